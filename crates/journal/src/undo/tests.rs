//! Undo and redo, step by step and over random histories with restarts in them.

use plumb_exchange::Row;
use plumb_mastery::{Body, Entry, EntryId};
use proptest::prelude::*;

use crate::{
    call::Door,
    history::{HistoryRequest, Steps},
    problem::Code,
    trial::{self, Trial, by, call},
};

fn undo(trial: &Trial) -> bool {
    trial.journal.undo(&call(), Steps::default()).is_ok()
}

fn redo(trial: &Trial) -> bool {
    trial.journal.redo(&call(), Steps::default()).is_ok()
}

fn labels(trial: &Trial) -> (Option<String>, Option<String>) {
    let labels = trial
        .journal
        .undo_labels(crate::commands::Nothing {})
        .expect("they read");
    (labels.undo, labels.redo)
}

#[test]
fn undo_and_redo_name_what_they_would_take() {
    let trial = Trial::new();
    trial.put("Log one", &[Row::Entry(trial::note("one"))]);
    trial.put("Log two", &[Row::Entry(trial::note("two"))]);
    assert!(undo(&trial), "two goes");
    assert_eq!(
        labels(&trial),
        (Some("Log one".into()), Some("Log two".into())),
        "one is next, two can come back"
    );
    assert!(undo(&trial), "one goes");
    assert_eq!(
        labels(&trial),
        (None, Some("Log one".into())),
        "nothing is left to undo"
    );
    assert!(redo(&trial) && redo(&trial), "both come back");
    assert_eq!(labels(&trial), (Some("Log two".into()), None), "as it was");
    assert!(!redo(&trial), "there is no more");
}

#[test]
fn new_work_after_an_undo_clears_redo_and_keeps_the_forms_in_the_history() {
    let trial = Trial::new();
    trial.put("Log one", &[Row::Entry(trial::note("one"))]);
    assert!(undo(&trial), "one goes");
    trial.put("Log two", &[Row::Entry(trial::note("two"))]);
    assert_eq!(
        labels(&trial),
        (Some("Log two".into()), None),
        "what was undone cannot come back over new work"
    );
    let history = trial
        .journal
        .history(HistoryRequest::default())
        .expect("it reads");
    let told: Vec<_> = history
        .changes
        .iter()
        .map(|change| (change.action.as_str(), change.label.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("test", "Log two"),
            ("undo", "Log one"),
            ("test", "Log one")
        ],
        "the history tells everything, newest first"
    );
}

#[test]
fn both_doors_share_one_stack_that_survives_a_restart() {
    let trial = Trial::new();
    trial.put("Log one", &[Row::Entry(trial::note("one"))]);
    let trial = trial.again();
    let taken = trial
        .journal
        .undo(&by(Door::CommandLine), Steps::default())
        .expect("the other door takes it");
    assert_eq!(
        taken.value.labels,
        ["Log one"],
        "what the window wrote, the command line takes back"
    );
    let trial = trial.again();
    assert_eq!(
        labels(&trial),
        (None, Some("Log one".into())),
        "and it can still be done again"
    );
}

#[test]
fn several_steps_are_taken_and_the_last_one_stops_quietly() {
    let trial = Trial::new();
    trial.put("Log one", &[Row::Entry(trial::note("one"))]);
    trial.put("Log two", &[Row::Entry(trial::note("two"))]);
    let taken = trial
        .journal
        .undo(&call(), Steps { steps: 9 })
        .expect("they go");
    assert_eq!(
        taken.value.labels,
        ["Log two", "Log one"],
        "newest first, as many as there are"
    );
    let nothing = trial
        .journal
        .undo(&call(), Steps::default())
        .expect_err("nothing is left");
    assert_eq!(
        (nothing.code, nothing.reason()),
        (Code::NothingTo, "undo"),
        "and that is said"
    );
}

