//! The corer and what it brought up: layers with the pattern of their part, silt seams, and breaks where nothing was logged.
//!
//! The core is a column in a tube, open at the top, with a cutting tip below the first day. It does not know the words beside it.

use plumb_mastery::core::Layer as Stratum;

use super::{
    Drawn,
    column::{Piece, What},
    plan::{Plan, TIP, TUBE},
    said,
};
use crate::{
    frame::CAPTION,
    pattern::{self, Pattern},
    scene::{Anchor, Box4, Layer, Opens, Style, Words},
    sheet::{Datum, Pen, Saying, Sheet, at, rect},
    text,
    token::Token,
};

/// The distance of two rows of silt.
const GRAIN: i32 = 40;
/// The width of a tooth of a broken edge.
const TOOTH: i32 = 90;

/// Rows of the keyboard: down the core, down the land, from work to work.
pub(crate) const CORE: u16 = 0;
pub(crate) const LAND: u16 = 1;
pub(crate) const WORKS: u16 = 2;

/// Sea behind the core, land beside it.
pub(crate) fn ground(sheet: &mut Sheet, plan: &Plan) {
    let sea = rect(0, CAPTION, plan.shore, plan.floor);
    sheet.decor(Layer::Ground, Style::of(Token::Sea), sea);
    if plan.shore < plan.width {
        let land = rect(plan.shore, CAPTION, plan.width, plan.floor);
        sheet.decor(Layer::Ground, Style::of(Token::Land).washed(45), land);
    }
}

/// Draws the core in its tube.
pub(crate) fn draw(sheet: &mut Sheet, plan: &Plan, drawn: &mut Drawn) {
    for (n, layer) in plan.series.layers.iter().enumerate() {
        if plan.is_made(n) {
            drawn.layers[n] = Some(stratum(sheet, plan, n, layer));
        }
    }
    for piece in &plan.column.pieces {
        if let What::Gap(n) = piece.what {
            let mark = if plan.column.gaps[n].spell.dry {
                seam(sheet, plan, piece, n)
            } else {
                broken(sheet, plan, piece, n)
            };
            drawn.gaps[n] = Some(mark);
        }
    }
    if !plan.print() {
        shade(sheet, plan);
    }
    tube(sheet, plan);
}

/// The ink of a layer and its pattern.
pub(crate) fn ink(plan: &Plan, layer: &Stratum) -> (Style, Pattern, Token) {
    let named = plan.series.named.iter();
    let place = layer
        .lead
        .and_then(|lead| named.map(|(area, _)| *area).position(|area| area == lead));
    let edge = Style::line(Token::Outline, if plan.print() { 10 } else { 8 });
    if layer.time.made == 0 {
        let style = Style {
            fill: Some(Token::Sea),
            ..edge.dashed([40, 30])
        };
        return (style, Pattern::Plain, Token::Ink);
    }
    match place {
        Some(place) => of_part(plan, place),
        None => {
            let style = Style {
                fill: Some(if plan.print() {
                    Token::Paper
                } else {
                    Token::Water2
                }),
                ..edge
            };
            (style, Pattern::Plain, Token::Ink)
        }
    }
}

/// The ink and the pattern of the n-th part with a name.
pub(crate) fn of_part(plan: &Plan, place: usize) -> (Style, Pattern, Token) {
    let ink = Token::LINES[place % Token::LINES.len()];
    let edge = Style::line(Token::Outline, if plan.print() { 10 } else { 8 });
    let style = Style {
        fill: Some(ink),
        ..edge.washed(if plan.print() { 0 } else { 20 })
    };
    (style, Pattern::nth(place + 1), ink)
}

fn stratum(sheet: &mut Sheet, plan: &Plan, n: usize, layer: &Stratum) -> u32 {
    let (left, right) = plan.core;
    let (style, pattern, ink) = ink(plan, layer);
    let mut outline = Pen::default();
    for piece in plan.column.of(n) {
        let (top, bottom) = (piece.top, piece.bottom);
        outline = outline.to(left, top).h(right).v(bottom).h(left).close();
        let within = Box4 {
            x: left,
            y: top,
            w: right - left,
            h: bottom - top,
        };
        if let Some((style, lines)) = pattern::lines(pattern, within, ink) {
            sheet.decor(Layer::Hatch, style, lines);
        }
    }
    sheet.datum(Datum {
        shape: outline.path(),
        style,
        layer: Layer::Bars,
        label: said::layer(plan, n),
        refs: Vec::new(),
        bin: None,
        opens: Some(time(plan, layer.span.from, layer.span.to)),
        day: Some(layer.span.to),
        series: CORE,
    })
}

/// What a span of the core opens.
pub(crate) fn time(plan: &Plan, from: chrono::NaiveDate, to: chrono::NaiveDate) -> Opens {
    Opens::Time {
        area: Some(plan.series.id),
        from,
        to,
    }
}

