//! A person's running text on its way to a screen: Markdown, read where paper reads it too, into the same closed tree.
//!
//! The page draws the tree with elements of its own, so that no text is ever source of anything. It does not know where the text stands.

use plumb_portfolio::rich::{self, Block};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{journal::Journal, problem::Result};

/// The longest text that is read as Markdown; longer than any field of an entry. Beyond it only lines are told apart.
const LONGEST: usize = 100_000;

/// A text to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WrittenText {
    /// As the person wrote it.
    pub text: String,
}

/// A text as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Written {
    /// Its paragraphs, lists and quotes.
    pub blocks: Vec<Block>,
}

impl Journal {
    /// A text as it is shown.
    pub fn written(&self, request: WrittenText) -> Result<Written> {
        let blocks = if request.text.len() > LONGEST {
            rich::plain(&request.text)
        } else {
            rich::read(&request.text)
        };
        Ok(Written { blocks })
    }
}
