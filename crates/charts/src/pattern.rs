//! Six patterns, for fills that must differ by more than colour, on paper above all.
//!
//! A pattern is strokes, clipped to its box by arithmetic and not by the renderer, so that window, HTML, PDF and picture draw the very same lines. It
//! does not know what a fill stands for.

use crate::{
    scene::{Box4, Shape, Style},
    sheet::Pen,
    token::Token,
};

/// The distance of two lines of a pattern.
const TILE: i32 = 60;
/// The thickness of its lines: 0.75 pt.
const LINE: i32 = 10;
/// The thickness of its dots.
const DOT: i32 = 16;

/// A way of filling a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// Nothing.
    Plain,
    /// Dots in rows.
    Dots,
    /// Lines that rise to the right.
    Rising,
    /// Lines that fall to the right.
    Falling,
    /// Both.
    Crossed,
    /// Level lines.
    Level,
}

impl Pattern {
    /// Every pattern, in the order in which fills take them.
    pub const ALL: [Self; 6] = [
        Self::Plain,
        Self::Rising,
        Self::Dots,
        Self::Level,
        Self::Falling,
        Self::Crossed,
    ];

    /// The pattern of the n-th fill.
    pub fn nth(n: usize) -> Self {
        Self::ALL[n % Self::ALL.len()]
    }
}

/// The strokes of a pattern inside a box, with their style; none for a plain one, or where the box has no room for a line.
pub(crate) fn lines(pattern: Pattern, within: Box4, ink: Token) -> Option<(Style, Shape)> {
    let style = match pattern {
        // A row of dots is a line whose dashes have no length: as few bytes as a line has.
        Pattern::Dots => Style::line(ink, DOT).dashed([1, TILE - 1]).rounded(),
        _ => Style::line(ink, LINE),
    };
    let pen = match pattern {
        Pattern::Plain => Pen::default(),
        Pattern::Dots | Pattern::Level => level(within),
        Pattern::Rising => slanting(Pen::default(), within, true),
        Pattern::Falling => slanting(Pen::default(), within, false),
        Pattern::Crossed => {
            let rising = slanting(Pen::default(), within, true);
            slanting(rising, within, false)
        }
    };
    (!pen.is_empty()).then(|| (style, pen.path()))
}

fn level(within: Box4) -> Pen {
    let mut pen = Pen::default();
    let mut y = within.y + TILE / 2;
    while y < within.y + within.h {
        pen = pen.to(within.x + TILE / 3, y).h(within.x + within.w);
        y += TILE;
    }
    pen
}

/// Lines at 45 degrees: on each, x and y run alike from where it enters the box to where it leaves it.
fn slanting(mut pen: Pen, within: Box4, rising: bool) -> Pen {
    let Box4 { x, y, w, h } = within;
    let mut offset = TILE / 2;
    while offset < w + h {
        let (from, to) = ((offset - h).max(0), offset.min(w));
        let at = |along: i32| {
            let down = offset - along;
            let down = if rising { down } else { h - down };
            (x + along, y + down)
        };
        let ((fx, fy), (tx, ty)) = (at(from), at(to));
        if from < to {
            pen = pen.to(fx, fy).l(tx, ty);
        }
        offset += TILE;
    }
    pen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_every_pattern_stays_in_its_box() {
        let within = Box4 {
            x: 100,
            y: 40,
            w: 333,
            h: 127,
        };
        for pattern in Pattern::ALL {
            let Some((_, Shape::Path(path))) = lines(pattern, within, Token::Ink) else {
                assert_eq!(pattern, Pattern::Plain, "only a plain fill draws nothing");
                continue;
            };
            let numbers = path
                .split(['M', 'L', ' '])
                .filter(|piece| !piece.is_empty());
            let inside = |number: &str| {
                let found = number.split('H').filter(|piece| !piece.is_empty());
                found
                    .map(|piece| piece.parse::<i32>().expect("a number"))
                    .all(|n| (40..=433).contains(&n))
            };
            assert!(numbers.into_iter().all(inside), "{pattern:?}: {path}");
        }
    }

    #[test]
    fn a_box_without_room_has_no_lines() {
        let flat = Box4 {
            x: 0,
            y: 0,
            w: 500,
            h: 10,
        };
        assert!(
            lines(Pattern::Level, flat, Token::Ink).is_none(),
            "half a tile is more than this"
        );
    }
}
