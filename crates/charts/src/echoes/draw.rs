//! Dots and the lines that lead from them to their works, the names of the lanes, and the key.
//!
//! It knows places and ink; what a dot says is worded elsewhere.

use plumb_mastery::{Publish, echoes::Echo};

use super::{
    plan::{Beside, Dot, MARGIN, Plan},
    rows::Rows,
    said, signs, stems,
};
use crate::{
    days,
    key::{self, Item, Place, Sample},
    roles::Stacked,
    scene::{Anchor, Bin, Layer, Opens, Shape, Style, Words},
    sheet::{Datum, Pen, Saying, Sheet, at, stroke},
    token::Token,
};

/// How many entries a dot of several names; its days and their count say the rest, and a lifetime stays light.
const NAMED: usize = 4;

/// How far another dot shows behind one that stands for several.
const BEHIND: i32 = 24;

/// Draws land, sea, lanes, works and dots, and fills the table while the dots are put down.
pub(crate) fn draw(sheet: &mut Sheet, rows: &mut Rows, plan: &Plan, stacked: &Stacked) {
    plan.frame.draw(sheet, stacked, &[]);
    caption(sheet, plan, stacked);
    lanes(sheet, plan);
    plan.bed.draw(sheet, plan);
    stems::draw(sheet, plan);
    backs(sheet, plan);
    for (place, dot) in plan.dots() {
        put(sheet, rows, plan, place, dot);
    }
}

fn caption(sheet: &mut Sheet, plan: &Plan, stacked: &Stacked) {
    let frame = &plan.frame;
    let taken = if stacked.over > 0 { 1000 } else { 0 };
    let several = plan.dots().all(|(_, dot)| dot.echoes.len() > 1);
    let words = if several && !plan.lanes.is_empty() {
        say!("echoes-caption-several")
    } else {
        say!("echoes-caption")
    };
    sheet.say(Saying {
        at: at(MARGIN, 130),
        anchor: Anchor::Start,
        face: frame.faces.tick,
        words: Words::Ours(words),
        room: frame.width - MARGIN - taken,
        ink: Token::InkFaint,
        layer: Layer::Scale,
    });
}

fn lanes(sheet: &mut Sheet, plan: &Plan) {
    let frame = &plan.frame;
    for (place, lane) in plan.lanes.iter().enumerate() {
        if place > 0 {
            let line = stroke(at(MARGIN, lane.top), at(frame.width, lane.top));
            sheet.scale(Layer::Scale, frame.grid(), line);
        }
        let middle = at(MARGIN, (lane.top + lane.bottom) / 2 + 42);
        let name = said::lane(lane.relation);
        frame.say(sheet, middle, Anchor::Start, &name, Token::InkSoft);
    }
}

/// What lies behind the dots: another one where a dot stands for several, and something solid behind full ones, so that no line shows through the
/// quotation mark that is cut out of them.
fn backs(sheet: &mut Sheet, plan: &Plan) {
    let solid = |sheet: &mut Sheet, pen: Pen, ink, wide| {
        if !pen.is_empty() {
            let style = Style::line(ink, wide).rounded();
            sheet.decor(Layer::Band, style, pen.path());
        }
    };
    let several = || {
        let dots = plan.dots().filter(|(_, dot)| dot.echoes.len() > 1);
        dots.fold(Pen::default(), |pen, (_, dot)| {
            pen.dot(dot.x + BEHIND, dot.y - BEHIND)
        })
    };
    solid(sheet, several(), Token::InkSoft, 2 * signs::RADIUS);
    solid(sheet, several(), Token::Sea, 2 * signs::RADIUS - 20);
    let full = plan
        .dots()
        .filter(|(_, dot)| dot.echoes[0].publish == Publish::Named);
    let full = full.fold(Pen::default(), |pen, (_, dot)| pen.dot(dot.x, dot.y));
    solid(sheet, full, Token::Sea, 2 * signs::RADIUS - 20);
}

fn put(sheet: &mut Sheet, rows: &mut Rows, plan: &Plan, place: usize, dot: &Dot) {
    let (Some(first), Some(last)) = (dot.echoes.first(), dot.echoes.last()) else {
        return;
    };
    let frame = &plan.frame;
    let several = dot.echoes.len() > 1;
    let shape = if several {
        let days = (frame.x(first.day.on), frame.x(last.day.on));
        signs::spanning(first.publish, (dot.x, dot.y), days)
    } else {
        if !first.day.precision.is_day() {
            days::whisker(sheet, frame.x(first.day.earliest()), dot.x, dot.y);
        }
        signs::shape(first.publish, dot.x, dot.y)
    };
    let newest = dot.echoes.iter().rev().take(NAMED);
    let mark = sheet.datum(Datum {
        shape,
        style: signs::style(first.publish),
        layer: Layer::Marks,
        label: said::dot(plan.said, dot),
        refs: newest.map(|echo| echo.id).collect(),
        bin: several.then_some(Bin {
            count: dot.echoes.len() as u32,
            from: first.day.on,
            to: last.day.on,
        }),
        opens: Some(Opens::Entries),
        day: Some(last.day.on),
        series: place as u16,
    });
    rows.dot(plan, dot, mark);
    name(sheet, plan, dot, first);
}

fn name(sheet: &mut Sheet, plan: &Plan, dot: &Dot, echo: &Echo) {
    let Some(Beside { anchor, x, room }) = dot.name else {
        return;
    };
    let name = said::name(echo);
    let words = match echo.from {
        Some(_) => Words::Theirs(name),
        None => Words::Ours(name),
    };
    sheet.say(Saying {
        at: at(x, dot.y + 42),
        anchor,
        face: plan.frame.faces.tick,
        words,
        room,
        ink: Token::Ink,
        layer: Layer::Words,
    });
}

/// Draws the key from a baseline on; returns the lower edge of what was drawn.
pub(crate) fn key(sheet: &mut Sheet, plan: &Plan, baseline: i32) -> i32 {
    let drawn = |publish: Publish| {
        let mut echoes = plan.dots().flat_map(|(_, dot)| &dot.echoes);
        echoes.any(|echo| echo.publish == publish)
    };
    let samples: [fn(i32, i32) -> Shape; 4] = [
        |x, y| signs::shape(Publish::Named, x, y),
        |x, y| signs::shape(Publish::Anonymous, x, y),
        |x, y| signs::shape(Publish::Unasked, x, y),
        |x, y| signs::shape(Publish::No, x, y),
    ];
    let known = signs::ALL.into_iter().zip(samples);
    let mut items: Vec<Item> = known
        .filter(|(publish, _)| drawn(*publish))
        .map(|(publish, shape)| {
            let words = Words::Ours(said::permission(publish));
            (Sample::Drawn(signs::style(publish), shape), words)
        })
        .collect();
    if plan.binned().is_some() {
        let words = Words::Ours(say!("echoes-several-in-one"));
        items.push((Sample::Drawn(signs::plain(), signs::two), words));
    }
    let place = Place {
        faces: plan.frame.faces,
        left: MARGIN,
        right: plan.frame.width,
        baseline,
    };
    key::draw(sheet, place, &items)
}
