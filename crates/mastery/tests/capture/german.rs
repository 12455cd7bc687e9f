//! German: the words of a line while German is spoken, over leap days and the year's end. What is English or in figures is read beside them.

use plumb_mastery::words::Language;

use crate::bench::{Row, TODAY, agree, readings};

/// Lines typed on Friday 20 November 2026 in German, and what they give.
pub const ROWS: &[Row] = &[
    (
        "heute 1h kiln",
        "session 2026-11-20 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "gestern 90m glaze",
        "session 2026-11-19 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "Gestern 90 Min Glaze: zweimal gesiebt",
        "session 2026-11-19 | making 90 | areas Ceramics/Glaze | text zweimal gesiebt",
    ),
    (
        "vorgestern 1h kiln",
        "session 2026-11-18 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "vor 3 tagen 1h kiln",
        "session 2026-11-17 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "vor drei tagen 1h kiln",
        "session 2026-11-17 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "vor einer woche 1h kiln",
        "session 2026-11-13 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "vor zwei wochen 1h kiln",
        "session 2026-11-06 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "vor zwölf wochen 1h kiln",
        "session 2026-08-28 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "dienstag 1h kiln",
        "session 2026-11-17 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "am dienstag 1h kiln",
        "session 2026-11-17 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "freitag 1h kiln",
        "session 2026-11-20 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "letzten freitag 1h kiln",
        "session 2026-11-13 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "letzten dienstag 1h kiln",
        "session 2026-11-17 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "vorigen mittwoch 1h kiln",
        "session 2026-11-18 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "sonnabend 1h kiln",
        "session 2026-11-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "14. nov 1h kiln",
        "session 2026-11-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "14. Nov. 1h kiln",
        "session 2026-11-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "am 14. november 1h kiln",
        "session 2026-11-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "14. november 2014 1h kiln",
        "session 2014-11-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "am 14. november 2014: ein Gedanke",
        "note 2014-11-14 | text ein Gedanke",
    ),
    (
        "november 2014 glaze=3: x",
        "milestone 2014-11-30 month | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title x",
    ),
    (
        "im märz 2014 glaze=3: x",
        "milestone 2014-03-31 month | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title x",
    ),
    (
        "14.11.2014 1h kiln",
        "session 2014-11-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "14.11. 1h kiln",
        "session 2026-11-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "21.11. 1h kiln",
        "session 2025-11-21 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "5. märz 1h kiln",
        "session 2026-03-05 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "3. mai 1h kiln",
        "session 2026-05-03 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "24. dez 1h kiln",
        "session 2025-12-24 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "6. jänner 1h kiln",
        "session 2026-01-06 | making 60 | areas Ceramics/Kiln",
    ),
    ("morgen 1h kiln", "note 2026-11-20 | text morgen 1h kiln"),
    ("14.13. 1h kiln", "note 2026-11-20 | text 14.13. 1h kiln"),
    ("vor dem Brand", "note 2026-11-20 | text vor dem Brand"),
    ("am Ofen", "note 2026-11-20 | text am Ofen"),
    (
        "letzten Endes gut",
        "note 2026-11-20 | text letzten Endes gut",
    ),
    // Times.
    (
        "90 min glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "90 Minuten glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "1 std glaze",
        "session 2026-11-20 | making 60 | areas Ceramics/Glaze",
    ),
    (
        "1 Std. glaze",
        "session 2026-11-20 | making 60 | areas Ceramics/Glaze",
    ),
    (
        "1,5 std glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "1 Stunde 30 Minuten glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "1 std 30 glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "1std30 glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "2h glaze",
        "session 2026-11-20 | making 120 | areas Ceramics/Glaze",
    ),
    (
        "9:00-10:30 glaze",
        "session 2026-11-20 | making 90 | areas Ceramics/Glaze",
    ),
    (
        "1 std 14. nov glaze",
        "session 2026-11-14 | making 60 | areas Ceramics/Glaze",
    ),
    (
        "45m leiten glaze",
        "session 2026-11-20 | overseeing 45 | areas Ceramics/Glaze",
    ),
    (
        "45 min geleitet glaze",
        "session 2026-11-20 | overseeing 45 | areas Ceramics/Glaze",
    ),
    (
        "1h machen 20m leiten glaze",
        "session 2026-11-20 | making 60 | overseeing 20 | areas Ceramics/Glaze",
    ),
    (
        "leiten 45m glaze",
        "note 2026-11-20 | text leiten 45m glaze",
    ),
    // Marks.
    (
        "privat gestern 1h kiln",
        "session 2026-11-19 | making 60 | areas Ceramics/Kiln | marks private",
    ),
    (
        "versucht glaze=3: der hohe Krug",
        "milestone 2026-11-20 | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | marks attempted | title der hohe Krug",
    ),
    (
        "geleitet glaze=3: der hohe Krug",
        "milestone 2026-11-20 | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | marks oversaw | title der hohe Krug",
    ),
    // What is wanted.
    (
        "> glaze=4 bis juni 2027",
        "goal 2026-11-20 | areas Ceramics/Glaze | half rungs 8 | due 2027-06-30 month",
    ),
    (
        "> glaze=4 bis zum 24. dez",
        "goal 2026-11-20 | areas Ceramics/Glaze | half rungs 8 | due 2026-12-24",
    ),
    (
        "> glaze=4 bis dienstag",
        "goal 2026-11-20 | areas Ceramics/Glaze | half rungs 8 | due 2026-11-24",
    ),
    (
        "> glaze=4 bis nächsten freitag",
        "goal 2026-11-20 | areas Ceramics/Glaze | half rungs 8 | due 2026-11-27",
    ),
    (
        "> glaze=4 bis übermorgen",
        "goal 2026-11-20 | areas Ceramics/Glaze | half rungs 8 | due 2026-11-22",
    ),
    // English, and what belongs to no language.
    (
        "yesterday 1h kiln",
        "session 2026-11-19 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "3 days ago 45m over glaze",
        "session 2026-11-17 | overseeing 45 | areas Ceramics/Glaze",
    ),
    (
        "last tuesday private 1 hour kiln",
        "session 2026-11-17 | making 60 | areas Ceramics/Kiln | marks private",
    ),
    (
        "14 october 2014 1h kiln",
        "session 2014-10-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "> glaze=4 by june 2027",
        "goal 2026-11-20 | areas Ceramics/Glaze | half rungs 8 | due 2027-06-30 month",
    ),
    (
        "2026-11-14 1h kiln",
        "session 2026-11-14 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "\\gestern war es besser",
        "note 2026-11-20 | text gestern war es besser",
    ),
];

