//! What depth needs to know of a journal: its milestones, its voices and its owner's names.
//!
//! `vouches(r, m)` holds where the speaker is none of the owner's names, was not merely told, and speaks about the milestone or, once the
//! milestone may have existed, about its work (`model.md` 4). Minutes, words and permissions are not here: they change no depth.

use chrono::NaiveDate;

use crate::{
    entry::{About, Body, Entry, Knowledge, Part, Result},
    fold::person,
    ids::{AreaId, EntryId, WorkId},
    profile::Profile,
};

use super::VoteKey;

/// A milestone, as depth sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The milestone.
    pub id: EntryId,
    /// Its work; all milestones of one work are one vote.
    pub work: Option<WorkId>,
    /// Its day.
    pub on: NaiveDate,
    /// The first day that it may have been, where only its month or year is known.
    pub earliest: NaiveDate,
    /// Whether it was done, and made by the person; nothing else counts.
    pub counts: bool,
    /// Whether it has evidence.
    pub shown: bool,
    /// The rung that it demanded, for each rated area.
    pub challenge: Vec<(AreaId, u8)>,
}

impl Piece {
    /// The milestone that an entry is, if it is one.
    pub fn of(entry: &Entry) -> Option<Self> {
        let Body::Milestone(milestone) = &entry.body else {
            return None;
        };
        Some(Self {
            id: entry.id,
            work: entry.work,
            on: entry.on,
            earliest: entry.day().earliest(),
            counts: milestone.result == Result::Done && milestone.part == Part::Made,
            shown: !entry.evidence.is_empty(),
            challenge: milestone
                .challenge
                .iter()
                .map(|(area, rung)| (*area, *rung))
                .collect(),
        })
    }

    /// Whose vote it is: its work's, or its own.
    pub fn key(&self) -> VoteKey {
        self.work.map_or(VoteKey::Milestone(self.id), VoteKey::Work)
    }
}

/// A recognition, as depth sees it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Voice {
    /// The day it was said.
    pub on: NaiveDate,
    /// The key of the speaker's name; the owner's own is no witness.
    pub from: String,
    /// The milestone or work that it is about.
    pub about: About,
    /// Whether the speaker was only told: hearsay, no witness.
    pub told: bool,
}

impl Voice {
    /// The voice that an entry is: a recognition that is about something.
    pub fn of(entry: &Entry) -> Option<Self> {
        let Body::Recognition(recognition) = &entry.body else {
            return None;
        };
        Some(Self {
            on: entry.on,
            from: person(&recognition.from),
            about: recognition.about?,
            told: recognition.know == Some(Knowledge::Told),
        })
    }
}

/// The names by which the owner is known; none of them vouches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Owner {
    names: Vec<String>,
}

impl Owner {
    /// The profile's name and other names.
    pub fn of(profile: &Profile) -> Self {
        let names = std::iter::once(&profile.name)
            .chain(&profile.also)
            .map(|name| person(name));
        Self {
            names: names.filter(|name| !name.is_empty()).collect(),
        }
    }

    /// Whether a name, in any case and spacing, is the owner's.
    pub fn is(&self, name: &str) -> bool {
        let key = person(name);
        self.names.contains(&key)
    }
}

/// Everything from which depth is computed, apart from the tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Every milestone, in any order.
    pub pieces: Vec<Piece>,
    /// Every recognition that is about something, in any order.
    pub voices: Vec<Voice>,
    /// Whose journal it is.
    pub owner: Owner,
}

impl Record {
    /// The record of some entries, in any order.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>, owner: Owner) -> Self {
        let mut record = Self {
            owner,
            ..Self::default()
        };
        for entry in entries {
            record.pieces.extend(Piece::of(entry));
            record.voices.extend(Voice::of(entry));
        }
        record
    }

    /// Whether a voice can make a milestone witnessed at all.
    pub(crate) fn is_witness(&self, voice: &Voice) -> bool {
        !voice.told && !self.owner.names.contains(&voice.from)
    }
}
