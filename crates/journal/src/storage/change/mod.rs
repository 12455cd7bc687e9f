//! Changes, revisions and devices: written once, never altered.
//!
//! Places are numbers of this journal alone; what leaves names a change by its device and sequence.

mod reading;

use plumb_exchange::RowType;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::values;
use crate::{
    change::{Device, Link, Revision},
    problem::Result,
};

pub(crate) use reading::{
    Wanted, count_after, entries_since, form_at, forms_after, forms_of, hash_at,
    imports_taken_back, is_taken, last_of, lines, newest_form, newest_hash, newest_of,
    newest_place, newest_texts, place_of, topics_since, touched_since, turns,
};

/// What a change is, as it is stored.
pub(crate) struct ChangeRow<'a> {
    pub(crate) place: i64,
    pub(crate) device: i64,
    pub(crate) seq: i64,
    pub(crate) action: &'a str,
    pub(crate) label: &'a str,
    pub(crate) door: &'a str,
    pub(crate) undoes: Option<i64>,
    pub(crate) below: Option<i64>,
    pub(crate) at: &'a str,
    pub(crate) hash: [u8; 32],
}

/// Writes a change. Its step is itself: nothing joins steps yet.
pub(crate) fn insert(connection: &Connection, change: &ChangeRow<'_>) -> Result<()> {
    connection
        .prepare_cached(include_str!("insert.sql"))?
        .execute(named_params! {
            ":place": change.place,
            ":device": change.device,
            ":seq": change.seq,
            ":action": change.action,
            ":label": change.label,
            ":door": change.door,
            ":undoes": change.undoes,
            ":below": change.below,
            ":at": change.at,
            ":hash": change.hash,
        })?;
    Ok(())
}

/// Writes the nth revision of a change.
pub(crate) fn insert_revision(
    connection: &Connection,
    place: i64,
    revision: &Revision,
) -> Result<()> {
    connection
        .prepare_cached(include_str!("insert_revision.sql"))?
        .execute(named_params! {
            ":change": place,
            ":n": revision.n,
            ":entity": revision.entity.word(),
            ":id": revision.id,
            ":parent": revision.parent,
            ":before": revision.before,
            ":after": revision.after,
            ":hash": revision.hash,
        })?;
    Ok(())
}

/// The change that left a row as it is now.
pub(crate) fn parent_of(connection: &Connection, id: &str) -> Result<Option<i64>> {
    let mut newest =
        connection.prepare_cached("SELECT max(change) AS change FROM revision WHERE id = :id")?;
    Ok(newest.query_row(&[(":id", id)], |row| row.get("change"))?)
}

/// The hash of a row as a change left it; none where it was gone, or never there.
pub(crate) fn hash_after(
    connection: &Connection,
    id: &str,
    change: Option<i64>,
) -> Result<Option<[u8; 32]>> {
    let mut one = connection.prepare_cached(include_str!("hash_after.sql"))?;
    let found = one
        .query_row(named_params! {":id": id, ":change": change}, |row| {
            row.get("hash")
        })
        .optional()?;
    Ok(found.flatten())
}

/// The address of a change.
pub(crate) fn address_of(connection: &Connection, place: i64) -> Result<(String, i64)> {
    let mut one = connection.prepare_cached(include_str!("address.sql"))?;
    Ok(one.query_row(&[(":place", &place)], |row| {
        Ok((row.get("device")?, row.get("seq")?))
    })?)
}

/// A change as undo and the chain see it.
pub(crate) fn link(connection: &Connection, place: i64) -> Result<Option<Link>> {
    let mut one = connection.prepare_cached("SELECT * FROM change WHERE place = :place")?;
    Ok(one.query_row(&[(":place", &place)], read_link).optional()?)
}

/// The newest change of a device.
pub(crate) fn newest_link(connection: &Connection, device: i64) -> Result<Option<Link>> {
    let mut one = connection
        .prepare_cached("SELECT * FROM change WHERE device = :device ORDER BY seq DESC LIMIT 1")?;
    Ok(one
        .query_row(&[(":device", &device)], read_link)
        .optional()?)
}

/// Every change of a device, oldest first.
pub(crate) fn links(connection: &Connection, device: i64) -> Result<Vec<Link>> {
    let mut all =
        connection.prepare_cached("SELECT * FROM change WHERE device = :device ORDER BY seq")?;
    let links = all.query_map(&[(":device", &device)], read_link)?;
    Ok(links.collect::<rusqlite::Result<_>>()?)
}

fn read_link(row: &Row<'_>) -> rusqlite::Result<Link> {
    Ok(Link {
        place: row.get("place")?,
        seq: row.get("seq")?,
        step: row.get("step")?,
        action: row.get("action")?,
        label: row.get("label")?,
        door: row.get("door")?,
        undoes: row.get("undoes")?,
        below: row.get("below")?,
        at: row.get("at")?,
        hash: row.get("hash")?,
    })
}

/// The revisions of a change, in their order.
pub(crate) fn revisions(connection: &Connection, place: i64) -> Result<Vec<Revision>> {
    let mut all =
        connection.prepare_cached("SELECT * FROM revision WHERE change = :change ORDER BY n")?;
    let revisions = all.query_map(&[(":change", &place)], read_revision)?;
    Ok(revisions.collect::<rusqlite::Result<_>>()?)
}

fn read_revision(row: &Row<'_>) -> rusqlite::Result<Revision> {
    let word: String = row.get("entity")?;
    let entity = RowType::ALL
        .into_iter()
        .find(|entity| entity.word() == word);
    Ok(Revision {
        n: row.get("n")?,
        entity: entity.ok_or(rusqlite::Error::InvalidQuery)?,
        id: row.get("id")?,
        parent: row.get("parent")?,
        before: row.get("before")?,
        after: row.get("after")?,
        hash: row.get("hash")?,
    })
}

/// Every device that wrote here.
pub(crate) fn devices(connection: &Connection) -> Result<Vec<Device>> {
    let mut all = connection.prepare_cached("SELECT n, id FROM device ORDER BY n")?;
    let devices = all.query_map([], |row| {
        Ok(Device {
            n: row.get("n")?,
            id: row.get("id")?,
        })
    })?;
    Ok(devices.collect::<rusqlite::Result<_>>()?)
}

/// A device by its id.
pub(crate) fn device(connection: &Connection, id: &str) -> Result<Option<Device>> {
    let mut one = connection.prepare_cached("SELECT n, id FROM device WHERE id = :id")?;
    Ok(one
        .query_row(&[(":id", id)], |row| {
            Ok(Device {
                n: row.get("n")?,
                id: row.get("id")?,
            })
        })
        .optional()?)
}

/// Writes down a device that begins to write here.
pub(crate) fn begin_device(
    connection: &Connection,
    id: &str,
    name: &str,
    since: chrono::DateTime<chrono::Utc>,
) -> Result<Device> {
    let mut put = connection.prepare_cached(
        "INSERT INTO device (id, name, since) VALUES (:id, :name, :since) RETURNING n",
    )?;
    let since = values::written(since);
    let n = put.query_row(
        named_params! {":id": id, ":name": name, ":since": since},
        |row| row.get("n"),
    )?;
    Ok(Device {
        n,
        id: id.to_owned(),
    })
}
