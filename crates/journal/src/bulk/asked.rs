//! What is asked of many entries at once, and what is answered before and after.
//!
//! The same request serves the preview and the change. These shapes do not know the journal.

use plumb_mastery::{EntryId, Part};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refs::{AreaRef, EntryRef, WorkRef};

/// One thing to do to many entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BulkEdit {
    /// Which entries.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub entries: Vec<EntryRef>,
    /// Or all that a query finds; an empty one finds everything.
    #[serde(default)]
    #[ts(optional)]
    pub query: Option<String>,
    /// Without these, where a query chose them.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub without: Vec<EntryId>,
    /// What to do.
    pub deed: BulkDeed,
}

/// What is done to each of many entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum BulkDeed {
    /// Add areas.
    AddAreas {
        /// Which.
        areas: Vec<AreaRef>,
    },
    /// Take areas away.
    TakeAreas {
        /// Which.
        areas: Vec<AreaRef>,
    },
    /// Put them under a work.
    SetWork {
        /// Which.
        work: WorkRef,
    },
    /// Take them from their work.
    ClearWork,
    /// Make them private, or no more.
    SetPrivate {
        /// Whether they are private then.
        private: bool,
    },
    /// Say whose hands or judgement they were.
    SetPart {
        /// Made, or overseen.
        part: Part,
    },
    /// Move their days.
    MoveDays {
        /// So many days later; earlier where negative.
        days: i32,
    },
    /// Delete them.
    Delete,
}

/// An entry that stays as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LeftAlone {
    /// Its id.
    pub id: EntryId,
    /// "Thu 19 Nov 2026 · sounding · Sets the mark, 3 · Glaze".
    pub line: String,
}

/// The entries that cannot take it for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BulkRefused {
    /// Why, as a clause: "a sounding has one area".
    pub because: String,
    /// How many they are.
    pub count: u32,
    /// The first of them, newest first as they were chosen.
    pub entries: Vec<LeftAlone>,
}

/// What a bulk edit would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BulkPlan {
    /// How many would change.
    pub changing: u32,
    /// How many are so already.
    pub same: u32,
    /// Those that cannot, by their reason, the most frequent first.
    pub refused: Vec<BulkRefused>,
    /// "14 entries will change; 3 cannot, because a sounding has one area."
    pub words: String,
    /// What the history would call it: "Make 14 entries private".
    pub label: String,
}

/// What a bulk edit did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BulkDone {
    /// How many changed.
    pub changed: u32,
    /// How many were so already.
    pub same: u32,
    /// Those that were left alone, by their reason.
    pub refused: Vec<BulkRefused>,
}
