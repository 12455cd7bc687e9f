//! A picture before it is drawn: shapes, words, keyboard order and table, in one value that crosses the wire as JSON.
//!
//! All lengths are tenths of a CSS pixel and all colours are tokens, so a scene is the same bytes on every machine and in every theme: draw it
//! in a view box of `0 0 width height`. A scene knows nothing of entries beyond their ids, and nothing of the screen that shows it.

use chrono::NaiveDate;
use plumb_mastery::{AreaId, EntryId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::spec::Chart;

mod shape;
mod table;

pub use shape::{
    Anchor, Box4, Face, Hand, Label, Point, Shape, Stamp, Stroke, Style, Symbol, Words,
};
pub use table::{Cell, Column, Table};

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
    /// How its numbers came about: the formula in words, with the person's own values in it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub computed: String,
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
    /// The entries behind a datum, at most [`MOST_REFS`]: of more, those that matter most, and `bin` says how many there are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<EntryId>>")]
    pub refs: Vec<EntryId>,
    /// Set where one mark stands for several entries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub bin: Option<Bin>,
    /// What a datum opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub opens: Option<Opens>,
}

/// The most entries that one mark names; a scene of a lifetime stays light.
pub const MOST_REFS: usize = 24;

/// What a click on a datum, or Enter, opens beside the page; the sum that is shown there is the number that was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Opens {
    /// The works behind the reading of an area on a day, with their weights and their sum.
    Reading {
        /// The area.
        area: AreaId,
        /// The day.
        on: NaiveDate,
    },
    /// The time of an area and of what lies below it between two days, entry by entry, with its sum; of everything where no area is named.
    Time {
        /// The area.
        area: Option<AreaId>,
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
    },
    /// The entries themselves.
    Entries,
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
    /// Columns, bars and layers.
    Bars,
    /// Patterns on them, and the outlines of what was then.
    Hatch,
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
