//! What the Core is drawn from: layers of hours, the days between which seams lie, and the works found in them.
//!
//! Owned and complete, built by the caller from the record as it is now. It does not know pixels, and it never judges.

use chrono::NaiveDate;
use plumb_mastery::{
    AreaId,
    core::{Find, Layer},
    date::earliest,
    depth::Strength,
    freshness::DayTime,
};

use crate::roles::RoleSpan;

/// Everything that one Core says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoreSeries {
    /// The area, a craft as a rule.
    pub id: AreaId,
    /// Its name.
    pub name: String,
    /// The names of its craft's rungs, shallowest first.
    pub rungs: Vec<String>,
    /// Years or quarters from the first day with time in the range to its last, oldest first; none where nothing was logged.
    pub layers: Vec<Layer>,
    /// The names of the parts that have a pattern of their own, in the order in which they take one.
    pub named: Vec<(AreaId, String)>,
    /// Every day of those layers with time in the area or below it, oldest first, each date once.
    pub days: Vec<DayTime>,
    /// The works of those layers, in any order, each with how it is known on the last day of the range.
    pub works: Vec<(Find, Strength)>,
    /// The first day on which anything was logged here, whatever the range, by [`first_day`].
    pub first_day: Option<NaiveDate>,
    /// The last day of any entry of any craft.
    pub last_logged: Option<NaiveDate>,
    /// The day since which the area is retired.
    pub retired_on: Option<NaiveDate>,
    /// Positions held, in any order.
    pub roles: Vec<RoleSpan>,
}

/// The days that a core of a range is drilled through: from the first day with time on, to the last day, or today.
///
/// `days` are all those of the area, oldest first. None where the range holds nothing.
pub fn drilled(
    days: &[DayTime],
    range: crate::spec::Range,
    today: NaiveDate,
) -> Option<(NaiveDate, NaiveDate)> {
    let to = range.to.min(today);
    let logged = days.iter().filter(|day| day.made() + day.overseeing > 0);
    let first = logged.map(|day| day.on).find(|on| *on >= range.from)?;
    (first <= to).then_some((first, to))
}

/// The first day that anything logged here may have been: the first of its month or year where no more is known.
pub fn first_day(days: &[DayTime]) -> Option<NaiveDate> {
    let logged = days.iter().filter(|day| day.made() + day.overseeing > 0);
    logged.map(|day| earliest(day.on, day.precision)).min()
}
