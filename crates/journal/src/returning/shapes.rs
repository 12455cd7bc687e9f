//! What is asked when one comes back, and what is answered.
//!
//! Nothing here tells what was sounded last: that is compared only after one has sounded anew. These shapes do not know the journal.

use chrono::NaiveDate;
use plumb_mastery::{AreaId, EntryId, WorkId, returning::Reminder};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    entries::{EntryView, NewEvidence},
    refs::{DayText, EntryRef},
};

/// The cards of the day: at most two, this day in earlier years counting as one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cards {
    /// This day in earlier years.
    pub on_this_day: Option<OnThisDay>,
    /// What became of it?
    pub became: Vec<BecameCard>,
    /// Whether the person wished to sound again once a year, and a year has gone; a line and no card.
    pub resounding: bool,
}

/// What is dated a whole number of years before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OnThisDay {
    /// What is more than time first, then the newest.
    pub entries: Vec<EntryView>,
    /// How many more there are.
    pub more: u32,
}

/// A milestone of which it is asked what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BecameCard {
    /// The milestone.
    pub entry: EntryId,
    /// Its title.
    pub title: String,
    /// Which of the three questions: 30, 90 or 180.
    pub after: u16,
    /// "96 days ago".
    pub ago: String,
}

/// A result that landed some time after a milestone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ResultLanded {
    /// Which milestone.
    pub entry: EntryRef,
    /// What landed.
    pub text: String,
    /// The day it landed; today where absent.
    pub on: Option<DayText>,
    /// A measure or a link to keep with it.
    #[ts(optional, as = "Option<_>")]
    pub evidence: Vec<NewEvidence>,
}

/// Whether it may be asked what became of a milestone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct NeverAsk {
    /// Which milestone.
    pub entry: EntryRef,
    /// It may be asked again.
    #[ts(optional, as = "Option<_>")]
    pub back: bool,
}

/// Nothing has come of a milestone yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NothingYet {
    /// The milestone.
    pub entry: EntryId,
    /// Which of the three questions.
    pub after: u16,
}

/// The areas that may be sounded again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Resounding {
    /// Last sounded over a year ago, or never, in the order of the tree.
    pub areas: Vec<ResoundingLine>,
}

/// An area whose turn it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ResoundingLine {
    /// The area.
    pub area: AreaId,
    /// Its name.
    pub name: String,
    /// The names above it, "Ceramics / Glaze"; empty for a craft.
    pub above: String,
    /// "Last sounded 3 March 2024.", "Never sounded."; never how deep.
    pub last: String,
}

/// A year that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneYear {
    /// The year.
    pub year: i32,
}

/// A year on one page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearPage {
    /// The year.
    pub year: i32,
    /// The year in one or two sentences.
    pub sentence: String,
    /// Its works, in the order in which they came.
    pub works: Vec<YearWork>,
    /// Areas that became deeper.
    pub deeper: Vec<YearDepth>,
    /// Techniques that were used for the first time.
    pub firsts: Vec<YearFirst>,
    /// Words said.
    pub said: Vec<EntryView>,
    /// Time by craft, the most first.
    pub hours: Vec<YearHours>,
    /// How the time was counted.
    pub hours_computed: String,
}

/// A work of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearWork {
    /// The work; none where a milestone stands alone.
    pub work: Option<WorkId>,
    /// Its title, or the milestone's.
    pub title: String,
    /// Its milestones of that year, oldest first.
    pub milestones: Vec<EntryView>,
}

/// An area that became deeper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearDepth {
    /// The area.
    pub area: AreaId,
    /// Its path.
    pub path: String,
    /// "2.00".
    pub from: String,
    /// "Carries, 3.33".
    pub to: String,
}

/// A first use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearFirst {
    /// The technique.
    pub area: AreaId,
    /// Its path.
    pub path: String,
    /// The day, as exactly as the journal keeps it.
    pub on: NaiveDate,
    /// Whether it came from another craft.
    pub carried_over: bool,
}

/// Time spent in a craft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct YearHours {
    /// The craft's name; empty for time in no area.
    pub craft: String,
    /// "41 h 20 made + 310 h overseen".
    pub spent: String,
}

/// A reminder to show now, if any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DueReminder {
    /// What it is of; none where nothing is to be shown.
    pub reminder: Option<Reminder>,
}

/// A reminder that was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReminderShown {
    /// What it was of.
    pub reminder: Reminder,
}
