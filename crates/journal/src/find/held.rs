//! An entry as the catalogue and the index know it, to a query that asks.

use plumb_mastery::{
    EntryId, Kind,
    depth::Strength,
    query::{Candidate, Facts, Query},
};

use super::{
    derived::Derived,
    known::{Beside, Known},
    rows::Rows,
    scan::Said,
};

/// Everything that a query asks of entries besides their facts.
pub(super) struct Held<'a> {
    /// The entries that say each word of the query.
    pub(super) words: Vec<Rows>,
    /// The entries in which each voice of the query speaks.
    pub(super) voices: Vec<Rows>,
    /// The areas and works that say each word.
    pub(super) beside: Vec<Beside>,
    /// What is known besides entries.
    pub(super) known: &'a Known,
    /// What no entry says by itself.
    pub(super) derived: &'a Derived,
}

impl Held<'_> {
    /// Takes what an entry says from the entry itself, because it is newer than the index.
    pub(super) fn say(&mut self, row: u32, said: Said) {
        for (at, rows) in self.words.iter_mut().enumerate() {
            rows.set(row, said.says(at));
        }
        for (at, rows) in self.voices.iter_mut().enumerate() {
            rows.set(row, said.is_from(at));
        }
    }

    /// The entries that a query finds, in the order in which they come.
    pub(super) fn hits<'f>(
        &self,
        query: &Query,
        entries: impl Iterator<Item = (u32, EntryId, &'f Facts)>,
    ) -> Vec<EntryId> {
        let found = entries.filter(|(row, id, facts)| {
            query.matches(&One {
                row: *row,
                id: *id,
                facts,
                held: self,
            })
        });
        found.map(|(_, id, _)| id).collect()
    }
}

/// One entry.
struct One<'a> {
    row: u32,
    id: EntryId,
    facts: &'a Facts,
    held: &'a Held<'a>,
}

impl Candidate for One<'_> {
    fn facts(&self) -> &Facts {
        self.facts
    }

    fn says(&self, word: usize) -> bool {
        self.held.words[word].hold(self.row)
            || self.held.beside[word].says(&self.facts.areas, self.facts.work)
    }

    fn is_from(&self, voice: usize) -> bool {
        self.held.voices[voice].hold(self.row)
    }

    fn strength(&self) -> Option<Strength> {
        // Most entries are sessions, and need not be looked up.
        let is_milestone = self.facts.kind == Kind::Milestone;
        is_milestone.then(|| self.held.derived.strength(self.id))?
    }

    fn leaps(&self) -> bool {
        self.held.derived.leaps(self.id)
    }

    fn is_open(&self) -> bool {
        self.held.derived.is_open(self.id)
    }

    fn is_of_private_work(&self) -> bool {
        let work = self.facts.work;
        work.is_some_and(|work| self.held.known.private.contains(&work))
    }
}
