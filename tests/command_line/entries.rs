//! `list`, `show`, `edit`, `attach`, `detach`.

use plumb_tests::plumb::Book;
use serde_json::{Value, json};

pub(crate) fn filled() -> Book {
    let book = Book::new();
    book.ok(&[
        "log",
        "milestone",
        "Ash bowl",
        "--challenge",
        "Ash=4",
        "--on",
        "2026-05-17",
        "--work",
        "Bowls",
        "--new",
        "--link",
        "https://example.org/a",
    ]);
    book.ok(&[
        "log",
        "milestone",
        "Celadon jar",
        "--challenge",
        "Glaze=3",
        "--on",
        "2025-02",
        "--private",
    ]);
    book.ok(&[
        "log",
        "session",
        "--area",
        "Throwing",
        "--making",
        "90m",
        "--on",
        "2026-11-01",
        "--note",
        "wedging",
    ]);
    book.ok(&[
        "log",
        "note",
        "The kiln runs cold.",
        "--area",
        "Glaze",
        "--on",
        "2026-10-05",
    ]);
    book
}

pub(crate) fn titles(book: &Book, query: &[&str]) -> Vec<String> {
    let found = book.json(&[&["list"], query].concat());
    let word = |one: &Value| {
        [&one["title"], &one["text"]].iter().find_map(|word| {
            word.as_str()
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
        })
    };
    found
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(word)
        .collect()
}

#[test]
fn a_list_is_newest_first_and_knows_the_query() {
    let book = filled();
    assert_eq!(
        titles(&book, &[]),
        ["wedging", "The kiln runs cold.", "Ash bowl", "Celadon jar"],
        "newest first"
    );
    assert_eq!(
        titles(&book, &["--sort", "recorded"]).len(),
        4,
        "by the instant it was written down"
    );
    for (query, wanted) in [
        (
            &["kind:milestone"] as &[&str],
            &["Ash bowl", "Celadon jar"] as &[&str],
        ),
        (
            &["area:glaze"],
            &["The kiln runs cold.", "Ash bowl", "Celadon jar"],
        ),
        (&["area:=glaze"], &["The kiln runs cold.", "Celadon jar"]),
        (&["work:bowls"], &["Ash bowl"]),
        (&["work:none", "kind:milestone"], &["Celadon jar"]),
        (&["on:2026-05"], &["Ash bowl"]),
        (&["on:..2025"], &["Celadon jar"]),
        (
            &["on:2026-10..2026-11"],
            &["wedging", "The kiln runs cold."],
        ),
        (&["strength:shown"], &["Ash bowl"]),
        (&["is:private"], &["Celadon jar"]),
        (&["KILN"], &["The kiln runs cold."]),
        (&["kiln cold"], &["The kiln runs cold."]),
        (&["\" * NEAR( % _ '; DROP"], &[]),
        (&["--limit", "1"], &["wedging"]),
        (&["--limit", "0"], &[]),
    ] {
        assert_eq!(titles(&book, query), wanted, "list {query:?}");
    }
    let lines = book.lines(&["list", "kind:session"]);
    assert_eq!(lines.len(), 1, "a line each: {lines:?}");
    assert!(
        lines[0].starts_with('…') && lines[0].contains("Sun 1 Nov 2026"),
        "ending, day: {lines:?}"
    );
    let wrong = book.refuses("invalid", &["list", "aera:glaze"]);
    assert!(
        wrong.says("aera") && wrong.says("area:"),
        "a mistake is named, with what was meant: {wrong:?}"
    );
    book.refuses("invalid", &["list", "kind:sesion"]);
    book.refuses("invalid", &["list", "on:2026-99"]);
    book.refuses("missing", &["list", "area:kiln"]);
}

#[test]
fn an_entry_is_shown_under_the_names_of_the_model() {
    let book = filled();
    let shown = book.json(&["show", "Ash bowl"]);
    let keys: Vec<&str> = shown
        .as_object()
        .expect("an object")
        .keys()
        .map(String::as_str)
        .collect();
    let first = [
        "id",
        "kind",
        "on",
        "precision",
        "began",
        "recorded_at",
        "areas",
        "work",
        "text",
        "private",
        "evidence",
    ];
    assert!(
        first.iter().all(|key| keys.contains(key)),
        "the fields of every kind: {keys:?}"
    );
    assert_eq!(
        shown["recorded_at"], "2026-11-20T12:00:00Z",
        "when it was written down: {shown}"
    );
    let coarse = book.json(&["show", "Celadon jar"]);
    assert_eq!(
        (&coarse["on"], &coarse["precision"]),
        (&json!("2025-02-28"), &json!("month")),
        "a month is its last day: {coarse}"
    );
    let said = book.ok(&["show", "Ash bowl"]);
    assert!(
        said.contains("https://example.org/a") && said.contains("Ash bowl"),
        "and in words: {said}"
    );
    assert!(!said.contains('{'), "words, not JSON: {said}");
    book.refuses("missing", &["show", "Ash bowls of nobody"]);
    book.refuses("missing", &["show", "…zzzzz"]);
    book.refuses("missing", &["show", ""]);
    book.refuses("usage", &["show"]);
    book.ok(&["log", "milestone", "Ash bowl", "--challenge", "Ash=2"]);
    let twice = book.refuses("ambiguous", &["show", "Ash bowl"]);
    assert!(
        twice.says("17 May 2026") && twice.says("20 Nov 2026"),
        "which could be meant: {twice:?}"
    );
}

