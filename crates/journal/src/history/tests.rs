//! Reverting and going back, and what is told of both, step by step and over random histories.

use plumb_exchange::Row;
use plumb_mastery::{Area, AreaKind, Entry};
use proptest::prelude::*;

use super::*;
use crate::{
    outcome::Outcome,
    problem::Code,
    trial::{self, Trial, call},
};

fn address(outcome: &Outcome<()>) -> OneChange {
    OneChange {
        change: outcome.change.clone().expect("it was written"),
    }
}

fn undo(trial: &Trial) {
    trial
        .journal
        .undo(&call(), Steps::default())
        .expect("it goes");
}

#[test]
fn going_back_lists_its_effects_does_them_and_can_be_undone() {
    let trial = Trial::new();
    let first = trial::note("first");
    let then = trial.put("Log first", &[Row::Entry(first.clone())]);
    let root = trial.root_of_content();
    let edited = Entry {
        text: "first, mended".to_owned(),
        ..first.clone()
    };
    trial.put("Edit first", &[Row::Entry(edited)]);
    let second = trial::note("second");
    trial.put("Log second", &[Row::Entry(second)]);
    let before = trial.root_of_content();

    let told = trial
        .journal
        .going_back(address(&then))
        .expect("it is told");
    assert_eq!((told.changes, told.total), (2, 2), "two changes, two rows");
    assert_eq!(
        told.sentence, "2 changes were made since. 1 row becomes what it was and 1 row goes.",
        "what will happen is said before it happens"
    );
    assert_eq!(
        trial.root_of_content(),
        before,
        "telling it changes nothing"
    );

    let done = trial
        .journal
        .go_back(&call(), address(&then))
        .expect("it is done");
    assert_eq!(done.value.rows, 2, "as many rows as were told");
    assert_eq!(trial.root_of_content(), root, "as it was then");
    undo(&trial);
    assert_eq!(trial.root_of_content(), before, "and as it was before");
    let again = trial
        .journal
        .redo(&call(), Steps::default())
        .expect("it can be done again");
    assert_eq!(again.value.labels.len(), 1, "one step");
    assert_eq!(trial.root_of_content(), root, "as it was then, once more");
}

#[test]
fn going_back_to_now_is_nothing_to_do() {
    let trial = Trial::new();
    let then = trial.put("Log one", &[Row::Entry(trial::note("one"))]);
    let refused = trial
        .journal
        .go_back(&call(), address(&then))
        .expect_err("nothing differs");
    assert_eq!(
        (refused.code, refused.reason()),
        (Code::NothingTo, "go_back"),
        "and that is said"
    );
    assert_eq!(trial.journal.place(), 1, "no change is recorded for it");
}

#[test]
fn what_was_deleted_comes_back_with_all_it_hung_on() {
    let trial = Trial::new();
    let craft = trial::craft("Ceramics");
    let below = Area {
        parent: Some(craft.id),
        kind: AreaKind::Area,
        ladder: None,
        ..trial::craft("Glaze")
    };
    let made = trial::milestone("Bowl", below.id, 3);
    let then = trial.put(
        "Add all",
        &[
            Row::Area(craft.clone()),
            Row::Area(below.clone()),
            Row::Entry(made.clone()),
        ],
    );
    let root = trial.root_of_content();
    trial
        .change("Delete the bowl", |tx| tx.remove::<Entry>(&made.id))
        .expect("it goes");
    trial
        .change("Delete areas", |tx| {
            tx.remove::<Area>(&below.id)?;
            tx.remove::<Area>(&craft.id)
        })
        .expect("they go");
    trial
        .journal
        .go_back(&call(), address(&then))
        .expect("it is done");
    assert_eq!(
        trial.root_of_content(),
        root,
        "parents before children, areas before what names them"
    );
    assert!(trial.found().is_empty(), "and the journal is whole");
}

