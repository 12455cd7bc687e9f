//! Evidence files: named by the SHA-256 of their bytes, durable before any row names them.
//!
//! A file goes in by a temporary name, is hashed in the same pass, synced and renamed, and its folder is synced; only then is there a hash to write
//! into a row. Nothing here is changed or removed again. It does not know which entry shows what.

mod camera;
mod lost;
mod opening;
mod previews;
mod source;
#[cfg(test)]
mod tests;

use std::{
    io::{Read, Write},
    path::{Path, PathBuf},
};

use plumb_mastery::entry::EvidenceBody;
use sha2::{Digest, Sha256};

use crate::{
    backup::{self, fingerprint},
    chance, disk,
    problem::{Code, Problem, Result},
};

pub use camera::{ChosenPicture, TakenOn};
pub(crate) use lost::Named;
pub(crate) use source::open as open_source;

/// The folder of previews inside a journal's; it may be deleted at any time.
pub(crate) const CACHE: &str = "cache";

/// The largest file that is taken, in bytes.
pub(crate) const LARGEST: u64 = 2 << 30;

/// The evidence files of a journal.
pub(crate) struct Files {
    folder: PathBuf,
}

/// A file that is now durable in the journal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Kept {
    /// SHA-256 of its bytes, 64 lower-case hexadecimal digits.
    pub(crate) sha256: String,
    /// The name it had; only a label.
    pub(crate) name: String,
    /// The type found in its content.
    pub(crate) mime: String,
    /// Its size.
    pub(crate) bytes: u64,
    /// Whether the journal had these bytes already, whole.
    pub(crate) was_there: bool,
    /// What was accepted with a remark, such as a file without any bytes.
    pub(crate) warning: Option<String>,
}

impl Kept {
    /// The evidence that shows it.
    pub(crate) fn evidence(self, alt: Option<String>) -> EvidenceBody {
        EvidenceBody::File {
            sha256: self.sha256,
            name: self.name,
            mime: self.mime,
            bytes: self.bytes,
            alt,
        }
    }
}

impl Files {
    /// The files of the journal in `folder`; nothing is looked at yet.
    pub(crate) fn new(folder: &Path) -> Self {
        Self {
            folder: folder.join("files"),
        }
    }

    /// Copies a file in, constant in memory. When this answers, the bytes are durable.
    ///
    /// # Errors
    ///
    /// What `stage` refuses.
    pub(crate) fn put(&self, source: &Path) -> Result<Kept> {
        self.settle(self.stage(source)?)
    }

    /// Copies a file in under a temporary name, so that nothing stays of a request that is refused after all.
    ///
    /// # Errors
    ///
    /// `missing·file`, `invalid·not_a_file`, `file·unreadable`, `file·too_large`, `file·changed` where the source changed meanwhile, `file·disk_full`.
    pub(crate) fn stage(&self, source: &Path) -> Result<Staged> {
        let (mut file, before) = source::open(source)?;
        if before.len() > LARGEST {
            return Err(source::too_large(source, before.len()));
        }
        let name = source
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let staged = self
            .take(&name, &mut file, LARGEST)
            .map_err(|problem| problem.because(source.display()))?;
        source::refuse_changed(source, &file, &before, staged.kept.bytes)?;
        Ok(staged)
    }

    /// Puts a staged file in its place, over whatever became of these bytes there.
    pub(crate) fn settle(&self, staged: Staged) -> Result<Kept> {
        let path = self.path_of(&staged.kept.sha256)?;
        let folder = path.parent().unwrap_or(&self.folder);
        let is_new = !folder.is_dir();
        disk::make_folder(folder)?;
        disk::rename(&staged.temporary, &path)?;
        disk::sync_folder(folder)?;
        if is_new {
            disk::sync_folder(&self.folder)?;
        }
        Ok(staged.kept.clone())
    }

    /// Keeps bytes that are already in memory, under the name that they had.
    pub(crate) fn put_bytes(&self, name: &str, bytes: &[u8]) -> Result<Kept> {
        self.settle(self.take(name, &mut &bytes[..], LARGEST)?)
    }

    /// The bytes of a file, checked against its hash.
    ///
    /// # Errors
    ///
    /// `missing·evidence` where it is not there, `file·damaged` where its bytes are others.
    pub(crate) fn read(&self, sha256: &str) -> Result<Vec<u8>> {
        let path = self.path_of(sha256)?;
        let bytes = std::fs::read(&path).map_err(|error| unread(&path, &error))?;
        if disk::hex(&Sha256::digest(&bytes)) != sha256 {
            return Err(damaged(&path));
        }
        Ok(bytes)
    }

    /// Where a file lies; it need not be there.
    ///
    /// # Errors
    ///
    /// `missing·evidence` where the text is no hash, so that no other place can be named.
    pub(crate) fn path_of(&self, sha256: &str) -> Result<PathBuf> {
        let is_hash = sha256.len() == 64
            && sha256
                .bytes()
                .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        if !is_hash {
            return Err(Problem::new(
                Code::Missing,
                "evidence",
                "No file has this name. Nothing was changed.",
            )
            .because(sha256));
        }
        Ok(self.folder.join(&sha256[..2]).join(sha256))
    }

    /// Whether a file is there; its bytes are not looked at.
    pub(crate) fn has(&self, sha256: &str) -> bool {
        self.path_of(sha256).is_ok_and(|path| path.is_file())
    }

