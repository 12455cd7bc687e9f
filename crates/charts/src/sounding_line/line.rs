//! The line itself: steps dashed by their survey, the band from shelf to tip, the claimed line, and silt lying on the bottom.
//!
//! Steps are never smoothed, and a line runs to the last day of the range. It draws depth; it does not know single milestones.

use chrono::NaiveDate;
use plumb_mastery::depth::{Step, Survey};

use super::{
    plan::{OVERLAY, Plan, Spot},
    rows::Rows,
    said,
    series::AreaSeries,
};
use crate::{
    scene::{Bin, Layer, Opens, Style},
    sheet::{Datum, Pen, Sheet, rect},
    silt::{self, GRAIN},
    spec::Spec,
    token::Token,
};

/// The thickness of silt where nothing of freshness is left.
const SILT: i64 = 120;

/// Draws one area's lines and puts its steps into the table.
pub(crate) fn draw(sheet: &mut Sheet, rows: &mut Rows, spot: Spot<'_>) {
    let Spot { plan, place, .. } = spot;
    if plan.shows_marks(place) {
        band(sheet, spot);
        strew(sheet, spot);
        if plan.spec.claimed {
            claimed(sheet, spot);
        }
    }
    depth(sheet, spot);
    steps(sheet, rows, spot);
}

/// The ink of an area by its place.
pub(crate) fn ink(place: usize) -> Token {
    Token::LINES[place % Token::LINES.len()]
}

/// The stroke that says how well a depth is surveyed: A solid, B 8 3, C 4 3.
pub(crate) fn surveyed(plan: &Plan, place: usize, grade: Survey) -> Style {
    let stroke = Style::line(ink(place), if plan.print() { 16 } else { 22 });
    match grade {
        Survey::A => stroke,
        Survey::B => stroke.dashed([80, 30]),
        Survey::C | Survey::U => stroke.dashed([40, 30]),
    }
}

/// The steps drawn: those of the range, led by the one that stands when it begins.
fn drawn<'a>(plan: &Plan, steps: &'a [Step]) -> &'a [Step] {
    let range = plan.range();
    let from = steps
        .partition_point(|step| step.on <= range.from)
        .saturating_sub(1);
    let to = steps.partition_point(|step| step.on <= range.to);
    &steps[from.min(to)..to]
}

fn depth(sheet: &mut Sheet, spot: Spot<'_>) {
    let Spot {
        plan,
        panel,
        place,
        area,
    } = spot;
    let place = plan.hue(place);
    let range = plan.range();
    let eve = range.from.pred_opt().unwrap_or(range.from);
    let mut grade = area.survey_at(eve);
    let (mut pieces, mut pen) = (Vec::new(), Pen::default());
    let mut level = area.depth_at(eve);
    if level > 0 {
        pen = pen.to(panel.bed.time.left, panel.y(level));
    }
    for day in turning_days(plan, area) {
        let x = panel.x(day);
        let (next_grade, next_level) = (area.survey_at(day), area.depth_at(day));
        if level == 0 {
            pen = pen.to(x, panel.surface());
        } else {
            pen = pen.h(x);
            if next_grade != grade {
                pieces.push((grade, pen));
                pen = Pen::default().to(x, panel.y(level));
            }
        }
        pen = pen.v(panel.y(next_level));
        (grade, level) = (next_grade, next_level);
    }
    if level > 0 {
        let (x, y) = (panel.bed.time.right, panel.y(level));
        pieces.push((grade, pen.h(x)));
        for (grade, pen) in together(plan, pieces) {
            sheet.decor(Layer::Depth, surveyed(plan, place, grade), pen.path());
        }
        end_marker(sheet, place, x, y);
    }
}

/// The pieces of a line; of many areas those of one survey as one mark, which is as much to see and less to carry.
fn together(plan: &Plan, pieces: Vec<(Survey, Pen)>) -> Vec<(Survey, Pen)> {
    if plan.areas.len() <= OVERLAY {
        return pieces;
    }
    let mut joined: Vec<(Survey, Pen)> = Vec::new();
    for (grade, pen) in pieces {
        match joined.iter_mut().find(|(known, _)| *known == grade) {
            Some((_, drawn)) => *drawn = std::mem::take(drawn).then(pen),
            None => joined.push((grade, pen)),
        }
    }
    joined
}

