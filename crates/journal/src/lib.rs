//! The disk and the clock: SQL, changes, undo, evidence files, backups, and the command table that every shell goes through.
//!
//! Only this crate writes, and all it writes is a labelled change with revisions. It does not know which shell asked, nor any window.

// Sentences are made everywhere here, so their macro needs no import.
#[macro_use(say)]
pub extern crate plumb_mastery as mastery;

pub mod areas;
mod backup;
pub mod bulk;
pub mod call;
pub mod capture;
mod chance;
mod change;
pub mod charts;
mod check;
pub mod clock;
pub mod commands;
pub mod depths;
pub mod desk;
mod disk;
pub mod drafts;
pub mod drawer;
pub mod entries;
pub mod exchange;
pub mod files;
pub mod find;
pub mod first_steps;
pub mod held;
pub mod history;
pub mod journal;
pub mod keeping;
pub mod machine;
mod memory;
pub mod moving;
mod names;
mod open;
mod out;
pub mod outcome;
pub mod palette;
pub mod plates;
pub mod portfolios;
pub mod problem;
mod reader;
pub mod recognition;
pub mod refs;
mod restore;
pub mod returning;
pub mod roles;
pub mod searches;
mod settings;
pub mod shelves;
mod standing;
mod storage;
pub mod table;
pub mod templates;
pub mod timer;
pub mod today;
mod transact;
#[cfg(test)]
mod trial;
mod undo;
pub mod week;
pub mod works;
pub mod writing;

pub use journal::Journal;
pub use machine::Machine;
pub use plumb_mastery::Ladder;
pub use problem::{Code, Problem, Result};
