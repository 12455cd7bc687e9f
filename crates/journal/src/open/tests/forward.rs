//! Journals of an older schema: brought forward whole, behind a backup, or left as they were.

use std::fs;

use rusqlite::Connection;

use super::*;
use crate::{keeping::Restore, storage::migrate::MIGRATIONS, trial::call};

/// Makes the database of a closed journal one of the first schema, with all that such a one can hold.
#[allow(
    clippy::disallowed_methods,
    reason = "it makes a database that nothing here would make any more"
)]
fn made_older(folder: &Path) {
    let path = folder.join(DB).join(DATABASE);
    let newest = path.with_extension("newest");
    fs::rename(&path, &newest).expect("set aside");
    for ending in ["-wal", "-shm"] {
        let _ = fs::remove_file(path.with_file_name(format!("{DATABASE}{ending}")));
    }
    let old = Connection::open(&path).expect("made");
    old.execute_batch(MIGRATIONS[0]).expect("the first schema");
    old.execute("ATTACH ?1 AS newest", [newest.display().to_string()])
        .expect("attached");
    old.pragma_update(None, "foreign_keys", false).expect("set");
    let tables: Vec<String> = old
        .prepare(
            "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        )
        .and_then(|mut all| all.query_map([], |row| row.get(0))?.collect())
        .expect("listed");
    for table in tables {
        let columns: Vec<String> = old
            .prepare(&format!(
                "SELECT name FROM main.pragma_table_info('{table}')"
            ))
            .and_then(|mut all| all.query_map([], |row| row.get(0))?.collect())
            .expect("listed");
        let columns = columns.join(", ");
        old.execute_batch(&format!(
            "INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newest.{table}"
        ))
        .expect("copied");
    }
    old.execute_batch("DETACH newest").expect("let go");
    old.pragma_update(None, "application_id", APPLICATION_ID)
        .expect("marked");
    old.pragma_update(None, "user_version", 1).expect("marked");
    old.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))
        .expect("a log");
    old.close().expect("closed");
    fs::remove_file(newest).expect("gone");
}

fn notes(journal: &Journal) -> usize {
    let mut found = 0;
    journal
        .read(|reader| {
            reader.rows(|row| {
                found += usize::from(matches!(row, Row::Entry(_)));
                Ok(())
            })
        })
        .expect("it reads");
    found
}

#[test]
fn reliability_d6_an_older_journal_is_brought_forward_behind_a_backup_and_goes_on() {
    let (_root, machine, folder) = closed();
    made_older(&folder);
    let journal = Journal::open(&folder, &machine).expect("it comes forward");
    assert_eq!(notes(&journal), 1, "with all that was in it");
    assert!(journal.read_only().is_none(), "and is written to as before");
    let labels = journal
        .undo_labels(crate::commands::Nothing {})
        .expect("it reads");
    assert_eq!(
        labels.undo.as_deref(),
        Some("Log note"),
        "its history goes on"
    );
    let backups = crate::backup::listed(&folder);
    assert_eq!(
        backups.len(),
        1,
        "behind a backup of what it was: {backups:?}"
    );
    let found = journal
        .check(&call(), Default::default())
        .expect("it is checked");
    assert!(found.ok, "nothing is wrong with it: {:?}", found.found);
    drop(journal);
    Journal::open(&folder, &machine).expect("and opens again");
    assert_eq!(crate::backup::listed(&folder).len(), 1, "once is enough");
}

#[test]
fn a_backup_of_an_older_schema_is_restored_and_brought_forward() {
    let (_root, machine, folder) = closed();
    made_older(&folder);
    let journal = Journal::open(&folder, &machine).expect("it comes forward");
    let backup = crate::backup::listed(&folder).remove(0).name;
    drop(journal);
    let desk = crate::desk::Desk::on(
        machine.clone(),
        crate::call::Door::CommandLine,
        Some(folder.clone()),
    );
    let request = Restore {
        backup: crate::refs::Place(backup),
        dry_run: false,
    };
    desk.restore(&call(), request).expect("it is restored");
    drop(desk);
    let journal = Journal::open(&folder, &machine).expect("it opens");
    assert_eq!(notes(&journal), 1, "what the backup held");
}

#[cfg(unix)]
#[test]
fn an_older_journal_that_can_only_be_read_is_read_and_not_touched() {
    let (_root, _machine, folder) = closed();
    made_older(&folder);
    let before = bytes(&folder);
    let database = database(&folder.join(DB).join(DATABASE), false, true).expect("a private copy");
    let connection = database.writer().expect("brought forward in the copy");
    let held: i64 = connection
        .query_row("SELECT count(*) FROM entry", [], |row| row.get(0))
        .expect("it reads");
    assert_eq!(held, 1, "with all that was in it");
    assert_eq!(bytes(&folder), before, "the journal is as it was");
}