/// The days of the range on which depth or its survey changes, oldest first.
fn turning_days(plan: &Plan, area: &AreaSeries) -> Vec<NaiveDate> {
    let range = plan.range();
    let deepened = area.depth.steps.iter().map(|step| step.on);
    let first = area
        .depth
        .steps
        .first()
        .map_or(NaiveDate::MAX, |step| step.on);
    let regraded = area
        .depth
        .grades
        .iter()
        .map(|(since, _)| *since)
        .filter(|since| *since >= first);
    let mut days: Vec<NaiveDate> = deepened
        .chain(regraded)
        .filter(|day| range.holds(*day))
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// Five shapes, so that overlaid areas differ by more than colour.
fn end_marker(sheet: &mut Sheet, place: usize, x: i32, y: i32) {
    let (ink, s) = (ink(place), 38);
    let corner = |path: Pen| (path.close().path(), Style::of(ink));
    let (shape, style) = match place {
        0 => (
            Pen::default().dot(x, y).path(),
            Style::line(ink, 70).rounded(),
        ),
        1 => (rect(x - s, y - s, x + s, y + s), Style::of(ink)),
        2 => corner(Pen::default().to(x - s, y - s).h(x + s).l(x, y + s)),
        3 => corner(
            Pen::default()
                .to(x, y - 48)
                .l(x + 48, y)
                .l(x, y + 48)
                .l(x - 48, y),
        ),
        _ => (
            Pen::default().to(x, y - 55).v(y + 55).path(),
            Style::line(ink, 30),
        ),
    };
    sheet.decor(Layer::Depth, style, shape);
}

/// One stop of the keyboard for each step, at the corner where the line turns; where many areas share a scene, one for several steps.
fn steps(sheet: &mut Sheet, rows: &mut Rows, spot: Spot<'_>) {
    let Spot {
        plan,
        panel,
        place,
        area,
    } = spot;
    let style = Style::line(ink(plan.hue(place)), 46).rounded();
    for rise in rises(plan, area) {
        let (x, y) = (panel.x(rise.step.on), panel.y(rise.step.depth30));
        let mark = sheet.datum(Datum {
            shape: Pen::default().dot(x, y).path(),
            style,
            layer: Layer::Depth,
            label: said::rise(plan, area, &rise),
            refs: rise.step.five.iter().map(|stand| stand.milestone).collect(),
            bin: rise.bin(),
            opens: Some(Opens::Reading {
                area: area.id,
                on: rise.step.on,
            }),
            day: Some(rise.step.on),
            series: super::row_of(place, 0),
        });
        rows.rise(plan, place, area, &rise, mark);
    }
}

/// A step, or several drawn as one: the last of them speaks.
pub(crate) struct Rise<'a> {
    /// The last step.
    pub step: &'a Step,
    /// The step before the first of them.
    pub before: Option<&'a Step>,
    /// The day of the first of them.
    pub from: NaiveDate,
    /// How many they are.
    pub count: u32,
}

impl Rise<'_> {
    /// The bin, where it stands for several.
    pub fn bin(&self) -> Option<Bin> {
        (self.count > 1).then_some(Bin {
            count: self.count,
            from: self.from,
            to: self.step.on,
        })
    }
}

/// The steps of the range, each alone, or so many together that an area keeps to its share of the scene.
fn rises<'a>(plan: &Plan, area: &'a AreaSeries) -> Vec<Rise<'a>> {
    let (range, all) = (plan.range(), &area.depth.steps);
    let from = all.partition_point(|step| step.on < range.from);
    let to = all.partition_point(|step| step.on <= range.to);
    let inside = &all[from..to.max(from)];
    let most = plan.most_steps().unwrap_or(inside.len()).max(1);
    let together = inside.len().div_ceil(most).max(1);
    let rise = |(nth, steps): (usize, &'a [Step])| {
        let first = from + nth * together;
        Some(Rise {
            step: steps.last()?,
            before: first.checked_sub(1).map(|before| &all[before]),
            from: steps.first()?.on,
            count: steps.len() as u32,
        })
    };
    inside
        .chunks(together)
        .enumerate()
        .filter_map(rise)
        .collect()
}

