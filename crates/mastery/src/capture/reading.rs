//! What a capture line was understood to say.
//!
//! A reading is shown as chips before it is saved, and what is saved equals what was shown. It does not know how it was parsed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    date::Day,
    entry::{Kind, Part, Result},
    ids::{AreaId, WorkId},
};

/// A stretch of the typed line, in Unicode scalar values, `from` included, `to` excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Span {
    /// First character.
    pub from: u32,
    /// One past the last character.
    pub to: u32,
}

/// What a chip stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChipKind {
    /// The kind of entry.
    Kind,
    /// The day.
    Day,
    /// Minutes of making.
    Making,
    /// Minutes of overseeing.
    Overseeing,
    /// An area that exists.
    Area,
    /// An area that would be made on save.
    NewArea,
    /// A work that exists.
    Work,
    /// A work that would be made on save.
    NewWork,
    /// A rung for an area.
    Challenge,
    /// Who said it or was there.
    Person,
    /// An address.
    Link,
    /// private, attempted, oversaw.
    Mark,
    /// How deep, for a sounding or goal.
    Level,
    /// By when, for a goal.
    Due,
    /// The text, title or quote.
    Text,
}

/// One understood part of the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Chip {
    /// What it stands for.
    pub kind: ChipKind,
    /// How it reads, such as "1 h 30 making" or "Ceramics/Glaze".
    pub words: String,
    /// Where it stands in the line; absent for what was supplied, such as today.
    pub span: Option<Span>,
}

/// Something that does not exist yet and would be made in the same change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "offer", rename_all = "snake_case")]
pub enum Offer {
    /// A technique or area of this name.
    Area {
        /// Its name.
        name: String,
        /// The area it would be made under; without one it cannot be made.
        under: Option<AreaId>,
    },
    /// A work of this title.
    Work {
        /// Its title.
        title: String,
    },
}

/// The fields of an entry as the line gives them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Draft {
    /// The kind.
    pub kind: Kind,
    /// The day.
    pub day: Day,
    /// Minutes of making.
    pub making_min: u16,
    /// Minutes of overseeing.
    pub overseeing_min: u16,
    /// Areas that exist, first is primary.
    pub areas: Vec<AreaId>,
    /// The work, if it exists.
    pub work: Option<WorkId>,
    /// Rungs, with their areas.
    pub challenge: Vec<(AreaId, u8)>,
    /// What would be made on save, for this entry; what two drafts of one reading offer is made once.
    pub offers: Vec<Offer>,
    /// Who said it (recognition).
    pub person: Option<String>,
    /// Addresses to keep as evidence.
    pub links: Vec<String>,
    /// The mark `private`.
    pub private: bool,
    /// The mark `attempted`.
    pub result: Result,
    /// The mark `oversaw`.
    pub part: Part,
    /// Half rungs of a sounding or goal; none where the line gives no number.
    pub half_rungs: Option<u8>,
    /// By when, for a goal.
    pub due: Option<Day>,
    /// The title of a milestone, or the words of a recognition.
    pub title: String,
    /// The note.
    pub text: String,
}

/// Why a line has more than one reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// A time and a challenge: session, milestone, or both as one change.
    SessionOrMilestone,
    /// A name that fits more than one area.
    WhichArea,
    /// A title that more than one work has.
    WhichWork,
}

/// One way to understand the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reading {
    /// What it says, in one sentence.
    pub sentence: String,
    /// Its parts, in the order in which they are shown.
    pub chips: Vec<Chip>,
    /// What would be saved: one entry, or two for "both".
    pub drafts: Vec<Draft>,
}

/// All that a line may mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Readings {
    /// Why there is more than one.
    pub question: Option<Question>,
    /// What is refused, such as a day that lies ahead: a sentence.
    pub refused: Option<String>,
    /// One reading, or several to choose from; none for an empty line.
    pub readings: Vec<Reading>,
}
