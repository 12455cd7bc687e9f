//! `undo`, `redo` and `history`, across processes.

use plumb_tests::plumb::Book;
use serde_json::{Value, json};

/// A journal in which every sort of change was made.
fn lived() -> Book {
    let book = Book::new();
    let photo = book.file("bowl.png", b"\x89PNG\r\n\x1a\nbowl");
    let csv = book.file(
        "s.csv",
        "on,making_min,areas\n2026-03-14,90,Ceramics/Glaze\n2026-03-15,60,Ceramics/Glaze\n",
    );
    for words in [
        &[
            "log",
            "milestone",
            "Bowl",
            "--challenge",
            "Glaze=4",
            "--work",
            "Bowls",
            "--new",
            "--file",
            &photo,
        ] as &[&str],
        &[
            "log",
            "recognition",
            "--from",
            "Ann Weir",
            "--quote",
            "Sound.",
            "--about",
            "Bowl",
        ],
        &["log", "session", "--area", "Glaze", "--making", "1h"],
        &[
            "edit",
            "Bowl",
            "--note",
            "cone 10",
            "--challenge",
            "Glaze=5",
        ],
        &["attach", "Bowl", "--link", "https://example.org"],
        &["detach", "Bowl", "1"],
        &["area", "add", "Slip", "--under", "Ceramics"],
        &["area", "merge", "Slip", "--into", "Throwing"],
        &["area", "rename", "Throwing", "Wheel"],
        &["import", "csv", &csv],
        &["work", "set", "Bowls", "--finished", "2026-11-01"],
        &["role", "add", "Lead", "--from", "2020"],
        &["profile", "set", "--line", "Ceramicist"],
        &["delete", "Bowl"],
    ] {
        book.ok(words);
    }
    book
}

#[test]
fn everything_can_be_taken_back_and_done_again() {
    let book = lived();
    let mut forms = vec![book.whole()];
    loop {
        let said = book.say(&["undo", "--json"]);
        if said.status != 0 {
            assert!(
                said.err.contains("code: nothing_to"),
                "until nothing is left: {said:?}"
            );
            break;
        }
        forms.push(book.whole());
        assert!(forms.len() < 40, "undo comes to an end");
    }
    assert!(forms.len() > 15, "every step was one: {}", forms.len());
    assert!(
        !forms.last().expect("forms").contains("Ceramics"),
        "nothing is left of it"
    );
    for form in forms.iter().rev().skip(1) {
        book.ok(&["redo"]);
        assert_eq!(
            &book.whole(),
            form,
            "each redo brings back exactly the form before its undo"
        );
    }
    book.fails("nothing_to", &["redo"]);
    assert_eq!(
        book.json(&["check", "--deep"])["ok"],
        true,
        "and all is sound"
    );
}

#[test]
fn several_steps_are_taken_at_once() {
    let book = lived();
    let whole = book.whole();
    let lines = book.lines(&["undo", "3"]);
    assert_eq!(
        lines,
        [
            "Undone: Delete Bowl",
            "Undone: Set the profile",
            "Undone: Add Lead"
        ],
        "newest first"
    );
    assert_eq!(book.lines(&["redo", "3"]).len(), 3, "and again");
    assert_eq!(book.whole(), whole, "as it was");
    let many = book.say(&["undo", "1000"]);
    assert!(
        many.status == 0 || many.err.contains("code: nothing_to"),
        "more than there are: {many:?}"
    );
    book.refuses("usage", &["undo", "0"]);
}

#[test]
fn undo_answers_its_label_and_what_comes_next() {
    let book = Book::new();
    book.ok(&["log", "note", "wet"]);
    let undone = book.json(&["undo"]);
    let keys: Vec<&String> = undone.as_object().expect("an object").keys().collect();
    assert_eq!(
        keys,
        ["change", "label", "undo", "redo"],
        "the documented keys"
    );
    assert_eq!(
        (&undone["undo"], &undone["redo"]),
        (&json!("Add Ash"), &json!("Log note")),
        "the next labels: {undone}"
    );
    let redone = book.json(&["redo"]);
    assert_eq!(redone["redo"], Value::Null, "nothing to do again: {redone}");
    book.ok(&["undo"]);
    book.ok(&["log", "note", "dry"]);
    book.refuses("nothing_to", &["redo"]);
}

#[test]
fn a_refused_step_leaves_undo_alone() {
    let book = Book::new();
    book.ok(&["log", "note", "wet"]);
    book.fails("invalid", &["log", "note", ""]);
    assert_eq!(
        book.lines(&["undo"]),
        ["Undone: Log note"],
        "the note, not the refusal"
    );
}

