//! `init`, `profile` and `role`.

use plumb_tests::plumb::Book;
use serde_json::json;

#[test]
fn init_makes_a_journal_once() {
    let book = Book::bare();
    let made = book.json(&[
        "init",
        "--name",
        "Ada Marsh",
        "--craft",
        "Ceramics",
        "--ladder",
        "dreyfus",
    ]);
    assert_eq!(
        made["folder"],
        *book.folder().to_string_lossy(),
        "where it lies: {made}"
    );
    assert_eq!(made["sample"], false, "one's own");
    assert_eq!(
        book.json(&["profile", "show"])["name"],
        "Ada Marsh",
        "whose it is"
    );
    assert_eq!(
        book.json(&["ladder", "show", "Ceramics"])["rungs"]
            .as_array()
            .map(Vec::len),
        Some(5),
        "Dreyfus has five"
    );
    let again = book.refuses("refused", &["init", "--craft", "Weaving"]);
    assert!(
        again.says("journal"),
        "a journal is there already: {again:?}"
    );
    book.refuses("usage", &["init", "--ladder", "guild"]);
}

#[test]
fn init_refuses_a_ladder_or_craft_that_is_none_and_makes_nothing() {
    let book = Book::bare();
    book.fails(
        "missing",
        &["init", "--craft", "Ceramics", "--ladder", "gild"],
    );
    book.fails("invalid", &["init", "--craft", ""]);
    book.fails("invalid", &["init", "--craft", "a\u{1}b"]);
    assert!(!book.folder().exists(), "no folder is left behind");
}

#[test]
fn init_leaves_other_peoples_folders_alone() {
    let book = Book::bare();
    std::fs::create_dir(book.folder()).expect("a folder");
    std::fs::write(book.folder().join("taxes.txt"), "mine").expect("a file");
    book.fails("refused", &["init"]);
    let there = std::fs::read_dir(book.folder())
        .expect("it is there")
        .count();
    assert_eq!(there, 1, "nothing was added");
    let file = Book::bare();
    std::fs::write(file.folder(), "a file").expect("a file");
    let said = file.say(&["init"]);
    assert_eq!(said.status, 1, "a file is no folder: {said:?}");
    assert_eq!(
        std::fs::read(file.folder()).expect("it is there"),
        b"a file",
        "and stays as it was"
    );
}

#[test]
fn the_profile_is_set_field_by_field() {
    let book = Book::new();
    book.ok(&[
        "profile",
        "set",
        "--line",
        "Ceramicist",
        "--email",
        "ada@example.org",
        "--url",
        "https://example.org",
    ]);
    let profile = book.json(&["profile", "show"]);
    assert_eq!(
        profile["name"], "Ada Marsh",
        "what is not given stays: {profile}"
    );
    assert_eq!(profile["craft_line"], "Ceramicist", "the craft line");
    assert_eq!(
        profile["contact"],
        json!({"email": "ada@example.org", "url": "https://example.org"}),
        "the contact"
    );
    assert_eq!(
        book.lines(&["profile", "show"]),
        [
            "Ada Marsh",
            "Ceramicist",
            "ada@example.org",
            "https://example.org"
        ],
        "a line each"
    );
    book.refuses(
        "invalid",
        &["profile", "set", "--url", "javascript:alert(1)"],
    );
    book.refuses("invalid", &["profile", "set", "--name", "a\u{2}b"]);
    book.refuses("usage", &["profile", "set"]);
}

#[test]
fn the_owner_is_no_witness_by_any_name() {
    let book = Book::new();
    book.ok(&["profile", "set", "--also", "A. Marsh"]);
    book.ok(&[
        "log",
        "milestone",
        "Bowl",
        "--challenge",
        "Glaze=4",
        "--link",
        "https://example.org/b",
    ]);
    for name in ["Ada Marsh", "ADA  MARSH", "a. marsh"] {
        let said = book.json(&[
            "log",
            "recognition",
            "--from",
            name,
            "--about",
            "Bowl",
            "--quote",
            "Mine is best.",
        ]);
        assert_eq!(said["moved"], json!([]), "{name} is the owner: {said}");
    }
    assert_eq!(
        book.json(&["depth", "Glaze"])["depth30"],
        35,
        "shown, not witnessed"
    );
}

#[test]
fn roles_are_held_for_a_span() {
    let book = Book::new();
    let id = book.id(&[
        "role",
        "add",
        "Studio lead",
        "--from",
        "2024-05",
        "--at",
        "Kiln House",
    ]);
    book.ok(&[
        "role",
        "add",
        "Apprentice",
        "--from",
        "2019",
        "--to",
        "2021-06-30",
        "--private",
    ]);
    let roles = book.json(&["role", "list"]);
    assert_eq!(roles[0]["id"], id.as_str(), "newest first: {roles}");
    assert_eq!(
        (&roles[0]["title"], &roles[0]["at"]),
        (&json!("Studio lead"), &json!("Kiln House")),
        "its facts"
    );
    assert!(
        book.lines(&["role", "list"])[0].contains("Studio lead"),
        "a line each"
    );
    book.ok(&[
        "role",
        "set",
        "studio lead",
        "--to",
        "2026-05-16",
        "--title",
        "Head of studio",
    ]);
    assert_eq!(
        book.json(&["role", "list"])[0]["to"],
        "2026-05-16",
        "held until"
    );
    book.ok(&["role", "set", "Head of studio", "--to", ""]);
    assert!(
        book.json(&["role", "list"])[0]
            .get("to")
            .is_none_or(serde_json::Value::is_null),
        "and held still"
    );
    book.ok(&["role", "delete", "Apprentice"]);
    assert_eq!(
        book.json(&["role", "list"]).as_array().map(Vec::len),
        Some(1),
        "one is left"
    );
    book.ok(&["undo"]);
    assert_eq!(
        book.json(&["role", "list"]).as_array().map(Vec::len),
        Some(2),
        "and back"
    );
    book.refuses(
        "invalid",
        &[
            "role",
            "add",
            "Lead",
            "--from",
            "2026-05-02",
            "--to",
            "2026-05-01",
        ],
    );
    book.refuses("invalid", &["role", "add", "Lead", "--from", "2027-01-01"]);
    book.refuses("invalid", &["role", "add", "", "--from", "2020"]);
    book.refuses("missing", &["role", "set", "Queen", "--title", "King"]);
    book.refuses("missing", &["role", "delete", "Queen"]);
    book.refuses("usage", &["role", "add", "Lead"]);
}
