//! The window: a thin shell over the journal's command table.
//!
//! The rule it keeps: no rule of the craft and no SQL is here; the webview names no path and reaches nothing but the
//! commands that `capabilities/main.json` lists.
//! It does not know what the screens show, nor what a command means.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod bridge;
mod dialogs;
mod door;
mod frame;
mod jobs;
mod links;
mod menu;
mod picked;
mod watch;

use std::process::ExitCode;

fn main() -> ExitCode {
    let ready = tauri::Builder::default()
        // First, so that a second start ends before it touched anything.
        .plugin(tauri_plugin_single_instance::init(
            |app, _words, _folder| frame::come_forward(app),
        ))
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
        .manage(menu::Verbs::default())
        .manage(door::Door::start())
        .invoke_handler(tauri::generate_handler![
            bridge::call,
            bridge::cancel,
            dialogs::pick,
            dialogs::paste,
            links::picture,
            links::open_link,
            links::open_file,
            links::show_in_folder,
            menu::set_menu,
        ])
        .menu(menu::menu)
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .setup(|app| {
            frame::open(app)?;
            menu::follow(app.handle());
            watch::begin(app.handle().clone());
            Ok(())
        });
    match ready.run(tauri::generate_context!()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("The window could not be opened: {error}. The journal was not touched.");
            ExitCode::FAILURE
        }
    }
}
