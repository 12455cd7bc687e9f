//! What stands in a line, before a kind is chosen.
//!
//! Every word of the line is in exactly one part or in the text. Which entry they make is decided in `drafts`.

use super::Span;
use crate::{
    date::Day,
    entry::Kind,
    ids::{AreaId, WorkId},
    invalid::Invalid,
    say,
};

/// Something found, with the words that said it.
#[derive(Clone, Debug)]
pub(super) struct Said<T> {
    pub what: T,
    pub typed: String,
    pub span: Span,
}

/// A time, making or overseeing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Time {
    pub minutes: u16,
    pub overseeing: bool,
}

/// A name that fits one area or several, perhaps with a level.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    pub candidates: Vec<AreaId>,
    pub level: Option<String>,
}

/// A name that fits no area, to be made inside `under`, or inside the primary area where that is not said.
#[derive(Clone, Debug)]
pub(super) struct NewArea {
    pub name: String,
    pub under: Option<AreaId>,
}

/// A title that fits one work or several; or none, then it would be made.
#[derive(Clone, Debug)]
pub(super) struct WorkSlot {
    pub title: String,
    pub candidates: Vec<WorkId>,
}

/// A mark that stands before the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Private,
    Attempted,
    Oversaw,
}

impl Mark {
    pub(super) const ALL: [Self; 3] = [Self::Private, Self::Attempted, Self::Oversaw];

    /// Its word in the language that is spoken, as it is typed and as its chip says it.
    pub(super) fn word(self) -> String {
        match self {
            Self::Private => say!("capture-private"),
            Self::Attempted => say!("capture-attempted"),
            Self::Oversaw => say!("capture-oversaw"),
        }
    }
}

/// Everything that stands in a line.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts {
    /// The kind that the first sign chose.
    pub sign: Option<Said<Kind>>,
    /// The words in quotation marks at the beginning.
    pub quote: Option<Said<String>>,
    pub day: Option<Said<Day>>,
    pub times: Vec<Said<Time>>,
    pub slots: Vec<Said<Slot>>,
    pub new_areas: Vec<Said<NewArea>>,
    pub work: Option<Said<WorkSlot>>,
    pub persons: Vec<Said<String>>,
    /// A person mentioned inside the text, who may have said a recognition.
    pub mentioned: Option<Said<String>>,
    pub links: Vec<Said<String>>,
    pub marks: Vec<Said<Mark>>,
    pub due: Option<Said<Day>>,
    /// The text after the head, without backslashes that only kept a word plain.
    pub text: String,
    pub text_span: Option<Span>,
    /// The lines after the first.
    pub note: String,
    /// Why nothing can be read.
    pub refused: Option<Invalid>,
}

impl Parts {
    /// Whether a time stands in the line.
    pub fn has_time(&self) -> bool {
        !self.times.is_empty()
    }

    /// Whether a level stands in the line.
    pub fn has_level(&self) -> bool {
        self.slots.iter().any(|slot| slot.what.level.is_some())
    }
}
