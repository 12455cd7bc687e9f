//! Ways to the capture window from anywhere: an item in the tray, and a key that the whole desktop hears.
//!
//! The rule it keeps: both are off until the person switches them on, and what the desktop does not offer is said, with the command that does the same.
//! It does not know what is captured.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::channel;
use std::sync::{Mutex, PoisonError};

use plumb_journal::desk::Settings;
use plumb_journal::mastery::say;
use serde::Serialize;
use tauri::menu::{Menu, MenuItem};
use tauri::tray::TrayIconBuilder;
use tauri::{AppHandle, Manager, State};
use tauri_plugin_global_shortcut::{GlobalShortcutExt, Shortcut, ShortcutState};

use crate::capture::{self, WORD};
use crate::door::Door;
use crate::picked::Picks;
use crate::{frame, menu};

/// The tray item's own name.
const TRAY: &str = "plumb";
const CAPTURE: &str = "tray-capture";
const OPEN: &str = "tray-open";

/// How the ways stand.
#[derive(Default)]
pub struct Ways(Mutex<Standing>);

#[derive(Default)]
struct Standing {
    key: Option<Shortcut>,
    asked: Option<String>,
    told: CaptureWays,
}

/// What the settings page shows beside the switches.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CaptureWays {
    /// The command that opens the capture window, for the system's own settings of keys.
    command: String,
    /// Why there is no tray item although it is wished for.
    tray_problem: Option<String>,
    /// Why the key is not heard although it is wished for.
    key_problem: Option<String>,
}

/// How the ways stand now.
#[tauri::command]
pub fn capture_ways(ways: State<'_, Ways>) -> CaptureWays {
    let standing = ways.0.lock().unwrap_or_else(PoisonError::into_inner);
    CaptureWays {
        command: command(),
        ..standing.told.clone()
    }
}

/// Makes the tray item and the key what the settings say. Not on the main thread, which it waits for.
pub fn follow(app: &AppHandle) {
    app.state::<Door>().speaking(|| follow_speaking(app));
}

fn follow_speaking(app: &AppHandle) {
    let Some(settings) = settings(app) else {
        return;
    };
    let tray_problem = tray(app, settings.capture_tray).err();
    let ways = app.state::<Ways>();
    let mut standing = ways.0.lock().unwrap_or_else(PoisonError::into_inner);
    standing.told.tray_problem = tray_problem;
    if standing.asked == settings.capture_key {
        return;
    }
    if let Some(old) = standing.key.take()
        && let Err(error) = app.global_shortcut().unregister(old)
    {
        eprintln!("the old key could not be given back: {error}");
    }
    standing.told.key_problem = None;
    match settings.capture_key.as_deref().map(|key| heard(app, key)) {
        Some(Ok(key)) => standing.key = Some(key),
        Some(Err(problem)) => standing.told.key_problem = Some(problem),
        None => {}
    }
    standing.asked = settings.capture_key;
}

fn settings(app: &AppHandle) -> Option<Settings> {
    let answer = app.state::<Door>().call(
        &Picks::default(),
        "settings",
        &serde_json::json!({}),
        &|_| {},
        &AtomicBool::new(false),
    );
    serde_json::from_str(&answer.ok()?).ok()
}

/// Whether the tray item is there.
pub fn has_tray(app: &AppHandle) -> bool {
    app.tray_by_id(TRAY).is_some()
}

/// Does what an item of the tray's menu says; false where it is none of them.
pub fn chosen(app: &AppHandle, id: &str) -> bool {
    match id {
        CAPTURE => capture::show(app),
        OPEN => frame::come_forward(app),
        _ => return false,
    }
    true
}

