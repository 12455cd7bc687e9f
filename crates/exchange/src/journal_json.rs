//! A whole journal as JSON Lines, `plumb.journal/1`.
//!
//! The first line says what it is, the last how many lines there are and their hash, so that a cut or changed file shows. Rows stand in one order,
//! so export, import into an empty journal and export give the same bytes. It does not know the files that rows name.

mod check;
mod reading;
mod writing;

pub use check::Existing;
pub use reading::{key, read};
pub use writing::{Lines, lines, write};

/// The format's name in the first line.
pub const FORMAT: &str = "plumb.journal/1";

/// The end of a file's name.
pub const SUFFIX: &str = ".plumb.jsonl";

#[cfg(test)]
mod tests;