/// Lines typed where the calendar turns: the day, the line, and what it gives.
pub const TURNS: &[(&str, &str, &str)] = &[
    (
        "2024-02-29",
        "gestern 1h kiln",
        "session 2024-02-28 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2024-03-01",
        "gestern 1h kiln",
        "session 2024-02-29 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2024-03-02",
        "vorgestern 1h kiln",
        "session 2024-02-29 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2024-02-28",
        "29. feb 1h kiln",
        "session 2020-02-29 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2025-03-01",
        "29.2. 1h kiln",
        "session 2024-02-29 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2025-02-28",
        "vor einer woche 1h kiln",
        "session 2025-02-21 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2025-03-05",
        "februar 2024 glaze=3: x",
        "milestone 2024-02-29 month | areas Ceramics/Glaze | challenge Ceramics/Glaze=3 | title x",
    ),
    (
        "2024-03-01",
        "> glaze=4 bis 29. februar",
        "goal 2024-03-01 | areas Ceramics/Glaze | half rungs 8 | due 2028-02-29",
    ),
    (
        "2025-01-01",
        "gestern 1h kiln",
        "session 2024-12-31 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2025-01-01",
        "31. dez 1h kiln",
        "session 2024-12-31 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2025-01-01",
        "31.12. 1h kiln",
        "session 2024-12-31 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2025-01-01",
        "vor drei tagen 1h kiln",
        "session 2024-12-29 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2024-12-31",
        "1. januar 1h kiln",
        "session 2024-01-01 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2024-12-31",
        "> glaze=4 bis morgen",
        "goal 2024-12-31 | areas Ceramics/Glaze | half rungs 8 | due 2025-01-01",
    ),
    (
        "2025-01-02",
        "letzten dienstag 1h kiln",
        "session 2024-12-31 | making 60 | areas Ceramics/Kiln",
    ),
    (
        "2100-03-01",
        "29. feb 1h kiln",
        "session 2096-02-29 | making 60 | areas Ceramics/Kiln",
    ),
];

#[test]
fn every_german_line_is_read() {
    assert!(
        ROWS.len() + TURNS.len() >= 60,
        "the table is long enough to hold every form"
    );
    Language::German.speaking(|| agree(ROWS, TODAY));
}

#[test]
fn every_german_day_is_read_where_the_calendar_turns() {
    Language::German.speaking(|| {
        for (today, line, meant) in TURNS {
            agree(&[(line, meant)], today);
        }
    });
}

#[test]
fn what_is_in_no_calendar_or_lies_ahead_is_refused_in_german_too() {
    Language::German.speaking(|| {
        for line in [
            "29. februar 2025 1h kiln",
            "31. november 1h kiln",
            "30.02.2020 1h kiln",
            "20. dezember 2026 1h kiln",
            "dezember 2026: x",
        ] {
            let refused = readings(line, TODAY).refused;
            assert!(refused.is_some(), "no day is made up for {line}");
        }
    });
}

#[test]
fn german_words_are_plain_words_while_english_is_spoken() {
    agree(
        &[
            (
                "gestern 90m glaze",
                "note 2026-11-20 | text gestern 90m glaze",
            ),
            ("14. nov glaze", "note 2026-11-20 | text 14. nov glaze"),
            ("privat 1h kiln", "note 2026-11-20 | text privat 1h kiln"),
        ],
        TODAY,
    );
}
