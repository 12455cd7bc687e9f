//! What is asked of a chart: which one, of which areas, over which days, how wide, for screen or paper.
//!
//! A spec is complete: together with the series it decides every byte of the scene. It does not know where the series come from.

use chrono::{Days, NaiveDate};
use plumb_mastery::AreaId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything that decides a scene besides its series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Spec {
    /// Which chart.
    pub chart: Chart,
    /// The areas in the order in which they are drawn; the first is the focused one. None is everything, where a chart can draw that.
    pub areas: Vec<AreaId>,
    /// The days shown.
    pub range: Range,
    /// The chosen day; the last day of the range speaks where there is none. On the Seabed it is *then*, drawn beside now.
    pub selected: Option<NaiveDate>,
    /// In which of its ways the chart is drawn; one that it does not have is plain.
    pub view: View,
    /// Width in CSS pixels, from [`Spec::NARROWEST`] on.
    pub width: i32,
    /// Screen or paper.
    pub medium: Medium,
    /// Whether depth grows upward.
    pub right_way_up: bool,
    /// Whether claimed depth is drawn and told; exports leave it out unless asked.
    pub claimed: bool,
    /// The first day of a week.
    pub week: WeekStart,
    /// Today; charts ask no clock.
    pub today: NaiveDate,
}

impl Spec {
    /// The narrowest chart, in CSS pixels; a narrower wish is laid out at this width.
    pub const NARROWEST: i32 = 320;
    /// The widest chart, in CSS pixels.
    pub const WIDEST: i32 = 4000;

    /// The width laid out, in tenths of a CSS pixel.
    pub fn tenths(&self) -> i32 {
        self.width.clamp(Self::NARROWEST, Self::WIDEST) * 10
    }

    /// The day that the sentence speaks of: the chosen one if it lies in the range, else the last.
    pub fn reading_day(&self) -> NaiveDate {
        self.selected
            .filter(|day| self.range.holds(*day))
            .unwrap_or(self.range.to)
    }
}

/// The ten charts, in the order in which they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Chart {
    /// How depth changed, hanging from the surface.
    SoundingLine,
    /// All areas beside each other.
    Seabed,
    /// The years as layers of a drilled core.
    Core,
    /// The hardest, with what carries it.
    Bob,
    /// Making against overseeing.
    Waterline,
    /// Days since something was made.
    SiltCalendar,
    /// First uses of techniques.
    Reach,
    /// What others said.
    Echoes,
    /// Two readings, before and after a period.
    TwoSoundings,
    /// What is said against what the evidence carries.
    #[serde(rename = "true")]
    InTrue,
}

impl Chart {
    /// Every chart.
    pub const ALL: [Self; 10] = [
        Self::SoundingLine,
        Self::Seabed,
        Self::Core,
        Self::Bob,
        Self::Waterline,
        Self::SiltCalendar,
        Self::Reach,
        Self::Echoes,
        Self::TwoSoundings,
        Self::InTrue,
    ];

