//! How well each milestone is evidenced: claimed, shown or witnessed.
//!
//! Derived from evidence and voices, never typed, and the same whether or not the milestone counts. A voice takes effect on the later of its own
//! day and the milestone's.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::{Record, Strength};
use crate::{
    entry::About,
    ids::{EntryId, WorkId},
};

/// Who vouches for which milestone, from which day.
pub(crate) struct Witnesses {
    /// For each piece of the record the days on which a new person vouched, earliest first; persons are numbered.
    by_piece: Vec<Vec<(NaiveDate, usize)>>,
    /// How many persons there are.
    pub(crate) persons: usize,
}

impl Witnesses {
    /// Collects the voices of a record by milestone.
    pub(crate) fn of(record: &Record) -> Self {
        let mut by_id: HashMap<EntryId, usize> = HashMap::with_capacity(record.pieces.len());
        let mut by_work: HashMap<WorkId, Vec<usize>> = HashMap::new();
        for (at, piece) in record.pieces.iter().enumerate() {
            by_id.insert(piece.id, at);
            if let Some(work) = piece.work {
                by_work.entry(work).or_default().push(at);
            }
        }
        let mut by_piece = vec![Vec::new(); record.pieces.len()];
        let mut numbers: HashMap<&str, usize> = HashMap::new();
        for voice in record
            .voices
            .iter()
            .filter(|voice| record.is_witness(voice))
        {
            let next = numbers.len();
            let person = *numbers.entry(&voice.from).or_insert(next);
            let mut hear =
                |at: usize| by_piece[at].push((voice.on.max(record.pieces[at].on), person));
            match voice.about {
                About::Milestone(id) => by_id.get(&id).copied().into_iter().for_each(&mut hear),
                About::Work(work) => {
                    let there = |at: &usize| record.pieces[*at].earliest <= voice.on;
                    by_work
                        .get(&work)
                        .into_iter()
                        .flatten()
                        .copied()
                        .filter(there)
                        .for_each(&mut hear);
                }
            }
        }
        by_piece.iter_mut().for_each(once_each);
        Self {
            by_piece,
            persons: numbers.len(),
        }
    }

    /// The days on which a new person vouched for a piece, earliest first.
    pub(crate) fn of_piece(&self, at: usize) -> &[(NaiveDate, usize)] {
        &self.by_piece[at]
    }

    /// The day from which a piece is witnessed.
    pub(crate) fn since(&self, at: usize) -> Option<NaiveDate> {
        self.by_piece[at].first().map(|(on, _)| *on)
    }

    /// The strength of a piece on a day.
    pub(crate) fn strength(&self, record: &Record, at: usize, on: NaiveDate) -> Strength {
        if self.since(at).is_some_and(|since| since <= on) {
            Strength::Witnessed
        } else if record.pieces[at].shown {
            Strength::Shown
        } else {
            Strength::Claimed
        }
    }
}

fn once_each(voices: &mut Vec<(NaiveDate, usize)>) {
    voices.sort_unstable();
    let mut heard = HashSet::new();
    voices.retain(|(_, person)| heard.insert(*person));
}

/// The strength of every milestone on one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Strengths {
    by_id: HashMap<EntryId, Strength>,
}

impl Strengths {
    /// The strengths of a record on the day `on`.
    pub fn at(record: &Record, on: NaiveDate) -> Self {
        Self::by(record, &Witnesses::of(record), on)
    }

    pub(super) fn by(record: &Record, witnesses: &Witnesses, on: NaiveDate) -> Self {
        let strengths = record
            .pieces
            .iter()
            .enumerate()
            .map(|(at, piece)| (piece.id, witnesses.strength(record, at, on)));
        Self {
            by_id: strengths.collect(),
        }
    }

    /// The strength of a milestone; none where the id is not a milestone of the record.
    pub fn of(&self, milestone: EntryId) -> Option<Strength> {
        self.by_id.get(&milestone).copied()
    }
}

/// The strength of one milestone on one day; none where the id is not a milestone of the record.
pub fn strength(record: &Record, milestone: EntryId, on: NaiveDate) -> Option<Strength> {
    let at = record
        .pieces
        .iter()
        .position(|piece| piece.id == milestone)?;
    let piece = &record.pieces[at];
    let vouched = record
        .voices
        .iter()
        .filter(|voice| record.is_witness(voice))
        .any(|voice| {
            let about = match voice.about {
                About::Milestone(id) => id == piece.id,
                About::Work(work) => piece.work == Some(work) && piece.earliest <= voice.on,
            };
            about && voice.on.max(piece.on) <= on
        });
    Some(match (vouched, piece.shown) {
        (true, _) => Strength::Witnessed,
        (false, true) => Strength::Shown,
        (false, false) => Strength::Claimed,
    })
}
