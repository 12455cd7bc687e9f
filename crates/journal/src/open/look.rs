//! A look at the database file before SQLite sees it: is it there, is it one, is it ours, is it too new?
//!
//! A 0-byte file opens as a healthy empty database, and SQLite would make one where none is. So nothing here opens anything but plain files, and
//! nothing is written.

use std::{fs::File, io::Read, path::Path};

use super::pragmas::APPLICATION_ID;
use crate::{
    disk,
    problem::{Code, Problem, Result},
    storage::migrate,
};

const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// What the beginning of a database file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Header {
    /// Migrations run.
    pub(crate) version: u32,
}

/// Reads the beginning of a database file and refuses what is not a journal of ours that this Plumb knows.
pub(crate) fn look(path: &Path) -> Result<Header> {
    let mut file = File::open(path).map_err(|error| disk::failed("read", path, &error))?;
    let mut head = Vec::with_capacity(100);
    let read = Read::by_ref(&mut file).take(100).read_to_end(&mut head);
    read.map_err(|error| disk::failed("read", path, &error))?;
    if head.is_empty() {
        return Err(damaged(
            "empty_file",
            "The journal's database is empty; it has no byte in it.",
            path,
        ));
    }
    if head.len() < 100 || !head.starts_with(MAGIC) {
        return Err(damaged(
            "not_a_database",
            "The journal's database cannot be read as one.",
            path,
        ));
    }
    let number = |at: usize| {
        head[at..at + 4]
            .iter()
            .fold(0_u32, |number, byte| (number << 8) | u32::from(*byte))
    };
    if number(68) != APPLICATION_ID {
        let message = format!(
            "'{}' is a database of another program. It was not opened.",
            path.display()
        );
        return Err(Problem::new(Code::NoJournal, "not_plumb", message)
            .hint("Choose another folder.")
            .because(path.display()));
    }
    let version = number(60);
    if version > migrate::NEWEST {
        let message = "This journal was made by a newer Plumb. Nothing in it was touched.";
        return Err(Problem::new(Code::TooNew, "newer_schema", message)
            .hint("Install the newest Plumb and open it again.")
            .because(format_args!(
                "its schema is {version}, this Plumb knows {}",
                migrate::NEWEST
            )));
    }
    if version == 0 {
        return Err(damaged(
            "no_schema",
            "The journal's database holds no journal.",
            path,
        ));
    }
    Ok(Header { version })
}

/// What a person is told of a journal that is damaged before it opens.
pub(crate) fn damaged(reason: &str, failed: &str, path: &Path) -> Problem {
    Problem::new(
        Code::Damaged,
        reason,
        format!("{failed} Nothing was touched."),
    )
    .hint("Restore a verified backup; the damaged files are set aside, never deleted.")
    .because(path.display())
}