#[test]
fn an_edit_changes_what_is_given_and_nothing_else() {
    let book = filled();
    let said = book.json(&[
        "edit",
        "Ash bowl",
        "--challenge",
        "Ash=5",
        "--note",
        "re-read",
        "--private",
    ]);
    assert_eq!(
        (&said["moved"][0]["from30"], &said["moved"][0]["to30"]),
        (&json!(35), &json!(45)),
        "7 becomes 9: {said}"
    );
    let shown = book.json(&["show", "Ash bowl"]);
    assert_eq!(
        (&shown["text"], &shown["private"], &shown["on"]),
        (&json!("re-read"), &json!(true), &json!("2026-05-17")),
        "the day stays: {shown}"
    );
    book.ok(&[
        "edit",
        "Ash bowl",
        "--private=false",
        "--clear",
        "text",
        "work",
    ]);
    let shown = book.json(&["show", "Ash bowl"]);
    assert_eq!(
        (&shown["text"], &shown["private"], &shown["work"]),
        (&json!(""), &json!(false), &Value::Null),
        "cleared: {shown}"
    );
    book.ok(&[
        "edit",
        "Ash bowl",
        "--title",
        "Ash bowl II",
        "--attempted",
        "--result",
        "Cracked",
        "--on",
        "2026-05",
    ]);
    let shown = book.json(&["show", "Ash bowl II"]);
    assert_eq!(
        (
            &shown["result"],
            &shown["story"]["result"],
            &shown["precision"]
        ),
        (&json!("attempted"), &json!("Cracked"), &json!("month")),
        "both results: {shown}"
    );
    let session = book.json(&["list", "kind:session"])[0]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    book.ok(&["edit", &session, "--making", "0", "--overseeing", "2h"]);
    assert_eq!(
        book.json(&["show", &session])["overseeing_min"],
        120,
        "a session's times"
    );
    let goal = book.id(&["log", "goal", "--area", "Glaze", "--level", "4"]);
    book.ok(&[
        "edit", &goal, "--by", "2027-06", "--level", "5", "--why", "the show",
    ]);
    assert_eq!(
        book.json(&["show", &goal])["due"],
        "2027-06-30",
        "a goal's by is a day"
    );
    let sounding = book.id(&["log", "sounding", "--area", "Glaze", "--level", "4"]);
    book.ok(&["edit", &sounding, "--by", "Mr Alder"]);
    assert_eq!(
        book.json(&["show", &sounding])["by"],
        "Mr Alder",
        "a sounding's by is a name"
    );
    book.refuses(
        "invalid",
        &["edit", &session, "--title", "A session has none"],
    );
    book.refuses(
        "invalid",
        &["edit", &session, "--making", "0", "--overseeing", "0"],
    );
    book.refuses("invalid", &["edit", "Ash bowl II", "--on", "2027-01-01"]);
    book.refuses("invalid", &["edit", "Ash bowl II", "--title", ""]);
    book.refuses("invalid", &["edit", "Ash bowl II", "--challenge", "Ash=7"]);
    book.refuses("invalid", &["edit", "Ash bowl II", "--clear", "colour"]);
    book.refuses("missing", &["edit", "Ash bowl III", "--note", "x"]);
    book.refuses("missing", &["edit", "Ash bowl II", "--area", "Kiln"]);
    book.refuses("usage", &["edit", "Ash bowl II"]);
}

#[test]
fn evidence_is_attached_and_detached_by_its_place() {
    let book = filled();
    let said = book.json(&[
        "attach",
        "Celadon jar",
        "--quote",
        "Clear as water",
        "--quote-source",
        "Show book",
        "--measure",
        "height: 31 cm",
    ]);
    assert_eq!(
        (&said["moved"][0]["from30"], &said["moved"][0]["to30"]),
        (&json!(35), &json!(55)),
        "from claimed to shown: {said}"
    );
    assert_eq!(
        book.json(&["show", "Celadon jar"])["evidence"]
            .as_array()
            .map(Vec::len),
        Some(2),
        "both are there"
    );
    book.ok(&["detach", "Celadon jar", "1"]);
    let left = book.json(&["show", "Celadon jar"])["evidence"].clone();
    assert_eq!(left[0]["kind"], "measure", "the second is left: {left}");
    book.refuses("invalid", &["detach", "Celadon jar", "2"]);
    book.refuses("invalid", &["detach", "Celadon jar", "0"]);
    book.refuses("missing", &["detach", "Nothing", "1"]);
    book.refuses("usage", &["attach", "Celadon jar"]);
    book.refuses(
        "missing",
        &["attach", "Nothing", "--link", "https://example.org"],
    );
    book.refuses(
        "invalid",
        &["attach", "Celadon jar", "--link", "ftp://example.org"],
    );
    let many: Vec<String> = (0..51)
        .map(|n| format!("https://example.org/{n}"))
        .collect();
    let many: Vec<&str> = ["attach", "Celadon jar", "--link"]
        .into_iter()
        .chain(many.iter().map(String::as_str))
        .collect();
    book.refuses("invalid", &many);
}
