//! The bob itself: string, collar and hull, as an emblem drawn by what was made.
//!
//! A bar's solid core is witnessed, the hatching around it shown, the outline at its rim claimed; so each bar is read from its middle. Below every bar
//! a second line is as long as the works of the last 12 months. It knows lengths, not words.

use super::{
    plan::{GAP, Panel, Plan},
    rows::Cells,
    said,
    tally::{Kind, Row, bin},
};
use crate::{
    pattern::{self, Pattern},
    scene::{Box4, Layer, Opens, Style},
    sheet::{Datum, Pen, Sheet, at, rect, stroke},
    token::Token,
};

/// How far the hull reaches beyond its bars.
const RIM: i32 = 55;
/// Half of the string.
const STRING: i32 = 9;
/// The collar: half of its width at least and at most, and its height.
const COLLAR: (i32, i32, i32) = (60, 120, 90);
/// The height of the shoulders between collar and first bar.
const SHOULDER: i32 = 140;
/// The least and the most height of the point.
const TIP: (i32, i32) = (130, 200);
/// A segment is never narrower than this.
const LEAST: i32 = 40;
/// The stroke of the last 12 months, and how far below its bar it lies.
const RECENT: (i32, i32) = (24, 32);

/// Draws string, collar, hull and point around the bars to come; nothing where no work stands.
pub(crate) fn hull(sheet: &mut Sheet, plan: &Plan, panel: &Panel) {
    let standing = |row: &&Row| row.works() > 0;
    let (Some(first), Some(last)) = (
        panel.tally.rows.iter().find(standing),
        panel.tally.deepest(),
    ) else {
        return;
    };
    let down = plan.deeper();
    let bar = |number| bar(plan, number);
    let begin = bar(first.number).0 - down * (SHOULDER + COLLAR.2);
    let neck = (length(plan, first) / 8).clamp(COLLAR.0, COLLAR.1);
    let mut side: Vec<(i32, i32)> = Vec::new();
    if plan.hangs() {
        side.push((neck, begin));
        side.push((neck, begin + COLLAR.2));
        string(sheet, plan, panel.middle, begin);
    }
    let reach = &panel.tally.rows[usize::from(first.number) - 1..usize::from(last.number)];
    let wide = |row: &Row| match row.works() {
        0 => STRING,
        _ => length(plan, row) / 2 + RIM,
    };
    for (at, row) in reach.iter().enumerate() {
        let (shallow, deep) = bar(row.number);
        let (before, after) = (
            at.checked_sub(1).map(|at| wide(&reach[at])),
            reach.get(at + 1).map(wide),
        );
        // Where the bob narrows, its side runs from lower corner to lower corner, so that it is a cone and no stair; a waist keeps both of its own.
        let narrows = before.is_some_and(|before| before > wide(row));
        let widens = after.is_some_and(|after| after > wide(row));
        let waist = row.works() == 0 || (narrows && widens);
        side.extend((waist || !narrows).then_some((wide(row), shallow - down * RIM)));
        side.extend((waist || !widens).then_some((wide(row), deep + down * RIM)));
    }
    let (wide, deep) = side.last().copied().unwrap_or_default();
    let tip = (wide * 2 / 3).clamp(TIP.0, TIP.1) - RIM;
    side.push((0, deep + down * tip));
    let style = Style {
        fill: Some(if plan.print() {
            Token::Sea
        } else {
            Token::Water2
        }),
        wash: (!plan.print()).then_some(70),
        ..Style::line(Token::Outline, if plan.print() { 10 } else { 8 })
    };
    sheet.decor(Layer::Scale, style, mirrored(panel.middle, &side));
}

/// The string, which changes its colour where it enters the water.
fn string(sheet: &mut Sheet, plan: &Plan, x: i32, to: i32) {
    let surface = plan.land.1;
    let line = |ink| Style::line(ink, 2 * STRING);
    let above = stroke(at(x, plan.land.0), at(x, surface));
    sheet.scale(Layer::Pencil, line(Token::Accent), above);
    sheet.scale(
        Layer::Scale,
        line(Token::Outline),
        stroke(at(x, surface), at(x, to)),
    );
}