/// A seam of silt with the number of its days, where these have room.
fn seam(sheet: &mut Sheet, plan: &Plan, piece: &Piece, n: usize) -> u32 {
    let (left, right) = plan.core;
    let (top, bottom) = (piece.top, piece.bottom);
    let days = said::days(plan.column.gaps[n].spell.days());
    let half = said_inside(sheet, plan, piece, &days, Token::InkSoft);
    let middle = (left + right) / 2;
    let rows = ((bottom - top) / GRAIN).max(1);
    let first = (top + bottom - (rows - 1) * GRAIN) / 2;
    let mut grains = Pen::default();
    for row in 0..rows {
        let (y, from) = (first + row * GRAIN, left + 25 + row % 2 * GRAIN / 2);
        match half {
            Some(half) => {
                // Both halves keep to one lattice, so that the words seem to lie in the silt.
                let beyond = middle + half;
                let beyond = from + (beyond - from + GRAIN - 1) / GRAIN * GRAIN;
                grains = grains.to(from, y).h((middle - half).max(from));
                grains = grains.to(beyond, y).h((right - 15).max(beyond));
            }
            None => grains = grains.to(from, y).h(right - 15),
        }
    }
    let style = Style {
        fill: Some(Token::Sea),
        ..Style::line(Token::Outline, if plan.print() { 10 } else { 8 })
    };
    let mark = gap(sheet, plan, n, rect(left, top, right, bottom), style);
    let silt = Style::line(Token::SiltDot, 14)
        .dashed([1, GRAIN - 1])
        .rounded();
    sheet.decor(Layer::Silt, silt, grains.path());
    mark
}

/// A break of the core where nothing was logged: two broken edges, and nothing between them.
fn broken(sheet: &mut Sheet, plan: &Plan, piece: &Piece, n: usize) -> u32 {
    let (left, right) = plan.core;
    let depth = ((piece.bottom - piece.top) / 4).min(45);
    let edge = |pen: Pen, y: i32, way: i32| {
        let teeth = (right - left) / TOOTH;
        let pen = pen.to(left, y);
        (1..=teeth).fold(pen, |pen, tooth| {
            let x = left + (right - left) * tooth / teeth;
            let to = if tooth % 2 == 1 { y + way } else { y };
            pen.l(x, to)
        })
    };
    let pen = edge(Pen::default(), piece.top, depth);
    let pen = edge(pen, piece.bottom, -depth);
    said_inside(
        sheet,
        plan,
        piece,
        &say!("charts-not-logged"),
        Token::InkFaint,
    );
    let style = Style::line(Token::Outline, if plan.print() { 10 } else { 8 });
    gap(sheet, plan, n, pen.path(), style)
}

fn gap(sheet: &mut Sheet, plan: &Plan, n: usize, shape: crate::scene::Shape, style: Style) -> u32 {
    let spell = plan.column.gaps[n].spell;
    sheet.datum(Datum {
        shape,
        style,
        layer: Layer::Silt,
        label: said::gap(plan, n),
        refs: Vec::new(),
        bin: None,
        opens: Some(time(plan, spell.from, spell.to)),
        day: Some(spell.to),
        series: CORE,
    })
}

/// Writes words into the middle of a piece, if they have room; returns half of what they take.
fn said_inside(
    sheet: &mut Sheet,
    plan: &Plan,
    piece: &Piece,
    words: &str,
    ink: Token,
) -> Option<i32> {
    let (left, right) = plan.core;
    let face = plan.faces.tick;
    let width = text::width(words, face);
    if width + 100 > right - left || piece.bottom - piece.top < face.size + 10 {
        return None;
    }
    let baseline = (piece.top + piece.bottom) / 2 + face.size * 36 / 100;
    sheet.say(Saying {
        at: at((left + right) / 2, baseline),
        anchor: Anchor::Middle,
        face,
        words: Words::Ours(words.to_owned()),
        room: right - left,
        ink,
        layer: Layer::Words,
    });
    Some(width / 2 + 40)
}

/// Light from the left, so that the core is round; flat tints, because a page has no gradients.
fn shade(sheet: &mut Sheet, plan: &Plan) {
    let (left, right) = plan.core;
    let wide = right - left;
    let (top, bottom) = (plan.column.top, plan.column.bottom);
    for (from, to, ink, wash) in [
        (0, 7, Token::Ink, 9),
        (14, 28, Token::Paper, 26),
        (78, 90, Token::Ink, 6),
        (90, 100, Token::Ink, 13),
    ] {
        let tint = rect(
            left + wide * from / 100,
            top,
            left + wide * to / 100,
            bottom,
        );
        sheet.decor(Layer::Silt, Style::of(ink).washed(wash), tint);
    }
}

/// The tube with its cutting tip.
fn tube(sheet: &mut Sheet, plan: &Plan) {
    let (left, right) = (plan.core.0 - TUBE, plan.core.1 + TUBE);
    let (top, foot) = (plan.column.top - 70, plan.floor - TIP);
    let (shoulder, tip) = (foot + 70, foot + 210);
    let (inner, bite) = (70, 40);
    let wall = Pen::default()
        .to(left, top)
        .v(shoulder)
        .l(left + inner, tip)
        .h(left + inner + bite)
        .to(right, top)
        .v(shoulder)
        .l(right - inner, tip)
        .h(right - inner - bite);
    let style = Style::line(Token::Edge, if plan.print() { 15 } else { 18 });
    sheet.decor(Layer::Scale, style, wall.path());
    for x in [left, right] {
        let lip = Pen::default().to(x - 35, top).h(x + 35);
        sheet.decor(Layer::Scale, style, lip.path());
    }
}
