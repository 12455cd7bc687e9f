//! THE written form of a row, `plumb.journal/1`: in exports and in the history of every change.
//!
//! One JSON object without a space outside strings, keys in the documented order, defaults left out, so that an added optional field
//! changes no hash and equal rows are equal bytes. Reading is strict. It does not know files of many rows; that is `journal_json`.

mod entry_keys;
mod evidence_keys;
mod kept_keys;
mod plain;
mod reading;
mod strict;
mod writing;

use std::fmt;

use plumb_mastery::{Area, Entry, Plate, Profile, Role, Search, Slip, Template, Work};
use thiserror::Error;

/// Anything that the journal keeps a history of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// The owner.
    Profile(Profile),
    /// A position held for a span.
    Role(Role),
    /// A craft, depth area or technique.
    Area(Area),
    /// A project or piece.
    Work(Work),
    /// A dated thing that happened.
    Entry(Entry),
    /// A saved search.
    Search(Search),
    /// A kept form.
    Template(Template),
    /// Two pictures side by side.
    Plate(Plate),
    /// Questions that were sent to a witness.
    Slip(Slip),
}

/// What a row is, in the order in which a file lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowType {
    /// The owner.
    Profile,
    /// A position held for a span.
    Role,
    /// A craft, depth area or technique.
    Area,
    /// A project or piece.
    Work,
    /// A dated thing that happened.
    Entry,
    /// A saved search.
    Search,
    /// A kept form.
    Template,
    /// Two pictures side by side.
    Plate,
    /// Questions that were sent to a witness.
    Slip,
}

impl RowType {
    /// Every type, in the order in which a file lists them.
    pub const ALL: [Self; 9] = [
        Self::Profile,
        Self::Role,
        Self::Area,
        Self::Work,
        Self::Entry,
        Self::Search,
        Self::Template,
        Self::Plate,
        Self::Slip,
    ];

    /// The word that stands under `type`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Role => "role",
            Self::Area => "area",
            Self::Work => "work",
            Self::Entry => "entry",
            Self::Search => "search",
            Self::Template => "template",
            Self::Plate => "plate",
            Self::Slip => "slip",
        }
    }
}

impl fmt::Display for RowType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl Row {
    /// What it is.
    pub fn row_type(&self) -> RowType {
        match self {
            Self::Profile(_) => RowType::Profile,
            Self::Role(_) => RowType::Role,
            Self::Area(_) => RowType::Area,
            Self::Work(_) => RowType::Work,
            Self::Entry(_) => RowType::Entry,
            Self::Search(_) => RowType::Search,
            Self::Template(_) => RowType::Template,
            Self::Plate(_) => RowType::Plate,
            Self::Slip(_) => RowType::Slip,
        }
    }

    /// Its id; the one profile has none.
    pub fn id(&self) -> Option<uuid::Uuid> {
        match self {
            Self::Profile(_) => None,
            Self::Role(role) => Some(role.id.0),
            Self::Area(area) => Some(area.id.0),
            Self::Work(work) => Some(work.id.0),
            Self::Entry(entry) => Some(entry.id.0),
            Self::Search(search) => Some(search.id.0),
            Self::Template(template) => Some(template.id.0),
            Self::Plate(plate) => Some(plate.id.0),
            Self::Slip(slip) => Some(slip.id.0),
        }
    }
}

/// Why a line is not a row.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct RowError {
    /// A stable name: `not_json`, `too_deep`, `unknown_type`, `unknown_key`, `doubled_key`, `missing_field`, `bad_date` or `bad_value`.
    pub reason: &'static str,
    /// The key that it is about, where there is one.
    pub field: Option<String>,
    /// One sentence for the person.
    pub message: String,
}

/// The deepest nesting of brackets that a line may have; rows themselves need six.
pub const DEEPEST: usize = 64;

/// Writes a row: one line without its line end. Two equal rows give equal bytes.
pub fn write(row: &Row) -> String {
    let mut line = String::with_capacity(320);
    write_to(row, &mut line);
    line
}

/// Appends the written form of a row to `line`, for writers of many rows.
pub fn write_to(row: &Row, line: &mut String) {
    writing::append(row, line);
}

/// Reads what `write` wrote, and nothing looser than JSON allows: an unknown or doubled key, a missing one, null, a wrong type, a number that is
/// not whole and finite, a date that is not `YYYY-MM-DD` are refused. Keys may stand in any order. The model's invariants are not checked here.
pub fn read(line: &str) -> Result<Row, RowError> {
    reading::read(line)
}

#[cfg(test)]
mod tests;
