//! What the journal itself is: its id, and whether it is a sample.
//!
//! Written once, when the journal is made; only an empty journal becomes a sample later.

use rusqlite::{Connection, OptionalExtension, named_params};

use crate::problem::{Code, Problem, Result};

/// Writes down what a new journal is.
pub(crate) fn begin(connection: &Connection, journal: &str, sample: bool) -> Result<()> {
    let mut put = connection.prepare("INSERT INTO meta (key, value) VALUES (:key, :value)")?;
    put.execute(named_params! {":key": "journal", ":value": journal})?;
    if sample {
        put.execute(named_params! {":key": "sample", ":value": "1"})?;
    }
    Ok(())
}

/// Makes an empty journal a sample.
pub(crate) fn mark_sample(connection: &Connection) -> Result<()> {
    let mut put = connection
        .prepare("INSERT INTO meta (key, value) VALUES ('sample', '1') ON CONFLICT DO NOTHING")?;
    put.execute([])?;
    Ok(())
}

/// The journal's id, the same in every copy of it.
pub(crate) fn journal(connection: &Connection) -> Result<String> {
    find(connection, "journal")?.ok_or_else(|| {
        Problem::new(
            Code::Damaged,
            "no_id",
            "The journal's database does not say which journal it is. Nothing was touched.",
        )
        .hint("Restore a verified backup.")
    })
}

/// Whether the journal is a sample.
pub(crate) fn is_sample(connection: &Connection) -> Result<bool> {
    Ok(find(connection, "sample")?.is_some())
}

fn find(connection: &Connection, key: &str) -> Result<Option<String>> {
    let mut one = connection.prepare_cached("SELECT value FROM meta WHERE key = :key")?;
    Ok(one
        .query_row(&[(":key", key)], |row| row.get("value"))
        .optional()?)
}
