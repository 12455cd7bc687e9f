//! The order in which rows leave, so that equal journals give equal bytes.
//!
//! By type; areas parents first, entries by their day, everything else and all equals by id. It does not know the format.

use std::collections::HashMap;

use chrono::NaiveDate;
use plumb_mastery::AreaId;
use uuid::Uuid;

use crate::row::{Row, RowType};

/// Puts rows into the order in which they leave.
pub fn sort(rows: &mut [Row]) {
    sort_by(rows, |row| row);
}

/// Puts things that hold a row into the order of their rows.
pub fn sort_by<T>(things: &mut [T], row: impl Fn(&T) -> &Row) {
    let parent = |thing: &T| match row(thing) {
        Row::Area(area) => Some((area.id, area.parent)),
        _ => None,
    };
    let parents: HashMap<AreaId, Option<AreaId>> = things.iter().filter_map(parent).collect();
    things.sort_by_cached_key(|thing| place(row(thing), &parents));
}

fn place(
    row: &Row,
    parents: &HashMap<AreaId, Option<AreaId>>,
) -> (RowType, usize, Option<NaiveDate>, Option<Uuid>) {
    let (depth, on) = match row {
        Row::Area(area) => (depth(area.id, parents), None),
        Row::Entry(entry) => (0, Some(entry.on)),
        _ => (0, None),
    };
    (row.row_type(), depth, on, row.id())
}

/// How many areas lie above; a ring of areas ends where it began.
fn depth(id: AreaId, parents: &HashMap<AreaId, Option<AreaId>>) -> usize {
    let above = |id: &AreaId| parents.get(id).copied().flatten();
    std::iter::successors(above(&id), above)
        .take(parents.len())
        .count()
}
