//! Files that rows name, looked for beside the file that is read: `files/ab/<sha256>`, or `files/<sha256>`.
//!
//! Only ordinary files of the right bytes are taken; links are not followed, and nothing waits for a pipe. What is not there stays named as missing. It does
//! not know what the rows are.

use std::path::{Path, PathBuf};

use plumb_exchange::{
    Row,
    answer::{Remark, State},
    compare::Judged,
};
use plumb_mastery::entry::EvidenceBody;

use crate::{
    backup,
    files::{Files, LARGEST, Staged},
    problem::Result,
};

/// What was found beside the file.
#[derive(Default)]
pub(super) struct Beside {
    /// Where the files lie that the journal does not have yet.
    pub(super) found: Vec<PathBuf>,
    /// What is neither here nor there, in a sentence each.
    pub(super) missing: Vec<String>,
}

/// Looks for what new rows name; a row whose file is missing is marked.
pub(super) fn look(files: &Files, folder: &Path, judged: &mut [Judged<Row>]) -> Beside {
    let mut beside = Beside::default();
    let new = judged
        .iter_mut()
        .filter(|judged| judged.state == State::New)
        .map(|judged| &mut judged.taken);
    for taken in new {
        let Row::Entry(entry) = &taken.brings else {
            continue;
        };
        for evidence in &entry.evidence {
            let EvidenceBody::File { sha256, name, .. } = &evidence.body else {
                continue;
            };
            if files.has(sha256) {
                continue;
            }
            match find(folder, sha256) {
                Some(path) if beside.found.contains(&path) => {}
                Some(path) => beside.found.push(path),
                None => {
                    if !taken.notes.contains(&Remark::MediaMissing) {
                        taken.notes.push(Remark::MediaMissing);
                    }
                    beside.missing.push(format!(
                        "Row {}: '{name}' does not lie beside the file; its entry says that it is missing.",
                        taken.row
                    ));
                }
            }
        }
    }
    beside
}

fn find(folder: &Path, sha256: &str) -> Option<PathBuf> {
    let begin = sha256.get(..2)?;
    let places = [folder.join(begin).join(sha256), folder.join(sha256)];
    places.into_iter().find(|place| {
        let is_file = std::fs::symlink_metadata(place)
            .is_ok_and(|found| found.is_file() && found.len() <= LARGEST);
        is_file && backup::fingerprint(place).is_ok_and(|(found, _)| found == sha256)
    })
}

/// Copies what was found in, to be settled once the rows that name it are written.
pub(super) fn stage(files: &Files, found: &[PathBuf]) -> Result<Vec<Staged>> {
    found.iter().map(|path| files.stage(path)).collect()
}
