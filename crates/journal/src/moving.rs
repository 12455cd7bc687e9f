//! Moving a journal to another folder: a copy that was compared byte by byte takes its place, and the old database is set aside, never deleted.
//!
//! There are never two journals: the copy has no name that opens until the old database lies in `set-aside`. Whoever moves keeps writing as the same
//! device, so that Undo goes on where it was. It does not know what the files mean.

use std::{
    fs::File,
    io::{Read, Write},
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::{
    call::{Call, Progress},
    chance, disk,
    journal::Journal,
    machine::Machine,
    open::{self, Head, Lock, since},
    problem::{Code, Problem, Result},
    refs::Place,
};

/// Where a journal is to be moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoveJournal {
    /// The new folder; one that holds other things gets a folder of the journal's name inside.
    pub to: Place,
    /// Only says where it would lie.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub dry_run: bool,
}

/// Where a journal lies after a move, or would lie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MovedTo {
    /// The new folder.
    pub folder: String,
    /// Why another folder may be wiser.
    pub remark: Option<String>,
    /// Where the old database lies now.
    pub set_aside: Option<String>,
    /// Whether it was done.
    pub done: bool,
}

/// What stands in a journal's folder for this folder alone.
const STAYS: [&str; 4] = ["lock", "set-aside", "reserve", "restore.intent"];

/// The folder that the journal would get: the one that was chosen, or one of its own name inside.
///
/// # Errors
///
/// `refused·not_empty`, `refused·inside`, `refused·on_network`.
pub(crate) fn target(from: &Path, chosen: &Path) -> Result<PathBuf> {
    let chosen = open::absolute(chosen)?;
    let is_empty = std::fs::read_dir(&chosen).map_or(true, |mut all| all.next().is_none());
    let to = if is_empty {
        chosen
    } else {
        chosen.join(from.file_name().unwrap_or_default())
    };
    let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let above = to.parent().map(real).unwrap_or_default();
    let refuse = |reason, said: &str| {
        let message = format!("{said} Nothing was moved.");
        Err(Problem::new(Code::Refused, reason, message)
            .hint("Choose another folder.")
            .because(to.display()))
    };
    if real(&to).starts_with(real(from)) || above.starts_with(real(from)) {
        return refuse("inside", "That folder lies inside the journal itself.");
    }
    if std::fs::read_dir(&to).is_ok_and(|mut all| all.next().is_some()) {
        let said = format!("'{}' holds something already.", to.display());
        return refuse("not_empty", &said);
    }
    if open::is_on_network(&to) {
        return refuse("on_network", "That folder lies on a network disk.");
    }
    Ok(to)
}

/// Copies a journal that the caller has closed, compares the copy, and puts it in the place of the old one. Answers where the old database lies.
///
/// # Errors
///
/// `busy·alone`, `refused·cancelled`, `file`; the old journal is as it was then.
pub(crate) fn move_to(
    from: &Path,
    to: &Path,
    machine: &Machine,
    call: &Call<'_>,
) -> Result<PathBuf> {
    let lock = Lock::alone(from, &since("moving the journal", machine))?;
    let above = to.parent().unwrap_or(to).to_owned();
    disk::make_folder(&above)?;
    let staged = Staged(above.join(format!(
        ".{}.{}.partial",
        disk::name(to),
        chance::new_id().simple()
    )));
    let files = files_below(from)?;
    copy(from, &staged.0, &files, call)?;
    let aside = set_aside(from, machine)?;
    if let Err(problem) = place(&staged.0, to) {
        // Back to what it was: the old database has not been touched.
        disk::rename(&aside, &from.join(open::DB))?;
        return Err(problem);
    }
    Head::carry(from, to, machine);
    drop(lock);
    Ok(aside)
}

/// A copy that has no name yet; what was not renamed is removed.
struct Staged(PathBuf);

