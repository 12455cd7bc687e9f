//! `delete`, and `today`.

use serde_json::Value;

use super::entries::{filled, titles};
use plumb_tests::plumb::Book;

#[test]
fn deleting_takes_depth_away_and_undo_brings_it_back() {
    let book = filled();
    let ids = book.json(&["list"]);
    let first = ids[0]["id"].as_str().unwrap_or_default();
    let said = book.json(&["delete", "Ash bowl", first, "--yes"]);
    assert_eq!(
        said["ids"].as_array().map(Vec::len),
        Some(2),
        "two went: {said}"
    );
    assert_eq!(said["moved"][0]["to30"], 0, "and the depth with them");
    assert_eq!(titles(&book, &[]).len(), 2, "two are left");
    book.ok(&["undo"]);
    assert_eq!(titles(&book, &[]).len(), 4, "one undo brings both back");
    book.ok(&["delete", "--query", "kind:milestone"]);
    assert_eq!(
        titles(&book, &[]),
        ["wedging", "The kiln runs cold."],
        "without a terminal it does not ask"
    );
    book.refuses("missing", &["delete", "Ash bowl"]);
    book.refuses("missing", &["delete", "wedge", first]);
    book.refuses("invalid", &["delete", "--query", "kind:nothing"]);
    book.refuses("usage", &["delete"]);
    book.refuses("usage", &["delete", first, "--query", "kind:note"]);
}

#[test]
fn deleting_a_milestone_keeps_what_was_said_of_it() {
    let book = filled();
    let words = book.id(&[
        "log",
        "recognition",
        "--from",
        "Ann Weir",
        "--about",
        "Ash bowl",
        "--quote",
        "Sound.",
    ]);
    book.ok(&["delete", "Ash bowl"]);
    assert_eq!(
        book.json(&["show", &words])["about"],
        Value::Null,
        "kept, unattached"
    );
    book.ok(&["undo"]);
    assert!(
        book.json(&["show", &words])["about"]["milestone"].is_string(),
        "and attached again"
    );
}

#[test]
fn today_says_the_day_and_how_long_the_tools_lie() {
    let book = Book::new();
    book.ok(&[
        "log",
        "session",
        "--area",
        "Glaze",
        "--making",
        "2h",
        "--on",
        "2026-05-17",
    ]);
    let lines = book.lines(&["today"]);
    assert_eq!(lines[0], "Friday 20 November 2026", "the day");
    assert!(lines[1].contains("187 days"), "the days since: {lines:?}");
    assert_eq!(
        book.json(&["today"])["days_since"]["days"],
        187,
        "and as a number"
    );
}
