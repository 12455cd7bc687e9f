//! A file of this command's own, for bytes that come from standard input or go to standard output.
//!
//! It lies in a folder that only this person can enter, and that was not there before, so that no other user of the machine can read it or put
//! something in its way. It is gone when the command ends, interrupted or not.

use std::{
    fs::DirBuilder,
    io::{self, ErrorKind, Read},
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

/// How many names are tried before it is given up.
const TRIES: u32 = 1000;

/// The folder, once it is needed.
#[derive(Clone, Default)]
pub struct Spool {
    folder: Arc<Mutex<Option<PathBuf>>>,
}

impl Spool {
    /// A path for a file that is not there yet.
    pub fn path(&self, name: &str) -> io::Result<PathBuf> {
        let mut folder = self.folder.lock().unwrap_or_else(PoisonError::into_inner);
        let known = match &*folder {
            Some(known) => known.clone(),
            None => folder.insert(make()?).clone(),
        };
        Ok(known.join(name))
    }

    /// Keeps what can be read in a file and answers its path.
    pub fn keep(&self, mut from: impl Read) -> io::Result<PathBuf> {
        let path = self.path("input")?;
        let mut file = std::fs::File::create(&path)?;
        io::copy(&mut from, &mut file)?;
        Ok(path)
    }

    /// Takes the folder away.
    pub fn clear(&self) {
        let taken = self
            .folder
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(folder) = taken {
            // The system clears its temporary folder, should this fail.
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

fn make() -> io::Result<PathBuf> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    for n in 0..TRIES {
        let path = std::env::temp_dir().join(format!("plumb-{}-{n}", std::process::id()));
        match builder.create(&path) {
            Ok(()) => return Ok(path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}
