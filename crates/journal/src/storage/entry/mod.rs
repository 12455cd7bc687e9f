//! Entries of all six kinds, with what belongs to each.
//!
//! Reading takes the entry's own row and only those children that its kind has; writing replaces all children. Finding is in `select.rs`.

mod loading;
mod returning;
mod select;
mod storing;

use std::{collections::BTreeMap, ops::Range};

use plumb_mastery::{Entry, EntryId, WorkId};
use rusqlite::{Connection, named_params};

use super::{change, values};
use crate::{entries::Sort, problem::Result, reader::Known};

pub(crate) use loading::Loading;
pub(crate) use returning::{begin, this_day};
pub(crate) use select::{count, counts_by_kind, dated, select};
pub(super) use storing::store;

/// One entry.
pub(crate) fn find(connection: &Connection, id: &str) -> Result<Option<Entry>> {
    let sql = concat!(include_str!("all.sql"), "WHERE entry.id = :id");
    let mut one = connection.prepare_cached(sql)?;
    let mut rows = one.query(&[(":id", id)])?;
    // A new one is asked for as often as an old one, so nothing more is prepared before it is known to be there.
    match rows.next()? {
        None => Ok(None),
        Some(row) => Loading::new(connection)?.entry(row).map(Some),
    }
}

/// Every entry, by day and id.
pub(crate) fn each(
    connection: &Connection,
    mut take: impl FnMut(Entry) -> Result<()>,
) -> Result<()> {
    let sql = concat!(include_str!("all.sql"), "ORDER BY entry.day, entry.id");
    let mut loading = Loading::new(connection)?;
    let mut all = connection.prepare_cached(sql)?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        take(loading.entry(row)?)?;
    }
    Ok(())
}

/// Every entry, newest first.
pub(crate) fn in_order(
    connection: &Connection,
    order: Sort,
    mut take: impl FnMut(Entry) -> Result<()>,
) -> Result<()> {
    let sql = format!(
        "{} {}",
        include_str!("all.sql"),
        select::newest_first(order)
    );
    let mut loading = Loading::new(connection)?;
    let mut all = connection.prepare_cached(&sql)?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        take(loading.entry(row)?)?;
    }
    Ok(())
}

/// The id of every entry, newest first.
pub(crate) fn all_ids(connection: &Connection, order: Sort) -> Result<Vec<EntryId>> {
    let sql = format!("SELECT id FROM entry {}", select::newest_first(order));
    let mut all = connection.prepare_cached(&sql)?;
    let ids = all.query_map([], |row| values::id(row, "id").map(EntryId))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// The ids of the entries at some places, newest first.
pub(crate) fn ids_at(
    connection: &Connection,
    order: Sort,
    places: Range<usize>,
) -> Result<Vec<EntryId>> {
    let number = |place: usize| i64::try_from(place).unwrap_or(i64::MAX);
    let sql = format!(
        "SELECT id FROM entry {} LIMIT :most OFFSET :from",
        select::newest_first(order)
    );
    let mut some = connection.prepare_cached(&sql)?;
    let ids = some.query_map(
        named_params! {":most": number(places.len()), ":from": number(places.start)},
        |row| values::id(row, "id").map(EntryId),
    )?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// The entries after a number, with their numbers and in their order; at most `most`.
pub(crate) fn numbered(
    connection: &Connection,
    after: i64,
    most: usize,
) -> Result<Vec<(i64, Entry)>> {
    let sql = concat!(
        include_str!("all.sql"),
        "WHERE entry.row > :after ORDER BY entry.row LIMIT :most"
    );
    let mut loading = Loading::new(connection)?;
    let mut all = connection.prepare_cached(sql)?;
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let mut rows = all.query(named_params! {":after": after, ":most": most})?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push((row.get("row")?, loading.entry(row)?));
    }
    Ok(found)
}

/// One entry with its number.
pub(crate) fn find_numbered(connection: &Connection, id: EntryId) -> Result<Option<(i64, Entry)>> {
    let sql = concat!(include_str!("all.sql"), "WHERE entry.id = :id");
    let mut one = connection.prepare_cached(sql)?;
    let mut rows = one.query(&[(":id", &id.to_string())])?;
    match rows.next()? {
        None => Ok(None),
        Some(row) => Ok(Some((
            row.get("row")?,
            Loading::new(connection)?.entry(row)?,
        ))),
    }
}

/// The entries of some ids, in that order; those that are not there are left out.
pub(crate) fn some(connection: &Connection, ids: &[EntryId]) -> Result<Vec<Entry>> {
    let sql = concat!(include_str!("all.sql"), "WHERE entry.id = :id");
    let mut loading = Loading::new(connection)?;
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        found.extend(loading.read(sql, &[(":id", &id.to_string())])?);
    }
    Ok(found)
}

