//! What a person is told about a portfolio before it leaves: what was held back, what was changed, what wants a look.
//!
//! A notice names its entry, so that the window can go there, and is a sentence already. It never repeats what was held back.

use std::collections::BTreeMap;

use plumb_mastery::EntryId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why a notice is given. The window groups by it; the sentence is for the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "NoticeReason")]
pub enum Reason {
    /// Marked private, or part of something private.
    Private,
    /// Words that nobody permitted.
    Unpermitted,
    /// Left out by a switch of the portfolio: quotes, hours, links, contact, names.
    SwitchedOff,
    /// It happened after the day that the document is made for.
    Later,
    /// An address that is too long to be a link.
    Address,
    /// A control character or the like was taken out.
    Character,
    /// A character for which no bundled face has a glyph; its number stands in the PDF instead.
    Glyph,
    /// A picture that nobody has described yet.
    Alt,
    /// The portfolio has no title, or no name, to stand on its first page.
    Title,
    /// A text longer than readers take.
    Length,
    /// A file that the journal has lost.
    Lost,
    /// A picture that cannot be read, or is too large to be read safely.
    Picture,
    /// Depth here differs from the depth in the journal, because not every work is in.
    Depth,
}

/// One thing to know about a portfolio.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(rename = "PortfolioNotice")]
pub struct Notice {
    /// Why it is given.
    pub reason: Reason,
    /// The item of the portfolio it is about, such as `M7`; none where the item is not in the portfolio.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub item: Option<String>,
    /// The entry to go to; never part of a document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub entry: Option<EntryId>,
    /// The sentence.
    pub message: String,
}

impl Notice {
    /// A notice about the portfolio as a whole.
    pub fn general(reason: Reason, message: impl Into<String>) -> Self {
        Self {
            reason,
            item: None,
            entry: None,
            message: message.into(),
        }
    }

    /// A notice about an item of the portfolio.
    pub fn about(reason: Reason, item: &str, message: impl Into<String>) -> Self {
        Self {
            item: Some(item.to_owned()),
            ..Self::general(reason, message)
        }
    }

    /// A notice about an entry of the journal.
    pub fn of(reason: Reason, entry: EntryId, message: impl Into<String>) -> Self {
        Self {
            entry: Some(entry),
            ..Self::general(reason, message)
        }
    }

    /// The same notice with its entry found by its item. `origins` stays in the journal; documents never hold it.
    pub fn traced(mut self, origins: &BTreeMap<String, EntryId>) -> Self {
        if self.entry.is_none() {
            self.entry = self
                .item
                .as_ref()
                .and_then(|item| origins.get(item))
                .copied();
        }
        self
    }
}