#[test]
fn one_change_is_reverted_and_what_came_later_stays() {
    let trial = Trial::new();
    let first = trial::note("first");
    let one = trial.put("Log first", &[Row::Entry(first.clone())]);
    trial.put("Log second", &[Row::Entry(trial::note("second"))]);
    let before = trial.root_of_content();
    let done = trial
        .journal
        .revert(&call(), address(&one))
        .expect("it is done");
    assert_eq!(done.label, "Revert Log first", "the history says so");
    let left = trial
        .journal
        .read(|reader| reader.entries(&crate::reader::Select::default()))
        .expect("they read");
    assert_eq!(
        left.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(),
        ["second"],
        "only that one went"
    );
    let again = trial
        .journal
        .revert(&call(), address(&one))
        .expect_err("nothing of it is left");
    assert_eq!(again.reason(), "revert", "and that is said");
    undo(&trial);
    assert_eq!(trial.root_of_content(), before, "a revert can be undone");
    undo(&trial);
    assert!(
        trial
            .journal
            .undo_labels(crate::commands::Nothing {})
            .expect("they read")
            .undo
            .is_some_and(|label| label == "Log first"),
        "and what lay under it is still there to undo"
    );
}

#[test]
fn a_change_is_told_in_words_before_and_after() {
    let trial = Trial::new();
    let craft = trial::craft("Ceramics");
    trial.put("Add Ceramics", &[Row::Area(craft.clone())]);
    let session = trial::session(&[craft.id], 45);
    trial.put("Log session", &[Row::Entry(session.clone())]);
    let mended = Entry {
        text: "sieved".to_owned(),
        private: true,
        ..session
    };
    let edit = trial.put("Edit session", &[Row::Entry(mended)]);
    let told = trial
        .journal
        .change_told(TellChange {
            change: address(&edit).change,
            offset: 0,
        })
        .expect("it is told");
    let [row] = &told.rows[..] else {
        panic!("one row was touched: {told:?}");
    };
    assert_eq!(
        (row.what.as_str(), row.became),
        ("Session", RowBecame::Changed),
        "what it is and what became of it"
    );
    let said: Vec<_> = row
        .fields
        .iter()
        .map(|field| {
            (
                field.name.as_str(),
                field.before.as_deref(),
                field.after.as_deref(),
            )
        })
        .collect();
    assert!(
        said.contains(&("Note", None, Some("sieved")))
            && said.contains(&("Private", None, Some("yes"))),
        "only what differs, in words: {said:?}"
    );
    let made = trial
        .journal
        .change_told(TellChange {
            change: Address("2".to_owned()),
            offset: 0,
        })
        .expect("the number alone is enough where one device wrote");
    let fields = &made.rows[0].fields;
    assert!(
        fields
            .iter()
            .any(|field| field.name == "Making" && field.after.as_deref() == Some("45 min"))
            && fields
                .iter()
                .any(|field| field.name == "Areas" && field.after.as_deref() == Some("Ceramics")),
        "what was made is told whole, with names instead of ids: {fields:?}"
    );
}

#[test]
fn a_change_that_is_not_there_is_missing() {
    let trial = Trial::new();
    for typed in ["7", "nobody/1", "x", ""] {
        let refused = trial
            .journal
            .going_back(OneChange {
                change: Address(typed.to_owned()),
            })
            .expect_err("there is none");
        assert_eq!(
            (refused.code, refused.reason()),
            (Code::Missing, "change"),
            "'{typed}' names nothing"
        );
    }
}

#[test]
fn the_list_goes_on_from_a_place_and_finds_words() {
    let trial = Trial::new();
    for name in ["Añejo", "two", "three"] {
        trial.put(&format!("Log {name}"), &[Row::Entry(trial::note(name))]);
    }
    let list = |request: HistoryRequest| {
        let all = trial.journal.history(request).expect("it reads");
        let labels = all.changes.iter().map(|line| line.label.clone());
        (labels.collect::<Vec<_>>(), all.more)
    };
    assert_eq!(
        list(HistoryRequest {
            before: Some(3),
            limit: Some(1),
            ..HistoryRequest::default()
        }),
        (vec!["Log two".to_owned()], true),
        "the next page begins below the last line, whatever was added above"
    );
    assert_eq!(
        list(HistoryRequest {
            words: Some("ANEJO log".to_owned()),
            ..HistoryRequest::default()
        }),
        (vec!["Log Añejo".to_owned()], false),
        "case, accents and order do not matter"
    );
}

