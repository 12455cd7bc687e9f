//! The desk: which journal is open, and the settings of this machine.
//!
//! A shell holds one desk. It starts without asking, answers what stands in the way where no journal can be opened, and makes one only when
//! the person asks. Settings are of the machine, not of the journal: no change, no undo.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{areas::NewCraft, keeping::BackupLine, problem::Problem, refs::Place};

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
        }
    }
}
