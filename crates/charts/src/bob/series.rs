//! What a Bob is drawn from.
//!
//! Owned and complete: what the tree, the works and those who vouched say is gathered before, so that the chart asks nobody.

use chrono::NaiveDate;
use plumb_mastery::{
    AreaId,
    bob::{Placed, Rated},
};

use crate::{roles::RoleSpan, sounding_line::Turn};

/// Everything that a Bob says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BobSeries {
    /// The area; what lies below it is counted in.
    pub id: AreaId,
    /// Its name.
    pub name: String,
    /// The rungs of its craft's ladder, shallowest first.
    pub rungs: Vec<BobRung>,
    /// Everything in the range or before it, as it stands on the range's last day.
    pub whole: Pyramid,
    /// What stood on the day before the range; drawn on paper alone, where the two stand beside each other.
    pub before: Pyramid,
    /// Who vouched for the milestone at the point, in the order in which they spoke; only those who may be named.
    pub vouched_by: Vec<String>,
    /// Milestones that name the area and have no rung in it.
    pub unrated: u32,
    /// The first day on which anything was logged here.
    pub first_day: Option<NaiveDate>,
    /// When the area or its ladder changed.
    pub turns: Vec<Turn>,
    /// Positions held; drawn behind the stretches.
    pub roles: Vec<RoleSpan>,
}

/// A rung.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BobRung {
    /// Its name.
    pub name: String,
    /// What a work at this rung demands.
    pub demands: String,
}

/// Works at their places on one day, and what stands beside them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pyramid {
    /// Counting works: deepest first, of one rung the strongest first, of these the latest.
    pub works: Vec<BobWork>,
    /// What was attempted, latest first.
    pub attempts: Vec<BobBeside>,
    /// What was overseen, latest first.
    pub overseen: Vec<BobBeside>,
}

/// A counting work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BobWork {
    /// Its place.
    pub placed: Placed,
    /// Its title.
    pub title: String,
    /// Depth of the area on the day before it got there, in thirtieths of a rung.
    pub line30: u16,
}

/// What was attempted or overseen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BobBeside {
    /// The milestone.
    pub rated: Rated,
    /// The title of its work, or its own where it stands alone.
    pub title: String,
    /// Depth of the area on the day before, in thirtieths of a rung.
    pub line30: u16,
}