#[test]
fn a_failed_step_leaves_undo_alone() {
    let trial = Trial::new();
    trial.put("Log one", &[Row::Entry(trial::note("one"))]);
    let before = (
        trial.root_of_content(),
        labels(&trial),
        trial.journal.place(),
    );
    let failed = trial.change("Log nothing", |tx| {
        tx.put(trial::note("two"))?;
        tx.put(trial::note(""))
    });
    assert_eq!(
        failed.expect_err("a note needs words").reason(),
        "empty",
        "the model refuses it"
    );
    assert_eq!(
        (
            trial.root_of_content(),
            labels(&trial),
            trial.journal.place()
        ),
        before,
        "nothing of it is there"
    );
}

#[test]
fn an_edit_taken_back_keeps_what_was_changed_since() {
    let trial = Trial::new();
    let first = trial::note("first words");
    trial.put("Log note", &[Row::Entry(first.clone())]);
    let second = Entry {
        text: "second words".to_owned(),
        ..first.clone()
    };
    let edit = trial.put("Edit note", &[Row::Entry(second.clone())]);
    // Another machine marks it private meanwhile: its change is not of this stack.
    let third = Entry {
        private: true,
        ..second
    };
    trial.put("Mark note", &[Row::Entry(third)]);
    let revisions = trial
        .journal
        .read(|reader| crate::storage::change::revisions(reader.connection(), 2))
        .expect("they read");
    trial
        .change("Revert", |tx| super::take_back(tx, &revisions))
        .expect("the edit alone is taken back");
    let now = trial
        .journal
        .read(|reader| reader.entry(first.id))
        .expect("it reads")
        .expect("it is there");
    assert_eq!(
        (now.text.as_str(), now.private),
        ("first words", true),
        "the old words, and the mark that was set since"
    );
    assert!(edit.change.is_some(), "an edit is a change");
}

#[test]
fn what_others_need_is_not_taken_away_under_them() {
    let trial = Trial::new();
    let craft = trial::craft("Ceramics");
    trial.put("Add Ceramics", &[Row::Area(craft.clone())]);
    trial.put(
        "Log session",
        &[Row::Entry(trial::session(&[craft.id], 30))],
    );
    let revisions = trial
        .journal
        .read(|reader| crate::storage::change::revisions(reader.connection(), 1))
        .expect("they read");
    let refused = trial
        .change("Revert", |tx| super::take_back(tx, &revisions))
        .expect_err("a session is tagged with it");
    assert_eq!(
        (refused.code, refused.reason()),
        (Code::Refused, "needed"),
        "it is refused by name"
    );
    assert!(
        refused.message.contains("session of 2026-11-20"),
        "with what needs it: {}",
        refused.message
    );
}

#[test]
fn an_area_and_what_hangs_on_it_come_back_together() {
    let trial = Trial::new();
    let craft = trial::craft("Ceramics");
    let below = plumb_mastery::Area {
        parent: Some(craft.id),
        kind: plumb_mastery::AreaKind::Area,
        ladder: None,
        name: "Glaze".to_owned(),
        ..trial::craft("x")
    };
    let made = trial::milestone("Bowl", below.id, 3);
    let rows = [
        Row::Area(craft.clone()),
        Row::Area(below.clone()),
        Row::Entry(made.clone()),
    ];
    trial.put("Add all", &rows);
    let full = trial.root_of_content();
    let gone = trial.change("Delete all", |tx| {
        tx.remove::<Entry>(&made.id)?;
        tx.remove::<plumb_mastery::Area>(&below.id)?;
        tx.remove::<plumb_mastery::Area>(&craft.id)
    });
    assert!(gone.is_ok(), "they go together");
    assert!(
        undo(&trial),
        "and come back together, parents before children"
    );
    assert_eq!(trial.root_of_content(), full, "exactly as they were");
}

