//! A journal in a temporary folder, asked from outside.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use plumb_journal::call::{Call, Door, Paths, Progress};
use plumb_journal::desk::Desk;
use serde_json::{Value, json};
use tempfile::TempDir;

/// A journal of its own.
pub(crate) struct Book {
    home: TempDir,
}

impl Book {
    pub(crate) fn new() -> Book {
        let book = Book {
            home: TempDir::with_prefix("plumb-fault-").expect("a temporary folder can be made"),
        };
        let place = book.folder();
        book.ask(
            "begin_journal",
            &json!({ "folder": place, "craft": { "name": "Ceramics" } }),
        );
        book
    }

    pub(crate) fn folder(&self) -> PathBuf {
        self.home.path().join("journal")
    }

    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// Opens the journal anew, as the next start would, and asks one row.
    pub(crate) fn ask(&self, name: &str, request: &Value) -> Value {
        let desk = Desk::start(Door::CommandLine, Some(self.folder()));
        let (quiet, cancelled) = (|_: Progress| {}, AtomicBool::new(false));
        let call = Call {
            door: Door::CommandLine,
            places: &Paths,
            progress: &quiet,
            cancelled: &cancelled,
        };
        let answer = desk
            .call(name, &request.to_string(), &call)
            .unwrap_or_else(|problem| panic!("{name}: {problem:?}"));
        serde_json::from_str(&answer).expect("the journal answers JSON")
    }

    /// The ids of all notes that are there.
    pub(crate) fn notes(&self) -> BTreeSet<String> {
        let list = self.ask("list", &json!({ "query": "kind:note", "limit": 1_000_000 }));
        let entries = list["entries"].as_array().cloned().unwrap_or_default();
        entries
            .iter()
            .filter_map(|entry| entry["id"].as_str())
            .map(str::to_owned)
            .collect()
    }

    /// Fails when the journal's own check finds anything.
    pub(crate) fn is_sound(&self) {
        let checked = self.ask("check", &json!({ "deep": true }));
        assert_eq!(checked["ok"], true, "the check finds nothing: {checked}");
    }
}
