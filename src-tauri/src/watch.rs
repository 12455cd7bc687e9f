//! Watches the journal for changes, by whichever door they came.
//!
//! The rule it keeps: it asks cheaply, and tells the page only when something changed; the focus and what is being typed are
//! not its business.
//! It does not know what changed the journal.

use std::time::Duration;

use tauri::{AppHandle, Manager};

use crate::door::Door;
use crate::{frame, menu};

/// How often the journal is asked; a change by the command line is to be seen within a second.
const EVERY: Duration = Duration::from_millis(500);

/// Watches until the app ends.
pub fn begin(app: AppHandle) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(EVERY);
            look(&app);
            frame::remember(&app);
            app.state::<Door>().tend_index();
        }
    });
}

/// Looks now, and tells the page and the menu what there is to tell.
pub fn look(app: &AppHandle) {
    let topics = app.state::<Door>().news();
    if !topics.is_empty() {
        frame::tell(app, "changed", serde_json::json!({ "topics": topics }));
        menu::follow(app);
    }
}
