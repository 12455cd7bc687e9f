//! Everything before the first query: the folder, the lock, a look at the file, the settings of a connection, the head.
//!
//! Each step comes before the next and refuses without touching anything. Where a journal was, none is ever created. Opening reads no whole table. It
//! does not know what will be asked.

mod before;
mod folder;
mod forward;
mod head;
mod index;
mod left;
mod lock;
mod look;
mod pragmas;
pub(crate) mod reserve;
mod rights;
mod swap;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use crate::{
    chance, disk,
    held::Scratch,
    machine::Machine,
    problem::{Code, Problem, Result},
    storage::{meta, migrate},
};

pub(crate) use before::Before;
pub(crate) use folder::{absolute, is_journal, is_on_network, parts, refuse_foreign, remark_on};
pub(crate) use forward::run as bring_forward;
pub(crate) use head::Head;
pub(crate) use index::{NoIndex, connect_index, drop_index};
pub(crate) use lock::{Lock, since};
pub(crate) use look::{damaged, look};
pub(crate) use pragmas::{APPLICATION_ID, Use, begin_log, connect};
pub(crate) use rights::refuse_kept_from_writing;
pub(crate) use swap::{BROKEN, Intent, finish_restore, not_opened, unfinished};

/// The database's folder inside a journal; a restore swaps it whole.
pub(crate) const DB: &str = "db";

/// The database's name inside its folder.
pub(crate) const DATABASE: &str = "journal.db";

/// A new database that is not yet in its place.
pub(crate) const DB_NEW: &str = "db.new";

/// A journal whose connection is ready.
pub(crate) struct Opened {
    /// Absolute, without links.
    pub(crate) folder: PathBuf,
    /// The connection that writes, where writing is possible.
    pub(crate) connection: Connection,
    /// Makes further connections.
    pub(crate) database: Database,
    /// What this copy of the journal has written.
    pub(crate) head: Head,
    /// Whether it is a sample.
    pub(crate) sample: bool,
    /// Why nothing can be written.
    pub(crate) read_only: Option<Problem>,
    /// A remark about the folder.
    pub(crate) remark: Option<String>,
    /// What was set right while opening, to be told once.
    pub(crate) noted: Option<String>,
    /// Held for as long as the journal is open; none where the folder can only be read.
    pub(crate) lock: Option<Lock>,
}

/// Where connections come from.
pub(crate) struct Database {
    path: PathBuf,
    used: Use,
    /// The private copy, for as long as it is read.
    _copy: Option<Scratch>,
}

impl Database {
    /// The connection that writes, where writing is possible; its first read shows whether it can be read at all.
    fn writer(&self) -> Result<Connection> {
        let connection = connect(&self.path, self.used)?;
        migrate::refuse_other_schema(&connection)?;
        Ok(connection)
    }

    /// A connection that only reads.
    pub(crate) fn reader(&self) -> Result<Connection> {
        connect(
            &self.path,
            if self.used == Use::Write {
                Use::Read
            } else {
                self.used
            },
        )
    }
}

/// Opens the journal in a folder.
pub(crate) fn open(folder: &Path, machine: &Machine) -> Result<Opened> {
    let folder = folder::find(folder)?;
    let mut read_only = folder::network_problem(&folder);
    folder::refuse_strange(&folder)?;
    let is_kept_from_writing = rights::is_kept_from_writing(&folder);
    if !is_kept_from_writing {
        left::clear(&folder);
    }
    let lock = match Lock::shared(&folder)? {
        Some(lock) => Some(lock),
        None => {
            read_only = Some(rights::read_only(&folder));
            None
        }
    };
    let lock = if lock.is_some() && Intent::path(&folder).exists() {
        drop(lock);
        let alone = Lock::alone(&folder, &since("finishing a restore", machine))?;
        // Another process may have finished it while this one waited.
        if Intent::path(&folder).exists() {
            finish_restore(&folder, &alone, machine)?;
        }
        drop(alone);
        Lock::shared(&folder)?
    } else {
        lock
    };
    let path = folder.join(DB).join(DATABASE);
    folder::refuse_links(&folder)?;
    folder::refuse_missing_database(&folder)?;
    let is_older = look(&path)?.version < migrate::NEWEST;
    let is_written = lock.is_some() && !is_kept_from_writing;
    if !is_written {
        read_only = Some(rights::read_only(&folder));
    }
    let is_tightened = is_written && rights::tighten(&folder)?;
    let lock = if is_written && is_older {
        drop(lock);
        forward::bring(&folder, machine)?;
        Lock::shared(&folder)?
    } else {
        lock
    };
    let database = database(&path, is_written, is_older)?;
    let connection = match database.writer() {
        Err(problem) if problem.reason() == disk::FULL && reserve::lend(&folder) => {
            database.writer()?
        }
        ready => ready?,
    };
    let head = Head::find(&folder, machine, &meta::journal(&connection)?);
    if read_only.is_none() {
        read_only = head.behind(&connection)?;
    }
    if read_only.is_some() {
        connection.pragma_update(None, "query_only", true)?;
    } else {
        reserve::keep(&folder);
    }
    Ok(Opened {
        sample: meta::is_sample(&connection)?,
        remark: remark_on(&folder),
        noted: is_tightened.then(|| rights::TIGHTENED.to_owned()),
        connection,
        database,
        head,
        read_only,
        folder,
        lock,
    })
}

