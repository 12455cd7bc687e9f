//! What the Silt calendar is drawn from: the days on which something was made or overseen, and how long it is since.
//!
//! Owned and complete, built by the caller from the record as it is now. It does not know pixels, and it never judges.

use chrono::NaiveDate;
use plumb_mastery::{
    AreaId, EntryId,
    freshness::{DayTime, Fading},
};

/// Everything that one Silt calendar says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiltSeries {
    /// The area.
    pub id: AreaId,
    /// Its name.
    pub name: String,
    /// Every day with time in the area or below it up to today, oldest first, each date once.
    pub days: Vec<DayTime>,
    /// The entries behind those days that lie in the range, oldest first.
    pub entries: Vec<(NaiveDate, EntryId)>,
    /// The last day of any entry of any craft; where it is not later than the last making here, the days since are not logged, which is not the same
    /// as idle.
    pub last_logged: Option<NaiveDate>,
    /// How its making fades.
    pub fading: Fading,
    /// Resting on purpose since this day.
    pub fallow_since: Option<NaiveDate>,
}
