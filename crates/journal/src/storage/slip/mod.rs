//! Witness slips.
//!
//! No row names one in a way that would keep it, so it can always go; what it asked about may be gone before its answer comes.

use plumb_mastery::{About, EntryId, Slip, SlipId, WorkId};
use rusqlite::{Connection, OptionalExtension, Row, named_params, types::Type};

use super::values;
use crate::problem::Result;

/// Every slip, the one saved last first.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Slip>> {
    let mut all =
        connection.prepare_cached("SELECT * FROM slip ORDER BY saved_on DESC, row DESC")?;
    let slips = all.query_map([], read)?;
    Ok(slips.collect::<rusqlite::Result<_>>()?)
}

/// One slip.
pub(crate) fn find(connection: &Connection, id: &str) -> Result<Option<Slip>> {
    let mut one = connection.prepare_cached("SELECT * FROM slip WHERE id = :id")?;
    Ok(one.query_row(&[(":id", id)], read).optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Slip> {
    let milestone = values::id_or_none(row, "milestone")?.map(EntryId);
    let work = values::id_or_none(row, "work")?.map(WorkId);
    let about = milestone
        .map(About::Milestone)
        .or(work.map(About::Work))
        .ok_or_else(|| rusqlite::Error::InvalidColumnType(0, "about".to_owned(), Type::Null))?;
    Ok(Slip {
        id: SlipId(values::id(row, "id")?),
        about,
        person: row.get("person")?,
        saved_on: values::day(row, "saved_on")?,
    })
}

pub(super) fn store(connection: &Connection, slip: &Slip) -> Result<()> {
    let (milestone, work) = match slip.about {
        About::Milestone(id) => (Some(id.to_string()), None),
        About::Work(id) => (None, Some(id.to_string())),
    };
    connection
        .prepare_cached(include_str!("store.sql"))?
        .execute(named_params! {
            ":id": slip.id.to_string(),
            ":milestone": milestone,
            ":work": work,
            ":person": slip.person,
            ":saved_on": slip.saved_on.to_string(),
        })?;
    Ok(())
}
