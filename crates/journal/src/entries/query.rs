//! Lists: what a query finds, newest first, a page at a time.
//!
//! Whatever the storage can decide is asked of it together with the page; only what it cannot decide is read and matched here. The query's words are
//! `mastery`'s.

use plumb_mastery::{
    AreaId, Entry, Invalid, Kind, Work, capture,
    query::{Candidate, OfWork, Query, Unfound, unfound},
};

use super::{EntryList, EntryView, ListEntries, OneEntry, Viewer};
use crate::{
    journal::Journal,
    names::{self, Tail},
    problem::{Code, Problem, Result},
    reader::{Reader, Select},
    refs::{AreaRef, WorkRef},
    storage,
};

/// How many a list holds where nobody says.
const PAGE: u32 = 100;

/// The most that one page holds.
const MOST: u32 = 10_000;

impl Journal {
    /// Entries that a query finds.
    pub fn list(&self, request: ListEntries) -> Result<EntryList> {
        self.read(|reader| {
            let limit = request.limit.unwrap_or(PAGE).min(MOST);
            let found = find(
                reader,
                &request.query,
                request.sort,
                Some((request.offset.unwrap_or(0), limit)),
            )?;
            let viewer = Viewer::of(reader)?;
            let entries = found
                .entries
                .into_iter()
                .map(|entry| viewer.view(entry))
                .collect::<Result<_>>()?;
            Ok(EntryList {
                entries,
                total: u32::try_from(found.total).unwrap_or(u32::MAX),
            })
        })
    }

    /// One entry.
    pub fn entry(&self, request: OneEntry) -> Result<EntryView> {
        self.read(|reader| {
            let id = names::entry(reader, &request.entry, Tail::Changed)?;
            let entry = reader
                .entry(id)?
                .ok_or_else(|| names::gone(Tail::Changed))?;
            Viewer::of(reader)?.view(entry)
        })
    }
}

/// What a query finds.
pub(crate) struct Found {
    /// The page that was asked for, or all.
    pub(crate) entries: Vec<Entry>,
    /// How many there are in all.
    pub(crate) total: u64,
}

/// Refuses a query that cannot be read, without asking what it finds.
pub(crate) fn readable(reader: &Reader<'_>, text: &str) -> Result<()> {
    find(reader, text, super::Sort::On, Some((0, 0))).map(|_| ())
}

/// Finds entries; `page` is how many to skip and how many to take.
pub(crate) fn find(
    reader: &Reader<'_>,
    text: &str,
    order: super::Sort,
    page: Option<(u32, u32)>,
) -> Result<Found> {
    let tree = storage::tree(reader.connection())?;
    let works = if text.contains(':') {
        reader.works()?
    } else {
        Vec::new()
    };
    let known = capture::Names::new(tree, &works);
    let query = Query::parse(text, &known, reader.today())
        .map_err(|invalid| unreadable(invalid, text, &known, &works))?;
    let (select, is_exact) = select(&query, order);
    let (offset, limit) = page.unwrap_or((0, u32::MAX));
    if is_exact {
        let total = reader.count(&select)?;
        let entries = reader.entries(&Select {
            limit: page.map(|_| limit),
            offset,
            ..select
        })?;
        return Ok(Found { entries, total });
    }
    let viewer = Viewer::of(reader)?;
    let mut entries = Vec::new();
    let mut total = 0_u64;
    for entry in reader.entries(&select)? {
        if fits(&query, &viewer, &entry)? {
            if total >= u64::from(offset) && entries.len() < limit as usize {
                entries.push(entry);
            }
            total += 1;
        }
    }
    Ok(Found { entries, total })
}

/// Why a query cannot be read. A name that nothing has, or that several have, is told as it is everywhere else.
fn unreadable(invalid: Invalid, text: &str, known: &capture::Names, works: &[Work]) -> Problem {
    let named = match unfound(text, known) {
        Some(Unfound::Area(name)) => names::area(&known.tree, &AreaRef(name), Tail::Changed).err(),
        Some(Unfound::Work(title)) => names::work(works, &WorkRef(title), Tail::Changed).err(),
        None => None,
    };
    let is_name = matches!(invalid.reason, "unknown_area" | "unknown_work");
    if let Some(problem) = named.filter(|_| is_name) {
        return problem.field("query");
    }
    let is_ambiguous = invalid.reason == "ambiguous";
    let mut problem = names::refused(invalid, "query", Tail::Changed);
    if is_ambiguous {
        problem.code = Code::Ambiguous;
    }
    problem
}

fn fits(query: &Query, viewer: &Viewer<'_, '_>, entry: &Entry) -> Result<bool> {
    let (title, private) = entry
        .work
        .map(|id| viewer.work(id))
        .transpose()?
        .flatten()
        .unwrap_or_default();
    let strength = if query.strengths.is_empty() {
        None
    } else {
        viewer.strength(entry)?
    };
    Ok(query.matches(&Candidate {
        entry,
        strength,
        work_title: &title,
        work_private: private,
    }))
}

/// What the storage is asked, and whether its answer is the whole answer.
fn select(query: &Query, order: super::Sort) -> (Select, bool) {
    let mut select = Select {
        kinds: query.kinds.clone(),
        order,
        ..Select::default()
    };
    let mut is_exact = query.words.is_empty() && !query.private && query.strengths.is_empty();
    if !query.strengths.is_empty() && select.kinds.is_empty() {
        select.kinds = vec![Kind::Milestone];
    }
    select.words = query
        .words
        .iter()
        .map(|sought| sought.text.clone())
        .collect();
    select.areas = query
        .areas
        .iter()
        .cloned()
        .reduce(|a, b| if a.len() <= b.len() { a } else { b })
        .map(|ids: Vec<AreaId>| ids);
    is_exact &= query.areas.len() <= 1;
    if let Some(on) = query.on {
        (select.from, select.to) = (on.from, on.to);
    }
    match &query.work {
        None => {}
        Some(OfWork::One(works)) if works.len() == 1 => select.work = works.first().copied(),
        Some(_) => is_exact = false,
    }
    (select, is_exact)
}
