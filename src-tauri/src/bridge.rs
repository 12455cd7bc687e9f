//! The one command through which the page asks the journal, and the one that stops it.
//!
//! The rule it keeps: every row runs off the main thread, so the window never stands still; whatever a row touched is told to
//! the page and to the menu at once.
//! It does not know the rows.

use plumb_journal::call::Progress;
use plumb_journal::{Code, Problem};
use serde_json::{Value, json};
use tauri::{AppHandle, Manager, State, WebviewWindow, ipc::Response};

use crate::dialogs::fault;
use crate::door::Door;
use crate::jobs::Jobs;
use crate::picked::Picks;
use crate::{capture, frame, watch, ways};

/// Asks a row of the command table. The answer crosses as the JSON that the journal wrote.
#[tauri::command]
pub async fn call(
    app: AppHandle,
    window: WebviewWindow,
    name: String,
    args: Value,
    job: Option<u32>,
) -> Result<Response, Problem> {
    if !capture::may_ask(window.label(), &name) {
        let said = "This window only captures. Nothing was changed.";
        return Err(Problem::new(Code::Refused, "window", said));
    }
    let answered = tauri::async_runtime::spawn_blocking(move || {
        let report = |at: Progress| {
            let at = json!({ "job": job, "stage": at.stage, "done": at.done, "of": at.of });
            frame::tell(&app, "progress", at);
        };
        let jobs = app.state::<Jobs>();
        let running = jobs.begin(job);
        let picks = app.state::<Picks>();
        let door = app.state::<Door>();
        let answer = door.call(&picks, &name, &args, &report, &running.cancelled);
        if Door::may_change(&name) {
            watch::look(&app);
        }
        if name == "set_settings" {
            ways::follow(&app);
        }
        answer
    });
    answered
        .await
        .map_err(|error| fault(&error))?
        .map(Response::new)
}

/// Asks a long work to stop. Whether it did is in what its own call answers.
#[tauri::command]
pub fn cancel(jobs: State<'_, Jobs>, job: u32) {
    jobs.cancel(job);
}
