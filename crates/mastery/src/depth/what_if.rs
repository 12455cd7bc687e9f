//! What one more work, piece of evidence or voice would do.
//!
//! Every answer is the same sum with one vote more; nothing is predicted. What one would do about it is said in `parting` and `next`.

use chrono::NaiveDate;

use super::{
    AreaDepth, Piece, Record, Stand, Strength, Strengths, VoteKey,
    five::weigh,
    steps::{half_rungs_of, rated_places},
};
use crate::{ids::EntryId, tree::Tree};

/// What an existing milestone would add if it were better known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Addition {
    /// The milestone.
    pub milestone: EntryId,
    /// Its work, or itself where it stands alone.
    pub key: VoteKey,
    /// What it would be: shown by something to attach, witnessed by someone's word.
    pub strength: Strength,
    /// By how much depth would rise from this alone, in thirtieths of a rung; more than nothing.
    pub adds30: u16,
}

/// What each claimed milestone would add if something were attached to it: most first, then newest, then by id; one for each work.
pub fn if_shown(
    tree: &Tree,
    record: &Record,
    strengths: &Strengths,
    depth: &AreaDepth,
    on: NaiveDate,
) -> Vec<Addition> {
    additions(tree, record, depth, on, Strength::Shown, |piece| {
        strengths.of(piece.id) == Some(Strength::Claimed)
    })
}

/// What each milestone that nobody vouched for would add if someone did: most first, then newest, then by id; one for each work.
pub fn if_vouched_for(
    tree: &Tree,
    record: &Record,
    strengths: &Strengths,
    depth: &AreaDepth,
    on: NaiveDate,
) -> Vec<Addition> {
    additions(tree, record, depth, on, Strength::Witnessed, |piece| {
        strengths.of(piece.id) != Some(Strength::Witnessed)
    })
}

fn additions(
    tree: &Tree,
    record: &Record,
    depth: &AreaDepth,
    on: NaiveDate,
    strength: Strength,
    open: impl Fn(&Piece) -> bool,
) -> Vec<Addition> {
    let (Some(place), step) = (tree.place_of(depth.area), depth.step_at(on)) else {
        return Vec::new();
    };
    let (five, now) = step.map_or((&[][..], 0), |step| (&step.five[..], step.depth30));
    let mut found: Vec<(NaiveDate, Addition)> = Vec::new();
    for piece in record.pieces.iter().filter(|piece| {
        piece.counts && piece.on <= on && !piece.challenge.is_empty() && open(piece)
    }) {
        let Some((_, rung)) = rated_places(tree, &piece.challenge)
            .into_iter()
            .find(|(rated, _)| *rated == place)
        else {
            continue;
        };
        let adds30 = with_vote(five, piece.key(), half_rungs_of(rung, strength)) - now;
        if adds30 > 0 {
            found.push((
                piece.on,
                Addition {
                    milestone: piece.id,
                    key: piece.key(),
                    strength,
                    adds30,
                },
            ));
        }
    }
    found.sort_by_key(|(on, addition)| {
        (
            std::cmp::Reverse((addition.adds30, *on)),
            addition.milestone,
        )
    });
    let mut named = std::collections::HashSet::new();
    found
        .into_iter()
        .map(|(_, addition)| addition)
        .filter(|addition| named.insert(addition.key))
        .collect()
}

/// The sum with a vote more; never less than without it.
fn with_vote(five: &[Stand], key: VoteKey, half_rungs: u8) -> u16 {
    let own = five
        .iter()
        .find(|stand| stand.key == key)
        .map_or(0, |stand| stand.half_rungs);
    let others = five
        .iter()
        .filter(|stand| stand.key != key)
        .map(|stand| stand.half_rungs);
    deepest(others.chain([own.max(half_rungs)]))
}

/// The sum of the five deepest of some half rungs.
pub(super) fn deepest(half_rungs: impl Iterator<Item = u8>) -> u16 {
    let mut sorted: Vec<u8> = half_rungs.collect();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    weigh(sorted.into_iter())
}
