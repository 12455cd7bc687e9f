//! The architecture itself, held by reading manifests and sources.
//!
//! The rule it keeps: every rule here can fail; each has a test that feeds it a bad sample.
//! It does not know what the code does, only where it stands and what it names.

// Helpers of tests stop where a test would: with the sentence that says why.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod house {
    mod documents;
    mod edges;
    mod linked;
    mod screens;
    mod sources;
    mod storage;
    mod style;
    mod window;
    mod words;
}
