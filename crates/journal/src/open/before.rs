//! What a place was before a journal was made there, so that a journal that could not be begun leaves just that.
//!
//! Only what was missing is ever taken away: a folder that was there stays, with whatever was in it. It does not know why the journal was given up.

use std::path::{Path, PathBuf};

use super::{DB, DB_NEW, lock, reserve};

/// What was missing in a place.
pub(crate) struct Before {
    /// Folders that a journal has inside, each with all that is in it.
    inside: Vec<PathBuf>,
    /// Files that a journal has.
    files: Vec<PathBuf>,
    /// The folder itself and those above it, deepest first.
    above: Vec<PathBuf>,
}

impl Before {
    /// Looks at an absolute path; nothing need be there.
    pub(crate) fn of(folder: &Path) -> Self {
        let missing = |names: &[&str]| {
            let paths = names.iter().map(|name| folder.join(name));
            paths.filter(|path| is_missing(path)).collect()
        };
        let above = folder.ancestors().take_while(|above| is_missing(above));
        Self {
            inside: missing(&[DB, DB_NEW, "files", "backups"]),
            files: missing(&["head", lock::NAME, reserve::NAME]),
            above: above.map(Path::to_owned).collect(),
        }
    }

    /// Takes away what was missing. Only whoever has made the journal in this place may do so.
    pub(crate) fn restore(&self) {
        for folder in &self.inside {
            // Whatever cannot be removed is told when a journal is made here again.
            let _ = std::fs::remove_dir_all(folder);
        }
        for file in &self.files {
            let _ = std::fs::remove_file(file);
        }
        self.restore_above();
    }

    /// Takes away the folders that were missing, as far as nothing is in them.
    pub(crate) fn restore_above(&self) {
        for folder in &self.above {
            if std::fs::remove_dir(folder).is_err() {
                return;
            }
        }
    }
}

fn is_missing(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_err()
}
