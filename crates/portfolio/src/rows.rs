//! What goes into a portfolio: every row of a journal, and what the person chose about it.
//!
//! The rows are the caller's and complete; nothing here is looked up later. These types do not know what may leave: `privacy` does.

use chrono::NaiveDate;
use plumb_charts::Chart;
use plumb_mastery::{AreaId, Entry, Plate, PlateId, Profile, Role, Tree, Work, depth::VoteKey};

use crate::{grain::Grain, projection::Paper};

/// Every row of a journal, private ones included.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// Whose journal it is.
    pub profile: Profile,
    /// Every area.
    pub tree: Tree,
    /// Every work.
    pub works: Vec<Work>,
    /// Every role.
    pub roles: Vec<Role>,
    /// Every entry, in any order.
    pub entries: Vec<Entry>,
    /// Every plate.
    pub plates: Vec<Plate>,
}

/// What the person chose about a portfolio.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The title; the person's name where it is empty.
    pub title: String,
    /// The statement of craft, Markdown.
    pub statement: String,
    /// For whom it is made.
    pub audience: String,
    /// The works, and the milestones that stand alone, in this order; everything that is not private where absent.
    pub works: Option<Vec<VoteKey>>,
    /// The areas, each with what lies below it; all of them where absent.
    pub areas: Option<Vec<AreaId>>,
    /// The plates; every one that may leave where absent.
    pub plates: Option<Vec<PlateId>>,
    /// The sheet.
    pub paper: Paper,
    /// How exactly days are named.
    pub grain: Grain,
    /// The day of export.
    pub made_on: NaiveDate,
    /// The language of the document's own words, as a BCP 47 tag; this build writes English.
    pub language: String,
    /// Whether hours leave, as totals.
    pub hours: bool,
    /// Whether the contact block leaves.
    pub contact: bool,
    /// Whether words kept as evidence leave. Off, because nobody was asked: permission belongs to recognitions.
    pub quotes: bool,
    /// Whether addresses leave.
    pub links: bool,
    /// The charts that leave: the Sounding line of each area, the others of each craft.
    pub charts: Vec<Chart>,
    /// Whether depth grows upward in every chart.
    pub right_way_up: bool,
    /// Whether the names of those for whom works were made leave in full; off, they leave as initials.
    pub names: bool,
}

impl Choice {
    /// Everything that is not private, under the default rules.
    pub fn everything(made_on: NaiveDate) -> Self {
        Self {
            title: String::new(),
            statement: String::new(),
            audience: String::new(),
            works: None,
            areas: None,
            plates: None,
            paper: Paper::default(),
            grain: Grain::default(),
            made_on,
            language: "en".to_owned(),
            hours: false,
            contact: false,
            quotes: false,
            links: true,
            charts: vec![Chart::SoundingLine],
            right_way_up: false,
            names: false,
        }
    }
}
