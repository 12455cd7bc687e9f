//! What is said of an area against what the evidence carried that day, up to a day, with the day as exactly as it is known.
//!
//! Gaps, bias and spread are those of [`calibration`]; a sounding after the day is as if it were not yet taken. It does not know how a gap is drawn.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::{
    calibration::{Calibration, Gap, Sounded, calibration},
    date::Day,
    depth::AreaDepth,
    entry::Entry,
    ids::EntryId,
};

/// A sounding beside the evidence of its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// Its day, as exactly as it is known.
    pub day: Day,
    /// What was said, what the evidence carried, and the gap.
    pub gap: Gap,
}

/// Every sounding of an area up to a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Oldest first.
    pub soundings: Vec<Beside>,
    /// The mean gap of the last own soundings, in thirtieths; none below three.
    pub bias30: Option<i32>,
    /// Their mean absolute gap, in thirtieths; none below three.
    pub spread30: Option<i32>,
    /// The day of the first sounding ever taken, which may lie after the day asked for.
    pub first: Option<NaiveDate>,
}

impl Said {
    /// The owner's own soundings, oldest first.
    pub fn own(&self) -> impl DoubleEndedIterator<Item = &Beside> {
        let own = |beside: &&Beside| beside.gap.by.is_none();
        self.soundings.iter().filter(own)
    }
}

/// Sets the soundings of an area up to a day beside its depth; entries of other kinds and of other areas are left aside.
pub fn said<'e>(
    depth: &AreaDepth,
    entries: impl IntoIterator<Item = &'e Entry>,
    until: NaiveDate,
) -> Said {
    let here = entries.into_iter();
    let here: Vec<(Day, Sounded)> = here
        .filter_map(|entry| Some((entry.day(), Sounded::of(entry)?)))
        .filter(|(_, sounded)| sounded.area == depth.area)
        .collect();
    let first = here.iter().map(|(day, _)| day.on).min();
    let taken = here.into_iter().filter(|(day, _)| day.on <= until);
    let (days, sounded): (Vec<_>, Vec<Sounded>) = taken
        .map(|(day, sounded)| ((sounded.id, day), sounded))
        .unzip();
    let days: HashMap<EntryId, Day> = days.into_iter().collect();
    let Calibration {
        soundings,
        bias30,
        spread30,
    } = calibration(depth, &sounded);
    let beside = |gap: Gap| Beside {
        day: days
            .get(&gap.sounding)
            .copied()
            .unwrap_or(Day::exact(gap.on)),
        gap,
    };
    Said {
        soundings: soundings.into_iter().map(beside).collect(),
        bias30,
        spread30,
        first,
    }
}
