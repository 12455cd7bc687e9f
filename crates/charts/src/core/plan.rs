//! Where everything of a Core goes from left to right: the hours, the corer, the words beside it, and on land what was overseen and who one was.
//!
//! Making lies in water and overseeing on land, here beside each other. A plan knows sizes, not what will be drawn.

use std::{cmp::Reverse, collections::HashSet};

use plumb_mastery::{core::Find, depth::Strength};

use super::{
    column::{Column, What},
    series::CoreSeries,
};
use crate::{
    frame::CAPTION,
    spec::{Medium, Spec},
    text::{self, Faces},
    words,
};

/// Below this width titles of roles stand in the table alone.
const NARROW: i32 = 5600;
/// Below this width roles are left to the table altogether.
const NARROWER: i32 = 4200;
/// From the caption to the core: the heads of the columns.
const HEADS: i32 = 300;
/// From the oldest layer to the lower edge of sea and land: the tip of the corer.
pub(crate) const TIP: i32 = 330;
/// The widest and the narrowest core.
const CORE: (i32, i32) = (690, 1900);
/// The room between core and corer.
pub(crate) const TUBE: i32 = 50;

/// The whole layout.
pub(crate) struct Plan<'a> {
    /// What was asked.
    pub spec: &'a Spec,
    /// What is drawn.
    pub series: &'a CoreSeries,
    /// The works of each layer, each once, the deepest first.
    pub finds: Vec<Vec<&'a (Find, Strength)>>,
    /// The letters.
    pub faces: Faces,
    /// The width of the view box.
    pub width: i32,
    /// Layers, seams and breaks from the top.
    pub column: Column,
    /// The sides of the core.
    pub core: (i32, i32),
    /// The words beside it.
    pub words: (i32, i32),
    /// Where the works begin among the words, right of the years; none where they stand below them.
    pub works_at: Option<i32>,
    /// Bars of overseeing, their figures included; none where nothing was overseen.
    pub bars: Option<(i32, i32)>,
    /// Roles, from the first strip to the end of the titles; none where none was held.
    pub roles: Option<(i32, i32)>,
    /// Where the land begins; the width where there is none.
    pub shore: i32,
    /// The lower edge of sea and land.
    pub floor: i32,
}

impl<'a> Plan<'a> {
    /// Lays out a core.
    pub fn new(series: &'a CoreSeries, spec: &'a Spec) -> Self {
        let faces = text::faces(spec.medium);
        let column = Column::new(series, spec.medium, CAPTION + HEADS);
        let width = spec.tenths();
        let floor = if column.pieces.is_empty() {
            column.top + empty_height(spec)
        } else {
            column.bottom
        } + TIP;
        let mut plan = Self {
            spec,
            series,
            finds: finds(series),
            faces,
            width,
            column,
            core: (0, 0),
            words: (0, 0),
            works_at: None,
            bars: None,
            roles: None,
            shore: width,
            floor,
        };
        plan.land();
        plan.sea();
        plan
    }

    /// Divides the land: bars of overseeing, then roles.
    fn land(&mut self) {
        let overseen = self
            .series
            .layers
            .iter()
            .any(|layer| layer.time.overseen > 0);
        let held = !self.held().is_empty() && self.width >= NARROWER;
        let right = self.width - 60;
        let titled = self.titled();
        let roles = match (held, titled) {
            (false, _) => 0,
            (true, false) => 260,
            (true, true) => (self.width / 5).clamp(1300, 2600),
        };
        let bars = if overseen {
            (self.width / 5).clamp(760, 3600)
        } else {
            0
        };
        if held {
            self.roles = Some((right - roles, right));
        }
        if overseen {
            self.bars = Some((
                right - roles - bars,
                right - roles - if held { 120 } else { 0 },
            ));
        }
        if held || overseen {
            self.shore = right - roles - bars - 60;
        }
    }

    /// Divides the sea: hours, core, words.
    fn sea(&mut self) {
        let figure = |minutes: u32| text::width(&hours(minutes), self.faces.tick);
        let total = self.total();
        let head = text::width(&say!("charts-made"), self.faces.tick);
        let left = figure(total).max(head) + 220;
        let wide = (self.shore * 24 / 100).clamp(CORE.0, CORE.1);
        self.core = (left, left + wide);
        let apart = if self.width < NARROWER { 110 } else { 160 };
        self.words = (left + wide + TUBE + apart, self.shore - 60);
        let labels = (0..self.series.layers.len()).map(|n| self.label_width(n));
        let after = self.words.0 + labels.max().unwrap_or(0) + 200;
        self.works_at = (self.words.1 - after >= 1300).then_some(after);
    }

