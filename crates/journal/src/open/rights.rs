//! Who may do what with a journal's folder: others nothing, the person what they have not taken away themselves.
//!
//! Rights are only ever taken away here. It does not know what lies in the files.

use std::path::Path;

use super::{DATABASE, DB, folder::FOLDERS, lock, reserve};
use crate::{
    disk,
    problem::{Code, Problem, Result},
};

/// What is said once of rights that were taken away.
pub(super) const TIGHTENED: &str =
    "Others of this machine could look into the journal. Now only you can.";

/// Takes away what others of this machine may do with the journal; true where there was something to take. The files of entries are not walked, there may be
/// a hundred thousand: nobody reaches them through folders that are the person's alone.
pub(super) fn tighten(folder: &Path) -> Result<bool> {
    let mut is_tightened = disk::tighten(folder, 0o700)?;
    for name in FOLDERS {
        let inside = folder.join(name);
        if !inside.is_dir() {
            continue;
        }
        is_tightened |= disk::tighten(&inside, 0o700)?;
        for entry in std::fs::read_dir(&inside).into_iter().flatten().flatten() {
            // A link is none of ours, and what it leads to even less.
            let Ok(kind) = entry.file_type() else {
                continue;
            };
            if kind.is_dir() {
                is_tightened |= disk::tighten(&entry.path(), 0o700)?;
            } else if kind.is_file() {
                is_tightened |= disk::tighten(&entry.path(), 0o600)?;
            }
        }
    }
    for name in ["head", lock::NAME, reserve::NAME] {
        let path = folder.join(name);
        if path.is_file() {
            is_tightened |= disk::tighten(&path, 0o600)?;
        }
    }
    Ok(is_tightened)
}

/// Whether the person, or whoever cares for the machine, has taken away that the journal is written. It stays so, also for those whom no right stops.
pub(super) fn is_kept_from_writing(folder: &Path) -> bool {
    let db = folder.join(DB);
    let database = db.join(DATABASE);
    cfg!(unix)
        && [folder, &db, &database]
            .into_iter()
            .any(|path| std::fs::metadata(path).is_ok_and(|found| found.permissions().readonly()))
}

/// Refuses to write into a journal that was kept from it.
pub(crate) fn refuse_kept_from_writing(folder: &Path) -> Result<()> {
    if is_kept_from_writing(folder) {
        let message = format!(
            "'{}' can only be read. Nothing was changed.",
            folder.display()
        );
        return Err(Problem::new(Code::ReadOnly, "folder", message)
            .hint("Make the folder and its database writable and try again."));
    }
    Ok(())
}

/// Why a folder that can only be read takes no changes.
pub(super) fn read_only(folder: &Path) -> Problem {
    let message = format!(
        "'{}' can only be read. The journal is open for reading; nothing was changed.",
        folder.display()
    );
    Problem::new(Code::ReadOnly, "folder", message)
        .hint("Make the folder writable and open it again.")
        .because(folder.display())
}
