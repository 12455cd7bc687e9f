//! Every hostile file in the corpus is read by its parser: none brings it down, each row is counted once, and what is refused says so.
//!
//! The files are what fuzzing and other people's bug reports have shown to hurt; a new one is added by putting it into the folder.

#![expect(
    clippy::expect_used,
    reason = "a test that cannot read its own files has failed"
)]

use std::{
    collections::{HashMap, HashSet},
    fs,
    path::PathBuf,
};

use chrono::{DateTime, NaiveDate};
use plumb_exchange::{
    Against, Sheet, Unreadable,
    answer::{Source, State},
    compare::{answer, compare},
    csv,
    day::DayOrder,
    from::git,
    journal_json,
};
use plumb_mastery::Tree;

fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let place = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/corpus")
        .join(folder);
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(&place)
        .expect("the corpus is part of the project")
        .map(|entry| entry.expect("our own folder can be read").path())
        .map(|path| {
            (
                path.display().to_string(),
                fs::read(&path).expect("our own file can be read"),
            )
        })
        .collect();
    files.sort();
    assert!(files.len() > 15, "a corpus over no file holds nothing");
    files
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}

fn against<R>(then: impl FnOnce(&Against<'_>) -> R) -> R {
    let at = DateTime::from_timestamp_millis(1_795_000_000_123).expect("an instant");
    then(&Against {
        tree: &Tree::default(),
        works: &[],
        ids: &HashMap::new(),
        today: today(),
        at,
    })
}

#[track_caller]
fn hold<T: Clone>(name: &str, bytes: &[u8], read: Result<Sheet<T>, Unreadable>) {
    match read {
        Err(refused) => {
            assert!(
                refused.message.contains("Nothing was imported."),
                "{name}: {}",
                refused.message
            );
        }
        Ok(sheet) => {
            let judged = compare(sheet.taken.clone(), &Default::default());
            let answer = answer(Source::of(name, bytes), &sheet, &judged, |_| {
                Some(serde_json::Value::Null.into())
            });
            let counts = answer.counts;
            assert_eq!(
                counts.read,
                (sheet.taken.len() + sheet.left.len()) as u64,
                "{name}: each row is counted once"
            );
            assert_eq!(
                counts.new + counts.left_out + counts.rejected,
                counts.read,
                "{name}: nothing is known yet"
            );
            let keys: HashSet<&str> = sheet.taken.iter().map(|taken| taken.key.as_str()).collect();
            assert_eq!(
                keys.len(),
                sheet.taken.len(),
                "{name}: every row has a key of its own"
            );
            let silent = answer.rows.iter().find(|row| {
                matches!(row.state, State::LeftOut | State::Rejected) && row.message.is_none()
            });
            assert_eq!(silent, None, "{name}: what is not taken says why");
        }
    }
}

#[test]
fn csv_of_every_kind_is_read_or_refused() {
    for (name, bytes) in files("csv") {
        for order in [None, Some(DayOrder::DayFirst), Some(DayOrder::MonthFirst)] {
            hold(
                &name,
                &bytes,
                against(|against| csv::read(&bytes, against, order)),
            );
        }
    }
}

#[test]
fn journals_of_every_kind_are_read_or_refused() {
    let (works, milestones) = (HashSet::new(), HashSet::new());
    let existing = journal_json::Existing {
        areas: &[],
        works: &works,
        milestones: &milestones,
        today: today(),
    };
    for (name, bytes) in files("json") {
        hold(&name, &bytes, journal_json::read(&bytes, &existing));
    }
}

#[test]
fn logs_of_every_kind_are_read_or_refused() {
    let emails = ["wren@example.org".to_owned()];
    for (name, bytes) in files("git") {
        for emails in [&[][..], &emails] {
            let answers = git::Answers {
                label: "tern",
                emails,
                ..git::Answers::default()
            };
            hold(
                &name,
                &bytes,
                against(|against| git::read(&bytes, &answers, against)),
            );
        }
    }
}

#[test]
fn every_parser_withstands_every_file() {
    let (works, milestones) = (HashSet::new(), HashSet::new());
    let existing = journal_json::Existing {
        areas: &[],
        works: &works,
        milestones: &milestones,
        today: today(),
    };
    for (name, bytes) in ["csv", "json", "git"].into_iter().flat_map(files) {
        hold(
            &name,
            &bytes,
            against(|against| csv::read(&bytes, against, None)),
        );
        hold(&name, &bytes, journal_json::read(&bytes, &existing));
        hold(
            &name,
            &bytes,
            against(|against| git::read(&bytes, &git::Answers::default(), against)),
        );
    }
}
