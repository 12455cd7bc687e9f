//! Areas and works: by name, other name, path and beginning; what is new, and what fits twice.

use crate::bench::{Row, TODAY, agree};

/// Lines, and what they give.
pub const ROWS: &[Row] = &[
    (
        "45m glaze",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze",
    ),
    (
        "45m Ceramics/Glaze",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze",
    ),
    (
        "45m ceramics/glaze/ash",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze/Ash",
    ),
    (
        "45m +glaze",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze",
    ),
    (
        "45m gla",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze",
    ),
    ("45m gl", "session 2026-11-20 | making 45 | text gl"),
    (
        "45m +gl",
        "session 2026-11-20 | making 45 | new area gl in nothing",
    ),
    (
        "45m GLAZE",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze",
    ),
    (
        "45m ofen",
        "session 2026-11-20 | making 45 | areas Ceramics/Kiln",
    ),
    (
        "45m fire-room",
        "session 2026-11-20 | making 45 | areas Ceramics/Kiln",
    ),
    (
        "45m fire room",
        "session 2026-11-20 | making 45 | areas Ceramics/Kiln",
    ),
    (
        "45m pate-d'or",
        "session 2026-11-20 | making 45 | areas Shoemaking/Pâte d’or",
    ),
    (
        "45m pâte",
        "session 2026-11-20 | making 45 | areas Shoemaking/Pâte d’or",
    ),
    (
        "45m hand-stitching",
        "session 2026-11-20 | making 45 | areas Shoemaking/Hand stitching",
    ),
    (
        "45m hand stitching: heel",
        "session 2026-11-20 | making 45 | areas Shoemaking/Hand stitching | text heel",
    ),
    (
        "45m finish",
        "WhichArea?\nsession 2026-11-20 | making 45 | areas Ceramics/Finish\nsession 2026-11-20 | making 45 | areas Shoemaking/Finish",
    ),
    (
        "45m ceramics/finish",
        "session 2026-11-20 | making 45 | areas Ceramics/Finish",
    ),
    (
        "45m +fin",
        "WhichArea?\nsession 2026-11-20 | making 45 | areas Ceramics/Finish\nsession 2026-11-20 | making 45 | areas Shoemaking/Finish",
    ),
    (
        "45m kiln glaze kiln",
        "session 2026-11-20 | making 45 | areas Ceramics/Kiln, Ceramics/Glaze",
    ),
    (
        "45m glaze +raku",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | new area raku in Ceramics/Glaze",
    ),
    (
        "45m +raku",
        "session 2026-11-20 | making 45 | new area raku in nothing",
    ),
    (
        "45m +ceramics/raku",
        "session 2026-11-20 | making 45 | new area raku in Ceramics",
    ),
    (
        "45m +\"wood firing\" glaze",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | new area wood firing in Ceramics/Glaze",
    ),
    (
        "45m glaze +shoemaking/lasts: x",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | new area lasts in Shoemaking | text x",
    ),
    (
        "45m raku: first try",
        "session 2026-11-20 | making 45 | text raku: first try",
    ),
    (
        "45m +nowhere/raku",
        "session 2026-11-20 | making 45 | text +nowhere/raku",
    ),
    (
        "45m glaze #tea-bowls",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | work Tea bowls#1",
    ),
    (
        "45m glaze #\"tea bowls\"",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | work Tea bowls#1",
    ),
    (
        "45m glaze #TEA-BOWLS",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | work Tea bowls#1",
    ),
    (
        "45m #mrs-alder's-boots welting",
        "session 2026-11-20 | making 45 | areas Shoemaking/Welting | work Mrs Alder’s boots#3",
    ),
    (
        "45m glaze #vases",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | new work vases",
    ),
    (
        "45m glaze #\"Tall: vases\": lids",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | new work Tall: vases | text lids",
    ),
    (
        "45m glaze #jar",
        "WhichWork?\nsession 2026-11-20 | making 45 | areas Ceramics/Glaze | work Jar#4\nsession 2026-11-20 | making 45 | areas Ceramics/Glaze | work Jar#5",
    ),
    (
        "45m glaze #…00001",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | work Tea bowls#1",
    ),
    (
        "45m glaze #tea-bowls #brogues",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | work Tea bowls#1 | text #brogues",
    ),
    (
        "45m glaze #: nothing",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text #: nothing",
    ),
    (
        "glaze=4 finish=2: both",
        "WhichArea?\nmilestone 2026-11-20 | areas Ceramics/Glaze, Ceramics/Finish | challenge Ceramics/Glaze=4, Ceramics/Finish=2 | title both\nmilestone 2026-11-20 | areas Ceramics/Glaze, Shoemaking/Finish | challenge Ceramics/Glaze=4, Shoemaking/Finish=2 | title both",
    ),
    (
        "glaze=4 kiln=3: first even ash glaze",
        "milestone 2026-11-20 | areas Ceramics/Glaze, Ceramics/Kiln | challenge Ceramics/Glaze=4, Ceramics/Kiln=3 | title first even ash glaze",
    ),
];

#[test]
fn every_name_is_found_offered_or_asked_for() {
    agree(ROWS, TODAY);
}
