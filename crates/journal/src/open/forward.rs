//! A journal of an older schema is brought forward when it is opened.
//!
//! The journal is taken alone, a backup that can be restored comes first, and all pending migrations run in one transaction: whatever fails leaves the
//! journal as it was. What can only be read is brought forward in a private copy. It does not know what a migration does.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::{DATABASE, DB, Lock, Use, connect, lock::since};
use crate::{backup, machine::Machine, problem::Result, storage::migrate};

/// The migrations that were run on a database, as it says itself; the beginning of the file may be behind its log.
fn version(connection: &Connection) -> Result<u32> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Brings the journal in a folder forward, if it is older. The caller has let go of its own lock.
///
/// # Errors
///
/// `busy·alone` where it is open in another Plumb; what a backup may answer; `damaged·migration`. The journal is as it was then.
pub(super) fn bring(folder: &Path, machine: &Machine) -> Result<()> {
    let _alone = Lock::alone(folder, &since("bringing it up to date", machine))?;
    let path = folder.join(DB).join(DATABASE);
    let found = version(&connect(&path, Use::Write)?)?;
    // Another process may have brought it forward while this one waited.
    if found >= migrate::NEWEST {
        return Ok(());
    }
    backup::make_older(folder, machine, found)?;
    run(&path)
}

/// Runs what is pending on a database that nobody else has open.
pub(crate) fn run(path: &Path) -> Result<()> {
    let mut connection = connect(path, Use::Write)?;
    let found = version(&connection)?;
    if found >= migrate::NEWEST {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    migrate::run(&transaction, found)?;
    transaction.commit()?;
    // From here on the beginning of the file tells the truth too.
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}
