//! Milestones, soundings and the goal, each a stop of the keyboard with its sentence and its row.
//!
//! Milestones lie at their challenge, so a mark below the line is a stretch. Where there are too many, neighbours become one mark that keeps their
//! count and their days; done and attempted share one there, so that no mark lies over another. Marks do not know how the line was computed.

use std::collections::BTreeSet;

use plumb_mastery::{Outcome, Part as Hands, Precision, depth::Strength};

use super::{plan::Spot, rows::Rows, said, series::MilestonePoint};
use crate::{
    bins, days,
    scene::{Bin, Layer, Opens, Style, Symbol},
    sheet::{Datum, Sheet, at, stamp, stroke},
    token::Token,
};

/// The most milestones drawn one by one.
const SINGLE: usize = 600;
/// The narrowest bin.
const NARROWEST: i32 = 20;
/// The most marks left after binning: with label, stop and row a mark is about 600 bytes, and a scene has 300 KB.
const BINNED: usize = 360;

/// Draws an area's milestones, soundings and goal; says which symbols were used.
pub(crate) fn draw(sheet: &mut Sheet, rows: &mut Rows, spot: Spot<'_>) -> BTreeSet<u8> {
    let mut used = BTreeSet::new();
    for group in grouped(spot) {
        let symbol = symbol(group.best());
        used.insert(symbol as u8);
        milestone(sheet, rows, spot, &group, symbol);
    }
    soundings(sheet, rows, spot, &mut used);
    goal(sheet, rows, spot);
    used
}

/// Milestones drawn as one mark, oldest first.
pub(crate) struct Group<'a>(pub Vec<&'a MilestonePoint>);

impl<'a> Group<'a> {
    /// The one that speaks for the group: what carries most, then the latest.
    pub fn best(&self) -> &'a MilestonePoint {
        self.0
            .iter()
            .copied()
            .max_by_key(|point| worth(point))
            .unwrap_or(self.0[0])
    }

    /// The bin, where the group is more than one.
    pub fn bin(&self) -> Option<Bin> {
        let (first, last) = (self.0.first()?, self.0.last()?);
        (self.0.len() > 1).then_some(Bin {
            count: self.0.len() as u32,
            from: first.day.on,
            to: last.day.on,
        })
    }
}

/// How much a milestone carries: overseen, attempted, then done by its strength.
pub(crate) fn worth(point: &MilestonePoint) -> (u8, Strength) {
    match (point.part, point.result) {
        (Hands::Oversaw, _) => (0, Strength::Claimed),
        (Hands::Made, Outcome::Attempted) => (1, Strength::Claimed),
        (Hands::Made, Outcome::Done) => (2, point.strength),
    }
}