/// What a random history does.
#[derive(Clone, Debug)]
enum Deed {
    Log(u8),
    Edit(u8, u8),
    Delete(u8),
    Many(u8),
    Undo,
    Redo,
    Restart,
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        3 => any::<u8>().prop_map(Deed::Log),
        3 => (any::<u8>(), any::<u8>()).prop_map(|(which, text)| Deed::Edit(which, text)),
        2 => any::<u8>().prop_map(Deed::Delete),
        1 => (1..5_u8).prop_map(Deed::Many),
        4 => Just(Deed::Undo),
        3 => Just(Deed::Redo),
        1 => Just(Deed::Restart),
    ]
}

fn living(trial: &Trial) -> Vec<EntryId> {
    let all = trial
        .journal
        .read(|reader| reader.entries(&crate::reader::Select::default()))
        .expect("they read");
    all.iter().map(|entry| entry.id).collect()
}

/// Does one deed; true where it was a new step.
fn act(trial: &Trial, deed: &Deed) -> bool {
    let chosen = |which: u8| {
        let all = living(trial);
        (!all.is_empty()).then(|| all[usize::from(which) % all.len()])
    };
    match deed {
        Deed::Log(text) => trial
            .put("Log", &[Row::Entry(trial::note(&format!("n{text}")))])
            .change
            .is_some(),
        Deed::Edit(which, text) => chosen(*which).is_some_and(|id| {
            let old = trial
                .journal
                .read(|reader| reader.entry(id))
                .expect("it reads")
                .expect("it is there");
            let edited = Entry {
                text: format!("e{text}"),
                ..old
            };
            assert!(
                matches!(edited.body, Body::Note(_)),
                "only notes are made here"
            );
            trial.put("Edit", &[Row::Entry(edited)]).change.is_some()
        }),
        Deed::Delete(which) => chosen(*which).is_some_and(|id| {
            trial
                .change("Delete", |tx| tx.remove::<Entry>(&id))
                .expect("it goes")
                .change
                .is_some()
        }),
        Deed::Many(count) => {
            let rows: Vec<Row> = (0..*count)
                .map(|n| Row::Entry(trial::note(&format!("m{n}"))))
                .collect();
            trial.put("Import", &rows).change.is_some()
        }
        Deed::Undo => {
            undo(trial);
            false
        }
        Deed::Redo => {
            redo(trial);
            false
        }
        Deed::Restart => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_everything_and_doing_it_again_is_the_same_at_every_step(deeds in prop::collection::vec(deed(), 1..24)) {
        let mut trial = Trial::new();
        // The roots of the states that Undo leads back through, as a plain stack beside.
        let mut past = vec![trial.root_of_content()];
        let mut ahead: Vec<String> = Vec::new();
        for deed in &deeds {
            if matches!(deed, Deed::Restart) {
                trial = trial.again();
            }
            if act(&trial, deed) {
                past.push(trial.root_of_content());
                ahead.clear();
            } else if matches!(deed, Deed::Undo) && past.len() > 1 {
                ahead.extend(past.pop());
            } else if matches!(deed, Deed::Redo) {
                past.extend(ahead.pop());
            }
            prop_assert_eq!(Some(&trial.root_of_content()), past.last(), "after {:?}", deed);
        }
        while past.len() > 1 {
            prop_assert!(undo(&trial), "as many steps as were made");
            ahead.extend(past.pop());
            prop_assert_eq!(Some(&trial.root_of_content()), past.last(), "each undo is the state before");
        }
        prop_assert!(!undo(&trial), "then nothing is left");
        prop_assert!(living(&trial).is_empty(), "all undone is an empty journal");
        trial = trial.again();
        while let Some(next) = ahead.pop() {
            prop_assert!(redo(&trial), "as many as were undone");
            prop_assert_eq!(&trial.root_of_content(), &next, "each redo is the state after");
        }
        prop_assert!(trial.found().is_empty(), "live rows equal the newest revisions and every chain holds");
    }
}
