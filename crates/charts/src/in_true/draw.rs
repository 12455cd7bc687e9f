//! The line of the evidence with half a rung on either side, a mark for each sounding with its stem, the mean, and the key.
//!
//! Marks are not joined: between two soundings nobody said anything. It knows places and ink, not words.

use plumb_mastery::{
    calibration::{HALF_RUNG_30, LOOK_BACK},
    depth::{half_rungs, rungs, signed},
};

use super::{
    plan::{Plan, Point, side_words},
    said,
};
use crate::{
    days,
    glyph::HALF,
    key::{self, Item, Place, Sample},
    roles::{self, RoleSpan, Stacked},
    scene::{Anchor, Bin, Cell, Column, Layer, Opens, Style, Symbol, Table, Words},
    sheet::{Datum, Pen, Saying, Sheet, at, rect, stamp, stroke},
    text,
    token::Token,
    words,
};

/// How many entries a mark of several names.
const NAMED: usize = 4;

/// Draws land, sea, the evidence and the rungs around it.
pub(crate) fn ground(sheet: &mut Sheet, plan: &Plan, stacked: &Stacked) {
    let frame = &plan.frame;
    frame.draw(sheet, stacked, &[]);
    let whole = [say!("true-axis-whole"), say!("true-axis")];
    let room = frame.width - plan.edge - if stacked.over > 0 { 1000 } else { 0 };
    let fits = |words: &&String| text::width(words, frame.faces.tick) <= room;
    let caption = whole.iter().find(fits).unwrap_or(&whole[1]);
    frame.say(
        sheet,
        at(plan.edge, 130),
        Anchor::Start,
        caption,
        Token::InkFaint,
    );
    let (upper, lower) = (plan.y(-HALF_RUNG_30), plan.y(HALF_RUNG_30));
    let (upper, lower) = (upper.min(lower), upper.max(lower));
    if !frame.print() {
        let band = rect(plan.edge, upper, frame.time.right, lower);
        sheet.decor(Layer::Band, Style::of(Token::Line1).washed(12), band);
    }
    for y in [upper, lower] {
        let line = Style::line(Token::Line1, if frame.print() { 10 } else { 8 });
        let bound = stroke(at(plan.edge, y), at(frame.time.right, y));
        sheet.scale(Layer::Scale, line.dashed([40, 30]), bound);
    }
    for rung in -plan.rungs.0..=plan.rungs.1 {
        let y = plan.y(30 * rung);
        if rung != 0 {
            let grid = stroke(at(plan.edge, y), at(frame.time.right, y));
            sheet.scale(Layer::Scale, frame.grid(), grid);
        }
        let figure = match rung {
            0 => "0".to_owned(),
            deeper @ 1.. => format!("+{deeper}"),
            shallower => format!("−{}", -shallower),
        };
        let place = at(plan.edge - 70, y + 43);
        frame.say(sheet, place, Anchor::End, &figure, Token::InkFaint);
    }
    let zero = stroke(at(plan.edge, plan.zero), at(frame.time.right, plan.zero));
    sheet.scale(Layer::Scale, Style::line(Token::Line1, 20), zero);
    sides(sheet, plan);
}

/// The words at the right: which way is which, and where the mean lies.
fn sides(sheet: &mut Sheet, plan: &Plan) {
    let frame = &plan.frame;
    let sink = frame.faces.water.size * 3 / 10;
    let (top, bottom) = (frame.top() + 170, frame.floor - 70);
    let [shallower, deeper, in_true] = side_words();
    let (over, under) = if frame.spec.right_way_up {
        (deeper, shallower)
    } else {
        (shallower, deeper)
    };
    let mut taken = Vec::new();
    for (baseline, words) in [(top, over), (plan.zero + sink, in_true), (bottom, under)] {
        taken.push(baseline);
        sheet.say(Saying {
            at: at(plan.words_at, baseline),
            anchor: Anchor::Start,
            face: frame.faces.water,
            words: Words::Ours(words.to_owned()),
            room: frame.width - plan.words_at,
            ink: Token::InkSoft,
            layer: Layer::Scale,
        });
    }
    let Some(bias) = plan.said.bias30 else {
        return;
    };
    mean(sheet, plan, bias);
    let wanted = plan.y(bias) + sink;
    let apart = frame.faces.water.size + 30;
    let free = |baseline: &i32| taken.iter().all(|other| (other - baseline).abs() >= apart);
    // Where the mean lies close to a word, its own stands beside that, on the side on which the mean is.
    let away = if plan.y(bias) < plan.zero { -20 } else { 20 };
    let mut places = (0..40).map(|step| wanted + step * away);
    if let Some(baseline) = places.find(free).filter(|at| (top..=bottom).contains(at)) {
        let words = say!("true-mean", mean = signed(bias));
        frame.say(
            sheet,
            at(plan.words_at, baseline),
            Anchor::Start,
            &words,
            Token::InkFaint,
        );
    }
}

/// A light line at the mean, over the soundings that it is the mean of.
fn mean(sheet: &mut Sheet, plan: &Plan, bias: i32) {
    let frame = &plan.frame;
    let Some(first) = plan.said.own().rev().take(LOOK_BACK).last() else {
        return;
    };
    let y = plan.y(bias);
    let line = stroke(at(frame.x(first.day.on), y), at(frame.time.right, y));
    sheet.scale(Layer::Claimed, mean_line(), line);
}

