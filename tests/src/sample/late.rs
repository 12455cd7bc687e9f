//! What Wren made from 2021 on.
//!
//! A table and nothing else; `life` knows how to write it.

use super::life::{Mark::*, Piece, piece};

/// What was done, with what there is to show.
pub static PIECES: [Piece; 18] = [
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
        "2023-11-03",
        "Letter about the boat",
        ["Character" = 4],
        "Letters to my father",
        [Private],
        "Not for anyone."
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
