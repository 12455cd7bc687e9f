//! The tree of areas and the ladders of crafts.

use std::collections::BTreeMap;

use plumb_mastery::{Area, AreaId, Ladder};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refs::{AreaRef, DayText};

/// A new craft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewCraft {
    /// Its name.
    pub name: String,
    /// A template's key (`six-rungs`, `guild`, `dreyfus`, `grades`); six rungs where both are absent.
    #[serde(default)]
    #[ts(optional)]
    pub template: Option<String>,
    /// Or a ladder of one's own.
    #[serde(default)]
    #[ts(optional)]
    pub ladder: Option<Ladder>,
    /// Areas to make inside it.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub areas: Vec<String>,
}

/// A new area or technique.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewArea {
    /// Its name.
    pub name: String,
    /// The area that holds it.
    pub under: AreaRef,
    /// A technique instead of an area.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub technique: bool,
}

/// A new name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RenameArea {
    /// Which area.
    pub area: AreaRef,
    /// Its new name.
    pub name: String,
}

/// Another place in the tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoveArea {
    /// Which area.
    pub area: AreaRef,
    /// The area that will hold it.
    pub under: AreaRef,
}

/// Two areas of one craft become one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergeAreas {
    /// The area that goes.
    pub area: AreaRef,
    /// The area that stays.
    pub into: AreaRef,
}

/// Hides an area, or shows it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RetireArea {
    /// Which area.
    pub area: AreaRef,
    /// Since when; today where absent.
    #[serde(default)]
    #[ts(optional)]
    pub on: Option<DayText>,
    /// Shows it again.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub back: bool,
}

/// What else can be set of an area; what is absent stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SetArea {
    /// Which area.
    pub area: AreaRef,
    /// Days; 0 goes back to what is inherited.
    pub half_life: Option<u16>,
    /// Other names, whole list.
    pub also: Option<Vec<String>>,
    /// Lies fallow from today, or no more.
    pub fallow: Option<bool>,
    /// Becomes a technique, or an area.
    pub technique: Option<bool>,
}

/// One area by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneArea {
    /// Which area.
    pub area: AreaRef,
}

/// Another ladder for a craft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetLadder {
    /// Which craft.
    pub craft: AreaRef,
    /// The new rungs.
    pub ladder: Ladder,
    /// Old rung to new rung; needed where their number differs.
    #[serde(default)]
    #[ts(optional, type = "Record<string, number>")]
    pub map: BTreeMap<u8, u8>,
    /// Only shows what would change.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub dry_run: bool,
}

/// What a ladder would do, or did, to the readings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LadderSet {
    /// Every area whose reading differs.
    pub readings: Vec<ReadingChange>,
    /// Whether it was written.
    pub written: bool,
}

/// A reading before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadingChange {
    /// The area's path.
    pub area: String,
    /// "Carries, 3.33".
    pub before: String,
    /// "Carries, 3.50".
    pub after: String,
    /// Thirtieths before.
    pub before30: u16,
    /// Thirtieths after.
    pub after30: u16,
}

/// A ladder that a new craft may copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LadderTemplate {
    /// Its key on the command line.
    pub key: String,
    /// Its name.
    pub title: String,
    /// Its rungs.
    pub ladder: Ladder,
}

/// An id of an area that was made or touched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AreaDone {
    /// The id.
    pub id: AreaId,
    /// The path it has now.
    pub path: String,
}

/// The whole tree, parents first, with what each area's row shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AreaTree {
    /// The areas in tree order.
    pub areas: Vec<AreaLine>,
}

/// An area as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AreaLine {
    /// The area itself.
    #[serde(flatten)]
    pub area: Area,
    /// `Ceramics/Glaze`.
    pub path: String,
    /// 0 for a craft.
    pub level: u8,
    /// Today's numbers.
    #[serde(flatten)]
    pub standing: AreaStanding,
}

/// Today's numbers of an area, with the words that a person reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AreaStanding {
    /// Depth in thirtieths.
    pub depth30: u16,
    /// Claimed depth in thirtieths.
    pub claimed30: u16,
    /// "Carries, 3.33".
    pub depth_words: String,
    /// The hardest evidenced, as a rung's name with its number, or empty.
    pub hardest_words: String,
    /// The survey grade.
    pub survey: plumb_mastery::depth::Survey,
    /// Civil days since the last making; absent before the first.
    pub days_since: Option<u32>,
    /// Whether the last day is known by month or year only.
    pub at_least: bool,
    /// Freshness in parts per million.
    pub ppm: Option<u32>,
    /// `bright`, `dulling`, `dusty`, `under-silt`.
    pub band: Option<String>,
    /// "yesterday", "96 days ago", or empty.
    pub last_made_words: String,
    /// Works with a counting milestone.
    pub works: u32,
    /// Minutes made in all.
    pub making_min: u32,
}

/// An area's page, in the order in which it answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AreaPage {
    /// The area with today's numbers.
    pub line: AreaLine,
    /// The craft's ladder.
    pub ladder: Ladder,
    /// The sentence at the head.
    pub sentence: String,
    /// The open goal, with what is still missing.
    pub goal: Option<GoalLine>,
    /// What would turn claims into depth.
    pub parting: Option<String>,
    /// The works behind today's reading.
    pub behind: crate::depths::Behind,
    /// What would reach the next rung.
    pub next: crate::depths::NextDepth,
    /// The days-since sentence.
    pub days_since: Option<String>,
    /// The half-life in force, in days.
    pub half_life: u16,
    /// Areas and techniques directly below.
    pub below: Vec<AreaLine>,
}

/// An open goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GoalLine {
    /// The entry.
    pub id: plumb_mastery::EntryId,
    /// "Goal: Sets the mark by June 2027. Five witnessed works at it to go".
    pub sentence: String,
    /// Half rungs wanted.
    pub half_rungs: u8,
    /// By when.
    pub due: Option<chrono::NaiveDate>,
    /// The day it was met.
    pub met_on: Option<chrono::NaiveDate>,
}