    /// Whether a file is there with the bytes that its name says; all of it is read.
    pub(crate) fn is_whole(&self, sha256: &str) -> bool {
        self.path_of(sha256)
            .and_then(|path| backup::fingerprint(&path))
            .is_ok_and(|(found, _)| found == sha256)
    }

    /// Every file that is there, by its hash, with its size.
    pub(crate) fn all(&self) -> Result<Vec<(String, u64)>> {
        let mut all = Vec::new();
        for folder in entries(&self.folder)? {
            if !folder.is_dir() {
                continue;
            }
            for file in entries(&folder)? {
                let name = file
                    .file_name()
                    .map(|name| name.to_string_lossy().into_owned())
                    .unwrap_or_default();
                if self.path_of(&name).is_ok_and(|path| path == file) {
                    let bytes = file
                        .metadata()
                        .map_err(|error| unread(&file, &error))?
                        .len();
                    all.push((name, bytes));
                }
            }
        }
        all.sort();
        Ok(all)
    }

    fn take(&self, name: &str, from: &mut dyn Read, most: u64) -> Result<Staged> {
        disk::make_folder(&self.folder)?;
        let mut staged = Staged {
            temporary: self.folder.join(format!(".tmp-{}", chance::new_id())),
            kept: Kept::default(),
        };
        let copied = copy(from, Path::new(name), &staged.temporary, most)?;
        let path = self.path_of(&copied.sha256)?;
        staged.kept = Kept {
            was_there: path.is_file() && fingerprint(&path)?.0 == copied.sha256,
            mime: kind_of(name, &copied.head),
            warning: (copied.bytes == 0).then(|| format!("'{name}' has no bytes in it.")),
            sha256: copied.sha256,
            name: label(name),
            bytes: copied.bytes,
        };
        Ok(staged)
    }
}

/// A file that is copied in and has no name yet; gone when dropped unsettled.
pub(crate) struct Staged {
    temporary: PathBuf,
    kept: Kept,
}

impl Staged {
    /// The hash of its bytes.
    pub(crate) fn sha256(&self) -> &str {
        &self.kept.sha256
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // Renamed away, or refused; what cannot be removed is named by no row, and goes at a later opening.
        let _ = std::fs::remove_file(&self.temporary);
    }
}

/// The name as it is kept: a label of one line, never a place.
fn label(name: &str) -> String {
    let label: String = name
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(LONGEST_LABEL)
        .collect();
    if label.trim().is_empty() {
        "file".to_owned()
    } else {
        label
    }
}

/// The longest name that is kept, in characters.
const LONGEST_LABEL: usize = 255;

struct Copied {
    sha256: String,
    bytes: u64,
    head: Vec<u8>,
}

/// Copies what a person knows as `name`; the temporary file means nothing to them.
fn copy(from: &mut dyn Read, name: &Path, to: &Path, most: u64) -> Result<Copied> {
    let mut file = disk::new_file(to)?;
    let mut hash = Sha256::new();
    let (mut bytes, mut head) = (0_u64, Vec::new());
    let mut buffer = vec![0_u8; 256 << 10];
    loop {
        let read = from
            .read(&mut buffer)
            .map_err(|error| unread(name, &error))?;
        if read == 0 {
            break;
        }
        let part = &buffer[..read];
        if head.len() < SNIFFED {
            head.extend_from_slice(&part[..part.len().min(SNIFFED - head.len())]);
        }
        hash.update(part);
        bytes += read as u64;
        if bytes > most {
            return Err(source::too_large(name, bytes));
        }
        file.write_all(part)
            .map_err(|error| disk::failed("copy", name, &error))?;
    }
    file.sync_all()
        .map_err(|error| disk::failed("copy", name, &error))?;
    Ok(Copied {
        sha256: disk::hex(&hash.finalize()),
        bytes,
        head,
    })
}

/// How much of a file's beginning tells its type.
const SNIFFED: usize = 8 << 10;

/// The type found in the content; text has none of its own, so its name decides.
fn kind_of(name: &str, head: &[u8]) -> String {
    if let Some(kind) = infer::get(head) {
        return kind.mime_type().to_owned();
    }
    let ending = Path::new(name)
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase());
    let is_text =
        !head.contains(&0) && (std::str::from_utf8(head).is_ok() || head.len() == SNIFFED);
    let mime = match ending.as_deref() {
        _ if !is_text => "application/octet-stream",
        Some("md" | "markdown") => "text/markdown",
        Some("csv") => "text/csv",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("html" | "htm") => "text/html",
        _ => "text/plain",
    };
    mime.to_owned()
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    match std::fs::read_dir(folder) {
        Ok(entries) => entries
            .map(|entry| {
                entry
                    .map(|entry| entry.path())
                    .map_err(|error| unread(folder, &error))
            })
            .collect(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(unread(folder, &error)),
    }
}

fn unread(path: &Path, error: &std::io::Error) -> Problem {
    if error.kind() == std::io::ErrorKind::NotFound {
        return Problem::new(
            Code::Missing,
            "evidence",
            "This file is not in the journal. Nothing was changed.",
        )
        .hint("Attach the same file again: Plumb knows it by its bytes.")
        .because(path.display());
    }
    disk::failed("read", path, error)
}

fn damaged(path: &Path) -> Problem {
    Problem::new(
        Code::File,
        "damaged",
        "This file is not as it was when it was attached. Nothing was changed.",
    )
    .hint("Restore it from a backup, or attach the file again.")
    .because(path.display())
}
