//! A dated thing that happened: session, milestone, note, recognition, sounding or goal.
//!
//! All six are one `Entry` and a body, so there is one timeline, one undo and one import. An entry does not know its strength or what it
//! did to depth: those are derived.

mod check;
mod evidence;
mod goal;
mod milestone;
mod note;
mod recognition;
mod session;
mod sounding;
mod tidy;

use std::fmt;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    date::{Day, Precision},
    ids::{AreaId, EntryId, WorkId},
};

pub use check::{
    DAY_MINUTES, LONGEST_NAME, LONGEST_QUOTE, LONGEST_TEXT, LONGEST_TITLE, MOST_AREAS,
    MOST_EVIDENCE,
};
pub use evidence::{Evidence, EvidenceBody, Measure};
pub use goal::Goal;
pub use milestone::{Later, Milestone, Part, Result, Story};
pub use note::Note;
pub use recognition::{About, Knowledge, Publish, Recognition, Relation};
pub use session::Session;
pub use sounding::{Sounder, Sounding};

/// A dated thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Entry {
    /// Its name that never changes.
    pub id: EntryId,
    /// The civil day; for a month or year its last day, or the day of logging where that came first (I1).
    pub on: NaiveDate,
    /// How exactly the day is known.
    #[serde(default, skip_serializing_if = "Precision::is_day")]
    pub precision: Precision,
    /// The first day of a thing that took several; shown, changes no number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub began: Option<NaiveDate>,
    /// The instant it was written down.
    pub recorded_at: DateTime<Utc>,
    /// Up to 12 areas without repeats; the first is the primary one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<AreaId>,
    /// The work it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work: Option<WorkId>,
    /// What kind it is, and what only that kind has.
    #[serde(flatten)]
    pub body: Body,
    /// The person's own words, Markdown, up to 20,000 characters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Up to 50 pieces of evidence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// In no export, not even as a count (I7).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
    /// Where an imported entry came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

/// The kind of an entry and what only that kind has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Body {
    /// Time spent.
    Session(Session),
    /// Something done.
    Milestone(Milestone),
    /// A thought.
    Note(Note),
    /// What someone said.
    Recognition(Recognition),
    /// How deep someone says it is.
    Sounding(Sounding),
    /// How deep the person wants to be.
    Goal(Goal),
}

/// The six kinds of entry, without their content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Time spent.
    Session,
    /// Something done.
    Milestone,
    /// A thought.
    Note,
    /// What someone said.
    Recognition,
    /// How deep someone says it is.
    Sounding,
    /// How deep the person wants to be.
    Goal,
}

impl Kind {
    /// Every kind, in the order in which they are named to a person.
    pub const ALL: [Self; 6] = [
        Self::Session,
        Self::Milestone,
        Self::Note,
        Self::Recognition,
        Self::Sounding,
        Self::Goal,
    ];

    /// The word that the wire, the database and the command line use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Milestone => "milestone",
            Self::Note => "note",
            Self::Recognition => "recognition",
            Self::Sounding => "sounding",
            Self::Goal => "goal",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// Where an imported entry came from: rule 9 of the imports, nothing of the record is lost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Origin {
    /// The format's name, such as `git` or `csv`.
    pub format: String,
    /// What makes the row the same row on a second import.
    pub key: String,
    /// The row as it was read, as an object of texts.
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub fields: std::collections::BTreeMap<String, String>,
}

impl Entry {
    /// Which of the six kinds it is.
    pub fn kind(&self) -> Kind {
        match self.body {
            Body::Session(_) => Kind::Session,
            Body::Milestone(_) => Kind::Milestone,
            Body::Note(_) => Kind::Note,
            Body::Recognition(_) => Kind::Recognition,
            Body::Sounding(_) => Kind::Sounding,
            Body::Goal(_) => Kind::Goal,
        }
    }

    /// The day with its precision.
    pub fn day(&self) -> Day {
        Day {
            on: self.on,
            precision: self.precision,
        }
    }
}