fn mean_line() -> Style {
    Style::line(Token::ClaimedLine, 14).dashed([120, 40])
}

/// Puts down a mark for each sounding with its stem and its row.
pub(crate) fn points(sheet: &mut Sheet, plan: &Plan, name: &str, held: &[RoleSpan]) -> Table {
    let mut stems = Pen::default();
    let mut rows = Vec::new();
    for point in &plan.points {
        let away = (point.y - plan.zero).signum() * HALF;
        let single = point.soundings.len() == 1;
        if single && (point.y - plan.zero).abs() > HALF {
            stems = stems.to(point.day_x, plan.zero).l(point.x, point.y - away);
        }
        let mark = mark(sheet, plan, name, point);
        rows.push(row(point, mark, held));
    }
    if !stems.is_empty() {
        sheet.decor(Layer::Bars, Style::line(Token::Outline, 10), stems.path());
    }
    let mut columns = vec![Column::words(&say!("charts-date"))];
    columns.extend([
        Column::numbers(&say!("true-said")),
        Column::numbers(&say!("charts-evidence")),
        Column::numbers(&say!("true-gap")),
    ]);
    columns.push(Column::words(&say!("true-by")));
    if !held.is_empty() {
        columns.push(Column::words(&say!("charts-role")));
    }
    Table {
        caption: say!("true-table", name = name),
        columns,
        rows,
    }
}

fn mark(sheet: &mut Sheet, plan: &Plan, name: &str, point: &Point) -> u32 {
    let (first, last) = (
        point.soundings[0],
        point.soundings[point.soundings.len() - 1],
    );
    let several = point.soundings.len() > 1;
    if !several && !first.day.precision.is_day() {
        days::whisker(sheet, plan.frame.x(first.day.earliest()), point.x, point.y);
    }
    let (symbol, ink) = shape(point.own());
    let newest = point.soundings.iter().rev().take(NAMED);
    sheet.datum(Datum {
        shape: stamp(symbol, point.x, point.y),
        style: Style::of(ink),
        layer: Layer::Soundings,
        label: said::point(name, point),
        refs: newest.map(|beside| beside.gap.sounding).collect(),
        bin: several.then_some(Bin {
            count: point.soundings.len() as u32,
            from: first.day.on,
            to: last.day.on,
        }),
        opens: Some(Opens::Entries),
        day: Some(last.day.on),
        series: u16::from(!point.own()),
    })
}

/// The mark of a sounding and its ink, which only repeats what the shape says.
fn shape(own: bool) -> (Symbol, Token) {
    if own {
        (Symbol::OwnSounding, Token::Ink)
    } else {
        (Symbol::OtherSounding, Token::InkSoft)
    }
}

fn row(point: &Point, mark: u32, held: &[RoleSpan]) -> Vec<Cell> {
    let (first, last) = (
        point.soundings[0],
        point.soundings[point.soundings.len() - 1],
    );
    let date = if point.soundings.len() == 1 {
        words::known_short(first.day)
    } else {
        words::days(first.day.on, last.day.on)
    };
    let by = match &first.gap.by {
        None => say!("true-you"),
        Some(_) if point.soundings.len() > 1 => say!("true-other-people"),
        Some(name) => name.clone(),
    };
    let mut cells = vec![Cell::of(date, mark)];
    let numbers = [
        said::between(point, |beside| beside.gap.half_rungs, half_rungs),
        said::between(point, |beside| beside.gap.depth30, rungs),
        said::between(point, |beside| beside.gap.gap30, signed),
    ];
    cells.extend(numbers.map(Cell::plain));
    cells.push(Cell::plain(by));
    if !held.is_empty() {
        cells.push(Cell::plain(roles::held(held, last.day.on)));
    }
    cells
}

/// Draws the key from a baseline on; returns the lower edge of what was drawn.
pub(crate) fn key(sheet: &mut Sheet, plan: &Plan, baseline: i32) -> i32 {
    let ours = Words::Ours;
    let mut items: Vec<Item> = Vec::new();
    for (own, words) in [(true, say!("true-own")), (false, say!("true-another"))] {
        if plan.points.iter().any(|point| point.own() == own) {
            let (symbol, ink) = shape(own);
            items.push((Sample::Mark(symbol, ink), ours(words)));
        }
    }
    items.push((
        Sample::Line(Style::line(Token::Line1, 20)),
        ours(say!("true-carried")),
    ));
    let bounds = Style {
        fill: Some(Token::Line1),
        wash: Some(if plan.frame.print() { 0 } else { 12 }),
        ..Style::line(Token::Line1, if plan.frame.print() { 10 } else { 8 }).dashed([40, 30])
    };
    items.push((Sample::Block(bounds), ours(say!("true-within"))));
    if plan.said.bias30.is_some() {
        let words = say!("true-mean-of", count = said::looked_at(plan.said));
        items.push((Sample::Line(mean_line()), ours(words)));
    }
    let place = Place {
        faces: plan.frame.faces,
        left: plan.edge,
        right: plan.frame.width,
        baseline,
    };
    key::draw(sheet, place, &items)
}
