//! From nothing, or from an older journal, to the newest schema.
//!
//! `user_version` counts the migrations that were run. All pending ones run in one transaction; a released file never changes. `schema.sql` is what they
//! lead to, and every journal that opens has exactly that.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction};

use crate::{
    open::APPLICATION_ID,
    problem::{Code, Problem, Result},
};

/// Every migration, oldest first.
pub(crate) const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_begin.sql"),
    include_str!("migrations/0002_kept.sql"),
];

/// The version that this Plumb writes.
pub(crate) const NEWEST: u32 = MIGRATIONS.len() as u32;

/// The schema that every journal of the newest version has.
pub(crate) const SCHEMA: &str = include_str!("schema.sql");

/// Runs every migration after `version` inside a transaction that the caller holds, and checks what came of it.
pub(crate) fn run(transaction: &Transaction<'_>, version: u32) -> Result<()> {
    for migration in MIGRATIONS.iter().skip(version as usize) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", NEWEST)?;
    let broken = transaction
        .prepare("PRAGMA foreign_key_check")?
        .exists([])?;
    if broken {
        return Err(Problem::new(
            Code::Damaged,
            "migration",
            "The journal could not be brought up to date. It is as it was.",
        )
        .hint("Open it with the Plumb that wrote it, or restore a backup."));
    }
    refuse_other_schema(transaction)
}

/// Refuses a database that has anything more, less or other than our schema, such as a trigger that someone put in.
pub(crate) fn refuse_other_schema(connection: &Connection) -> Result<()> {
    let found = schema(connection)?;
    let (found, known) = (statements(&found), statements(SCHEMA));
    if found == known {
        return Ok(());
    }
    let other = found
        .difference(&known)
        .chain(known.difference(&found))
        .next();
    Err(Problem::new(
        Code::Refused,
        "schema",
        "This journal's database is not built as Plumb builds it. It was not opened.",
    )
    .hint("Restore a verified backup.")
    .because(
        other
            .and_then(|other| other.lines().next())
            .unwrap_or_default(),
    ))
}

/// The statements of a schema; copying a database may bring them into another order.
fn statements(schema: &str) -> BTreeSet<&str> {
    schema.split("\n\n").map(str::trim).collect()
}

/// The schema of a database, as `schema.sql` has it.
pub(crate) fn schema(connection: &Connection) -> Result<String> {
    let mut all = connection.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name <> 'sqlite_sequence' ORDER BY rowid")?;
    let mut rows = all.query([])?;
    let mut schema = String::from(
        "-- The whole schema, as the migrations leave it. A test writes it with PLUMB_WRITE_SCHEMA=1; read this to learn the database.\n",
    );
    while let Some(row) = rows.next()? {
        schema.push('\n');
        schema.push_str(&row.get::<_, String>("sql")?);
        schema.push_str(";\n");
    }
    Ok(schema)
}
