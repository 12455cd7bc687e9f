//! What someone else said about a milestone or a work.
//!
//! A recognition has an author, a permission and a date of its own, and raises strength on that date. It does not know whether its author is the
//! owner; `depth` asks that.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{EntryId, SlipId, WorkId};

/// What someone said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Recognition {
    /// Who said it, 1 to 120 characters.
    pub from: String,
    /// What they are to the person.
    pub relation: Relation,
    /// What it is about; nothing where that is not known (I5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
    /// Their words, up to 2,000 characters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub quote: String,
    /// How they know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub know: Option<Knowledge>,
    /// Where the words stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Whether their words may leave.
    #[serde(default, skip_serializing_if = "Publish::is_unasked")]
    pub publish: Publish,
    /// The day permission was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked_on: Option<NaiveDate>,
    /// The witness slip that it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slip: Option<SlipId>,
}

/// What a recognition is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum About {
    /// A milestone.
    Milestone(EntryId),
    /// A work, and so every milestone of it that was there by then.
    Work(WorkId),
}

/// What the author of a recognition is to the owner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Relation {
    /// Someone of the same craft.
    #[default]
    Peer,
    /// Someone it was made for.
    Client,
    /// Someone who taught the owner.
    Teacher,
    /// A reader, rider, visitor.
    Public,
    /// Those who judge: a jury, an examiner, a guild.
    Jury,
}

/// How the author of a recognition knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Knowledge {
    /// Saw it made, or saw the piece.
    Saw,
    /// Used it.
    Used,
    /// Checked it.
    Checked,
    /// Was told of it: hearsay, which vouches for nothing.
    Told,
}

/// Whether someone's words may leave the machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Publish {
    /// Nobody asked; the words are in no export (I6).
    #[default]
    Unasked,
    /// No; the words are in no export (I6).
    No,
    /// The words, without the name.
    Anonymous,
    /// The words, with the name.
    Named,
}

impl Publish {
    /// Whether this is the ordinary case, which the written form of a row leaves out.
    pub fn is_unasked(&self) -> bool {
        *self == Self::Unasked
    }

    /// Whether the words may leave.
    pub fn allows_words(self) -> bool {
        matches!(self, Self::Anonymous | Self::Named)
    }
}
