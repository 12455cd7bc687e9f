//! Twelve years of Illustration: the ground, the roles, the works and what was done.

use plumb_mastery::{
    AreaKind::{Area, Technique},
    Ladder,
};

use super::life::{Life, Mark::*, Piece};

const GROUND: [(&str, &str, bool); 15] = [
    ("Line", "Illustration", false),
    ("Colour", "Illustration", false),
    ("Map drawing", "Illustration", false),
    ("Editorial", "Illustration", false),
    ("Character", "Illustration", false),
    ("Dip pen", "Line", true),
    ("Hatching", "Line", true),
    ("Brush and ink", "Line", true),
    ("Gouache", "Colour", true),
    ("Limited palette", "Colour", true),
    ("Relief shading", "Map drawing", true),
    ("Lettering", "Map drawing", true),
    ("Thumbnails", "Editorial", true),
    ("Gesture", "Character", true),
    ("Silhouette", "Character", true),
];

/// Title, for whom, first day, last day, private.
const WORKS: [(&str, &str, &str, &str, bool); 17] = [
    ("Sketchbook one", "", "2014-11-20", "2015-06-30", false),
    (
        "Ferry timetable",
        "Harbour Line",
        "2015-09-01",
        "2015-11-12",
        false,
    ),
    (
        "Lichen plates",
        "Field Club",
        "2016-03-01",
        "2016-08-19",
        false,
    ),
    (
        "Tide almanac",
        "Northern Pilot Press",
        "2017-01-09",
        "2017-06-23",
        false,
    ),
    ("Salt map", "Marsh Trust", "2018-02-01", "2018-10-05", false),
    (
        "The lamplighter",
        "Ashdown Books",
        "2018-11-12",
        "2019-04-26",
        false,
    ),
    (
        "Weekly column",
        "The Strand Review",
        "2019-03-08",
        "",
        false,
    ),
    (
        "Estuary atlas",
        "Marsh Trust",
        "2019-09-02",
        "2021-05-14",
        false,
    ),
    ("Moth cards", "", "2020-04-05", "2020-11-27", false),
    (
        "Tern cover",
        "Northern Pilot Press",
        "2021-09-13",
        "2021-12-03",
        false,
    ),
    (
        "Winter fables",
        "Ashdown Books",
        "2022-02-07",
        "2022-09-30",
        false,
    ),
    (
        "Harbour frieze",
        "Town council",
        "2022-10-17",
        "2023-08-25",
        false,
    ),
    (
        "Reef survey sheets",
        "Institute of the Shelf",
        "2023-10-02",
        "2024-06-14",
        false,
    ),
    (
        "Night express",
        "The Strand Review",
        "2024-08-19",
        "2024-11-08",
        false,
    ),
    (
        "Glacier map",
        "Alpine Survey",
        "2025-02-03",
        "2026-03-20",
        false,
    ),
    (
        "Onboarding icons",
        "Northgate",
        "2026-06-15",
        "2026-09-11",
        false,
    ),
    ("Letters to my father", "", "2023-05-02", "", true),
];

/// Writes the craft, its works and what was done.
pub fn write(life: &mut Life) {
    life.craft("Illustration", Ladder::six_rungs(), "2014-11-20");
    for (name, under, technique) in GROUND {
        life.area(
            name,
            under,
            if technique { Technique } else { Area },
            "2014-11-20",
        );
    }
    life.role("Illustrator", "Harbour Studio", "2014-11-03", "2019-02-28");
    life.role(
        "Senior illustrator",
        "Harbour Studio",
        "2019-03-01",
        "2026-05-17",
    );
    life.role("Head of design", "Northgate", "2026-05-18", "");
    for (title, for_whom, started, finished, private) in WORKS {
        life.work(title, for_whom, started, finished, private);
    }
    for piece in &PIECES {
        life.piece(piece);
    }
}

macro_rules! piece {
    ($on:literal, $title:literal, [$($area:literal = $rung:literal),*], $work:literal, [$($mark:expr),*], $text:literal) => {
        Piece { on: $on, title: $title, challenge: &[$(($area, $rung)),*], work: $work, marks: &[$($mark),*], text: $text }
    };
}

