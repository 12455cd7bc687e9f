//! Geometry and ink: what a mark is made of.
//!
//! All lengths are tenths of a CSS pixel, all colours tokens. A shape does not know what it says.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::token::Token;

/// Geometry. Text and glyphs take their colour from the style's `fill`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// An SVG path of `M`, `L`, `H`, `V` and `Z` with whole numbers, usable as `d` as it is.
    Path(String),
    /// A rectangle.
    Rect(Box4),
    /// A straight stroke.
    Line(Stroke),
    /// One of the eight marks.
    Glyph(Stamp),
    /// Words.
    Text(Label),
    /// Several shapes of one style.
    Group(Vec<Shape>),
}

/// A point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Point {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
}

/// A rectangle by its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Box4 {
    /// From the left.
    pub x: i32,
    /// From the top.
    pub y: i32,
    /// Width.
    pub w: i32,
    /// Height.
    pub h: i32,
}

/// A straight stroke between two points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Stroke {
    /// The beginning.
    pub from: Point,
    /// The end.
    pub to: Point,
}

/// One of the eight marks at a place, on a box of 12 pixels around it. Draw it on a halo of the sea, so that it stays legible on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Stamp {
    /// Which mark.
    pub symbol: Symbol,
    /// The middle of its box.
    pub at: Point,
}

/// The eight marks of `assets/icons/marks`; shape and fill carry the meaning, colour only repeats it. The wire word is the file's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Symbol {
    /// A milestone that someone else vouched for.
    Witnessed,
    /// A milestone with evidence.
    Shown,
    /// A milestone that is only said.
    Claimed,
    /// Tried, not finished.
    Attempted,
    /// The work of others, overseen.
    Oversaw,
    /// The person's own sounding.
    OwnSounding,
    /// Another person's sounding.
    OtherSounding,
    /// The hardest.
    Hardest,
}

/// The ink of a mark. Absent paint is not drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Style {
    /// The fill, and the colour of text and glyphs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub fill: Option<Token>,
    /// The stroke.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub stroke: Option<Token>,
    /// Stroke width in tenths of a CSS pixel.
    #[serde(default, skip_serializing_if = "is_nought")]
    #[ts(optional, as = "Option<i32>")]
    pub width: i32,
    /// Lengths on and off in tenths of a CSS pixel; solid where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub dash: Option<[i32; 2]>,
    /// Percent of opacity of the fill; full where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub wash: Option<u8>,
    /// Whether strokes end round: a stroke of no length is then a dot.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub round: bool,
}

fn is_nought(value: &i32) -> bool {
    *value == 0
}

/// Words at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Label {
    /// Where the baseline begins, has its middle or ends.
    pub at: Point,
    /// Which of the three.
    pub anchor: Anchor,
    /// In which letters.
    pub face: Face,
    /// The words, shortened with an ellipsis where they did not fit; whole in the mark's label or in the table.
    pub words: Words,
    /// The room they have, in tenths of a CSS pixel.
    pub max_width: i32,
}

/// Which end of the words stands at the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Anchor {
    /// The words begin there.
    Start,
    /// Their middle is there.
    Middle,
    /// They end there.
    End,
}

/// Letters: a hand, a size, a weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Face {
    /// Whose voice it is.
    pub hand: Hand,
    /// Font size in tenths of a CSS pixel.
    pub size: i32,
    /// CSS weight.
    pub weight: u16,
    /// What belongs to the water is italic.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub italic: bool,
}

/// The two bundled families.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Hand {
    /// Libertinus Serif: the person, the work, the water.
    Serif,
    /// Inter: the tool.
    Sans,
}

/// Words, and whose they are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Words {
    /// Plumb's own words and numbers.
    Ours(String),
    /// The person's words: escaped everywhere, and set by Typst itself on paper.
    Theirs(String),
}

impl Words {
    /// The words, whoever wrote them.
    pub fn text(&self) -> &str {
        match self {
            Self::Ours(text) | Self::Theirs(text) => text,
        }
    }
}
