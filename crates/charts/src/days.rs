//! The graduated edge below a time chart, as on the border of a sea chart, with its days; and the reader's pencil through the water above it.
//!
//! It knows days and what stands on them, not what was made.

use chrono::NaiveDate;

use crate::{
    axis,
    frame::Frame,
    scene::{Anchor, Layer, Style, Words},
    sheet::{Pen, Saying, Sheet, at, rect, stroke},
    text,
    token::Token,
};

/// The height of the graduated edge below the sea.
const EDGE: i32 = 40;
/// From the sea's lower edge to the labels' baseline.
pub(crate) const TICKS: i32 = 200;

/// A day with a word of its own below the chart, and a line through it.
pub(crate) struct Notch {
    /// The day.
    pub on: NaiveDate,
    /// Its word.
    pub word: String,
}

/// The graduated edge, as on a chart's border, and the days named along it: today and notches first, then as many ticks as have room.
pub(crate) fn draw(sheet: &mut Sheet, frame: &Frame, notches: &[Notch]) {
    let (top, bottom) = (frame.floor, frame.floor + EDGE);
    let ticks = axis::ticks(&frame.time, 640);
    let mut from = frame.time.left;
    let mut dark = false;
    let border = rect(frame.time.left, top, frame.time.right, bottom);
    sheet.scale(
        Layer::Scale,
        Style {
            fill: Some(Token::Paper),
            ..Style::line(Token::InkFaint, 10)
        },
        border,
    );
    for to in ticks
        .iter()
        .map(|tick| frame.x(tick.day))
        .chain([frame.time.right])
    {
        if dark && to > from {
            sheet.scale(
                Layer::Scale,
                Style::of(Token::InkFaint),
                rect(from, top, to, bottom),
            );
        }
        (from, dark) = (to, !dark);
    }
    let mut taken = pencil(sheet, frame, notches);
    for tick in &ticks {
        let x = frame.x(tick.day);
        let half = text::width(&tick.label, frame.faces.tick) / 2 + 5;
        let x = x.clamp(half, frame.width - half);
        let (left, right) = (x - half - 60, x + half + 60);
        let free = taken.iter().all(|(from, to)| right <= *from || *to <= left);
        if free {
            taken.push((left, right));
            frame.say(
                sheet,
                at(x, frame.floor + TICKS),
                Anchor::Middle,
                &tick.label,
                Token::InkSoft,
            );
        }
    }
}

/// Today, the chosen day and the notches, each a line through the sea with its word below; says which stretches are taken.
fn pencil(sheet: &mut Sheet, frame: &Frame, notches: &[Notch]) -> Vec<(i32, i32)> {
    let spec = frame.spec;
    let range = spec.range;
    let today = say!("charts-today");
    let mut lines = Vec::new();
    if range.holds(spec.today) {
        let line = Style::line(Token::Note, 12);
        let line = if frame.print() {
            line.dashed([20, 30])
        } else {
            line
        };
        lines.push((spec.today, &today, line, Token::Note));
    }
    for notch in notches.iter().filter(|notch| range.holds(notch.on)) {
        let line = Style::line(Token::Outline, 10).dashed([20, 20]);
        lines.push((notch.on, &notch.word, line, Token::InkSoft));
    }
    let mut taken: Vec<(i32, i32)> = Vec::new();
    for (day, word, style, ink) in lines {
        let x = frame.x(day);
        plumb(sheet, frame, x, style);
        let half = text::width(word, frame.faces.water) / 2 + 60;
        let middle = x.clamp(half, frame.width - half);
        if taken
            .iter()
            .all(|(from, to)| middle + half <= *from || *to <= middle - half)
        {
            taken.push((middle - half, middle + half));
            let (at, words, face) = (
                at(middle, frame.floor + TICKS),
                Words::Ours(word.to_owned()),
                frame.faces.water,
            );
            sheet.say(Saying {
                at,
                anchor: Anchor::Middle,
                face,
                words,
                room: 2 * half,
                ink,
                layer: Layer::Pencil,
            });
        }
    }
    if let Some(day) = spec
        .selected
        .filter(|day| range.holds(*day) && *day != spec.today)
    {
        plumb(sheet, frame, frame.x(day), Style::line(Token::Note, 15));
    }
    taken
}

/// A plumb line through every sea.
fn plumb(sheet: &mut Sheet, frame: &Frame, x: i32, style: Style) {
    for (top, bottom) in &frame.seas {
        sheet.decor(Layer::Pencil, style, stroke(at(x, *top), at(x, *bottom)));
    }
}

/// From the first day that a coarse date may mean to the day it is kept under.
pub(crate) fn whisker(sheet: &mut Sheet, from: i32, to: i32, y: i32) {
    let path = Pen::default()
        .to(from, y - 25)
        .v(y + 25)
        .to(from, y)
        .h(to)
        .path();
    sheet.decor(Layer::Marks, Style::line(Token::Outline, 10), path);
}
