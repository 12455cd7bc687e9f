//! What the person says against what the evidence carries.
//!
//! `gap30 = 15·half_rungs − D30` on the sounding's day; within half a rung it is in true. Opinion never enters depth (`model.md` 6). Others'
//! soundings are marks only and enter neither bias nor spread.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    depth::AreaDepth,
    entry::{Body, Entry, Sounder},
    ids::{AreaId, EntryId},
    say,
};

/// Thirtieths of a rung in half a rung.
pub const HALF_RUNG_30: i32 = 15;

/// The fewest own soundings that make a pattern.
pub const PATTERN: usize = 3;

/// How many of the last own soundings bias and spread look at.
pub const LOOK_BACK: usize = 8;

/// A sounding, apart from its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sounded {
    /// The entry.
    pub id: EntryId,
    /// Its day.
    pub on: NaiveDate,
    /// The area that was sounded.
    pub area: AreaId,
    /// What was said, in half rungs.
    pub half_rungs: u8,
    /// Who said it.
    pub by: Sounder,
}

impl Sounded {
    /// The sounding that an entry is, if it is one.
    pub fn of(entry: &Entry) -> Option<Self> {
        let Body::Sounding(sounding) = &entry.body else {
            return None;
        };
        let (id, on, area) = (entry.id, entry.on, *entry.areas.first()?);
        Some(Self {
            id,
            on,
            area,
            half_rungs: sounding.half_rungs,
            by: sounding.by.clone(),
        })
    }
}

/// A sounding beside the evidence of its day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Gap {
    /// The sounding.
    pub sounding: EntryId,
    /// Its day.
    pub on: NaiveDate,
    /// What was said, in half rungs.
    pub half_rungs: u8,
    /// Who said it; absent is the owner.
    pub by: Option<String>,
    /// What the evidence carried that day, in thirtieths of a rung.
    pub depth30: u16,
    /// What was said less what the evidence carried, in thirtieths of a rung.
    pub gap30: i32,
}

/// Where a sounding lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Within half a rung of the evidence.
    InTrue,
    /// Deeper than the evidence.
    Deeper,
    /// Shallower than the evidence.
    Shallower,
}

impl Verdict {
    /// What is said of it.
    pub fn words(self) -> String {
        match self {
            Self::InTrue => say!("meaning-in-true"),
            Self::Deeper => say!("meaning-deeper"),
            Self::Shallower => say!("meaning-shallower"),
        }
    }
}

impl Gap {
    /// Where the sounding lies.
    pub fn verdict(&self) -> Verdict {
        if self.gap30.abs() <= HALF_RUNG_30 {
            Verdict::InTrue
        } else if self.gap30 > 0 {
            Verdict::Deeper
        } else {
            Verdict::Shallower
        }
    }
}

/// Every sounding of an area beside its evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Calibration {
    /// Oldest first.
    pub soundings: Vec<Gap>,
    /// The mean gap of the last own soundings, in thirtieths; absent below three.
    pub bias30: Option<i32>,
    /// Their mean absolute gap, in thirtieths; absent below three.
    pub spread30: Option<i32>,
}

/// Sets the soundings of an area beside its depth; soundings of other areas are left aside.
pub fn calibration(depth: &AreaDepth, sounded: &[Sounded]) -> Calibration {
    let mut here: Vec<&Sounded> = sounded
        .iter()
        .filter(|sounding| sounding.area == depth.area)
        .collect();
    here.sort_by_key(|sounding| (sounding.on, sounding.id));
    let soundings: Vec<Gap> = here
        .into_iter()
        .map(|sounding| gap(depth, sounding))
        .collect();
    let own: Vec<i32> = soundings
        .iter()
        .filter(|gap| gap.by.is_none())
        .map(|gap| gap.gap30)
        .collect();
    let last = &own[own.len().saturating_sub(LOOK_BACK)..];
    let enough = last.len() >= PATTERN;
    let bias30 = enough.then(|| mean(last.iter().copied()));
    let spread30 = enough.then(|| mean(last.iter().map(|gap| gap.abs())));
    Calibration {
        soundings,
        bias30,
        spread30,
    }
}

fn gap(depth: &AreaDepth, sounding: &Sounded) -> Gap {
    let depth30 = depth.step_at(sounding.on).map_or(0, |step| step.depth30);
    Gap {
        sounding: sounding.id,
        on: sounding.on,
        half_rungs: sounding.half_rungs,
        by: sounding.by.clone().into(),
        depth30,
        gap30: HALF_RUNG_30 * i32::from(sounding.half_rungs) - i32::from(depth30),
    }
}

/// The mean, halves rounded away from zero.
fn mean(gaps: impl ExactSizeIterator<Item = i32>) -> i32 {
    let count = i32::try_from(gaps.len()).unwrap_or(1).max(1);
    let sum: i32 = gaps.sum();
    (2 * sum.abs() + count) / (2 * count) * sum.signum()
}
