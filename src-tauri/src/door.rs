//! The journal, as the window knows it.
//!
//! The rule it keeps: this is the only file of the window that calls the journal.
//! It does not know how an answer is shown.

use std::path::{Path, PathBuf};

use plumb_journal::{Code, Problem};
use serde_json::Value;
use tauri::AppHandle;

/// The journal behind its command table.
pub struct Door;

/// An answer, and what reads must be asked again because of it.
pub struct Answered {
    /// The answer as JSON.
    pub json: String,
    /// Topics by the name they have on the wire.
    pub topics: Vec<String>,
}

impl Door {
    /// Opens what was open last.
    pub fn start() -> Door {
        Door
    }

    /// Asks a row of the table.
    pub fn call(
        &self,
        _app: &AppHandle,
        name: &str,
        _args: Value,
        _progress: &dyn Fn(&str, u64, u64),
    ) -> Result<Answered, Problem> {
        Err(Problem::new(Code::Fault, "stub", name.to_owned()))
    }

    /// Labels of what Undo and Redo would take.
    pub fn undo_labels(&self) -> (Option<String>, Option<String>) {
        (None, None)
    }

    /// Topics that another process changed since the last time this was asked.
    pub fn changed_elsewhere(&self) -> Vec<String> {
        Vec::new()
    }

    /// The bytes of a kept picture.
    pub fn picture(&self, _sha256: &str) -> Result<Vec<u8>, Problem> {
        Err(Problem::new(Code::Missing, "stub", "no"))
    }

    /// A copy for the system to open.
    pub fn copy_to_open(&self, _sha256: &str, _folder: &Path) -> Result<PathBuf, Problem> {
        Err(Problem::new(Code::Missing, "stub", "no"))
    }
}