static PIECES: [Piece; 34] = [
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
        "2021-05-14",
        "Estuary atlas bound",
        ["Map drawing" = 4, "Line" = 4],
        "Estuary atlas",
        [
            Picture(
                "atlas",
                "Contours of an estuary, fine lines between tints of blue"
            ),
            Story([
                "Nine sheets by three hands over twenty years, and it had to read as one.",
                "Made one rule for every weight of line and redrew what broke it.",
                "The pilots' office replaced its wall chart with ours.",
                "Agree on the rule before anyone draws.",
                "Six sheets of nine, and the rule.",
            ])
        ],
        ""
    ),
    piece!(
        "2021-12-03",
        "Tern cover",
        ["Line" = 4, "Editorial" = 4],
        "Tern cover",
        [Picture(
            "tern",
            "A tern turning over hatched waves, its wing a single stroke"
        )],
        "One stroke for the wing. Ninety-four that were not it."
    ),
    piece!(
        "2022-05-06",
        "Fable of the reed and the wind",
        ["Character" = 4, "Colour" = 3],
        "Winter fables",
        [Picture(
            "reed",
            "Bending dark bands under slanting lines and one round of colour"
        )],
        ""
    ),
    piece!(
        "2022-09-30",
        "Winter fables delivered",
        ["Character" = 4, "Colour" = 4],
        "Winter fables",
        [
            Picture(
                "fables",
                "Print in two inks: dark hills under a hatched night and one lamp"
            ),
            Story([
                "Nine animals that must think without looking like people in fur.",
                "Watched the real ones and took away everything they do not do.",
                "Second printing after six weeks; schools asked for the fox as a poster.",
                "Test the printing of the blue earlier.",
                "All drawings and the palette.",
            ])
        ],
        "The grey does the work and the red gets the thanks."
    ),
    piece!(
        "2023-03-17",
        "Nine metres of harbour in one line",
        ["Line" = 5],
        "Harbour frieze",
        [Attempted],
        "The line broke at metre six. So did I, a little."
    ),
    piece!(
        "2023-08-25",
        "Harbour frieze unveiled",
        ["Line" = 5, "Editorial" = 4],
        "Harbour frieze",
        [
            Picture(
                "frieze",
                "A harbour as bands of unbroken line under a hatched sky"
            ),
            Measure(
                "line without a lift",
                "2",
                "9",
                "metres",
                "measured on the wall"
            ),
            Story([
                "A nine-metre wall, and the promise of a single line.",
                "Drew it at full size on the floor eleven times, until the breath was in the right places.",
                "It stands by the ferry. People follow it with a finger.",
                "Ask for a wall one can reach.",
                "All of it, with a borrowed scaffold.",
            ])
        ],
        ""
    ),
    piece!(
        "2024-02-09",
        "Reef sheet with live sonar",
        ["Map drawing" = 5],
        "Reef survey sheets",
        [Attempted],
        "Too much truth for one sheet."
    ),
    piece!(
        "2024-06-14",
        "Reef survey sheets accepted",
        ["Map drawing" = 5, "Colour" = 4],
        "Reef survey sheets",
        [
            Picture(
                "reef",
                "A reef in seven blues with depth lines that open into fans"
            ),
            Story([
                "Four million soundings, and divers who look for three seconds.",
                "Made depth a single ramp and gave every exception a shape instead of a colour.",
                "The institute drew its other sheets after this one.",
                "Bring the divers in on the first day, not the last.",
                "The drawing and the ramp; the data is the institute's.",
            ])
        ],
        ""
    ),
    piece!(
        "2024-11-08",
        "Night express",
        ["Editorial" = 4, "Colour" = 4],
        "Night express",
        [Picture(
            "express",
            "A train as a row of lit windows through a dark valley"
        )],
        ""
    ),
    piece!(
        "2025-04-11",
        "Portrait without a face",
        ["Character" = 5],
        "Weekly column",
        [],
        "Only the coat and how she stands. I think it holds; nobody has said so yet."
    ),
    piece!(
        "2025-09-19",
        "Column: what the tide took",
        ["Editorial" = 4],
        "Weekly column",
        [Link(
            "https://example.org/strand/tide",
            "The Strand Review, 19 September 2025"
        )],
        ""
    ),
    piece!(
        "2026-03-20",
        "Glacier map finished",
        ["Map drawing" = 5, "Line" = 5],
        "Glacier map",
        [
            Picture(
                "glacier",
                "Flow lines of a glacier, close at the edge and wide in the middle"
            ),
            Measure("sheets to carry", "6", "1", "sheet", "Alpine Survey"),
            Story([
                "Ice moves while one draws it, and six sheets never lay on one table.",
                "Drew the movement instead of the surface: lines of flow with their years.",
                "Guides carry one sheet. Two valleys were added at their request.",
                "Leave the last decimal out.",
                "All of the drawing, and the idea of flow.",
            ])
        ],
        "The deepest I have been. I would like to go on from here."
    ),
    piece!(
        "2026-04-24",
        "Study for a map of sounds",
        ["Map drawing" = 6],
        "",
        [Attempted],
        "Bell, buoy, breaker. I can hear it and cannot draw it."
    ),
    piece!(
        "2026-05-08",
        "Salt wind, four states",
        ["Line" = 4, "Colour" = 4],
        "",
        [Later(2)],
        "Pulled four states and kept the third. Not shown to anyone."
    ),
    piece!(
        "2026-07-10",
        "Icon family for onboarding",
        ["Editorial" = 3],
        "Onboarding icons",
        [
            Oversaw,
            Picture("icons", "Twelve plain icons in three rows")
        ],
        "Drawn by Ada and Jun. I said yes and no."
    ),
    piece!(
        "2026-09-11",
        "Onboarding icons shipped",
        ["Editorial" = 3, "Colour" = 3],
        "Onboarding icons",
        [Oversaw],
        ""
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
        "2023-11-03",
        "Letter about the boat",
        ["Character" = 4],
        "Letters to my father",
        [Private],
        "Not for anyone."
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
    piece!(
        "2022-12-16",
        "Column: the last ferry",
        ["Editorial" = 4],
        "Weekly column",
        [Link(
            "https://example.org/strand/last-ferry",
            "The Strand Review, 16 December 2022"
        )],
        ""
    ),
];
