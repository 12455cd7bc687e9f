//! Saved searches.
//!
//! No row names one, so it can always go.

use plumb_mastery::{Search, SearchId};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::values;
use crate::problem::Result;

/// Every one, by name.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Search>> {
    let mut all = connection.prepare_cached("SELECT * FROM search ORDER BY name, row")?;
    let rows = all.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One of them.
pub(crate) fn find(connection: &Connection, id: &str) -> Result<Option<Search>> {
    let mut one = connection.prepare_cached("SELECT * FROM search WHERE id = :id")?;
    Ok(one.query_row(&[(":id", id)], read).optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Search> {
    Ok(Search {
        id: SearchId(values::id(row, "id")?),
        name: row.get("name")?,
        query: row.get("query")?,
    })
}

pub(super) fn store(connection: &Connection, search: &Search) -> Result<()> {
    connection
        .prepare_cached(include_str!("store.sql"))?
        .execute(named_params! {
            ":id": search.id.to_string(),
            ":name": search.name,
            ":query": search.query,
        })?;
    Ok(())
}
