//! Today: the day in brief, and the timeline under it.

use chrono::NaiveDate;
use plumb_mastery::{AreaId, Kind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{entries::EntryView, refs::AreaRef};

/// The day in brief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Today {
    /// The civil day.
    pub on: NaiveDate,
    /// "Friday 20 November 2026".
    pub words: String,
    /// The days-since sentence, from 30 days on.
    pub days_since: Option<DaysSince>,
    /// Minutes made this week, Monday to today.
    pub week_making_min: u32,
    /// Minutes overseen this week.
    pub week_overseeing_min: u32,
    /// "6 h 10 making, 21 h overseeing".
    pub week_words: String,
    /// Entries in all; a first day has none.
    pub entries: u32,
    /// Works that carry evidence, up to five: the line *Write down five works* goes when five do.
    pub evidenced_works: u32,
    /// Crafts with today's depth, for the margin.
    pub ground: Vec<GroundLine>,
    /// An example for the capture line in the person's own words: "today 45m glaze".
    pub example: String,
}

/// One area of the margin's small list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroundLine {
    /// The area.
    pub id: AreaId,
    /// Its path.
    pub path: String,
    /// "Carries, 3.33".
    pub depth_words: String,
    /// Depth in thirtieths.
    pub depth30: u16,
    /// 30 × the number of rungs.
    pub of30: u16,
}

/// How long a craft was not touched, said gently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DaysSince {
    /// The craft that is meant.
    pub area: Option<AreaId>,
    /// Civil days.
    pub days: u32,
    /// The whole sentence, which begins with the days.
    pub sentence: String,
    /// Nothing at all was logged, in any craft.
    pub nothing_logged: bool,
}

/// A stretch of the timeline.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct TimelineRequest {
    /// Only these kinds; all where empty.
    #[ts(optional, as = "Option<_>")]
    pub kinds: Vec<Kind>,
    /// Only this area and what lies below it.
    pub area: Option<AreaRef>,
    /// Only up to this day.
    pub until: Option<NaiveDate>,
    /// Skips this many.
    #[ts(optional, as = "Option<_>")]
    pub offset: u32,
    /// At most this many, up to 500.
    #[ts(optional, as = "Option<_>")]
    pub limit: u32,
}

/// Entries by day, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Timeline {
    /// The entries.
    pub entries: Vec<EntryView>,
    /// Whether there are older ones.
    pub more: bool,
}
