//! The key below a chart: only what is drawn is explained.
//!
//! Items flow into as many rows as they need. A key knows ink and words, not numbers.

use crate::{
    pattern::{self, Pattern},
    scene::{Anchor, Box4, Layer, Shape, Style, Symbol, Words},
    sheet::{Pen, Saying, Sheet, at, rect, stamp, stroke},
    text::{self, Faces},
    token::Token,
};

/// Between two items.
const GAP: i32 = 200;
/// The height of a row.
const ROW: i32 = 220;

/// What an item shows before its words.
pub(crate) enum Sample {
    /// One of the eight marks.
    Mark(Symbol, Token),
    /// A stroke.
    Line(Style),
    /// A filled or outlined box.
    Block(Style),
    /// A box with a pattern.
    Hatched(Style, Pattern),
    /// Dots of silt.
    Silt,
    /// A shape of the chart's own around a point, as wide as one of the eight marks.
    Drawn(Style, fn(i32, i32) -> Shape),
}

/// One item: what it shows, and its words.
pub(crate) type Item = (Sample, Words);

/// Where a key stands.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    /// The letters.
    pub faces: Faces,
    /// Where its rows begin.
    pub left: i32,
    /// Where they end.
    pub right: i32,
    /// The baseline of the first row.
    pub baseline: i32,
}

/// Draws the key; returns the lower edge of what was drawn.
pub(crate) fn draw(sheet: &mut Sheet, place: Place, items: &[Item]) -> i32 {
    let face = place.faces.tick;
    let (mut x, mut y) = (place.left, place.baseline);
    for (sample, words) in items {
        let swatch = match sample {
            Sample::Mark(..) | Sample::Drawn(..) => 120,
            _ => 240,
        };
        let most = place.right - place.left - swatch - 60;
        let width = swatch + 60 + text::width(words.text(), face).min(most);
        if x > place.left && x + width > place.right {
            (x, y) = (place.left, y + ROW);
        }
        swatched(sheet, sample, x, y - 42, swatch);
        sheet.say(Saying {
            at: at(x + swatch + 60, y),
            anchor: Anchor::Start,
            face,
            words: words.clone(),
            room: most,
            ink: Token::InkSoft,
            layer: Layer::Scale,
        });
        x += width + GAP;
    }
    if items.is_empty() {
        place.baseline - ROW
    } else {
        y + 60
    }
}

fn swatched(sheet: &mut Sheet, sample: &Sample, x: i32, y: i32, width: i32) {
    let block = rect(x, y - 45, x + width, y + 45);
    match sample {
        Sample::Mark(symbol, ink) => {
            sheet.scale(Layer::Scale, Style::of(*ink), stamp(*symbol, x + 60, y));
        }
        Sample::Drawn(style, shape) => sheet.scale(Layer::Scale, *style, shape(x + 60, y)),
        Sample::Line(style) => {
            sheet.scale(Layer::Scale, *style, stroke(at(x, y), at(x + width, y)));
        }
        Sample::Block(style) => sheet.scale(Layer::Scale, *style, block),
        Sample::Hatched(style, pattern) => {
            sheet.scale(Layer::Scale, *style, block);
            let within = Box4 {
                x,
                y: y - 45,
                w: width,
                h: 90,
            };
            if let Some((style, lines)) = pattern::lines(*pattern, within, Token::Ink) {
                sheet.scale(Layer::Scale, style, lines);
            }
        }
        Sample::Silt => {
            let dots = (0..6).fold(Pen::default(), |pen, n| {
                pen.dot(x + 20 + 40 * n, y + if n % 2 == 0 { 20 } else { -20 })
            });
            let grains = Style::line(Token::SiltDot, 14).rounded();
            sheet.scale(Layer::Scale, grains, dots.path());
        }
    }
}
