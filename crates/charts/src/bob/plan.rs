//! Where everything of a Bob goes: land and sea, one row for each rung, one bob or, on paper, two beside each other.
//!
//! Rows lie deeper for harder rungs; the right way up they lie the other way round, and the land below them. A plan knows sizes, not ink.

use plumb_mastery::{AreaId, bob::year_before};

use super::{
    series::{BobSeries, Pyramid},
    tally::{Kind, Row, Tally, seen},
};
use crate::{
    scene::{Axis, AxisKind},
    spec::{Medium, Spec},
    text::{self, Faces},
    words,
};

/// Below this width headings stand in two lines and marks beside are counted in figures.
pub(crate) const NARROW: i32 = 6400;
/// A bar that stands for more makes all lengths square roots.
const SQUARED: usize = 40;
/// The longest that one work is drawn.
const UNIT: i32 = 360;
/// The land, which the string crosses.
const LAND: i32 = 200;
/// From the surface to the first rung: string, collar and shoulders.
const NECK: i32 = 300;
/// Below the last rung, where a point may hang.
const FOOT: i32 = 190;
/// From the upper to the lower edge of two bars.
pub(crate) const GAP: i32 = 150;
/// The most marks that are drawn one by one beside a bar.
const SINGLE: usize = 6;
/// The width of a mark, and from one to the next.
pub(crate) const STAMP: (i32, i32) = (120, 150);
/// Between a mark and its figure, and between two runs.
pub(crate) const APART: (i32, i32) = (40, 110);

/// The whole layout.
pub(crate) struct Plan<'a> {
    /// What was asked.
    pub spec: &'a Spec,
    /// The area.
    pub area: AreaId,
    /// The letters.
    pub faces: Faces,
    /// The width of the view box.
    pub width: i32,
    /// Everything, as the sentence tells it.
    pub whole: Tally<'a>,
    /// The bobs, from the left.
    pub panels: Vec<Panel<'a>>,
    /// Where the names of rungs begin, after their numbers, and their room.
    pub names: (i32, i32),
    /// The height of a row.
    pub pitch: i32,
    /// The upper edge of the first row.
    pub rows: i32,
    /// The upper and lower edge of the land.
    pub land: (i32, i32),
    /// The upper and lower edge of the sea.
    pub sea: (i32, i32),
    /// How many rungs there are.
    pub rungs: i32,
    /// Whether lengths are square roots.
    pub squared: bool,
    /// Whether what stands beside is told in figures only.
    pub figures: bool,
    longest: i32,
    most: usize,
}

/// One bob with its columns.
pub(crate) struct Panel<'a> {
    /// What it is made of.
    pub tally: Tally<'a>,
    /// What it is called where there are two, the longest first.
    pub titles: Vec<String>,
    /// The string's place.
    pub middle: i32,
    /// Where attempts and what was overseen begin.
    pub beside: i32,
    /// Where the figures of the works end.
    pub works: i32,
    /// Where those of the last 12 months end, if they have a column.
    pub recent: Option<i32>,
    /// The left and the right end.
    pub ends: (i32, i32),
}

impl<'a> Plan<'a> {
    /// Lays out a chart.
    pub fn new(series: &'a BobSeries, spec: &'a Spec) -> Self {
        let since = year_before(spec.range.to);
        let tally =
            |pyramid: &'a Pyramid| Tally::of(&series.rungs, seen(pyramid, spec.claimed), since);
        let (faces, width) = (text::faces(spec.medium), spec.tenths());
        let rungs = series.rungs.len() as i32;
        let mut plan = Self {
            spec,
            area: series.id,
            faces,
            width,
            whole: tally(&series.whole),
            panels: Vec::new(),
            names: (0, 0),
            pitch: pitch(width, rungs, spec.medium),
            rows: 0,
            land: (0, 0),
            sea: (0, 0),
            rungs,
            squared: false,
            figures: false,
            longest: 0,
            most: 0,
        };
        plan.panels = panels(series, spec, tally);
        let most = plan.panels.iter().map(|panel| panel.tally.most()).max();
        plan.most = most.unwrap_or(0);
        plan.squared = plan.most > SQUARED;
        plan.down();
        plan.across(series);
        plan
    }

