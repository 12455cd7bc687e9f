//! An area with its numbers and words, as the list and its page show it.
//!
//! Every number comes with the words in which a person reads it. These shapes do not know how they are laid out.

use chrono::NaiveDate;
use plumb_mastery::{Area, Ladder};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The whole tree, parents first, with what each area's row shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AreaTree {
    /// The areas in tree order.
    pub areas: Vec<AreaLine>,
    /// The first day on which anything was made or overseen; none before that.
    pub first_day: Option<NaiveDate>,
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
    /// The last making day; absent before the first.
    pub last_made: Option<chrono::NaiveDate>,
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
    /// That it lies fallow, and keeps its depth.
    pub fallow: Option<String>,
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
    /// How the days since were counted; absent before the first making.
    pub since_computed: Option<String>,
    /// How freshness came about.
    pub freshness_computed: String,
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
    /// Whether that day has passed.
    pub passed: bool,
    /// The day it was met.
    pub met_on: Option<chrono::NaiveDate>,
}
