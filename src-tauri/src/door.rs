//! The journal, as the window knows it.
//!
//! The rule it keeps: this is the only file of the window that calls the journal; the webview's words reach it as JSON and
//! its handles through [`Places`], so no path of the webview's own making is ever used.
//! It does not know how an answer is shown.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use plumb_journal::call::{self, Call, Places, Progress};
use plumb_journal::commands::COMMANDS;
use plumb_journal::desk::Desk;
use plumb_journal::find::Tended;
use plumb_journal::outcome::{Topic, UndoLabels};
use plumb_journal::refs::Place;
use plumb_journal::table::CommandKind;
use plumb_journal::{Code, Problem};
use serde_json::Value;

use crate::picked::Picks;

/// How many steps of the index are done at a time, so that what changed is still told within a second.
const MOST_STEPS: usize = 3;

/// The desk with its journal, and how far the page knows it.
pub struct Door {
    desk: Desk,
    /// The newest change that the page was told of.
    told: AtomicU64,
    /// The folder of the journal that the page shows.
    folder: Mutex<Option<String>>,
    /// What the timer's file held when the page was told last.
    timed: Mutex<Option<Vec<u8>>>,
}

/// Whoever is told how far a job is.
pub type Report<'a> = &'a (dyn Fn(Progress) + Sync);

impl Door {
    /// Opens what was open last; where nothing can be opened, the page asks why.
    pub fn start() -> Door {
        let desk = Desk::start(call::Door::Window, None);
        let told = AtomicU64::new(desk.place());
        let folder = Mutex::new(desk.folder());
        Door {
            desk,
            told,
            folder,
            timed: Mutex::default(),
        }
    }

    /// Asks a row of the table; a job looks at `cancelled` where it may still stop.
    pub fn call(
        &self,
        picks: &Picks,
        name: &str,
        args: &Value,
        report: Report<'_>,
        cancelled: &AtomicBool,
    ) -> Result<String, Problem> {
        let call = Call {
            door: call::Door::Window,
            places: &Handles(picks),
            progress: report,
            cancelled,
        };
        self.desk.call(name, &args.to_string(), &call)
    }

    /// Whether a row may have changed something.
    pub fn may_change(name: &str) -> bool {
        COMMANDS
            .iter()
            .any(|row| row.name == name && row.kind != CommandKind::Query)
    }

    /// What the page must ask again: topics changed since it was told last, by whichever door, or all when another journal
    /// lies on the desk.
    pub fn news(&self) -> Vec<Topic> {
        let folder = self.desk.folder();
        let mut shown = self.folder.lock().unwrap_or_else(PoisonError::into_inner);
        if *shown != folder {
            *shown = folder;
            self.told.store(self.desk.place(), Ordering::Relaxed);
            return every_topic();
        }
        let told = self.told.load(Ordering::Relaxed);
        let Ok((newest, mut topics)) = self.desk.topics_since(told) else {
            return Vec::new();
        };
        topics.extend(self.timed_anew().then_some(Topic::Timer));
        self.told.store(newest, Ordering::Relaxed);
        // Fewer changes than before: a backup was put in the journal's place.
        if newest < told {
            return every_topic();
        }
        topics
    }

    /// Brings the index for finding entries a few steps further; mostly there is nothing to do.
    pub fn tend_index(&self) {
        let is_begun = |_: &usize| self.desk.tend_index() == Tended::Begun;
        (0..MOST_STEPS).take_while(is_begun).for_each(drop);
    }

    /// Makes sentences in the language in which the journal answers, where a shell speaks beside its page.
    pub fn speaking<T>(&self, work: impl FnOnce() -> T) -> T {
        self.desk.spoken_language().speaking(work)
    }

    /// Asks a row that names no file and takes no time; nothing where it is refused.
    pub fn ask<T: serde::de::DeserializeOwned>(&self, name: &str, args: &Value) -> Option<T> {
        let nothing = |_: Progress| {};
        let (picks, cancelled) = (Picks::default(), AtomicBool::new(false));
        let answer = self.call(&picks, name, args, &nothing, &cancelled).ok()?;
        serde_json::from_str(&answer).ok()
    }

    /// Looks at a running timer, so that a sleep of the machine is noticed.
    pub fn watch_timer(&self) {
        if let Ok(journal) = self.desk.journal() {
            journal.watch_timer();
        }
    }

    /// Watches the timer no more; it goes on.
    pub fn leave_timer(&self) {
        if let Ok(journal) = self.desk.journal() {
            journal.leave_timer();
        }
    }

    /// Whether the timer is another one than the page was told of; its file is no row of the journal.
    fn timed_anew(&self) -> bool {
        let now = self
            .desk
            .journal()
            .ok()
            .and_then(|journal| journal.timer_mark());
        let mut timed = self.timed.lock().unwrap_or_else(PoisonError::into_inner);
        let anew = *timed != now;
        *timed = now;
        anew
    }

    /// Labels of what Undo and Redo would take; none where no journal is open.
    pub fn undo_labels(&self) -> UndoLabels {
        let nothing = Value::Object(serde_json::Map::new());
        self.ask("undo_labels", &nothing).unwrap_or_default()
    }

    /// A small picture of a kept file.
    pub fn preview(&self, sha256: &str) -> Result<Vec<u8>, Problem> {
        self.desk.preview(sha256)
    }

    /// The bytes of a kept sound.
    pub fn sound(&self, sha256: &str) -> Result<Vec<u8>, Problem> {
        self.desk.sound(sha256)
    }

    /// A copy of a kept file for the system to open.
    pub fn copy_to_open(&self, sha256: &str, folder: &Path) -> Result<PathBuf, Problem> {
        self.desk.copy_to_open(sha256, folder)
    }
}

fn every_topic() -> Vec<Topic> {
    let mut topics: Vec<Topic> = COMMANDS.iter().flat_map(|row| row.reads).copied().collect();
    topics.sort_unstable();
    topics.dedup();
    topics
}

/// Places of the window: handles, and nothing else.
struct Handles<'a>(&'a Picks);

impl Places for Handles<'_> {
    fn path(&self, place: &Place) -> Result<PathBuf, Problem> {
        self.0.path(&place.0).ok_or_else(|| {
            let said = "This file was not chosen here, so it was not used. Nothing was changed.";
            Problem::new(Code::Refused, "handle", said).hint("Choose it again.")
        })
    }

    fn place(&self, path: &Path) -> Place {
        Place(self.0.handle_of(path).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_the_webview_made_up_is_refused() {
        let picks = Picks::default();
        let refused = Handles(&picks).path(&Place("/home/wren/.ssh/id_ed25519".to_owned()));
        assert_eq!(
            refused.map_err(|problem| problem.code),
            Err(Code::Refused),
            "only what was chosen may be used"
        );
    }

    #[test]
    fn a_written_file_gets_a_handle_and_the_handle_leads_back() {
        let picks = Picks::default();
        let place = Handles(&picks).place(Path::new("/home/wren/portfolio.pdf"));
        assert!(
            place.0.starts_with("picked:"),
            "the page sees a handle: {}",
            place.0
        );
        assert_eq!(
            Handles(&picks).path(&place).ok(),
            Some(PathBuf::from("/home/wren/portfolio.pdf")),
            "and can show the file with it"
        );
    }

    #[test]
    fn reads_change_nothing_and_everything_else_may() {
        assert!(!Door::may_change("today"), "a query only reads");
        assert!(
            Door::may_change("log_note")
                && Door::may_change("import")
                && Door::may_change("open_sample"),
            "these may write"
        );
    }
}
