//! Times: how they are written, and which are making.

use crate::bench::{Row, TODAY, agree};

/// Lines, and what they give.
pub const ROWS: &[Row] = &[
    (
        "90m glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "90 min glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "1h glaze",
        "session 2026-11-20 | making 60 | areas Ceramics/Glaze",
    ),
    (
        "1h30 glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "1.5h glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "1,5h glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "1:30 glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "9:00-10:30 glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "9:00–10:30 glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "23:30-0:30 kiln",
        "session 2026-11-20 | making 60 | areas Ceramics/Kiln",
    ),
    (
        ".5h glaze",
        "session 2026-11-20 | making 30 | areas Ceramics/Glaze",
    ),
    (
        "0.33h glaze",
        "session 2026-11-20 | making 20 | areas Ceramics/Glaze",
    ),
    (
        "1h30m glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "2 hours 05 minutes glaze",
        "session 2026-11-20 | making 125 | areas Ceramics/Glaze",
    ),
    (
        "45m over glaze",
        "session 2026-11-20 | overseeing 45 | areas Ceramics/Glaze",
    ),
    (
        "45m overseeing glaze",
        "session 2026-11-20 | overseeing 45 | areas Ceramics/Glaze",
    ),
    (
        "1h glaze 20m over",
        "session 2026-11-20 | making 60 | overseeing 20 | areas Ceramics/Glaze",
    ),
    (
        "20m over 1h glaze 10m overseeing",
        "session 2026-11-20 | making 60 | overseeing 30 | areas Ceramics/Glaze",
    ),
    (
        "30m 45m glaze",
        "session 2026-11-20 | making 75 | areas Ceramics/Glaze",
    ),
    (
        "1m glaze",
        "session 2026-11-20 | making 1 | areas Ceramics/Glaze",
    ),
    (
        "24h kiln",
        "session 2026-11-20 | making 1440 | areas Ceramics/Kiln",
    ),
    (
        "24:00 kiln",
        "session 2026-11-20 | making 1440 | areas Ceramics/Kiln",
    ),
    ("0m glaze", "refused: A time has at least one minute."),
    (
        "24h01 kiln",
        "refused: A day has 24 hours; this time is longer.",
    ),
    (
        "20h glaze 5h over",
        "refused: A day has 24 hours; these times are longer together.",
    ),
    ("90 glaze", "note 2026-11-20 | text 90 glaze"),
    (
        "1h glaze: then 30m more",
        "session 2026-11-20 | making 60 | areas Ceramics/Glaze | text then 30m more",
    ),
    (
        "45m over: the rota",
        "session 2026-11-20 | overseeing 45 | text the rota",
    ),
    ("over 45m glaze", "note 2026-11-20 | text over 45m glaze"),
    (
        "45M GLAZE",
        "session 2026-11-20 | making 45 | areas Ceramics/Glaze",
    ),
    ("-45m glaze", "note 2026-11-20 | text -45m glaze"),
    ("1h60 glaze", "note 2026-11-20 | text 1h60 glaze"),
];

#[test]
fn every_time_is_read_as_it_is_written() {
    agree(ROWS, TODAY);
}
