//! Bringing the index up to date, step by step.
//!
//! Each step is one transaction of a tenth of a second or so and leaves an index that is whole, or says how far it has come; whoever is interrupted loses a
//! step. The window tends it while nobody types, and a search at the command line does one step after its answer. Nobody ever waits for it.

use std::sync::{PoisonError, TryLockError};

use plumb_mastery::{
    Entry,
    query::{Facts, speaker, texts},
    said::{BETWEEN, spelled},
};
use rusqlite::{Connection, TransactionBehavior};

use super::{
    answer::{LONGEST_TAIL, Unready, is_of_this_history},
    finder::Finder,
    hits, packed,
};
use crate::{
    entries::Sort,
    journal::Journal,
    open::{NoIndex, connect_index, drop_index},
    problem::Result,
    reader::Reader,
    storage::{
        self,
        index::{Line, State},
    },
};

/// How many entries one step reads.
const STEP: usize = 2_000;

/// How an index stands after a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tended {
    /// It knows every entry.
    Whole,
    /// Another step would bring it further.
    Begun,
    /// Nothing can be done for it now: it cannot be written here, or another process does it.
    Left,
}

impl Journal {
    /// Brings the index for finding entries one step further. Whatever stands in its way is no reason to say anything: without it every entry is read.
    pub fn tend_index(&self) -> Tended {
        let tended = self.read(|reader| Ok(self.finder().step(reader)));
        tended.unwrap_or(Tended::Left)
    }

    /// Reads the facts of every entry into memory, so that the first search does not have to.
    pub(crate) fn warm_index(&self) {
        let warm = |reader: &Reader<'_>| hits(reader, "", Sort::On).map(drop);
        // What keeps it from being read will be told to whoever searches.
        let _ = self.read(warm);
    }

    /// Does one step after an answer that had to do without the index.
    pub(crate) fn tend_index_if_behind(&self) {
        if self.finder().is_behind() {
            self.tend_index();
        }
    }

    /// Brings the index up to date, however long it takes; for whoever measures or tests it.
    pub fn complete_index(&self) -> Tended {
        loop {
            match self.tend_index() {
                Tended::Begun => {}
                done => return done,
            }
        }
    }
}

impl Finder {
    fn step(&self, reader: &Reader<'_>) -> Tended {
        let Some(folder) = self.folder() else {
            return Tended::Left;
        };
        let mut slot = match self.tending.try_lock() {
            Ok(slot) => slot,
            Err(TryLockError::Poisoned(poisoned)) => PoisonError::into_inner(poisoned),
            Err(TryLockError::WouldBlock) => return Tended::Left,
        };
        let stepped = match &mut *slot {
            Some(index) => step(reader, index),
            none => match connect_index(folder, true) {
                Ok(index) => step(reader, none.insert(index)),
                Err(why) => Err(why.into()),
            },
        };
        match stepped {
            Ok(tended) => tended,
            Err(why) => {
                *slot = None;
                if matches!(why, Unready::Index(NoIndex::Useless)) {
                    self.let_go();
                    drop_index(folder);
                }
                Tended::Left
            }
        }
    }
}

fn step(reader: &Reader<'_>, index: &mut Connection) -> Result<Tended, Unready> {
    let place = reader.place()?;
    // Mostly there is nothing to do, and then nothing is locked.
    if let Some(state) = storage::index::state(index)?
        && (state.place, state.done) == (place, None)
        && is_of_this_history(reader, state.place, &state.hash)?
    {
        return Ok(Tended::Whole);
    }
    let index = index.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let state = match storage::index::state(&index)? {
        // Another process has been here meanwhile and has seen more than this reader, or a backup took the journal's place.
        Some(state) if is_of_this_history(reader, state.place, &state.hash)? => state,
        _ => begin_anew(reader, &index, place)?,
    };
    let tended = match state.done {
        Some(done) => build(reader, &index, state, done)?,
        None => follow(reader, &index, &state, place)?,
    };
    index.commit()?;
    Ok(tended)
}

/// An empty index that is about to be built.
fn begin_anew(reader: &Reader<'_>, index: &Connection, place: u64) -> Result<State, Unready> {
    storage::index::clear(index)?;
    let state = State {
        place,
        hash: storage::change::hash_at(reader.connection(), place)?.unwrap_or_default(),
        done: Some(0),
    };
    storage::index::set_state(index, &state)?;
    Ok(state)
}

/// Reads the next entries. What changes meanwhile is newer than the place that the index was begun at, and so is taken up afterwards.
fn build(
    reader: &Reader<'_>,
    index: &Connection,
    state: State,
    done: i64,
) -> Result<Tended, Unready> {
    let entries = storage::entry::numbered(reader.connection(), done, STEP)?;
    for (row, entry) in &entries {
        put(index, *row, entry)?;
    }
    let last = entries.last().map(|(row, _)| *row);
    let done = last.filter(|_| entries.len() == STEP);
    storage::index::set_state(index, &State { done, ..state })?;
    Ok(Tended::Begun)
}

/// Takes up what was touched since; where that is very much, the index is built anew.
fn follow(
    reader: &Reader<'_>,
    index: &Connection,
    state: &State,
    place: u64,
) -> Result<Tended, Unready> {
    let ids = storage::change::entries_since(reader.connection(), state.place, LONGEST_TAIL)?;
    let Some(ids) = ids else {
        begin_anew(reader, index, place)?;
        return Ok(Tended::Begun);
    };
    for id in ids {
        storage::index::forget(index, id)?;
        if let Some((row, entry)) = storage::entry::find_numbered(reader.connection(), id)? {
            put(index, row, &entry)?;
        }
    }
    let hash = storage::change::hash_at(reader.connection(), place)?.unwrap_or_default();
    let state = State {
        place,
        hash,
        done: None,
    };
    storage::index::set_state(index, &state)?;
    Ok(Tended::Whole)
}

fn put(index: &Connection, row: i64, entry: &Entry) -> Result<(), Unready> {
    storage::index::forget(index, entry.id)?;
    let own: Vec<String> = texts(entry).iter().map(|text| spelled(text)).collect();
    let line = Line {
        row,
        id: entry.id,
        facts: &packed::pack(&Facts::of(entry)),
        own: &own.join(&format!(" {BETWEEN} ")),
        voice: &spelled(speaker(entry).unwrap_or_default()),
    };
    Ok(storage::index::put(index, &line)?)
}
