//! Every word of SQL: a folder for each entity, and what is the same for all of them.
//!
//! Queries name their parameters and are read by column name. The live tables hold the newest state and nothing else. Storage trusts what it is
//! given, apart from references that lead nowhere, and does not know what a change is called.

pub(crate) mod area;
pub(crate) mod change;
pub(crate) mod entry;
pub(crate) mod index;
pub(crate) mod lean;
pub(crate) mod meta;
pub(crate) mod migrate;
pub(crate) mod plate;
pub(crate) mod profile;
pub(crate) mod role;
pub(crate) mod search;
pub(crate) mod slip;
pub(crate) mod template;
#[cfg(test)]
mod tests;
mod values;
pub(crate) mod whole;
pub(crate) mod work;

use std::fmt::Display;

use chrono::NaiveDate;
use plumb_exchange::{Row, RowType};
use plumb_mastery::{
    Area, AreaId, Entry, EntryId, Invalid, Plate, PlateId, Profile, Role, RoleId, Search, SearchId,
    Slip, SlipId, Template, TemplateId, Work, WorkId, tree::Tree,
};
use rusqlite::{Connection, OptionalExtension};

use crate::problem::{Code, Problem, Result};

/// What the history calls the one profile, which has no id of its own.
pub(crate) const PROFILE: &str = "profile";

/// A type that the journal keeps rows of.
pub(crate) trait Record: Sized {
    /// What names a row of it.
    type Id: Display;
    /// What it is in the history.
    const TYPE: RowType;
    /// The id as the history writes it.
    fn key(id: &Self::Id) -> String {
        id.to_string()
    }
    /// The row that it is.
    fn into_row(self) -> Row;
    /// The record that a row is, if it is one of these.
    fn of(row: Row) -> Option<Self>;
}

macro_rules! records {
    ($($record:ident, $id:ty);* $(;)?) => {$(
        impl Record for $record {
            type Id = $id;
            const TYPE: RowType = RowType::$record;

            fn into_row(self) -> Row {
                Row::$record(self)
            }

            fn of(row: Row) -> Option<Self> {
                match row {
                    Row::$record(record) => Some(record),
                    _ => None,
                }
            }
        }
    )*};
}

records! {
    Profile, &'static str;
    Role, RoleId;
    Area, AreaId;
    Work, WorkId;
    Entry, EntryId;
    Search, SearchId;
    Template, TemplateId;
    Plate, PlateId;
    Slip, SlipId;
}

/// What names a row in the history.
pub(crate) fn key_of(row: &Row) -> String {
    row.id()
        .map_or_else(|| PROFILE.to_owned(), |id| id.to_string())
}

/// Brings the texts of a row into the form in which they are kept.
pub(crate) fn tidy(row: &mut Row) {
    match row {
        Row::Profile(profile) => profile.tidy(),
        Row::Role(role) => role.tidy(),
        Row::Area(area) => area.tidy(),
        Row::Work(work) => work.tidy(),
        Row::Entry(entry) => entry.tidy(),
        Row::Search(search) => search.tidy(),
        Row::Template(template) => template.tidy(),
        Row::Plate(plate) => plate.tidy(),
        Row::Slip(slip) => slip.tidy(),
    }
}

/// Checks a row by the model, as of `today`.
pub(crate) fn check(row: &Row, tree: &Tree, today: NaiveDate) -> Result<(), Invalid> {
    match row {
        Row::Entry(entry) => entry.check(tree, today),
        other => check_alone(other, today),
    }
}

/// Checks what a row alone can tell, before it is stored; an entry waits for the tree.
pub(crate) fn check_alone(row: &Row, today: NaiveDate) -> Result<(), Invalid> {
    match row {
        Row::Profile(profile) => profile.check(),
        Row::Role(role) => role.check(today),
        Row::Area(area) => area.check(today),
        Row::Work(work) => work.check(today),
        Row::Entry(_) => Ok(()),
        Row::Search(search) => search.check(),
        Row::Template(template) => template.check(),
        Row::Plate(plate) => plate.check(),
        Row::Slip(slip) => slip.check(today),
    }
}

/// The tree of areas as it is; `invalid` where it is none (I2).
pub(crate) fn tree(connection: &Connection) -> Result<Tree> {
    Ok(Tree::new(area::all(connection)?)?)
}

