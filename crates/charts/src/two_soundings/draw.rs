//! How the dumbbells look: seas with their rungs, a string from the surface, ○ before, ● after, and the words below.
//!
//! It puts down what it is told and computes no number.

use plumb_mastery::depth::rungs;

use super::{
    plan::{Column, Plan, Row, Segment},
    said,
    tables::Tables,
};
use crate::{
    blank::{self, Room},
    deeper,
    key::{self, Item, Place, Sample},
    scene::{Anchor, Bin, Face, Layer, Opens, Shape, Style, Symbol, Words},
    sheet::{Datum, Saying, Sheet, at, rect, stamp, stroke},
    spec::Medium,
    token::Token,
};

/// Half the width of the water between the two depths.
const SHAFT: i32 = 110;
/// The least distance of the two figures of a dumbbell.
const APART: i32 = 155;

/// Draws caption, seas and dumbbells, and the line of what stayed.
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan, tables: &mut Tables) {
    let up = plan.spec.right_way_up;
    deeper::caption(sheet, plan.faces, plan.figures_at(), up);
    for row in &plan.rows {
        land(sheet, plan, row);
        for segment in &row.segments {
            sea(sheet, plan, segment);
            for column in &segment.columns {
                dumbbell(sheet, plan, segment, column, tables);
                below(sheet, segment, column);
            }
        }
    }
    if let (Some(words), Some(segment)) = (said::empty(plan), plan.only_sea()) {
        let room = Room {
            left: segment.edge,
            right: segment.names_at,
            top: segment.scale.top,
            bottom: segment.scale.bottom,
        };
        blank::say(sheet, plan.faces, room, &Words::Theirs(words));
    }
    if let Some((words, baseline)) = &plan.stayed {
        say(
            sheet,
            (0, *baseline),
            Anchor::Start,
            plan.faces.tick,
            Words::Theirs(words.clone()),
            (plan.right, Token::InkSoft),
        );
    }
}

impl<'a> Plan<'a> {
    fn figures_at(&self) -> i32 {
        let first = self.rows.first().and_then(|row| row.segments.first());
        first.map_or(0, |segment| segment.edge)
    }

    /// The sea in which words stand where no dumbbell does.
    fn only_sea(&self) -> Option<&Segment<'a>> {
        let mut segments = self.rows.iter().flat_map(|row| &row.segments);
        segments.find(|segment| segment.columns.is_empty())
    }
}

fn land(sheet: &mut Sheet, plan: &Plan, row: &Row) {
    let Some(top) = row.segments.first().map(|segment| segment.scale.top) else {
        return;
    };
    let land = rect(0, row.land, plan.right, top);
    sheet.decor(Layer::Ground, Style::of(Token::Land).washed(45), land);
    for segment in &row.segments {
        let Some(name) = segment.name else { continue };
        say(
            sheet,
            (segment.edge, top - 85),
            Anchor::Start,
            plan.faces.prose,
            Words::Theirs(name.to_owned()),
            (segment.right - segment.edge - 120, Token::Ink),
        );
    }
}

fn sea(sheet: &mut Sheet, plan: &Plan, segment: &Segment) {
    let (scale, faces) = (segment.scale, plan.faces);
    scale.sea(sheet, (segment.left, segment.right), plan.print());
    if segment.left > 0 {
        let parting = stroke(at(segment.left, scale.top), at(segment.left, scale.bottom));
        sheet.scale(Layer::Scale, hair(plan), parting);
    }
    let sink = faces.water.size * 3 / 10;
    let names_room = segment.right - segment.names_at - 40;
    for number in 0..=segment.rungs.len() {
        let y = scale.y(30 * number as u16);
        let below = if scale.right_way_up { -60 } else { 145 };
        let baseline = if number == 0 { y + below } else { y + sink };
        let name = match number.checked_sub(1) {
            None => Words::Ours(say!("two-soundings-surface")),
            Some(rung) => {
                let grid = stroke(at(segment.edge, y), at(segment.names_at - 90, y));
                sheet.scale(Layer::Scale, hair(plan), grid);
                Words::Theirs(segment.rungs[rung].clone())
            }
        };
        let figure = at(
            segment.edge - 60,
            if number == 0 { baseline } else { y + 43 },
        );
        say(
            sheet,
            (figure.x, figure.y),
            Anchor::End,
            faces.tick,
            Words::Ours(number.to_string()),
            (200, Token::InkFaint),
        );
        say(
            sheet,
            (segment.names_at, baseline),
            Anchor::Start,
            faces.water,
            name,
            (names_room, Token::InkSoft),
        );
    }
}

fn hair(plan: &Plan) -> Style {
    Style::line(Token::Hair, if plan.print() { 10 } else { 7 })
}

