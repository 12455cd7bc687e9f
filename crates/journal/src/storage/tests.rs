//! The schema as it is written down, and every row back as it went in.

mod everything;

use std::collections::BTreeMap;

use plumb_exchange::Row;
use plumb_mastery::{
    Body, Entry, Kind,
    depth::{Piece, Voice},
    freshness::Practice,
};

use self::everything::full;
use super::migrate;
use crate::{
    reader::Select,
    trial::{self, Trial},
};

#[test]
fn the_schema_is_the_one_that_is_written_down() {
    let trial = Trial::new();
    let found = trial
        .journal
        .read(|reader| migrate::schema(reader.connection()))
        .expect("it reads");
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/storage/schema.sql");
    if std::env::var_os("PLUMB_WRITE_SCHEMA").is_some() {
        std::fs::write(path, &found).expect("it is written");
    }
    assert_eq!(
        found,
        std::fs::read_to_string(path).expect("it is there"),
        "migrated from nothing, it is schema.sql"
    );
}

#[test]
fn a_journal_of_the_first_schema_comes_forward_with_its_history() {
    let mut old = rusqlite::Connection::open_in_memory().expect("it opens");
    old.execute_batch(migrate::MIGRATIONS[0])
        .expect("the first schema is made");
    old.execute_batch(
        "INSERT INTO device VALUES (1, '01a30000-0000-7000-8000-000000000001', 'Bench', '2026-11-20T09:00:00.000Z');
         INSERT INTO change VALUES (1, 1, 1, 1, 'log_note', 'Log note', 'window', NULL, NULL, '2026-11-20T09:00:00.000Z', zeroblob(32));
         INSERT INTO revision VALUES (1, 1, 'entry', 'a', NULL, NULL, '{}', zeroblob(32)), (1, 2, 'work', 'b', 1, '{}', NULL, NULL);",
    )
    .expect("it holds a change");
    let forward = old.transaction().expect("a transaction begins");
    migrate::run(&forward, 1).expect("every later migration runs, and leads to schema.sql");
    let rows: Vec<(String, Option<String>)> = forward
        .prepare("SELECT entity, after FROM revision ORDER BY change, n")
        .and_then(|mut all| {
            let rows = all.query_map([], |row| Ok((row.get("entity")?, row.get("after")?)))?;
            rows.collect()
        })
        .expect("the history reads");
    let expected = [
        ("entry".to_owned(), Some("{}".to_owned())),
        ("work".to_owned(), None),
    ];
    assert_eq!(
        rows, expected,
        "the history is made anew with every row of it"
    );
}

#[test]
fn a_row_of_a_large_change_is_found_without_walking_the_change() {
    let trial = Trial::new();
    let plan = trial
        .journal
        .read(|reader| {
            let asked = concat!("EXPLAIN QUERY PLAN ", include_str!("change/hash_after.sql"));
            let mut plan = reader.connection().prepare(asked)?;
            Ok(
                plan.query_row(rusqlite::named_params! {":id": "", ":change": 1}, |row| {
                    row.get::<_, String>("detail")
                })?,
            )
        })
        .expect("it is planned");
    assert!(
        plan.contains("revision_of (id=? AND change=?)"),
        "or a check takes the square of what was imported: {plan}"
    );
}

#[test]
fn what_is_new_since_a_change_is_found_without_walking_all_that_is_older() {
    let trial = Trial::new();
    let plan = trial
        .journal
        .read(|reader| {
            let asked = concat!(
                "EXPLAIN QUERY PLAN ",
                include_str!("change/entries_since.sql")
            );
            let mut plan = reader.connection().prepare(asked)?;
            let named = rusqlite::named_params! {":place": 1, ":most": 1};
            Ok(plan.query_row(named, |row| row.get::<_, String>("detail"))?)
        })
        .expect("it is planned");
    assert!(
        plan.contains("change>?"),
        "or each letter that is sought reads a lifetime's history: {plan}"
    );
}

fn sorted(rows: &[Row]) -> BTreeMap<String, Row> {
    rows.iter()
        .map(|row| (super::key_of(row), row.clone()))
        .collect()
}

#[test]
fn every_row_comes_back_as_it_went_in() {
    let (trial, rows) = full();
    let trial = trial.again();
    let mut back = Vec::new();
    trial
        .journal
        .read(|reader| {
            reader.rows(|row| {
                back.push(row);
                Ok(())
            })
        })
        .expect("they read");
    assert_eq!(sorted(&back), sorted(&rows), "each field of each kind");
    assert_eq!(
        trial.put("Put again", &rows).change,
        None,
        "and putting it once more differs in nothing"
    );
    assert_eq!(
        trial.found().len(),
        1,
        "only the file that was never there is found: {:?}",
        trial.found()
    );
}

