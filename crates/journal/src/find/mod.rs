//! Finding entries again: the ids of everything that a query finds, in order.
//!
//! What a query means is `mastery`'s. Here it is answered, from an index where there is one and by reading every entry where there is none; both ways find the
//! same. It does not know which door asks, nor how much of the answer is shown.

mod answer;
mod catalogue;
mod derived;
mod finder;
mod held;
mod known;
mod marked;
mod packed;
mod rows;
mod scan;
mod tend;
#[cfg(test)]
mod tests;

use std::{ops::Range, sync::Arc};

use plumb_mastery::{
    EntryId, Invalid,
    query::{Query, Unfound, unfound},
};

use crate::{
    entries::Sort,
    names::{self, Tail},
    problem::{Code, Problem, Result},
    reader::{Reader, Select},
    refs::{AreaRef, WorkRef},
    storage,
};

pub(crate) use finder::Finder;
pub(crate) use marked::marked;
pub use tend::Tended;

use derived::Derived;
use known::Known;

/// Up to which place a list of everything is read by walking there; farther down that takes longer than knowing all.
const NEAR: usize = 5_000;

/// What a query finds.
pub(crate) struct Hits {
    /// The query as it was read. Whoever changes what it finds refuses one that `is_everything` first.
    pub(crate) query: Query,
    /// The ids of all entries that it finds, newest first.
    pub(crate) ids: Arc<Vec<EntryId>>,
}

/// Everything that a query finds, newest first by the day or by the instant of writing. Cheap enough to ask for a whole lifetime, however often; the page that
/// is shown is a slice of it.
///
/// # Errors
///
/// What cannot be read in the query, with its place.
pub(crate) fn hits(reader: &Reader<'_>, text: &str, order: Sort) -> Result<Hits> {
    let known = Known::of(reader)?;
    let query = read(reader, &known, text)?;
    let ids = found(reader, &known, &query, order)?;
    Ok(Hits { query, ids })
}

/// A part of what a query finds.
pub(crate) struct Page {
    /// The query as it was read.
    pub(crate) query: Query,
    /// The ids of the part.
    pub(crate) ids: Vec<EntryId>,
    /// How many the query finds.
    pub(crate) total: usize,
}

/// A part of what a query finds. The beginning of everything is read from the journal as it is, so that nobody has to know a lifetime for it.
///
/// # Errors
///
/// As `hits`.
pub(crate) fn page(
    reader: &Reader<'_>,
    text: &str,
    order: Sort,
    places: Range<usize>,
) -> Result<Page> {
    if text.trim().is_empty() && places.end <= NEAR {
        let Total(total) = *reader.remembered(Total::of)?;
        return Ok(Page {
            query: Query::default(),
            ids: storage::entry::ids_at(reader.connection(), order, places)?,
            total,
        });
    }
    let hits = hits(reader, text, order)?;
    Ok(Page {
        ids: cut(&hits.ids, places),
        total: hits.ids.len(),
        query: hits.query,
    })
}

/// The part of a list that is there.
pub(crate) fn cut(ids: &[EntryId], places: Range<usize>) -> Vec<EntryId> {
    let end = ids.len().min(places.end);
    ids.get(places.start..end).unwrap_or_default().to_vec()
}

/// How many entries there are.
struct Total(usize);

impl Total {
    fn of(reader: &Reader<'_>) -> Result<Self> {
        let count = reader.count(&Select::default())?;
        Ok(Self(usize::try_from(count).unwrap_or(usize::MAX)))
    }
}

/// Refuses a query that cannot be read, without asking what it finds.
///
/// # Errors
///
/// As `hits`.
pub(crate) fn readable(reader: &Reader<'_>, text: &str) -> Result<()> {
    let known = Known::of(reader)?;
    read(reader, &known, text).map(|_| ())
}

/// Reads a query with the names that the journal has.
fn read(reader: &Reader<'_>, known: &Known, text: &str) -> Result<Query> {
    let clock = reader.clock();
    let with = plumb_mastery::query::Known {
        names: &known.names,
        today: reader.today(),
        begins: &|day| clock.begins(day),
    };
    Query::parse(text, &with).map_err(|invalid| unreadable(invalid, text, known))
}

fn found(
    reader: &Reader<'_>,
    known: &Known,
    query: &Query,
    order: Sort,
) -> Result<Arc<Vec<EntryId>>> {
    let derived = Derived::of(reader, query.asks())?;
    if let Some(finder) = reader.finder()
        && let Some(ids) = finder.hits(reader, known, &derived, query, order)?
    {
        return Ok(ids);
    }
    scan::hits(reader, known, &derived, query, order).map(Arc::new)
}

/// Why a query cannot be read. A name that nothing has, or that several have, is told as it is everywhere else.
fn unreadable(invalid: Invalid, text: &str, known: &Known) -> Problem {
    let at = invalid.at;
    let named = match unfound(text, &invalid) {
        Some(Unfound::Area(name)) => {
            names::area(&known.names.tree, &AreaRef(name), Tail::Changed).err()
        }
        Some(Unfound::Work(title)) => {
            names::work(&known.works, &WorkRef(title), Tail::Changed).err()
        }
        None => None,
    };
    let is_ambiguous = invalid.reason == "ambiguous";
    let mut problem = match named {
        Some(problem) => problem.field("query"),
        None => names::refused(invalid, "query", Tail::Changed),
    };
    if is_ambiguous {
        problem.code = Code::Ambiguous;
    }
    problem.at = at;
    problem
}
