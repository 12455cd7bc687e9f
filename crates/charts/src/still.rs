//! Words in the middle of a sea in which nothing is drawn yet.
//!
//! The frame stands all the same, so that a person sees what will be there. It does not know which chart is empty.

use crate::{
    scene::{Anchor, Layer, Style, Words},
    sheet::{Saying, Sheet, at, rect},
    text::{self, Faces},
    token::Token,
};

/// The widest that the words run.
const WIDEST: i32 = 5600;

/// A sea by its edges.
pub(crate) struct Sea {
    /// Its first and its last day.
    pub across: (i32, i32),
    /// Its upper and its lower edge.
    pub down: (i32, i32),
}

/// Says words in the middle of a sea, in as few lines as they need, on a patch that hides the lines behind them.
pub(crate) fn say(
    sheet: &mut Sheet,
    faces: Faces,
    sea: &Sea,
    words: &str,
    whose: fn(String) -> Words,
) {
    let ((left, right), (top, bottom)) = (sea.across, sea.down);
    let face = faces.prose;
    let room = (right - left - 240).min(WIDEST);
    let middle = (left + right) / 2;
    let leading = face.size * 7 / 5;
    let lines = text::balanced(words, face, room);
    let top = (top + bottom) / 2 - leading * lines.len() as i32 / 2;
    let widest = lines.iter().map(|line| text::width(line, face)).max();
    let half = widest.unwrap_or(0) / 2 + 160;
    let patch = rect(
        middle - half,
        top - 2 * face.size,
        middle + half,
        top + leading * lines.len() as i32,
    );
    sheet.decor(Layer::Words, Style::of(Token::Sea), patch);
    for (number, line) in lines.into_iter().enumerate() {
        sheet.say(Saying {
            at: at(middle, top + leading * number as i32),
            anchor: Anchor::Middle,
            face,
            words: whose(line),
            room,
            ink: Token::InkSoft,
            layer: Layer::Words,
        });
    }
}
