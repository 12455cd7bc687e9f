//! The history of one entry: its forms, what changed, and an older form given back.

use plumb_mastery::changed::{Became, ChangedRun};

use super::*;
use crate::history::Steps;

fn history(trial: &Trial, entry: &str) -> Vec<SavedForm> {
    let asked = OneEntry {
        entry: entry.into(),
    };
    trial.journal.entry_history(asked).expect("it reads").forms
}

fn amendment(entry: &str, text: &str) -> Amendment {
    Amendment {
        entry: entry.into(),
        text: Some(text.into()),
        ..Amendment::default()
    }
}

fn amend(trial: &Trial, entry: &str, text: &str) {
    trial
        .journal
        .amend_entry(&call(), amendment(entry, text))
        .expect("amended");
}

fn restore(trial: &Trial, entry: &str, form: &str) -> Result<Outcome<Logged>> {
    let request = RestoreForm {
        entry: entry.into(),
        change: form.into(),
    };
    trial.journal.restore_form(&call(), request)
}

fn side(runs: &[ChangedRun], other: Became) -> String {
    let of = runs.iter().filter(|run| run.became != other);
    of.map(|run| run.text.as_str()).collect()
}

#[test]
fn every_saved_form_is_listed_with_what_changed() {
    let trial = studio();
    log(&trial, made("Tea bowl", "2026-11-01", "glaze", 4, true));
    amend(&trial, "Tea bowl", "It ran.");
    amend(&trial, "Tea bowl", "It ran twice.");
    trial
        .journal
        .undo(&call(), Steps::default())
        .expect("taken back");
    let forms = history(&trial, "Tea bowl");
    let told: Vec<(u32, bool, usize)> = forms
        .iter()
        .map(|form| (form.n, form.now, form.changed.len()))
        .collect();
    assert_eq!(
        told,
        [(4, true, 1), (3, false, 1), (2, false, 1), (1, false, 0)],
        "newest first, an undo too; the first form changed nothing"
    );
    let note = &forms[1].changed[0];
    assert_eq!(
        (
            note.name.as_str(),
            side(&note.runs, Became::Came),
            side(&note.runs, Became::Went)
        ),
        ("Note", "It ran.".to_owned(), "It ran twice.".to_owned()),
        "word by word"
    );
    let challenge = forms[0].facts.iter().find(|fact| fact.name == "Challenge");
    assert!(
        challenge.is_some_and(|fact| fact.words.starts_with("Glaze, ")),
        "a fact reads as the person reads it"
    );
}

#[test]
fn a_form_that_is_given_back_is_a_change_and_moves_depth_like_any() {
    let trial = studio();
    log(&trial, made("Tea bowl", "2026-11-01", "glaze", 4, true));
    let depth = depth30(&trial, "glaze");
    trial
        .journal
        .detach(
            &call(),
            Detach {
                entry: "Tea bowl".into(),
                n: 1,
            },
        )
        .expect("detached");
    assert_eq!(depth30(&trial, "glaze"), 0, "only claimed now");
    let done = restore(&trial, "Tea bowl", "1").expect("the first form");
    assert_eq!(
        (depth30(&trial, "glaze"), done.moved.is_empty()),
        (depth, false),
        "what the form shows counts again, and the person is told"
    );
    trial
        .journal
        .undo(&call(), Steps::default())
        .expect("taken back");
    assert_eq!(depth30(&trial, "glaze"), 0, "and it is undone as one step");
}

#[test]
fn a_form_whose_area_is_gone_is_refused_and_changes_nothing() {
    let trial = studio();
    log(&trial, made("Tea bowl", "2026-11-01", "ash", 4, true));
    let areas = Amendment {
        entry: "Tea bowl".into(),
        areas: Some(vec!["throwing".into()]),
        ..Amendment::default()
    };
    trial
        .journal
        .amend_entry(&call(), areas)
        .expect("moved to another area");
    let gone = crate::areas::OneArea { area: "ash".into() };
    trial.journal.delete_area(&call(), gone).expect("deleted");
    let before = trial.root_of_content();
    let refused = restore(&trial, "Tea bowl", "1").map_err(|problem| problem.code);
    assert_eq!(
        (refused.err(), trial.root_of_content()),
        (Some(Code::Invalid), before),
        "no entry names what is not there"
    );
    assert_eq!(
        restore(&trial, "Tea bowl", "7")
            .map_err(|problem| problem.code)
            .err(),
        Some(Code::Missing),
        "nor is there a seventh form"
    );
}

#[test]
fn both_forms_are_offered_where_another_door_wrote_meanwhile() {
    let trial = studio();
    log(&trial, made("Tea bowl", "2026-11-01", "glaze", 4, true));
    amend(&trial, "Tea bowl", "It ran at cone 9.");
    let read = trial
        .journal
        .entry(OneEntry {
            entry: "Tea bowl".into(),
        })
        .expect("it reads");
    amend(&trial, "Tea bowl", "It crawled at cone 9.");
    let mine = Amendment {
        read_at: Some(read.read_at),
        ..amendment("Tea bowl", "It ran at cone 10.")
    };
    let refused = trial
        .journal
        .amend_entry(&call(), mine.clone())
        .map_err(|problem| problem.code);
    assert_eq!(refused.err(), Some(Code::Stale), "neither is written over");
    let both = trial
        .journal
        .compare_forms(CompareForms { amendment: mine })
        .expect("both are told");
    let (theirs, ours) = (&both.meanwhile[0].runs, &both.changed[0].runs);
    assert_eq!(
        (
            side(theirs, Became::Came),
            side(theirs, Became::Went),
            side(ours, Became::Went)
        ),
        (
            "It ran at cone 9.".to_owned(),
            "It crawled at cone 9.".to_owned(),
            "It ran at cone 10.".to_owned()
        ),
        "what the other door did, and what saving mine would do"
    );
}
