//! Ticks, rings and lines: the ink of a Reach.
//!
//! It knows sizes and strokes, not what they stand for.

use super::shown::Density;
use crate::{
    scene::{Layer, Style},
    sheet::{Pen, Sheet},
    token::Token,
};

/// The size of a tick.
#[derive(Clone, Copy)]
pub(crate) struct Tick {
    /// Half of its length.
    pub half: i32,
    /// The radius of a ring on it.
    pub ring: i32,
    /// The width of its stroke.
    pub width: i32,
}

/// The tick of a list and of the key.
pub(crate) const TICK: Tick = Tick {
    half: 52,
    ring: 38,
    width: 16,
};

/// The tick of a chart whose rows stand so close.
pub(crate) fn tick(density: Density) -> Tick {
    let (half, ring, width) = match density {
        Density::Roomy => (60, 42, 22),
        Density::Dense => (52, 38, 20),
        Density::Thin => (27, 26, 18),
    };
    Tick { half, ring, width }
}

/// The line of a technique in use.
pub(crate) fn solid(density: Density) -> Style {
    let width = match density {
        Density::Roomy => 18,
        Density::Dense => 15,
        Density::Thin => 12,
    };
    Style::line(Token::Line1, width)
}

/// The line of a technique that is not.
pub(crate) fn dotted(ink: Token) -> Style {
    Style::line(ink, 14).dashed([1, 44]).rounded()
}

/// The beginning of a line on paper: solid where the technique is in use.
pub(crate) fn short(fresh: bool) -> Style {
    if fresh {
        Style::line(Token::Ink, 14)
    } else {
        dotted(Token::Ink)
    }
}

/// A tick, with a ring on it where one is wanted, and the fill that hides the line inside of the ring.
pub(crate) fn ticked((x, y): (i32, i32), tick: Tick, ring: bool) -> (Pen, Option<Token>) {
    let fill = ring.then_some(Token::Sea);
    (strike(Pen::default(), (x, y), tick, ring), fill)
}

/// A tick, or a ring with what of its tick is outside of it.
fn strike(pen: Pen, (x, y): (i32, i32), tick: Tick, ring: bool) -> Pen {
    if !ring {
        return pen.to(x, y - tick.half).v(y + tick.half);
    }
    let above = pen.to(x, y - tick.half).v(y - tick.ring);
    let below = above.to(x, y + tick.ring).v(y + tick.half);
    circled(below, (x, y), tick.ring)
}

/// A circle of twelve sides, which is round at its size; a small one has eight.
fn circled(pen: Pen, (x, y): (i32, i32), radius: i32) -> Pen {
    /// The corners of a circle, in thousandths of its radius.
    const TWELVE: [(i32, i32); 12] = [
        (1000, 0),
        (866, 500),
        (500, 866),
        (0, 1000),
        (-500, 866),
        (-866, 500),
        (-1000, 0),
        (-866, -500),
        (-500, -866),
        (0, -1000),
        (500, -866),
        (866, -500),
    ];
    const EIGHT: [(i32, i32); 8] = [
        (924, 383),
        (383, 924),
        (-383, 924),
        (-924, 383),
        (-924, -383),
        (-383, -924),
        (383, -924),
        (924, -383),
    ];
    let corners: &[(i32, i32)] = if radius < 30 { &EIGHT } else { &TWELVE };
    let mut pen = pen;
    for (number, (along, down)) in corners.iter().enumerate() {
        let part = |thousandths: &i32| (radius * thousandths + 500).div_euclid(1000);
        let (x, y) = (x + part(along), y + part(down));
        pen = if number == 0 {
            pen.to(x, y)
        } else {
            pen.l(x, y)
        };
    }
    pen.close()
}

/// The ticks and lines of a list so long that all of them are a few marks.
#[derive(Default)]
pub(crate) struct Strokes {
    ticks: Pen,
    rings: Pen,
    solid: Pen,
    dotted: Pen,
}

impl Strokes {
    /// Adds a tick with the beginning of its line.
    pub fn add(&mut self, (x, y): (i32, i32), fresh: bool, carried: bool) {
        let line = if fresh {
            &mut self.solid
        } else {
            &mut self.dotted
        };
        *line = std::mem::take(line).to(x, y).h(x + 200);
        let ticks = if carried {
            &mut self.rings
        } else {
            &mut self.ticks
        };
        *ticks = strike(std::mem::take(ticks), (x, y), TICK, carried);
    }

    /// Puts down what was gathered.
    pub fn draw(self, sheet: &mut Sheet) {
        let ticks = Style::line(Token::Ink, TICK.width);
        let rings = Style {
            fill: Some(Token::Sea),
            ..ticks
        };
        for (pen, style) in [
            (self.solid, short(true)),
            (self.dotted, short(false)),
            (self.ticks, ticks),
            (self.rings, rings),
        ] {
            if !pen.is_empty() {
                sheet.decor(Layer::Depth, style, pen.path());
            }
        }
    }
}