fn band(sheet: &mut Sheet, spot: Spot<'_>) {
    let Spot {
        plan,
        panel,
        place,
        area,
    } = spot;
    let steps = drawn(plan, &area.depth.steps);
    let Some(first) = steps.first() else { return };
    let tip = |step: &Step| {
        panel.y(15 * u16::from(step.five.first().map_or(0, |stand| stand.half_rungs)))
    };
    let shelf =
        |step: &Step| panel.y(15 * u16::from(step.five.get(4).map_or(0, |stand| stand.half_rungs)));
    let mut pen = Pen::default().to(panel.x(first.on), tip(first));
    for step in &steps[1..] {
        pen = pen.h(panel.x(step.on)).v(tip(step));
    }
    pen = pen.h(panel.bed.time.right);
    for step in steps.iter().rev() {
        pen = pen.v(shelf(step)).h(panel.x(step.on));
    }
    sheet.decor(
        Layer::Band,
        Style::of(ink(plan.hue(place))).washed(8),
        pen.close().path(),
    );
}

/// The claimed line, only where it lies below depth: 1 px, dots 1 on 3 off, no fill, no marks.
fn claimed(sheet: &mut Sheet, spot: Spot<'_>) {
    let Spot {
        plan, panel, area, ..
    } = spot;
    let range = plan.range();
    let eve = range.from.pred_opt().unwrap_or(range.from);
    let mut days: Vec<NaiveDate> = area
        .depth
        .claimed
        .iter()
        .chain(&area.depth.steps)
        .map(|step| step.on)
        .collect();
    days.retain(|day| range.from < *day && *day <= range.to);
    days.push(range.from);
    days.sort_unstable();
    days.dedup();
    let mut pen = Pen::default();
    let mut open = false;
    for (at, day) in days.iter().enumerate() {
        let (depth, claimed) = (area.depth_at(*day), area.claimed_at(*day));
        let x = panel.x(*day);
        if claimed <= depth {
            open = false;
            continue;
        }
        if !open {
            // What was claimed before the range leads in level; what is claimed on its first day drops from the line, as on any other day.
            let from = if *day == range.from && area.claimed_at(eve) > area.depth_at(eve) {
                area.claimed_at(eve)
            } else {
                depth
            };
            pen = pen.to(x, panel.y(from));
        }
        let until = days
            .get(at + 1)
            .map_or(panel.bed.time.right, |next| panel.x(*next));
        pen = pen.v(panel.y(claimed)).h(until);
        open = true;
    }
    if !pen.is_empty() {
        let style = Style::line(Token::ClaimedLine, 10).dashed([10, 30]);
        sheet.decor(Layer::Claimed, style, pen.path());
    }
}

/// Silt: dots on a staggered lattice, as thick as freshness is gone, always on the upper side of the line.
fn strew(sheet: &mut Sheet, spot: Spot<'_>) {
    let Spot { panel, area, .. } = spot;
    let mut pen = Pen::default();
    for (column, x) in (panel.bed.time.left..=panel.bed.time.right)
        .step_by(GRAIN as usize)
        .enumerate()
    {
        let day = panel.bed.time.day(x);
        let (depth, Some(fresh)) = (area.depth_at(day), area.freshness_at(day)) else {
            continue;
        };
        let thickness = (SILT * (1_000_000 - i64::from(fresh.min(1_000_000))) / 1_000_000) as i32;
        for height in silt::heights(column, thickness) {
            let y = panel.y(depth) - height;
            if depth > 0 && y > panel.scale.top + 10 {
                pen = pen.dot(x, y);
            }
        }
    }
    if !pen.is_empty() {
        sheet.decor(Layer::Silt, silt::grains(), pen.path());
    }
}

/// The days on which freshness must be sampled for a chart: evenly over the range, at most once per grain of silt.
pub fn sample_days(spec: &Spec) -> Vec<NaiveDate> {
    let grains = i64::from(spec.tenths() / GRAIN);
    let range = spec.range.drawn();
    let stride = (range.nights() / grains.max(1)).max(1);
    let mut days: Vec<NaiveDate> = range
        .from
        .iter_days()
        .take_while(|day| *day < range.to)
        .step_by(stride as usize)
        .collect();
    days.push(range.to);
    days
}
