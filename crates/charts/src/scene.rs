//! A picture before it is drawn: shapes, words, keyboard order and table, in one value that crosses the wire as JSON.
//!
//! All lengths are tenths of a CSS pixel and all colours are tokens, so a scene is the same bytes on every machine and in every theme: draw it
//! in a view box of `0 0 width height`. A scene knows nothing of entries beyond their ids, and nothing of the screen that shows it.

use chrono::NaiveDate;
use plumb_mastery::EntryId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{spec::Chart, token::Token};

/// One chart, laid out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Scene {
    /// Which chart it is.
    pub chart: Chart,
    /// Width of the view box, in tenths of a CSS pixel.
    pub width: i32,
    /// Height of the view box, in tenths of a CSS pixel.
    pub height: i32,
    /// The heading in plain words, such as "Depth over time"; drawn by whoever places the scene.
    pub title: String,
    /// What it is about: the names of its areas.
    pub subtitle: String,
    /// The whole chart as one or more spoken sentences.
    pub sentence: String,
    /// The number that leads the chart, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lead: Option<Lead>,
    /// What was left out or needs a word, each a sentence that stands below the chart.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Everything drawn, bottom first.
    pub marks: Vec<Mark>,
    /// The keyboard's order: by series, then by date.
    pub nav: Vec<NavNode>,
    /// What turns a position into a date or a depth.
    pub axes: Vec<Axis>,
    /// The same numbers as tables; the first is the chart itself.
    pub tables: Vec<Table>,
}

/// A large number with the words around it: "at least **187** days since you last made something here (17 May)".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Lead {
    /// Words before the number; may be empty.
    pub before: String,
    /// The number, as figures; empty where the words before it say everything, as "Firing lies fallow." does.
    pub figure: String,
    /// Words after the number.
    pub after: String,
}

/// One thing drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Mark {
    /// Its geometry.
    pub shape: Shape,
    /// Its ink.
    pub style: Style,
    /// To which layer it belongs; a toggle hides a layer.
    pub layer: Layer,
    /// Whether it is decoration, scale or datum.
    pub part: Part,
    /// A datum as a full sentence, for those who hear it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub label: Option<String>,
    /// The entries behind a datum; of a bin, the deepest one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<EntryId>>")]
    pub refs: Vec<EntryId>,
    /// Set where one mark stands for several entries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub bin: Option<Bin>,
}

/// Several entries drawn as one mark; opening it lists the entries of these days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Bin {
    /// How many entries.
    pub count: u32,
    /// The first day among them.
    pub from: NaiveDate,
    /// The last day among them.
    pub to: NaiveDate,
}

/// What a mark is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "MarkPart")]
pub enum Part {
    /// Hidden from assistive technology.
    Decor,
    /// Scale and its words; hidden too, because every datum names its own numbers.
    Axis,
    /// Something a person can reach, hear and open.
    Datum,
}

/// Layers, in the order in which they are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Layer {
    /// The sea behind everything.
    Ground,
    /// Positions held.
    Roles,
    /// Grid, ticks, names of rungs, headings of weekdays and months.
    Scale,
    /// Today and the chosen day: the reader's pencil, below all that was made.
    Pencil,
    /// From shelf to tip.
    Band,
    /// Time since making, as sediment.
    Silt,
    /// Claimed depth.
    Claimed,
    /// Depth itself.
    Depth,
    /// Days of a calendar.
    Days,
    /// Milestones.
    Marks,
    /// Self-ratings and others' ratings.
    Soundings,
    /// The open goal.
    Goal,
    /// Words inside the chart.
    Words,
}

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

/// A stop of the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NavNode {
    /// Index into the scene's marks.
    pub mark: u32,
    /// Its day.
    pub date: Option<NaiveDate>,
    /// Arrows left and right stay in a series, up and down change it.
    pub series: u16,
}

/// A scale: `from` lies at `start`, `to` at `end`, and between them it is linear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Axis {
    /// What it measures.
    pub kind: AxisKind,
    /// The first value: days since 1 January 1970, thirtieths of a rung, or minutes.
    pub from: i32,
    /// The last value.
    pub to: i32,
    /// Where the first value lies, in tenths of a CSS pixel; along x for time, along y for depth.
    pub start: i32,
    /// Where the last value lies.
    pub end: i32,
}

/// What an axis measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum AxisKind {
    /// Days, left to right.
    Time,
    /// Thirtieths of a rung, from the surface.
    Depth,
    /// Minutes.
    Amount,
}

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
