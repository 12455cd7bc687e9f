//! The shapes of a reading: steps, the works behind them, grades.
//!
//! A step *is* its evidence: its five change exactly when its sum changes (P9). These types know nothing of how they were computed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

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

impl VoteKey {
    /// The id of the work or milestone; equals are settled by it alone.
    pub fn id(self) -> Uuid {
        match self {
            Self::Work(work) => work.0,
            Self::Milestone(milestone) => milestone.0,
        }
    }
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
    /// Voices and span behind the five from each day on, oldest first; they may change between steps.
    pub standing: Vec<Standing>,
}

/// Who stands behind the five, and how far apart the five lie, from a day on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Standing {
    /// The day from which this is so.
    pub on: NaiveDate,
    /// Different witnesses of the five representing milestones.
    pub voices: u16,
    /// Days between the earliest and latest of those milestones.
    pub span_days: u32,
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
    /// Different witnesses of the five representing milestones, by that day.
    pub voices: u16,
    /// Days between the earliest and latest of those milestones.
    pub span_days: u32,
    /// The works behind it, deepest first.
    pub five: Vec<Stand>,
}

impl AreaDepth {
    /// An area in which nothing is rated.
    pub(super) fn empty(area: AreaId) -> Self {
        Self {
            area,
            steps: Vec::new(),
            claimed: Vec::new(),
            grades: Vec::new(),
            standing: Vec::new(),
        }
    }

    /// The last rise of evidenced depth by `on`.
    pub fn step_at(&self, on: NaiveDate) -> Option<&Step> {
        last_by(&self.steps, on, |step| step.on)
    }

    /// The last rise of claimed depth by `on`.
    pub fn claim_at(&self, on: NaiveDate) -> Option<&Step> {
        last_by(&self.claimed, on, |step| step.on)
    }

    /// Depth as it stood on `on`, by the record as it is now.
    pub fn at(&self, on: NaiveDate) -> Reading {
        let five = self
            .step_at(on)
            .map(|step| step.five.clone())
            .unwrap_or_default();
        let standing = last_by(&self.standing, on, |standing| standing.on)
            .copied()
            .unwrap_or_default();
        Reading {
            area: self.area,
            on,
            depth30: self.step_at(on).map_or(0, |step| step.depth30),
            claimed30: self.claim_at(on).map_or(0, |step| step.depth30),
            tip: five.first().map_or(0, |stand| stand.half_rungs),
            shelf: five.get(4).map_or(0, |stand| stand.half_rungs),
            survey: last_by(&self.grades, on, |(on, _)| *on)
                .map_or(Survey::U, |(_, survey)| *survey),
            voices: standing.voices,
            span_days: standing.span_days,
            five,
        }
    }

    /// Depth as it stood on the day before `on`; nothing before the first day there is.
    pub fn before(&self, on: NaiveDate) -> Reading {
        self.at(on.pred_opt().unwrap_or(on))
    }
}

/// The last of a series, oldest first, that stands on the day `on`.
fn last_by<T>(series: &[T], on: NaiveDate, day: impl Fn(&T) -> NaiveDate) -> Option<&T> {
    let after = series.partition_point(|item| day(item) <= on);
    series[..after].last()
}
