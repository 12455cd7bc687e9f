//! Kinds: what the signs and the parts of a line make of it, questions and refusals among them.

use crate::bench::{Row, TODAY, agree};

/// Lines, and what they give.
pub const ROWS: &[Row] = &[
    (
        "yesterday 90m glaze +kiln: first even ash glaze",
        "session 2026-11-19 | making 90 | areas Ceramics/Glaze, Ceramics/Kiln | text first even ash glaze",
    ),
    (
        "the clay is too wet",
        "note 2026-11-20 | text the clay is too wet",
    ),
    (
        "45m glaze",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze",
    ),
    (
        "glaze=4: first even ash glaze",
        "milestone 2026-11-20 | areas Ceramics/Glaze | challenge Ceramics/Glaze=4 | title first even ash glaze",
    ),
    (
        "glaze=untangles: first even ash glaze",
        "milestone 2026-11-20 | areas Ceramics/Glaze | challenge Ceramics/Glaze=4 | title first even ash glaze",
    ),
    (
        "glaze=sets-the-mark: reference tiles",
        "milestone 2026-11-20 | areas Ceramics/Glaze | challenge Ceramics/Glaze=5 | title reference tiles",
    ),
    (
        "! glaze=4 #tea-bowls: first even ash glaze",
        "milestone 2026-11-20 | areas Ceramics/Glaze | challenge Ceramics/Glaze=4 | work Tea bowls#1 | title first even ash glaze",
    ),
    (
        "! the tall jar",
        "milestone 2026-11-20 | title the tall jar",
    ),
    (
        "! 14 nov 2014 glaze=3 attempted private: the tall jar",
        "milestone 2014-11-14 | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | marks private, attempted | title the tall jar",
    ),
    (
        "! glaze=2 oversaw: the tall jar",
        "milestone 2026-11-20 | areas Ceramics/Glaze | challenge Ceramics/Glaze=2 | marks oversaw | title the tall jar",
    ),
    (
        "! glaze=4 #brogues",
        "milestone 2026-11-20 | areas Ceramics/Glaze | challenge Ceramics/Glaze=4 | work Brogues#2 | title Brogues",
    ),
    (
        "! 2014 glaze=3 #tea-bowls @alder: seven bowls",
        "milestone 2014-12-31 year | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | work Tea bowls#1 | title seven bowls | text @alder",
    ),
    (
        "\"No welt closes like that\" @alder #brogues",
        "recognition 2026-11-20 | work Brogues#2 | person alder | title No welt closes like that",
    ),
    (
        "“No welt closes like that” @alder #brogues",
        "recognition 2026-11-20 | work Brogues#2 | person alder | title No welt closes like that",
    ),
    (
        "„Kein Rahmen schließt so“ @\"Frau Erle\" #brogues",
        "recognition 2026-11-20 | work Brogues#2 | person Frau Erle | title Kein Rahmen schließt so",
    ),
    (
        "«Rien ne ferme ainsi» @alder: at the fair",
        "recognition 2026-11-20 | person alder | title Rien ne ferme ainsi | text at the fair",
    ),
    (
        "\"No welt closes like that\" - @alder",
        "recognition 2026-11-20 | person alder | title No welt closes like that | text - @alder",
    ),
    (
        "\"Good\" @alder @smith",
        "recognition 2026-11-20 | person alder | title Good | text @smith",
    ),
    (
        "\"Good\" yesterday @alder: she said so twice",
        "recognition 2026-11-19 | person alder | title Good | text she said so twice",
    ),
    ("\"Good", "recognition 2026-11-20 | title Good"),
    (
        "? glaze=3.5",
        "sounding 2026-11-20 | areas Ceramics/Glaze | half rungs 7",
    ),
    (
        "? glaze=3,5: after the open day",
        "sounding 2026-11-20 | areas Ceramics/Glaze | half rungs 7 | text after the open day",
    ),
    (
        "? glaze=carries",
        "sounding 2026-11-20 | areas Ceramics/Glaze | half rungs 6",
    ),
    ("? glaze", "sounding 2026-11-20 | areas Ceramics/Glaze"),
    (
        "? 2014 glaze=2",
        "sounding 2014-12-31 year | areas Ceramics/Glaze | half rungs 4",
    ),
    (
        "? glaze=3 kiln=4",
        "refused: A sounding has exactly one area; this line names Ceramics/Glaze and Ceramics/Kiln. Write a line for each.",
    ),
    (
        "> glaze=4 by 2027-06: for the guild show",
        "goal 2026-11-20 | areas Ceramics/Glaze | half rungs 8 | due 2027-06-30 month | text for the guild show",
    ),
    (
        "> glaze=4 by 20 dec",
        "goal 2026-11-20 | areas Ceramics/Glaze | half rungs 8 | due 2026-12-20",
    ),
    (
        "> glaze=4 by 2027",
        "goal 2026-11-20 | areas Ceramics/Glaze | half rungs 8 | due 2027-12-31 year",
    ),
    (
        "> glaze=4 by friday",
        "goal 2026-11-20 | areas Ceramics/Glaze | half rungs 8 | due 2026-11-27",
    ),
    (
        "> glaze=4 by tomorrow",
        "goal 2026-11-20 | areas Ceramics/Glaze | half rungs 8 | due 2026-11-21",
    ),
    (
        "> glaze=4.5",
        "goal 2026-11-20 | areas Ceramics/Glaze | half rungs 9",
    ),
    (
        "> glaze=4 by when it is done",
        "goal 2026-11-20 | areas Ceramics/Glaze | half rungs 8 | text by when it is done",
    ),
    (
        "> 2027 glaze=4",
        "refused: 2027 is still ahead. Write by before the day that a goal is due.",
    ),
    ("> glaze", "goal 2026-11-20 | areas Ceramics/Glaze"),
    (
        "45m glaze=4: first even ash glaze",
        "SessionOrMilestone?\nsession 2026-11-20 | making 45 | areas Ceramics/Glaze | text first even ash glaze glaze=4\nmilestone 2026-11-20 | areas Ceramics/Glaze | challenge Ceramics/Glaze=4 | title first even ash glaze | text 45m\nsession 2026-11-20 | making 45 | areas Ceramics/Glaze AND milestone 2026-11-20 | areas Ceramics/Glaze | challenge Ceramics/Glaze=4 | title first even ash glaze",
    ),
    (
        "! 45m glaze=4: first even ash glaze",
        "SessionOrMilestone?\nmilestone 2026-11-20 | areas Ceramics/Glaze | challenge Ceramics/Glaze=4 | title first even ash glaze | text 45m\nsession 2026-11-20 | making 45 | areas Ceramics/Glaze AND milestone 2026-11-20 | areas Ceramics/Glaze | challenge Ceramics/Glaze=4 | title first even ash glaze",
    ),
    (
        "45m over glaze=4 @alder: the big kiln",
        "SessionOrMilestone?\nsession 2026-11-20 | overseeing 45 | areas Ceramics/Glaze | text the big kiln glaze=4 @alder\nmilestone 2026-11-20 | areas Ceramics/Glaze | challenge Ceramics/Glaze=4 | title the big kiln | text 45m over @alder\nsession 2026-11-20 | overseeing 45 | areas Ceramics/Glaze AND milestone 2026-11-20 | areas Ceramics/Glaze | challenge Ceramics/Glaze=4 | title the big kiln | text @alder",
    ),
    (
        "45m finish=4: x",
        "WhichArea?\nsession 2026-11-20 | making 45 | areas Ceramics/Finish | text x finish=4\nsession 2026-11-20 | making 45 | areas Shoemaking/Finish | text x finish=4\nmilestone 2026-11-20 | areas Ceramics/Finish | challenge Ceramics/Finish=4 | title x | text 45m\nmilestone 2026-11-20 | areas Shoemaking/Finish | challenge Shoemaking/Finish=4 | title x | text 45m\nsession 2026-11-20 | making 45 | areas Ceramics/Finish AND milestone 2026-11-20 | areas Ceramics/Finish | challenge Ceramics/Finish=4 | title x\nsession 2026-11-20 | making 45 | areas Shoemaking/Finish AND milestone 2026-11-20 | areas Shoemaking/Finish | challenge Shoemaking/Finish=4 | title x",
    ),
    (
        "45m finish: x",
        "WhichArea?\nsession 2026-11-20 | making 45 | areas Ceramics/Finish | text x\nsession 2026-11-20 | making 45 | areas Shoemaking/Finish | text x",
    ),
    (
        "glaze=7: too deep",
        "refused: Ceramics has six rungs; 7 is not one of them.",
    ),
    (
        "glaze=0: too shallow",
        "refused: Ceramics has six rungs; 0 is not one of them.",
    ),
    (
        "glaze=3.5: half",
        "refused: Ceramics has six rungs; 3.5 is not one of them.",
    ),
    (
        "glaze=blue: no rung",
        "refused: Ceramics has no rung called 'blue'. Its rungs are Follows, Adapts, Carries, Untangles, Sets the mark, Opens ground.",
    ),
    (
        "welting=opens-ground: a school",
        "milestone 2026-11-20 | areas Shoemaking/Welting | challenge Shoemaking/Welting=6 | title a school",
    ),
];

#[test]
fn every_line_makes_its_kind() {
    agree(ROWS, TODAY);
}