/// The milestones of the range as groups: each alone, or together with its neighbours of the same rung.
fn grouped(spot: Spot<'_>) -> Vec<Group<'_>> {
    let Spot {
        plan, panel, area, ..
    } = spot;
    let (single, most) = plan
        .most_marks()
        .map_or((SINGLE, BINNED), |most| (most, most));
    let mut inside: Vec<&MilestonePoint> = area
        .milestones
        .iter()
        .filter(|point| plan.range().holds(point.day.on) && point.challenge > 0)
        .collect();
    inside.sort_by_key(|point| (point.day.on, point.id));
    if inside.len() <= single {
        return inside.into_iter().map(|point| Group(vec![point])).collect();
    }
    // Where several share a scene they have few marks, and no bin narrower than one lane of these is worth trying.
    let days = panel.bed.time.right - panel.bed.time.left;
    let narrowest = plan
        .most_marks()
        .map_or(NARROWEST, |most| (days / most.max(1) as i32).max(NARROWEST));
    let key = |point: &&MilestonePoint, wide| (panel.x(point.day.on) / wide, point.challenge);
    let (bins, _) = bins::widened(inside, (narrowest, plan.width), most, key);
    bins.into_iter().map(Group).collect()
}

/// The mark of a milestone.
pub(crate) fn symbol(point: &MilestonePoint) -> Symbol {
    match (point.part, point.result, point.strength) {
        (Hands::Oversaw, _, _) => Symbol::Oversaw,
        (_, Outcome::Attempted, _) => Symbol::Attempted,
        (_, _, Strength::Witnessed) => Symbol::Witnessed,
        (_, _, Strength::Shown) => Symbol::Shown,
        (_, _, Strength::Claimed) => Symbol::Claimed,
    }
}

/// The ink of a mark; it only repeats what the shape says.
pub(crate) fn ink(symbol: Symbol, place: usize) -> Token {
    match symbol {
        Symbol::Witnessed | Symbol::Shown | Symbol::Hardest => super::line::ink(place),
        Symbol::Claimed => Token::ClaimedLine,
        Symbol::Attempted | Symbol::Oversaw => Token::Outline,
        Symbol::OwnSounding | Symbol::OtherSounding => Token::InkSoft,
    }
}

fn milestone(sheet: &mut Sheet, rows: &mut Rows, spot: Spot<'_>, group: &Group, symbol: Symbol) {
    let Spot {
        plan,
        panel,
        place,
        area,
    } = spot;
    let best = group.best();
    let y = panel.y(30 * u16::from(best.challenge));
    let bin = group.bin();
    let x = bin.map_or_else(
        || panel.x(best.day.on),
        |bin| (panel.x(bin.from) + panel.x(bin.to)) / 2,
    );
    if bin.is_none() && best.day.precision != Precision::Day {
        days::whisker(sheet, panel.x(best.day.earliest()), x, y);
    }
    let mark = sheet.datum(Datum {
        shape: stamp(symbol, x, y),
        style: Style::of(ink(symbol, place)),
        layer: Layer::Marks,
        label: said::milestones(area, group),
        refs: vec![best.id],
        bin,
        opens: Some(Opens::Entries),
        day: Some(best.day.on),
        series: super::row_of(place, 1),
    });
    rows.milestones(plan, place, area, group, mark);
}

fn soundings(sheet: &mut Sheet, rows: &mut Rows, spot: Spot<'_>, used: &mut BTreeSet<u8>) {
    let Spot {
        plan,
        panel,
        place,
        area,
    } = spot;
    for point in area
        .soundings
        .iter()
        .filter(|point| plan.range().holds(point.day.on))
    {
        let symbol = if point.by.is_none() {
            Symbol::OwnSounding
        } else {
            Symbol::OtherSounding
        };
        used.insert(symbol as u8);
        let (x, y) = (
            panel.x(point.day.on),
            panel.y(15 * u16::from(point.half_rungs)),
        );
        if point.day.precision != Precision::Day {
            days::whisker(sheet, panel.x(point.day.earliest()), x, y);
        }
        let mark = sheet.datum(Datum {
            shape: stamp(symbol, x, y),
            style: Style::of(ink(symbol, place)),
            layer: Layer::Soundings,
            label: said::sounding(area, point),
            refs: vec![point.id],
            bin: None,
            opens: Some(Opens::Entries),
            day: Some(point.day.on),
            series: super::row_of(place, 2),
        });
        rows.sounding(plan, place, area, point, mark);
    }
}

fn goal(sheet: &mut Sheet, rows: &mut Rows, spot: Spot<'_>) {
    let Spot {
        plan,
        panel,
        place,
        area,
    } = spot;
    let Some(goal) = area.goal.filter(|goal| goal.set_on <= plan.range().to) else {
        return;
    };
    let y = panel.y(15 * u16::from(goal.half_rungs));
    let mark = sheet.datum(Datum {
        shape: stroke(
            at(panel.bed.time.right - 200, y),
            at(panel.bed.time.right + 30, y),
        ),
        style: Style::line(Token::Outline, 20),
        layer: Layer::Goal,
        label: said::goal(area, goal),
        refs: vec![goal.id],
        bin: None,
        opens: Some(Opens::Entries),
        day: Some(goal.set_on),
        series: super::row_of(place, 3),
    });
    rows.goal(plan, place, area, goal, mark);
}