impl Drop for Staged {
    fn drop(&mut self) {
        // Renamed away, or a part of a copy that nobody needs.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Every file of the journal, as a path inside it.
fn files_below(from: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let here = from.join(&folder);
        let entries =
            std::fs::read_dir(&here).map_err(|error| disk::failed("read", &here, &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| disk::failed("read", &here, &error))?;
            let name = entry.file_name();
            if folder.as_os_str().is_empty() && STAYS.iter().any(|stays| name == *stays) {
                continue;
            }
            let inside = folder.join(&name);
            // A link that leads elsewhere is followed: what it names is the journal's.
            if from.join(&inside).is_dir() {
                folders.push(inside);
            } else {
                found.push(inside);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn copy(from: &Path, to: &Path, files: &[PathBuf], call: &Call<'_>) -> Result<()> {
    disk::make_folder(to)?;
    for name in ["db", "files", "backups"] {
        disk::make_folder(&to.join(name))?;
    }
    for (at, inside) in files.iter().enumerate() {
        if call.is_cancelled() {
            let message = "Moving was stopped. The journal lies where it lay.";
            return Err(Problem::new(Code::Refused, "cancelled", message));
        }
        (call.progress)(Progress {
            stage: "moving".to_owned(),
            done: at as u64,
            of: files.len() as u64,
        });
        let (source, target) = (from.join(inside), to.join(inside));
        if let Some(folder) = target.parent() {
            disk::make_folder(folder)?;
        }
        let read = poured(&source, &target)?;
        if read != read_through(&target, |_| Ok(()))? {
            let message = format!(
                "'{}' was not copied as it is. The journal lies where it lay.",
                inside.display()
            );
            return Err(Problem::new(Code::File, "not_equal", message)
                .hint("The disk may be failing; choose another."));
        }
    }
    Ok(())
}

/// Copies a file durably; answers the hash of what was read.
fn poured(source: &Path, target: &Path) -> Result<[u8; 32]> {
    let mut to = disk::new_file(target)?;
    let hash = read_through(source, |part| {
        to.write_all(part)
            .map_err(|error| disk::failed("write", target, &error))
    })?;
    to.sync_all()
        .map_err(|error| disk::failed("write", target, &error))?;
    Ok(hash)
}

/// Reads a file part by part; answers its hash.
fn read_through(path: &Path, mut each: impl FnMut(&[u8]) -> Result<()>) -> Result<[u8; 32]> {
    let mut file = File::open(path).map_err(|error| disk::failed("read", path, &error))?;
    let mut hash = Sha256::new();
    let mut part = vec![0; 1 << 16];
    loop {
        let read = file
            .read(&mut part)
            .map_err(|error| disk::failed("read", path, &error))?;
        if read == 0 {
            return Ok(hash.finalize().into());
        }
        hash.update(&part[..read]);
        each(&part[..read])?;
    }
}

/// From here on the old folder holds no journal that opens.
fn set_aside(from: &Path, machine: &Machine) -> Result<PathBuf> {
    let folder = from.join("set-aside");
    disk::make_folder(&folder)?;
    let at = machine.clock.now().format("%Y%m%dT%H%M%SZ");
    let aside = folder.join(format!("moved-{at}-{}", chance::new_id().simple()));
    disk::rename(&from.join(open::DB), &aside)?;
    disk::sync_folder(&folder)?;
    disk::sync_folder(from)?;
    Ok(aside)
}

fn place(staged: &Path, to: &Path) -> Result<()> {
    if to.is_dir() {
        // It is empty, or it would have been refused; a folder is only renamed to a name that is free.
        std::fs::remove_dir(to).map_err(|error| disk::failed("write", to, &error))?;
    }
    disk::rename(staged, to)?;
    to.parent().map_or(Ok(()), disk::sync_folder)
}

impl Journal {
    /// Refuses to move what is no one's own, or cannot be written.
    pub(crate) fn refuse_to_move(&self) -> Result<()> {
        if let Some(problem) = self.read_only() {
            return Err(problem.clone());
        }
        if self.is_sample() {
            let message = "The sample journal stays where it is. Nothing was moved.";
            return Err(Problem::new(Code::Refused, "sample", message));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
