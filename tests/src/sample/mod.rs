//! The sample journal: twelve years of Wren Halvorsen, illustrator, promoted to direct others, and the pottery she took up since.
//!
//! The rule it keeps: the same seed gives the same bytes, and every day is counted from [`WRITTEN_FOR`], so that the journal can be moved by whole
//! days. It does not know the journal; it writes lines of `plumb.journal/1` and the files beside them.

mod ceramics;
mod early;
mod illustration;
mod late;
mod life;
mod pictures;
mod practice;
mod said;
mod told;

use chrono::NaiveDate;
use plumb_exchange::{journal_json, row::Row, scope::Scope};
use plumb_mastery::Profile;

use life::Life;

/// The day for which the sample's days are written.
pub const WRITTEN_FOR: &str = "2026-11-20";

/// The journal's lines, and the files that they name by hash.
pub struct Sample {
    /// `plumb.journal/1`, scope full.
    pub lines: Vec<u8>,
    /// SHA-256 and bytes of every file.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Writes the sample.
pub fn sample() -> Sample {
    let mut life = Life::new();
    life.rows.push(Row::Profile(Profile {
        name: "Wren Halvorsen".to_owned(),
        also: vec!["Wren".to_owned(), "W. Halvorsen".to_owned()],
        craft_line: "Line, maps and birds; lately ash glazes".to_owned(),
        contact: plumb_mastery::profile::Contact {
            email: "wren@example.org".to_owned(),
            ..Default::default()
        },
    }));
    illustration::write(&mut life);
    ceramics::write(&mut life);
    practice::write(&mut life);
    said::write(&mut life);
    told::write(&mut life);
    Sample {
        lines: journal_json::write(life.rows, Scope::Full),
        files: life.files,
    }
}

/// A day written as text; the tables of this folder hold nothing else.
fn day(text: &str) -> NaiveDate {
    text.parse()
        .expect("the tables of the sample hold civil days")
}
