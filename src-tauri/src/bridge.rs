//! The one command through which the page asks the journal.
//!
//! The rule it keeps: every row runs off the main thread, so the window never stands still; what a change touched is told to
//! the page and to the menu.
//! It does not know the rows.

use plumb_journal::Problem;
use serde_json::Value;
use tauri::{AppHandle, Manager, ipc::Response};

use crate::dialogs::fault;
use crate::door::{Answered, Door};
use crate::{frame, menu};

/// Asks a row of the command table. The answer crosses as the JSON that the journal wrote.
#[tauri::command]
pub async fn call(app: AppHandle, name: String, args: Value) -> Result<Response, Problem> {
    let asked = app.clone();
    let answered = tauri::async_runtime::spawn_blocking(move || {
        let told = asked.clone();
        let progress = move |stage: &str, done: u64, of: u64| {
            frame::tell(
                &told,
                "progress",
                serde_json::json!({ "stage": stage, "done": done, "of": of }),
            );
        };
        asked.state::<Door>().call(&asked, &name, args, &progress)
    });
    let Answered { json, topics } = answered.await.map_err(|error| fault(&error))??;
    if !topics.is_empty() {
        frame::tell(&app, "changed", serde_json::json!({ "topics": topics }));
        menu::follow(&app);
    }
    Ok(Response::new(json))
}
