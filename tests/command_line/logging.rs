//! `log`, all six kinds.

use plumb_tests::plumb::Book;
use serde_json::{Value, json};

#[test]
fn a_session_is_logged_in_words_and_in_json() {
    let book = Book::new();
    let line = book.ok(&[
        "log",
        "session",
        "--area",
        "Glaze",
        "--making",
        "1h30",
        "--on",
        "yesterday",
    ]);
    let (head, rest) = line.trim_end().split_once(" · ").expect("a line of parts");
    assert!(
        head.starts_with("Logged session …")
            && head.chars().count() == "Logged session …3f9c1".chars().count(),
        "the ending: {line}"
    );
    assert_eq!(
        rest, "Thu 19 Nov 2026 · 1 h 30 making · Ceramics/Glaze",
        "day, time and area"
    );
    let ending = head.trim_start_matches("Logged session ");
    assert_eq!(
        book.json(&["show", ending])["making_min"],
        90,
        "and the ending names it"
    );
    let answer = book.json(&[
        "log",
        "session",
        "--area",
        "Glaze",
        "Throwing",
        "--overseeing",
        "45 min",
        "--note",
        "the rota",
    ]);
    let keys: Vec<&String> = answer.as_object().expect("an object").keys().collect();
    assert_eq!(
        keys,
        ["id", "change", "label", "moved", "warnings"],
        "exactly the documented keys"
    );
    let shown = book.json(&["show", answer["id"].as_str().unwrap_or_default()]);
    assert_eq!(
        shown["areas"],
        json!(["Ceramics/Glaze", "Ceramics/Throwing"]),
        "several after one flag, as paths: {shown}"
    );
    assert_eq!(
        (&shown["making_min"], &shown["overseeing_min"]),
        (&json!(0), &json!(45)),
        "both times stand"
    );
    assert_eq!(shown["text"], "the rota", "the note fills text");
    book.refuses("invalid", &["log", "session", "--area", "Glaze"]);
    book.refuses(
        "invalid",
        &["log", "session", "--area", "Glaze", "--making", "0"],
    );
    book.refuses(
        "invalid",
        &["log", "session", "--area", "Glaze", "--making", "25h"],
    );
    book.refuses(
        "invalid",
        &["log", "session", "--area", "Glaze", "--making", "soon"],
    );
    book.refuses(
        "usage",
        &["log", "session", "--area", "Glaze", "--making", "-5m"],
    );
    book.refuses(
        "invalid",
        &[
            "log",
            "session",
            "--area",
            "Glaze",
            "--making",
            "23h",
            "--overseeing",
            "2h",
        ],
    );
}

#[test]
fn durations_read_in_every_documented_form() {
    let book = Book::new();
    for (typed, minutes) in [
        ("90m", 90),
        ("90 min", 90),
        ("1h", 60),
        ("1h30", 90),
        ("1.5h", 90),
        ("1,5h", 90),
        ("1:30", 90),
        ("9:00-10:30", 90),
        ("24h", 1440),
        ("1m", 1),
    ] {
        let id = book.id(&["log", "session", "--area", "Glaze", "--making", typed]);
        assert_eq!(book.json(&["show", &id])["making_min"], minutes, "{typed}");
    }
}

#[test]
fn a_note_is_read_from_standard_input_too() {
    let book = Book::new();
    let said = book.say_hearing(
        "Two lines\nof thought\n",
        &["log", "note", "-", "--area", "Glaze", "--json"],
    );
    let answer: Value = serde_json::from_str(&said.out).expect("an answer");
    let shown = book.json(&["show", answer["id"].as_str().unwrap_or_default()]);
    assert_eq!(
        shown["text"], "Two lines\nof thought",
        "the lines as they came: {shown}"
    );
    book.refuses("invalid", &["log", "note", ""]);
    book.refuses("invalid", &["log", "note", "  \n "]);
    book.refuses_hearing("", "invalid", &["log", "note", "-"]);
    book.refuses("usage", &["log", "note", "words", "--note", "more"]);
}

#[test]
fn a_sounding_and_a_goal_take_half_rungs() {
    let book = Book::new();
    let sounding = book.id(&[
        "log",
        "sounding",
        "--area",
        "Glaze",
        "--level",
        "3.5",
        "--by",
        "Mr Alder",
        "--note",
        "after the show",
    ]);
    let shown = book.json(&["show", &sounding]);
    assert_eq!(
        (&shown["half_rungs"], &shown["by"], &shown["text"]),
        (&json!(7), &json!("Mr Alder"), &json!("after the show")),
        "{shown}"
    );
    let goal = book.id(&[
        "log",
        "goal",
        "--area",
        "Glaze",
        "--level",
        "Sets the mark",
        "--by",
        "2027-06",
        "--why",
        "for the guild show",
    ]);
    let shown = book.json(&["show", &goal]);
    assert_eq!(
        (&shown["half_rungs"], &shown["due"], &shown["text"]),
        (
            &json!(10),
            &json!("2027-06-30"),
            &json!("for the guild show")
        ),
        "a goal's day may lie ahead: {shown}"
    );
    assert_eq!(
        book.json(&[
            "show",
            &book.id(&["log", "sounding", "--area", "Glaze", "--level", "0"])
        ])["half_rungs"],
        0,
        "not yet anywhere"
    );
    for (kind, level) in [
        ("sounding", "6.5"),
        ("sounding", "3.25"),
        ("sounding", "-1"),
        ("sounding", "deep"),
        ("goal", "0"),
        ("goal", "7"),
    ] {
        book.refuses(
            "invalid",
            &["log", kind, "--area", "Glaze", "--level", level],
        );
    }
    book.refuses("invalid", &["log", "sounding", "--level", "3"]);
    book.refuses(
        "invalid",
        &["log", "goal", "--area", "Glaze", "Throwing", "--level", "3"],
    );
    book.refuses("usage", &["log", "sounding", "--area", "Glaze"]);
}

#[test]
fn a_day_too_full_warns_and_is_kept() {
    let book = Book::new();
    book.ok(&["log", "session", "--area", "Glaze", "--making", "20h"]);
    let said = book.json(&["log", "session", "--area", "Glaze", "--making", "10h"]);
    assert_eq!(
        said["warnings"].as_array().map(Vec::len),
        Some(1),
        "30 hours in a day: {said}"
    );
    assert_eq!(
        book.json(&["list"]).as_array().map(Vec::len),
        Some(2),
        "both are kept"
    );
}
