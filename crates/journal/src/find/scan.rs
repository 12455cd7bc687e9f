//! The plain way: every entry is read and asked.
//!
//! It answers where no index is ready, and it is what the index is tested against.

use plumb_mastery::{
    Entry, EntryId,
    depth::Strength,
    query::{Candidate, Facts, Query, speaker, texts},
    said::spelled,
};

use super::{
    derived::Derived,
    known::{Beside, Known},
};
use crate::{entries::Sort, problem::Result, reader::Reader, storage};

/// The entries that a query finds, in order.
pub(super) fn hits(
    reader: &Reader<'_>,
    known: &Known,
    derived: &Derived,
    query: &Query,
    order: Sort,
) -> Result<Vec<EntryId>> {
    if query.is_everything() {
        return storage::entry::all_ids(reader.connection(), order);
    }
    let beside = known.beside(query);
    let mut found = Vec::new();
    storage::entry::in_order(reader.connection(), order, |entry| {
        let one = Whole::of(&entry, query, known, &beside, derived);
        if query.matches(&one) {
            found.push(entry.id);
        }
        Ok(())
    })?;
    Ok(found)
}

/// The words and voices of a query that an entry says itself, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    words: u64,
    voices: u64,
}

impl Said {
    /// What an entry says of a query.
    pub(super) fn by(entry: &Entry, query: &Query) -> Self {
        if query.words.is_empty() && query.voices.is_empty() {
            return Self::default();
        }
        let voice = speaker(entry).map(spelled);
        let mut said: Vec<String> = match query.words.is_empty() {
            true => Vec::new(),
            false => texts(entry).iter().map(|text| spelled(text)).collect(),
        };
        let voices = bits(&query.voices, |sought| {
            voice.iter().any(|voice| sought.is_in(voice))
        });
        said.extend(voice);
        let words = bits(&query.words, |sought| {
            said.iter().any(|text| sought.is_in(text))
        });
        Self { words, voices }
    }

    /// Whether it says a word, named by its place.
    pub(super) fn says(self, word: usize) -> bool {
        self.words & (1 << word) != 0
    }

    /// Whether its speaker is a voice, named by its place.
    pub(super) fn is_from(self, voice: usize) -> bool {
        self.voices & (1 << voice) != 0
    }
}

/// A query has at most 64 of each, so their answers fit a word.
fn bits<T>(all: &[T], holds: impl Fn(&T) -> bool) -> u64 {
    let places = all.iter().enumerate().take(u64::BITS as usize);
    places.fold(0, |bits, (at, one)| bits | u64::from(holds(one)) << at)
}

/// An entry that was read whole.
struct Whole<'a> {
    id: EntryId,
    facts: Facts,
    said: Said,
    known: &'a Known,
    beside: &'a [Beside],
    derived: &'a Derived,
}

impl<'a> Whole<'a> {
    fn of(
        entry: &Entry,
        query: &Query,
        known: &'a Known,
        beside: &'a [Beside],
        derived: &'a Derived,
    ) -> Self {
        Self {
            id: entry.id,
            facts: Facts::of(entry),
            said: Said::by(entry, query),
            known,
            beside,
            derived,
        }
    }
}

impl Candidate for Whole<'_> {
    fn facts(&self) -> &Facts {
        &self.facts
    }

    fn says(&self, word: usize) -> bool {
        self.said.says(word) || self.beside[word].says(&self.facts.areas, self.facts.work)
    }

    fn is_from(&self, voice: usize) -> bool {
        self.said.is_from(voice)
    }

    fn strength(&self) -> Option<Strength> {
        self.derived.strength(self.id)
    }

    fn leaps(&self) -> bool {
        self.derived.leaps(self.id)
    }

    fn is_open(&self) -> bool {
        self.derived.is_open(self.id)
    }

    fn is_of_private_work(&self) -> bool {
        let work = self.facts.work;
        work.is_some_and(|work| self.known.private.contains(&work))
    }
}
