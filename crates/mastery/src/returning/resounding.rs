//! Sounding again: which areas were last sounded over a year ago, or never.
//!
//! What was said last time stays hidden until one has said it anew, so nothing here tells it. Skipping an area leaves no trace; where the person
//! sounded anything within the year, nobody is called to it again.

use chrono::NaiveDate;

use super::rests;
use crate::{
    area::{Area, AreaKind},
    calibration::Sounded,
    ids::AreaId,
    tree::Tree,
};

/// So many days make a sounding old.
pub const A_YEAR: i64 = 365;

/// An area whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The area.
    pub area: AreaId,
    /// The day of the person's own last sounding; none where there never was one.
    pub last: Option<NaiveDate>,
}

/// Crafts and areas that do not rest and that the person last sounded over a year ago, or never, in the order of the tree. Others' soundings do not
/// count: it is one's own that is to be compared.
pub fn listed(tree: &Tree, soundings: &[Sounded], today: NaiveDate) -> Vec<Turn> {
    let ground = |area: &&Area| area.kind != AreaKind::Technique && !rests(tree, area.id);
    let sounded = tree.areas().iter().filter(ground).map(|area| Turn {
        area: area.id,
        last: own(soundings)
            .filter(|sounding| sounding.area == area.id)
            .map(|sounding| sounding.on)
            .max(),
    });
    sounded
        .filter(|sounded| sounded.last.is_none_or(|last| is_old(last, today)))
        .collect()
}

/// Whether it is time to sound again: the person's newest sounding, or, where there is none, the first day of the journal, is over a year ago.
pub fn is_time(soundings: &[Sounded], first: Option<NaiveDate>, today: NaiveDate) -> bool {
    let newest = own(soundings).map(|sounding| sounding.on).max();
    newest.or(first).is_some_and(|last| is_old(last, today))
}

fn own(soundings: &[Sounded]) -> impl Iterator<Item = &Sounded> {
    soundings
        .iter()
        .filter(|sounding| sounding.by == crate::Sounder::Own)
}

fn is_old(last: NaiveDate, today: NaiveDate) -> bool {
    (today - last).num_days() > A_YEAR
}
