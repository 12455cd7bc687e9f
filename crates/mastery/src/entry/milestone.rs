//! Something done, attempted or overseen, rated on the craft's own ladder.
//!
//! Its strength is derived from evidence and recognitions, never typed. A milestone without any challenge is unrated: kept, without effect.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::AreaId;

/// Something done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Milestone {
    /// 1 to 200 characters.
    pub title: String,
    /// For each rated area the rung that the work demanded, 1 to the craft's number of rungs (I3).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(type = "Record<AreaId, number>")]
    pub challenge: BTreeMap<AreaId, u8>,
    /// Done, or attempted.
    #[serde(default, skip_serializing_if = "Result::is_done")]
    pub result: Result,
    /// Made, or overseen.
    #[serde(default, skip_serializing_if = "Part::is_made")]
    pub part: Part,
    /// What was hard, what was done, what changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub story: Option<Story>,
}

/// What came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "MilestoneResult")]
pub enum Result {
    /// It was finished.
    #[default]
    Done,
    /// It was tried; it counts as making, not as depth.
    Attempted,
}

/// Whose hands or judgement it was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// The person's own.
    #[default]
    Made,
    /// Someone else's, arranged by the person.
    Oversaw,
}

impl Result {
    /// Whether this is the ordinary case, which the written form of a row leaves out.
    pub fn is_done(&self) -> bool {
        *self == Self::Done
    }
}

impl Part {
    /// Whether this is the ordinary case, which the written form of a row leaves out.
    pub fn is_made(&self) -> bool {
        *self == Self::Made
    }
}

/// The story of a milestone, written once and reused.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Story {
    /// What was hard about the starting point.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub situation: String,
    /// What the person decided and did.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub action: String,
    /// What changed, for whom, since when.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub result: String,
    /// What the person would do differently.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub learning: String,
    /// The person's share, in one sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub share: String,
    /// What became of it, each with its day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub later: Vec<Later>,
    /// Whether the person asked never to be asked again what became of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub later_off: bool,
}

/// What became of a milestone, some time after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Later {
    /// The day the result landed.
    pub on: NaiveDate,
    /// What landed.
    pub text: String,
}
