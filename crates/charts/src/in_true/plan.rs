//! Where everything of True goes: the line of the evidence through the middle, rungs above and below it, days along x.
//!
//! Down is deeper, unless depth is drawn the right way up. A plan knows gaps and places, not words.

use std::collections::BTreeMap;

use plumb_mastery::{
    calibration::HALF_RUNG_30,
    depth::THIRTIETHS,
    in_true::{Beside, Said},
};

use crate::{
    axis::TimeScale,
    bins,
    frame::Frame,
    spec::{Medium, Range, Spec},
    text,
};

/// Thirtieths in a rung.
const RUNG: i32 = THIRTIETHS as i32;
/// Beyond the outermost rung, in thirtieths.
const BEYOND: i32 = 12;
/// From the figures of the rungs to the first day, so that a mark on that day keeps clear of them.
const INSET: i32 = 90;
/// From the last day to the words at the right.
const GAP: i32 = 110;
/// The words at the right that every chart has: above, below, and where both agree.
pub(crate) fn side_words() -> [String; 3] {
    [
        say!("true-says-shallower"),
        say!("true-says-deeper"),
        say!("charts-opinion-in-true"),
    ]
}
/// The most soundings drawn one by one.
const SINGLE: usize = 300;
/// The most marks left after binning.
const BINNED: usize = 220;
/// How near two marks may come across and down, before one of them would hide the other.
const APART: (i32, i32) = (90, 90);
/// The narrowest bin.
const NARROWEST: i32 = 130;

/// The whole layout.
pub(crate) struct Plan<'a> {
    /// Land, sea and days.
    pub frame: Frame<'a>,
    /// What was said.
    pub said: &'a Said,
    /// The marks, oldest first.
    pub points: Vec<Point<'a>>,
    /// The rungs drawn: above, below the evidence in the picture as it is drawn with depth growing downward.
    pub rungs: (i32, i32),
    /// The height of a rung.
    pub pitch: i32,
    /// Where the evidence lies.
    pub zero: i32,
    /// Where the lines of the rungs begin, right of their figures.
    pub edge: i32,
    /// Where the words at the right begin.
    pub words_at: i32,
}

/// One sounding, or several of about one gap.
pub(crate) struct Point<'a> {
    /// Oldest first.
    pub soundings: Vec<&'a Beside>,
    /// Its middle; another place than its day's where two marks would lie over each other.
    pub x: i32,
    /// Its gap.
    pub y: i32,
    /// The place of its day.
    pub day_x: i32,
}

impl Point<'_> {
    /// Whether the owner sounded.
    pub fn own(&self) -> bool {
        self.soundings[0].gap.by.is_none()
    }
}

impl<'a> Plan<'a> {
    /// Lays out what was said in the range.
    pub fn new(said: &'a Said, spec: &'a Spec, role_rows: usize) -> Self {
        let faces = text::faces(spec.medium);
        let inside: Vec<&Beside> = said
            .soundings
            .iter()
            .filter(|beside| spec.range.holds(beside.day.on))
            .collect();
        let rungs = (reach(&inside, -1), reach(&inside, 1));
        let high = rungs.0 + rungs.1;
        let height = match spec.medium {
            Medium::Screen => 2000 + spec.tenths() / 9,
            Medium::Print => 1700 + spec.tenths() / 10,
        };
        let pitch = (height / high).clamp(270, 1000);
        let edge = text::width("+9", faces.tick) + 100;
        let words = side_words().map(|words| text::width(&words, faces.water));
        let words = words
            .into_iter()
            .max()
            .unwrap_or(0)
            .max(text::width(&say!("true-mean", mean = "+9.99"), faces.tick));
        let words_at = spec.tenths() - words - 40;
        let sides = (edge + INSET, words_at - GAP);
        let frame = Frame::new(
            spec,
            sides,
            role_rows,
            pitch * high + 2 * pitch * BEYOND / RUNG,
        );
        let top = if spec.right_way_up { rungs.1 } else { rungs.0 };
        let mut plan = Self {
            zero: frame.top() + pitch * top + pitch * BEYOND / RUNG,
            frame,
            said,
            points: Vec::new(),
            rungs,
            pitch,
            edge,
            words_at,
        };
        plan.points = plan.placed(inside);
        plan
    }

    /// Where a gap in thirtieths lies.
    pub fn y(&self, gap30: i32) -> i32 {
        let away = self.pitch * gap30 / RUNG;
        if self.frame.spec.right_way_up {
            self.zero - away
        } else {
            self.zero + away
        }
    }

    /// The range that is drawn.
    pub fn range(&self) -> Range {
        self.frame.spec.range
    }

    /// How many soundings stand in how many marks, where marks stand for several.
    pub fn binned(&self) -> Option<(usize, usize)> {
        let all: usize = self.points.iter().map(|point| point.soundings.len()).sum();
        (all > self.points.len()).then_some((all, self.points.len()))
    }

    fn placed(&self, inside: Vec<&'a Beside>) -> Vec<Point<'a>> {
        let groups = if inside.len() <= SINGLE {
            inside.into_iter().map(|one| vec![one]).collect()
        } else {
            self.grouped(inside)
        };
        let mut points: Vec<Point> = Vec::with_capacity(groups.len());
        let mut columns: BTreeMap<i32, Vec<(i32, i32)>> = BTreeMap::new();
        for soundings in groups {
            let (x, y) = self.middle(&soundings);
            let TimeScale { left, right, .. } = self.frame.time;
            let tries = [0, 1, -1, 2, -2].map(|step| x + step * APART.0);
            let free = |at: &i32| {
                let near = columns.range(at - APART.0 + 1..at + APART.0);
                let mut near = near.flat_map(|(_, taken)| taken);
                (left..=right).contains(at) && near.all(|(_, other)| (other - y).abs() >= APART.1)
            };
            let placed = tries.into_iter().find(free).unwrap_or(x);
            columns.entry(placed).or_default().push((placed, y));
            points.push(Point {
                soundings,
                x: placed,
                y,
                day_x: x,
            });
        }
        points
    }

    /// Neighbours of about one gap, by the same side.
    fn grouped(&self, inside: Vec<&'a Beside>) -> Vec<Vec<&'a Beside>> {
        let key = |beside: &&Beside, wide: i32| {
            // Each rung is the middle of its bins, so that what is in true shares none with what is not.
            let gap = (beside.gap.gap30 + HALF_RUNG_30).div_euclid(RUNG);
            let place = (self.frame.x(beside.day.on) - self.frame.time.left) / wide;
            (place, gap, beside.gap.by.is_some())
        };
        bins::widened(inside, (NARROWEST, self.frame.width), BINNED, key).0
    }

    fn middle(&self, soundings: &[&Beside]) -> (i32, i32) {
        let days = soundings.iter().map(|beside| self.frame.x(beside.day.on));
        let gaps = soundings.iter().map(|beside| beside.gap.gap30);
        let half =
            |least: Option<i32>, most: Option<i32>| least.zip(most).map_or(0, |(a, b)| (a + b) / 2);
        let x = half(days.clone().min(), days.max());
        let gap = half(gaps.clone().min(), gaps.max());
        (x, self.y(gap))
    }
}

/// How many rungs gaps of a sign reach from the evidence, at least one.
fn reach(inside: &[&Beside], sign: i32) -> i32 {
    let far = inside.iter().map(|beside| sign * beside.gap.gap30).max();
    let far = far.unwrap_or(0).max(1);
    (far + RUNG - 1) / RUNG
}
