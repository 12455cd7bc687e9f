//! The settings of every connection. The reasons for each are in ARCHITECTURE.md and were measured.
//!
//! Nothing else opens a connection to a journal.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, config::DbConfig};

use crate::problem::{Code, Problem, Result};

/// The mark of our databases: `PLUM`.
pub(crate) const APPLICATION_ID: u32 = 0x504C_554D;

/// SQLite before 3.51.3 can lose a reset of the write-ahead log when two processes write.
const OLDEST_SQLITE: i32 = 3_051_003;

const STATEMENTS: usize = 128;

/// How a connection is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// Reads and writes.
    Write,
    /// Reads; SQLite itself refuses to write.
    Read,
    /// Reads a file that nobody can change, without making files beside it.
    ReadFrozen,
}

/// Opens a connection with every setting in force.
#[allow(
    clippy::disallowed_methods,
    reason = "this is the one place that opens databases"
)]
pub(crate) fn connect(path: &Path, used: Use) -> Result<Connection> {
    if rusqlite::version_number() < OLDEST_SQLITE {
        return Err(Problem::new(
            Code::Fault,
            "old_sqlite",
            "This build of Plumb cannot keep a journal safe. Nothing was opened.",
        )
        .hint("Install Plumb anew.")
        .because(rusqlite::version()));
    }
    let connection = match used {
        Use::Write | Use::Read => Connection::open_with_flags(
            path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?,
        Use::ReadFrozen => {
            let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
                | OpenFlags::SQLITE_OPEN_NO_MUTEX
                | OpenFlags::SQLITE_OPEN_URI;
            Connection::open_with_flags(frozen(path), flags)?
        }
    };
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.execute_batch(include_str!("pragmas.sql"))?;
    if cfg!(target_os = "macos") {
        // There a plain fsync leaves the bytes in the drive.
        connection.execute_batch("PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;")?;
    }
    if used != Use::Write {
        connection.pragma_update(None, "query_only", true)?;
    }
    Ok(connection)
}

/// Readers go on during a long import, and a commit costs a tenth.
pub(crate) fn begin_log(connection: &Connection) -> Result<()> {
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    Ok(())
}

/// A path as SQLite's own address, which takes the promise that the file does not change.
fn frozen(path: &Path) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._-~:".contains(&byte);
    let text = path.to_string_lossy().replace('\\', "/");
    let slash = if text.starts_with('/') { "" } else { "/" };
    let escaped: String = text
        .bytes()
        .map(|byte| {
            if plain(byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect();
    format!("file:{slash}{escaped}?immutable=1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_an_address_without_a_question_mark_of_its_own() {
        assert_eq!(
            frozen(Path::new("/a b/c?d#é.db")),
            "file:/a%20b/c%3Fd%23%C3%A9.db?immutable=1",
            "no part of a path is read as a setting"
        );
    }
}
