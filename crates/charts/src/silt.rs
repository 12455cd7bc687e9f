//! Silt: time since making, as grains that lie on what was reached.
//!
//! The grains stand on one staggered lattice wherever silt lies, so that every chart strews the same sediment. It knows thickness, not days.

use crate::{
    scene::Style,
    sheet::{Pen, Sheet},
    token::Token,
};

/// The lattice of silt: the distance of two columns of grains, and of two grains in a column.
pub(crate) const GRAIN: i32 = 40;
/// From the bottom to the lowest grain.
const REST: i32 = 25;
/// How far a grain may reach above the thickness that it stands for.
const REACH: i32 = 10;

/// The ink of grains.
pub(crate) fn grains() -> Style {
    Style::line(Token::SiltDot, 14).rounded()
}

/// The heights of the grains in the n-th column of the lattice, in silt of a thickness.
pub(crate) fn heights(column: usize, thickness: i32) -> impl Iterator<Item = i32> {
    let rise = if column % 2 == 1 { GRAIN / 2 } else { 0 };
    let lowest = REST + rise;
    (lowest..=thickness + REACH).step_by(GRAIN as usize)
}

/// Silt on a level bottom: a dashed stroke for each row of grains, because it is as few bytes as a row can be.
#[derive(Default)]
pub(crate) struct Beds(Pen);

impl Beds {
    /// Strews silt of a thickness between two places; it rises from the bottom, or hangs where depth grows upward.
    pub fn strew(&mut self, (left, right): (i32, i32), bottom: i32, thickness: i32, up: bool) {
        let columns = (right - left - GRAIN / 2) / GRAIN;
        let inset = (right - left - columns * GRAIN) / 2;
        let mut pen = std::mem::take(&mut self.0);
        for odd in [0, 1] {
            let from = left + inset + GRAIN * odd;
            // The last grain of a row of every second column.
            let to = from + (columns - odd) / 2 * 2 * GRAIN;
            for height in heights(odd as usize, thickness) {
                let y = if up { bottom + height } else { bottom - height };
                if columns >= odd {
                    pen = pen.to(from, y).h(to + 1);
                }
            }
        }
        self.0 = pen;
    }

    /// Puts the silt down.
    pub fn lie(self, sheet: &mut Sheet) {
        if !self.0.is_empty() {
            let rows = grains().dashed([1, 2 * GRAIN - 1]);
            sheet.decor(crate::scene::Layer::Silt, rows, self.0.path());
        }
    }
}
