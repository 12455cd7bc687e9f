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
            "intent",
            "A restore was begun and cannot be finished. Nothing was touched.",
        )
        .hint("Restore the backup again.")
        .because(error)
    })?;
    let (now, new) = (folder.join(DB), folder.join(DB_NEW));
    let aside = folder.join("set-aside").join(&intent.set_aside);
    if new.is_dir() {
        if now.is_dir() {
            disk::make_folder(&folder.join("set-aside"))?;
            disk::rename(&now, &aside)?;
            disk::sync_folder(&folder.join("set-aside"))?;
        }
        disk::rename(&new, &now)?;
        disk::sync_folder(folder)?;
    }
    let database = now.join(DATABASE);
    look(&database)?;
    let connection = connect(&database, Use::Write)?;
    migrate::refuse_other_schema(&connection)?;
    Head::forget(folder, machine, &meta::journal(&connection)?)?;
    drop(connection);
    std::fs::remove_file(&path).map_err(|error| disk::failed("write", &path, &error))?;
    disk::sync_folder(folder)?;
    Ok(aside.is_dir().then_some(aside))
}
