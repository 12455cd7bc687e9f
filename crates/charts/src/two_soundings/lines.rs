//! The words below a dumbbell: the area, its change, and what it is due to.
//!
//! What finds no room ends in an ellipsis or is counted; the table has it whole. It does not know where the words stand.

use super::{plan::Plan, said, series::AreaChange, words};
use crate::{
    scene::{Face, Words},
    text,
    token::Token,
};

/// The most lines of words below a dumbbell.
const LINES: usize = 6;
/// A line of words.
pub(crate) struct Line {
    /// The words.
    pub words: Words,
    /// The letters.
    pub face: Face,
    /// The ink.
    pub ink: Token,
}

impl Line {
    /// From the baseline above to its own.
    pub fn leading(&self) -> i32 {
        self.face.size * 7 / 5
    }
}

/// The words below a dumbbell: name, change, and what it is due to as far as there is room.
pub(crate) fn lines(plan: &Plan, area: &AreaChange, room: i32) -> Vec<Line> {
    let faces = plan.faces;
    let theirs = |face: Face, ink: Token| {
        move |line: String| Line {
            words: Words::Theirs(line),
            face,
            ink,
        }
    };
    let face = if plan.close { faces.tick } else { faces.prose };
    let most = if plan.close { 3 } else { 2 };
    let name = shortened(&area.name, face, room, most);
    let mut lines: Vec<Line> = name.into_iter().map(theirs(face, Token::Ink)).collect();
    lines.push(Line {
        words: Words::Ours(said::change(area, plan.close)),
        face: faces.figure,
        ink: Token::Line1,
    });
    if plan.close {
        return lines;
    }
    let (mut told, all) = (0, area.because.len());
    let mut due = Vec::new();
    for because in &area.because {
        let words = words::because(because, plan.period);
        let more = shortened(&words, faces.tick, room, LINES - 1);
        if due.len() + more.len() > LINES - usize::from(told + 1 < all) {
            break;
        }
        due.extend(more);
        told += 1;
    }
    lines.extend(due.into_iter().map(theirs(faces.tick, Token::InkSoft)));
    if told < all {
        lines.push(Line {
            words: Words::Ours(say!("two-soundings-and-more", count = all - told)),
            face: faces.tick,
            ink: Token::InkFaint,
        });
    }
    lines
}

/// A text in at most so many lines; what does not fit ends in an ellipsis, and the table has it whole.
fn shortened(words: &str, face: Face, room: i32, most: usize) -> Vec<String> {
    let balanced = text::balanced(words, face, room);
    if balanced.len() <= most {
        return balanced;
    }
    let wrapped = text::wrap(words, face, room);
    let mut kept = wrapped[..most - 1].to_vec();
    kept.push(text::fit(&wrapped[most - 1..].join(" "), face, room));
    kept
}
