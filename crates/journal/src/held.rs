//! Folders of a moment, held by a lock for as long as they are used.
//!
//! A process that is killed leaves them behind. The system frees its lock, so whoever makes the next one knows an abandoned one by that, whatever the clock
//! says, and takes it away; one that is in use is never touched. This file does not know what lies in them.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use uuid::Uuid;

use crate::{chance, disk, problem::Result};

/// What the names of such files and folders begin with.
const BEGINS: &str = "plumb-";

/// The name of the lock inside a folder.
const LOCK: &str = "lock";

/// A folder of this process in the system's temporary one, which only this person can enter; gone when dropped.
pub struct Scratch {
    folder: PathBuf,
    held: Option<File>,
}

impl Scratch {
    /// Makes one; abandoned ones of this person go.
    ///
    /// # Errors
    ///
    /// `file` where the system's temporary folder takes nothing.
    pub fn begin() -> Result<Self> {
        clear_abandoned();
        let id = chance::new_id();
        let folder = std::env::temp_dir().join(format!("{BEGINS}{id}"));
        let made = if cfg!(windows) {
            // There no folder is renamed while a file in it is open.
            folder.clone()
        } else {
            folder.with_file_name(format!("plumb.{id}"))
        };
        disk::make_folder(&made)?;
        let held = disk::new_file(&made.join(LOCK))?;
        let _ = held.try_lock();
        // It bears its name only once it is held, so that nobody finds it unheld.
        disk::rename(&made, &folder)?;
        Ok(Self {
            folder,
            held: Some(held),
        })
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Some systems remove no file that is open.
        drop(self.held.take());
        // What stays is readable by the person alone, and goes when the next one is made.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Takes away the folders of processes that were killed.
pub(crate) fn clear_abandoned() {
    for folder in ours(&std::env::temp_dir()) {
        let lock = folder.join(LOCK);
        if is_own(&folder) && (!lock.exists() || is_abandoned(&lock)) {
            let _ = fs::remove_dir_all(folder);
        }
    }
}

/// Whether it is a folder of this person's: others may lay what they like into the system's temporary one.
fn is_own(folder: &Path) -> bool {
    let Ok(found) = fs::symlink_metadata(folder) else {
        return false;
    };
    #[cfg(unix)]
    let is_theirs =
        std::os::unix::fs::MetadataExt::uid(&found) != rustix::process::geteuid().as_raw();
    #[cfg(not(unix))]
    let is_theirs = false;
    found.is_dir() && !is_theirs
}

/// What lies in a folder under a name that only we make: an id stands at its end.
fn ours(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let named = entries.filter(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        name.strip_prefix(BEGINS)
            .is_some_and(|id| Uuid::parse_str(id).is_ok())
    });
    named.map(|entry| entry.path()).collect()
}

/// Whether a file is there that nobody holds.
fn is_abandoned(path: &Path) -> bool {
    let is_file = fs::symlink_metadata(path).is_ok_and(|found| found.is_file());
    let opened = || File::options().read(true).write(true).open(path);
    is_file && opened().is_ok_and(|file| file.try_lock().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_a_killed_process_goes_when_the_next_is_made() {
        let used = Scratch::begin().expect("made");
        let left = std::env::temp_dir().join(format!("plumb-{}", chance::new_id()));
        fs::create_dir(&left).expect("made");
        fs::write(left.join(LOCK), "").expect("its process is gone");
        fs::write(left.join("journal.db"), "a copy").expect("left behind");
        let other = std::env::temp_dir().join(format!("plumb-notes-{}", chance::new_id()));
        fs::create_dir(&other).expect("made");
        let next = Scratch::begin().expect("made");
        assert!(!left.exists(), "nobody holds it");
        assert!(other.exists(), "no name of ours");
        fs::remove_dir(other).expect("its own test takes it away");
        assert!(used.folder().is_dir(), "another process may still use it");
        drop((used, next));
    }
}
