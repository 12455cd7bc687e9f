//! The one command through which the page asks the journal.
//!
//! The rule it keeps: every row runs off the main thread, so the window never stands still; whatever a row touched is told to
//! the page and to the menu at once.
//! It does not know the rows.

use plumb_journal::Problem;
use plumb_journal::call::Progress;
use serde_json::Value;
use tauri::{AppHandle, Manager, ipc::Response};

use crate::dialogs::fault;
use crate::door::Door;
use crate::picked::Picks;
use crate::{frame, watch};

/// Asks a row of the command table. The answer crosses as the JSON that the journal wrote.
#[tauri::command]
pub async fn call(app: AppHandle, name: String, args: Value) -> Result<Response, Problem> {
    let answered = tauri::async_runtime::spawn_blocking(move || {
        let report = |at: Progress| frame::tell(&app, "progress", serde_json::json!(at));
        let answer = app
            .state::<Door>()
            .call(&app.state::<Picks>(), &name, &args, &report);
        if Door::may_change(&name) {
            watch::look(&app);
        }
        answer
    });
    answered
        .await
        .map_err(|error| fault(&error))?
        .map(Response::new)
}
