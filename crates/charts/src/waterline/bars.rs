//! The bars of a Waterline with their scale of hours and their key.
//!
//! Buff above the surface is overseeing, water below it is making; on paper hatch stands against solid. Bars do not know shares.

use super::{
    plan::{self, Bar, Plan},
    said,
};
use crate::{
    key::{Item, Sample},
    pattern::{self, Pattern},
    scene::{Anchor, Box4, Layer, Opens, Shape, Style, Words},
    sheet::{Datum, Saying, Sheet, at, rect, stroke},
    text,
    token::Token,
};

/// Rows of the keyboard.
pub(crate) const OVERSEEN: u16 = 0;
pub(crate) const MADE: u16 = 1;
pub(crate) const SHARE: u16 = 2;

/// The marks of one month, quarter or year.
#[derive(Clone, Default)]
pub(crate) struct Drawn {
    /// The bar above the surface.
    pub overseen: Option<u32>,
    /// The bar below it.
    pub made: Option<u32>,
    /// The line of the share, with what it says.
    pub share: Option<(u32, String)>,
}

/// Grid and figures of both sides, and what the zones are called.
pub(crate) fn scale(sheet: &mut Sheet, plan: &Plan) {
    let frame = &plan.frame;
    let (left, right) = (frame.time.left, frame.time.right);
    let caption = plan.caption();
    frame.say(
        sheet,
        at(left, 130),
        Anchor::Start,
        &caption,
        Token::InkFaint,
    );
    let mut tick = |number: i32, ticks: u32| {
        let y = plan.surface + number * plan.pitch;
        if number != 0 {
            sheet.scale(
                Layer::Scale,
                frame.grid(),
                stroke(at(left, y), at(right, y)),
            );
        }
        let figure = plan.figure(ticks * plan.step);
        // The surface would strike its own figure through, so that one stands on it.
        let sink = if number == 0 {
            -50
        } else {
            frame.faces.tick.size * 36 / 100
        };
        let place = at(left - 70, y + sink);
        frame.say(sheet, place, Anchor::End, &figure, Token::InkFaint);
    };
    let (above, below) = plan.ticks;
    (0..=above).for_each(|number| tick(-(number as i32), number));
    (1..=below).for_each(|number| tick(number as i32, number));
    if plan.named {
        let middle = |ticks: u32| ticks as i32 * plan.pitch / 2 + 40;
        let upper = plan.surface - middle(above) + 80;
        zone(sheet, plan, upper, &say!("charts-overseeing"), false);
        zone(
            sheet,
            plan,
            plan.surface + middle(below),
            &say!("charts-making"),
            true,
        );
    }
}

/// What a zone is called: upright on land, italic in the water.
fn zone(sheet: &mut Sheet, plan: &Plan, y: i32, words: &str, water: bool) {
    let frame = &plan.frame;
    let face = frame.faces.water;
    let face = if water { face } else { plan::ashore(face) };
    let x = frame.time.right + 90;
    sheet.say(Saying {
        at: at(x, y),
        anchor: Anchor::Start,
        face,
        words: Words::Ours(words.to_owned()),
        room: frame.width - x,
        ink: Token::InkSoft,
        layer: Layer::Scale,
    });
}

/// Draws the bars, and where nothing was logged for long says so.
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan) -> Vec<Drawn> {
    let both = |bar: &Bar| Drawn {
        overseen: (bar.time.overseen > 0).then(|| upper(sheet, plan, bar)),
        made: (bar.time.made > 0).then(|| lower(sheet, plan, bar)),
        share: None,
    };
    let drawn = plan.bars.iter().map(both).collect();
    if plan.bars.iter().any(|bar| bar.time.total() > 0) {
        silences(sheet, plan);
    }
    drawn
}

fn upper(sheet: &mut Sheet, plan: &Plan, bar: &Bar) -> u32 {
    let (left, right) = plan.sides(&bar.span);
    let top = plan.surface - plan.length(bar.time.overseen);
    let mark = datum(
        sheet,
        plan,
        bar,
        rect(left, top, right, plan.surface),
        OVERSEEN,
    );
    if plan.print() {
        let (w, h) = (right - left, plan.surface - top);
        let within = Box4 {
            x: left,
            y: top,
            w,
            h,
        };
        if let Some((style, lines)) = pattern::lines(Pattern::Rising, within, Token::Ink) {
            sheet.decor(Layer::Hatch, style, lines);
        }
    }
    mark
}

fn lower(sheet: &mut Sheet, plan: &Plan, bar: &Bar) -> u32 {
    let (left, right) = plan.sides(&bar.span);
    let bottom = plan.surface + plan.length(bar.time.made);
    datum(
        sheet,
        plan,
        bar,
        rect(left, plan.surface, right, bottom),
        MADE,
    )
}

fn datum(sheet: &mut Sheet, plan: &Plan, bar: &Bar, shape: Shape, series: u16) -> u32 {
    let made = series == MADE;
    sheet.datum(Datum {
        shape,
        style: ink(plan, made),
        layer: Layer::Bars,
        label: said::bar(bar, made),
        refs: Vec::new(),
        bin: None,
        opens: Some(Opens::Time {
            area: plan.series.area,
            from: bar.span.from,
            to: bar.span.to,
        }),
        day: Some(bar.span.to),
        series,
    })
}

/// The ink of a side.
fn ink(plan: &Plan, made: bool) -> Style {
    let fill = match (made, plan.print()) {
        (true, false) => Token::Water5,
        (true, true) => Token::Water6,
        (false, _) => Token::Land,
    };
    Style {
        fill: Some(fill),
        ..Style::line(Token::Outline, if plan.print() { 10 } else { 8 })
    }
}

/// Stretches of two bars or more in which nothing was logged, said in the water below them: it is not known what went on.
fn silences(sheet: &mut Sheet, plan: &Plan) {
    let face = plan.frame.faces.tick;
    let words = &say!("waterline-silent");
    let silent = |a: &Bar, b: &Bar| (a.time.total() == 0) == (b.time.total() == 0);
    for run in plan.bars.chunk_by(silent) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else {
            continue;
        };
        let (left, right) = (plan.sides(&first.span).0, plan.sides(&last.span).1);
        let room = text::width(words, face) + 120;
        if first.time.total() == 0 && run.len() > 1 && right - left >= room {
            let place = at((left + right) / 2, plan.surface + 190);
            plan.frame
                .say(sheet, place, Anchor::Middle, words, Token::InkFaint);
        }
    }
}

/// What the key explains: only what is drawn.
pub(crate) fn legend(plan: &Plan, drawn: &[Drawn]) -> Vec<Item> {
    let ours = Words::Ours;
    let mut items = Vec::new();
    if drawn.iter().any(|one| one.overseen.is_some()) {
        let sample = if plan.print() {
            Sample::Hatched(ink(plan, false), Pattern::Rising)
        } else {
            Sample::Block(ink(plan, false))
        };
        items.push((sample, ours(say!("waterline-key-overseeing"))));
    }
    if drawn.iter().any(|one| one.made.is_some()) {
        let words = ours(say!("waterline-key-making"));
        items.push((Sample::Block(ink(plan, true)), words));
    }
    if drawn.iter().any(|one| one.share.is_some()) {
        let words = ours(say!("waterline-key-share"));
        items.push((Sample::Line(super::share::line()), words));
    }
    items
}
