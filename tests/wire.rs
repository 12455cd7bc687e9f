//! The wire: the TypeScript is the table's, every code has a surface, and the command line reaches what the window can do.
//!
//! The rule it keeps: nothing about the table stands a second time by hand.
//! It does not know what a row does.

// Helpers of tests stop where a test would: with the sentence that says why.
#![allow(clippy::expect_used, clippy::unwrap_used)]

use std::fs;

use plumb_journal::commands::{COMMANDS, typescript};
use plumb_journal::table::CommandKind;
use plumb_tests::driver::root;

const GENERATED: &str = "ui/src/wire/generated.ts";

#[test]
fn the_generated_typescript_is_the_tables() {
    let place = root().join(GENERATED);
    let fresh = typescript();
    if std::env::var_os("PLUMB_WRITE_WIRE").is_some() {
        fs::write(&place, &fresh).expect("generated.ts can be written");
    }
    let kept = fs::read_to_string(&place).expect("generated.ts is there");
    assert!(
        kept == fresh,
        "{GENERATED} is stale; `cargo xtask fix` writes it"
    );
}

#[test]
fn no_request_and_no_answer_is_a_bare_text_or_anything_at_all() {
    let text = typescript();
    let map = text
        .split_once("export interface Commands {")
        .map(|(_, map)| map)
        .unwrap_or_default();
    let map = map
        .split_once("\n}")
        .map(|(map, _)| map)
        .unwrap_or_default();
    assert_eq!(
        map.lines().filter(|line| line.contains("request:")).count(),
        COMMANDS.len(),
        "every row is in the map"
    );
    for line in map.lines() {
        for loose in [": string;", ": string }", ": any", ": unknown", "JsonValue"] {
            assert!(
                !line.contains(loose),
                "a shape without a name cannot be held in step: {line}"
            );
        }
    }
}

#[test]
fn every_name_is_there_once_and_has_its_sentence() {
    for (at, row) in COMMANDS.iter().enumerate() {
        assert!(
            !COMMANDS[..at].iter().any(|other| other.name == row.name),
            "{} stands twice in the table",
            row.name
        );
        assert!(
            row.doc.trim().ends_with('.'),
            "{} has a sentence, which is its help",
            row.name
        );
    }
}

#[test]
fn every_code_has_its_surface() {
    let generated = fs::read_to_string(root().join(GENERATED)).expect("generated.ts is there");
    let declared = generated
        .lines()
        .find(|line| line.starts_with("export type Code ="))
        .expect("the codes are declared");
    let codes: Vec<&str> = declared.split('"').skip(1).step_by(2).collect();
    assert!(codes.len() >= 14, "all codes are read: {codes:?}");
    let surfaces =
        fs::read_to_string(root().join("ui/src/state/problems.ts")).expect("problems.ts is there");
    for code in codes {
        assert!(
            surfaces.contains(&format!("\n  {code}: '")),
            "{code} has no surface in problems.ts, so nobody would see it"
        );
    }
}

/// What the window does by clicking and the command line by other words.
const ELSEWHERE: &[(&str, &str)] = &[
    (
        "attach_again",
        "the row of a missing file; `plumb attach` with the very file puts it back",
    ),
    (
        "log_milestones",
        "the rows of a form; the command line logs one at a time",
    ),
    (
        "preview_portfolio",
        "a picture on a screen; the command line writes the file",
    ),
];

#[test]
fn every_change_and_job_is_reachable_from_the_command_line() {
    let mut said = String::new();
    let mut folders = vec![root().join("crates/cli/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)
            .expect("the command line has sources")
            .flatten()
        {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else {
                said.push_str(&fs::read_to_string(entry.path()).expect("sources are text"));
            }
        }
    }
    let wanted = COMMANDS.iter().filter(|row| {
        matches!(
            row.kind,
            CommandKind::Change | CommandKind::Job | CommandKind::Aside
        )
    });
    let missing: Vec<&str> = wanted
        .map(|row| row.name)
        .filter(|name| !ELSEWHERE.iter().any(|(known, _)| known == name))
        .filter(|name| !said.contains(&format!("\"{name}\"")))
        .collect();
    assert!(
        missing.is_empty(),
        "whoever scripts Plumb cannot reach: {missing:?}"
    );
}
