//! What is emptied, taken back to what it was, or would be given twice; and what a fall of depth says was taken.

use plumb_tests::plumb::Book;

fn piece(book: &Book) {
    book.ok(&[
        "log",
        "milestone",
        "Ash bowl",
        "--challenge",
        "Glaze=4",
        "--began",
        "2026-11-03",
        "--situation",
        "It ran",
        "--action",
        "Sieved",
        "--link",
        "https://example.org/a",
    ]);
}

#[test]
fn an_empty_text_clears_its_field() {
    let book = Book::new();
    piece(&book);
    book.ok(&["edit", "Ash bowl", "--situation", "", "--began", ""]);
    let entry = book.json(&["show", "Ash bowl"]);
    assert!(
        entry["story"]["situation"].is_null(),
        "that part is gone: {entry}"
    );
    assert_eq!(entry["story"]["action"], "Sieved", "the other stays");
    assert!(entry["began"].is_null(), "the first day is gone: {entry}");
    book.ok(&["edit", "Ash bowl", "--action", ""]);
    assert!(
        book.json(&["show", "Ash bowl"])["story"].is_null(),
        "a story without words is none"
    );
    let goal = book.id(&[
        "log", "goal", "--area", "Glaze", "--level", "5", "--by", "2027",
    ]);
    book.ok(&["edit", &goal, "--by", ""]);
    assert!(
        book.json(&["show", &goal])["due"].is_null(),
        "a goal need not be due"
    );
}

#[test]
fn a_permission_can_be_taken_back() {
    let book = Book::new();
    let said = book.id(&[
        "log",
        "recognition",
        "--from",
        "Bo",
        "--quote",
        "Good",
        "--publish",
        "named",
    ]);
    book.ok(&["edit", &said, "--publish", "unasked"]);
    assert_eq!(
        book.json(&["show", &said])["publish"],
        "unasked",
        "nobody was asked"
    );
    book.ok(&["edit", &said, "--publish", "anonymous"]);
    book.ok(&["edit", &said, "--clear", "publish"]);
    assert_eq!(
        book.json(&["show", &said])["publish"],
        "unasked",
        "cleared it is what it was"
    );
}

#[test]
fn two_texts_for_one_place_are_refused() {
    let book = Book::new();
    piece(&book);
    for words in [
        &[
            "log", "goal", "--area", "Glaze", "--level", "4", "--why", "a", "--note", "b",
        ] as &[&str],
        &["edit", "Ash bowl", "--note", "-", "--situation", "-"],
        &[
            "log",
            "milestone",
            "-",
            "--challenge",
            "Glaze=3",
            "--note",
            "-",
        ],
        &["log", "note", "-", "--file", "-"],
    ] {
        book.refuses_hearing("heard once", "usage", words);
    }
}

#[test]
fn a_mark_of_encoding_is_none_of_the_words() {
    let book = Book::new();
    let said = book.say_hearing("\u{feff}hello", &["log", "note", "-"]);
    assert_eq!(said.status, 0, "it is logged: {}", said.err);
    assert_eq!(
        book.json(&["list"])[0]["text"],
        "hello",
        "the words begin with a letter"
    );
}

/// The reason that a write gave for the area Glaze.
fn because(book: &Book, words: &[&str]) -> String {
    let answer = book.json(words);
    let moved = answer["moved"].as_array().cloned().unwrap_or_default();
    let glaze = moved.iter().find(|area| area["area"] == "Ceramics/Glaze");
    let glaze = glaze.unwrap_or_else(|| panic!("Glaze moved: {answer}"));
    glaze["because"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_fall_says_what_was_taken() {
    let book = Book::new();
    piece(&book);
    let said = book.id(&["log", "recognition", "--from", "Bo", "--about", "Ash bowl"]);
    let undo = || book.ok(&["undo"]);
    for (words, reason) in [
        (
            vec!["edit", &said, "--clear", "about"],
            "Bo's word no longer stands behind Ash bowl.",
        ),
        (
            vec!["edit", &said, "--know", "told"],
            "Bo's word is hearsay now and no longer stands behind Ash bowl.",
        ),
        (
            vec!["edit", "Ash bowl", "--challenge", "Glaze=3"],
            "Ash bowl is rated Carries in Glaze, not Untangles.",
        ),
        (
            vec!["edit", "Ash bowl", "--clear", "challenge"],
            "Ash bowl is rated in Glaze no more.",
        ),
        (
            vec!["edit", "Ash bowl", "--attempted"],
            "Ash bowl counts as attempted now.",
        ),
        (
            vec!["edit", "Ash bowl", "--oversaw"],
            "Ash bowl counts as overseen now.",
        ),
        (
            vec!["delete", "Ash bowl", &said],
            "Without Ash bowl and Bo's word.",
        ),
    ] {
        assert_eq!(because(&book, &words), reason, "after {words:?}");
        undo();
    }
    let note = book.id(&["log", "note", "A thought"]);
    assert_eq!(
        because(&book, &["delete", &note, &said]),
        "Bo's word no longer stands behind Ash bowl.",
        "a note carries nothing and is not counted"
    );
    assert_eq!(
        because(&book, &["edit", "Ash bowl", "--clear", "evidence"]),
        "Without that link of Ash bowl.",
        "without a voice the link was all"
    );
}

#[test]
fn undoing_a_deletion_gives_words_back_with_what_they_are_about() {
    let book = Book::new();
    piece(&book);
    let said = book.id(&["log", "recognition", "--from", "Bo", "--about", "Ash bowl"]);
    let whole = book.whole();
    for entries in [["Ash bowl", &said], [&said, "Ash bowl"]] {
        book.ok(&["delete", entries[0], entries[1]]);
        book.ok(&["undo"]);
        assert_eq!(book.whole(), whole, "byte for byte, in either order");
    }
}
