//! The index for finding entries: a small database of its own, made from the journal and of no worth without it.
//!
//! It holds nothing that is not in the journal, is in no backup, and may be deleted at any time. Nothing here decides when it is believed; `find` does.

use plumb_mastery::EntryId;
use rusqlite::{Connection, OptionalExtension, Result, named_params};
use uuid::Uuid;

/// The version of what is written here; an index of another version is made anew.
pub(crate) const VERSION: u32 = 1;

/// The mark of an index: `PLUI`.
pub(crate) const APPLICATION_ID: u32 = 0x504C_5549;

/// How far an index has read the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct State {
    /// The newest change that it knows; 0 where none was made yet.
    pub(crate) place: u64,
    /// The hash of that change; empty where there is none.
    pub(crate) hash: Vec<u8>,
    /// The last row that was read while it is being built; none where it is whole.
    pub(crate) done: Option<i64>,
}

/// An entry as it is put into an index.
pub(crate) struct Line<'a> {
    /// Its number in the journal.
    pub(crate) row: i64,
    /// Its id.
    pub(crate) id: EntryId,
    /// Its facts, packed.
    pub(crate) facts: &'a [u8],
    /// What it says.
    pub(crate) own: &'a str,
    /// Who speaks in it.
    pub(crate) voice: &'a str,
}

/// What a file says it is.
fn marks(connection: &Connection) -> Result<(u32, u32)> {
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, u32>(0));
    Ok((number("application_id")?, number("user_version")?))
}

/// Whether it is an index of this version.
pub(crate) fn is_ours(connection: &Connection) -> Result<bool> {
    Ok(marks(connection)? == (APPLICATION_ID, VERSION))
}

/// Makes the tables where they are not there yet; false where the file is of another version or no index at all.
pub(crate) fn begin(connection: &Connection) -> Result<bool> {
    match marks(connection)? {
        (APPLICATION_ID, VERSION) => Ok(true),
        (0, 0) => {
            connection.execute_batch(include_str!("schema.sql"))?;
            connection.pragma_update(None, "application_id", APPLICATION_ID)?;
            connection.pragma_update(None, "user_version", VERSION)?;
            Ok(true)
        }
        _ => Ok(false),
    }
}

/// How far it has come; none where it was never begun.
pub(crate) fn state(connection: &Connection) -> Result<Option<State>> {
    let mut one = connection.prepare_cached("SELECT place, hash, done FROM state")?;
    let state = one.query_row([], |row| {
        Ok(State {
            place: row.get::<_, i64>("place")?.cast_unsigned(),
            hash: row.get("hash")?,
            done: row.get("done")?,
        })
    });
    state.optional()
}

/// Keeps how far it has come.
pub(crate) fn set_state(connection: &Connection, state: &State) -> Result<()> {
    let mut set = connection.prepare_cached(
        "INSERT INTO state (one, place, hash, done) VALUES (1, :place, :hash, :done)
         ON CONFLICT (one) DO UPDATE SET place = :place, hash = :hash, done = :done",
    )?;
    set.execute(named_params! {
        ":place": state.place.cast_signed(), ":hash": state.hash, ":done": state.done,
    })?;
    Ok(())
}

/// Takes everything out.
pub(crate) fn clear(connection: &Connection) -> Result<()> {
    connection.execute_batch(
        "DELETE FROM state; DELETE FROM line; INSERT INTO said (said) VALUES ('delete-all');",
    )
}

/// Takes an entry out, where it is in.
pub(crate) fn forget(connection: &Connection, id: EntryId) -> Result<()> {
    let mut find = connection.prepare_cached("SELECT row FROM line WHERE id = :id")?;
    let row: Option<i64> = find
        .query_row(&[(":id", &id.0.as_bytes()[..])], |row| row.get("row"))
        .optional()?;
    let Some(row) = row else { return Ok(()) };
    for sql in [
        "DELETE FROM said WHERE rowid = :row",
        "DELETE FROM line WHERE row = :row",
    ] {
        connection.prepare_cached(sql)?.execute(&[(":row", &row)])?;
    }
    Ok(())
}

/// Puts an entry in that is not in.
pub(crate) fn put(connection: &Connection, line: &Line<'_>) -> Result<()> {
    let mut keep = connection
        .prepare_cached("INSERT INTO line (row, id, facts) VALUES (:row, :id, :facts)")?;
    keep.execute(named_params! {
        ":row": line.row, ":id": &line.id.0.as_bytes()[..], ":facts": line.facts,
    })?;
    let mut say = connection
        .prepare_cached("INSERT INTO said (rowid, own, voice) VALUES (:row, :own, :voice)")?;
    say.execute(named_params! {":row": line.row, ":own": line.own, ":voice": line.voice})?;
    Ok(())
}

/// Every entry with its number and facts, by number; false from `take` stops.
pub(crate) fn lines(
    connection: &Connection,
    mut take: impl FnMut(i64, EntryId, &[u8]) -> bool,
) -> Result<()> {
    let mut all = connection.prepare_cached("SELECT row, id, facts FROM line ORDER BY row")?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        let id = Uuid::from_slice(row.get_ref(1)?.as_blob()?).unwrap_or_default();
        if !take(row.get(0)?, EntryId(id), row.get_ref(2)?.as_blob()?) {
            break;
        }
    }
    Ok(())
}

/// The numbers of the entries that say something, in the words of FTS5.
pub(crate) fn saying(
    connection: &Connection,
    sought: &str,
    mut take: impl FnMut(i64),
) -> Result<()> {
    let mut query = connection.prepare_cached("SELECT rowid FROM said WHERE said MATCH :sought")?;
    let mut rows = query.query(&[(":sought", sought)])?;
    while let Some(row) = rows.next()? {
        take(row.get(0)?);
    }
    Ok(())
}