/// The entries whose id ends so; at most ten.
pub(crate) fn ending(connection: &Connection, suffix: &str) -> Result<Vec<EntryId>> {
    let bare: String = suffix
        .chars()
        .filter(|c| *c != '-')
        .flat_map(char::to_lowercase)
        .collect();
    if bare.is_empty() || !bare.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Ok(Vec::new());
    }
    let sql =
        "SELECT id FROM entry WHERE replace(id, '-', '') LIKE '%' || :ending ORDER BY id LIMIT 10";
    ids(connection, sql, ":ending", &bare)
}

/// The milestones with exactly this title, newest first.
pub(crate) fn titled(connection: &Connection, title: &str) -> Result<Vec<EntryId>> {
    ids(connection, include_str!("titled.sql"), ":title", title)
}

/// The entries that have a picture to show, newest first.
pub(crate) fn pictured(connection: &Connection) -> Result<Vec<EntryId>> {
    let mut query = connection.prepare_cached(include_str!("pictured.sql"))?;
    let ids = query.query_map([], |row| values::id(row, "id").map(EntryId))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Every milestone with its title, newest first.
pub(crate) fn titles(connection: &Connection) -> Result<Vec<(EntryId, String)>> {
    let mut query = connection.prepare_cached(include_str!("titles.sql"))?;
    let titles = query.query_map([], |row| {
        Ok((EntryId(values::id(row, "id")?), row.get("title")?))
    })?;
    Ok(titles.collect::<rusqlite::Result<_>>()?)
}

fn ids(connection: &Connection, sql: &str, name: &str, value: &str) -> Result<Vec<EntryId>> {
    let mut query = connection.prepare_cached(sql)?;
    let ids = query.query_map(&[(name, value)], |row| values::id(row, "id").map(EntryId))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// The recognitions about a milestone, oldest first.
pub(crate) fn about_milestone(connection: &Connection, milestone: EntryId) -> Result<Vec<Entry>> {
    let sql = concat!(include_str!("all.sql"), include_str!("about_milestone.sql"));
    Loading::new(connection)?.read(sql, &[(":id", &milestone.to_string())])
}

/// The recognitions about a work, oldest first.
pub(crate) fn about_work(connection: &Connection, work: WorkId) -> Result<Vec<Entry>> {
    let sql = concat!(include_str!("all.sql"), include_str!("about_work.sql"));
    Loading::new(connection)?.read(sql, &[(":id", &work.to_string())])
}

/// The origin keys of a format, of entries that are there and of those that the person deleted; an import taken back leaves none.
pub(crate) fn origins(connection: &Connection, format: &str) -> Result<BTreeMap<String, Known>> {
    let mut known = BTreeMap::new();
    let taken_back = change::imports_taken_back(connection)?;
    let mut all = connection.prepare_cached(include_str!("origins.sql"))?;
    let mut rows = all.query(named_params! {":format": format})?;
    while let Some(row) = rows.next()? {
        let gone: Option<i64> = row.get("gone")?;
        if gone.is_some_and(|change| taken_back.contains(&change)) {
            continue;
        }
        let found = Known {
            id: EntryId(values::id(row, "id")?),
            fields: row.get("fields")?,
            deleted: gone.is_some(),
        };
        known.insert(row.get("key")?, found);
    }
    Ok(known)
}
