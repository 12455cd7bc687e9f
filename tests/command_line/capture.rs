//! `jot`: the capture line.

use plumb_tests::plumb::Book;
use serde_json::{Value, json};

#[test]
fn the_documented_example_is_read_and_saved() {
    let book = Book::new();
    book.ok(&["area", "add", "Kiln", "--under", "Ceramics"]);
    let line = "yesterday 90m glaze +kiln: first even ash glaze";
    let before = book.whole();
    let reading = book.ok(&["jot", line, "--dry-run"]);
    assert_eq!(
        reading,
        "Session · Thu 19 Nov 2026 (yesterday) · 1 h 30 making · Ceramics/Glaze · Ceramics/Kiln · \"first even ash glaze\"\n",
        "the reading that the documentation prints"
    );
    assert!(
        book.json(&["jot", line, "--dry-run"])["readings"].is_array(),
        "and as JSON"
    );
    assert_eq!(book.whole(), before, "a dry run writes nothing");
    let id = book.id(&["jot", line]);
    let shown = book.json(&["show", &id]);
    assert_eq!(
        (&shown["kind"], &shown["making_min"], &shown["on"]),
        (&json!("session"), &json!(90), &json!("2026-11-19")),
        "what was shown is saved: {shown}"
    );
    assert_eq!(shown["text"], "first even ash glaze", "its text");
}

#[test]
fn each_sign_makes_its_kind() {
    let book = Book::new();
    book.ok(&["work", "add", "Tea bowls"]);
    for (line, kind) in [
        ("! glaze=4 #tea-bowls: first even ash glaze", "milestone"),
        ("glaze=4: second glaze", "milestone"),
        (
            "\"No welt closes like that\" @alder #tea-bowls",
            "recognition",
        ),
        ("? glaze=3.5", "sounding"),
        ("> glaze=4 by 2027-06: for the guild show", "goal"),
        ("glaze 45m", "session"),
        ("the clay is too wet", "note"),
    ] {
        let id = book.id(&["jot", line]);
        assert_eq!(book.json(&["show", &id])["kind"], kind, "{line}");
    }
    let said = book.say_hearing(
        "today 1h throwing\nA second line of note.\n",
        &["jot", "-", "--one", "--json"],
    );
    assert_eq!(said.status, 0, "from standard input: {said:?}");
    let unquoted = book.id(&["jot", "today", "45m", "glaze:", "wet", "clay"]);
    assert_eq!(
        book.json(&["show", &unquoted])["text"],
        "wet clay",
        "words need no quotes"
    );
}

#[test]
fn two_meanings_are_a_question_with_the_flag_that_settles_it() {
    let book = Book::new();
    let line = "90m glaze=4: ash glaze";
    let refusal = book.refuses("ambiguous", &["jot", line]);
    assert!(
        refusal.says("Session") && refusal.says("Milestone"),
        "both readings: {refusal:?}"
    );
    assert!(
        refusal.says("--as session") && refusal.says("--as both"),
        "and what settles it: {refusal:?}"
    );
    for (choice, kinds) in [
        ("session", vec!["session"]),
        ("milestone", vec!["milestone"]),
        ("note", vec!["note"]),
        ("both", vec!["milestone", "session"]),
    ] {
        book.ok(&["jot", line, "--as", choice]);
        let list = book.json(&["list"]);
        let mut found: Vec<&str> = list
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|one| one["kind"].as_str())
            .collect();
        found.sort_unstable();
        assert_eq!(found, kinds, "--as {choice}");
        book.ok(&["undo"]);
        assert_eq!(
            book.json(&["list"]),
            Value::Array(Vec::new()),
            "one change, one undo"
        );
    }
    book.refuses("usage", &["jot", line, "--as", "goal"]);
}

#[test]
fn what_is_offered_is_made_on_request() {
    let book = Book::new();
    let refusal = book.refuses("missing", &["jot", "90m glaze +kiln #\"tea bowls\": hot"]);
    assert!(
        refusal.says("kiln") && refusal.says("--new"),
        "the flag that makes it: {refusal:?}"
    );
    book.ok(&["jot", "90m glaze +kiln #\"tea bowls\": hot", "--new"]);
    assert!(
        book.ok(&["area", "list"]).contains("kiln"),
        "the technique is there"
    );
    assert!(
        book.ok(&["work", "list"]).contains("tea bowls"),
        "and the work"
    );
    book.ok(&["undo"]);
    assert!(
        !book.ok(&["area", "list"]).contains("kiln"),
        "one change, one undo"
    );
    assert_eq!(book.json(&["work", "list"]), json!([]), "for all of it");
}

