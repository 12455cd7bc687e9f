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
    machine::Machine,
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
        let path = folder.join(NAME);
        let Some(file) = open(&path)? else {
            return Ok(None);
        };
        wait(&path, file, File::try_lock_shared, in_use).map(Some)
    }

    /// Takes the journal alone, for what the words say.
    ///
    /// # Errors
    ///
    /// `busy·alone` after five seconds; `read_only·folder`.
    pub(crate) fn alone(folder: &Path, doing: &str) -> Result<Self> {
        let path = folder.join(NAME);
        let file = open(&path)?.ok_or_else(|| super::rights::read_only(folder))?;
        wait(&path, file, File::try_lock, in_use).map(|lock| lock.saying(doing))
    }

    /// Takes the journal alone if nobody else has it open at this moment.
    pub(crate) fn alone_now(folder: &Path) -> Option<Self> {
        let file = open(&folder.join(NAME)).ok()??;
        file.try_lock().ok()?;
        Some(Self { file, alone: true })
    }

    /// Keeps two backups from being made at once, in any process.
    ///
    /// # Errors
    ///
    /// `busy·backup` after five seconds; `read_only·folder`.
    pub(crate) fn backing_up(backups: &Path, doing: &str) -> Result<Self> {
        let path = backups.join(NAME);
        let file = open(&path)?.ok_or_else(|| super::rights::read_only(backups))?;
        let busy = |doing: &str| {
            let doing = if doing.is_empty() {
                "making a backup"
            } else {
                doing
            };
            let message = format!("Another Plumb is {doing}. Nothing was changed.");
            Problem::new(Code::Busy, "backup", message)
        };
        wait(&path, file, File::try_lock, busy).map(|lock| lock.saying(doing))
    }

    /// Writes what it is held for.
    fn saying(mut self, doing: &str) -> Self {
        self.alone = true;
        // The words are a courtesy to whoever waits; the lock itself holds without them.
        let file = &mut self.file;
        let _ = file
            .set_len(0)
            .and_then(|()| file.seek(SeekFrom::Start(0)))
            .and_then(|_| file.write_all(doing.as_bytes()));
        self
    }
}

/// What is being done, and since when, for whoever waits.
pub(crate) fn since(doing: &str, machine: &Machine) -> String {
    let at = machine.clock.now().format("%Y-%m-%d %H:%M");
    format!("{doing}, since {at} UTC")
}

fn in_use(doing: &str) -> Problem {
    let message = if doing.is_empty() {
        "This journal is open in another Plumb. Nothing was changed.".to_owned()
    } else {
        format!("Another Plumb has this journal to itself ({doing}). Nothing was changed.")
    };
    Problem::new(Code::Busy, "alone", message)
}

fn open(path: &Path) -> Result<Option<File>> {
    match OpenOptions::new().read(true).write(true).open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == ErrorKind::NotFound => match disk::new_file(path) {
            Ok(file) => Ok(Some(file)),
            // Another process was quicker.
            Err(_) if path.exists() => open(path),
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
        Err(error) => Err(disk::failed("read", path, &error)),
    }
}

fn wait(
    path: &Path,
    mut file: File,
    take: fn(&File) -> std::result::Result<(), TryLockError>,
    busy: impl FnOnce(&str) -> Problem,
) -> Result<Lock> {
    for _ in 0..TRIES {
        match take(&file) {
            Ok(()) => {
                let alone = false;
                return Ok(Lock { file, alone });
            }
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
            Err(TryLockError::Error(error)) => {
                return Err(disk::failed("read", path, &error));
            }
        }
    }
    let mut doing = String::new();
    // Words that cannot be read leave only the reason out.
    let _ = file
        .seek(SeekFrom::Start(0))
        .and_then(|_| file.read_to_string(&mut doing));
    Err(busy(&doing).hint("Close it, or wait until it is done, and try again."))
}
