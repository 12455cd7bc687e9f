//! Files and folders of a moment, held by a lock for as long as they are used.
//!
//! A process that is killed leaves them behind. The system frees its lock, so whoever makes the next one knows an abandoned one by that, whatever the clock
//! says, and takes it away; one that is in use is never touched. This file does not know what lies in them.

use std::{
    fs::{self, File},
    io::{Seek, SeekFrom},
    path::{Path, PathBuf},
};

use uuid::Uuid;

use crate::{chance, disk, problem::Result};

/// What the names of such files and folders begin with.
const BEGINS: &str = "plumb-";

/// The name of the lock inside a folder.
const LOCK: &str = "lock";

/// A file beside the place of another, before it takes that name; gone when dropped unfinished.
pub(crate) struct Temporary {
    path: PathBuf,
    file: File,
}

impl Temporary {
    /// A new file inside a folder of the person's; abandoned ones of ours in it go.
    pub(crate) fn inside(folder: &Path) -> Result<Self> {
        for path in ours(folder, &format!(".{BEGINS}"), ".tmp") {
            if is_abandoned(&path) {
                // What cannot be removed is hidden and does no harm.
                let _ = fs::remove_file(path);
            }
        }
        let path = folder.join(format!(".{BEGINS}{}.tmp", chance::new_id()));
        let file = disk::new_file(&path)?;
        // Where a disk has no locks, nothing is ever taken for abandoned.
        let _ = file.try_lock();
        Ok(Self { path, file })
    }

    /// Where it lies until it takes its name.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The file, empty.
    pub(crate) fn begin(&self) -> Result<File> {
        let begun = self
            .file
            .set_len(0)
            .and_then(|()| self.file.try_clone())
            .and_then(|mut file| file.seek(SeekFrom::Start(0)).map(|_| file));
        begun.map_err(|error| disk::failed("write", &self.path, &error))
    }

    /// Takes the name that it was made for.
    pub(crate) fn rename(self, to: &Path) -> Result<()> {
        disk::rename(&self.path, to)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // Renamed away, or unfinished; the failure that left it so is what is told.
        let _ = fs::remove_file(&self.path);
    }
}

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
    for folder in ours(&std::env::temp_dir(), BEGINS, "") {
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

/// What lies in a folder under a name that only we make: an id stands in its middle.
fn ours(folder: &Path, begins: &str, ends: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let named = entries.filter(|entry| {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let middle = name
            .strip_prefix(begins)
            .and_then(|rest| rest.strip_suffix(ends));
        middle.is_some_and(|middle| Uuid::parse_str(middle).is_ok())
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
    fn what_a_killed_process_left_goes_and_what_is_in_use_stays() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let used = Temporary::inside(folder.path()).expect("made");
        let left = folder
            .path()
            .join(format!(".plumb-{}.tmp", chance::new_id()));
        fs::write(&left, "half an archive").expect("left behind");
        let other = folder.path().join(".plumb-notes.tmp");
        fs::write(&other, "the person's own").expect("written");
        let next = Temporary::inside(folder.path()).expect("made");
        assert!(!left.exists(), "nobody holds it");
        assert!(used.path().exists(), "its process still writes it");
        assert!(other.exists(), "no name of ours");
        drop(used);
        drop(next);
        let names = fs::read_dir(folder.path()).expect("it reads").count();
        assert_eq!(names, 1, "an unfinished one goes by itself");
    }

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
