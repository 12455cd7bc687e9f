//! Which entries are meant, by conditions in SQL.
//!
//! Only conditions that are asked for stand in the query, so that each finds its index. It does not know what entries say; that is found in `find`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use plumb_mastery::{Entry, EntryId, Kind};
use rusqlite::{Connection, ToSql};

use super::{Loading, values};
use crate::{entries::Sort, problem::Result, reader::Select};

/// The entries that are meant, newest first.
pub(crate) fn select(connection: &Connection, select: &Select) -> Result<Vec<Entry>> {
    let conditions = Conditions::of(select);
    let order = newest_first(select.order);
    let limit = select.limit.map_or(-1, i64::from);
    let sql = format!(
        "{}{} {order} LIMIT {limit} OFFSET {}",
        include_str!("all.sql"),
        conditions.sql(),
        select.offset
    );
    Loading::new(connection)?.read(&sql, &conditions.params())
}

/// The order of a list.
pub(super) fn newest_first(order: Sort) -> &'static str {
    match order {
        Sort::On => "ORDER BY entry.day DESC, entry.id DESC",
        Sort::Recorded => "ORDER BY entry.recorded_at DESC, entry.id DESC",
    }
}

/// How many entries are meant; limit and offset do not count.
pub(crate) fn count(connection: &Connection, select: &Select) -> Result<u64> {
    let conditions = Conditions::of(select);
    let sql = format!("SELECT count(*) AS entries FROM entry {}", conditions.sql());
    let count: i64 = connection
        .prepare_cached(&sql)?
        .query_row(&conditions.params()[..], |row| row.get("entries"))?;
    Ok(count.cast_unsigned())
}

/// How many entries of each kind are meant; limit and offset are left aside.
pub(crate) fn counts_by_kind(
    connection: &Connection,
    select: &Select,
) -> Result<BTreeMap<Kind, u32>> {
    let conditions = Conditions::of(select);
    let sql = format!(
        "SELECT entry.kind, count(*) AS entries FROM entry {} GROUP BY entry.kind",
        conditions.sql()
    );
    let mut all = connection.prepare_cached(&sql)?;
    let counts = all.query_map(&conditions.params()[..], |row| {
        Ok((values::of_word(row, "kind")?, row.get("entries")?))
    })?;
    Ok(counts.collect::<rusqlite::Result<_>>()?)
}

/// The days and ids of the entries that are meant, oldest first; limit and offset are left aside.
pub(crate) fn dated(connection: &Connection, select: &Select) -> Result<Vec<(NaiveDate, EntryId)>> {
    let conditions = Conditions::of(select);
    let sql = format!(
        "SELECT entry.day, entry.id FROM entry {} ORDER BY entry.day, entry.id",
        conditions.sql()
    );
    let mut all = connection.prepare_cached(&sql)?;
    let dated = all.query_map(&conditions.params()[..], |row| {
        Ok((values::day(row, "day")?, EntryId(values::id(row, "id")?)))
    })?;
    Ok(dated.collect::<rusqlite::Result<_>>()?)
}

/// The conditions that were asked for, each with its parameter.
struct Conditions {
    asked: Vec<(&'static str, &'static str, Box<dyn ToSql>)>,
}

impl Conditions {
    fn of(select: &Select) -> Self {
        let mut asked: Vec<(&'static str, &'static str, Box<dyn ToSql>)> = Vec::new();
        if !select.kinds.is_empty() {
            let kinds: Vec<&str> = select.kinds.iter().map(|kind| kind.word()).collect();
            asked.push((
                "entry.kind IN (SELECT value FROM json_each(:kinds))",
                ":kinds",
                Box::new(json(&kinds)),
            ));
        }
        if let Some(areas) = &select.areas {
            let areas: Vec<String> = areas.iter().map(ToString::to_string).collect();
            // From a first day on there are few entries, whose areas are looked up one by one; else the areas lead to their entries.
            let sql = if select.from.is_some() {
                include_str!("in_areas_then.sql")
            } else {
                include_str!("in_areas.sql")
            };
            asked.push((sql.trim_end(), ":areas", Box::new(json(&areas))));
        }
        if let Some(work) = select.work {
            asked.push((
                "entry.work = (SELECT row FROM work WHERE id = :work)",
                ":work",
                Box::new(work.to_string()),
            ));
        }
        if let Some(from) = select.from {
            asked.push(("entry.day >= :since", ":since", Box::new(from.to_string())));
        }
        if let Some(to) = select.to {
            asked.push(("entry.day <= :until", ":until", Box::new(to.to_string())));
        }
        if let Some(private) = select.private {
            asked.push(("entry.private = :private", ":private", Box::new(private)));
        }
        Self { asked }
    }

    fn sql(&self) -> String {
        let conditions: Vec<&str> = self.asked.iter().map(|(sql, ..)| *sql).collect();
        if conditions.is_empty() {
            String::new()
        } else {
            format!("WHERE {}", conditions.join(" AND "))
        }
    }

    fn params(&self) -> Vec<(&str, &dyn ToSql)> {
        self.asked
            .iter()
            .map(|(_, name, value)| (*name, value.as_ref() as &dyn ToSql))
            .collect()
    }
}

fn json<T: serde::Serialize>(list: &[T]) -> String {
    // Lists of texts and numbers always have a written form.
    serde_json::to_string(list).unwrap_or_default()
}
