//! What is asked of the drawer, and what it shows.
//!
//! An entry is one light line here; whoever wants all of it asks for the entry. These shapes do not know how they were computed.

use chrono::NaiveDate;
use plumb_charts::scene::Symbol;
use plumb_mastery::{AreaId, EntryId, Kind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    entries::NamedArea,
    refs::{AreaRef, DayText, EntryRef},
};

/// The time of an area and of what lies below it, between two days; of everything where no area is named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct TimeBehind {
    /// Which area.
    pub area: Option<AreaRef>,
    /// The first day; the first on which time was logged where absent.
    pub from: Option<DayText>,
    /// The last day; today where absent.
    pub to: Option<DayText>,
    /// Skips this many entries.
    pub offset: Option<u32>,
    /// At most this many entries; 50 where absent, and never more than 10,000.
    pub limit: Option<u32>,
}

/// Time with its sum, and the entries that it is the sum of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BehindTime {
    /// The area; absent for everything.
    pub area: Option<AreaId>,
    /// Its path; empty for everything.
    pub path: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// "March 2026", "1 to 20 November 2026".
    pub days_words: String,
    /// Minutes made in all, not only by the entries of this page.
    pub making: u32,
    /// Minutes overseen in all.
    pub overseeing: u32,
    /// Sessions in all.
    pub sessions: u32,
    /// Milestones in all; they carry no minutes.
    pub milestones: u32,
    /// The entries, newest first.
    pub rows: Vec<TimeRow>,
    /// How many older ones follow.
    pub more: u32,
    /// "41 h 20 made + 310 h overseen, in 96 entries."
    pub sentence: String,
    /// How these numbers came about.
    pub computed: String,
}

/// An entry with the minutes of it that fall here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TimeRow {
    /// The entry.
    #[serde(flatten)]
    pub line: EntryLine,
    /// Minutes made that fall here.
    pub making: u32,
    /// Minutes overseen that fall here.
    pub overseeing: u32,
    /// "30 min making"; empty for a milestone.
    pub time_words: String,
    /// "of 1 h 30 over three areas"; empty where all of it falls here.
    pub share_words: String,
}

/// Entries by id, as a mark names them; with days also the others of the same kinds in these days, for a mark that stands for more than it names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct EntriesBehind {
    /// Which entries; of many, the first hundred are read.
    #[ts(optional, as = "Option<_>")]
    pub entries: Vec<EntryRef>,
    /// The others are of this area and of what lies below it; of everything where absent.
    pub area: Option<AreaRef>,
    /// The first day of the others; none are read where absent.
    pub from: Option<DayText>,
    /// The last day of the others.
    pub to: Option<DayText>,
}

/// The entries behind a mark.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BehindEntries {
    /// One line each, in the order in which they were asked for.
    pub lines: Vec<EntryLine>,
    /// How many of them were deleted meanwhile.
    pub gone: u32,
    /// The others of these days, newest first, up to a hundred.
    pub others: Vec<EntryLine>,
    /// How many more of them there are.
    pub more: u32,
}

/// An entry in one light line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryLine {
    /// The entry.
    pub id: EntryId,
    /// Its kind.
    pub kind: Kind,
    /// Its day.
    pub on: NaiveDate,
    /// The day as it is read: "Thu 19 Nov 2026", "May 2026", "1961".
    pub day_words: String,
    /// What it is called: a title, a time, who spoke, or its first words.
    pub head: String,
    /// The first of its words, or what was said; empty where the head has them.
    pub words: String,
    /// The mark beside it, for milestones and soundings.
    pub mark: Option<Symbol>,
    /// The challenge in words, such as "Glaze, Untangles".
    pub rungs: Vec<String>,
    /// Its areas as the person reads them.
    pub areas: Vec<NamedArea>,
    /// Its work as the person reads it.
    pub work_title: Option<String>,
    /// Whether it stays out of everything that leaves.
    pub private: bool,
}
