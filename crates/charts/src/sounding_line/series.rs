//! What the Sounding line is drawn from: steps, marks, soundings, the goal, roles and freshness of up to five areas.
//!
//! Owned and complete, built by the caller from the record as it is now; nothing is looked up later. It does not know pixels.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use plumb_mastery::{
    AreaId, Day, EntryId, Outcome, Part,
    depth::{AreaDepth, Step, Strength, Survey, VoteKey},
};

use crate::roles::RoleSpan;

/// Everything that one Sounding line says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SoundingSeries {
    /// The areas, the focused one first; up to five of one ladder are overlaid. Of an area whose marks are not drawn ([`super::shows_marks`]) only its
    /// steps and their titles are needed.
    pub areas: Vec<AreaSeries>,
    /// Positions held, in any order.
    pub roles: Vec<RoleSpan>,
}

/// One area with everything about it.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaSeries {
    /// Its id.
    pub id: AreaId,
    /// Its name.
    pub name: String,
    /// The names of its craft's rungs, shallowest first.
    pub rungs: Vec<String>,
    /// Steps of depth, of claimed depth, and survey grades.
    pub depth: AreaDepth,
    /// Titles of the works in the steps, or of the milestones that stand alone.
    pub titles: BTreeMap<VoteKey, String>,
    /// Milestones that rate the area or ground below it, in any order.
    pub milestones: Vec<MilestonePoint>,
    /// Milestones that name the area and rate nothing in it.
    pub unrated: u32,
    /// Self-ratings and others' ratings.
    pub soundings: Vec<SoundingPoint>,
    /// The open goal.
    pub goal: Option<GoalPoint>,
    /// Freshness in parts per million on the days asked for by [`super::sample_days`], oldest first; days before the first making day are absent.
    pub freshness: Vec<(NaiveDate, u32)>,
    /// The earliest day of any entry that names the area or ground below it.
    pub first_day: Option<NaiveDate>,
    /// The last making day up to today.
    pub last_made: Option<Day>,
    /// What would make the two lines meet; none where they do not part.
    pub parting: Option<Parting>,
    /// Days on which the area or its ladder changed, oldest first; the whole line is in today's rungs all the same.
    pub turns: Vec<Turn>,
}

/// A milestone as a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MilestonePoint {
    /// Its entry.
    pub id: EntryId,
    /// Whose vote it is.
    pub key: VoteKey,
    /// Its title.
    pub title: String,
    /// Its day, as exactly as it is known.
    pub day: Day,
    /// The greatest rung that it gives to the area or ground below it.
    pub challenge: u8,
    /// How it is known on the last day of the range.
    pub strength: Strength,
    /// Done or attempted.
    pub result: Outcome,
    /// Made or overseen.
    pub part: Part,
}

/// A sounding as a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoundingPoint {
    /// Its entry.
    pub id: EntryId,
    /// Its day.
    pub day: Day,
    /// Half rungs.
    pub half_rungs: u8,
    /// Who sounded; none is the owner.
    pub by: Option<String>,
}

/// The open goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GoalPoint {
    /// Its entry.
    pub id: EntryId,
    /// The day it was set.
    pub set_on: NaiveDate,
    /// Half rungs.
    pub half_rungs: u8,
    /// The day by which.
    pub due: Option<NaiveDate>,
}

/// A change of the tree or the ladder, drawn as a hairline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Its day.
    pub on: NaiveDate,
    /// What changed.
    pub kind: Turning,
}

/// What a hairline says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turning {
    /// Hidden from then on.
    Retired,
    /// Another area came to it.
    Merged,
    /// Its craft's rungs were replaced.
    Remapped,
}

impl Turning {
    /// The word at the hairline.
    pub fn word(self) -> String {
        match self {
            Self::Retired => say!("charts-retired"),
            Self::Merged => say!("charts-merged"),
            Self::Remapped => say!("charts-new-rungs"),
        }
    }
}

/// Why claimed depth is more than depth, as `model.md` words it (section 4, claimed depth).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parting {
    /// Showing these claimed works would raise depth; at most three titles, the one that adds most first.
    Attach(Vec<String>),
    /// Nothing is merely claimed: a voice for this work would raise depth most.
    Ask(String),
}

impl AreaSeries {
    /// The last step of depth at or before a day.
    pub fn step_at(&self, day: NaiveDate) -> Option<&Step> {
        last_until(&self.depth.steps, day)
    }

    /// Depth on a day, in thirtieths of a rung.
    pub fn depth_at(&self, day: NaiveDate) -> u16 {
        self.step_at(day).map_or(0, |step| step.depth30)
    }

    /// Claimed depth on a day, in thirtieths of a rung.
    pub fn claimed_at(&self, day: NaiveDate) -> u16 {
        last_until(&self.depth.claimed, day).map_or(0, |step| step.depth30)
    }

    /// The survey grade on a day.
    pub fn survey_at(&self, day: NaiveDate) -> Survey {
        let known = self
            .depth
            .grades
            .partition_point(|(since, _)| *since <= day);
        known
            .checked_sub(1)
            .map_or(Survey::U, |last| self.depth.grades[last].1)
    }

    /// Freshness at the last sample at or before a day, in parts per million; none before the first making day.
    pub fn freshness_at(&self, day: NaiveDate) -> Option<u32> {
        let known = self
            .freshness
            .partition_point(|(sampled, _)| *sampled <= day);
        known.checked_sub(1).map(|last| self.freshness[last].1)
    }

    /// The title that stands for a vote; its own words never leave this series.
    pub fn title(&self, key: &VoteKey) -> String {
        let known = self.titles.get(key).cloned();
        known.unwrap_or_else(|| say!("charts-untitled"))
    }
}

fn last_until(steps: &[Step], day: NaiveDate) -> Option<&Step> {
    let known = steps.partition_point(|step| step.on <= day);
    known.checked_sub(1).map(|last| &steps[last])
}
