//! One answer: the catalogue and the index brought to the moment of the reader, and asked.

use std::{collections::VecDeque, path::Path, sync::Arc};

use plumb_mastery::{EntryId, said::Sought};
use rusqlite::Connection;

use super::{
    catalogue::{Catalogue, Touched},
    derived::Derived,
    finder::Asked,
    held::Held,
    known::Known,
    rows::Rows,
    scan::Said,
};
use crate::{
    open::{NoIndex, connect_index},
    problem::{Problem, Result},
    reader::Reader,
    storage::{self, index::State},
};

/// How many entries may be newer than the index before every entry is read instead.
pub(super) const LONGEST_TAIL: usize = 2_000;

/// For how many words it is remembered who says them.
const WORDS: usize = 32;

/// What is kept between two searches.
#[derive(Default)]
pub(super) struct Kept {
    index: Option<Connection>,
    catalogue: Option<Catalogue>,
    words: VecDeque<(Word, Arc<Rows>)>,
    /// How many entries were newer than the index at the last answer.
    pub(super) newer: usize,
}

/// A word at a place of the index, and whether it is a voice.
type Word = (u64, bool, Sought);

/// Why the index cannot answer.
pub(super) enum Unready {
    /// There is none, or none that can be believed now.
    Index(NoIndex),
    /// It is behind, or of another history.
    Behind,
    /// The journal itself cannot be read.
    Journal(Problem),
}

impl From<NoIndex> for Unready {
    fn from(why: NoIndex) -> Self {
        Self::Index(why)
    }
}

impl From<rusqlite::Error> for Unready {
    fn from(error: rusqlite::Error) -> Self {
        Self::Index(error.into())
    }
}

impl From<Problem> for Unready {
    fn from(problem: Problem) -> Self {
        Self::Journal(problem)
    }
}

impl Kept {
    /// What a question finds.
    pub(super) fn answer(
        &mut self,
        folder: &Path,
        reader: &Reader<'_>,
        known: &Known,
        derived: &Derived,
        asked: &Asked,
    ) -> Result<Vec<EntryId>, Unready> {
        let index = match &mut self.index {
            Some(index) => index,
            none => none.insert(connect_index(folder, false)?),
        };
        // One moment of the index, however often it is asked.
        let index = index.transaction()?;
        let state = storage::index::state(&index)?.ok_or(Unready::Behind)?;
        if state.done.is_some() || !is_of_this_history(reader, state.place, &state.hash)? {
            return Err(Unready::Behind);
        }
        let tail = Touched::look(reader, &since(reader, state.place)?)?;
        self.newer = tail.len();
        let catalogue = in_step(&mut self.catalogue, reader, &index, &state, asked.place)?;
        catalogue.sort(asked.order);
        let mut saying = |is_voice: bool, all: &[Sought]| -> Result<Vec<Rows>, Unready> {
            let each = all.iter().map(|sought| {
                let word = (state.place, is_voice, sought.clone());
                saying(&mut self.words, &index, catalogue, word)
            });
            each.collect()
        };
        let mut held = Held {
            words: saying(false, &asked.query.words)?,
            voices: saying(true, &asked.query.voices)?,
            beside: known.beside(&asked.query),
            known,
            derived,
        };
        for (row, entry) in tail.iter().filter_map(|touched| touched.now.as_ref()) {
            held.say(*row, Said::by(entry, &asked.query));
        }
        Ok(held.hits(&asked.query, catalogue.in_order(asked.order)))
    }
}

/// Whether a place is one of the history that a reader sees, and no newer than that.
pub(super) fn is_of_this_history(reader: &Reader<'_>, place: u64, hash: &[u8]) -> Result<bool> {
    let here = storage::change::hash_at(reader.connection(), place)?;
    Ok(here.as_deref() == Some(hash))
}

/// What was touched after a place.
fn since(reader: &Reader<'_>, place: u64) -> Result<Vec<EntryId>, Unready> {
    storage::change::entries_since(reader.connection(), place, LONGEST_TAIL)?.ok_or(Unready::Behind)
}

/// The catalogue as the reader sees the journal.
fn in_step<'k>(
    kept: &'k mut Option<Catalogue>,
    reader: &Reader<'_>,
    index: &Connection,
    state: &State,
    place: u64,
) -> Result<&'k mut Catalogue, Unready> {
    // One that is further behind than the index is read again.
    let is_of_use = |known: &Catalogue| -> Result<bool, Unready> {
        Ok(is_of_this_history(reader, known.place, &known.hash)?
            && since(reader, known.place).is_ok())
    };
    if let Some(known) = kept
        && !is_of_use(known)?
    {
        *kept = None;
    }
    let catalogue = match kept {
        Some(catalogue) => catalogue,
        none => none.insert(Catalogue::load(index, state)?),
    };
    if catalogue.place < place {
        let touched = Touched::look(reader, &since(reader, catalogue.place)?)?;
        let hash = storage::change::hash_at(reader.connection(), place)?;
        catalogue.take_in(&touched, place, hash.unwrap_or_default());
    }
    Ok(catalogue)
}

/// The entries that say a word, from memory where it was asked before.
fn saying(
    kept: &mut VecDeque<(Word, Arc<Rows>)>,
    index: &Connection,
    catalogue: &Catalogue,
    word: Word,
) -> Result<Rows, Unready> {
    // The catalogue may have grown since, and what was remembered has no room for what is new.
    let mut rows = catalogue.no_rows();
    if let Some((_, known)) = kept.iter().find(|(other, _)| *other == word) {
        rows.copy(known);
        return Ok(rows);
    }
    storage::index::saying(index, &expression(word.1, &word.2), |row| {
        if let Ok(row) = u32::try_from(row) {
            rows.set(row, true);
        }
    })?;
    kept.push_front((word, Arc::new(rows.clone())));
    kept.truncate(WORDS);
    Ok(rows)
}

/// What is looked for, in the words of FTS5: a phrase between quotation marks, which no word has in it.
fn expression(is_voice: bool, sought: &Sought) -> String {
    format!(
        "{}\"{}\"{}",
        if is_voice { "voice : " } else { "" },
        sought.words.join(" "),
        if sought.by_beginning { " *" } else { "" }
    )
}