#[test]
fn a_line_that_cannot_be_meant_is_refused() {
    let book = Book::new();
    let ahead = book.refuses("invalid", &["jot", "20 december 2026 45m glaze"]);
    assert!(
        ahead.says("20 December 2026 is still ahead"),
        "the future is for goals: {ahead:?}"
    );
    book.refuses("invalid", &["jot", ""]);
    book.refuses("invalid", &["jot", "   "]);
    book.refuses("invalid", &["jot", "glaze=9: too deep"]);
    book.refuses("invalid", &["jot", &"a".repeat(20_001)]);
    book.refuses_hearing("\u{0}", "invalid", &["jot", "-"]);
    book.refuses("usage", &["jot"]);
    book.ok(&["craft", "add", "Painting"]);
    book.ok(&["area", "add", "Glaze", "--under", "Painting"]);
    let twice = book.refuses("ambiguous", &["jot", "45m glaze"]);
    assert!(
        twice.says("Ceramics/Glaze") && twice.says("Painting/Glaze"),
        "both paths: {twice:?}"
    );
    book.ok(&["jot", "45m painting/glaze"]);
}

#[test]
fn several_lines_are_a_question_that_a_flag_settles() {
    let book = Book::new();
    let page =
        "- yesterday 45m glaze: sieved\n- 12 nov 1h throwing #lids: even\n- the clay is too wet\n";
    let before = book.whole();
    let asked = book.refuses_hearing(page, "ambiguous", &["jot", "-", "--new"]);
    assert!(
        asked.says("3 lines") && asked.says("--one or --each"),
        "how many, and what settles it: {asked:?}"
    );
    let shown = book.say_hearing(page, &["jot", "-", "--each", "--dry-run"]);
    assert_eq!(
        shown.out.lines().count(),
        3,
        "one reading a line: {shown:?}"
    );
    assert_eq!(book.whole(), before, "nothing is logged yet");
    let done = book.say_hearing(page, &["jot", "-", "--each", "--new", "--json"]);
    let done: Value = serde_json::from_str(&done.out).expect("it is JSON");
    assert_eq!(
        done["ids"].as_array().map(Vec::len),
        Some(3),
        "three entries: {done}"
    );
    book.ok(&["undo"]);
    assert_eq!(book.json(&["list"]), json!([]), "one change, one undo");
    assert_eq!(book.json(&["work", "list"]), json!([]), "for all of it");
    book.say_hearing(page, &["jot", "-", "--one"]);
    assert_eq!(
        book.json(&["list"]).as_array().map(Vec::len),
        Some(1),
        "or one entry with a note"
    );
    let broken = "45m glaze\n20 dec 2026 1h throwing\n";
    let refused = book.refuses_hearing(broken, "invalid", &["jot", "-", "--each"]);
    assert!(
        refused.says("Line 2") && refused.says("still ahead"),
        "the line is named: {refused:?}"
    );
    book.refuses("usage", &["jot", "x", "--one", "--each"]);
}

#[test]
fn an_entry_is_logged_again_today() {
    let book = Book::new();
    let first = book.id(&["jot", "12 nov 45m glaze: sieved"]);
    let again = book.id(&["again", &first]);
    let (one, other) = (book.json(&["show", &first]), book.json(&["show", &again]));
    assert_ne!(one["id"], other["id"], "another entry");
    assert_eq!(other["on"], "2026-11-20", "on today's day");
    for field in ["kind", "areas", "making_min", "text", "private", "work"] {
        assert_eq!(one[field], other[field], "{field} is the same");
    }
    book.refuses("missing", &["again", "no such thing"]);
    book.refuses("usage", &["again"]);
}

#[test]
fn a_template_is_saved_used_renamed_and_deleted() {
    let book = Book::new();
    let first = book.id(&["jot", "12 nov 45m glaze: sieved"]);
    book.ok(&["template", "save", &first, "--name", "Evening"]);
    book.refuses(
        "invalid",
        &["template", "save", &first, "--name", "evening"],
    );
    assert!(
        book.ok(&["template", "list"]).contains("Evening · Session"),
        "by name and kind"
    );
    assert_eq!(
        book.json(&["template", "list"])[0]["name"],
        "Evening",
        "and as JSON"
    );
    let used = book.id(&["template", "use", "evening"]);
    let used = book.json(&["show", &used]);
    assert_eq!(
        (&used["on"], &used["making_min"], &used["text"]),
        (&json!("2026-11-20"), &json!(45), &json!("sieved")),
        "as it was, today: {used}"
    );
    let dated = book.id(&[
        "template",
        "use",
        "Evening",
        "--on",
        "yesterday",
        "--note",
        "washed",
    ]);
    let dated = book.json(&["show", &dated]);
    assert_eq!(
        (&dated["on"], &dated["text"]),
        (&json!("2026-11-19"), &json!("washed")),
        "on a day and with words of its own: {dated}"
    );
    book.ok(&["template", "rename", "Evening", "Night"]);
    book.ok(&["template", "delete", "Night"]);
    assert_eq!(book.json(&["template", "list"]), json!([]), "it is gone");
    book.ok(&["undo"]);
    assert!(book.ok(&["template", "list"]).contains("Night"), "and back");
    book.refuses("missing", &["template", "use", "Nigth"]);
    book.refuses("usage", &["template", "save", &first]);
}