fn tray(app: &AppHandle, wished: bool) -> Result<(), String> {
    if wished == has_tray(app) {
        return Ok(());
    }
    if !wished {
        drop(app.remove_tray_by_id(TRAY));
        return Ok(());
    }
    let asked = app.clone();
    // The library for tray items gives up loudly where the system has none.
    let made = on_main(app, move || {
        catch_unwind(AssertUnwindSafe(|| {
            made_tray(&asked).map_err(|error| error.to_string())
        }))
    });
    match made {
        Some(Ok(Ok(()))) => Ok(()),
        failed => {
            eprintln!("there is no tray item: {failed:?}");
            Err(say!("desktop-no-tray"))
        }
    }
}

/// Does something on the main thread, where windows and tray items live, and waits for it; nothing where the app is ending.
fn on_main<T: Send + 'static>(
    app: &AppHandle,
    work: impl FnOnce() -> T + Send + 'static,
) -> Option<T> {
    let (tell, told) = channel();
    app.run_on_main_thread(move || {
        // Whoever asked may have ended meanwhile.
        let _ = tell.send(work());
    })
    .ok()?;
    told.recv().ok()
}

/// Says the items of the tray anew, because the language may be another one. On the main thread.
pub fn say_anew(app: &AppHandle) -> tauri::Result<()> {
    match app.tray_by_id(TRAY) {
        Some(tray) => tray.set_menu(Some(tray_menu(app)?)),
        None => Ok(()),
    }
}

fn tray_menu(app: &AppHandle) -> tauri::Result<Menu<tauri::Wry>> {
    let items = app.state::<Door>().speaking(|| {
        [
            (CAPTURE, say!("desktop-capture")),
            (OPEN, say!("desktop-open")),
            (menu::QUIT, say!("desktop-quit")),
        ]
    });
    let menu = Menu::new(app)?;
    for (id, words) in items {
        menu.append(&MenuItem::with_id(app, id, words, true, None::<&str>)?)?;
    }
    Ok(menu)
}

fn made_tray(app: &AppHandle) -> tauri::Result<()> {
    let menu = tray_menu(app)?;
    let icon = app.default_window_icon().cloned();
    let tray = TrayIconBuilder::with_id(TRAY).tooltip("Plumb").menu(&menu);
    icon.into_iter()
        .fold(tray, TrayIconBuilder::icon)
        .build(app)?;
    Ok(())
}

/// Has the desktop tell us of a key.
fn heard(app: &AppHandle, key: &str) -> Result<Shortcut, String> {
    let shortcut: Shortcut = key.parse().map_err(|_| say!("desktop-key-unusable"))?;
    if cfg!(target_os = "linux") && is_wayland() {
        return Err(say!("desktop-no-keys-for-programs"));
    }
    if app
        .try_state::<tauri_plugin_global_shortcut::GlobalShortcut<tauri::Wry>>()
        .is_none()
    {
        // Only now, so that nobody who never asked for a key has anything listening for one.
        let asked = app.clone();
        on_main(app, move || {
            asked.plugin(tauri_plugin_global_shortcut::Builder::new().build())
        })
        .and_then(Result::ok)
        .ok_or_else(|| say!("desktop-no-keys"))?;
    }
    let shown = app
        .global_shortcut()
        .on_shortcut(shortcut, |app, _, event| {
            if event.state == ShortcutState::Pressed {
                capture::show(app);
            }
        });
    shown.map_err(|error| {
        eprintln!("the key {key} is not heard: {error}");
        say!("desktop-key-taken")
    })?;
    Ok(shortcut)
}

/// Whether the session is one in which programs hear no keys of others.
fn is_wayland() -> bool {
    let named = |name: &str| std::env::var(name).unwrap_or_default();
    named("XDG_SESSION_TYPE") == "wayland" || !named("WAYLAND_DISPLAY").is_empty()
}

/// How a person would write the command that opens the capture window.
fn command() -> String {
    let program = std::env::current_exe().map_or_else(
        |_| "plumb-window".to_owned(),
        |path| path.display().to_string(),
    );
    if program.contains(' ') {
        format!("\"{program}\" {WORD}")
    } else {
        format!("{program} {WORD}")
    }
}