    /// Whether this is laid out for paper.
    pub fn print(&self) -> bool {
        self.spec.medium == Medium::Print
    }

    /// Whether depth grows downward.
    pub fn hangs(&self) -> bool {
        !self.spec.right_way_up
    }

    /// One step deeper, in y.
    pub fn deeper(&self) -> i32 {
        if self.hangs() { 1 } else { -1 }
    }

    /// The upper and the lower edge of a rung's row.
    pub fn row(&self, number: u8) -> (i32, i32) {
        let at = i32::from(number) - 1;
        let at = if self.hangs() {
            at
        } else {
            self.rungs - 1 - at
        };
        let top = self.rows + self.pitch * at;
        (top, top + self.pitch)
    }

    /// The middle of a rung's row.
    pub fn middle(&self, number: u8) -> i32 {
        let (top, bottom) = self.row(number);
        (top + bottom) / 2
    }

    /// The rung's place among the rows of the keyboard, from above.
    pub fn series(&self, number: u8, panel: usize) -> u16 {
        let (top, _) = self.row(number);
        let row = (top - self.rows) / self.pitch.max(1);
        (row * self.panels.len() as i32) as u16 + panel as u16
    }

    /// The length of a bar of so many works.
    pub fn length(&self, works: usize) -> i32 {
        let (works, most) = (works as i64, self.most.max(1) as i64);
        let longest = i64::from(self.longest);
        let length = if self.squared {
            (works * longest * longest / most).isqrt()
        } else {
            works * longest / most
        };
        length as i32
    }

    /// How wide what stands beside a bar is.
    pub fn run(&self, row: &Row, kind: Kind) -> i32 {
        match row.of(kind).len() {
            0 => 0,
            number if self.single(number) => (number as i32 - 1) * STAMP.1 + STAMP.0,
            number => STAMP.0 + APART.0 + text::width(&figure(number), self.faces.tick),
        }
    }

    /// Whether so many marks are drawn one by one.
    pub fn single(&self, number: usize) -> bool {
        number == 1 || (number <= SINGLE && !self.figures)
    }

    fn beside(&self, row: &Row) -> i32 {
        let runs = Kind::BESIDE.map(|kind| self.run(row, kind));
        let drawn = runs.iter().filter(|run| **run > 0).count() as i32;
        runs.iter().sum::<i32>() + (drawn - 1).max(0) * APART.1
    }

    /// The words above the figures, one or two lines of each.
    pub fn heads(&self) -> (String, Vec<String>) {
        let recent = if self.width < NARROW {
            vec![say!("bob-head-recent-above"), say!("bob-head-recent-below")]
        } else {
            vec![say!("bob-head-recent")]
        };
        (say!("bob-head-works"), recent)
    }

    /// Whether the caption takes two lines.
    pub fn tall(&self) -> bool {
        self.width < NARROW || self.panels.len() > 1
    }

    /// Divides the height.
    fn down(&mut self) {
        let caption = if self.tall() { 410 } else { 240 };
        let height = self.pitch * self.rungs;
        if self.hangs() {
            self.land = (caption, caption + LAND);
            self.rows = self.land.1 + NECK;
            self.sea = (self.land.1, self.rows + height + FOOT);
        } else {
            self.rows = caption + FOOT + 60;
            self.sea = (caption, self.rows + height + 80);
            self.land = (self.sea.1, self.sea.1 + LAND);
        }
    }

