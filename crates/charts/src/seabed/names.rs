//! The name below a column: in one line or two, whole where it can be, else shortened, else in the table alone.
//!
//! It knows letters and rooms, not depths.

use crate::{scene::Face, text};

/// The most lines of a name.
const LINES: usize = 2;
/// The fewest letters that still say which area is meant.
const FEWEST: usize = 3;

/// The room that a name needs to stand whole in two lines.
pub(crate) fn needed(name: &str, face: Face) -> i32 {
    let longest = name
        .split_whitespace()
        .map(|word| text::width(word, face))
        .max()
        .unwrap_or(0);
    let half = text::width(name, face) / LINES as i32;
    let mut room = longest.max(half);
    // Words rarely break in the very middle, so the room grows until two lines are enough.
    while text::wrap(name, face, room).len() > LINES {
        room += room / 10 + 1;
    }
    room
}

/// The lines of a name in a room; none where it would say nothing.
pub(crate) fn lines(name: &str, face: Face, room: i32) -> Vec<String> {
    let mut lines = text::balanced(name, face, room);
    // A balanced line may be narrower than a word, which would shorten it for nothing.
    if lines.iter().any(|line| line.ends_with('…')) {
        lines = text::wrap(name, face, room);
    }
    if lines.len() > LINES {
        let shown: Vec<&str> = name.split_whitespace().collect();
        let first = lines[0].split_whitespace().count();
        let rest = shown.get(first..).unwrap_or_default().join(" ");
        lines = vec![lines[0].clone(), text::fit(&rest, face, room)];
    }
    lines.retain(|line| !line.is_empty());
    let says = lines.first().is_some_and(|line| says(line));
    if says { lines } else { Vec::new() }
}

/// Whether a line is whole, or long enough to be known by.
fn says(line: &str) -> bool {
    !line.ends_with('…')
        || line
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .count()
            >= FEWEST
}
