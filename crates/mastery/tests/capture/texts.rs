//! Texts: where they begin, what is read inside them, and what a backslash keeps plain.

use crate::bench::{Row, TODAY, agree};

/// Lines, and what they give.
pub const ROWS: &[Row] = &[
    (
        "45m glaze: what happened",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text what happened",
    ),
    (
        "45m glaze thin and even",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text thin and even",
    ),
    (
        "45m glaze: 1:2 of ash: better",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text 1:2 of ash: better",
    ),
    (
        "45m glaze: https://example.org/tiles",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | links https://example.org/tiles | text https://example.org/tiles",
    ),
    (
        "45m glaze https://example.org/tiles: test tiles",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | links https://example.org/tiles | text test tiles",
    ),
    (
        "45m glaze: see https://example.org/tiles, and mailto:kiln@example.org.",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | links https://example.org/tiles, mailto:kiln@example.org | text see https://example.org/tiles, and mailto:kiln@example.org.",
    ),
    (
        "45m glaze: ftp://example.org and javascript:alert(1)",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text ftp://example.org and javascript:alert(1)",
    ),
    (
        "45m glaze: with +kiln open",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze, Ceramics/Kiln | text with +kiln open",
    ),
    (
        "45m glaze: with +kiln, #tea-bowls and @alder",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze, Ceramics/Kiln | work Tea bowls#1 | text with +kiln, #tea-bowls and @alder",
    ),
    (
        "45m glaze: with +raku and #vases",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text with +raku and #vases",
    ),
    (
        "45m glaze: a+kiln b#tea-bowls",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text a+kiln b#tea-bowls",
    ),
    (
        "45m glaze: with +finish",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text with +finish",
    ),
    (
        "45m glaze: see #jar",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text see #jar",
    ),
    (
        "45m glaze: private, attempted and oversaw",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text private, attempted and oversaw",
    ),
    (
        "45m glaze private: a client's bowl",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | marks private | text a client's bowl",
    ),
    (
        "private the client",
        "note 2026-11-20 | marks private | text the client",
    ),
    (
        "45m glaze attempted: the big kiln",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text the big kiln attempted",
    ),
    (
        "45m glaze @alder: watched",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text watched @alder",
    ),
    (
        "45m glaze @\"Mrs Alder\": watched",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text watched @\"Mrs Alder\"",
    ),
    (
        "45m glaze 3/4 full",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text 3/4 full",
    ),
    ("3/4 45m glaze", "note 2026-11-20 | text 3/4 45m glaze"),
    (
        "\\2014 was a good year",
        "note 2026-11-20 | text 2014 was a good year",
    ),
    (
        "2014 was a good year",
        "note 2014-12-31 year | text was a good year",
    ),
    (
        "45m \\glaze was on the floor",
        "session 2026-11-20 | making 45 | text glaze was on the floor",
    ),
    (
        "45m glaze: keep \\+kiln and \\#tea-bowls plain",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text keep +kiln and #tea-bowls plain",
    ),
    (
        "45m glaze: \\today is text anyway",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text today is text anyway",
    ),
    ("\\! loud", "note 2026-11-20 | text ! loud"),
    (
        "\\\"quoted\" words",
        "note 2026-11-20 | text \"quoted\" words",
    ),
    (
        "45m glaze: C:\\tiles stays",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text C:\\tiles stays",
    ),
    (
        "45m glaze: opened⏎The ash ran.⏎⏎Twice.",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text opened⏎The ash ran.⏎⏎Twice.",
    ),
    (
        "! glaze=4: ash⏎The ash ran.",
        "milestone 2026-11-20 | areas Ceramics/Glaze | challenge Ceramics/Glaze=4 | title ash | text The ash ran.",
    ),
    (
        "45m glaze⏎yesterday 1h kiln",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text yesterday 1h kiln",
    ),
    (
        "45m 釉薬: gone",
        "session 2026-11-20 | making 45 | text 釉薬: gone",
    ),
    (
        "45m glaze: 釉薬 😀 שלום e=mc",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text 釉薬 😀 שלום e=mc",
    ),
    (
        "   45m    glaze   :   much   space  ",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text much   space",
    ),
    (
        "45m glaze, kiln: both",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze, Ceramics/Kiln | text both",
    ),
    (
        "45m glaze, thin and even",
        "session 2026-11-20 | making 45 | text glaze, thin and even",
    ),
    (
        "45m glaze:no space",
        "session 2026-11-20 | making 45 | text glaze:no space",
    ),
    (
        "45m glaze :: two",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze | text :: two",
    ),
    (": only a text", "note 2026-11-20 | text only a text"),
    (
        "45m glaze: @alder saw +kiln",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze, Ceramics/Kiln | text @alder saw +kiln",
    ),
];

#[test]
fn every_text_keeps_its_words() {
    agree(ROWS, TODAY);
}
