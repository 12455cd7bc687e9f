//! Wanted depths: which one is open, and when each was met.
//!
//! At most one goal of an area is open; a later one supersedes it (I10). A goal is met by evidence only, never by a claim, on the first step at or
//! after the day it was set. Whether the day by which has passed is said, never judged.

use chrono::NaiveDate;

use crate::{
    depth::AreaDepth,
    entry::{Body, Entry},
    ids::{AreaId, EntryId},
};

/// A goal, apart from its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// The entry.
    pub id: EntryId,
    /// The day it was set.
    pub on: NaiveDate,
    /// The area.
    pub area: AreaId,
    /// The depth wanted, in half rungs.
    pub half_rungs: u8,
    /// The day by which.
    pub due: Option<NaiveDate>,
}

impl Wish {
    /// The goal that an entry is, if it is one.
    pub fn of(entry: &Entry) -> Option<Self> {
        let Body::Goal(goal) = &entry.body else {
            return None;
        };
        let (id, on, area) = (entry.id, entry.on, *entry.areas.first()?);
        Some(Self {
            id,
            on,
            area,
            half_rungs: goal.half_rungs,
            due: goal.due,
        })
    }

    /// The depth wanted, in thirtieths of a rung.
    pub fn target30(&self) -> u16 {
        15 * u16::from(self.half_rungs)
    }

    /// The day on which depth reached it: the day it was set if already so, else that of the first step that does.
    pub fn reached(&self, depth: &AreaDepth) -> Option<NaiveDate> {
        let step = depth
            .steps
            .iter()
            .find(|step| step.depth30 >= self.target30())?;
        Some(step.on.max(self.on))
    }
}

/// What became of a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Met on this day.
    Met(NaiveDate),
    /// Superseded on this day by a later goal of the area, before it was met.
    Superseded(NaiveDate),
    /// Still open.
    Open,
}

/// Every goal of an area with what became of it, oldest first; goals of other areas are left aside.
pub fn fates(depth: &AreaDepth, wishes: &[Wish]) -> Vec<(Wish, Fate)> {
    let mut here: Vec<&Wish> = wishes
        .iter()
        .filter(|wish| wish.area == depth.area)
        .collect();
    here.sort_by_key(|wish| (wish.on, wish.id));
    let fate = |at: usize, wish: &Wish| {
        let next = here.get(at + 1).map(|later| later.on);
        match (wish.reached(depth), next) {
            (Some(met), next) if next.is_none_or(|next| met <= next) => Fate::Met(met),
            (_, Some(next)) => Fate::Superseded(next),
            _ => Fate::Open,
        }
    };
    here.iter()
        .enumerate()
        .map(|(at, wish)| ((*wish).clone(), fate(at, wish)))
        .collect()
}

/// The open goal of an area, if there is one (I10).
pub fn open(depth: &AreaDepth, wishes: &[Wish]) -> Option<Wish> {
    fates(depth, wishes)
        .into_iter()
        .rev()
        .find(|(_, fate)| *fate == Fate::Open)
        .map(|(wish, _)| wish)
}
