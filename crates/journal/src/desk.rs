//! The desk: which journal is open, and the settings of this machine.
//!
//! A shell holds one desk. It starts without asking, answers what stands in the way where no journal can be opened, and makes one only when
//! the person asks. Settings are of the machine, not of the journal: no change, no undo.

mod rows;
mod start;
#[cfg(test)]
mod tests;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use plumb_mastery::{returning::Reminders, words::Language};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    areas::NewCraft,
    backup,
    call::Door,
    find::Tended,
    held,
    journal::Journal,
    keeping::BackupLine,
    machine::Machine,
    outcome::Topic,
    problem::{Code, Problem, Result},
    refs::Place,
    settings,
};

/// What stands on the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Standing {
    /// Whether a journal is open.
    pub open: bool,
    /// Why none is; `no_journal` leads to the first run.
    pub problem: Option<Problem>,
    /// The folder of the journal, or where a new one would be made.
    pub folder: String,
    /// What the rail calls it: the owner's name, or the folder's.
    pub name: String,
    /// Whether it is a sample.
    pub sample: bool,
    /// Whether it can only be read.
    pub read_only: bool,
    /// Verified backups beside a journal that cannot be opened.
    pub backups: Vec<BackupLine>,
    /// A remark about the folder, such as a synced one.
    pub remark: Option<String>,
    /// Plumb's version.
    pub version: String,
    /// Today, as this process sees it.
    pub today: chrono::NaiveDate,
    /// A change of another process newer than this address asks the window to read again.
    pub place: u64,
}

/// A new journal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct BeginJournal {
    /// The folder; where the standing says where absent.
    pub folder: Option<Place>,
    /// The owner's name.
    pub owner: Option<String>,
    /// The first craft, with its ladder and areas.
    pub craft: Option<NewCraft>,
}

/// A journal to open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenJournal {
    /// Its folder, or a backup of one.
    pub place: Place,
}

/// A new folder to show as the place of a new journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FolderRead {
    /// The path as it is shown.
    pub path: String,
    /// Why another folder may be wiser.
    pub remark: Option<String>,
}

/// Settings of this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// `system`, `light`, `dark`, `contrast`, `contrast-dark`.
    pub theme: String,
    /// Text size in per cent, 80 to 200.
    pub text_size: u16,
    /// Depth grows upwards on screen and in print.
    pub right_way_up: bool,
    /// Monday or Sunday: 1 or 7.
    pub first_weekday: u8,
    /// New entries start private, in every door.
    pub start_private: bool,
    /// The journal last opened in the window, never the sample.
    pub last_journal: Option<String>,
    /// The page last open in the window.
    pub last_page: Option<String>,
    /// Whether the line *Write down five works* was put away.
    pub five_works_away: bool,
    /// The language of the window and of the command line: `system`, `en` or `de`.
    pub language: String,
    /// The reminders that the person wished for; all off at first.
    pub reminders: Reminders,
    /// Whether an item in the tray opens the capture window; Plumb then goes on when its window is closed.
    pub capture_tray: bool,
    /// The key that opens the capture window from anywhere, such as `Control+Alt+KeyP`.
    pub capture_key: Option<String>,
    /// Whether the list of things to try was put away.
    pub first_steps_away: bool,
    /// Keys that the person chose, by command; an empty one leaves the command without a key.
    pub keys: BTreeMap<String, String>,
    /// Whether keys without Ctrl do anything outside text fields.
    pub single_keys: bool,
    /// `roomy` or `dense`.
    pub density: String,
    /// Whether nothing moves, whatever the system says.
    pub still: bool,
    /// `words` ("20 Nov 2026") or `iso` ("2026-11-20").
    pub dates: String,
}

/// The languages that are spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Spoken {
    /// In the window and on the command line.
    pub language: Language,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: "system".to_owned(),
            text_size: 100,
            right_way_up: false,
            first_weekday: 1,
            start_private: false,
            last_journal: None,
            last_page: None,
            five_works_away: false,
            language: "system".to_owned(),
            reminders: Reminders::default(),
            capture_tray: false,
            capture_key: None,
            first_steps_away: false,
            keys: BTreeMap::new(),
            single_keys: true,
            density: "roomy".to_owned(),
            still: false,
            dates: "words".to_owned(),
        }
    }
}

/// What a shell holds: one journal, or the reason why none is open.
pub struct Desk {
    door: Door,
    machine: Machine,
    asked: Option<PathBuf>,
    lying: Mutex<Lying>,
}

/// What lies on the desk.
struct Lying {
    folder: Option<PathBuf>,
    journal: Result<Arc<Journal>>,
}

impl Desk {
    /// Opens the journal that is asked for, or the one that this person's machine suggests. Never fails: without a journal it says why.
    pub fn start(door: Door, folder: Option<PathBuf>) -> Self {
        Self::on(Machine::of_this_process(), door, folder)
    }

