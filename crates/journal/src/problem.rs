//! What a person is told when something cannot be done.
//!
//! A problem says what failed, what did not change and what to do. Shells branch on its code and show the rest; no sentence is ever matched as a
//! string. It does not know on which surface it will be shown.

use std::fmt;

use plumb_mastery::{Invalid, said::Span};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::disk;

/// What a surface or an exit status branches on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// A value that the model refuses; shown beside its field.
    Invalid,
    /// Something named is not there.
    Missing,
    /// Something named could be several things.
    Ambiguous,
    /// The thing changed meanwhile.
    Stale,
    /// Another program holds the journal.
    Busy,
    /// A file could not be read or written.
    File,
    /// There is no journal here.
    NoJournal,
    /// A newer Plumb wrote it.
    TooNew,
    /// It is damaged.
    Damaged,
    /// It can only be read.
    ReadOnly,
    /// It is not allowed, and nothing was done.
    Refused,
    /// Nothing to undo or redo.
    NothingTo,
    /// The words of the command are off; command line only.
    Usage,
    /// Plumb itself failed.
    Fault,
}

impl Code {
    /// The word on the wire and on standard error.
    pub fn word(self) -> &'static str {
        match self {
            Self::Invalid => "invalid",
            Self::Missing => "missing",
            Self::Ambiguous => "ambiguous",
            Self::Stale => "stale",
            Self::Busy => "busy",
            Self::File => "file",
            Self::NoJournal => "no_journal",
            Self::TooNew => "too_new",
            Self::Damaged => "damaged",
            Self::ReadOnly => "read_only",
            Self::Refused => "refused",
            Self::NothingTo => "nothing_to",
            Self::Usage => "usage",
            Self::Fault => "fault",
        }
    }

    /// The exit status of the command line: 2 for bad input, 1 for failure.
    pub fn exit_status(self) -> u8 {
        match self {
            Self::Usage | Self::Invalid | Self::Missing | Self::Ambiguous => 2,
            Self::Stale
            | Self::Busy
            | Self::File
            | Self::NoJournal
            | Self::TooNew
            | Self::Damaged
            | Self::ReadOnly
            | Self::Refused
            | Self::NothingTo
            | Self::Fault => 1,
        }
    }
}

/// What a person is told. The window branches on `code` and shows the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Problem {
    /// What shells branch on.
    pub code: Code,
    /// What failed and what did not change.
    pub message: String,
    /// What to do next, when it is an action.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub hint: Option<String>,
    /// The field that is meant, as the wire names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
    /// Where in the field it stands, where that is not the whole of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub at: Option<Span>,
    /// For the maintainer; its first word is the reason, a stable name for tests.
    pub detail: String,
}

/// What every command answers.
pub type Result<T, E = Problem> = std::result::Result<T, E>;

impl Problem {
    /// A problem with its code, reason (the first word of the detail) and sentence.
    pub fn new(code: Code, reason: &str, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            hint: None,
            field: None,
            at: None,
            detail: reason.to_owned(),
        }
    }

    /// Adds what to do next.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds the field that is meant.
    #[must_use]
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// Adds what the maintainer needs, after the reason.
    #[must_use]
    pub fn because(mut self, detail: impl fmt::Display) -> Self {
        self.detail = format!("{} {detail}", self.detail);
        self
    }

    /// The reason: the first word of the detail.
    pub fn reason(&self) -> &str {
        self.detail.split_whitespace().next().unwrap_or("")
    }
}

impl From<Invalid> for Problem {
    fn from(invalid: Invalid) -> Self {
        Self {
            code: Code::Invalid,
            message: format!("{} Nothing was changed.", invalid.message),
            hint: invalid.hint,
            field: Some(invalid.field),
            at: invalid.at,
            detail: invalid.reason.to_owned(),
        }
    }
}

impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Sql;
        let extended = error.sqlite_error().map_or(0, |error| error.extended_code);
        let (code, reason, message, hint) = match error.sqlite_error_code() {
            Some(Sql::DatabaseBusy | Sql::DatabaseLocked) => (
                Code::Busy,
                "writing",
                "Another program is writing to the journal. Nothing was changed.",
                "Try again in a moment.",
            ),
            // The shared memory of a database is a file too, and cannot grow on a full disk.
            Some(Sql::SystemIoFailure) if extended == rusqlite::ffi::SQLITE_IOERR_SHMSIZE => full(),
            Some(Sql::DiskFull) => full(),
            Some(Sql::SystemIoFailure | Sql::CannotOpen) => (
                Code::File,
                "io",
                "The disk answered with an error. Nothing was changed in the journal.",
                "Try again; if it stays so, look at the disk.",
            ),
            Some(Sql::ReadOnly | Sql::PermissionDenied) => (
                Code::ReadOnly,
                "folder",
                "The journal's folder can only be read. Nothing was changed.",
                "Make the folder writable and try again.",
            ),
            Some(Sql::DatabaseCorrupt) => (
                Code::Damaged,
                "corrupt",
                "The journal's database is damaged. Nothing was changed.",
                "Restore a backup.",
            ),
            Some(Sql::NotADatabase) => (
                Code::Damaged,
                "not_a_database",
                "The journal's database cannot be read as one. Nothing was changed.",
                "Restore a backup.",
            ),
            Some(Sql::ConstraintViolation)
                if extended == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY =>
            {
                (
                    Code::Refused,
                    "needed",
                    "Something here is still needed by something else. Nothing was changed.",
                    "Change or delete that first.",
                )
            }
            _ if matches!(
                error,
                rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::Utf8Error(..)
            ) =>
            {
                (
                    Code::Damaged,
                    "corrupt",
                    "A row of the journal cannot be read. Nothing was changed.",
                    "Check the journal and restore a backup.",
                )
            }
            _ => (
                Code::Fault,
                "sql",
                "Plumb could not do this. Nothing was changed.",
                "Try again; if it stays so, copy the details for a report.",
            ),
        };
        Self::new(code, reason, message).hint(hint).because(error)
    }
}

fn full() -> (Code, &'static str, &'static str, &'static str) {
    (
        Code::File,
        disk::FULL,
        "The disk is full. Nothing was changed in the journal.",
        "Free some space and try again.",
    )
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Problem {}
