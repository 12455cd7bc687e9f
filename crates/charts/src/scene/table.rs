//! A chart's numbers in rows, made from the same series as its marks.
//!
//! A cell may point at the mark that it stands for. A table does not know how wide it will be.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The chart's numbers in rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Table {
    /// What the rows are.
    pub caption: String,
    /// Column heads.
    pub columns: Vec<Column>,
    /// Rows; each has as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column head.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Column {
    /// Its words.
    pub name: String,
    /// Whether its cells are numbers, set right.
    pub numeric: bool,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cell {
    /// What it says.
    pub text: String,
    /// The mark that it stands for; the mark has the sentence, the ink and the entries, the keyboard's order has the day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub mark: Option<u32>,
}

impl Column {
    /// A column of words.
    pub(crate) fn words(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            numeric: false,
        }
    }

    /// A column of numbers.
    pub(crate) fn numbers(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            numeric: true,
        }
    }
}

impl Cell {
    /// A cell that stands for no mark.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            mark: None,
        }
    }

    /// A cell that stands for a mark.
    pub(crate) fn of(text: impl Into<String>, mark: u32) -> Self {
        Self {
            text: text.into(),
            mark: Some(mark),
        }
    }
}
