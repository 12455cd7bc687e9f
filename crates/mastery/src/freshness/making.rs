//! Which days were spent making, in which area, for how long.
//!
//! Minutes are split over an entry's areas so that sums always add up (I12): of `m` over `k`, each gets `m div k` and the first `m mod k` one more.
//! A milestone that was made, done or attempted, is at least 120 minutes of its day. What fades is not known here.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    date::Precision,
    entry::{Body, Entry, Part},
    ids::AreaId,
    tree::Tree,
};

/// The least that a day with a made milestone counts, in minutes.
pub const MILESTONE_MINUTES: u32 = 120;

/// What freshness needs to know of a session or a milestone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practice {
    /// Its day.
    pub on: NaiveDate,
    /// How exactly its day is known.
    pub precision: Precision,
    /// Its areas, the primary one first.
    pub areas: Vec<AreaId>,
    /// Minutes of making.
    pub making: u16,
    /// Minutes of overseeing.
    pub overseeing: u16,
    /// Whether it is a milestone that the person made, done or attempted.
    pub milestone: bool,
}

impl Practice {
    /// What an entry says of time: a session, or a milestone of part Made.
    pub fn of(entry: &Entry) -> Option<Self> {
        let (making, overseeing, milestone) = match &entry.body {
            Body::Session(session) => (session.making_min, session.overseeing_min, false),
            Body::Milestone(milestone) if milestone.part == Part::Made => (0, 0, true),
            _ => return None,
        };
        let (on, precision, areas) = (entry.on, entry.precision, entry.areas.clone());
        Some(Self {
            on,
            precision,
            areas,
            making,
            overseeing,
            milestone,
        })
    }
}

/// The time of one day in one area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayTime {
    /// The day.
    pub on: NaiveDate,
    /// How exactly the day of its making is known, by the most exact entry.
    pub precision: Precision,
    /// Minutes of making that were logged.
    pub making: u32,
    /// Minutes of overseeing that were logged.
    pub overseeing: u32,
    /// Whether a milestone was made that day.
    pub milestone: bool,
}

impl DayTime {
    /// Minutes of making as freshness counts them; a making day has more than none.
    pub fn made(&self) -> u32 {
        if self.milestone {
            self.making.max(MILESTONE_MINUTES)
        } else {
            self.making
        }
    }

    fn add(&mut self, share: &Self) {
        if share.made() > 0 {
            self.precision = if self.made() > 0 {
                self.precision.min(share.precision)
            } else {
                share.precision
            };
        }
        self.making += share.making;
        self.overseeing += share.overseeing;
        self.milestone |= share.milestone;
    }
}

/// The days of every area, with what lies below it, and of everything together.
#[derive(Clone, Debug, Default)]
pub struct Making {
    areas: Vec<Vec<DayTime>>,
    all: Vec<DayTime>,
    places: HashMap<AreaId, usize>,
}

impl Making {
    /// Sorts practice into days; its order does not matter.
    pub fn of(tree: &Tree, practice: &[Practice]) -> Self {
        let mut sorted: Vec<&Practice> = practice.iter().collect();
        sorted.sort_by_key(|practice| practice.on);
        let chains: HashMap<AreaId, Vec<usize>> = tree
            .areas()
            .iter()
            .enumerate()
            .map(|(at, area)| (area.id, tree.chain(at).collect()))
            .collect();
        let places = tree
            .areas()
            .iter()
            .enumerate()
            .map(|(at, area)| (area.id, at))
            .collect();
        let mut making = Self {
            areas: vec![Vec::new(); tree.areas().len()],
            all: Vec::new(),
            places,
        };
        for practice in sorted {
            record(&mut making.all, &share(practice, 0, 1));
            for (nth, area) in practice.areas.iter().enumerate() {
                let share = share(practice, nth, practice.areas.len());
                for place in chains.get(area).into_iter().flatten() {
                    record(&mut making.areas[*place], &share);
                }
            }
        }
        making
    }

    /// The days of an area and of what lies below it, oldest first; also days of overseeing only.
    pub fn days(&self, area: AreaId) -> &[DayTime] {
        self.places.get(&area).map_or(&[], |at| &self.areas[*at])
    }

    /// The days of everything together, entries without area included.
    pub fn all(&self) -> &[DayTime] {
        &self.all
    }
}

/// What falls on the `nth` of `of` areas (I12).
fn share(practice: &Practice, nth: usize, of: usize) -> DayTime {
    DayTime {
        on: practice.on,
        precision: practice.precision,
        making: split(practice.making, nth, of),
        overseeing: split(practice.overseeing, nth, of),
        milestone: practice.milestone,
    }
}

/// The part of `minutes` that falls on the `nth` of `of` areas, counted from 0 (I12): the parts always add up.
pub fn split(minutes: u16, nth: usize, of: usize) -> u32 {
    let (minutes, nth, of) = (u32::from(minutes), nth as u32, (of as u32).max(1));
    minutes / of + u32::from(nth < minutes % of)
}

fn record(days: &mut Vec<DayTime>, share: &DayTime) {
    if share.made() == 0 && share.overseeing == 0 {
        return;
    }
    match days.last_mut().filter(|day| day.on == share.on) {
        Some(day) => day.add(share),
        None => days.push(*share),
    }
}
