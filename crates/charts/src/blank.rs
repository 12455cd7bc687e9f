//! The words that stand in a chart without data: a few lines on a patch of the ground, in the middle of their room.
//!
//! They know their room, not why there is nothing.

use crate::{
    scene::{Anchor, Layer, Style, Words},
    sheet::{Saying, Sheet, at, rect},
    text::{self, Faces},
    token::Token,
};

/// The widest that such words are set.
const WIDEST: i32 = 5600;

/// The room of the words.
#[derive(Clone, Copy)]
pub(crate) struct Room {
    /// Its left edge.
    pub left: i32,
    /// Its right edge.
    pub right: i32,
    /// Its upper edge.
    pub top: i32,
    /// Its lower edge.
    pub bottom: i32,
}

/// Writes the words into the middle of a room, on a patch of the sea.
pub(crate) fn say(sheet: &mut Sheet, faces: Faces, within: Room, words: &Words) {
    let face = faces.prose;
    let room = (within.right - within.left - 240).min(WIDEST);
    let middle = (within.left + within.right) / 2;
    let leading = face.size * 7 / 5;
    let lines = text::balanced(words.text(), face, room);
    let top = (within.top + within.bottom) / 2 - leading * lines.len() as i32 / 2;
    let widest = lines.iter().map(|line| text::width(line, face)).max();
    let half = widest.unwrap_or(0) / 2 + 160;
    let foot = top + leading * lines.len() as i32;
    let patch = rect(middle - half, top - 2 * face.size, middle + half, foot);
    sheet.decor(Layer::Words, Style::of(Token::Sea), patch);
    for (number, line) in lines.into_iter().enumerate() {
        let words = match words {
            Words::Ours(_) => Words::Ours(line),
            Words::Theirs(_) => Words::Theirs(line),
        };
        sheet.say(Saying {
            at: at(middle, top + leading * number as i32),
            anchor: Anchor::Middle,
            face,
            words,
            room,
            ink: Token::InkSoft,
            layer: Layer::Words,
        });
    }
}
