//! The scale of depth: where it lies along y, and the sea that it measures.
//!
//! Only depth hangs from the surface, and turning it right way up turns nothing else. It knows rungs, not what was made.

use crate::{
    scene::{Axis, AxisKind, Layer, Style},
    sheet::{Sheet, at, rect, stroke},
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
