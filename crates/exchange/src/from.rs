//! Other programs' formats, one file each.
//!
//! Each turns bytes into a sheet by the rules that all imports share. None of them knows what the journal holds.

pub mod git;
