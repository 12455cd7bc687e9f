//! A file of the person's that is to be copied: opened so that nothing blocks, and compared before and after.
//!
//! Pipes, sockets, devices and folders are refused by what is really open, not by what the name seemed to be a moment before.

use std::{
    fs::{File, Metadata, OpenOptions},
    io::ErrorKind,
    path::Path,
};

use plumb_mastery::words;

use super::LARGEST;
use crate::{
    disk,
    problem::{Code, Problem, Result},
};

/// Opens a file of the person's for reading, with what is known of it.
pub(crate) fn open(path: &Path) -> Result<(File, Metadata)> {
    let found = std::fs::metadata(path).map_err(|error| unreadable(path, &error))?;
    if !found.is_file() {
        return Err(not_a_file(path));
    }
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // Between the look and the opening it may have become a pipe; this keeps the opening from waiting for a writer.
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    let file = options
        .open(path)
        .map_err(|error| unreadable(path, &error))?;
    let opened = file.metadata().map_err(|error| unreadable(path, &error))?;
    if opened.is_file() {
        Ok((file, opened))
    } else {
        Err(not_a_file(path))
    }
}

/// Refuses a source whose size or time is not what it was before the copy, or whose name now means another file.
pub(crate) fn refuse_changed(
    path: &Path,
    file: &File,
    before: &Metadata,
    copied: u64,
) -> Result<()> {
    let same = |after: &Metadata| {
        after.len() == before.len()
            && after.modified().ok() == before.modified().ok()
            && after.len() == copied
    };
    let still = file.metadata().is_ok_and(|after| same(&after))
        && std::fs::metadata(path).is_ok_and(|after| same(&after));
    if still {
        return Ok(());
    }
    let message = format!(
        "'{}' changed while it was copied. Nothing was changed in the journal.",
        disk::name(path)
    );
    Err(Problem::new(Code::File, "changed", message)
        .hint("Wait until it is finished and try again.")
        .because(path.display()))
}

/// The refusal of a file over the limit.
pub(crate) fn too_large(path: &Path, bytes: u64) -> Problem {
    let message = format!(
        "'{}' has {} MB; a journal takes files up to {} MB. Nothing was changed.",
        disk::name(path),
        words::count(bytes >> 20),
        words::count(LARGEST >> 20)
    );
    Problem::new(Code::File, "too_large", message)
        .hint("Attach a smaller copy, or a link to where it lies.")
        .because(path.display())
}

fn not_a_file(path: &Path) -> Problem {
    let message = format!("'{}' is not a file. Nothing was changed.", disk::name(path));
    Problem::new(Code::Invalid, "not_a_file", message)
        .hint("Choose one file.")
        .field("file")
        .because(path.display())
}

fn unreadable(path: &Path, error: &std::io::Error) -> Problem {
    if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) {
        let message = format!(
            "There is no file '{}'. Nothing was changed.",
            path.display()
        );
        return Problem::new(Code::Missing, "file", message)
            .hint("Look at the path and try again.")
            .field("file")
            .because(path.display());
    }
    disk::failed("read", path, error)
}
