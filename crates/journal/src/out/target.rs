//! Where a file may go: beside the person's other files, never into a journal, never over what is no file.
//!
//! A link is followed, so that what it leads to is replaced and the link stays; what is judged is where the bytes would really lie. It does not know
//! what will be written.

use std::path::{Path, PathBuf};

use crate::{
    call::Call,
    disk,
    journal::Journal,
    open,
    problem::{Code, Problem, Result},
    refs::Place,
};

/// How many links are followed before they are taken for a ring.
const MOST_LINKS: usize = 40;

/// A place that may be written.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    /// As it was named.
    pub(crate) asked: PathBuf,
    /// Where it lies, behind every link.
    pub(crate) real: PathBuf,
}

/// The place of a file that is to be written, once nothing speaks against it.
///
/// # Errors
///
/// `invalid·no_file` where nothing is named, `refused·folder`, `refused·not_a_file` for a device, a pipe or a socket, `refused·journal` inside a
/// journal, `file·no_folder` where the folder around it is missing, `file·not_allowed` where what lies there can only be read.
pub(crate) fn target(call: &Call<'_>, journal: &Journal, place: &Place) -> Result<Target> {
    let asked = call.places.path(place)?;
    if asked.as_os_str().is_empty() {
        let message = "No file was named. Nothing was written.";
        return Err(
            Problem::new(Code::Invalid, "no_file", message).hint("Give the name of a file.")
        );
    }
    refuse_no_file(&asked)?;
    let real = real(&asked)?;
    refuse_journals(journal, &asked, &real)?;
    Ok(Target { asked, real })
}

/// Refuses what is there and is no file, or is one that can only be read.
fn refuse_no_file(path: &Path) -> Result<()> {
    let found = match std::fs::metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        // Whether its folder is there is asked next, and has a better sentence.
        Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => return Ok(()),
        Err(error) => return Err(disk::failed("write", path, &error)),
    };
    let shown = path.display();
    if found.is_dir() {
        let message = format!("'{shown}' is a folder. Nothing was written.");
        return Err(Problem::new(Code::Refused, "folder", message).hint("Give the name of a file."));
    }
    if !found.is_file() {
        let message = format!("'{shown}' is no ordinary file. Nothing was written.");
        return Err(Problem::new(Code::Refused, "not_a_file", message)
            .hint("Give the name of a file; on the command line - writes to standard output."));
    }
    if found.permissions().readonly() {
        let message = format!("'{shown}' can only be read. Nothing was written.");
        return Err(Problem::new(Code::File, "not_allowed", message)
            .hint("Make the file writable, or choose another name."));
    }
    Ok(())
}

/// Where the bytes would lie: every link followed, whether or not a file is at its end.
fn real(asked: &Path) -> Result<PathBuf> {
    let mut path = asked.to_owned();
    for _ in 0..MOST_LINKS {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let (Some(name), Ok(folder)) = (path.file_name(), folder.canonicalize()) else {
            return Err(no_folder(folder));
        };
        if !folder.is_dir() {
            return Err(no_folder(&folder));
        }
        let here = folder.join(name);
        match std::fs::read_link(&here) {
            Ok(to) => path = folder.join(to),
            // A disk that ignores case may know it by another spelling.
            Err(_) => return Ok(here.canonicalize().unwrap_or(here)),
        }
    }
    let message = format!(
        "'{}' is a link that leads to itself. Nothing was written.",
        asked.display()
    );
    Err(Problem::new(Code::Refused, "not_a_file", message).hint("Give the name of a file."))
}

fn no_folder(folder: &Path) -> Problem {
    let message = format!(
        "There is no folder '{}'. Nothing was written.",
        folder.display()
    );
    Problem::new(Code::File, "no_folder", message).hint("Make the folder first, or choose another.")
}

/// Refuses what lies inside the open journal, in whatever folder its parts really are, or inside any other.
fn refuse_journals(journal: &Journal, asked: &Path, real: &Path) -> Result<()> {
    let is_ours = open::parts(journal.folder()).any(|part| real.starts_with(part));
    if !is_ours && !real.ancestors().skip(1).any(open::is_journal) {
        return Ok(());
    }
    let message = format!(
        "'{}' lies inside a journal, whose folder holds nothing else. Nothing was written.",
        asked.display()
    );
    Err(Problem::new(Code::Refused, "journal", message)
        .hint("Choose another folder.")
        .because(real.display()))
}