#[test]
fn lean_rows_are_what_the_model_makes_of_whole_ones() {
    let (trial, rows) = full();
    let entries: Vec<&Entry> = rows
        .iter()
        .filter_map(|row| {
            if let Row::Entry(entry) = row {
                Some(entry)
            } else {
                None
            }
        })
        .collect();
    let (pieces, voices, practice) = trial
        .journal
        .read(|reader| Ok((reader.pieces()?, reader.voices()?, reader.practice()?)))
        .expect("they read");
    assert_eq!(
        pieces,
        entries
            .iter()
            .filter_map(|entry| Piece::of(entry))
            .collect::<Vec<_>>(),
        "what depth sees"
    );
    assert_eq!(
        voices,
        entries
            .iter()
            .filter_map(|entry| Voice::of(entry))
            .collect::<Vec<_>>(),
        "who vouches"
    );
    assert_eq!(
        practice,
        entries
            .iter()
            .filter_map(|entry| Practice::of(entry))
            .collect::<Vec<_>>(),
        "what freshness sees"
    );
}

#[test]
fn entries_are_selected_by_every_condition() {
    let (trial, rows) = full();
    let area = rows.iter().find_map(|row| {
        if let Row::Area(area) = row {
            area.parent.map(|_| area.id)
        } else {
            None
        }
    });
    let find = |select: Select| {
        let (entries, count) = trial
            .journal
            .read(|reader| Ok((reader.entries(&select)?, reader.count(&select)?)))
            .expect("they read");
        assert_eq!(
            entries.len() as u64,
            count,
            "what is listed is what is counted"
        );
        let mut kinds: Vec<Kind> = entries.iter().map(Entry::kind).collect();
        kinds.sort_unstable();
        kinds
    };
    assert_eq!(find(Select::default()).len(), 8, "all of them");
    assert_eq!(
        find(Select {
            kinds: vec![Kind::Goal, Kind::Note],
            ..Select::default()
        }),
        [Kind::Note, Kind::Goal],
        "by kind"
    );
    let in_area = Select {
        areas: area.map(|area| vec![area]),
        ..Select::default()
    };
    assert_eq!(
        find(in_area),
        [Kind::Session, Kind::Milestone, Kind::Sounding, Kind::Goal],
        "by area"
    );
    assert_eq!(
        find(Select {
            private: Some(true),
            ..Select::default()
        }),
        [Kind::Milestone],
        "by privacy"
    );
}

#[test]
fn an_entry_is_found_by_its_ending() {
    let trial = Trial::new();
    let note = trial::note("words");
    trial.put("Log note", &[Row::Entry(note.clone())]);
    let id = note.id.to_string();
    let found = trial
        .journal
        .read(|reader| reader.entry_ids_ending(&id[id.len() - 5..]))
        .expect("it reads");
    assert_eq!(found, [note.id], "by the five characters that lists print");
    assert_eq!(
        trial
            .journal
            .read(|reader| reader.entry_ids_ending("%"))
            .expect("it reads"),
        [],
        "a pattern is no ending"
    );
}

#[test]
fn a_deleted_import_is_still_known_by_its_origin() {
    let (trial, rows) = full();
    let known = |trial: &Trial| {
        trial
            .journal
            .read(|reader| reader.origins("csv"))
            .expect("they read")["k1"]
            .clone()
    };
    assert!(
        !known(&trial).deleted && known(&trial).fields == r#"{"a":"b"}"#,
        "as it was read"
    );
    let about = rows.iter().filter_map(|row| match row {
        Row::Entry(entry) if matches!(entry.body, Body::Recognition(_)) => Some(entry.id),
        _ => None,
    });
    let removed = trial.change("Delete", |tx| {
        about
            .into_iter()
            .try_for_each(|id| tx.remove::<Entry>(&id))?;
        tx.remove::<Entry>(&known(&trial).id)
    });
    assert!(removed.is_ok(), "the recognition goes with it");
    assert!(
        known(&trial).deleted,
        "so that a second import leaves it deleted"
    );
}

#[test]
fn a_row_that_names_what_is_not_there_is_refused() {
    let trial = Trial::new();
    let lost = trial::work("Lost");
    let entry = Entry {
        work: Some(lost.id),
        ..trial::note("words")
    };
    let refused = trial
        .change("Log note", |tx| tx.put(entry))
        .expect_err("there is no such work");
    assert_eq!(
        refused.reason(),
        "reference",
        "never silently without its work"
    );
}
