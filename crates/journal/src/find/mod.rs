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

use std::sync::Arc;

use plumb_mastery::{
    EntryId, Invalid,
    query::{Query, Unfound, unfound},
};

use crate::{
    entries::Sort,
    names::{self, Tail},
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::{AreaRef, WorkRef},
};

pub(crate) use finder::Finder;
pub(crate) use marked::marked;
pub use tend::Tended;

use derived::Derived;
use known::Known;

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
