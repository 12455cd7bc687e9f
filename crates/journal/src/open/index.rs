//! The file of the index for finding entries: where it lies, and its connections.
//!
//! It is made from the journal and may be lost at any time, so it need not be durable at every step; but it is as private as the journal. A folder that holds
//! something else in its place is left alone.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, TransactionBehavior, config::DbConfig};

use crate::{chance, disk, storage};

/// The index's folder inside a journal.
pub(super) const FOLDER: &str = "index";

/// How the name of an index begins that is about to go.
pub(super) const GONE: &str = "index.gone-";

const FILE: &str = "search.sqlite";

/// Why there is no connection to an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoIndex {
    /// It is not there.
    Missing,
    /// It is no index, one of another version, or a damaged one.
    Useless,
    /// It cannot be opened now.
    Now,
}

impl From<rusqlite::Error> for NoIndex {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Sql;
        match error.sqlite_error_code() {
            // What is in it is not what was written: a page, a table, or a value.
            Some(
                Sql::DatabaseCorrupt
                | Sql::NotADatabase
                | Sql::TypeMismatch
                | Sql::ConstraintViolation
                | Sql::Unknown,
            )
            | None => Self::Useless,
            Some(_) => Self::Now,
        }
    }
}

/// Opens the index of a journal; `make` makes one where none is.
#[allow(
    clippy::disallowed_methods,
    reason = "the index is no journal: it has settings of its own"
)]
pub(crate) fn connect_index(journal: &Path, make: bool) -> Result<Connection, NoIndex> {
    let folder = journal.join(FOLDER);
    let file = folder.join(FILE);
    // A link leads to a file that is not ours to write.
    let is_link = |path: &Path| std::fs::symlink_metadata(path).is_ok_and(|it| it.is_symlink());
    if is_link(&folder) || is_link(&file) {
        return Err(NoIndex::Now);
    }
    if !file.is_file() {
        if !make {
            return Err(NoIndex::Missing);
        }
        disk::make_folder(&folder).map_err(|_| NoIndex::Now)?;
        // Where another process made it a moment ago, that one is taken.
        let _ = disk::new_file(&file);
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(&file, flags)?;
    // Nobody waits for an index: what is locked is asked again later.
    connection.busy_timeout(std::time::Duration::from_millis(20))?;
    connection.set_prepared_statement_cache_capacity(32);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.execute_batch(include_str!("index.sql"))?;
    if make {
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        let begun = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let is_ours = storage::index::begin(&begun)?;
        begun.commit()?;
        return is_ours.then_some(connection).ok_or(NoIndex::Useless);
    }
    connection.pragma_update(None, "query_only", true)?;
    if !storage::index::is_ours(&connection)? {
        return Err(NoIndex::Useless);
    }
    Ok(connection)
}

/// Takes the index away, so that it is made anew. Its folder goes whole, because a database must never meet the log of another.
pub(crate) fn drop_index(journal: &Path) {
    let gone: PathBuf = journal.join(format!("{GONE}{}", chance::new_id()));
    // What cannot be taken away now is looked at again by the next search, and until then nobody believes it.
    if std::fs::rename(journal.join(FOLDER), &gone).is_ok() {
        let _ = std::fs::remove_dir_all(gone);
    }
}
