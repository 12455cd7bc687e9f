//! The journal as a whole: every row in the order of a file, the content root, and live rows beside the history.
//!
//! The content root says whether two journals hold the same: SHA-256 over all live rows' (entity, id, hash), sorted (I5 of the reliability notes).

use std::collections::BTreeMap;

use plumb_exchange::{Row, RowType, row};
use plumb_mastery::{Area, AreaId};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::{area, entry, key_of, plate, profile, role, search, slip, template, work};
use crate::{disk::hex, problem::Result};

/// Every row: the profile, roles, areas parents first, works, entries by day and id, and what is kept beside them.
pub(crate) fn rows(connection: &Connection, mut each: impl FnMut(Row) -> Result<()>) -> Result<()> {
    if let Some(profile) = profile::find(connection)? {
        each(Row::Profile(profile))?;
    }
    let mut roles = role::all(connection)?;
    roles.sort_by_key(|role| role.id);
    roles
        .into_iter()
        .try_for_each(|role| each(Row::Role(role)))?;
    parents_first(area::all(connection)?)
        .into_iter()
        .try_for_each(|area| each(Row::Area(area)))?;
    let mut works = work::all(connection)?;
    works.sort_by_key(|work| work.id);
    works
        .into_iter()
        .try_for_each(|work| each(Row::Work(work)))?;
    entry::each(connection, |entry| each(Row::Entry(entry)))?;
    kept(connection)?.into_iter().try_for_each(each)
}

/// Saved searches, templates, plates and slips, each by id.
fn kept(connection: &Connection) -> Result<Vec<Row>> {
    let searches = search::all(connection)?.into_iter().map(Row::Search);
    let templates = template::all(connection)?.into_iter().map(Row::Template);
    let plates = plate::all(connection)?.into_iter().map(Row::Plate);
    let slips = slip::all(connection)?.into_iter().map(Row::Slip);
    let mut rows: Vec<Row> = searches
        .chain(templates)
        .chain(plates)
        .chain(slips)
        .collect();
    rows.sort_by_key(|row| (row.row_type(), row.id()));
    Ok(rows)
}

/// Areas level by level, each level by id.
pub(crate) fn parents_first(areas: Vec<Area>) -> Vec<Area> {
    let mut below: BTreeMap<Option<AreaId>, BTreeMap<AreaId, Area>> = BTreeMap::new();
    for area in areas {
        below.entry(area.parent).or_default().insert(area.id, area);
    }
    let mut level: Vec<Area> = below
        .remove(&None)
        .unwrap_or_default()
        .into_values()
        .collect();
    let mut sorted = Vec::new();
    while !level.is_empty() {
        let next = level
            .iter()
            .flat_map(|area| {
                below
                    .remove(&Some(area.id))
                    .unwrap_or_default()
                    .into_values()
            })
            .collect();
        sorted.append(&mut level);
        level = next;
    }
    sorted
}

/// The hash of every live row.
pub(crate) fn hashes(connection: &Connection) -> Result<BTreeMap<(RowType, String), [u8; 32]>> {
    let mut hashes = BTreeMap::new();
    let mut line = String::new();
    rows(connection, |row| {
        line.clear();
        row::write_to(&row, &mut line);
        hashes.insert((row.row_type(), key_of(&row)), Sha256::digest(&line).into());
        Ok(())
    })?;
    Ok(hashes)
}

/// What a journal holds, as one hash: equal in content is equal here.
pub(crate) fn content_root(connection: &Connection) -> Result<String> {
    let mut root = Sha256::new();
    for ((entity, id), hash) in hashes(connection)? {
        root.update(entity.word());
        root.update([0]);
        root.update(id);
        root.update([0]);
        root.update(hash);
    }
    Ok(hex(&root.finalize()))
}