/// A database that can be written, or one that cannot: then as it is, or as a private copy where its log holds more than it or its schema is older.
fn database(path: &Path, writable: bool, older: bool) -> Result<Database> {
    if writable {
        return Ok(Database {
            path: path.to_owned(),
            used: Use::Write,
            _copy: None,
        });
    }
    let log = path.with_file_name(format!("{DATABASE}-wal"));
    let has_log = std::fs::metadata(&log).is_ok_and(|log| log.len() > 0);
    if !has_log && !older {
        return Ok(Database {
            path: path.to_owned(),
            used: Use::ReadFrozen,
            _copy: None,
        });
    }
    let scratch = Scratch::begin()?;
    let copy = scratch.folder().join(DATABASE);
    let database = Database {
        path: copy.clone(),
        used: Use::Read,
        _copy: Some(scratch),
    };
    let copied_log = copy.with_file_name(format!("{DATABASE}-wal"));
    let parts = [(path, &copy)].into_iter();
    for (from, to) in parts.chain(has_log.then_some((log.as_path(), &copied_log))) {
        let mut file = disk::new_file(to)?;
        let copied =
            std::fs::File::open(from).and_then(|mut from| std::io::copy(&mut from, &mut file));
        copied.map_err(|error| disk::failed("read", from, &error))?;
    }
    if older {
        forward::run(&copy)?;
    }
    Ok(database)
}

/// Makes a journal in a folder that has none, and opens it.
pub(crate) fn make(folder: &Path, machine: &Machine, sample: bool) -> Result<Opened> {
    let folder = absolute(folder)?;
    if is_on_network(&folder) {
        return Err(Problem::new(
            Code::Refused,
            "on_network",
            "A journal cannot be made on a network disk. Nothing was made.",
        )
        .hint("Choose a folder on this machine's own disk.")
        .because(folder.display()));
    }
    folder::refuse_other_content(&folder)?;
    let before = Before::of(&folder);
    let begun = disk::make_folder(&folder)
        .map_err(|problem| folder::not_creatable(&folder, &problem))
        .and_then(|()| Lock::alone(&folder, &since("making a journal", machine)))
        .and_then(|lock| folder::refuse_other_content(&folder).map(|()| lock));
    // Until here another process may have made one; from here on all that was missing is of this process.
    let lock = begun.inspect_err(|_| before.restore_above())?;
    put_new(&folder, sample).inspect_err(|_| before.restore())?;
    drop(lock);
    open(&folder, machine)
}

/// Puts an empty journal into a folder that this process has alone.
fn put_new(folder: &Path, sample: bool) -> Result<()> {
    let staged = stage(folder)?;
    begin(&staged.join(DATABASE), sample)?;
    for name in ["files", "backups"] {
        disk::make_folder(&folder.join(name))?;
    }
    disk::rename(&staged, &folder.join(DB))?;
    disk::sync_folder(folder)
}

/// An empty folder for a database that is not yet in its place.
pub(crate) fn stage(folder: &Path) -> Result<PathBuf> {
    let staged = folder.join(DB_NEW);
    if staged.exists() {
        // Only an unfinished attempt leaves one, and an attempt that counts has an intent.
        std::fs::remove_dir_all(&staged).map_err(|error| disk::failed("write", &staged, &error))?;
    }
    disk::make_folder(&staged)?;
    Ok(staged)
}

/// Takes away what was staged and will not be used.
pub(crate) fn unstage(folder: &Path) {
    // What stays is taken away by the next opening.
    let _ = std::fs::remove_dir_all(folder.join(DB_NEW));
}

/// Writes an empty journal's database and waits until it is durable.
fn begin(path: &Path, sample: bool) -> Result<()> {
    drop(disk::new_file(path)?);
    let mut connection = connect(path, Use::Write)?;
    begin_log(&connection)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    migrate::run(&transaction, 0)?;
    meta::begin(&transaction, &chance::new_id().to_string(), sample)?;
    transaction.commit()?;
    connection.close().map_err(|(_, error)| error)?;
    let synced = std::fs::File::open(path).and_then(|file| file.sync_all());
    synced.map_err(|error| disk::failed("write", path, &error))?;
    path.parent().map_or(Ok(()), disk::sync_folder)
}
