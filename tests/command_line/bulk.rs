//! `bulk` and `searches`.

use serde_json::Value;

use super::entries::{filled, titles};

#[test]
fn many_entries_are_changed_as_one_and_taken_back_as_one() {
    let book = filled();
    let private = || titles(&book, &["is:private"]).len();
    let before = private();
    let some = ["bulk", "--query", "kind:session,note", "--private"];
    let plan = book.json(&[&some[..], &["--dry-run"]].concat());
    assert_eq!(plan["changing"], 2, "it says how many would change: {plan}");
    assert_eq!(private(), before, "and changes nothing");
    let done = book.json(&some);
    assert_eq!(
        (&done["changed"], &done["label"]),
        (&plan["changing"], &Value::from("Make 2 entries private")),
        "the count is in its label"
    );
    assert_eq!(private(), before + 2, "as it said");
    book.ok(&["undo"]);
    assert_eq!(private(), before, "one undo");
}

#[test]
fn what_cannot_change_is_listed_and_what_is_unclear_is_refused() {
    let book = filled();
    let done = book.json(&["bulk", "--query", "kind:note,milestone", "--oversaw"]);
    assert_eq!(
        done["refused"][0]["because"], "only a milestone says whose part it was",
        "with its reason: {done}"
    );
    book.refuses("usage", &["bulk", "--query", "kind:note"]);
    book.refuses("usage", &["bulk", "--private"]);
    book.refuses("usage", &["bulk", "--query", " ", "--delete"]);
    book.refuses(
        "usage",
        &["bulk", "--query", "kind:note", "--private", "--delete"],
    );
    book.refuses("invalid", &["bulk", "--query", "kind:nothing", "--delete"]);
    book.refuses("missing", &["bulk", "--query", "kind:goal", "--delete"]);
}

#[test]
fn a_search_has_a_name() {
    let book = filled();
    book.ok(&["searches", "save", "Done", "kind:milestone", "on:2026"]);
    let all = book.json(&["searches", "list"]);
    assert_eq!(
        all[0]["query"], "kind:milestone on:2026",
        "its words are joined: {all}"
    );
    book.ok(&["searches", "set", "done", "--name", "Finished"]);
    book.refuses("missing", &["searches", "delete", "Done"]);
    book.refuses("invalid", &["searches", "save", "Finished", "kind:note"]);
    book.refuses("invalid", &["searches", "save", "Typo", "knid:note"]);
    book.ok(&["searches", "delete", "Finished"]);
    assert_eq!(
        book.json(&["searches", "list"]).as_array().map(Vec::len),
        Some(0),
        "none is left"
    );
}