/// A string from the surface, the water that was gained, ○ before and ● after, with their figures.
fn dumbbell(
    sheet: &mut Sheet,
    plan: &Plan,
    segment: &Segment,
    column: &Column,
    tables: &mut Tables,
) {
    let (scale, area, x) = (segment.scale, column.area, column.x);
    let (before, after) = (scale.y(area.now.before30), scale.y(area.now.after30));
    if !area.is_new() {
        let string = stroke(at(x, scale.surface()), at(x, before));
        sheet.decor(
            Layer::Bars,
            Style::line(Token::InkFaint, if plan.print() { 10 } else { 8 }),
            string,
        );
    }
    if !plan.print() {
        let gained = rect(x - SHAFT, before.min(after), x + SHAFT, before.max(after));
        sheet.decor(Layer::Bars, Style::of(Token::Water3).washed(50), gained);
    }
    let line = stroke(at(x, before), at(x, after));
    sheet.decor(Layer::Depth, Style::line(Token::Line1, 26), line);
    if !area.is_new() {
        let ring = stamp(Symbol::Claimed, x, before);
        sheet.decor(Layer::Marks, Style::of(Token::Line1), ring);
    }
    let refs: Vec<_> = area.because.iter().map(|one| one.milestone).collect();
    let last = plan.period.last();
    let mark = sheet.datum(Datum {
        shape: stamp(Symbol::Witnessed, x, after),
        style: Style::of(Token::Line1),
        layer: Layer::Marks,
        label: said::dumbbell(plan, area),
        refs,
        bin: None::<Bin>,
        opens: Some(Opens::Reading {
            area: area.id,
            on: last,
        }),
        day: Some(last),
        series: 0,
    });
    tables.dumbbell(area, mark);
    figures(sheet, plan, segment, column, (before, after));
}

/// The two depths right of their marks, moved apart where they would touch.
fn figures(
    sheet: &mut Sheet,
    plan: &Plan,
    segment: &Segment,
    column: &Column,
    (before, after): (i32, i32),
) {
    let (area, scale) = (column.area, segment.scale);
    let toward = if scale.right_way_up { -1 } else { 1 };
    let (mut upper, mut lower) = (before, after);
    if (after - before).abs() < APART && !area.is_new() {
        let middle = (before + after) / 2;
        upper = middle - toward * APART / 2;
        lower = middle + toward * APART / 2;
    }
    // Both keep clear of the edges of the sea, and so of the surface.
    let (least, most) = (scale.top + 70, scale.bottom - 70);
    let off = (least - upper.min(lower)).max(0) - (upper.max(lower) - most).max(0);
    let x = column.x + SHAFT + 50;
    let room = (column.room / 2 - SHAFT).max(460);
    if !area.is_new() {
        say(
            sheet,
            (x, upper + off + 43),
            Anchor::Start,
            plan.faces.tick,
            Words::Ours(rungs(area.now.before30)),
            (room, Token::InkSoft),
        );
    }
    say(
        sheet,
        (x, lower + off + 45),
        Anchor::Start,
        plan.faces.figure,
        Words::Ours(rungs(area.now.after30)),
        (room, Token::Line1),
    );
}

fn below(sheet: &mut Sheet, segment: &Segment, column: &Column) {
    let mut baseline = segment.scale.bottom + 40;
    for line in &column.lines {
        baseline += line.leading();
        say(
            sheet,
            (column.x, baseline),
            Anchor::Middle,
            line.face,
            line.words.clone(),
            (column.room, line.ink),
        );
    }
}

/// The key; returns the lower edge of the whole.
pub(crate) fn key(sheet: &mut Sheet, plan: &Plan) -> i32 {
    let mut items: Vec<Item> = Vec::new();
    let (before, after) = said::ends(plan);
    let mark = |symbol, words| (Sample::Mark(symbol, Token::Line1), Words::Ours(words));
    if plan.deepened.iter().any(|area| !area.is_new()) {
        items.push(mark(Symbol::Claimed, before));
    }
    if !plan.deepened.is_empty() {
        items.push(mark(Symbol::Witnessed, after));
    }
    items.extend(plan.bars.key(plan));
    let baseline = plan.floor.max(plan.bars.bottom) + 260;
    let place = Place {
        faces: plan.faces,
        left: 0,
        right: plan.width,
        baseline,
    };
    key::draw(sheet, place, &items)
}

/// Puts words down.
pub(super) fn say(
    sheet: &mut Sheet,
    (x, y): (i32, i32),
    anchor: Anchor,
    face: Face,
    words: Words,
    (room, ink): (i32, Token),
) {
    sheet.say(Saying {
        at: at(x, y),
        anchor,
        face,
        words,
        room,
        ink,
        layer: Layer::Words,
    });
}

/// A bar's ink: what is now is full, what was before is hollow.
pub(super) fn bar(medium: Medium, now: bool) -> Style {
    let (ink, fill) = match medium {
        Medium::Screen => (Token::Edge, Token::Water5),
        Medium::Print => (Token::Ink, Token::Ink),
    };
    Style {
        fill: now.then_some(fill),
        ..Style::line(ink, 10)
    }
}

/// A bar from a place on; nothing where it has no length.
pub(super) fn level(left: i32, top: i32, long: i32, thick: i32) -> Option<Shape> {
    (long > 0).then(|| rect(left, top, left + long, top + thick))
}
