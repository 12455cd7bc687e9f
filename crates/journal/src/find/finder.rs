//! Answers from the index: the words from its file, the facts from memory, and what is newer than the index from the journal itself.
//!
//! The index is a reader of the journal's history. It need not have read all of it to be of use: what was touched since is asked directly. So nothing that
//! writes knows of it, an undo or an import needs no code of its own, and another process may bring the file up to date at any time. An index of
//! another history, such as that before a restore, has another hash at its place and is not believed.

use std::{
    collections::VecDeque,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use chrono::NaiveDate;
use plumb_mastery::{EntryId, query::Query};
use rusqlite::Connection;

use super::{
    answer::{Kept, Unready},
    derived::Derived,
    known::Known,
};
use crate::{
    entries::Sort,
    open::{NoIndex, drop_index},
    problem::Result,
    reader::Reader,
};

/// How many answers are remembered, for lists that are scrolled and searches that are taken back letter by letter.
const ANSWERS: usize = 8;

/// How many ids they hold together; a lifetime's are a few megabytes.
const IDS: usize = 400_000;

/// From how many newer entries on a step of the index is worth its time to whoever asked.
const WORTH_A_STEP: usize = 100;

/// Finds entries by the index of one open journal.
pub(crate) struct Finder {
    /// The journal's folder; none where nothing can be written there, and so no index is kept.
    folder: Option<PathBuf>,
    kept: Mutex<(Kept, VecDeque<Answered>)>,
    /// Whether the last answer had to do without the index, or much of it.
    behind: AtomicBool,
    /// The connection that brings the index up to date.
    pub(super) tending: Mutex<Option<Connection>>,
}

type Answered = (Asked, Arc<Vec<EntryId>>);

/// Lets go of the oldest answers where there are too many or where they are too long; the newest one stays.
fn forget(answers: &mut VecDeque<Answered>) {
    answers.truncate(ANSWERS);
    let ids =
        |answers: &VecDeque<Answered>| answers.iter().map(|(_, ids)| ids.len()).sum::<usize>();
    while answers.len() > 1 && ids(answers) > IDS {
        answers.pop_back();
    }
}

/// A question; the same one has the same answer.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Asked {
    /// The newest change.
    pub(super) place: u64,
    /// The day.
    pub(super) today: NaiveDate,
    /// The order of the answer.
    pub(super) order: Sort,
    /// What is asked.
    pub(super) query: Query,
}

impl Finder {
    /// The finder of a journal; without a folder it never has an index.
    pub(crate) fn new(folder: Option<&Path>) -> Self {
        Self {
            folder: folder.map(Path::to_owned),
            kept: Mutex::default(),
            behind: AtomicBool::default(),
            tending: Mutex::default(),
        }
    }

    /// The journal's folder, where an index may be kept.
    pub(super) fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// What a query finds; none where the index cannot say.
    pub(super) fn hits(
        &self,
        reader: &Reader<'_>,
        known: &Known,
        derived: &Derived,
        query: &Query,
        order: Sort,
    ) -> Result<Option<Arc<Vec<EntryId>>>> {
        let Some(folder) = &self.folder else {
            return Ok(None);
        };
        let asked = Asked {
            place: reader.place()?,
            today: reader.today(),
            order,
            query: query.clone(),
        };
        let mut held = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let (kept, answers) = &mut *held;
        if let Some((_, found)) = answers.iter().find(|(other, _)| *other == asked) {
            return Ok(Some(Arc::clone(found)));
        }
        let answered = kept.answer(folder, reader, known, derived, &asked);
        let is_behind = answered.is_err() || kept.newer > WORTH_A_STEP;
        self.behind.store(is_behind, Ordering::Relaxed);
        match answered {
            Ok(found) => {
                let found = Arc::new(found);
                answers.push_front((asked, Arc::clone(&found)));
                forget(answers);
                Ok(Some(found))
            }
            Err(Unready::Journal(problem)) => Err(problem),
            Err(Unready::Index(why)) => {
                // What was read from a file that is gone or damaged is not believed any longer.
                *kept = Kept::default();
                if why == NoIndex::Useless {
                    drop_index(folder);
                }
                Ok(None)
            }
            Err(Unready::Behind) => Ok(None),
        }
    }

    /// Whether the last answer had to do without the index or much of it, so that one more step would make the next one quicker.
    pub(super) fn is_behind(&self) -> bool {
        self.behind.load(Ordering::Relaxed)
    }

    /// Lets go of the file, so that it can be taken away.
    pub(super) fn let_go(&self) {
        let mut held = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        held.0 = Kept::default();
    }
}
