//! The caption over an axis of depth: what deeper means, with an arrow that points there.
//!
//! It knows which way is deeper, not what lies there.

use crate::{
    scene::{Anchor, Layer, Style, Words},
    sheet::{Pen, Saying, Sheet, at},
    text::{self, Faces},
    token::Token,
};

/// What deeper means where depth itself is drawn.
pub(crate) const DEPTH: &str = "deeper = more evidenced mastery";
/// The baseline of a caption.
pub(crate) const BASELINE: i32 = 130;

/// Writes the caption from a place on, in the letters of ticks; returns where the arrow ends.
pub(crate) fn deeper(sheet: &mut Sheet, faces: Faces, left: i32, words: &str, up: bool) -> i32 {
    let face = faces.tick;
    let width = text::width(words, face);
    sheet.say(Saying {
        at: at(left, BASELINE),
        anchor: Anchor::Start,
        face,
        words: Words::Ours(words.to_owned()),
        room: width,
        ink: Token::InkFaint,
        layer: Layer::Scale,
    });
    let x = left + width + 90;
    let (tail, head) = if up { (140, 40) } else { (40, 140) };
    let barb = if up { 40 } else { -40 };
    let arrow = Pen::default()
        .to(x, tail)
        .v(head)
        .to(x - 35, head + barb)
        .l(x, head)
        .l(x + 35, head + barb);
    let ink = Style::line(Token::InkFaint, 12).rounded();
    sheet.scale(Layer::Scale, ink, arrow.path());
    x + 35
}
