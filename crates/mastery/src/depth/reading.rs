//! The shapes of a reading: steps, the works behind them, grades.
//!
//! A step *is* its evidence: its five change exactly when its sum changes (P9). These types know nothing of how they were computed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{AreaId, EntryId, WorkId};

/// How well a milestone is evidenced; derived, never typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    /// Only said.
    Claimed,
    /// Has evidence.
    Shown,
    /// Someone else vouched for it.
    Witnessed,
}

/// How well an area is surveyed, like a nautical chart's zones of confidence: beside depth, never in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub enum Survey {
    /// Five works, three or more voices, a span of 365 days or more.
    A,
    /// Three or more works and a voice.
    B,
    /// At least one work.
    C,
    /// No evidenced work.
    U,
}

/// What casts one vote: a work, or a milestone that stands alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum VoteKey {
    /// All milestones of a work are one vote.
    Work(WorkId),
    /// A milestone without a work votes for itself.
    Milestone(EntryId),
}

/// One of the at most five works behind a reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Stand {
    /// Whose vote it is.
    pub key: VoteKey,
    /// The milestone that represents it: deepest, then earliest in effect, then by id.
    pub milestone: EntryId,
    /// Half rungs: twice the challenge if witnessed, one less if only shown; twice the challenge on the claimed line.
    pub half_rungs: u8,
    /// 5 for the deepest, down to 1.
    pub weight: u8,
    /// How the representing milestone was known by then.
    pub strength: Strength,
    /// The day this took effect.
    pub since: NaiveDate,
}

/// A rise of depth, or of claimed depth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Step {
    /// The day from which the sum stands.
    pub on: NaiveDate,
    /// The sum, in thirtieths of a rung.
    pub depth30: u16,
    /// The works behind it, deepest first; Σ weight × half_rungs = depth30.
    pub five: Vec<Stand>,
}

/// Everything that depth says of one area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AreaDepth {
    /// The area; what lies below it is counted in.
    pub area: AreaId,
    /// Rises of evidenced depth, oldest first.
    pub steps: Vec<Step>,
    /// Rises of claimed depth, oldest first.
    pub claimed: Vec<Step>,
    /// The survey grade from each day on, oldest first; before the first it is `U`.
    pub grades: Vec<(NaiveDate, Survey)>,
}

/// Depth of an area as it stood on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reading {
    /// The area.
    pub area: AreaId,
    /// The day.
    pub on: NaiveDate,
    /// Evidenced depth in thirtieths of a rung.
    pub depth30: u16,
    /// The same sum with every claim at full value.
    pub claimed30: u16,
    /// The hardest evidenced, in half rungs.
    pub tip: u8,
    /// What has been done five times, in half rungs; 0 with fewer than five works.
    pub shelf: u8,
    /// The survey grade.
    pub survey: Survey,
    /// The works behind it, deepest first.
    pub five: Vec<Stand>,
}
