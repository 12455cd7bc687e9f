//! A chart on paper: the door between a Scene and the renderers.
//!
//! Shapes go as SVG without any text, so that no fallback face is wanted inside it; every text is set by the renderer at its place, and the
//! whole is said once more in words and in a table. This module does not know what a chart means.

use serde::{Deserialize, Serialize};

/// A chart as the paper takes it: shapes without the person's text, and the texts with their places.
///
/// Lengths are tenths of a CSS pixel, whole numbers, so that the same projection is the same bytes everywhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChartPicture {
    /// The shapes as SVG, without any text that a person wrote.
    pub svg: String,
    /// Texts that the renderer sets itself.
    pub labels: Vec<PlacedLabel>,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
    /// The finding in numbers.
    pub title: String,
    /// The whole picture in words.
    pub alt: String,
    /// What was left out, and how to read it.
    pub notes: Vec<String>,
    /// The same numbers as a table.
    pub table: ChartTable,
}

/// A text at a place of a chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacedLabel {
    /// Where its anchor lies, from the left.
    pub x: i32,
    /// Where its base line lies, from the top.
    pub y: i32,
    /// Which part of the text lies at `x`.
    pub anchor: LabelAnchor,
    /// The text.
    pub text: String,
    /// The size of the type.
    pub size: i32,
    /// How wide it may be; 0 where it may be as wide as it is.
    pub max_width: i32,
    /// Whether it belongs to the water: serif and italic. What belongs to the land is upright and sans.
    pub water: bool,
}

/// Which part of a label lies at its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LabelAnchor {
    /// Its beginning.
    #[default]
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A chart's own table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChartTable {
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows, each as long as `heads`.
    pub rows: Vec<Vec<String>>,
}