    /// A desk on a machine, which tests make themselves.
    pub fn on(machine: Machine, door: Door, folder: Option<PathBuf>) -> Self {
        let asked = folder.or_else(|| machine.asked.clone());
        let lying = settings::language(&machine).speaking(|| {
            let chosen = start::choose(&machine, asked.clone());
            start::lay(&machine, chosen)
        });
        let desk = Self {
            door,
            machine,
            asked,
            lying: Mutex::new(lying),
        };
        desk.settle();
        desk
    }

    /// The journal that is open.
    ///
    /// # Errors
    ///
    /// Why none is: `no_journal`, `damaged`, `too_new`, `busy` or `file`.
    pub fn journal(&self) -> Result<Arc<Journal>> {
        self.lying().journal.clone()
    }

    /// The folder of the journal, or where a new one would be made.
    pub fn folder(&self) -> Option<String> {
        self.lying()
            .folder
            .as_ref()
            .map(|folder| folder.display().to_string())
    }

    /// The place of the newest change; 0 where no journal is open.
    pub fn place(&self) -> u64 {
        self.journal().map_or(0, |journal| journal.place())
    }

    /// What was touched since a place, by whichever process, and the newest place.
    pub fn topics_since(&self, place: u64) -> Result<(u64, Vec<Topic>)> {
        self.journal()?.topics_since(place)
    }

    /// Brings the index for finding entries one step further, or gets it into memory; mostly there is nothing to do.
    pub fn tend_index(&self) -> Tended {
        let Ok(journal) = self.journal() else {
            return Tended::Left;
        };
        let tended = journal.tend_index();
        if tended == Tended::Whole {
            journal.warm_index();
        }
        tended
    }

    /// A small picture of a kept file.
    pub fn preview(&self, sha256: &str) -> Result<Vec<u8>> {
        self.journal()?.preview(sha256)
    }

    /// The bytes of a kept sound.
    pub fn sound(&self, sha256: &str) -> Result<Vec<u8>> {
        self.journal()?.sound(sha256)
    }

    /// Copies a kept file into a private folder, only readable, for the system to open; answers where.
    pub fn copy_to_open(&self, sha256: &str, folder: &Path) -> Result<PathBuf> {
        self.journal()?.copy_to_open(sha256, folder)
    }

    /// The machine of this desk.
    pub(crate) fn machine(&self) -> &Machine {
        &self.machine
    }

    fn lying(&self) -> MutexGuard<'_, Lying> {
        self.lying.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers the window's journal, and makes the backup of the day behind its first screen.
    fn settle(&self) {
        let Ok(journal) = self.journal() else { return };
        if self.door != Door::Window || journal.is_sample() {
            return;
        }
        let mut kept = settings::read(&self.machine);
        let folder = Some(journal.folder().display().to_string());
        if kept.last_journal != folder {
            kept.last_journal = folder;
            // A setting that cannot be kept costs one question at the next start.
            let _ = settings::write(&self.machine, &kept);
        }
        std::thread::spawn(move || {
            held::clear_abandoned();
            // One that fails is told on the page that lists them, by its absence.
            let _ = journal.back_up_if_changed();
        });
    }

    /// Lays a journal on the desk.
    fn lay(&self, journal: Journal) {
        *self.lying() = Lying {
            folder: Some(journal.folder().to_owned()),
            journal: Ok(Arc::new(journal)),
        };
        self.settle();
    }

    /// A damaged journal on the command line names the newest backup that still is what was verified, and the command that brings it back. The window offers
    /// its list instead.
    pub(crate) fn with_way_back(&self, problem: Problem) -> Problem {
        let is_of_the_journal = problem.code == Code::Damaged
            && [
                "corrupt",
                "empty_file",
                "missing_database",
                "no_schema",
                "not_a_database",
            ]
            .contains(&problem.reason());
        if self.door != Door::CommandLine || !is_of_the_journal {
            return problem;
        }
        let folder = self.lying().folder.clone();
        let whole = folder.as_deref().and_then(backup::newest_whole);
        match (folder, whole) {
            (Some(folder), Some(newest)) => {
                let asked = if self.asked.is_some() && self.asked != self.machine.asked {
                    format!("--journal '{}' ", folder.display())
                } else {
                    String::new()
                };
                let hint = format!(
                    "The newest whole backup is of {}, with {} entries. `plumb {asked}restore {}` brings it back; what is damaged is set aside, never deleted.",
                    newest.at, newest.entries, newest.name
                );
                problem.hint(hint)
            }
            _ => problem,
        }
    }

    /// The folder where a new journal would be made.
    fn new_folder(&self) -> Result<PathBuf> {
        let folder = self.lying().folder.clone();
        folder.ok_or_else(|| {
            Problem::new(
                Code::NoJournal,
                "no_folder",
                "This system names no folder for documents. Nothing was made.",
            )
            .hint("Name a folder with --journal.")
        })
    }
}
