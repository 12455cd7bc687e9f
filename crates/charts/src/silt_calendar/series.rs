//! What the Silt calendar is drawn from: the days on which something was made or overseen, and how long it is since.
//!
//! Owned and complete, built by the caller from the record as it is now. It does not know pixels, and it never judges.

use chrono::NaiveDate;
use plumb_mastery::{AreaId, Day, EntryId};

/// Everything that one Silt calendar says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiltSeries {
    /// The area.
    pub id: AreaId,
    /// Its name.
    pub name: String,
    /// Every day with minutes up to today, oldest first, each date once.
    pub days: Vec<MadeDay>,
    /// The last making day up to today; none where nothing was ever made.
    pub last_made: Option<Day>,
    /// The last day of any entry of any craft; what came after it was not logged, which is not the same as idle.
    pub last_logged: Option<NaiveDate>,
    /// Resting on purpose since this day.
    pub fallow_since: Option<NaiveDate>,
    /// How much of today's dust two hours of making would clear, in percent; none where there is no dust to speak of.
    pub cleared: Option<u8>,
}

/// What one day holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeDay {
    /// The day, as exactly as it is known.
    pub day: Day,
    /// Minutes made, by the rule of freshness: a milestone of the day makes it at least 120.
    pub made: u32,
    /// Minutes overseen.
    pub overseen: u32,
    /// Whether a session stands behind it; a work from a year without any session makes no dry spell.
    pub session: bool,
    /// The entries of the day.
    pub refs: Vec<EntryId>,
}
