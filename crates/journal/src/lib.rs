//! The disk and the clock: SQL, changes, undo, evidence files, backups, and the command table that every shell goes through.
//!
//! Only this crate writes, and all it writes is a labelled change with revisions. It does not know which shell asked, nor any window.

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
pub mod drawer;
pub mod entries;
pub mod exchange;
mod files;
pub mod find;
pub mod held;
pub mod history;
pub mod journal;
pub mod keeping;
pub mod machine;
mod memory;
mod names;
mod open;
mod out;
pub mod outcome;
pub mod portfolios;
pub mod problem;
mod reader;
pub mod refs;
mod restore;
pub mod roles;
pub mod searches;
mod settings;
pub mod shelves;
mod standing;
mod storage;
pub mod table;
pub mod today;
mod transact;
#[cfg(test)]
mod trial;
mod undo;
pub mod works;

pub use journal::Journal;
pub use machine::Machine;
pub use plumb_mastery as mastery;
pub use plumb_mastery::Ladder;
pub use problem::{Code, Problem, Result};
