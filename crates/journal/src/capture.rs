//! The capture line, from typed words to a change.

use plumb_mastery::capture::Readings;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{entries::Logged, refs::Place};

/// A line as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaptureLine {
    /// The words.
    pub line: String,
}

/// A line to save.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Capture {
    /// The words.
    pub line: String,
    /// Which of its readings, where it has several; without it a question is `ambiguous`.
    #[ts(optional)]
    pub choice: Option<CaptureChoice>,
    /// Makes the offered areas and works in the same change.
    #[ts(optional, as = "Option<_>")]
    pub make_new: bool,
    /// Files dropped on the line.
    #[ts(optional, as = "Option<_>")]
    pub files: Vec<Place>,
}

/// How a question is settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CaptureChoice {
    /// `--as session`.
    Session,
    /// `--as milestone`.
    Milestone,
    /// `--as note`.
    Note,
    /// `--as both`.
    Both,
    /// The nth reading, from 0, as the window offers them.
    Nth(u32),
}

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Captured {
    /// The entries, one or two.
    pub logged: Vec<Logged>,
}

/// What a line means; asked at every key.
pub type CaptureReadings = Readings;

/// A day field as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadDay {
    /// The words.
    pub text: String,
    /// Whether the day may lie ahead, as a goal's may.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub ahead: bool,
}

/// How a day field reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayRead {
    /// The day, if it reads.
    pub day: Option<plumb_mastery::Day>,
    /// "Tue 17 Nov 2026", "May 2026", "1961"; or why it does not read.
    pub words: String,
}
