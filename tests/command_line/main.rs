//! The command line as a black box: words and files in, answers, sentences and exit statuses out.
//!
//! The rule it keeps: only what a person or a script can do is done here; nothing of the journal's inside is asked. Whatever is refused leaves the
//! journal as it was, byte for byte.
//! It does not know how any of it is made.

// Shared parts of a test fail as a test does.
#![allow(clippy::expect_used, clippy::unwrap_used)]

mod bad_dates;
mod bad_names;
mod bad_texts;
mod beginning;
mod broken;
mod bulk;
mod calibration;
mod capture;
mod charts;
mod cleared;
mod deleting;
mod depth;
mod entries;
mod evidence;
mod exports;
mod freshness;
mod history;
mod hostile;
mod imports;
mod keeping;
mod logging;
mod many_works;
mod milestones;
mod owner;
mod periods;
mod plates;
mod repository;
mod returning;
mod room;
mod said;
mod same_names;
mod sentences;
mod shown;
mod stopped;
mod targets;
mod timer;
mod together;
mod tree;
mod words;
mod works;
