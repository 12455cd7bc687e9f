//! What this copy of the journal has written: its device and last number, kept outside the database.
//!
//! Written after each commit, so it can only lag behind; a database behind it has lost changes. It stands in the folder and, by journal and real path, in
//! the person's state folder. A path or machine not seen before begins a new device, so that an address is never used twice.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    chance,
    change::{Device, Written},
    disk,
    machine::Machine,
    problem::{Code, Problem, Result},
    storage::change,
};

/// A head as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    journal: String,
    device: String,
    seq: i64,
}

/// The head of an open journal.
pub(crate) struct Head {
    journal: String,
    here: PathBuf,
    own: Option<PathBuf>,
    device: Mutex<Option<String>>,
}

impl Head {
    /// Finds the head of a journal; nothing is written.
    pub(super) fn find(folder: &Path, machine: &Machine, journal: &str) -> Self {
        let own = own_path(folder, machine, journal);
        let here = folder.join("head");
        // Where the system names no state folder, the folder's own head has to do.
        let known = read(own.as_ref().unwrap_or(&here)).filter(|mark| mark.journal == journal);
        Self {
            journal: journal.to_owned(),
            here,
            own,
            device: Mutex::new(known.map(|mark| mark.device)),
        }
    }

    /// Why the journal is only read: the database is behind what was written.
    pub(super) fn behind(&self, connection: &Connection) -> Result<Option<Problem>> {
        for path in [Some(&self.here), self.own.as_ref()].into_iter().flatten() {
            let Some(mark) = read(path).filter(|mark| mark.journal == self.journal) else {
                continue;
            };
            let written = match change::device(connection, &mark.device)? {
                Some(device) => {
                    change::newest_link(connection, device.n)?.map_or(0, |newest| newest.seq)
                }
                None => 0,
            };
            if written < mark.seq {
                let missing = mark.seq - written;
                let (changes, are) = if missing == 1 {
                    ("change", "is")
                } else {
                    ("changes", "are")
                };
                let message = format!(
                    "{missing} {changes} {are} missing from this journal. It is open for reading; nothing was changed."
                );
                return Ok(Some(
                    Problem::new(Code::Damaged, "behind", message)
                        .hint("An older copy of the database was put back, or its log is missing. Find the newer files, restore a backup, or restore db/journal.db itself to go on from here.")
                        .because(format_args!("{} has {written}, its head says {}", mark.device, mark.seq)),
                ));
            }
        }
        Ok(None)
    }

    /// The device by which this process writes; begun inside the write transaction that the caller holds, where there is none yet.
    pub(crate) fn device(&self, connection: &Connection, now: DateTime<Utc>) -> Result<Device> {
        let mut known = self.device.lock().unwrap_or_else(PoisonError::into_inner);
        if known.is_none() {
            *known = Some(self.begin().device);
        }
        let id = known.clone().unwrap_or_default();
        match change::device(connection, &id)? {
            Some(device) => Ok(device),
            None => change::begin_device(connection, &id, std::env::consts::OS, now),
        }
    }

    /// The head that another process of this person may have begun meanwhile, or a new one. Called while nobody else can write.
    fn begin(&self) -> Mark {
        let find = |path: &PathBuf| read(path).filter(|mark| mark.journal == self.journal);
        let own = self.own.as_ref().unwrap_or(&self.here);
        if let Some(mark) = find(own) {
            return mark;
        }
        let mark = Mark {
            journal: self.journal.clone(),
            device: chance::new_id().to_string(),
            seq: 0,
        };
        if write(own, &mark).is_err() {
            // No state can be kept; the folder's own head has to do.
            if let Some(known) = find(&self.here) {
                return known;
            }
            let _ = write(&self.here, &mark);
        }
        mark
    }

    /// The device by which this process would write, where it ever did.
    pub(crate) fn known_device(&self, connection: &Connection) -> Result<Option<Device>> {
        let known = self
            .device
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        known.map_or(Ok(None), |id| change::device(connection, &id))
    }

    /// Follows a change that was committed. What cannot be written lags behind, which is harmless.
    pub(crate) fn advance(&self, written: &Written) {
        let mark = Mark {
            journal: self.journal.clone(),
            device: written.device.id.clone(),
            seq: written.seq,
        };
        for path in [Some(&self.here), self.own.as_ref()].into_iter().flatten() {
            let _ = write(path, &mark);
        }
    }

    /// Takes the head of this machine along to where the journal lies now, so that Undo goes on there. What cannot be taken along begins a new device.
    pub(crate) fn carry(from: &Path, to: &Path, machine: &Machine) {
        let Some(mark) = read(&to.join("head")) else {
            return;
        };
        let real = |folder: &Path| folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let own = |folder: &Path| own_path(&real(folder), machine, &mark.journal);
        let (Some(old), Some(new)) = (own(from), own(to)) else {
            return;
        };
        let carried = read(&old).is_some_and(|mark| write(&new, &mark).is_ok());
        if carried {
            // An old head that stays would only be known for a folder that holds no journal.
            let _ = std::fs::remove_file(old);
        }
    }

    /// Forgets what was written, so that the next change begins a new device: after a restore.
    pub(super) fn forget(folder: &Path, machine: &Machine, journal: &str) -> Result<()> {
        let own = own_path(folder, machine, journal);
        for path in [Some(folder.join("head")), own].into_iter().flatten() {
            match std::fs::remove_file(&path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(disk::failed("write", &path, &error));
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// Where the second head stands: by journal and real path, so that a copy of the folder is not taken for the journal itself.
fn own_path(folder: &Path, machine: &Machine, journal: &str) -> Option<PathBuf> {
    let mut name = Sha256::new();
    name.update(journal);
    name.update([0]);
    name.update(folder.to_string_lossy().as_bytes());
    let name = &disk::hex(&name.finalize())[..32];
    machine
        .state
        .as_ref()
        .map(|state| state.join("heads").join(format!("{name}.json")))
}

fn read(path: &Path) -> Option<Mark> {
    serde_json::from_slice(&std::fs::read(path).ok()?).ok()
}

fn write(path: &Path, mark: &Mark) -> Result<()> {
    if let Some(folder) = path.parent() {
        disk::make_folder(folder)?;
    }
    // A mark of three texts and numbers always has a written form.
    disk::replace_lightly(path, &serde_json::to_vec(mark).unwrap_or_default())
}
