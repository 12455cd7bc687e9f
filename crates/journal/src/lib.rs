//! The disk and the clock: SQL, changes, undo, evidence files, backups, and the command table that every shell goes through.
//!
//! Only this crate writes, and all it writes is a labelled change with revisions. It does not know which shell asked, nor any window.

pub mod areas;
pub mod call;
pub mod capture;
pub mod charts;
pub mod commands;
pub mod depths;
pub mod desk;
pub mod entries;
pub mod exchange;
pub mod history;
pub mod keeping;
pub mod outcome;
pub mod portfolios;
pub mod problem;
pub mod refs;
pub mod roles;
pub mod table;
pub mod today;
pub mod works;

pub use plumb_mastery as mastery;
pub use plumb_mastery::Ladder;
pub use problem::{Code, Problem, Result};
