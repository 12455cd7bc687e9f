//! `work`.

use plumb_tests::plumb::Book;
use serde_json::{Value, json};

#[test]
fn a_work_is_added_set_and_shown() {
    let book = Book::new();
    let id = book.id(&[
        "work",
        "add",
        "Tea bowls",
        "--for",
        "the Guild",
        "--started",
        "2026-03",
        "--link",
        "https://example.org/tea",
    ]);
    book.ok(&[
        "log",
        "session",
        "--area",
        "Throwing",
        "--making",
        "90m",
        "--work",
        "tea-bowls",
    ]);
    book.ok(&[
        "log",
        "milestone",
        "First even set",
        "--challenge",
        "Throwing=3",
        "--work",
        "TEA BOWLS",
    ]);
    book.ok(&[
        "work",
        "set",
        "Tea bowls",
        "--finished",
        "2026-11-01",
        "--title",
        "Ash tea bowls",
    ]);
    let works = book.json(&["work", "list"]);
    assert_eq!(works.as_array().map(Vec::len), Some(1), "one work: {works}");
    let page = book.json(&["show", &id]);
    assert_eq!(page["title"], "Ash tea bowls", "by its id: {page}");
    assert_eq!(page["for_whom"], "the Guild", "for whom");
    assert_eq!(
        page["list"].as_array().map(Vec::len),
        Some(2),
        "its entries"
    );
    assert_eq!(
        book.ok(&["work", "show", "ash tea bowls"]),
        book.ok(&["show", "Ash tea bowls"]),
        "show finds works too"
    );
    book.refuses("invalid", &["work", "add", ""]);
    book.refuses(
        "invalid",
        &[
            "work",
            "add",
            "Jar",
            "--started",
            "2026-05-02",
            "--finished",
            "2026-05-01",
        ],
    );
    book.refuses("invalid", &["work", "add", "Jar", "--started", "2027"]);
    book.refuses(
        "invalid",
        &["work", "add", "Jar", "--link", "javascript:alert(1)"],
    );
    book.refuses("missing", &["work", "show", "Tea cups"]);
    book.refuses("missing", &["work", "set", "Tea cups", "--title", "Cups"]);
    book.refuses("usage", &["work", "add"]);
}

#[test]
fn two_works_become_one_and_one_vote() {
    let book = Book::new();
    for title in ["Tea bowls", "Tea bowls two"] {
        book.ok(&[
            "log",
            "milestone",
            title,
            "--challenge",
            "Glaze=4",
            "--work",
            title,
            "--new",
            "--link",
            "https://example.org/tea",
        ]);
    }
    assert_eq!(
        book.json(&["depth", "Glaze"])["depth30"],
        63,
        "two votes: 5 × 7 + 4 × 7"
    );
    let merged = book.json(&["work", "merge", "Tea bowls two", "--into", "Tea bowls"]);
    assert_eq!(merged["moved"][0]["to30"], 35, "one vote: {merged}");
    assert_eq!(
        book.json(&["work", "list"]).as_array().map(Vec::len),
        Some(1),
        "one work is left"
    );
    book.ok(&["undo"]);
    assert_eq!(
        book.json(&["depth", "Glaze"])["depth30"],
        63,
        "both histories are back"
    );
    book.refuses("missing", &["work", "merge", "Cups", "--into", "Tea bowls"]);
    book.refuses(
        "refused",
        &["work", "merge", "Tea bowls", "--into", "Tea bowls"],
    );
}

#[test]
fn a_private_work_takes_its_entries_out_of_exports() {
    let book = Book::new();
    book.ok(&["work", "add", "Unspoken", "--private"]);
    book.ok(&[
        "log",
        "milestone",
        "Hidden thing",
        "--challenge",
        "Glaze=5",
        "--work",
        "Unspoken",
        "--link",
        "https://example.org/h",
    ]);
    let shareable = book.ok(&["export", "json", "-o", "-"]);
    assert!(
        !shareable.contains("Unspoken") && !shareable.contains("Hidden thing"),
        "neither is shared"
    );
    book.ok(&["work", "set", "Unspoken", "--private=false"]);
    assert!(
        book.ok(&["export", "json", "-o", "-"])
            .contains("Hidden thing"),
        "once it is not private it is"
    );
}

#[test]
fn a_work_is_made_on_request_only() {
    let book = Book::new();
    let refusal = book.refuses(
        "missing",
        &[
            "log", "session", "--area", "Glaze", "--making", "1h", "--work", "Jar",
        ],
    );
    assert!(
        refusal.says("Jar") && refusal.says("--new"),
        "the flag that makes it: {refusal:?}"
    );
    book.ok(&[
        "log", "session", "--area", "Glaze", "--making", "1h", "--work", "Jar", "--new",
    ]);
    let works = book.json(&["work", "list"]);
    assert_eq!(works[0]["title"], "Jar", "made with the entry: {works}");
    book.ok(&["undo"]);
    assert_eq!(
        book.json(&["work", "list"]),
        json!([]),
        "and gone with it: one change"
    );
    assert_eq!(
        book.json(&["list"]),
        Value::Array(Vec::new()),
        "the entry too"
    );
}
