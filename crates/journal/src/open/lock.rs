//! The lock of a journal: shared while it is open, alone for making and restoring.
//!
//! It is the system's own lock on a file, freed when a process dies, never by a button. The file's words only say who holds it alone.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{ErrorKind, Read, Seek, SeekFrom, Write},
    path::Path,
    time::Duration,
};

use crate::{
    disk,
    problem::{Code, Problem, Result},
};

/// The file's name inside the journal.
pub(super) const NAME: &str = "lock";

const TRIES: u32 = 100;
const PAUSE: Duration = Duration::from_millis(50);

/// Held until dropped.
pub(crate) struct Lock {
    file: File,
    alone: bool,
}

impl Drop for Lock {
    fn drop(&mut self) {
        if self.alone {
            // Words left behind would only name the wrong reason to whoever waits next.
            let _ = self.file.set_len(0);
        }
    }
}

impl Lock {
    /// Takes a part in the journal; none where the folder can only be read.
    ///
    /// # Errors
    ///
    /// `busy·alone` after five seconds.
    pub(crate) fn shared(folder: &Path) -> Result<Option<Self>> {
        let Some(file) = open(folder)? else {
            return Ok(None);
        };
        wait(folder, file, File::try_lock_shared).map(Some)
    }

    /// Takes the journal alone, for what the words say.
    ///
    /// # Errors
    ///
    /// `busy·alone` after five seconds; `read_only·folder`.
    pub(crate) fn alone(folder: &Path, doing: &str) -> Result<Self> {
        let file = open(folder)?.ok_or_else(|| super::folder::read_only(folder))?;
        let mut lock = wait(folder, file, File::try_lock)?;
        lock.alone = true;
        // The words are a courtesy to whoever waits; the lock itself holds without them.
        let file = &mut lock.file;
        let _ = file
            .set_len(0)
            .and_then(|()| file.seek(SeekFrom::Start(0)))
            .and_then(|_| file.write_all(doing.as_bytes()));
        Ok(lock)
    }
}

fn open(folder: &Path) -> Result<Option<File>> {
    let path = folder.join(NAME);
    match OpenOptions::new().read(true).write(true).open(&path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == ErrorKind::NotFound => match disk::new_file(&path) {
            Ok(file) => Ok(Some(file)),
            // Another process was quicker.
            Err(_) if path.exists() => open(folder),
            Err(problem) if matches!(problem.reason(), "not_allowed" | "folder") => Ok(None),
            Err(problem) => Err(problem),
        },
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
            ) =>
        {
            Ok(None)
        }
        Err(error) => Err(disk::failed("read", &path, &error)),
    }
}

fn wait(
    folder: &Path,
    mut file: File,
    take: fn(&File) -> std::result::Result<(), TryLockError>,
) -> Result<Lock> {
    for _ in 0..TRIES {
        match take(&file) {
            Ok(()) => {
                let alone = false;
                return Ok(Lock { file, alone });
            }
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
            Err(TryLockError::Error(error)) => {
                return Err(disk::failed("read", &folder.join(NAME), &error));
            }
        }
    }
    let mut doing = String::new();
    let said = file
        .seek(SeekFrom::Start(0))
        .and_then(|_| file.read_to_string(&mut doing));
    let message = if said.is_ok() && !doing.is_empty() {
        format!("Another Plumb has this journal to itself ({doing}). Nothing was changed.")
    } else {
        "This journal is open in another Plumb. Nothing was changed.".to_owned()
    };
    Err(Problem::new(Code::Busy, "alone", message)
        .hint("Close it, or wait until it is done, and try again."))
}
