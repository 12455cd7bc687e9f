//! Which of the chosen entries would change, which are so already, and which cannot.
//!
//! The preview and the change sort the same entries by the same rule, so their counts are one. It writes nothing.

use std::{collections::HashSet, str::FromStr};

use plumb_mastery::{
    Entry, EntryId, Tree,
    alter::{Alteration, Altered},
    words as told,
};

use super::{
    BulkDeed, BulkEdit, BulkRefused, LeftAlone,
    words::{Deed, named},
};
use crate::{
    entries::{Sort, lines},
    find,
    names::{self, Tail},
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::EntryRef,
    storage,
};

/// How many of those that are left alone are named for each reason.
const MOST_NAMED: usize = 50;

/// The chosen entries, sorted by what becomes of them.
pub(super) struct Sorted {
    pub(super) deed: Deed,
    /// Each as it was, and as it becomes; the same where it goes.
    pub(super) was: Vec<Entry>,
    pub(super) now: Vec<Entry>,
    pub(super) same: usize,
    pub(super) refused: Vec<BulkRefused>,
}

impl Sorted {
    /// Sorts what a request chose.
    pub(super) fn of(reader: &Reader<'_>, request: &BulkEdit) -> Result<Self> {
        let tree = storage::tree(reader.connection())?;
        let deed = deed(reader, &tree, &request.deed)?;
        let mut sorted = Self {
            deed,
            was: Vec::new(),
            now: Vec::new(),
            same: 0,
            refused: Vec::new(),
        };
        let today = reader.today();
        for entry in chosen(reader, request)? {
            match sorted.deed.alteration.of(&entry, &tree, today) {
                Altered::To(now) => {
                    sorted.was.push(entry);
                    sorted.now.push(*now);
                }
                Altered::Gone => sorted.was.push(entry),
                Altered::Same => sorted.same += 1,
                Altered::Refused(because) => sorted.refuse(because, &entry, &tree),
            }
        }
        sorted
            .refused
            .sort_by_key(|refused| std::cmp::Reverse(refused.count));
        Ok(sorted)
    }

    /// How many change.
    pub(super) fn changing(&self) -> usize {
        self.was.len()
    }

    fn refuse(&mut self, because: String, entry: &Entry, tree: &Tree) {
        let known = self
            .refused
            .iter()
            .position(|refused| refused.because == because);
        let at = known.unwrap_or_else(|| {
            self.refused.push(BulkRefused {
                because,
                count: 0,
                entries: Vec::new(),
            });
            self.refused.len() - 1
        });
        let refused = &mut self.refused[at];
        refused.count += 1;
        if refused.entries.len() < MOST_NAMED {
            refused.entries.push(left_alone(entry, tree));
        }
    }
}

fn left_alone(entry: &Entry, tree: &Tree) -> LeftAlone {
    let mut parts = vec![
        told::day(entry.day()),
        entry.kind().to_string(),
        lines::line(entry, tree),
        named(tree, &entry.areas),
    ];
    parts.retain(|part| !part.is_empty());
    LeftAlone {
        id: entry.id,
        line: parts.join(" · "),
    }
}

/// The deed with its names resolved.
fn deed(reader: &Reader<'_>, tree: &Tree, deed: &BulkDeed) -> Result<Deed> {
    let areas = |typed: &[_]| {
        let areas = names::areas(tree, typed, Tail::Changed)?;
        if areas.is_empty() {
            let message = "No area is named. Nothing was changed.";
            return Err(Problem::new(Code::Invalid, "empty", message)
                .hint("Name the area.")
                .field("areas"));
        }
        let words = named(tree, &areas);
        Ok((areas, words))
    };
    let (alteration, named) = match deed {
        BulkDeed::AddAreas { areas: typed } => {
            let (areas, words) = areas(typed)?;
            (Alteration::AddAreas(areas), words)
        }
        BulkDeed::TakeAreas { areas: typed } => {
            let (areas, words) = areas(typed)?;
            (Alteration::TakeAreas(areas), words)
        }
        BulkDeed::SetWork { work } => {
            let works = reader.works()?;
            let id = names::work(&works, work, Tail::Changed)?;
            let title = works.into_iter().find(|work| work.id == id);
            let title = title.map(|work| work.title).unwrap_or_default();
            (Alteration::Work(Some(id)), title)
        }
        BulkDeed::ClearWork => (Alteration::Work(None), String::new()),
        BulkDeed::SetPrivate { private } => (Alteration::Private(*private), String::new()),
        BulkDeed::SetPart { part } => (Alteration::Part(*part), String::new()),
        BulkDeed::MoveDays { days: 0 } => {
            let message = "By no days nothing moves. Nothing was changed.";
            return Err(Problem::new(Code::Invalid, "empty", message)
                .hint("Write by how many days, such as 1 or -7.")
                .field("days"));
        }
        BulkDeed::MoveDays { days } => (Alteration::Days(*days), String::new()),
        BulkDeed::Delete => (Alteration::Delete, String::new()),
    };
    Ok(Deed { alteration, named })
}

/// The entries that are meant, each once.
fn chosen(reader: &Reader<'_>, request: &BulkEdit) -> Result<Vec<Entry>> {
    let mut seen: HashSet<EntryId> = request.without.iter().copied().collect();
    let mut chosen = Vec::new();
    for typed in &request.entries {
        let entry = one(reader, typed)?;
        if seen.insert(entry.id) {
            chosen.push(entry);
        }
    }
    if let Some(text) = &request.query {
        let hits = find::hits(reader, text, Sort::On)?;
        // Nothing written is everything on purpose; something that asks for nothing is a slip.
        if hits.query.is_everything() && !text.trim().is_empty() {
            let message =
                "That query asks for nothing, so it would mean everything. Nothing was changed.";
            return Err(Problem::new(Code::Invalid, "empty", message)
                .hint("Say what is meant.")
                .field("query"));
        }
        let mut ids = hits.ids.to_vec();
        ids.retain(|id| seen.insert(*id));
        chosen.extend(storage::entry::some(reader.connection(), &ids)?);
    }
    if chosen.is_empty() {
        let message = "No entry fits. Nothing was changed.";
        return Err(Problem::new(Code::Missing, "entry", message).hint("Look with the list first."));
    }
    Ok(chosen)
}

/// One entry; the window names thousands by their ids, which are looked up once.
fn one(reader: &Reader<'_>, typed: &EntryRef) -> Result<Entry> {
    let id = match EntryId::from_str(&typed.0) {
        Ok(id) => id,
        Err(_) => names::entry(reader, typed, Tail::Changed)?,
    };
    reader.entry(id)?.ok_or_else(|| names::gone(Tail::Changed))
}