/// What a random history does: log, edit the newest, delete the oldest, undo, go back.
fn deeds() -> impl Strategy<Value = Vec<(u8, u8)>> {
    prop::collection::vec((0..6_u8, any::<u8>()), 1..20)
}

fn act(trial: &Trial, (deed, which): (u8, u8)) {
    let all = trial
        .journal
        .read(|reader| reader.entries(&crate::reader::Select::default()))
        .expect("they read");
    let chosen = all.get(usize::from(which) % all.len().max(1)).cloned();
    match (deed, chosen) {
        (2, Some(entry)) => {
            let text = format!("edited {which}");
            trial.put("Edit", &[Row::Entry(Entry { text, ..entry })]);
        }
        (3, Some(entry)) => {
            trial
                .change("Delete", |tx| tx.remove::<Entry>(&entry.id))
                .expect("it goes");
        }
        (4, _) => {
            let _ = trial.journal.undo(&call(), Steps::default());
        }
        (5, _) if trial.journal.place() > 0 => {
            let place = u64::from(which) % trial.journal.place() + 1;
            let change = Address(place.to_string());
            let _ = trial.journal.go_back(&call(), OneChange { change });
        }
        _ => {
            trial.put(
                "Log",
                &[Row::Entry(trial::note(&format!("logged {which}")))],
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn going_back_equals_the_journal_as_it_was_then_and_undo_restores(deeds in deeds()) {
        let trial = Trial::new();
        // What the journal held after each change, by its place.
        let mut then: Vec<String> = Vec::new();
        for deed in deeds {
            act(&trial, deed);
            let place = usize::try_from(trial.journal.place()).expect("a small journal");
            then.resize(place, trial.root_of_content());
        }
        let now = trial.root_of_content();
        for (at, root) in then.iter().enumerate() {
            let change = Address((at + 1).to_string());
            match trial.journal.go_back(&call(), OneChange { change }) {
                Ok(_) => {
                    prop_assert_eq!(&trial.root_of_content(), root, "as it was after change {}", at + 1);
                    undo(&trial);
                }
                Err(refused) => prop_assert_eq!(
                    (refused.reason(), root), ("go_back", &now), "it is refused only where nothing differs"
                ),
            }
            prop_assert_eq!(&trial.root_of_content(), &now, "its undo is the journal of now");
        }
        prop_assert!(trial.found().is_empty(), "live rows equal the newest revisions");
    }
}

#[test]
fn a_ladder_that_was_gone_back_over_is_no_turn_of_its_charts() {
    let trial = Trial::new();
    let craft = trial::craft("Ceramics");
    let then = trial.put("Add Ceramics", &[Row::Area(craft.clone())]);
    let shorter = Area {
        ladder: craft.ladder.clone().map(|mut ladder| {
            ladder.rungs.truncate(4);
            ladder
        }),
        ..craft
    };
    trial
        .journal
        .transact("set_ladder", &call(), |tx| {
            tx.put(shorter)?;
            Ok(crate::transact::Done::new((), "Change the ladder", ""))
        })
        .expect("it is written");
    let turns = || {
        trial
            .journal
            .read(|reader| reader.turns())
            .expect("they read")
            .len()
    };
    assert_eq!(turns(), 1, "charts say that the ladder changed");
    trial
        .journal
        .go_back(&call(), address(&then))
        .expect("it is done");
    assert_eq!(turns(), 0, "it never did, now");
    undo(&trial);
    assert_eq!(turns(), 1, "and once more it did");
}