/// A closed outline from its right side, given from the middle.
pub(crate) fn mirrored(middle: i32, side: &[(i32, i32)]) -> crate::scene::Shape {
    let right = side.iter().map(|(half, y)| (middle + half, *y));
    let left = side.iter().rev().map(|(half, y)| (middle - half, *y));
    let mut pen = Pen::default();
    for (x, y) in right.chain(left) {
        pen = if pen.is_empty() {
            pen.to(x, y)
        } else {
            pen.l(x, y)
        };
    }
    pen.close().path()
}

/// The shallow and the deep edge of a rung's bar.
fn bar(plan: &Plan, number: u8) -> (i32, i32) {
    let half = plan.deeper() * (plan.pitch - GAP) / 2;
    let middle = plan.middle(number);
    (middle - half, middle + half)
}

/// The whole length of a rung's bar.
fn length(plan: &Plan, row: &Row) -> i32 {
    cores(plan, row).last().map_or(0, |(_, outer)| *outer)
}

/// The segments of a bar with their outer lengths, from the core to the rim.
fn cores(plan: &Plan, row: &Row) -> Vec<(Kind, i32)> {
    let (mut works, mut inner) = (0, 0);
    let mut cores = Vec::new();
    for kind in Kind::WORKS {
        let number = row.of(kind).len();
        if number > 0 {
            works += number;
            inner = plan.length(works).max(inner + LEAST);
            cores.push((kind, inner));
        }
    }
    cores
}

/// Draws the bars of one rung, a datum for each way in which works are known, and the line of the last 12 months.
pub(crate) fn bars(
    sheet: &mut Sheet,
    plan: &Plan,
    at: (usize, &Panel),
    row: &Row,
    cells: &mut Cells,
) {
    let (number, panel) = at;
    let series = plan.series(row.number, number);
    let (one, other) = bar(plan, row.number);
    let (top, bottom) = (one.min(other), one.max(other));
    let mut inner = 0;
    for (kind, outer) in cores(plan, row) {
        let segment = Segment {
            middle: panel.middle,
            inner,
            outer,
            top,
            bottom,
        };
        segment.hatch(sheet, kind);
        let mark = sheet.datum(Datum {
            shape: segment.shape(),
            style: ink(kind),
            layer: Layer::Bars,
            label: said::segment(row, kind),
            refs: row.of(kind).iter().map(|seen| seen.id).collect(),
            bin: bin(row.of(kind)),
            opens: Some(Opens::Entries),
            day: None,
            series,
        });
        cells.kinds[kind as usize] = Some(mark);
        inner = outer;
    }
    if !row.recent.is_empty() {
        cells.recent = Some(recent(sheet, plan, panel, row, (bottom, series)));
    }
}

fn recent(
    sheet: &mut Sheet,
    plan: &Plan,
    panel: &Panel,
    row: &Row,
    (bottom, series): (i32, u16),
) -> u32 {
    let half = plan.length(row.recent.len()).max(LEAST) / 2;
    let y = bottom + RECENT.1;
    sheet.datum(Datum {
        shape: stroke(at(panel.middle - half, y), at(panel.middle + half, y)),
        style: Style::line(Token::Ink, RECENT.0),
        layer: Layer::Hatch,
        label: said::recent(row),
        refs: row.recent.iter().map(|seen| seen.id).collect(),
        bin: bin(&row.recent),
        opens: Some(Opens::Entries),
        day: None,
        series,
    })
}

/// The ink of a segment: solid, open for hatching, or no more than an outline.
pub(crate) fn ink(kind: Kind) -> Style {
    let fill = if kind == Kind::Witnessed {
        Token::Line1
    } else {
        Token::Sea
    };
    Style {
        fill: Some(fill),
        ..Style::line(kind.ink(), 12)
    }
}

/// The stroke of the last 12 months, for the key.
pub(crate) fn recent_ink() -> Style {
    Style::line(Token::Ink, RECENT.0)
}

