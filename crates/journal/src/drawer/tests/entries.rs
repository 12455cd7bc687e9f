//! The entries behind a mark.

use super::*;
use crate::{
    entries::tests::{said_by, shoemaker},
    trial::note,
};

#[test]
fn entries_behind_a_mark_are_light_lines_in_the_order_asked_for() {
    let trial = shoemaker();
    trial
        .journal
        .log_recognition(&call(), said_by("Mrs Alder", "1967-01-15", "p5"))
        .expect("words");
    let thought = note("A long thought\nwith a second line");
    put(&trial, vec![thought.clone()]);
    let titled = |title: &str| EntryRef(title.to_owned());
    let all = trial
        .journal
        .timeline(crate::today::TimelineRequest::default())
        .expect("it reads");
    let voice = all
        .entries
        .iter()
        .find(|view| view.line.contains("Mrs Alder"))
        .expect("words");
    let request = EntriesBehind {
        entries: vec![
            titled("p6"),
            titled("p1"),
            EntryRef(voice.entry.id.to_string()),
            EntryRef(thought.id.to_string()),
        ],
    };
    let lines = trial
        .journal
        .entries_behind(request)
        .expect("it reads")
        .lines;
    let said: Vec<(&str, &str, &str, Option<Symbol>)> = lines
        .iter()
        .map(|line| {
            (
                line.head.as_str(),
                line.words.as_str(),
                line.day_words.as_str(),
                line.mark,
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            ("p6", "", "Sat 1 Oct 1966", Some(Symbol::Witnessed)),
            ("p1", "", "Wed 1 Mar 1961", Some(Symbol::Shown)),
            ("Mrs Alder", "It holds.", "Sun 15 Jan 1967", None),
            ("A long thought", "", "Fri 20 Nov 2026", None),
        ],
        "title or first words, day, mark"
    );
    assert_eq!(lines[0].rungs, ["Welting, Untangles"], "the rung in words");
    assert_eq!(lines[0].areas[0].name, "Welting", "and the area");
}

#[test]
fn an_entry_that_was_deleted_meanwhile_is_told_and_hides_no_other() {
    let trial = shoemaker();
    let gone = plumb_mastery::EntryId(crate::chance::new_id());
    let request = EntriesBehind {
        entries: vec![EntryRef(gone.to_string()), EntryRef("p2".into())],
    };
    let found = trial.journal.entries_behind(request).expect("it reads");
    assert_eq!(
        (found.gone, found.lines.len(), found.lines[0].head.as_str()),
        (1, 1, "p2"),
        "one is missing and one is there"
    );
    let nothing = trial
        .journal
        .entries_behind(EntriesBehind::default())
        .expect("it reads");
    assert_eq!(
        (nothing.gone, nothing.lines.len()),
        (0, 0),
        "nothing of nothing"
    );
}

#[test]
fn what_is_private_is_there_for_the_persons_own_eyes() {
    let trial = studio();
    let glaze = area(&trial, "Glaze");
    let mut secret = time("2026-11-02", &[glaze], 45, 0);
    secret.private = true;
    let id = secret.id;
    put(&trial, vec![secret]);
    let found = behind(&trial, "glaze", "2026-11-01", "2026-11-20");
    assert_eq!(
        (found.making, found.rows[0].line.private),
        (45, true),
        "counted, and marked as private"
    );
    let entries = EntriesBehind {
        entries: vec![EntryRef(id.to_string())],
    };
    let lines = trial.journal.entries_behind(entries).expect("it reads");
    assert!(lines.lines[0].private, "and so as an entry of a mark");
}
