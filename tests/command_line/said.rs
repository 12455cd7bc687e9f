//! What is printed for a person: one thing is one, numbers read alike, and days are those of the clock on the wall.

use std::fs;

use plumb_tests::plumb::Book;
use serde_json::json;

#[test]
fn one_of_a_thing_is_not_called_many() {
    let book = Book::new();
    let one = book.file("one.txt", "1");
    book.ok(&["log", "note", "wet", "--area", "Glaze", "--file", &one]);
    let list = book.json(&["list"]);
    let shown = book.ok(&["show", list[0]["id"].as_str().unwrap_or_default()]);
    assert!(shown.contains("one.txt (1 byte)"), "one byte: {shown}");
    assert!(
        book.ok(&["backup"]).contains("  1 entry, "),
        "one entry in a backup"
    );
    let rows = book.file("rows.csv", "on,making_min,areas\n2026-05-01,60,Nowhere\n");
    let dry = book.ok(&["import", "csv", &rows, "--dry-run"]);
    assert!(dry.starts_with("1 row read: "), "one row: {dry}");
    let refusal = book.refuses("invalid", &["import", "csv", &rows]);
    assert!(refusal.says("1 of 1 row cannot"), "one of one: {refusal:?}");
    book.ok(&[
        "log",
        "session",
        "--area",
        "Glaze",
        "--making",
        "1h",
        "--on",
        "2026-11-19",
    ]);
    assert!(
        book.ok(&["freshness", "Glaze"]).contains("1 day,"),
        "one day: {}",
        book.ok(&["freshness", "Glaze"])
    );
    fs::remove_dir_all(book.folder().join("files")).expect("evidence is lost");
    let said = book.say(&["check"]);
    assert!(
        said.status == 1 && said.err.starts_with("1 thing is damaged."),
        "one thing: {said:?}"
    );
}

#[test]
fn where_lists_what_there_is_in_one_order() {
    let book = Book::new();
    let lines = book.lines(&["where"]);
    let words: Vec<&str> = lines
        .iter()
        .filter_map(|line| line.split_once(": ").map(|(word, _)| word))
        .collect();
    assert_eq!(
        words,
        [
            "areas",
            "works",
            "roles",
            "sessions",
            "milestones",
            "notes",
            "recognitions",
            "soundings",
            "goals"
        ],
        "the ground first, then the entries: {lines:?}"
    );
    assert!(
        lines[1].ends_with(" bytes") && lines[1].contains(','),
        "a long number is read in threes: {lines:?}"
    );
}

#[test]
fn today_says_whose_hours_it_counts() {
    let book = Book::new();
    book.ok(&["log", "session", "--area", "Glaze", "--making", "90m"]);
    assert!(
        book.ok(&["today"]).contains("This week: 1 h 30 making"),
        "the hours are those of the week: {}",
        book.ok(&["today"])
    );
}

#[test]
fn the_history_is_in_words_and_tells_an_undo_from_a_change() {
    let mut book = Book::new();
    book.set_now("2026-11-20T23:30:00+13:00");
    book.ok(&["log", "milestone", "M1", "--challenge", "Glaze=3"]);
    book.ok(&["delete", "M1"]);
    book.ok(&["undo"]);
    book.ok(&["redo"]);
    let lines = book.lines(&["history", "--limit", "4"]);
    assert_eq!(
        lines,
        [
            "Fri 20 Nov 2026 23:30  Redid: Delete M1 (command line) #9",
            "Fri 20 Nov 2026 23:30  Undid: Delete M1 (command line) #8",
            "Fri 20 Nov 2026 23:30  Delete M1 (command line) #7",
            "Fri 20 Nov 2026 23:30  Log M1 (command line) #6",
        ],
        "day and time where the person is, what was done, and the number that other commands take"
    );
    let first = book.json(&["history", "--limit", "1"])[0].clone();
    let keys: Vec<&String> = first.as_object().expect("an object").keys().collect();
    assert_eq!(
        keys,
        ["change", "label", "action", "door", "at", "rows"],
        "scripts read what they always read"
    );
    assert_eq!(
        (&first["label"], &first["action"], &first["at"]),
        (
            &json!("Delete M1"),
            &json!("redo"),
            &json!("2026-11-20T10:30:00.000Z")
        ),
        "{first}"
    );
}
