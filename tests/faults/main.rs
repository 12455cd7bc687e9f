//! Faults: what the journal is like after the worst moment.
//!
//! The rule it keeps: every acknowledged write is there, whole; what was in flight is there whole or not at all.
//! It does not know how the journal manages that.

// Helpers of tests stop where a test would: with the sentence that says why.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod book;
mod kill;
