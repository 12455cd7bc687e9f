//! One change is whole or absent, and records what differs.

use plumb_exchange::Row;
use plumb_mastery::Entry;

use crate::{
    journal::Journal,
    outcome::Topic,
    problem::Code,
    storage,
    transact::Done,
    trial::{self, Trial, call},
};

#[test]
fn what_does_not_differ_is_no_change() {
    let trial = Trial::new();
    let note = trial::note("words");
    let first = trial.put("Log note", &[Row::Entry(note.clone())]);
    assert_eq!(
        first.changed,
        [Topic::Notes, Topic::History],
        "what reads must be asked again"
    );
    let second = trial.put("Log note", &[Row::Entry(note)]);
    assert_eq!(
        (second.change, second.changed),
        (None, vec![]),
        "nothing was recorded"
    );
    assert_eq!(
        second.undo.undo.as_deref(),
        Some("Log note"),
        "and undo takes what it took before"
    );
}

#[test]
fn several_puts_of_a_row_in_one_change_are_one_revision() {
    let trial = Trial::new();
    let note = trial::note("one");
    let twice = trial.change("Log note", |tx| {
        tx.put(note.clone())?;
        tx.put(Entry {
            text: "two".to_owned(),
            ..note.clone()
        })
    });
    assert!(twice.is_ok(), "it is written");
    let revisions = trial
        .journal
        .read(|reader| storage::change::revisions(reader.connection(), 1))
        .expect("they read");
    assert_eq!(revisions.len(), 1, "the history tells what came of it");
    assert!(
        revisions[0]
            .after
            .as_ref()
            .is_some_and(|after| after.contains("two")),
        "the last form"
    );
}

#[test]
fn a_row_that_comes_and_goes_in_one_change_leaves_no_trace() {
    let trial = Trial::new();
    let note = trial::note("one");
    let nothing = trial.change("Log note", |tx| {
        tx.put(note.clone())?;
        tx.remove::<Entry>(&note.id)
    });
    assert_eq!(
        nothing.expect("it runs").change,
        None,
        "nothing differs, so nothing was recorded"
    );
}

#[test]
fn reliability_a10_a_panic_in_a_change_leaves_the_journal_usable() {
    let trial = Trial::new();
    let before = trial.root_of_content();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        trial.change("Log note", |tx| {
            tx.put(trial::note("lost"))?;
            panic!("a fault of ours")
        })
    }));
    assert!(panicked.is_err(), "it panicked");
    assert_eq!(trial.root_of_content(), before, "what it had put is gone");
    assert!(
        trial
            .put("Log note", &[Row::Entry(trial::note("kept"))])
            .change
            .is_some(),
        "the next change is written"
    );
}

#[test]
fn reliability_c4x_a_second_writer_waits_and_then_says_who_is_busy() {
    let trial = Trial::new();
    let path = trial.journal.folder().join("db/journal.db");
    let other = crate::open::connect(&path, crate::open::Use::Write).expect("it opens");
    other
        .execute_batch("BEGIN IMMEDIATE")
        .expect("another program writes");
    let began = std::time::Instant::now();
    let busy = trial
        .change("Log note", |tx| tx.put(trial::note("words")))
        .expect_err("it cannot");
    assert_eq!(
        (busy.code, busy.reason()),
        (Code::Busy, "writing"),
        "after waiting"
    );
    assert!(began.elapsed().as_secs() >= 4, "it waited five seconds");
    other.execute_batch("ROLLBACK").expect("it is done");
    assert!(
        trial
            .change("Log note", |tx| tx.put(trial::note("words")))
            .is_ok(),
        "trying again succeeds"
    );
}

#[test]
fn another_process_is_seen_by_its_topics() {
    let trial = Trial::new();
    let place = trial.journal.place();
    let other = Journal::open(trial.journal.folder(), &trial.machine).expect("a second door");
    let written = other.transact("test", &call(), |tx| {
        tx.put(trial::note("from there"))?;
        Ok(Done::new((), "Log note", ""))
    });
    assert!(written.is_ok(), "both may write");
    let (newest, topics) = trial.journal.topics_since(place).expect("it reads");
    assert_eq!(
        (newest, topics),
        (place + 1, vec![Topic::Notes, Topic::History]),
        "what it touched is told here"
    );
    assert_eq!(
        trial.journal.topics_since(newest).expect("it reads"),
        (newest, vec![]),
        "and only once"
    );
}
