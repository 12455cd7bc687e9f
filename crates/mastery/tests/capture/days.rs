//! Days: every form of the documentation, over leap days and the year's end.

use crate::bench::{Row, TODAY, agree};

/// Lines typed on Friday 20 November 2026, and what they give.
pub const ROWS: &[Row] = &[
    (
        "today 1h kiln",
        "session 2026-11-20 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "yesterday 1h kiln",
        "session 2026-11-19 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "3 days ago 1h kiln",
        "session 2026-11-17 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "a week ago 1h kiln",
        "session 2026-11-13 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "two weeks ago 1h kiln",
        "session 2026-11-06 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "tuesday 1h kiln",
        "session 2026-11-17 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "friday 1h kiln",
        "session 2026-11-20 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "last friday 1h kiln",
        "session 2026-11-13 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "last tuesday 1h kiln",
        "session 2026-11-17 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "14 nov 1h kiln",
        "session 2026-11-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "nov 14 1h kiln",
        "session 2026-11-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "14 november 1h kiln",
        "session 2026-11-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "14 nov 2014 1h kiln",
        "session 2014-11-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "nov 14, 2014 1h kiln",
        "session 2014-11-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "nov 2014 glaze=3: x",
        "milestone 2014-11-30 month | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title x",
    ),
    (
        "14.11.2014 1h kiln",
        "session 2014-11-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "4.1.2014 1h kiln",
        "session 2014-01-04 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2026-11-14 1h kiln",
        "session 2026-11-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2026-11 glaze=3: x",
        "milestone 2026-11-20 month | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title x",
    ),
    (
        "2014-05 glaze=3: x",
        "milestone 2014-05-31 month | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title x",
    ),
    (
        "2014 glaze=3: x",
        "milestone 2014-12-31 year | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title x",
    ),
    (
        "2026 glaze=3: x",
        "milestone 2026-11-20 year | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title x",
    ),
    (
        "1961 glaze=3: x",
        "milestone 1961-12-31 year | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title x",
    ),
    (
        "20 nov 1h kiln",
        "session 2026-11-20 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "21 nov 1h kiln",
        "session 2025-11-21 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "20 dec 1h kiln",
        "session 2025-12-20 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "20 dec 2026 1h kiln",
        "refused: 20 December 2026 is still ahead. Log it when it has happened, or start the line with > to set a goal.",
    ),
    (
        "2026-11-21 1h kiln",
        "refused: 21 November 2026 is still ahead. Log it when it has happened, or start the line with > to set a goal.",
    ),
    (
        "2026-12: x",
        "refused: December 2026 is still ahead. Log it when it has happened, or start the line with > to set a goal.",
    ),
    (
        "2027: x",
        "refused: 2027 is still ahead. Log it when it has happened, or start the line with > to set a goal.",
    ),
    (
        "tomorrow 1h kiln",
        "note 2026-11-20 | text tomorrow 1h kiln",
    ),
    (
        "29 feb 1h kiln",
        "session 2024-02-29 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "29 feb 2025 1h kiln",
        "refused: 29 February 2025 is not in the calendar. Look at the day and the month.",
    ),
    (
        "31 nov 1h kiln",
        "refused: 31 November is not in the calendar. Look at the day and the month.",
    ),
    (
        "30.02.2020 1h kiln",
        "refused: 30.02.2020 is not in the calendar. Look at the day and the month.",
    ),
    ("5000 grit", "note 2026-11-20 | text 5000 grit"),
    ("2014-5 x", "note 2026-11-20 | text 2014-5 x"),
    (
        "14.11.14 1h kiln",
        "note 2026-11-20 | text 14.11.14 1h kiln",
    ),
    (
        "today yesterday 1h kiln",
        "note 2026-11-20 | text yesterday 1h kiln",
    ),
    (
        "YESTERDAY 1h kiln",
        "session 2026-11-19 | making 60 | areas Ceramics/Kiln",
    ),
];

/// Lines typed where the calendar turns: the day, the line, and what it gives.
pub const TURNS: &[(&str, &str, &str)] = &[
    (
        "2024-02-29",
        "yesterday 1h kiln",
        "session 2024-02-28 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2024-03-01",
        "yesterday 1h kiln",
        "session 2024-02-29 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2024-02-29",
        "29 feb 1h kiln",
        "session 2024-02-29 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2024-02-28",
        "29 feb 1h kiln",
        "session 2020-02-29 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2025-03-01",
        "29 feb 1h kiln",
        "session 2024-02-29 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2025-02-28",
        "a week ago 1h kiln",
        "session 2025-02-21 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2024-02-29",
        "2024-02 glaze=3: x",
        "milestone 2024-02-29 month | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title x",
    ),
    (
        "2025-03-05",
        "2024-02 glaze=3: x",
        "milestone 2024-02-29 month | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title x",
    ),
    (
        "2025-03-05",
        "2023-02 glaze=3: x",
        "milestone 2023-02-28 month | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title x",
    ),
    (
        "2024-02-29",
        "> glaze=4 by 29 feb",
        "goal 2024-02-29 | areas Ceramics/Glaze | half rungs 8 | due 2024-02-29",
    ),
    (
        "2024-03-01",
        "> glaze=4 by 29 feb",
        "goal 2024-03-01 | areas Ceramics/Glaze | half rungs 8 | due 2028-02-29",
    ),
    (
        "2025-01-01",
        "yesterday 1h kiln",
        "session 2024-12-31 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2025-01-01",
        "31 dec 1h kiln",
        "session 2024-12-31 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2025-01-01",
        "1 jan 1h kiln",
        "session 2025-01-01 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2025-01-01",
        "2025 glaze=3: x",
        "milestone 2025-01-01 year | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title x",
    ),
    (
        "2025-01-01",
        "2024 glaze=3: x",
        "milestone 2024-12-31 year | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title x",
    ),
    (
        "2024-12-31",
        "31 dec 1h kiln",
        "session 2024-12-31 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2024-12-31",
        "1 jan 1h kiln",
        "session 2024-01-01 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2024-12-31",
        "> glaze=4 by 1 jan",
        "goal 2024-12-31 | areas Ceramics/Glaze | half rungs 8 | due 2025-01-01",
    ),
    (
        "2024-12-31",
        "3 days ago 1h kiln",
        "session 2024-12-28 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2025-01-02",
        "last tuesday 1h kiln",
        "session 2024-12-31 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2025-01-02",
        "10 days ago 1h kiln",
        "session 2024-12-23 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2025-01-01",
        "2025-01 glaze=3: x",
        "milestone 2025-01-01 month | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title x",
    ),
    (
        "2000-03-01",
        "29 feb 1h kiln",
        "session 2000-02-29 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2104-02-28",
        "29 feb 2100 1h kiln",
        "refused: 29 February 2100 is not in the calendar. Look at the day and the month.",
    ),
    (
        "2104-02-28",
        "29 feb 1h kiln",
        "session 2096-02-29 | making 60 | areas Ceramics/Kiln",
    ),
];

#[test]
fn every_day_is_read() {
    agree(ROWS, TODAY);
}

#[test]
fn every_day_is_read_where_the_calendar_turns() {
    for (today, line, meant) in TURNS {
        agree(&[(line, meant)], today);
    }
}
