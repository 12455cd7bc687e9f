//! The closed tree of running text: what a person's words may be, and nothing else.
//!
//! It does not know how a text came to be a tree, nor who draws it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A block of running text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(rename = "RichBlock")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its words.
        spans: Vec<Span>,
    },
    /// A list.
    List {
        /// Whether its items are numbered.
        ordered: bool,
        /// The items, each a text of its own.
        items: Vec<Vec<Block>>,
    },
    /// Words set apart.
    Quote {
        /// What is quoted.
        blocks: Vec<Block>,
    },
}

/// A run of words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[ts(rename = "RichSpan")]
pub enum Span {
    /// Plain words.
    Text {
        /// The words.
        text: String,
    },
    /// Strong words.
    Strong {
        /// The words.
        spans: Vec<Span>,
    },
    /// Stressed words.
    Emphasis {
        /// The words.
        spans: Vec<Span>,
    },
    /// Characters set as they are.
    Code {
        /// The characters.
        text: String,
    },
    /// Words that lead somewhere: `https`, `http` or `mailto`, nothing else.
    Link {
        /// The address.
        url: String,
        /// The words.
        spans: Vec<Span>,
    },
    /// The end of a line inside a paragraph.
    Break,
}

/// A paragraph of plain words, each line of its own.
pub fn plain(text: &str) -> Vec<Block> {
    let paragraphs = text
        .split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty());
    let lines = |paragraph: &str| {
        let mut spans = Vec::new();
        for line in paragraph.split('\n') {
            if !spans.is_empty() {
                spans.push(Span::Break);
            }
            spans.push(Span::Text {
                text: line.to_owned(),
            });
        }
        spans
    };
    paragraphs
        .map(|paragraph| Block::Paragraph {
            spans: lines(paragraph),
        })
        .collect()
}

/// Calls `each` with every text of the tree: words, characters and addresses.
pub fn each_text(blocks: &[Block], each: &mut dyn FnMut(&str)) {
    for block in blocks {
        match block {
            Block::Paragraph { spans } => each_span(spans, each),
            Block::List { items, .. } => items.iter().for_each(|item| each_text(item, each)),
            Block::Quote { blocks } => each_text(blocks, each),
        }
    }
}

fn each_span(spans: &[Span], each: &mut dyn FnMut(&str)) {
    for span in spans {
        match span {
            Span::Text { text } | Span::Code { text } => each(text),
            Span::Strong { spans } | Span::Emphasis { spans } | Span::Link { spans, .. } => {
                each_span(spans, each)
            }
            Span::Break => {}
        }
    }
}
