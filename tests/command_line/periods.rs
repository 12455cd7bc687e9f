//! Spans of days, lines and numbers as people write them: periods of a list, times of a line, measures, maps of rungs.

use plumb_tests::plumb::Book;

#[test]
fn a_list_knows_parts_of_a_year() {
    let book = Book::new();
    for on in ["2024-02-10", "2025-06-30", "2026-07-01", "2026-11-17"] {
        book.ok(&["log", "note", on, "--on", on]);
    }
    for (query, found) in [
        ("on:last-quarter", vec!["2026-07-01"]),
        ("on:2024-Q1", vec!["2024-02-10"]),
        ("on:2024-H1", vec!["2024-02-10"]),
        ("on:last-half", vec![]),
        ("on:last-year", vec!["2025-06-30"]),
        ("on:last-tuesday", vec!["2026-11-17"]),
        ("on:2025-H1..2026-Q3", vec!["2026-07-01", "2025-06-30"]),
    ] {
        let list = book.json(&["list", query]);
        let texts: Vec<&str> = list
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|entry| entry["text"].as_str())
            .collect();
        assert_eq!(texts, found, "{query} finds");
    }
    for query in ["on:2025..2024", "on:2024-Q5", "on:soon"] {
        let refusal = book.refuses("invalid", &["list", query]);
        assert!(!refusal.hint.is_empty(), "{query}: {refusal:?}");
    }
}

#[test]
fn a_line_reads_times_as_the_program_writes_them() {
    let book = Book::new();
    for (line, minutes, text) in [
        ("1 h 30 glaze: y", 90, "y"),
        ("9:00 - 10:30 glaze: y", 90, "y"),
        ("2 h 05 glaze, throwing: y", 125, "y"),
    ] {
        book.ok(&["jot", line]);
        let entry = book.json(&["list", "--limit", "1"])[0].clone();
        assert_eq!(entry["making_min"], minutes, "{line}: {entry}");
        assert_eq!(entry["text"], text, "{line}: {entry}");
    }
}

#[test]
fn a_measure_is_one_plain_number() {
    let book = Book::new();
    book.ok(&["log", "note", "weighed", "--measure", "clay: 1,5 kg"]);
    let entry = book.json(&["list"])[0].clone();
    assert_eq!(
        (&entry["evidence"][0]["to"], &entry["evidence"][0]["unit"]),
        (&"1.5".into(), &"kg".into()),
        "a decimal comma is read: {entry}"
    );
    for (measure, said) in [
        ("x: 840 -> 1,200 ms", "'1,200' could be 1200 or 1.2."),
        ("x: 1'000 m", "'1'000' is not one plain number."),
        ("x: 12/5 m", "'12/5 m' is not one plain number with a unit."),
        ("x: 1e9 m", "'1e9 m' is not one plain number with a unit."),
    ] {
        let refusal = book.refuses("invalid", &["log", "note", "x", "--measure", measure]);
        assert!(refusal.message.starts_with(said), "{measure}: {refusal:?}");
    }
}

#[test]
fn a_map_of_rungs_names_each_old_rung_once() {
    let book = Book::new();
    let set = |code: &str, map: &str| {
        book.refuses(code, &["ladder", "set", "Ceramics", "guild", "--map", map])
            .message
    };
    for (code, map, said) in [
        (
            "invalid",
            "1=1,2=3",
            "The map leaves out rungs 3, 4, 5 and 6",
        ),
        ("usage", "1=1,1=2", "Rung 1 is mapped twice."),
        (
            "invalid",
            "1=1,2=1,3=1,4=6,5=3,6=3",
            "The new ladder has three rungs; 6 is not one of them.",
        ),
        (
            "invalid",
            "1=1,2=1,3=2,4=2,5=3,6=3,7=3",
            "The old ladder has six rungs; 7 is not one of them.",
        ),
    ] {
        let message = set(code, map);
        assert!(message.starts_with(said), "{map}: {message}");
    }
    book.ok(&[
        "ladder",
        "set",
        "Ceramics",
        "guild",
        "--map",
        "1=1,2=1,3=2,4=2,5=3,6=3",
    ]);
    assert_eq!(
        book.lines(&["ladder", "show", "Ceramics"]).len(),
        3,
        "a template's name is enough"
    );
}

#[test]
fn what_would_be_lost_is_said_before_saving() {
    let book = Book::new();
    let line = "? glaze=3 throwing=4";
    let said = book.say(&["jot", "--dry-run", line]);
    let refusal = book.refuses("invalid", &["jot", line]);
    for said in [said.err, refusal.message] {
        assert!(
            said.starts_with("A sounding has exactly one area"),
            "{said}"
        );
    }
    let reading = book.ok(&["jot", "--dry-run", "#\"tea bowls"]);
    assert!(
        !reading.contains("new work"),
        "an open quotation mark offers no work: {reading}"
    );
    let refusal = book.refuses("invalid", &["jot", "> glaze"]);
    assert!(
        refusal.hint.contains("> glaze=4"),
        "a goal is told as a goal: {refusal:?}"
    );
}
