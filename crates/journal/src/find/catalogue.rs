//! The facts of every entry, in memory: what a lifetime can be asked for in a few thousandths of a second.
//!
//! Read from the index once and kept in step with the journal's own history, so that a change by any door, an undo and an import are in it before the next
//! answer. It does not know any words.

use std::{cmp::Reverse, collections::HashSet};

use plumb_mastery::{Entry, EntryId, query::Facts};
use rusqlite::Connection;

use super::{packed, rows::Rows};
use crate::{
    entries::Sort,
    open::NoIndex,
    problem::Result,
    reader::Reader,
    storage::{self, index::State},
};

/// More rows than a journal can have in memory are damage.
const MOST_ROWS: usize = 1 << 26;

/// An entry's id and facts, at the place of its number; nothing where no entry has the number.
type Lines = Vec<Option<(EntryId, Facts)>>;

/// Every entry by its number in the journal.
pub(super) struct Catalogue {
    /// The newest change that it knows.
    pub(super) place: u64,
    /// The hash of that change.
    pub(super) hash: Vec<u8>,
    lines: Lines,
    by_day: Vec<u32>,
    /// Sorted when it is first asked for.
    by_recorded: Option<Vec<u32>>,
}

/// An entry that is otherwise than it was.
pub(super) struct Touched {
    /// Which entry.
    pub(super) id: EntryId,
    /// It as it is now, with its number; none where it is gone.
    pub(super) now: Option<(u32, Entry)>,
}

impl Touched {
    /// What became of some entries, as a reader sees them.
    pub(super) fn look(reader: &Reader<'_>, ids: &[EntryId]) -> Result<Vec<Self>> {
        let look = |id: &EntryId| {
            let found = storage::entry::find_numbered(reader.connection(), *id)?;
            let now = found.and_then(|(row, entry)| Some((u32::try_from(row).ok()?, entry)));
            Ok(Self { id: *id, now })
        };
        ids.iter().map(look).collect()
    }
}

impl Catalogue {
    /// Reads it from an index that is whole.
    pub(super) fn load(index: &Connection, state: &State) -> Result<Self, NoIndex> {
        let mut shared = HashSet::new();
        let mut lines = Lines::new();
        let mut is_sound = true;
        storage::index::lines(index, |row, id, bytes| {
            let place = usize::try_from(row).ok().filter(|row| *row < MOST_ROWS);
            match (place, packed::unpack(bytes, &mut shared)) {
                (Some(place), Some(facts)) => {
                    lines.resize(lines.len().max(place + 1), None);
                    lines[place] = Some((id, facts));
                }
                _ => is_sound = false,
            }
            is_sound
        })?;
        if !is_sound {
            return Err(NoIndex::Useless);
        }
        // It grew by doubling, and what it has to spare would stay for as long as the window is open.
        lines.shrink_to_fit();
        let rows = (0_u32..).zip(&lines).filter(|(_, line)| line.is_some());
        let mut by_day: Vec<u32> = rows.map(|(row, _)| row).collect();
        by_day.sort_by_cached_key(|row| of_day(&lines, *row));
        Ok(Self {
            place: state.place,
            hash: state.hash.clone(),
            lines,
            by_day,
            by_recorded: None,
        })
    }

    /// Takes in what became of some entries; it is now the state after a change.
    pub(super) fn take_in(&mut self, touched: &[Touched], place: u64, hash: Vec<u8>) {
        (self.place, self.hash) = (place, hash);
        if touched.is_empty() {
            return;
        }
        let ids: HashSet<EntryId> = touched.iter().map(|touched| touched.id).collect();
        for line in &mut self.lines {
            if line.as_ref().is_some_and(|(id, _)| ids.contains(id)) {
                *line = None;
            }
        }
        let lines = &self.lines;
        let is_there = |row: &u32| lines[*row as usize].is_some();
        self.by_day.retain(is_there);
        if let Some(by_recorded) = &mut self.by_recorded {
            by_recorded.retain(is_there);
        }
        for one in touched {
            if let Some((row, entry)) = &one.now {
                self.insert(*row, entry);
            }
        }
    }

    fn insert(&mut self, row: u32, entry: &Entry) {
        let place = row as usize;
        self.lines.resize(self.lines.len().max(place + 1), None);
        self.lines[place] = Some((entry.id, Facts::of(entry)));
        let lines = &self.lines;
        let key = of_day(lines, row);
        let before = |other: &u32| of_day(lines, *other) < key;
        let at = self.by_day.partition_point(before);
        self.by_day.insert(at, row);
        if let Some(by_recorded) = &mut self.by_recorded {
            let key = of_instant(lines, row);
            let at = by_recorded.partition_point(|other| of_instant(lines, *other) < key);
            by_recorded.insert(at, row);
        }
    }

    /// Gets ready for an order.
    pub(super) fn sort(&mut self, order: Sort) {
        if order == Sort::Recorded && self.by_recorded.is_none() {
            let mut rows = self.by_day.clone();
            rows.sort_by_cached_key(|row| of_instant(&self.lines, *row));
            self.by_recorded = Some(rows);
        }
    }

    /// Every entry, newest first, with its number, id and facts; the order has to be ready.
    pub(super) fn in_order(&self, order: Sort) -> impl Iterator<Item = (u32, EntryId, &Facts)> {
        let rows = match (order, &self.by_recorded) {
            (Sort::Recorded, Some(rows)) => rows,
            _ => &self.by_day,
        };
        rows.iter().filter_map(|row| {
            let (id, facts) = self.lines[*row as usize].as_ref()?;
            Some((*row, *id, facts))
        })
    }

    /// An empty set of rows, with room for all.
    pub(super) fn no_rows(&self) -> Rows {
        Rows::new(self.lines.len())
    }
}

/// Newest first.
type Key<T> = Option<Reverse<(T, EntryId)>>;

fn of_day(lines: &Lines, row: u32) -> Key<chrono::NaiveDate> {
    let line = lines[row as usize].as_ref();
    line.map(|(id, facts)| Reverse((facts.on, *id)))
}

fn of_instant(lines: &Lines, row: u32) -> Key<i64> {
    let line = lines[row as usize].as_ref();
    line.map(|(id, facts)| Reverse((facts.recorded_at.timestamp_millis(), *id)))
}
