//! `freshness`: E5 of the model, end to end.

use plumb_tests::plumb::Book;
use serde_json::Value;

fn potter() -> Book {
    let book = Book::new();
    book.ok(&[
        "log",
        "session",
        "--area",
        "Glaze",
        "--making",
        "90m",
        "--on",
        "2026-05-17",
    ]);
    book
}

fn ppm(book: &Book, on: &str) -> Value {
    book.json(&["freshness", "Glaze", "--on", on])["ppm"].clone()
}

#[test]
fn after_187_days_the_tools_are_dusty() {
    let mut book = potter();
    let answer = book.json(&["freshness", "Glaze"]);
    let documented = serde_json::json!({
        "area": "Ceramics/Glaze", "on": "2026-11-20", "days_since": 187, "ppm": 519_630, "band": "dusty"
    });
    assert_eq!(answer, documented, "as the model and the documentation say");
    assert_eq!(
        book.ok(&["freshness", "Glaze"]),
        "Ceramics/Glaze: 187 days, dusty\n",
        "the days first"
    );
    book.set_now("2026-12-02");
    assert_eq!(ppm(&book, "2026-12-01"), 500_000, "the last dusty day");
    assert_eq!(
        book.json(&["freshness", "Glaze", "--on", "2026-12-01"])["band"],
        "dusty",
        "through 1 December"
    );
    assert_eq!(
        ppm(&book, "2026-12-02"),
        498_253,
        "the first day under silt"
    );
    assert_eq!(
        book.json(&["freshness", "Glaze"])["band"],
        "under-silt",
        "from 2 December"
    );
}

#[test]
fn what_is_lost_comes_back_with_making() {
    for (minutes, wanted) in [("5m", 533_305), ("20m", 572_039), ("120m", 759_815)] {
        let book = potter();
        book.ok(&["log", "session", "--area", "Glaze", "--making", minutes]);
        assert_eq!(
            ppm(&book, "2026-11-20"),
            wanted,
            "one session of {minutes} today"
        );
    }
}

#[test]
fn the_half_life_of_an_area_is_its_own() {
    let book = potter();
    book.ok(&["area", "set", "Glaze", "--half-life", "335"]);
    assert_eq!(ppm(&book, "2026-11-20"), 679_145, "mixed");
    book.ok(&["area", "set", "Glaze", "--half-life", "396"]);
    assert_eq!(ppm(&book, "2026-11-20"), 720_853, "speed");
    book.ok(&["area", "set", "Glaze", "--half-life", "0"]);
    assert_eq!(ppm(&book, "2026-11-20"), 519_630, "0 inherits again");
    book.refuses("invalid", &["area", "set", "Glaze", "--half-life", "29"]);
    book.refuses("invalid", &["area", "set", "Glaze", "--half-life", "3651"]);
}

#[test]
fn a_chain_of_sessions_fades_and_returns() {
    let book = Book::new();
    let chain = [
        ("2026-01-05", "60m", 1_000_000),
        ("2026-02-04", "45m", 923_124),
        ("2026-05-17", "30m", 702_262),
        ("2026-11-20", "120m", 682_458),
    ];
    for (on, making, _) in chain {
        book.ok(&[
            "log", "session", "--area", "Glaze", "--making", making, "--on", on,
        ]);
    }
    for (on, _, after) in chain {
        assert_eq!(ppm(&book, on), after, "after the session of {on}");
    }
}

#[test]
fn before_the_first_making_there_is_a_dash() {
    let book = Book::new();
    book.ok(&["log", "session", "--area", "Glaze", "--overseeing", "8h"]);
    let answer = book.json(&["freshness", "Glaze"]);
    for field in ["days_since", "ppm", "band"] {
        assert_eq!(
            answer[field],
            Value::Null,
            "overseeing is no making: {answer}"
        );
    }
    assert_eq!(
        book.ok(&["freshness", "Glaze"]),
        "Ceramics/Glaze: —\n",
        "a dash, not zero"
    );
    assert_eq!(
        book.json(&["freshness"]).as_array().map(Vec::len),
        Some(4),
        "without an area, the tree"
    );
    book.refuses("missing", &["freshness", "Glase"]);
    book.refuses("invalid", &["freshness", "Glaze", "--on", "2026-11-21"]);
}
