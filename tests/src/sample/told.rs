//! What Wren wrote down for herself.

use plumb_exchange::row::Row;
use plumb_mastery::{Body, entry::Note};

use super::{day, life::Life};

/// Day, area or none, words, private.
const NOTES: [(&str, &str, &str, bool); 18] = [
    (
        "2014-11-20",
        "Illustration",
        "Bought a pen that is better than me. We will see who gives in.",
        false,
    ),
    (
        "2015-08-02",
        "Line",
        "A line is a decision with a beginning and an end. Most of mine have neither.",
        false,
    ),
    (
        "2016-02-14",
        "Colour",
        "Two colours are enough for weather.",
        false,
    ),
    (
        "2017-09-01",
        "Illustration",
        "Seven weeks without drawing. My hand came back in an afternoon, my eye took a week.",
        false,
    ),
    (
        "2018-04-22",
        "Map drawing",
        "The marsh at low water is a drawing someone else has begun.",
        false,
    ),
    (
        "2019-03-01",
        "Illustration",
        "Senior now. It means that I am asked before, not after.",
        false,
    ),
    (
        "2019-11-30",
        "Character",
        "A character is what they would not do.",
        false,
    ),
    (
        "2020-04-19",
        "Colour",
        "Moths because they come to the window and nobody else does.",
        false,
    ),
    (
        "2021-03-07",
        "Illustration",
        "First drawing since January. Kept it short, on purpose.",
        false,
    ),
    ("2021-12-04", "Line", "Sent the tern. Slept.", false),
    (
        "2023-08-26",
        "Line",
        "Went to the wall at six in the morning, to be alone with it.",
        false,
    ),
    (
        "2024-06-20",
        "Map drawing",
        "Seven blues. The divers call it the ladder.",
        false,
    ),
    (
        "2025-01-27",
        "Illustration",
        "Back at the table. Five weeks of planning meetings, and not one of them had a table in it.",
        false,
    ),
    (
        "2026-03-21",
        "Map drawing",
        "Anselm looked at the glacier for a long time and asked for tea.",
        false,
    ),
    (
        "2026-05-17",
        "Illustration",
        "Last evening before the new post. Drew the gulls. They do not know.",
        false,
    ),
    (
        "2026-06-06",
        "Ceramics",
        "Mairi lets me use the wheel on Saturdays. It is round and it does not answer mail.",
        false,
    ),
    (
        "2026-08-30",
        "",
        "I am good at this post and I do not want to be better at it.",
        true,
    ),
    (
        "2026-11-16",
        "Glaze",
        "Damp air, slower glaze. Nobody writes that down. I do.",
        false,
    ),
];

/// Writes the notes.
pub fn write(life: &mut Life) {
    for (on, area, words, private) in NOTES {
        let mut entry = life.entry(day(on), Body::Note(Note {}));
        if !area.is_empty() {
            entry.areas = vec![life.area_id(area)];
        }
        words.clone_into(&mut entry.text);
        entry.private = private;
        life.rows.push(Row::Entry(entry));
    }
}
