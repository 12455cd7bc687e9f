//! The window: a thin shell over the journal's command table.
//!
//! The rule it keeps: no rule of the craft and no SQL is here; the webview names no path and reaches nothing but the
//! commands that `capabilities` lists, window by window.
//! It does not know what the screens show, nor what a command means.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod bridge;
#[cfg(target_os = "linux")]
mod bus;
mod capture;
mod dialogs;
mod door;
mod frame;
mod jobs;
mod links;
mod menu;
mod picked;
mod reminders;
mod watch;
mod ways;

use std::process::ExitCode;

use tauri::{Manager, RunEvent};

fn main() -> ExitCode {
    let ready = tauri::Builder::default()
        // First, so that a second start ends before it touched anything.
        .plugin(tauri_plugin_single_instance::init(|app, words, _folder| {
            if words.iter().any(|word| word == capture::WORD) {
                capture::show(app);
            } else {
                frame::come_forward(app);
            }
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_opener::Builder::new()
                .open_js_links_on_click(false)
                .build(),
        )
        .plugin(frame::remembered())
        .manage(picked::Picks::default())
        .manage(jobs::Jobs::default())
        .manage(frame::Moved::default())
        .manage(ways::Ways::default())
        .manage(menu::Verbs::default())
        .manage(door::Door::start())
        .invoke_handler(tauri::generate_handler![
            bridge::call,
            bridge::cancel,
            capture::hide_capture,
            ways::capture_ways,
            dialogs::pick,
            dialogs::paste,
            links::preview,
            links::sound,
            links::open_link,
            links::open_file,
            links::show_in_folder,
            reminders::can_remind,
            menu::set_menu,
        ])
        .menu(menu::menu)
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .setup(|app| {
            if std::env::args().any(|word| word == capture::WORD) {
                capture::show(app.handle());
            } else {
                frame::open(app.handle())?;
            }
            menu::follow(app.handle());
            let handle = app.handle().clone();
            std::thread::spawn(move || ways::follow(&handle));
            watch::begin(app.handle().clone());
            reminders::begin(app.handle())?;
            Ok(())
        });
    match ready.build(tauri::generate_context!()) {
        Ok(app) => {
            app.run(|app, event| {
                if matches!(event, RunEvent::Exit) {
                    app.state::<door::Door>().leave_timer();
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("The window could not be opened: {error}. The journal was not touched.");
            ExitCode::FAILURE
        }
    }
}
