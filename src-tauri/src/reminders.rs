//! Reminders: one quiet notice of the desktop, where the person wished for any.
//!
//! The rule it keeps: whether one is due, and what of, is the journal's to say; what is shown names nothing private, makes no
//! sound, and counts nothing on the icon.
//! It does not know what it reminds of.

use std::time::Duration;

use plumb_journal::mastery::say;
use plumb_journal::returning::DueReminder;
use serde_json::json;
use tauri::{AppHandle, Manager};
use tauri_plugin_notification::NotificationExt;

use crate::door::Door;

/// The first question comes once the window has settled.
const AFTER: Duration = Duration::from_secs(20);

/// How often the journal is asked; the day may turn while the window is open.
const EVERY: Duration = Duration::from_secs(600);

/// Reminds until the app ends. The plugin is registered only now that the window is there, because it would give every page made
/// after it a script of its own, which asks for what the page may not call.
///
/// # Errors
///
/// What registering the plugin is refused for.
pub fn begin(app: &AppHandle) -> tauri::Result<()> {
    app.plugin(tauri_plugin_notification::init())?;
    let app = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(AFTER);
        loop {
            look(&app);
            std::thread::sleep(EVERY);
        }
    });
    Ok(())
}

/// Shows the reminder that is due, if any, and says so to the journal.
fn look(app: &AppHandle) {
    if !can_notify() {
        return;
    }
    let door = app.state::<Door>();
    let due: Option<DueReminder> = door.ask("due_reminder", &json!({}));
    let Some(reminder) = due.and_then(|due| due.reminder) else {
        return;
    };
    let words = door.speaking(|| say!("desktop-reminder"));
    let notice = app.notification().builder().title(words).silent();
    // One that the desktop refuses is not made up for; the next is asked for again.
    if notice.show().is_ok() {
        let _: Option<serde_json::Value> =
            door.ask("reminder_shown", &json!({ "reminder": reminder }));
    }
}

/// Whether this desktop takes notices at all.
#[tauri::command(async)]
pub fn can_remind() -> bool {
    can_notify()
}

/// On Linux a notice goes over the session's bus to whoever shows it, and a bare desktop has nobody.
#[cfg(target_os = "linux")]
fn can_notify() -> bool {
    crate::bus::shows_notices()
}

/// Elsewhere the system itself shows notices.
#[cfg(not(target_os = "linux"))]
fn can_notify() -> bool {
    true
}
