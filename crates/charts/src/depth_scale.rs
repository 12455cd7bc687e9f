//! The scale of depth: where it lies along y, and the sea that it measures.
//!
//! Only depth hangs from the surface, and turning it right way up turns nothing else. It knows rungs, not what was made.

use crate::{
    scene::{Anchor, Axis, AxisKind, Layer, Style, Words},
    sheet::{Saying, Sheet, at, rect, stroke},
    text::{self, Faces},
    token::Token,
};

/// Depth along y.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DepthScale {
    /// The upper edge of the sea.
    pub top: i32,
    /// The lower edge of the sea.
    pub bottom: i32,
    /// The height of one rung.
    pub pitch: i32,
    /// Whether depth grows upward.
    pub right_way_up: bool,
}

impl DepthScale {
    /// Where a depth in thirtieths of a rung lies.
    pub fn y(&self, thirtieths: u16) -> i32 {
        let away = self.pitch * i32::from(thirtieths) / 30;
        if self.right_way_up {
            self.bottom - away
        } else {
            self.top + away
        }
    }

    /// Where the surface lies.
    pub fn surface(&self) -> i32 {
        self.y(0)
    }

    /// The scale of so many rungs as it travels with the scene.
    pub fn axis(&self, rungs: usize) -> Axis {
        Axis {
            kind: AxisKind::Depth,
            from: 0,
            to: 30 * rungs as i32,
            start: self.surface(),
            end: self.y(30 * rungs as u16),
        }
    }

    /// Draws the sea between two places, with its shoals on screen, and the surface.
    pub fn sea(&self, sheet: &mut Sheet, (left, right): (i32, i32), print: bool) {
        let sea = rect(left, self.top, right, self.bottom);
        sheet.decor(Layer::Ground, Style::of(Token::Sea), sea);
        if !print {
            for (shoal, wash) in [(1, 80), (2, 40)] {
                let (from, to) = (self.y(30 * (shoal - 1)), self.y(30 * shoal));
                let shape = rect(left, from.min(to), right, from.max(to));
                sheet.decor(Layer::Ground, Style::of(Token::Water1).washed(wash), shape);
            }
        }
        let surface = stroke(at(left, self.surface()), at(right, self.surface()));
        sheet.scale(Layer::Scale, Style::line(Token::Accent, 20), surface);
    }
}

/// Where words stand in the water: between two places along x, and two along y.
#[derive(Clone, Copy)]
pub(crate) struct Water {
    /// Left and right.
    pub across: (i32, i32),
    /// Top and bottom.
    pub down: (i32, i32),
}

/// Says something in the middle of the water, where nothing is drawn.
pub(crate) fn tell(sheet: &mut Sheet, faces: Faces, water: Water, words: &str) {
    let face = faces.prose;
    let (left, right) = water.across;
    let room = (right - left - 240).min(5600);
    let middle = (left + right) / 2;
    let leading = face.size * 7 / 5;
    let lines = text::balanced(words, face, room);
    let high = leading * lines.len() as i32;
    let top = (water.down.0 + water.down.1 - high) / 2;
    let widest = lines.iter().map(|line| text::width(line, face)).max();
    let half = widest.unwrap_or(0) / 2 + 160;
    let patch = rect(
        middle - half,
        top - 2 * face.size,
        middle + half,
        top + high,
    );
    sheet.decor(Layer::Words, Style::of(Token::Sea), patch);
    for (number, line) in lines.into_iter().enumerate() {
        sheet.say(Saying {
            at: at(middle, top + leading * number as i32),
            anchor: Anchor::Middle,
            face,
            words: Words::Theirs(line),
            room,
            ink: Token::InkSoft,
            layer: Layer::Words,
        });
    }
}
