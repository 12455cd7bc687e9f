//! `log milestone` and `log recognition`: what was done, and who said so.

use plumb_tests::plumb::Book;
use serde_json::{Value, json};

#[test]
fn a_milestone_has_all_its_fields() {
    let book = Book::new();
    let photo = book.file("bowl.png", b"\x89PNG\r\n\x1a\nbowl");
    let id = book.id(&[
        "log",
        "milestone",
        "First even ash glaze",
        "--on",
        "2026-05-17",
        "--began",
        "2026-03-01",
        "--challenge",
        "Glaze=untangles",
        "Throwing=2",
        "--area",
        "Ash",
        "--work",
        "Tea bowls",
        "--new",
        "--situation",
        "Runs",
        "--action",
        "Sieved",
        "--result",
        "Even",
        "--learning",
        "Wait",
        "--share",
        "All of it",
        "--note",
        "cone 10",
        "--link",
        "https://example.org/a",
        "https://example.org/b",
        "--link",
        "mailto:a@example.org",
        "--file",
        &photo,
        "--quote",
        "Report 4417",
        "--quote-source",
        "harbour archive",
        "--measure",
        "latency: 840 -> 310 ms",
        "--private",
    ]);
    let shown = book.json(&["show", &id]);
    assert_eq!(
        (&shown["kind"], &shown["title"]),
        (&json!("milestone"), &json!("First even ash glaze")),
        "what it is: {shown}"
    );
    assert_eq!(
        (&shown["on"], &shown["precision"], &shown["began"]),
        (&json!("2026-05-17"), &json!("day"), &json!("2026-03-01")),
        "when"
    );
    assert_eq!(
        shown["challenge"],
        json!({"Ceramics/Glaze": 4, "Ceramics/Throwing": 2}),
        "rungs by number, areas as paths"
    );
    let areas: Vec<&str> = shown["areas"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    assert_eq!(
        areas,
        ["Ceramics/Glaze/Ash", "Ceramics/Glaze", "Ceramics/Throwing"],
        "a rated area is among the areas"
    );
    let story = json!({"situation": "Runs", "action": "Sieved", "result": "Even", "learning": "Wait", "share": "All of it"});
    for (part, words) in story.as_object().expect("an object") {
        assert_eq!(&shown["story"][part], words, "the story's {part}");
    }
    let kinds: Vec<&str> = shown["evidence"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one["kind"].as_str())
        .collect();
    assert_eq!(
        kinds,
        ["file", "link", "link", "link", "quote", "measure"],
        "every sort of evidence"
    );
    let measure = &shown["evidence"][5];
    assert_eq!(
        (
            &measure["what"],
            &measure["from"],
            &measure["to"],
            &measure["unit"]
        ),
        (
            &json!("latency"),
            &json!("840"),
            &json!("310"),
            &json!("ms")
        ),
        "read from words: {measure}"
    );
    assert_eq!(
        (&shown["private"], &shown["strength"]),
        (&json!(true), &json!("shown")),
        "private, and shown by what is attached"
    );
    assert_eq!(
        (&shown["result"], &shown["part"]),
        (&json!("done"), &json!("made")),
        "done and made where nothing else is said"
    );
    let tried = book.id(&[
        "log",
        "milestone",
        "Copper red",
        "--challenge",
        "Glaze=5",
        "--attempted",
        "--oversaw",
    ]);
    let tried = book.json(&["show", &tried]);
    assert_eq!(
        (&tried["result"], &tried["part"], &tried["strength"]),
        (&json!("attempted"), &json!("oversaw"), &json!("claimed")),
        "in the model's words"
    );
    book.refuses("usage", &["log", "milestone"]);
    book.refuses(
        "usage",
        &["log", "milestone", "Bowl", "--challenge", "Glaze"],
    );
    book.refuses(
        "invalid",
        &["log", "milestone", "", "--challenge", "Glaze=2"],
    );
    book.refuses(
        "invalid",
        &[
            "log",
            "milestone",
            "Bowl",
            "--on",
            "2026-05-01",
            "--began",
            "2026-05-02",
        ],
    );
    book.refuses(
        "usage",
        &["log", "milestone", "Bowl", "--quote-source", "archive"],
    );
    book.refuses(
        "invalid",
        &["log", "milestone", "Bowl", "--link", "javascript:alert(1)"],
    );
    book.refuses(
        "invalid",
        &["log", "milestone", "Bowl", "--measure", "faster"],
    );
}

#[test]
fn a_milestone_without_a_rung_is_kept_unrated() {
    let book = Book::new();
    let said = book.json(&["log", "milestone", "Kiln built", "--area", "Ceramics"]);
    assert_eq!(said["moved"], json!([]), "it moves no line: {said}");
    let shown = book.json(&["show", "Kiln built"]);
    assert_eq!(
        (&shown["challenge"], &shown["strength"]),
        (&json!({}), &json!("claimed")),
        "by its exact title: {shown}"
    );
}

#[test]
fn a_title_that_begins_with_a_dash_stands_after_two() {
    let book = Book::new();
    let id = book.id(&[
        "log",
        "milestone",
        "--challenge",
        "Glaze=2",
        "--",
        "-40 °C raku",
    ]);
    assert_eq!(
        book.json(&["show", &id])["title"],
        "-40 °C raku",
        "as written"
    );
    let note = book.id(&["log", "note", "--", "--private is a flag"]);
    assert_eq!(
        book.json(&["show", &note])["text"],
        "--private is a flag",
        "as written"
    );
}

#[test]
fn a_recognition_vouches_for_a_milestone() {
    let book = Book::new();
    let bowl = book.id(&[
        "log",
        "milestone",
        "Bowl",
        "--challenge",
        "Glaze=4",
        "--on",
        "2026-05-17",
        "--link",
        "https://example.org/b",
    ]);
    let said = book.json(&[
        "log",
        "recognition",
        "--from",
        "Mrs Alder",
        "--on",
        "2026-06-01",
        "--about",
        "Bowl",
        "--quote",
        "Even all over.",
        "--relation",
        "client",
        "--publish",
        "named",
        "--link",
        "https://example.org/alder",
    ]);
    assert_eq!(
        (&said["moved"][1]["from30"], &said["moved"][1]["to30"]),
        (&json!(35), &json!(40)),
        "7 becomes 8: {said}"
    );
    let shown = book.json(&["show", said["id"].as_str().unwrap_or_default()]);
    assert_eq!(
        (
            &shown["from"],
            &shown["quote"],
            &shown["relation"],
            &shown["publish"]
        ),
        (
            &json!("Mrs Alder"),
            &json!("Even all over."),
            &json!("client"),
            &json!("named")
        ),
        "as said: {shown}"
    );
    assert_eq!(
        shown["about"],
        json!({ "milestone": bowl }),
        "about the bowl"
    );
    assert_eq!(
        book.json(&["show", &bowl])["strength"],
        "witnessed",
        "vouched for"
    );
    book.ok(&[
        "log",
        "recognition",
        "--from",
        "Ann Weir",
        "--quote",
        "Good hands.",
    ]);
    book.refuses(
        "missing",
        &[
            "log",
            "recognition",
            "--from",
            "Ann Weir",
            "--quote",
            "Good.",
            "--about",
            "Jug",
        ],
    );
    book.refuses(
        "invalid",
        &["log", "recognition", "--from", "", "--quote", "Good."],
    );
    book.refuses("usage", &["log", "recognition", "--quote", "Good."]);
}
