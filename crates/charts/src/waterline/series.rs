//! What the Waterline is drawn from: the days on which something was made or overseen, and the positions held meanwhile.
//!
//! Owned and complete, built by the caller from the record as it is now. It does not know pixels, and it never judges.

use chrono::NaiveDate;
use plumb_mastery::{AreaId, freshness::DayTime};

use crate::roles::RoleSpan;

/// What the series of everything is called.
pub fn everything() -> String {
    say!("charts-everything")
}

/// Everything that one Waterline says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WaterlineSeries {
    /// The area with what lies below it; none is everything.
    pub area: Option<AreaId>,
    /// Its name, or that of [`everything`].
    pub name: String,
    /// Every day with time in it, oldest first, each date once.
    pub days: Vec<DayTime>,
    /// The day since which the area is retired.
    pub retired_on: Option<NaiveDate>,
    /// Positions held, in any order.
    pub roles: Vec<RoleSpan>,
}
