//! What Wren made from 2014 to 2020.
//!
//! A table and nothing else; `life` knows how to write it.

use super::life::{Mark::*, Piece, piece};

/// What was done, with what there is to show.
pub static PIECES: [Piece; 16] = [
    piece!(
        "2014",
        "First page that did not embarrass me",
        ["Line" = 1],
        "Sketchbook one",
        [Later(420)],
        "Somewhere before Christmas. I remember the radiator, not the day."
    ),
    piece!(
        "2015-04",
        "The pier in one sitting",
        ["Line" = 1, "Colour" = 1],
        "Sketchbook one",
        [Picture(
            "pier",
            "A pier in brown ink, its posts thinning out to sea"
        )],
        ""
    ),
    piece!(
        "2015-11-12",
        "Timetable vignettes printed",
        ["Line" = 2, "Editorial" = 1],
        "Ferry timetable",
        [Picture(
            "ferry",
            "Vignette of long dark swells under a hatched sky and a sun"
        )],
        "Eight vignettes the size of a stamp. At that size every line is a decision."
    ),
    piece!(
        "2016-05-20",
        "Lichen on slate, plate 3",
        ["Line" = 2, "Colour" = 2],
        "Lichen plates",
        [Picture(
            "lichen",
            "Rings of lichen in two greens on a dark slate"
        )],
        ""
    ),
    piece!(
        "2016-08-19",
        "Lichen plates delivered",
        ["Line" = 3, "Colour" = 2],
        "Lichen plates",
        [Picture(
            "lichen-set",
            "Twelve small plates of lichen in a grid"
        )],
        "Twelve plates, one palette. The club printed them without a change."
    ),
    piece!(
        "2016-12-02",
        "A face from every age",
        ["Character" = 2],
        "",
        [Attempted],
        "Eleven heads, and the old ones are all the same old man."
    ),
    piece!(
        "2017-06-23",
        "Tide almanac drawn through",
        ["Map drawing" = 2, "Line" = 3],
        "Tide almanac",
        [Picture(
            "almanac",
            "A page of tide curves in blue over hatched sand"
        )],
        "Fifty-two curves by hand, none traced."
    ),
    piece!(
        "2017-11-10",
        "Relief from the north-west",
        ["Map drawing" = 3],
        "",
        [
            Attempted,
            Quote("The hills are hollow. Turn the light.", "note on the proof")
        ],
        "Every hill reads as a hole. The light has to come from where nobody's lamp stands."
    ),
    piece!(
        "2018-10-05",
        "Salt map finished",
        ["Map drawing" = 4, "Line" = 3],
        "Salt map",
        [
            Picture(
                "salt-map",
                "A map of salt marshes, creeks branching like veins"
            ),
            Measure(
                "creeks that a boat can follow",
                "41",
                "63",
                "creeks",
                "Trust's own survey"
            ),
            Story([
                "No survey agreed with another, and the marsh had moved since all of them.",
                "Walked it at four tides, drew what stayed, and let the rest be a tint.",
                "The wardens plan by it. Twenty-two creeks are on it that were on no map.",
                "I would letter last. I lettered first and had to scrape.",
                "All of the drawing; the tide heights are the Trust's.",
            ])
        ],
        "The first thing I made that people use with wet hands."
    ),
    piece!(
        "2019-04-26",
        "The lamplighter, thirty-two pages",
        ["Character" = 3, "Editorial" = 3],
        "The lamplighter",
        [Picture(
            "lamplighter",
            "A small figure with a ladder under a row of lamps"
        )],
        "He is the same boy on every page. That took four months."
    ),
    piece!(
        "2019-09-20",
        "Column: the empty chair",
        ["Editorial" = 3],
        "Weekly column",
        [Link(
            "https://example.org/strand/empty-chair",
            "The Strand Review, 20 September 2019"
        )],
        ""
    ),
    piece!(
        "2020-06-12",
        "Estuary, sheet 4 redrawn",
        ["Map drawing" = 4],
        "Estuary atlas",
        [Picture(
            "estuary",
            "An estuary in four blues, depth lines close together at the bar"
        )],
        "Threw away sheet 4 and began again with fewer lines. It has a third of them."
    ),
    piece!(
        "2020-11-27",
        "Moth cards printed",
        ["Colour" = 3, "Character" = 2],
        "Moth cards",
        [Picture(
            "moth",
            "A moth in two overprinted inks, its wings open"
        )],
        "Two inks, five colours."
    ),
    piece!(
        "2018-06-01",
        "Legend that needs no legend",
        ["Map drawing" = 3],
        "Salt map",
        [Link(
            "https://example.org/trust/legend",
            "The Trust's notice board"
        )],
        ""
    ),
    piece!(
        "2017-03-03",
        "Hatching without outline",
        ["Line" = 3],
        "",
        [Picture("hatching", "Waves and a sky made of strokes alone")],
        ""
    ),
    piece!(
        "2020-01-24",
        "Column: first snow",
        ["Editorial" = 3, "Colour" = 3],
        "Weekly column",
        [Link(
            "https://example.org/strand/first-snow",
            "The Strand Review, 24 January 2020"
        )],
        ""
    ),
];
