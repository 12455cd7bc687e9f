//! The capture window: one line over everything, gone once it is saved.
//!
//! The rule it keeps: its page may read the capture line and log it, and nothing else, whatever that page might say. It is hidden and not closed, so that what
//! was typed and not saved is there when it is shown again.
//! It does not know by which key or item it was asked for.

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindowBuilder, WindowEvent};

use crate::{frame, ways};

/// The label of the window; its own capability names it.
pub const CAPTURE: &str = "capture";

/// The word that asks for the window when Plumb is started with it.
pub const WORD: &str = "--capture";

/// The rows of the command table that its page may ask.
const ROWS: &[&str] = &[
    "settings",
    "spoken",
    "standing",
    "read_capture_line",
    "capture",
];

/// Whether the page of a window may ask a row.
pub fn may_ask(label: &str, row: &str) -> bool {
    label != CAPTURE || ROWS.contains(&row)
}

/// Shows the window, and makes it where it was never shown. Never on the main thread, which has to go on while a window is made.
pub fn show(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        if let Err(error) = shown(&app) {
            eprintln!("the capture window could not be shown: {error}");
        }
    });
}

fn shown(app: &AppHandle) -> tauri::Result<()> {
    let window = match app.get_webview_window(CAPTURE) {
        Some(window) => window,
        None => made(app)?,
    };
    window.show()?;
    window.set_focus()
}

fn made(app: &AppHandle) -> tauri::Result<tauri::WebviewWindow> {
    let page = WebviewUrl::App("index.html?capture".into());
    let window = WebviewWindowBuilder::new(app, CAPTURE, page)
        .title("Plumb: capture")
        .inner_size(640.0, 176.0)
        .resizable(false)
        .decorations(false)
        .always_on_top(true)
        .skip_taskbar(true)
        .center()
        .visible(false)
        .initialization_script(frame::WITNESS)
        .on_navigation(frame::is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .enable_clipboard_access()
        .on_download(|_, _| false)
        .build()?;
    // The menu is of the main window; here it would be higher than the line.
    window.remove_menu()?;
    let handle = app.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { api, .. } = event {
            api.prevent_close();
            hide(&handle);
        }
    });
    Ok(window)
}

/// Hides the window. Where nothing else of Plumb is to be seen, it ends: nobody expects it to go on unseen.
pub fn hide(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(CAPTURE)
        && let Err(error) = window.hide()
    {
        eprintln!("the capture window could not be hidden: {error}");
    }
    if !frame::is_there(app) && !ways::has_tray(app) {
        app.exit(0);
    }
}

/// The page is done: what was typed is saved, or left for later.
#[tauri::command]
pub fn hide_capture(app: AppHandle) {
    hide(&app);
}

#[cfg(test)]
mod tests {
    use plumb_journal::commands::COMMANDS;

    use super::*;

    #[test]
    fn the_capture_window_reads_a_line_and_logs_it_and_nothing_else() {
        let allowed: Vec<&str> = COMMANDS
            .iter()
            .map(|row| row.name)
            .filter(|row| may_ask(CAPTURE, row))
            .collect();
        assert_eq!(
            allowed,
            [
                "standing",
                "settings",
                "spoken",
                "read_capture_line",
                "capture"
            ],
            "a page over everything is given as little as it needs"
        );
        assert!(
            may_ask(frame::MAIN, "restore"),
            "the main window asks whatever the table has"
        );
    }
}
