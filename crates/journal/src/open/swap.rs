//! The swap of a restore: `db/` goes to `set-aside/`, `db.new/` comes in its place.
//!
//! An old database beside a new log would mix the two in silence, so the folder is swapped whole. The intent is written first and removed last; each step can
//! be repeated, so that whoever opens next after a power cut finishes it.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{DATABASE, DB, DB_NEW, Head, Lock, Use, connect, look};
use crate::{
    disk,
    machine::Machine,
    problem::{Code, Problem, Result},
    storage::{meta, migrate},
};

/// What a restore is about to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Intent {
    /// The folder inside `set-aside/` for what is there now.
    pub(crate) set_aside: String,
}

impl Intent {
    /// Where the intent stands while a restore is under way.
    pub(crate) fn path(folder: &Path) -> PathBuf {
        folder.join("restore.intent")
    }

    /// Writes the intent; from here on the restore is finished whatever happens.
    pub(crate) fn write(&self, folder: &Path) -> Result<()> {
        disk::replace(
            &Self::path(folder),
            &serde_json::to_vec(self).unwrap_or_default(),
        )
    }
}

/// Finishes the restore whose intent stands in the folder. Answers where the old database lies now, where there was one.
///
/// # Errors
///
/// `damaged·intent`, with nothing touched; else what kept it from being finished, as a problem that says what the next start does.
pub(crate) fn finish_restore(
    folder: &Path,
    _alone: &Lock,
    machine: &Machine,
) -> Result<Option<PathBuf>> {
    let path = Intent::path(folder);
    let intent = std::fs::read(&path).map_err(|error| disk::failed("read", &path, &error))?;
    let intent: Intent = serde_json::from_slice(&intent).map_err(|error| {
        Problem::new(
            Code::Damaged,
            BROKEN,
            "A restore was begun and cannot be finished. Nothing was touched.",
        )
        .hint("Restore the backup again.")
        .because(error)
    })?;
    let aside = folder.join("set-aside").join(&intent.set_aside);
    swap(folder, &aside).map_err(unfinished)?;
    begin_anew(folder, machine).map_err(not_opened)?;
    Ok(aside.is_dir().then_some(aside))
}

/// Sets the old database aside and puts the new one in its place; what is done already is passed over.
fn swap(folder: &Path, aside: &Path) -> Result<()> {
    let (now, new) = (folder.join(DB), folder.join(DB_NEW));
    if new.is_dir() {
        if now.is_dir() {
            disk::make_folder(&folder.join("set-aside"))?;
            disk::rename(&now, aside)?;
            disk::sync_folder(&folder.join("set-aside"))?;
        }
        disk::rename(&new, &now)?;
        disk::sync_folder(folder)?;
    }
    Ok(())
}

/// Looks at the new database, lets it begin a device of its own, and takes the intent away.
fn begin_anew(folder: &Path, machine: &Machine) -> Result<()> {
    let path = Intent::path(folder);
    let database = folder.join(DB).join(DATABASE);
    look(&database)?;
    let connection = connect(&database, Use::Write)?;
    migrate::refuse_other_schema(&connection)?;
    Head::forget(folder, machine, &meta::journal(&connection)?)?;
    drop(connection);
    std::fs::remove_file(&path).map_err(|error| disk::failed("write", &path, &error))?;
    disk::sync_folder(folder)
}

/// The reason of an intent that cannot be read.
pub(crate) const BROKEN: &str = "intent";

/// What a person is told where a restore stopped after its intent was written.
pub(crate) fn unfinished(problem: Problem) -> Problem {
    let message = "The restore is not finished, and nothing is lost: the backup lies ready, and the next start of Plumb finishes it.";
    Problem {
        message: message.to_owned(),
        ..problem
    }
}

/// What a person is told where the backup is in its place and something after that failed.
pub(crate) fn not_opened(problem: Problem) -> Problem {
    let message = "The backup is in the place of the journal, and nothing is lost; but the journal could not be opened yet.";
    Problem {
        message: message.to_owned(),
        ..problem
    }
}