/// A segment of a bar: the core itself, or what lies on both sides of what is inside of it.
struct Segment {
    middle: i32,
    inner: i32,
    outer: i32,
    top: i32,
    bottom: i32,
}

impl Segment {
    /// The stretches along x.
    fn sides(&self) -> Vec<(i32, i32)> {
        let (inner, outer, middle) = (self.inner / 2, self.outer / 2, self.middle);
        if inner == 0 {
            vec![(middle - outer, middle + outer)]
        } else {
            vec![
                (middle - outer, middle - inner),
                (middle + inner, middle + outer),
            ]
        }
    }

    fn shape(&self) -> crate::scene::Shape {
        let sides = self.sides().into_iter();
        let pen = sides.fold(Pen::default(), |pen, (left, right)| {
            pen.to(left, self.top)
                .h(right)
                .v(self.bottom)
                .h(left)
                .close()
        });
        pen.path()
    }

    fn hatch(&self, sheet: &mut Sheet, kind: Kind) {
        if kind != Kind::Shown {
            return;
        }
        for (left, right) in self.sides() {
            let within = Box4 {
                x: left,
                y: self.top,
                w: right - left,
                h: self.bottom - self.top,
            };
            if let Some((style, lines)) = pattern::lines(Pattern::Rising, within, kind.ink()) {
                sheet.decor(Layer::Hatch, style, lines);
            }
        }
    }
}

/// The next empty rung: a hollow point, where the bob would reach.
pub(crate) fn next(sheet: &mut Sheet, plan: &Plan, panel: &Panel, row: &Row) -> i32 {
    let (half, y) = (100, plan.middle(row.number) + plan.deeper() * 25);
    let base = y - plan.deeper() * 75;
    let (x, tip) = (panel.middle, y + plan.deeper() * 75);
    let hollow = Pen::default()
        .to(x - half, base)
        .h(x + half)
        .l(x, tip)
        .close();
    let style = Style {
        fill: Some(Token::Sea),
        ..Style::line(Token::Outline, 14)
    };
    sheet.scale(Layer::Bars, style, hollow.path());
    x + half
}

/// The emblem's own outline, faint, where nothing stands yet.
pub(crate) fn outline(sheet: &mut Sheet, plan: &Plan, x: i32, (from, to): (i32, i32)) {
    // From the emblem of the app, whose box is 64: the right side from the collar to the point, each curve by its four points.
    const CURVES: [[(i32, i32); 4]; 2] = [
        [(30, 260), (86, 272), (120, 310), (120, 356)],
        [(120, 356), (120, 426), (48, 476), (0, 580)],
    ];
    let scale = |y: i32| from + (to - from) * (y - 220) / 360;
    let wide = |half: i32| (to - from).abs() * half / 360;
    let mut side = vec![(wide(30), from)];
    for curve in CURVES {
        for step in 0..=12 {
            let (half, y) = along(curve, step, 12);
            side.push((wide(half), scale(y)));
        }
    }
    if plan.hangs() {
        string(sheet, plan, x, from);
    }
    let style = Style {
        fill: Some(Token::Water2),
        wash: Some(if plan.print() { 0 } else { 35 }),
        ..Style::line(Token::Edge, 10).dashed([30, 40])
    };
    sheet.decor(Layer::Scale, style, mirrored(x, &side));
}

/// A point of a cubic curve, in whole numbers.
fn along(curve: [(i32, i32); 4], step: i32, of: i32) -> (i32, i32) {
    let (t, s) = (step, of - step);
    let weights = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    let sum = |part: fn(&(i32, i32)) -> i32| {
        let parts = curve.iter().zip(weights);
        parts
            .map(|(point, weight)| part(point) * weight)
            .sum::<i32>()
            / (of * of * of)
    };
    (sum(|point| point.0), sum(|point| point.1))
}

/// A filled rectangle over a whole row, behind everything that stands on it.
pub(crate) fn band(plan: &Plan, panel: &Panel, row: &Row, from: i32) -> crate::scene::Shape {
    let (top, bottom) = plan.row(row.number);
    rect(from, top, panel.ends.1, bottom)
}