#[test]
fn the_history_keeps_every_form() {
    let book = lived();
    let all = book.json(&["history", "--limit", "1000"]);
    let all = all.as_array().expect("an array");
    assert_eq!(all[0]["label"], "Delete Bowl", "newest first");
    assert_eq!(all[0]["door"], "command line", "by which door");
    assert!(
        all.iter().any(|change| change["door"] == "import"),
        "an import has its own"
    );
    assert_eq!(
        book.lines(&["history", "--limit", "2"]).len(),
        2,
        "at most so many"
    );
    book.ok(&["undo"]);
    let bowl = book.json(&["history", "Bowl"]);
    let labels: Vec<&str> = bowl
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one["label"].as_str())
        .collect();
    assert_eq!(
        labels.len(),
        6,
        "log, edit, attach, detach, delete, undo: {labels:?}"
    );
    book.refuses("missing", &["history", "Jug"]);
}

#[test]
fn every_form_of_an_entry_is_told_word_by_word_and_can_be_had_back() {
    let book = Book::new();
    book.ok(&[
        "log",
        "milestone",
        "Bowl",
        "--challenge",
        "Glaze=4",
        "--note",
        "The glaze ran at cone 9.",
    ]);
    book.ok(&[
        "edit",
        "Bowl",
        "--note",
        "The glaze crawled at cone 9.",
        "--title",
        "Moon jar",
    ]);
    let lines = book.lines(&["history", "Moon jar"]);
    assert!(
        lines[0].ends_with("(command line) · form 2")
            && lines.contains(&"    Note: The glaze [-ran-]{+crawled+} at cone 9.".to_owned())
            && lines.contains(&"    What was done: [-Bowl-]{+Moon jar+}".to_owned()),
        "what changed is read word by word: {lines:#?}"
    );
    let before = book.whole();
    book.ok(&["history", "Moon jar", "--restore", "1"]);
    assert_eq!(
        book.json(&["show", "Bowl"])["text"],
        json!("The glaze ran at cone 9."),
        "the older form is back"
    );
    assert_eq!(
        book.json(&["history", "Bowl"]).as_array().map(Vec::len),
        Some(3),
        "as a change of its own; nothing was lost"
    );
    book.ok(&["undo"]);
    assert_eq!(book.whole(), before, "and it is undone like any other");
    let id = book.json(&["show", "Moon jar"])["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    book.ok(&["delete", &id]);
    assert!(
        book.ok(&["history", &id, "--restore", "2"])
            .contains("Moon jar"),
        "one that was deleted comes back by the same door"
    );
    book.refuses("missing", &["history", &id, "--restore", "9"]);
    book.refuses("missing", &["history", &id, "--restore", "nothing/1"]);
}

#[test]
fn a_change_is_told_reverted_and_gone_back_to_by_its_number() {
    let book = Book::new();
    book.ok(&["jot", "today 45m glaze: sieved"]);
    let then = book.whole();
    let number = || {
        let newest = book.lines(&["history", "--limit", "1"]);
        newest[0]
            .rsplit_once('#')
            .map(|(_, number)| number.to_owned())
            .expect("each line ends with the number of its change")
    };
    let logged = number();
    book.ok(&["jot", "today 30m throwing: centred"]);
    let told = book.ok(&["history", "--change", &logged]);
    assert!(
        told.contains("Session made") && told.contains("Making: 45 min"),
        "a change is told in words: {told}"
    );
    let would = book.ok(&["go-back", &logged, "--dry-run"]);
    assert!(
        would.contains("1 change was made since") && would.contains("Nothing is written yet"),
        "its effects come first: {would}"
    );
    let done = book.json(&["go-back", &logged]);
    assert!(
        done["label"]
            .as_str()
            .is_some_and(|label| label.starts_with("Go back to ")),
        "the history says so: {done}"
    );
    assert_eq!(book.whole(), then, "everything is as it was then");
    book.ok(&["undo"]);
    book.ok(&["revert", &format!("#{logged}")]);
    let left = book.ok(&["list"]);
    assert!(
        left.contains("centred") && !left.contains("sieved"),
        "a revert takes that one change alone: {left}"
    );
    book.refuses("missing", &["revert", "999"]);
    book.refuses("missing", &["go-back", "nobody/1"]);
    book.refuses("nothing_to", &["revert", &logged]);
}
