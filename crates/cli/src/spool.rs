//! A file of this command's own, for bytes that come from standard input or go to standard output.
//!
//! It lies in a folder that only this person can enter, and that was not there before, so that no other user of the machine can read it or put
//! something in its way. It is gone when the command ends, interrupted or not; what a killed one leaves goes when the next is made.

use std::{
    io,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use plumb_journal::{Result, held::Scratch};

/// The folder, once it is needed.
#[derive(Clone, Default)]
pub struct Spool {
    folder: Arc<Mutex<Option<Scratch>>>,
}

impl Spool {
    /// A path for a file that is not there yet.
    pub fn path(&self, name: &str) -> Result<PathBuf> {
        let mut folder = self.folder.lock().unwrap_or_else(PoisonError::into_inner);
        let known = match &*folder {
            Some(known) => known,
            None => folder.insert(Scratch::begin()?),
        };
        Ok(known.folder().join(name))
    }

    /// Keeps what can be read in the file of that path.
    pub fn keep(&self, path: &PathBuf, mut from: impl io::Read) -> io::Result<()> {
        let mut file = std::fs::File::create(path)?;
        io::copy(&mut from, &mut file).map(|_| ())
    }

    /// Takes the folder away.
    pub fn clear(&self) {
        drop(
            self.folder
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take(),
        );
    }
}
