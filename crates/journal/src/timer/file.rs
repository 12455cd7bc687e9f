//! The timer's file: read whole, replaced whole, set aside where it is none of ours.

use std::{fs::File, io::Read as _, path::Path};

use plumb_mastery::timing::{LONGEST_FILE, Timing};

use crate::{chance, disk, problem::Result};

/// Its name in the journal's folder.
const NAME: &str = "timer.json";

/// What is said of a file that is no timer's, before anything is done about it.
pub(super) const UNREADABLE: &str = "The timer's file cannot be read, so no timer is shown. It is kept: the next timer that is started sets it aside.";

/// What lies in the folder.
pub(super) enum Read {
    /// No timer.
    None,
    /// A timer.
    Timing(Timing),
    /// Something that is none.
    Unreadable,
}

/// The bytes of the file; none where there is none, or where it cannot be one of ours.
pub(super) fn bytes(folder: &Path) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(folder.join(NAME))
        .and_then(|file| file.take(LONGEST_FILE + 1).read_to_end(&mut bytes))
        .ok()?;
    Some(bytes)
}

/// Reads the file.
pub(super) fn read(folder: &Path) -> Read {
    let path = folder.join(NAME);
    // Looked at as a name, so that a link that leads nowhere is not taken for nothing.
    if path.symlink_metadata().is_err() {
        return Read::None;
    }
    let timing = bytes(folder)
        .filter(|_| path.is_file())
        .and_then(|bytes| serde_json::from_slice::<Timing>(&bytes).ok())
        .filter(|timing| !timing.stretches.is_empty());
    timing.map_or(Read::Unreadable, Read::Timing)
}

/// Writes the timer, or takes its file away.
pub(super) fn write(folder: &Path, timing: Option<&Timing>) -> Result<()> {
    let path = folder.join(NAME);
    match timing {
        Some(timing) => disk::replace(
            &path,
            &serde_json::to_vec_pretty(timing).unwrap_or_default(),
        ),
        None => match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(disk::failed("write", &path, &error))
            }
            _ => disk::sync_folder(folder),
        },
    }
}

/// Sets a file that is no timer's aside, under a name that nothing has; answers what is said of it.
pub(super) fn set_aside(folder: &Path) -> Result<String> {
    let name = format!("timer-{}.aside", chance::new_id().simple());
    disk::rename(&folder.join(NAME), &folder.join(&name))?;
    disk::sync_folder(folder)?;
    Ok(format!(
        "The timer's file could not be read. It was set aside as {name} in the journal's folder; nothing of it was logged."
    ))
}
