//! The table as shells use it: by name and JSON, and nothing gets past it.

use serde_json::{Value, json};

use super::*;
use crate::{
    Code, Machine,
    call::{Door, Places, Progress},
    refs::Place,
    trial::{call, today},
};

fn desk() -> (tempfile::TempDir, Desk) {
    let root = tempfile::TempDir::new().expect("a folder");
    let desk = Desk::on(Machine::inside(root.path(), today()), Door::Window, None);
    (root, desk)
}

fn ask(desk: &Desk, name: &str, args: Value) -> Result<Value> {
    desk.call(name, &args.to_string(), &call())
        .map(|answer| serde_json::from_str(&answer).expect("json"))
}

#[test]
fn a_day_goes_through_the_table_by_name_and_json() {
    let (_root, desk) = desk();
    assert_eq!(
        ask(&desk, "standing", json!({})).expect("it answers")["problem"]["code"],
        "no_journal",
        "none is there yet"
    );
    assert_eq!(
        ask(&desk, "today", json!({})).expect_err("no journal").code,
        Code::NoJournal,
        "a query needs one"
    );
    let craft = json!({"name": "Ceramics", "areas": ["Glaze"]});
    ask(
        &desk,
        "begin_journal",
        json!({"owner": "Wren", "craft": craft}),
    )
    .expect("begun");
    let logged = ask(
        &desk,
        "log_session",
        json!({"areas": ["glaze"], "making": "45m"}),
    )
    .expect("logged");
    assert_eq!(
        (&logged["changed"], &logged["label"]),
        (&json!(["sessions", "history"]), &json!("Log session")),
        "an Outcome"
    );
    let list = ask(&desk, "list", json!({"query": "kind:session"})).expect("listed");
    assert_eq!(
        (&list["total"], &list["entries"][0]["making_min"]),
        (&json!(1), &json!(45)),
        "flat, as the wire says"
    );
    assert_eq!(
        ask(&desk, "undo", json!({})).expect("undone")["value"]["labels"],
        json!(["Log session"]),
        "with its label"
    );
}

#[test]
fn a_name_that_is_not_in_the_table_and_words_that_are_no_json_are_refused() {
    let (_root, desk) = desk();
    assert_eq!(
        desk.call("log_everything", "{}", &call())
            .expect_err("no such row")
            .code,
        Code::Usage,
        "an unknown name"
    );
    assert_eq!(
        desk.call("settings", "", &call())
            .map(|answer| answer.is_empty()),
        Ok(false),
        "nothing at all is a request of nothing"
    );
    for args in ["{", "[]", "{\"line\": 3}", "null"] {
        let refused = desk
            .call("read_folder", args, &call())
            .expect_err("not a request");
        assert_eq!(
            (refused.code, refused.reason()),
            (Code::Invalid, "json"),
            "{args}"
        );
    }
}

struct Broken;

impl Places for Broken {
    fn path(&self, _: &Place) -> Result<std::path::PathBuf> {
        panic!("a defect of ours")
    }

    fn place(&self, _: &std::path::Path) -> Place {
        Place::default()
    }
}

#[test]
fn a_panic_is_a_fault_and_the_journal_goes_on() {
    let (_root, desk) = desk();
    ask(
        &desk,
        "begin_journal",
        json!({"craft": {"name": "Ceramics"}}),
    )
    .expect("begun");
    ask(&desk, "log_note", json!({"text": "before"})).expect("logged");
    let cancelled = std::sync::atomic::AtomicBool::new(false);
    let broken = Call {
        door: Door::Window,
        places: &Broken,
        progress: &|_: Progress| {},
        cancelled: &cancelled,
    };
    let args = json!({"text": "x", "evidence": [{"kind": "file", "place": "a"}]}).to_string();
    let fault = desk
        .call("log_note", &args, &broken)
        .expect_err("it panics inside");
    assert_eq!(
        (fault.code, fault.reason()),
        (Code::Fault, "panic"),
        "{}",
        fault.detail
    );
    ask(&desk, "log_note", json!({"text": "after"})).expect("the journal is usable");
    assert_eq!(
        ask(&desk, "list", json!({})).expect("listed")["total"],
        2,
        "and nothing of it was written"
    );
}

#[test]
fn every_query_says_what_it_depends_on_by_topics_that_changes_answer() {
    for command in COMMANDS {
        assert!(
            command.doc.trim().ends_with('.'),
            "{} has its sentence",
            command.name
        );
    }
    let names: std::collections::BTreeSet<_> =
        COMMANDS.iter().map(|command| command.name).collect();
    assert_eq!(names.len(), COMMANDS.len(), "no name stands twice");
}