    /// The width of a layer's name with its hours.
    fn label_width(&self, layer: usize) -> i32 {
        let layer = &self.series.layers[layer];
        let name = text::width(&layer.span.name(), self.faces.figure);
        name + 80 + text::width(&hours(layer.time.made), self.faces.tick)
    }

    /// Minutes made in all layers.
    pub fn total(&self) -> u32 {
        self.series.layers.iter().map(|layer| layer.time.made).sum()
    }

    /// The roles that were held while the core grew, the one held last first.
    pub fn held(&self) -> Vec<&'a crate::roles::RoleSpan> {
        let layers = &self.series.layers;
        let ends = layers.first().zip(layers.last());
        let Some((first, last)) = ends.map(|(first, last)| (first.span.from, last.span.to)) else {
            return Vec::new();
        };
        let roles = self.series.roles.iter();
        let inside = |role: &&crate::roles::RoleSpan| {
            role.from <= last && role.to.is_none_or(|to| to >= first)
        };
        let mut held: Vec<_> = roles.filter(inside).collect();
        held.sort_by_key(|role| {
            let to = role.to.unwrap_or(chrono::NaiveDate::MAX);
            (std::cmp::Reverse((to, role.from)), role.id)
        });
        held
    }

    /// Whether titles of roles have room.
    pub fn titled(&self) -> bool {
        self.width >= NARROW
    }

    /// The x after a layer's name and hours.
    pub fn after_label(&self, layer: usize) -> i32 {
        self.words.0 + self.label_width(layer) + 120
    }

    /// Whether this is laid out for paper.
    pub fn print(&self) -> bool {
        self.spec.medium == Medium::Print
    }

    /// Whether a layer holds anything made, with hours or without.
    pub fn is_made(&self, layer: usize) -> bool {
        let mut pieces = self.column.of(layer);
        pieces.any(|piece| matches!(piece.what, What::Made(_)))
    }

    /// The middle of the line on which a layer's bar and words stand: in its highest piece, or in its row of a seam.
    pub fn middle(&self, layer: usize) -> Option<i32> {
        if let Some(piece) = self.column.main(layer) {
            return Some((piece.top + piece.bottom) / 2);
        }
        self.column.pieces.iter().find_map(|piece| {
            let What::Gap(n) = piece.what else {
                return None;
            };
            let within = &self.column.gaps[n].within;
            let row = within.iter().position(|other| *other == layer)? as i32;
            let rows = within.len() as i32;
            Some(piece.top + (piece.bottom - piece.top) * (2 * row + 1) / (2 * rows))
        })
    }
}

/// The works of each layer, each once at its deepest there, the deepest first.
fn finds(series: &CoreSeries) -> Vec<Vec<&(Find, Strength)>> {
    let mut finds = vec![Vec::new(); series.layers.len()];
    for work in &series.works {
        let on = work.0.day.on;
        let n = series.layers.partition_point(|layer| layer.span.to < on);
        if series
            .layers
            .get(n)
            .is_some_and(|layer| layer.span.holds(on))
        {
            finds[n].push(work);
        }
    }
    for finds in &mut finds {
        finds.sort_by_key(|(find, strength)| {
            (Reverse(find.rung), Reverse(*strength), find.day.on, find.id)
        });
        let mut seen = HashSet::new();
        finds.retain(|(find, _)| seen.insert(find.key));
    }
    finds
}

/// The height of a corer that holds nothing.
fn empty_height(spec: &Spec) -> i32 {
    match spec.medium {
        Medium::Screen => 2600,
        Medium::Print => 2000,
    }
}

/// Hours as they stand beside a layer: "126 h", and with minutes under ten.
pub(crate) fn hours(minutes: u32) -> String {
    match minutes {
        0 => say!("duration-hours", hours = minutes),
        1..600 => plumb_mastery::words::duration(minutes),
        _ => say!("duration-hours", hours = (minutes + 30) / 60),
    }
}

/// The same in a sentence: "126 hours", "1 hour 20".
pub(crate) fn spoken(minutes: u32) -> String {
    match minutes {
        ..600 => words::minutes(minutes),
        _ => say!("charts-hours", count = (minutes + 30) / 60),
    }
}
