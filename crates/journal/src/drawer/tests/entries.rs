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
        ..EntriesBehind::default()
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
        ..EntriesBehind::default()
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
        ..EntriesBehind::default()
    };
    let lines = trial.journal.entries_behind(entries).expect("it reads");
    assert!(lines.lines[0].private, "and so as an entry of a mark");
}

#[test]
fn a_mark_that_stands_for_more_than_it_names_has_the_others_of_its_days() {
    let trial = shoemaker();
    let asked = |area: &str, from: &str, to: &str| {
        let request = EntriesBehind {
            entries: vec![EntryRef("p3".into())],
            area: Some(area.into()),
            from: Some(from.into()),
            to: Some(to.into()),
        };
        trial.journal.entries_behind(request).expect("it reads")
    };
    let heads = |found: &BehindEntries| {
        let lines = found.others.iter().map(|line| line.head.clone());
        lines.collect::<Vec<_>>()
    };
    let found = asked("welting", "1961-03-01", "1964-02-11");
    assert_eq!(
        (heads(&found), found.more),
        (["p5", "p4", "p2", "p1"].map(str::to_owned).to_vec(), 0),
        "newest first, none twice, and no words of others among milestones"
    );
    let found = asked("shoemaking", "1962-05-02", "1962-05-02");
    assert_eq!(
        (heads(&found), found.more),
        (Vec::new(), 0),
        "a day that holds nothing else"
    );
    let closed = EntriesBehind {
        entries: vec![EntryRef("p3".into())],
        ..EntriesBehind::default()
    };
    let found = trial.journal.entries_behind(closed).expect("it reads");
    assert!(found.others.is_empty(), "without days there are no others");
}

#[test]
fn of_very_many_others_a_hundred_are_read_and_the_rest_is_counted() {
    let trial = studio();
    let glaze = area(&trial, "Glaze");
    let pieces: Vec<Entry> = (0..130)
        .map(|n| milestone(&format!("piece {n}"), glaze, 2))
        .collect();
    let named = pieces[7].id;
    put(&trial, pieces);
    let request = EntriesBehind {
        entries: vec![EntryRef(named.to_string())],
        area: Some("glaze".into()),
        from: Some("2026-11-01".into()),
        to: Some("2026-11-30".into()),
    };
    let found = trial.journal.entries_behind(request).expect("it reads");
    assert_eq!(
        (found.others.len(), found.more),
        (100, 29),
        "one that is named, a hundred that are read, and 29"
    );
    assert!(
        found.others.iter().all(|line| line.id != named),
        "and it stands there once"
    );
}
