//! The projection: exactly what leaves, and the only thing that a renderer sees.
//!
//! What it lacks cannot leak. Its written form `plumb.portfolio/1` is canonical: sorted keys, two spaces, line feeds, no floats, days no finer than
//! the grain. Ids are the portfolio's own (`M7`, `E12`); journal ids, which contain the time of logging, never enter. It does not know
//! the journal it was made from.

use chrono::NaiveDate;
use plumb_mastery::depth::{Strength, Survey};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    chart::ChartPicture,
    grain::{Grain, Grained},
    pair::Pair,
    rich::{self, Block},
};

/// The name and version of the written form.
pub const FORMAT: &str = "plumb.portfolio/1";

/// Everything that one portfolio says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Projection {
    /// `plumb.portfolio/1`.
    pub format: String,
    /// The title; the person's name where none was given.
    pub title: String,
    /// The statement of craft.
    pub statement: Vec<Block>,
    /// For whom it was made.
    pub audience: Option<String>,
    /// The language of the document's own words, as a BCP 47 tag.
    pub language: String,
    /// How exactly days are named.
    pub grain: Grain,
    /// The sheet it is set on.
    pub paper: Paper,
    /// The day of export.
    pub made_on: NaiveDate,
    /// Whether depth grows upward in its charts.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub right_way_up: bool,
    /// Whose it is.
    pub person: Person,
    /// The crafts that leaving milestones touch, with their areas.
    pub crafts: Vec<Craft>,
    /// The selected works, in the order in which they are shown.
    pub works: Vec<Piece>,
    /// The milestones of those works.
    pub milestones: Vec<Deed>,
    /// What others said and permitted.
    pub recognitions: Vec<Words>,
    /// Everything there is to show.
    pub evidence: Vec<Proof>,
    /// Two pictures side by side.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub plates: Vec<Pair>,
    /// Positions held: the bands behind time charts.
    pub roles: Vec<Position>,
    /// That something was changed, never what it was.
    pub changed: Vec<Change>,
}

/// The sheet of a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

/// Whose portfolio it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The name.
    pub name: String,
    /// One line about the craft.
    pub headline: String,
    /// How to reach the person, each a line; empty unless switched on.
    pub contact: Vec<String>,
}

/// A craft with its ladder and its ground.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Craft {
    /// `C1`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its rungs, shallowest first.
    pub rungs: Vec<RungWords>,
    /// Its areas, the craft itself first, in tree order.
    pub areas: Vec<Ground>,
    /// Minutes of the sessions that count here; none unless switched on.
    pub hours: Option<Minutes>,
    /// The chosen charts of the whole craft.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charts: Vec<ChartPicture>,
}

/// Minutes made and overseen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    /// Of one's own hands or judgement.
    pub made: u64,
    /// Of arranging the work of others.
    pub overseen: u64,
}

/// One rung of a ladder, in the person's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RungWords {
    /// Its name.
    pub name: String,
    /// What a work on it demands.
    pub demands: String,
}

/// How deep one area is, computed from what this portfolio holds and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ground {
    /// `A1`.
    pub id: String,
    /// The area above it; none for the craft.
    pub parent: Option<String>,
    /// Its name.
    pub name: String,
    /// Whether it is a technique: listed, without a chart of its own.
    pub technique: bool,
    /// Depth in thirtieths of a rung.
    pub thirtieths: u16,
    /// The rung, 1 for the first; 0 before it.
    pub rung: u16,
    /// The hardest evidenced, in half rungs.
    pub tip: u8,
    /// How well it is surveyed.
    pub survey: Survey,
    /// Since when this depth stands.
    pub since: Option<Grained>,
    /// The at most five works that carry it.
    pub works: Vec<Carrier>,
    /// The rises that led here, oldest first.
    pub series: Vec<Rise>,
    /// Its sounding line; none for techniques and for areas without depth.
    pub chart: Option<ChartPicture>,
}

/// One of the five works behind a depth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carrier {
    /// The milestone that represents it.
    pub milestone: String,
    /// Half rungs that it counts.
    pub half_rungs: u8,
    /// How often it counts: 5 for the deepest, down to 1.
    pub weight: u8,
    /// How it is known.
    pub strength: Strength,
}

/// One rise of depth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rise {
    /// From when.
    pub on: Grained,
    /// To what, in thirtieths of a rung.
    pub thirtieths: u16,
}

