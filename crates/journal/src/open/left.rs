//! What killed processes left in a journal's folder: half a file, half a backup, half a staged database.
//!
//! Nothing in use is taken away: whoever writes in the folder holds its lock, so what lies there while nobody does is left over, whatever the clock says. It
//! is looked for without the lock first, because nearly always there is nothing.

use std::path::{Path, PathBuf};

use super::{DB_NEW, Intent, Lock, index, reserve};
use crate::backup;

/// Takes away what was left over, where nobody else has the journal open.
pub(super) fn clear(folder: &Path) {
    if left(folder).is_empty() {
        return;
    }
    let Some(_alone) = Lock::alone_now(folder) else {
        // The next opening looks again.
        return;
    };
    for path in left(folder) {
        // What cannot be removed is named by no row and listed nowhere.
        let _ = if path.is_dir() {
            std::fs::remove_dir_all(path)
        } else {
            std::fs::remove_file(path)
        };
    }
}

fn left(folder: &Path) -> Vec<PathBuf> {
    let mut left = named(folder, |name| {
        name.ends_with(".tmp") && (name.starts_with("head.") || name.starts_with("restore."))
    });
    left.extend(named(folder, |name| name == reserve::UNFINISHED));
    left.extend(named(folder, |name| name.starts_with(index::GONE)));
    left.extend(named(&folder.join("files"), |name| {
        name.starts_with(".tmp-")
    }));
    left.extend(named(&backup::folder(folder), |name| {
        name.ends_with(".partial") || name.ends_with(".tmp")
    }));
    // A staged database counts only once its intent is written.
    let staged = folder.join(DB_NEW);
    if staged.is_dir() && !Intent::path(folder).exists() {
        left.push(staged);
    }
    left
}

fn named(folder: &Path, is_left: impl Fn(&str) -> bool) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter(|entry| is_left(&entry.file_name().to_string_lossy()))
        .map(|entry| entry.path())
        .collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::{Journal, trial::Trial};

    #[test]
    fn what_killed_processes_left_goes_once_nobody_has_the_journal_open() {
        let trial = Trial::new();
        let folder = trial.journal.folder().to_owned();
        let places = [
            "files/.tmp-1",
            "backups/1.partial",
            "backups/1.x.tmp",
            "head.1.tmp",
        ];
        for place in places {
            fs::write(folder.join(place), "half").expect("left behind");
        }
        fs::create_dir(folder.join(DB_NEW)).expect("left behind");
        fs::create_dir(folder.join("index.gone-1")).expect("left behind");
        fs::write(folder.join("files/notes.txt"), "whose?").expect("written");
        let other = Journal::open(&folder, &trial.machine).expect("a second door");
        assert!(
            folder.join(places[0]).exists(),
            "the first door may be writing it"
        );
        drop(other);
        let trial = trial.again();
        let stays: Vec<&&str> = places
            .iter()
            .filter(|place| folder.join(place).exists())
            .collect();
        assert_eq!(stays, Vec::<&&str>::new(), "nobody can be using them");
        assert!(!folder.join(DB_NEW).exists(), "nor what was staged");
        assert!(
            !folder.join("index.gone-1").exists(),
            "nor an index on its way out"
        );
        assert!(
            folder.join("files/notes.txt").exists(),
            "what is not ours stays"
        );
        drop(trial);
    }
}
