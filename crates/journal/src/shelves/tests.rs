//! Lists in groups: every entry once, in the order of the list inside its group.

use chrono::Days;
use plumb_exchange::Row;
use plumb_mastery::Entry;

use super::*;
use crate::{
    entries::ListEntries,
    trial::{self, Trial, today},
};

/// Five notes: two of a work, two of a craft, one of neither, on three days.
fn few() -> (Trial, Vec<Entry>) {
    let trial = Trial::new();
    let (joinery, clay) = (trial::craft("Joinery"), trial::craft("Clay"));
    let work = trial::work("Settle");
    let on = |back: u64, text: &str| Entry {
        on: today() - Days::new(back),
        ..trial::note(text)
    };
    let mut entries = vec![on(0, "a"), on(1, "b"), on(1, "c"), on(2, "d"), on(2, "e")];
    entries[1].work = Some(work.id);
    entries[4].work = Some(work.id);
    entries[0].areas = vec![clay.id, joinery.id];
    entries[3].areas = vec![joinery.id];
    let mut rows = vec![Row::Area(joinery), Row::Area(clay), Row::Work(work)];
    rows.extend(entries.iter().cloned().map(Row::Entry));
    trial.put("All", &rows);
    (trial, entries)
}

fn told(trial: &Trial, query: &str, group: GroupBy) -> (Vec<(String, u32)>, Vec<String>) {
    let groups = trial.journal.groups(GroupEntries {
        query: query.into(),
        sort: Sort::On,
        group,
    });
    let groups = groups.expect("they read").groups.into_iter();
    let list = trial.journal.list(ListEntries {
        query: query.into(),
        group: Some(group),
        ..ListEntries::default()
    });
    let texts = list.expect("it reads").entries.into_iter();
    (
        groups.map(|group| (group.name, group.count)).collect(),
        texts.map(|view| view.entry.text).collect(),
    )
}

#[test]
fn each_entry_stands_once_under_its_heading() {
    let (trial, _) = few();
    let (groups, texts) = told(&trial, "", GroupBy::Work);
    assert_eq!(
        groups,
        [("Settle".to_owned(), 2), (String::new(), 3)],
        "those of no work come last"
    );
    assert_eq!(texts.len(), 5, "nothing is lost and nothing doubled");
    assert_eq!(texts[..2], ["b", "e"], "newest first inside the group");
    let (groups, texts) = told(&trial, "", GroupBy::Area);
    assert_eq!(
        groups,
        [
            ("Joinery".to_owned(), 1),
            ("Clay".to_owned(), 1),
            (String::new(), 3)
        ],
        "in the order of the tree, by the primary area"
    );
    assert_eq!(texts[..2], ["d", "a"], "an entry of two areas stands once");
    let (groups, _) = told(&trial, "", GroupBy::Day);
    let counts: Vec<u32> = groups.iter().map(|(_, count)| *count).collect();
    assert_eq!(counts, [1, 2, 2], "day by day, newest first");
    assert_eq!(groups[0].0, "Fri 20 Nov 2026", "in words");
}

#[test]
fn only_what_is_found_is_grouped_and_a_change_is_seen_at_once() {
    let (trial, entries) = few();
    let (groups, _) = told(&trial, "work:settle", GroupBy::Work);
    assert_eq!(groups, [("Settle".to_owned(), 2)], "what the query finds");
    let mut moved = entries[0].clone();
    moved.work = entries[1].work;
    trial.put("Move", &[Row::Entry(moved)]);
    let (groups, texts) = told(&trial, "work:settle", GroupBy::Work);
    assert_eq!(groups, [("Settle".to_owned(), 3)], "nothing older is kept");
    assert_eq!(texts, ["a", "b", "e"], "nor in the list");
}
