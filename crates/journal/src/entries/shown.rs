//! What is asked of lists of entries, and what an entry is with all that is derived of it.
//!
//! A view carries the words that every door shows, so that window, command line and tests agree. It does not know on which page it stands.

use plumb_mastery::{AreaId, Entry, EntryId, Kind, WorkId, depth::Strength, said::Span};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{refs::EntryRef, shelves::GroupBy};

/// Entries to delete as one change; each keeps its tombstone in the history.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct DeleteEntries {
    /// Which entries.
    #[ts(optional, as = "Option<_>")]
    pub entries: Vec<EntryRef>,
    /// Or all that a query finds.
    #[ts(optional)]
    pub query: Option<String>,
}

/// One entry by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneEntry {
    /// Which entry.
    pub entry: EntryRef,
}

/// Which entries to list. A page may begin anywhere: the hits of a query are kept for as long as the journal stays the same, so a list that is scrolled asks for
/// the rows it shows, by `offset` and `limit`, as often as it likes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListEntries {
    /// Words, phrases, `-`, `or`, brackets and the keys of `mastery::query`; empty for all. A mistake is `invalid` (or `missing`, `ambiguous`) with the field
    /// `query` and the place in it, `at`.
    #[ts(optional, as = "Option<_>")]
    pub query: String,
    /// At most this many.
    pub limit: Option<u32>,
    /// Skips this many, for a list that goes on.
    pub offset: Option<u32>,
    /// By the day it happened (default) or was written down.
    #[ts(optional, as = "Option<_>")]
    pub sort: Sort,
    /// What belongs together stands together, as `groups` heads it.
    pub group: Option<GroupBy>,
}

/// The order of a list, newest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// By the day it happened.
    #[default]
    On,
    /// By the instant it was written down.
    Recorded,
}

/// A page of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryList {
    /// The entries, newest first.
    pub entries: Vec<EntryView>,
    /// How many the query finds in all.
    pub total: u32,
    /// What to mark in each of the entries, in their order; empty where the query looks for no words.
    pub marked: Vec<Marked>,
}

/// Where an entry says what was looked for, counted as a page counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Marked {
    /// In its `line`.
    pub line: Vec<Span>,
    /// In its `work_title`.
    pub work: Vec<Span>,
    /// In the path of each of its `area_paths`.
    pub areas: Vec<Vec<Span>>,
    /// Where the line does not say it, some of the text that does.
    pub excerpt: Option<Excerpt>,
}

/// A part of a text in one line, with what was looked for in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Excerpt {
    /// The words.
    pub text: String,
    /// Where in them it stands.
    pub spans: Vec<Span>,
}

/// An entry with what is derived of it, as lists and pages show it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryView {
    /// The entry itself.
    #[serde(flatten)]
    pub entry: Entry,
    /// Its areas as the person reads them.
    pub area_paths: Vec<NamedArea>,
    /// Its work as the person reads it.
    pub work_title: Option<String>,
    /// What a recognition is about, as the person reads it.
    pub about_title: Option<String>,
    /// Strength, for milestones.
    pub strength: Option<Strength>,
    /// Who vouched, for milestones.
    pub vouched_by: Vec<String>,
    /// The day as it is read: "Thu 19 Nov 2026", "May 2026", "1961".
    pub day_words: String,
    /// One line: what the timeline says of it.
    pub line: String,
    /// Written down more than 30 days after it happened.
    pub from_memory: bool,
    /// The challenge in words, such as "Glaze, Untangles".
    pub challenge_words: Vec<String>,
    /// The newest change of this entry; an editor gives it back as `read_at`.
    pub read_at: String,
    /// It differs from its history: it was altered outside of Plumb, or the disk failed.
    pub differs: bool,
}

/// What befell a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Loss {
    /// It is not in the journal.
    Missing,
    /// Its bytes are not those that were attached.
    Altered,
}

/// A file of an entry that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LostFile {
    /// Its place among the evidence of the entry, from 1.
    pub n: u32,
    /// What befell it.
    pub loss: Loss,
}

/// An area by id and path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NamedArea {
    /// The id.
    pub id: AreaId,
    /// The path, such as `Ceramics/Glaze`.
    pub path: String,
    /// The last part of the path.
    pub name: String,
}

/// What a logged or amended entry answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Logged {
    /// The entry's id.
    pub id: EntryId,
    /// Its kind.
    pub kind: Kind,
    /// One line: `Logged session …3f9c1 · Thu 19 Nov 2026 · 1 h 30 making · Ceramics/Glaze`.
    pub line: String,
    /// A work made in the same change.
    pub made_work: Option<WorkId>,
}

/// How many entries went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Deleted {
    /// Their ids.
    pub ids: Vec<EntryId>,
}

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Captured {
    /// The entries.
    pub logged: Vec<Logged>,
}