/// A row by what names it in the history.
pub(crate) fn find(connection: &Connection, entity: RowType, id: &str) -> Result<Option<Row>> {
    Ok(match entity {
        RowType::Profile => profile::find(connection)?.map(Row::Profile),
        RowType::Role => role::find(connection, id)?.map(Row::Role),
        RowType::Area => area::find(connection, id)?.map(Row::Area),
        RowType::Work => work::find(connection, id)?.map(Row::Work),
        RowType::Entry => entry::find(connection, id)?.map(Row::Entry),
        RowType::Search => search::find(connection, id)?.map(Row::Search),
        RowType::Template => template::find(connection, id)?.map(Row::Template),
        RowType::Plate => plate::find(connection, id)?.map(Row::Plate),
        RowType::Slip => slip::find(connection, id)?.map(Row::Slip),
    })
}

/// What a row is written over.
pub(crate) enum Over<'r> {
    /// Nothing; it is new.
    Nothing,
    /// Some older form of it.
    Some,
    /// This form of it, so that only what differs has to be written.
    This(&'r Row),
}

/// Writes a row, new or over its old form.
pub(crate) fn store(connection: &Connection, row: &Row, over: &Over<'_>) -> Result<()> {
    match row {
        Row::Profile(profile) => profile::store(connection, profile),
        Row::Role(role) => role::store(connection, role),
        Row::Area(area) => area::store(connection, area),
        Row::Work(work) => work::store(connection, work),
        Row::Entry(entry) => entry::store(connection, entry, over),
        Row::Search(search) => search::store(connection, search),
        Row::Template(template) => template::store(connection, template),
        Row::Plate(plate) => plate::store(connection, plate),
        Row::Slip(slip) => slip::store(connection, slip),
    }
}

/// Takes a row away with what belongs to it alone, and answers the number by which others may still name it.
pub(crate) fn erase(connection: &Connection, entity: RowType, id: &str) -> Result<Option<i64>> {
    let sql = match entity {
        RowType::Profile => return profile::erase(connection).map(|()| None),
        RowType::Role => "DELETE FROM role WHERE id = :id RETURNING row",
        RowType::Area => "DELETE FROM area WHERE id = :id RETURNING row",
        RowType::Work => "DELETE FROM work WHERE id = :id RETURNING row",
        RowType::Entry => "DELETE FROM entry WHERE id = :id RETURNING row",
        RowType::Search => "DELETE FROM search WHERE id = :id RETURNING row",
        RowType::Template => "DELETE FROM template WHERE id = :id RETURNING row",
        RowType::Plate => "DELETE FROM plate WHERE id = :id RETURNING row",
        RowType::Slip => "DELETE FROM slip WHERE id = :id RETURNING row",
    };
    let row = connection
        .prepare_cached(sql)?
        .query_row(&[(":id", id)], |row| row.get("row"))
        .optional()?;
    Ok(row)
}

/// Refuses to leave behind something that still names a row that went.
pub(crate) fn refuse_if_needed(connection: &Connection, entity: RowType, gone: i64) -> Result<()> {
    let sql = match entity {
        RowType::Profile
        | RowType::Role
        | RowType::Search
        | RowType::Template
        | RowType::Plate
        | RowType::Slip => {
            return Ok(());
        }
        RowType::Area => include_str!("area/needed.sql"),
        RowType::Work => include_str!("work/needed.sql"),
        RowType::Entry => include_str!("entry/needed.sql"),
    };
    let mut needed = connection.prepare_cached(sql)?;
    let names = needed.query_map(&[(":row", &gone)], |row| row.get::<_, String>("name"))?;
    let names: Vec<String> = names.collect::<rusqlite::Result<_>>()?;
    if names.is_empty() {
        return Ok(());
    }
    let shown: Vec<String> = names
        .iter()
        .take(5)
        .map(|name| format!("'{name}'"))
        .collect();
    let more = if names.len() > 5 {
        format!(" and {} more", names.len() - 5)
    } else {
        String::new()
    };
    let message = format!(
        "This is still needed by {}{more}. Nothing was changed.",
        shown.join(", ")
    );
    Err(Problem::new(Code::Refused, "needed", message).hint("Change or delete that first."))
}

/// The refusal of a row that names another that is not there.
pub(crate) fn missing_reference(what: &str, id: impl Display) -> Problem {
    Problem::new(
        Code::Missing,
        "reference",
        format!("It names {what} that is not in the journal. Nothing was changed."),
    )
    .hint("It may have been deleted meanwhile; choose another.")
    .because(id)
}
