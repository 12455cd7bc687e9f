//! Plates.
//!
//! No row names one, so it can always go.

use plumb_mastery::{
    EntryId, Plate, PlateId,
    plate::{Crop, Side},
};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::values;
use crate::problem::Result;

/// Every one, by the one made last first.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Plate>> {
    let mut all = connection.prepare_cached("SELECT * FROM plate ORDER BY row DESC")?;
    let rows = all.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One of them.
pub(crate) fn find(connection: &Connection, id: &str) -> Result<Option<Plate>> {
    let mut one = connection.prepare_cached("SELECT * FROM plate WHERE id = :id")?;
    Ok(one.query_row(&[(":id", id)], read).optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Plate> {
    Ok(Plate {
        id: PlateId(values::id(row, "id")?),
        title: row.get("title")?,
        left: side(row, "left")?,
        right: side(row, "right")?,
        private: row.get("private")?,
    })
}

fn side(row: &Row<'_>, which: &str) -> rusqlite::Result<Side> {
    let named = |part: &str| format!("{which}_{part}");
    let part = |name: &str| row.get::<_, Option<u16>>(named(name).as_str());
    let crop = match (part("x")?, part("y")?, part("width")?, part("height")?) {
        (Some(x), Some(y), Some(width), Some(height)) => Some(Crop {
            x,
            y,
            width,
            height,
        }),
        _ => None,
    };
    Ok(Side {
        entry: EntryId(values::id(row, &named("entry"))?),
        sha256: row.get(named("sha256").as_str())?,
        crop,
        line: row.get(named("line").as_str())?,
    })
}

pub(super) fn store(connection: &Connection, plate: &Plate) -> Result<()> {
    let (left, right) = (plate.left.crop, plate.right.crop);
    connection
        .prepare_cached(include_str!("store.sql"))?
        .execute(named_params! {
            ":id": plate.id.to_string(),
            ":title": plate.title,
            ":left_entry": plate.left.entry.to_string(),
            ":left_sha256": plate.left.sha256,
            ":left_x": left.map(|crop| crop.x),
            ":left_y": left.map(|crop| crop.y),
            ":left_width": left.map(|crop| crop.width),
            ":left_height": left.map(|crop| crop.height),
            ":left_line": plate.left.line,
            ":right_entry": plate.right.entry.to_string(),
            ":right_sha256": plate.right.sha256,
            ":right_x": right.map(|crop| crop.x),
            ":right_y": right.map(|crop| crop.y),
            ":right_width": right.map(|crop| crop.width),
            ":right_height": right.map(|crop| crop.height),
            ":right_line": plate.right.line,
            ":private": plate.private,
        })?;
    Ok(())
}
