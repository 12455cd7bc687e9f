//! What is asked of works, and what a work is with all that is derived of it.
//!
//! These shapes do not know the journal.

use chrono::NaiveDate;
use plumb_mastery::{AreaId, Work, WorkId, depth::Strength};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    entries::EntryView,
    outcome::Moved,
    refs::{DayText, WorkRef},
};

/// A new work.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct NewWork {
    /// Its title.
    pub title: String,
    /// For whom.
    pub for_whom: Option<String>,
    /// First day.
    pub started: Option<DayText>,
    /// Last day.
    pub finished: Option<DayText>,
    /// An address.
    pub link: Option<String>,
    /// In no export.
    #[ts(optional, as = "Option<_>")]
    pub private: bool,
}

/// What can be set of a work; what is absent stays, an empty text clears.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SetWork {
    /// Which work.
    pub work: WorkRef,
    /// Its title.
    pub title: Option<String>,
    /// For whom.
    pub for_whom: Option<String>,
    /// First day.
    pub started: Option<DayText>,
    /// Last day.
    pub finished: Option<DayText>,
    /// An address.
    pub link: Option<String>,
    /// In no export.
    pub private: Option<bool>,
}

/// Two works become one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergeWorks {
    /// The work that goes.
    pub work: WorkRef,
    /// The work that stays.
    pub into: WorkRef,
}

/// One work by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneWork {
    /// Which work.
    pub work: WorkRef,
}

/// A work that was made or touched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorkDone {
    /// The id.
    pub id: WorkId,
    /// The title it has now.
    pub title: String,
}

/// A work as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorkLine {
    /// The work itself.
    #[serde(flatten)]
    pub work: Work,
    /// Entries that name it.
    pub entries: u32,
    /// Minutes made.
    pub making_min: u32,
    /// Minutes overseen.
    pub overseeing_min: u32,
    /// The best strength of its milestones.
    pub strength: Option<Strength>,
    /// "2024 – 2026", "since May 2026", or empty.
    pub span_words: String,
    /// The first picture among its evidence.
    pub picture: Option<String>,
    /// The areas of its entries, each once.
    pub areas: Vec<AreaId>,
    /// Its first day; none where nothing is known of it.
    pub first: Option<NaiveDate>,
    /// Its last day, or that of its last entry.
    pub last: Option<NaiveDate>,
}

/// A work that may be made, and which of those that are there it may be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SamePiece {
    /// Its title.
    pub title: String,
    /// Its first day.
    pub started: Option<DayText>,
    /// Its last day.
    pub finished: Option<DayText>,
}

/// The works that a new one may be: of the same title, within fourteen days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SamePieces {
    /// The works.
    pub works: Vec<WorkLine>,
}

/// What becomes of two works that are made one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergePreview {
    /// What happens, a sentence each.
    pub words: Vec<String>,
    /// The areas whose depth moves.
    pub moved: Vec<Moved>,
}

/// What a work gives to an area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorkReading {
    /// The area.
    pub area: AreaId,
    /// Its name.
    pub name: String,
    /// The deepest rung of it there, by its name.
    pub rung: String,
    /// How that is known.
    pub strength: Strength,
}

/// A work's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorkPage {
    /// The work with its sums.
    pub line: WorkLine,
    /// Its entries, oldest first.
    pub entries: Vec<EntryView>,
    /// What it evidences, area by area: "Glaze: Untangles, witnessed".
    pub areas: Vec<String>,
    /// The same, part by part.
    pub readings: Vec<WorkReading>,
    /// How its hours came about; empty where it has none.
    pub hours_computed: String,
    /// How what it evidences came about; empty where it evidences nothing.
    pub areas_computed: String,
}
