//! What is asked of recognitions and witness slips, and what is shown of them.
//!
//! These shapes do not know the journal.

use chrono::NaiveDate;
use plumb_mastery::{About, EntryId, Knowledge, Publish, Relation, SlipId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    portfolios::Exported,
    refs::{AboutRef, AreaRef, EntryRef, Place},
};

/// Which recognitions are looked for; what is absent narrows nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct AskRecognitions {
    /// Whose permission stands so.
    pub publish: Option<Publish>,
    /// Whose author is such a one.
    pub relation: Option<Relation>,
    /// Of this craft, or of an area and what lies below it.
    pub area: Option<AreaRef>,
    /// At most this many; 200 where absent.
    pub limit: Option<u32>,
}

/// The recognitions that were found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Recognitions {
    /// Newest first.
    pub lines: Vec<RecognitionLine>,
    /// How many were found, shown or not.
    pub found: u32,
    /// How many there are in all.
    pub all: u32,
}

/// A recognition as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecognitionLine {
    /// Its entry.
    pub id: EntryId,
    /// Who said it.
    pub from: String,
    /// What they are to the owner.
    pub relation: Relation,
    /// Their words; empty where they only saw it.
    pub words: String,
    /// What it is about.
    pub about: Option<About>,
    /// What that is called; none where it was deleted or is not known.
    pub about_title: Option<String>,
    /// How they know.
    pub know: Option<Knowledge>,
    /// Whether their words may leave.
    pub publish: Publish,
    /// The day permission was asked, as it is read; empty where nobody asked.
    pub asked_words: String,
    /// Its day.
    pub on: NaiveDate,
    /// The day as it is read.
    pub day_words: String,
    /// Whether it came back with a witness slip.
    pub returned: bool,
    /// Whether its author is the owner, who is no witness.
    pub own: bool,
    /// Whether it is in no export whatever was permitted.
    pub private: bool,
}

/// Whom to ask, and what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AskFor {
    /// Whether the words of a recognition may be quoted.
    Permission(EntryRef),
    /// What somebody saw of a milestone or work.
    WhoSaw(AboutRef),
}

/// A message to copy; nothing is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Message {
    /// Its words.
    pub words: String,
}

/// One milestone or work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneAbout {
    /// Which one.
    pub about: AboutRef,
}

/// What a witness slip can show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SlipOffer {
    /// What it asks about.
    pub title: String,
    /// Its pictures, which stay out until they are chosen.
    pub pictures: Vec<SlipPicture>,
    /// How many of them a slip takes.
    pub most: u32,
}

/// A picture that may go on a slip.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SlipPicture {
    /// Its number, from 1.
    pub n: u32,
    /// The hash of its bytes.
    pub sha256: String,
    /// What is said of it.
    pub words: String,
}

/// A witness slip to save.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SaveSlip {
    /// The milestone or work that it asks about.
    pub about: AboutRef,
    /// Who is asked; open where empty.
    #[ts(optional, as = "Option<_>")]
    pub person: String,
    /// The pictures that it shows, by number from 1.
    #[ts(optional, as = "Option<_>")]
    pub files: Vec<u32>,
    /// The file; replaced only when the new one is whole.
    pub to: Place,
}

/// A slip that was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SlipSaved {
    /// The slip.
    pub id: SlipId,
    /// What it asks about.
    pub title: String,
    /// The file.
    pub exported: Exported,
}

/// All witness slips.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Slips {
    /// The one saved last first.
    pub slips: Vec<SlipLine>,
}

/// A witness slip as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SlipLine {
    /// Its id.
    pub id: SlipId,
    /// What it asks about.
    pub about: About,
    /// What that is called; none where it was deleted.
    pub about_title: Option<String>,
    /// Who was asked; empty where that was left open.
    pub person: String,
    /// The day it was saved, as it is read.
    pub day_words: String,
    /// Who answered it.
    pub answered_by: Vec<String>,
}

/// An answer to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadSlip {
    /// The answer's file.
    pub from: Place,
}

/// An answer as it stands in its file, before anything is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SlipRead {
    /// The file's name.
    pub name: String,
    /// SHA-256 of its bytes; accepting gives it back, so that what was looked at is what is taken.
    pub sha256: String,
    /// What it is about: as our own slip has it, or as the file says where the slip is not ours.
    pub about_title: String,
    /// Who was asked, by our own slip.
    pub person: String,
    /// Who answered.
    pub from: String,
    /// Their trade.
    pub trade: String,
    /// What they saw.
    pub saw: String,
    /// How they know.
    pub know: Knowledge,
    /// What would have been missing.
    pub missing: String,
    /// Whether it may be quoted.
    pub publish: Publish,
    /// The day of the answer, as it is read.
    pub day_words: String,
    /// What is remarkable about it, in sentences.
    pub notes: Vec<String>,
    /// Why it cannot be accepted; none where it can.
    pub barred: Option<String>,
    /// The entry that has this answer already.
    pub entry: Option<EntryId>,
}

/// An answer to accept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct AcceptSlip {
    /// The answer's file.
    pub from: Place,
    /// The hash of what was looked at; another file is refused.
    #[serde(default)]
    pub sha256: Option<String>,
    /// What its author is to the owner; a peer where absent.
    #[serde(default)]
    pub relation: Option<Relation>,
}
