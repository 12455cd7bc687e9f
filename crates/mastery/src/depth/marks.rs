//! Marks beside a milestone that change no number: a leap, and what was written from memory.
//!
//! A leap is a challenge far over what was claimed the day before; it is worth a look, nothing is blocked (`model.md` 4).

use super::AreaDepth;
use super::{Piece, VoteKey};
use crate::entry::Entry;
use chrono::NaiveDate;

/// How many thirtieths over claimed depth make a leap: more than two rungs.
const LEAP_30: u16 = 60;

/// From which work of an area on a leap is marked.
const LEAP_FROM_WORK: usize = 4;

/// How many days after its day an entry may be written down before it counts as from memory.
const MEMORY_DAYS: i64 = 30;

/// Whether a milestone that rates `rung` leaps over the claimed depth of the day before: `30c > C30 + 60`, from the fourth work on.
pub fn is_leap(piece: &Piece, rung: u8, depth: &AreaDepth) -> bool {
    let before = piece
        .on
        .pred_opt()
        .and_then(|before| depth.claim_at(before));
    let Some(before) = before else { return false };
    let own: VoteKey = piece.key();
    let others = before.five.iter().filter(|stand| stand.key != own).count();
    others + 1 >= LEAP_FROM_WORK && 30 * u16::from(rung) > before.depth30 + LEAP_30
}

/// Whether what happened on a day is from memory where it is written down on another.
pub fn is_from_memory(on: NaiveDate, written: NaiveDate) -> bool {
    (written - on).num_days() > MEMORY_DAYS
}

/// When an entry was written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// Within 30 days of its day.
    Soon,
    /// Later: marked "from memory".
    FromMemory,
    /// Later, and brought in from a source that does not say when it was recorded there: marked "imported".
    Imported,
}

/// When an entry was written down. An import carries the instant at which its source recorded it, where the source says so.
pub fn written(entry: &Entry) -> Written {
    let is_late = is_from_memory(entry.on, entry.recorded_at.date_naive());
    match (is_late, &entry.origin) {
        (false, _) => Written::Soon,
        (true, None) => Written::FromMemory,
        (true, Some(_)) => Written::Imported,
    }
}
