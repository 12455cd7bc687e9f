//! Files the person chose, known to the webview by handle.
//!
//! The rule it keeps: a path never reaches the webview, and no path the webview makes up is ever used: only what a dialog,
//! a drop or a paste brought has a handle.
//! It does not know what the files are for.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;

/// A chosen file as the webview sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Picked {
    /// `picked:7`.
    pub handle: String,
    /// Its name without its folder.
    pub name: String,
    /// Its size; 0 for a file that is yet to be written, and for folders.
    pub bytes: u64,
}

/// All that was chosen since the window opened.
#[derive(Default)]
pub struct Picks {
    kept: Mutex<HashMap<u64, PathBuf>>,
}

impl Picks {
    /// Keeps a path and answers its handle; a path without a name is nothing that can be chosen.
    pub fn keep(&self, path: PathBuf) -> Option<Picked> {
        let name = path.file_name()?.to_string_lossy().into_owned();
        let bytes = std::fs::metadata(&path)
            .ok()
            .filter(std::fs::Metadata::is_file)
            .map_or(0, |about| about.len());
        let mut kept = self.lock();
        let number = kept.len() as u64 + 1;
        kept.insert(number, path);
        Some(Picked {
            handle: format!("{PREFIX}{number}"),
            name,
            bytes,
        })
    }

    /// The path behind a handle, or nothing for a word that is no handle of ours.
    pub fn path(&self, handle: &str) -> Option<PathBuf> {
        let number = handle.strip_prefix(PREFIX)?.parse().ok()?;
        self.lock().get(&number).cloned()
    }

    /// The handle of a path that is kept already, or a new one.
    pub fn handle_of(&self, path: &Path) -> Option<String> {
        let known = self
            .lock()
            .iter()
            .find(|(_, kept)| kept.as_path() == path)
            .map(|(number, _)| *number);
        match known {
            Some(number) => Some(format!("{PREFIX}{number}")),
            None => self.keep(path.to_path_buf()).map(|picked| picked.handle),
        }
    }

    /// A panic elsewhere leaves the list as whole as it was: each keeping is one insertion.
    fn lock(&self) -> MutexGuard<'_, HashMap<u64, PathBuf>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

const PREFIX: &str = "picked:";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_chosen_has_a_path() {
        let picks = Picks::default();
        let picked = picks
            .keep(PathBuf::from("/home/wren/Tern cover.png"))
            .expect("a file can be chosen");
        assert_eq!(
            picked.name, "Tern cover.png",
            "the window sees the name and not the folder"
        );
        assert_eq!(
            picks.path(&picked.handle),
            Some(PathBuf::from("/home/wren/Tern cover.png")),
            "Rust finds the file again"
        );
        for made_up in [
            "/home/wren/.ssh/id_ed25519",
            "picked:2",
            "picked:-1",
            "picked:",
            "Picked:1",
        ] {
            assert_eq!(picks.path(made_up), None, "{made_up} was never chosen");
        }
    }

    #[test]
    fn a_path_keeps_its_handle() {
        let picks = Picks::default();
        let picked = picks
            .keep(PathBuf::from("/a/b.pdf"))
            .map(|picked| picked.handle);
        assert_eq!(
            picks.handle_of(Path::new("/a/b.pdf")),
            picked,
            "one file, one handle"
        );
        assert_ne!(
            picks.handle_of(Path::new("/a/c.pdf")),
            picked,
            "another file, another handle"
        );
    }

    #[test]
    fn what_has_no_name_cannot_be_chosen() {
        assert_eq!(
            Picks::default().keep(PathBuf::from("/")),
            None,
            "the root is no file"
        );
    }
}
