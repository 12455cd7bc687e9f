//! Files that leave the journal: whole or not at all.
//!
//! Bytes go to a hidden `.NAME.ID.partial` beside the target, a name that nobody has, are synced, and take the target's name only when they are whole; a
//! cancel or a failure leaves the target as it was. It does not know what the bytes are.

mod target;
#[cfg(test)]
mod tests;

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

use crate::{
    call::Call,
    chance, disk,
    portfolios::Exported,
    problem::{Code, Problem, Result},
};

pub(crate) use target::{Target, target};

/// The most bytes of a target's name that its partial file shows; a name with more around it could be too long for the disk.
const SHOWN: usize = 120;

/// A file that is being written and does not bear its name yet; gone when dropped unfinished.
pub(crate) struct Partial {
    target: Target,
    partial: PathBuf,
    file: Option<File>,
    hash: Sha256,
    bytes: u64,
}

impl Partial {
    /// Begins to write beside the target. What is replaced hands its rights on.
    pub(crate) fn begin(target: Target) -> Result<Self> {
        let begun = Self::open(target, OpenOptions::new())?;
        if let (Ok(before), Some(file)) = (fs::metadata(&begun.target.real), &begun.file) {
            // Rights that cannot be handed on are those of any new file.
            let _ = file.set_permissions(before.permissions());
        }
        Ok(begun)
    }

    /// Likewise, for the person alone, whatever the target let others do.
    pub(crate) fn begin_private(target: Target) -> Result<Self> {
        #[cfg_attr(not(unix), allow(unused_mut, reason = "only unix has modes"))]
        let mut options = OpenOptions::new();
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Self::open(target, options)
    }

    fn open(target: Target, mut options: OpenOptions) -> Result<Self> {
        let partial = beside(&target.real);
        let file = options.write(true).create_new(true).open(&partial);
        let file = file.map_err(|error| disk::failed("write", &target.asked, &error))?;
        Ok(Self {
            target,
            partial,
            file: Some(file),
            hash: Sha256::new(),
            bytes: 0,
        })
    }

    /// The file, for a writer that goes back and forth in it.
    pub(crate) fn file(&self) -> Result<&File> {
        self.file.as_ref().ok_or_else(|| {
            let message = "A file was written after its end. Nothing was changed.";
            Problem::new(Code::Fault, "finished", message)
        })
    }

    /// Where it lies until it takes its name.
    pub(crate) fn path(&self) -> &Path {
        &self.partial
    }

    /// What a person is told where a write of it failed.
    pub(crate) fn failed(&self, error: &io::Error) -> Problem {
        disk::failed("write", &self.target.asked, error)
    }

    /// Writes some more.
    pub(crate) fn write(&mut self, part: &[u8]) -> Result<()> {
        self.file()?
            .write_all(part)
            .map_err(|error| self.failed(&error))?;
        self.hash.update(part);
        self.bytes += part.len() as u64;
        Ok(())
    }

    /// Makes the file durable and gives it its name.
    pub(crate) fn place(&mut self) -> Result<()> {
        if let Some(file) = self.file.take() {
            file.sync_all().map_err(|error| self.failed(&error))?;
        }
        disk::rename(&self.partial, &self.target.real)?;
        self.target.real.parent().map_or(Ok(()), disk::sync_folder)
    }

    /// Likewise, and says what was written.
    pub(crate) fn finish(mut self, call: &Call<'_>) -> Result<Exported> {
        self.place()?;
        Ok(Exported {
            name: disk::name(&self.target.asked),
            place: call.places.place(&self.target.asked),
            bytes: self.bytes,
            sha256: disk::hex(&self.hash.clone().finalize()),
            pages: None,
            held_back: Vec::new(),
            changed: Vec::new(),
            preflight: Vec::new(),
        })
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // Windows removes nothing that is open. After `place` none of this name is there; a left-over shows by its name whose it is.
        self.file = None;
        let _ = fs::remove_file(&self.partial);
    }
}

/// A name beside a file that nobody has.
fn beside(real: &Path) -> PathBuf {
    let name: String = disk::name(real)
        .char_indices()
        .take_while(|(at, c)| at + c.len_utf8() <= SHOWN)
        .map(|(_, c)| c)
        .collect();
    real.with_file_name(format!(".{name}.{}.partial", chance::new_id().simple()))
}

/// Writes a whole file to a place.
pub(crate) fn whole(call: &Call<'_>, target: Target, bytes: &[u8]) -> Result<Exported> {
    let mut partial = Partial::begin(target)?;
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