/// A work, or a milestone that stands alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// `W1`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// For whom it was made.
    pub for_whom: Option<String>,
    /// When it began.
    pub from: Option<Grained>,
    /// When it was finished.
    pub to: Option<Grained>,
    /// Where it can be seen.
    pub link: Option<String>,
    /// Its milestones, oldest first.
    pub milestones: Vec<String>,
}

/// A milestone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deed {
    /// `M1`.
    pub id: String,
    /// When.
    pub on: Grained,
    /// Its title.
    pub title: String,
    /// What it was rated, for each area that leaves.
    pub rated: Vec<Rated>,
    /// The work it belongs to.
    pub work: String,
    /// Whether it was finished.
    pub done: bool,
    /// Whether it was the person's own making.
    pub made: bool,
    /// How well it is evidenced.
    pub strength: Strength,
    /// Whether a measure with a number before and a source stands behind it.
    pub measured: bool,
    /// Written down more than 30 days after it happened.
    pub from_memory: bool,
    /// Its story.
    pub story: Tale,
    /// What there is to show.
    pub evidence: Vec<String>,
    /// Whether words kept as evidence stand behind it that stay in the journal.
    #[serde(default)]
    pub kept: bool,
    /// What others said about it.
    pub recognitions: Vec<String>,
}

/// A rung that a milestone was rated at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rated {
    /// The area.
    pub area: String,
    /// The rung, 1 for the first.
    pub rung: u8,
}

/// The story of a milestone; each part may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tale {
    /// What was hard about the start.
    pub situation: Vec<Block>,
    /// What was done.
    pub action: Vec<Block>,
    /// What changed.
    pub result: Vec<Block>,
    /// What would be done differently.
    pub learning: Vec<Block>,
    /// The person's share.
    pub share: Vec<Block>,
    /// The free text of the entry.
    pub note: Vec<Block>,
    /// What became of it.
    pub later: Vec<Aftermath>,
}

impl Tale {
    /// Calls `each` with every text of the story that is set as words.
    pub fn each_text(&self, each: &mut dyn FnMut(&str)) {
        let told = [
            &self.note,
            &self.situation,
            &self.action,
            &self.result,
            &self.learning,
            &self.share,
        ];
        let later = self.later.iter().map(|later| &later.text);
        told.into_iter()
            .chain(later)
            .for_each(|blocks| rich::each_text(blocks, each));
    }
}

/// What became of a milestone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aftermath {
    /// When.
    pub on: Grained,
    /// What.
    pub text: Vec<Block>,
}

/// What someone said and permitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// `R1`.
    pub id: String,
    /// When.
    pub on: Grained,
    /// The milestone or work it is about.
    pub about: Option<String>,
    /// What the author is to the person.
    pub relation: String,
    /// The words.
    pub quote: String,
    /// The name; none where only the words were permitted.
    pub from: Option<String>,
}

/// A piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// `E1`.
    pub id: String,
    /// The milestone it belongs to.
    pub milestone: String,
    /// What it is.
    pub kind: ProofKind,
    /// What it is called.
    pub label: String,
    /// When.
    pub on: Grained,
    /// SHA-256 of a file, by which a reader can check that it is the same.
    pub sha256: Option<String>,
    /// The address of a link.
    pub url: Option<String>,
    /// Whether the file is a picture that the document shows.
    pub picture: bool,
    /// Whether the journal has lost the file.
    #[serde(default)]
    pub lost: bool,
    /// Words for those who cannot see a picture; empty where it is decorative, none where nobody has written them.
    pub alt: Option<String>,
    /// A line under it.
    pub caption: String,
}

/// The sorts of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ProofKind {
    /// A picture.
    Picture,
    /// Another file.
    File,
    /// An address.
    Link,
    /// Words from somewhere.
    Quote,
    /// A number.
    Measure,
}

/// A position held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// What it was called.
    pub title: String,
    /// Where.
    pub at: String,
    /// From when.
    pub from: Grained,
    /// Until when; none while it is still held.
    pub to: Option<Grained>,
}

/// That something was changed on the way out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The item.
    pub id: String,
    /// The part of it.
    pub field: String,
    /// How.
    pub how: How,
}

/// How something was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum How {
    /// A name or words were left out.
    Hidden,
    /// Characters that no reader can see were taken out.
    Characters,
}
