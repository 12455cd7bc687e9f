//! The caption of every depth axis, because an axis that grows downward must say so: "deeper = more evidenced mastery", with an arrow.
//!
//! It knows the direction, not the depths.

use crate::{
    scene::{Anchor, Layer, Style, Words},
    sheet::{Pen, Saying, Sheet, at},
    text::{self, Faces},
    token::Token,
};

/// The baseline of the caption.
pub(crate) const BASELINE: i32 = 130;

/// The words of the caption.
pub(crate) fn words() -> String {
    say!("charts-deeper")
}

/// Puts the caption down above a chart, from an x on.
pub(crate) fn caption(sheet: &mut Sheet, faces: Faces, left: i32, right_way_up: bool) {
    captioned(sheet, faces, left, &words(), right_way_up);
}

/// The same with other words, where deeper means something else; returns where the arrow ends.
pub(crate) fn captioned(
    sheet: &mut Sheet,
    faces: Faces,
    left: i32,
    words: &str,
    right_way_up: bool,
) -> i32 {
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
    let (tail, head) = if right_way_up { (140, 40) } else { (40, 140) };
    let barb = if right_way_up { 40 } else { -40 };
    let arrow = Pen::default()
        .to(x, tail)
        .v(head)
        .to(x - 35, head + barb)
        .l(x, head)
        .l(x + 35, head + barb);
    let style = Style::line(Token::InkFaint, 12).rounded();
    sheet.scale(Layer::Scale, style, arrow.path());
    x + 35
}
