//! Files that leave the journal: whole or not at all.
//!
//! Bytes go to `NAME.partial` beside the target, are synced, and take the target's name only when they are whole; a cancel or a failure leaves the target as it was.
//! It does not know what the bytes are.

use std::{
    fs::{self, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::{
    call::Call,
    disk,
    portfolios::Exported,
    problem::{Code, Problem, Result},
    refs::Place,
};

/// A file that is being written and does not bear its name yet; gone when dropped unfinished.
pub(crate) struct Partial {
    target: PathBuf,
    partial: PathBuf,
    file: Option<fs::File>,
    hash: Sha256,
    bytes: u64,
}

/// The path behind a place, once it can hold a file.
///
/// # Errors
///
/// `refused·folder` where a folder lies there, `file·no_folder` where the folder around it is missing.
pub(crate) fn target(call: &Call<'_>, place: &Place) -> Result<PathBuf> {
    let path = call.places.path(place)?;
    if path.is_dir() {
        let message = format!("'{}' is a folder. Nothing was written.", path.display());
        return Err(Problem::new(Code::Refused, "folder", message).hint("Give the name of a file."));
    }
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    if path.file_name().is_none() || !folder.is_dir() {
        let message = format!(
            "There is no folder '{}'. Nothing was written.",
            folder.display()
        );
        return Err(Problem::new(Code::File, "no_folder", message)
            .hint("Make the folder first, or choose another."));
    }
    Ok(path)
}

impl Partial {
    /// Begins to write beside the target.
    pub(crate) fn begin(target: PathBuf) -> Result<Self> {
        let mut name = target.file_name().unwrap_or_default().to_owned();
        name.push(".partial");
        let partial = target.with_file_name(name);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        let file = options
            .open(&partial)
            .map_err(|error| disk::failed("write", &target, &error))?;
        Ok(Self {
            target,
            partial,
            file: Some(file),
            hash: Sha256::new(),
            bytes: 0,
        })
    }

    /// Writes some more.
    pub(crate) fn write(&mut self, part: &[u8]) -> Result<()> {
        self.hash.update(part);
        self.bytes += part.len() as u64;
        match &mut self.file {
            Some(file) => file
                .write_all(part)
                .map_err(|error| disk::failed("write", &self.target, &error)),
            None => Ok(()),
        }
    }

    /// Makes the file durable and gives it its name.
    pub(crate) fn finish(mut self, call: &Call<'_>) -> Result<Exported> {
        if let Some(file) = self.file.take() {
            file.sync_all()
                .map_err(|error| disk::failed("write", &self.target, &error))?;
        }
        disk::rename(&self.partial, &self.target)?;
        let folder = self
            .target
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        disk::sync_folder(folder.unwrap_or(Path::new(".")))?;
        Ok(Exported {
            name: disk::name(&self.target),
            place: call.places.place(&self.target),
            bytes: self.bytes,
            sha256: disk::hex(&self.hash.clone().finalize()),
            pages: None,
            held_back: Vec::new(),
            changed: Vec::new(),
        })
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // After `finish` there is none; a left-over of ours is harmless.
        if self.partial.exists() && self.target != self.partial {
            let _ = fs::remove_file(&self.partial);
        }
    }
}

/// Writes a whole file to a place.
pub(crate) fn whole(call: &Call<'_>, path: PathBuf, bytes: &[u8]) -> Result<Exported> {
    let mut partial = Partial::begin(path)?;
    partial.write(bytes)?;
    refuse_cancelled(call)?;
    partial.finish(call)
}

/// Stops where the person has cancelled.
///
/// # Errors
///
/// `refused·cancelled`.
pub(crate) fn refuse_cancelled(call: &Call<'_>) -> Result<()> {
    if call.is_cancelled() {
        return Err(Problem::new(
            Code::Refused,
            "cancelled",
            "It was cancelled. Nothing was written, and the journal is as it was.",
        ));
    }
    Ok(())
}
