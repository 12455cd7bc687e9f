//! What a refusal says: what failed, what did not happen, what to do.

use plumb_tests::plumb::Book;

#[test]
fn a_day_ahead_waits_only_where_something_is_logged() {
    let book = Book::new();
    let refused = |words: &[&str]| book.refuses("invalid", words);
    let logged = refused(&["log", "note", "x", "--on", "2027"]);
    assert!(logged.hint.contains("Log it when"), "{logged:?}");
    for words in [
        &["role", "add", "Lead", "--from", "2027"] as &[&str],
        &["area", "retire", "Glaze", "--on", "2027"],
        &["depth", "--on", "2027"],
        &["work", "add", "Bowl", "--finished", "2027"],
        &["chart", "sounding-line", "--from", "2027"],
        &["chart", "sounding-line", "--to", "2027"],
    ] {
        let refusal = refused(words);
        assert_eq!(
            refusal.hint, "Write a day that has come: today or before.",
            "nothing is logged by {words:?}"
        );
    }
    for words in [
        &["chart", "sounding-line", "--to", "2027"] as &[&str],
        &["chart", "sounding-line", "--from", "soon"],
    ] {
        let refusal = refused(words);
        assert!(
            refusal.message.ends_with("Nothing was drawn."),
            "a chart changes nothing anyway: {refusal:?}"
        );
    }
}

#[test]
fn a_day_that_is_none_is_answered_as_it_was_typed() {
    let book = Book::new();
    for (typed, said) in [
        ("30 february", "30 February is not in the calendar."),
        ("29 feb 2025", "29 February 2025 is not in the calendar."),
        ("2025-02-29", "2025-02-29 is not in the calendar."),
        ("29.2.2025", "29.2.2025 is not in the calendar."),
        ("1799", "'1799' is not a day that Plumb can keep."),
        (
            "14 nov 1750",
            "'14 nov 1750' is not a day that Plumb can keep.",
        ),
        ("tomorrow", "21 November 2026 is still ahead."),
    ] {
        let refusal = book.refuses("invalid", &["log", "note", "x", "--on", typed]);
        assert!(refusal.message.starts_with(said), "{typed}: {refusal:?}");
        assert!(!refusal.hint.is_empty(), "{typed} has a hint: {refusal:?}");
    }
    let refusal = book.refuses("invalid", &["log", "note", "x", "--on", "1799"]);
    assert!(refusal.hint.contains("begins with 1800"), "{refusal:?}");
}

#[test]
fn what_is_missing_says_what_to_do() {
    let book = Book::new();
    for (code, words, begins) in [
        (
            "invalid",
            &["log", "recognition", "--from", "", "--quote", "x"] as &[&str],
            "The name of the speaker is empty.",
        ),
        (
            "invalid",
            &["log", "milestone", "", "--challenge", "Glaze=3"],
            "The title is empty.",
        ),
        (
            "invalid",
            &["log", "sounding", "--level", "3"],
            "A sounding has exactly one area.",
        ),
        ("invalid", &["log", "note", " "], "A note needs words."),
        (
            "missing",
            &["log", "session", "--area", "zzzz", "--making", "5m"],
            "No area is called 'zzzz'.",
        ),
        (
            "missing",
            &["ladder", "set", "Ceramics", "nope"],
            "No ladder or file is called 'nope'.",
        ),
    ] {
        let refusal = book.refuses(code, words);
        assert!(refusal.message.starts_with(begins), "{refusal:?}");
        assert!(!refusal.hint.is_empty(), "what to do: {refusal:?}");
    }
}

#[test]
fn an_edit_changes_nothing_where_it_is_refused() {
    let book = Book::new();
    book.ok(&["log", "milestone", "Ash bowl", "--challenge", "Glaze=3"]);
    for (code, words) in [
        (
            "missing",
            &["edit", "Ash bowl", "--work", "Nope"] as &[&str],
        ),
        ("usage", &["edit", "Ash bowl", "--challenge", ""]),
        ("usage", &["attach", "Ash bowl", "--quote-source", "x"]),
    ] {
        let refusal = book.refuses(code, words);
        assert!(
            refusal.message.ends_with("Nothing was changed."),
            "{words:?}: {refusal:?}"
        );
    }
}
