//! Works.
//!
//! A work has no children of its own; entries and recognitions name it.

use std::collections::HashMap;

use plumb_mastery::{AreaId, Work, WorkId};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::values;
use crate::{problem::Result, reader::WorkSum};

/// Every work, in the order in which they were made.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Work>> {
    let mut all = connection.prepare_cached("SELECT * FROM work ORDER BY row")?;
    let works = all.query_map([], read)?;
    Ok(works.collect::<rusqlite::Result<_>>()?)
}

/// One work.
pub(crate) fn find(connection: &Connection, id: &str) -> Result<Option<Work>> {
    let mut one = connection.prepare_cached("SELECT * FROM work WHERE id = :id")?;
    Ok(one.query_row(&[(":id", id)], read).optional()?)
}

/// What the entries of every work add up to.
pub(crate) fn sums(connection: &Connection) -> Result<HashMap<WorkId, WorkSum>> {
    let mut all = connection.prepare_cached(include_str!("sums.sql"))?;
    let sums = all.query_map([], |row| {
        let days =
            values::day_or_none(row, "first_day")?.zip(values::day_or_none(row, "last_day")?);
        let sum = WorkSum {
            entries: row.get("entries")?,
            making: row.get("making")?,
            overseeing: row.get("overseeing")?,
            days,
            picture: None,
        };
        Ok((WorkId(values::id(row, "id")?), sum))
    })?;
    let mut sums: HashMap<WorkId, WorkSum> = sums.collect::<rusqlite::Result<_>>()?;
    let mut pictures = connection.prepare_cached(include_str!("pictures.sql"))?;
    let mut rows = pictures.query([])?;
    // Newest first, so that the oldest stays.
    while let Some(row) = rows.next()? {
        if let Some(sum) = sums.get_mut(&WorkId(values::id(row, "id")?)) {
            sum.picture = row.get("sha256")?;
        }
    }
    Ok(sums)
}

/// The areas that the entries of every work name, each once.
pub(crate) fn areas(connection: &Connection) -> Result<HashMap<WorkId, Vec<AreaId>>> {
    let mut all = connection.prepare_cached(include_str!("areas.sql"))?;
    let mut rows = all.query([])?;
    let mut areas: HashMap<WorkId, Vec<AreaId>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let work = WorkId(values::id(row, "id")?);
        let area = AreaId(values::id(row, "area")?);
        areas.entry(work).or_default().push(area);
    }
    Ok(areas)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Work> {
    Ok(Work {
        id: WorkId(values::id(row, "id")?),
        title: row.get("title")?,
        started: values::day_or_none(row, "started")?,
        finished: values::day_or_none(row, "finished")?,
        for_whom: row.get("for_whom")?,
        link: row.get("link")?,
        private: row.get("private")?,
    })
}

pub(super) fn store(connection: &Connection, work: &Work) -> Result<()> {
    connection
        .prepare_cached(include_str!("store.sql"))?
        .execute(named_params! {
            ":id": work.id.to_string(),
            ":title": work.title,
            ":started": work.started.map(|on| on.to_string()),
            ":finished": work.finished.map(|on| on.to_string()),
            ":for_whom": work.for_whom,
            ":link": work.link,
            ":private": work.private,
        })?;
    Ok(())
}