    /// Divides the width: names, bob, what stands beside, figures.
    fn across(&mut self, series: &BobSeries) {
        let number = text::width("9", self.faces.tick) + 170;
        let names = series.rungs.iter();
        let names = names.map(|rung| text::width(&rung.name, self.faces.water));
        let room = names.max().unwrap_or(0).min(self.width * 27 / 100 - number);
        self.names = (number, room);
        let left = number + room;
        let two = self.panels.len() as i32;
        let wide = (self.width - left) / two.max(1);
        self.figures = wide < 5600;
        let beside = |plan: &Self| {
            let rows = plan.panels.iter().flat_map(|panel| &panel.tally.rows);
            rows.map(|row| plan.beside(row)).max().unwrap_or(0)
        };
        let beside = beside(self);
        let (works, recent) = self.heads();
        let head = |words: &str| text::width(words, self.faces.tick);
        let recent = recent.iter().map(|line| head(line)).max().unwrap_or(0);
        let works = head(&works).max(text::width("9,999", self.faces.figure));
        let figures = if two > 1 {
            works + 120
        } else {
            works + recent + 260
        };
        let clear = if self.width < NARROW { 60 } else { 160 };
        let zone = (wide - figures - beside - 3 * clear).max(300);
        let shape = 21 * self.pitch / 2;
        self.longest = zone.min(shape);
        if !self.squared {
            self.longest = self.longest.min(UNIT * self.most.max(1) as i32);
        }
        // Where nothing stands yet, the emblem's outline takes the place of bars.
        let longest = match self.most {
            0 => (2 * self.pitch * self.rungs / 3).min(zone),
            _ => self.longest,
        };
        for (at, panel) in self.panels.iter_mut().enumerate() {
            let from = left + wide * at as i32;
            panel.ends = (from + clear / 2, from + wide);
            panel.middle = from + clear + zone / 2;
            panel.beside = panel.middle + longest / 2 + clear;
            let end = from + wide - 40;
            panel.recent = (two == 1).then_some(end);
            panel.works = if two == 1 { end - recent - 160 } else { end };
        }
    }

    /// The scale that travels with the scene: the rungs, from the first to the last.
    pub fn axes(&self) -> Vec<Axis> {
        let rungs = self.rungs as u8;
        if rungs == 0 {
            return Vec::new();
        }
        let axis = Axis {
            kind: AxisKind::Depth,
            from: 30,
            to: 30 * i32::from(rungs),
            start: self.middle(1),
            end: self.middle(rungs),
        };
        vec![axis]
    }
}

/// A count as figures.
pub(crate) fn figure(number: usize) -> String {
    plumb_mastery::words::count(number as u64)
}

/// The height of a row: higher where there is room, and never so high that bars become blocks.
fn pitch(width: i32, rungs: i32, medium: Medium) -> i32 {
    let height = match medium {
        Medium::Screen => 2000 + width / 10,
        Medium::Print => 1700 + width / 12,
    };
    (height / rungs.max(1)).clamp(360, 600)
}

/// One bob; on paper two where anything stood before the range.
fn panels<'a>(
    series: &'a BobSeries,
    spec: &Spec,
    tally: impl Fn(&'a Pyramid) -> Tally<'a>,
) -> Vec<Panel<'a>> {
    let panel = |tally, titles| Panel {
        tally,
        titles,
        middle: 0,
        beside: 0,
        works: 0,
        recent: None,
        ends: (0, 0),
    };
    let before = tally(&series.before);
    if spec.medium == Medium::Screen || before.is_bare() {
        return vec![panel(tally(&series.whole), Vec::new())];
    }
    let range = spec.range;
    let inside = seen(&series.whole, spec.claimed).filter(|one| one.day.on >= range.from);
    let inside = Tally::of(&series.rungs, inside, year_before(range.to));
    let (from, to) = (range.from, range.to);
    let before_titles = vec![
        say!("bob-before", day = words::long_date(from)),
        say!("bob-before", day = words::short_date(from)),
        say!("bob-before-then"),
    ];
    let inside_titles = vec![
        say!(
            "span",
            from = words::long_date(from),
            to = words::long_date(to)
        ),
        say!(
            "span",
            from = words::short_date(from),
            to = words::short_date(to)
        ),
        say!("bob-since-then"),
    ];
    vec![panel(before, before_titles), panel(inside, inside_titles)]
}
