//! Room kept free for the day on which the disk is full: even taking something away has to be written down first.
//!
//! The bytes are such that no disk can press them together. It does not know what the room is used for.

use std::{fs::OpenOptions, io::Write, path::Path};

use sha2::{Digest, Sha256};

use crate::{disk, problem::Result};

/// Its name in the journal's folder.
pub(super) const NAME: &str = "reserve";

/// Its name until it is whole.
pub(super) const UNFINISHED: &str = "reserve.whole";

/// How much is kept, in bytes.
const SIZE: usize = 1 << 20;

/// How much of it is lent for reading: a database cannot even be read where its shared memory cannot be written.
const LENT: usize = 128 << 10;

/// Keeps the room where it is not kept whole. A disk that is full already keeps none, which is no reason not to open.
pub(crate) fn keep(folder: &Path) {
    let path = folder.join(NAME);
    if size(&path) >= SIZE as u64 {
        return;
    }
    // What is left of it is of use only until there is room for the whole.
    let whole = folder.join(UNFINISHED);
    let kept = fill(&whole).and_then(|()| disk::rename(&whole, &path));
    if kept.is_err() {
        let _ = std::fs::remove_file(&whole);
    }
}

/// Gives a part of the room back, so that a full disk can be read; false where there was none to give.
pub(super) fn lend(folder: &Path) -> bool {
    let path = folder.join(NAME);
    let left = size(&path).saturating_sub(LENT as u64);
    let file = OpenOptions::new().write(true).open(&path);
    left > 0 && file.and_then(|file| file.set_len(left)).is_ok()
}

/// Gives all of the room back, once; false where there was none to give.
pub(crate) fn release(folder: &Path) -> bool {
    std::fs::remove_file(folder.join(NAME)).is_ok() && disk::sync_folder(folder).is_ok()
}

fn size(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |about| about.len())
}

fn fill(path: &Path) -> Result<()> {
    let mut bytes = Vec::with_capacity(SIZE);
    let mut block = Sha256::digest(NAME);
    while bytes.len() < SIZE {
        bytes.extend_from_slice(&block);
        block = Sha256::digest(block);
    }
    let mut file = disk::new_file(path)?;
    file.write_all(&bytes)
        .map_err(|error| disk::failed("write", path, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_is_kept_once_given_back_once_and_kept_again() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let size = || size(&folder.path().join(NAME));
        keep(folder.path());
        keep(folder.path());
        assert_eq!(size(), SIZE as u64, "as much as it says");
        assert!(lend(folder.path()), "a part is lent");
        assert_eq!(size(), (SIZE - LENT) as u64, "and no more than that");
        keep(folder.path());
        assert_eq!(
            size(),
            SIZE as u64,
            "the next opening keeps the whole again"
        );
        assert!(release(folder.path()), "it is given back");
        assert_eq!(size(), 0, "and gone");
        assert!(!release(folder.path()), "there is nothing more to give");
        keep(folder.path());
        assert_eq!(size(), SIZE as u64, "the next opening keeps it again");
    }
}