    /// The word that the wire and the command line use.
    pub fn word(self) -> &'static str {
        match self {
            Self::SoundingLine => "sounding-line",
            Self::Seabed => "seabed",
            Self::Core => "core",
            Self::Bob => "bob",
            Self::Waterline => "waterline",
            Self::SiltCalendar => "silt-calendar",
            Self::Reach => "reach",
            Self::Echoes => "echoes",
            Self::TwoSoundings => "two-soundings",
            Self::InTrue => "true",
        }
    }

    /// The chart's own name, small after its heading.
    pub fn name(self) -> String {
        match self {
            Self::SoundingLine => say!("charts-name-sounding-line"),
            Self::Seabed => say!("charts-name-seabed"),
            Self::Core => say!("charts-name-core"),
            Self::Bob => say!("charts-name-bob"),
            Self::Waterline => say!("charts-name-waterline"),
            Self::SiltCalendar => say!("charts-name-silt-calendar"),
            Self::Reach => say!("charts-name-reach"),
            Self::Echoes => say!("charts-name-echoes"),
            Self::TwoSoundings => say!("charts-name-two-soundings"),
            Self::InTrue => say!("charts-name-true"),
        }
    }

    /// The heading in plain words, which stands alone on paper.
    pub fn heading(self) -> String {
        match self {
            Self::SoundingLine => say!("charts-title-sounding-line"),
            Self::Seabed => say!("charts-title-seabed"),
            Self::Core => say!("charts-title-core"),
            Self::Bob => say!("charts-title-bob"),
            Self::Waterline => say!("charts-title-waterline"),
            Self::SiltCalendar => say!("charts-title-silt-calendar"),
            Self::Reach => say!("charts-title-reach"),
            Self::Echoes => say!("charts-title-echoes"),
            Self::TwoSoundings => say!("charts-title-two-soundings"),
            Self::InTrue => say!("charts-title-true"),
        }
    }

    /// The question that the chart answers.
    pub fn question(self) -> String {
        match self {
            Self::SoundingLine => say!("charts-question-sounding-line"),
            Self::Seabed => say!("charts-question-seabed"),
            Self::Core => say!("charts-question-core"),
            Self::Bob => say!("charts-question-bob"),
            Self::Waterline => say!("charts-question-waterline"),
            Self::SiltCalendar => say!("charts-question-silt-calendar"),
            Self::Reach => say!("charts-question-reach"),
            Self::Echoes => say!("charts-question-echoes"),
            Self::TwoSoundings => say!("charts-question-two-soundings"),
            Self::InTrue => say!("charts-question-true"),
        }
    }

    /// The other ways in which the chart can be drawn, besides [`View::Plain`].
    pub fn views(self) -> &'static [View] {
        match self {
            Self::Seabed => &[View::ByDepth, View::ByDust],
            Self::Bob => &[View::Stretch],
            Self::Reach => &[View::TriedOnce],
            _ => &[],
        }
    }

    /// The chart of this word; none for another word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|chart| chart.word() == word)
    }
}

/// A way of drawing a chart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// As it is drawn where nobody asks for another way.
    #[default]
    Plain,
    /// The Seabed with its deepest areas first.
    ByDepth,
    /// The Seabed with what has rested longest first.
    ByDust,
    /// The Bob as the challenge of each work against the depth of the day before.
    Stretch,
    /// The Reach with only the techniques that were used once.
    TriedOnce,
}

impl View {
    /// Every view.
    pub const ALL: [Self; 5] = [
        Self::Plain,
        Self::ByDepth,
        Self::ByDust,
        Self::Stretch,
        Self::TriedOnce,
    ];

    /// The word that the wire and the command line use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::ByDepth => "by-depth",
            Self::ByDust => "by-dust",
            Self::Stretch => "stretch",
            Self::TriedOnce => "tried-once",
        }
    }
}

/// Days from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Range {
    /// The first day.
    pub from: NaiveDate,
    /// The last day; the first stands for it where it lies before it.
    pub to: NaiveDate,
}

impl Range {
    /// The fewest nights that are shown where nobody chose the first day.
    pub const FEWEST: u64 = 30;

    /// From the first thing known to a day, and never fewer than [`Range::FEWEST`] nights: what was made on the very first day then stands at the
    /// right end, with the days before it named, and not at the left end of an empty future.
    pub fn reaching(first: NaiveDate, to: NaiveDate) -> Self {
        let least = to.checked_sub_days(Days::new(Self::FEWEST)).unwrap_or(to);
        Self {
            from: first.min(least),
            to,
        }
    }

    /// What a chart draws of it: a single day has no width, so the days before it lead to it.
    pub fn drawn(self) -> Self {
        if self.to > self.from {
            self
        } else {
            Self::reaching(self.from, self.from)
        }
    }

    /// Whether the day is one of these.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    /// The number of nights between the two ends, never less than one, so that a single day has a width.
    pub fn nights(&self) -> i64 {
        (self.to - self.from).num_days().max(1)
    }
}

/// Where the scene will be seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Medium {
    /// A window or a picture of one.
    #[default]
    Screen,
    /// Paper: black on white, nothing by colour alone, lines from 0.75 pt, letters from 7 pt.
    Print,
}

/// The first day of a week, by the person's place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum WeekStart {
    /// Most of the world, and ISO 8601.
    #[default]
    Monday,
    /// The Americas, and others.
    Sunday,
    /// Much of North Africa and the Near East.
    Saturday,
}

/// A set of colours in which a scene's tokens are resolved; the words are those of `data-theme` in the token file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Ink on paper.
    #[default]
    Light,
    /// Night.
    Dark,
    /// High contrast on white.
    Contrast,
    /// High contrast on black.
    ContrastDark,
    /// Black on white.
    Print,
}
