//! The window's frame: its size, where it may go, what is dropped on it.
//!
//! The rule it keeps: the page stays on its own origin and opens no other window; what is dropped becomes a handle.
//! It does not know what the page shows.

use std::sync::atomic::{AtomicBool, Ordering};

use tauri::plugin::TauriPlugin;
use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, DragDropEvent, Emitter, Manager, Runtime, Url, WebviewUrl, WebviewWindowBuilder,
    WindowEvent,
};
use tauri_plugin_window_state::{AppHandleExt, StateFlags};

use crate::capture::CAPTURE;
use crate::picked::{Picked, Picks};
use crate::ways;

/// The label of the main window; its capability names it.
pub const MAIN: &str = "main";

/// Collects what goes wrong in the page, for the journeys; debug builds only.
#[cfg(debug_assertions)]
pub const WITNESS: &str = include_str!("witness.js");
#[cfg(not(debug_assertions))]
pub const WITNESS: &str = "";

/// Remembers where the window was and how large.
pub fn remembered<R: Runtime>() -> TauriPlugin<R> {
    tauri_plugin_window_state::Builder::new()
        .with_state_flags(KEPT)
        .with_denylist(&[CAPTURE])
        .build()
}

/// What of the window's frame is remembered.
const KEPT: StateFlags = StateFlags::SIZE
    .union(StateFlags::POSITION)
    .union(StateFlags::MAXIMIZED)
    .union(StateFlags::FULLSCREEN);

/// Whether the window was moved or resized since its frame was written down.
#[derive(Default)]
pub struct Moved(AtomicBool);

/// Writes down where the window is, if it moved: a crash or the end of a session must not forget it.
pub fn remember(app: &AppHandle) {
    if !app.state::<Moved>().0.swap(false, Ordering::Relaxed) {
        return;
    }
    let asked = app.clone();
    // On the main thread: elsewhere the plugin holds its lock while it asks the main thread, which may be waiting for that lock.
    let told = app.run_on_main_thread(move || {
        if let Err(error) = asked.save_window_state(KEPT) {
            eprintln!("the place of the window could not be written down: {error}");
        }
    });
    if let Err(error) = told {
        eprintln!("the place of the window could not be asked for: {error}");
    }
}

/// Opens the main window.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title("Plumb")
        .inner_size(1280.0, 800.0)
        .min_inner_size(900.0, 600.0)
        .initialization_script(WITNESS)
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .enable_clipboard_access()
        .on_download(|_, _| false)
        .build()?;
    let handle = app.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            let picks = handle.state::<Picks>();
            let picked: Vec<Picked> = paths
                .iter()
                .filter_map(|path| picks.keep(path.clone()))
                .collect();
            tell(&handle, "dropped", serde_json::json!({ "picked": picked }));
        }
        WindowEvent::Resized(_) | WindowEvent::Moved(_) => {
            handle.state::<Moved>().0.store(true, Ordering::Relaxed);
        }
        WindowEvent::CloseRequested { api, .. } => {
            if ways::has_tray(&handle) {
                // As with other programs that have an item there: it goes on until it is quit.
                api.prevent_close();
                hide(&handle);
            } else if let Some(other) = handle.get_webview_window(CAPTURE)
                && let Err(error) = other.destroy()
            {
                eprintln!("the capture window could not be closed: {error}");
            }
        }
        _ => {}
    });
    Ok(())
}

fn hide(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN)
        && let Err(error) = window.hide()
    {
        eprintln!("the window could not be hidden: {error}");
    }
}

/// Whether the main window can be seen or brought back from the task bar.
pub fn is_there(app: &AppHandle) -> bool {
    app.get_webview_window(MAIN).is_some_and(|window| {
        window.is_visible().unwrap_or(true) || window.is_minimized().unwrap_or(false)
    })
}

/// Sends an event to the page. A page that is not there any more has nothing to learn.
pub fn tell(app: &AppHandle, event: &str, what: serde_json::Value) {
    if let Err(error) = app.emit_to(MAIN, event, what) {
        eprintln!("the event {event} did not reach the window: {error}");
    }
}

/// Tells the pages of both windows what changed.
pub fn tell_changed(app: &AppHandle, what: serde_json::Value) {
    tell(app, "changed", what.clone());
    if let Err(error) = app.emit_to(CAPTURE, "changed", what) {
        eprintln!("the capture window was not told what changed: {error}");
    }
}

/// Brings the window forward when Plumb is started a second time, and makes it where only the capture window was asked for so far.
pub fn come_forward(app: &AppHandle) {
    if app.get_webview_window(MAIN).is_none() {
        let app = app.clone();
        // Not on the main thread, which has to go on while a window is made.
        std::thread::spawn(move || {
            if let Err(error) = open(&app) {
                eprintln!("the window could not be opened: {error}");
            }
        });
        return;
    }
    if let Some(window) = app.get_webview_window(MAIN) {
        let shown = window
            .unminimize()
            .and_then(|()| window.show())
            .and_then(|()| window.set_focus());
        if let Err(error) = shown {
            eprintln!("the window could not be brought forward: {error}");
        }
    }
}

/// Whether an address is the page's own.
pub fn is_own(url: &Url) -> bool {
    match (url.scheme(), url.host_str()) {
        ("tauri", Some("localhost")) => true,
        ("http" | "https", Some("tauri.localhost")) => cfg!(windows),
        // Vite's server, of `cargo xtask run --live`.
        ("http", Some("127.0.0.1")) => tauri::is_dev() && url.port() == Some(1420),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reliability_j5_the_page_stays_where_it_is() {
        let stays = |address: &str| Url::parse(address).is_ok_and(|url| is_own(&url));
        assert!(
            stays("tauri://localhost/index.html#today"),
            "the page itself"
        );
        for address in [
            "https://example.org/",
            "file:///etc/passwd",
            "http://localhost/",
            "data:text/html,x",
            "about:blank",
        ] {
            assert!(!stays(address), "{address} is not the page");
        }
    }
}
