//! Days that do not exist, or lie ahead.

use plumb_tests::plumb::Book;
use serde_json::json;

#[test]
fn days_read_in_every_documented_form() {
    let book = Book::new();
    for (typed, on, precision) in [
        ("2026-11-14", "2026-11-14", "day"),
        ("14.11.2014", "2014-11-14", "day"),
        ("14 nov", "2026-11-14", "day"),
        ("nov 14", "2026-11-14", "day"),
        ("14 nov 2014", "2014-11-14", "day"),
        ("nov 2014", "2014-11-30", "month"),
        ("2026-11", "2026-11-20", "month"),
        ("2014", "2014-12-31", "year"),
        ("2026", "2026-11-20", "year"),
        ("today", "2026-11-20", "day"),
        ("yesterday", "2026-11-19", "day"),
        ("3 days ago", "2026-11-17", "day"),
        ("a week ago", "2026-11-13", "day"),
        ("tuesday", "2026-11-17", "day"),
        ("friday", "2026-11-20", "day"),
        ("last friday", "2026-11-13", "day"),
        ("21 dec", "2025-12-21", "day"),
        ("29 feb 2024", "2024-02-29", "day"),
        ("1899-12-31", "1899-12-31", "day"),
    ] {
        let id = book.id(&["log", "note", typed, "--on", typed]);
        let shown = book.json(&["show", &id]);
        assert_eq!(
            (&shown["on"], &shown["precision"]),
            (&json!(on), &json!(precision)),
            "{typed}"
        );
    }
}

#[test]
fn a_day_that_does_not_exist_is_refused() {
    let book = Book::new();
    for typed in [
        "2026-02-29",
        "2025-13-01",
        "2026-00-10",
        "2026-11-00",
        "31.04.2024",
        "31/04/2024",
        "3/4",
        "0000-00-00",
        "45231",
        "30 feb",
        "soon",
        "2026-1-1x",
        "nov nov",
        "99999-01-01",
        "-2026-01-01",
        "2026-11-20T12:00",
        "１４ nov",
    ] {
        let on = format!("--on={typed}");
        let refusal = book.refuses("invalid", &["log", "note", "wet", &on]);
        assert_eq!(refusal.field, "on", "the field is named for {typed}");
    }
    for words in [
        &["log", "milestone", "Bowl", "--began", "30 feb"] as &[&str],
        &[
            "log",
            "goal",
            "--area",
            "Glaze",
            "--level",
            "4",
            "--by",
            "2027-02-29",
        ],
        &["work", "add", "Bowl", "--started", "2026-02-30"],
        &["role", "add", "Lead", "--from", "2026-02-30"],
        &["area", "retire", "Glaze", "--on", "2026-02-30"],
        &["depth", "Glaze", "--on", "2026-02-30"],
        &["freshness", "--on", "30 feb"],
        &["export", "pdf", "-o", "x.pdf", "--on", "30 feb"],
    ] {
        book.refuses("invalid", words);
    }
}

#[test]
fn a_day_ahead_is_only_for_goals() {
    let book = Book::new();
    let refusal = book.refuses("invalid", &["log", "note", "wet", "--on", "2026-11-21"]);
    assert!(
        refusal.says("21 November 2026 is still ahead"),
        "it says so: {refusal:?}"
    );
    for typed in ["2026-12", "2027", "tomorrow", "2026-11-21"] {
        book.refuses(
            "invalid",
            &[
                "log", "session", "--area", "Glaze", "--making", "1h", "--on", typed,
            ],
        );
    }
    book.ok(&[
        "log", "goal", "--area", "Glaze", "--level", "4", "--by", "2027",
    ]);
    book.refuses(
        "invalid",
        &[
            "log",
            "goal",
            "--area",
            "Glaze",
            "--level",
            "4",
            "--on",
            "2026-11-21",
        ],
    );
    book.refuses(
        "invalid",
        &["work", "add", "Bowl", "--finished", "2026-11-21"],
    );
    book.refuses(
        "invalid",
        &["area", "retire", "Glaze", "--on", "2026-11-21"],
    );
}

#[test]
fn the_day_is_where_the_person_is() {
    let mut book = Book::new();
    book.set_now("2026-11-20T23:30:00+13:00");
    let id = book.id(&["log", "note", "late in Auckland"]);
    let shown = book.json(&["show", &id]);
    assert_eq!(shown["on"], "2026-11-20", "their own day");
    assert_eq!(
        shown["recorded_at"], "2026-11-20T10:30:00Z",
        "the instant in UTC"
    );
}
