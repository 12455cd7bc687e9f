//! What a change of the record did to depth, and through which works.
//!
//! Depth may fall only when the record changes, and then the day, the numbers and the cause are said (`model.md` 4). Comparing steps, not only
//! today's readings, shows a change of the past that today does not.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AreaDepth, Depths, Stand, Step, Strength, VoteKey};
use crate::ids::{AreaId, EntryId};

/// An area whose depth moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Moved {
    /// The area.
    pub area: AreaId,
    /// The first day on which the reading is another one.
    pub since: NaiveDate,
    /// Whether the latest reading moved; else only the past did, and the numbers are those of `since`.
    pub latest: bool,
    /// The reading before the change, in thirtieths of a rung.
    pub from30: u16,
    /// The reading after it.
    pub to30: u16,
    /// The works that stand otherwise among the five, the deepest first.
    pub because: Vec<Because>,
}

/// A work that stands otherwise than before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Because {
    /// Whose vote it is.
    pub key: VoteKey,
    /// The milestone that represents it, or did.
    pub milestone: EntryId,
    /// Half rungs before; 0 where it was not among the five.
    pub from_half_rungs: u8,
    /// Half rungs after; 0 where it is no longer among the five.
    pub to_half_rungs: u8,
    /// How it is known, or was.
    pub strength: Strength,
}

/// The areas whose depth differs between two states of the record, in the order of the tree after. An area that was not there before had no depth.
pub fn moved(before: &Depths, after: &Depths) -> Vec<Moved> {
    let compared = |after: &AreaDepth| match before.area(after.area) {
        Some(before) => moved_area(before, after),
        None => moved_area(&AreaDepth::empty(after.area), after),
    };
    after.areas().iter().filter_map(compared).collect()
}

fn moved_area(before: &AreaDepth, after: &AreaDepth) -> Option<Moved> {
    let reading = |step: Option<&Step>| step.map_or(0, |step| step.depth30);
    let mut days: Vec<NaiveDate> = before
        .steps
        .iter()
        .chain(&after.steps)
        .map(|step| step.on)
        .collect();
    days.sort_unstable();
    let parted = |on: &NaiveDate| reading(before.step_at(*on)) != reading(after.step_at(*on));
    let since = days.iter().copied().find(|on| parted(on))?;
    let latest = reading(before.steps.last()) != reading(after.steps.last());
    let (old, new) = if latest {
        (before.steps.last(), after.steps.last())
    } else {
        (before.step_at(since), after.step_at(since))
    };
    let (from30, to30) = (reading(old), reading(new));
    Some(Moved {
        area: after.area,
        since,
        latest,
        from30,
        to30,
        because: because(five(old), five(new)),
    })
}

fn five(step: Option<&Step>) -> &[Stand] {
    step.map_or(&[], |step| &step.five)
}

fn because(old: &[Stand], new: &[Stand]) -> Vec<Because> {
    let half_rungs = |five: &[Stand], key| {
        five.iter()
            .find(|stand| stand.key == key)
            .map_or(0, |stand| stand.half_rungs)
    };
    let gone = old
        .iter()
        .filter(|stand| !new.iter().any(|other| other.key == stand.key));
    let all = new.iter().chain(gone).map(|stand| Because {
        key: stand.key,
        milestone: stand.milestone,
        from_half_rungs: half_rungs(old, stand.key),
        to_half_rungs: half_rungs(new, stand.key),
        strength: stand.strength,
    });
    all.filter(|because| because.from_half_rungs != because.to_half_rungs)
        .collect()
}
