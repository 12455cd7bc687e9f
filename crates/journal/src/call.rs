//! What comes with a request besides its words: the door, the places it may name, progress and cancel.
//!
//! The window names files by handles and the command line by paths; only the shell can tell, so it brings a `Places`. This file opens nothing.

use std::{
    path::PathBuf,
    sync::atomic::{AtomicBool, Ordering},
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{problem::Result, refs::Place};

/// By which door a request came; the history keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// The window.
    Window,
    /// The `plumb` command.
    CommandLine,
    /// An import, whichever shell asked for it.
    Import,
}

impl Door {
    /// The word that the history keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Window => "window",
            Self::CommandLine => "command line",
            Self::Import => "import",
        }
    }
}

/// How far a job is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Progress {
    /// What is being done, such as "images".
    pub stage: String,
    /// How many are done.
    pub done: u64,
    /// Of how many; 0 where that is not known.
    pub of: u64,
}

/// Turns what a shell calls a place into a path.
pub trait Places: Sync {
    /// The path behind a place; a window's unknown handle is `refused`.
    fn path(&self, place: &Place) -> Result<PathBuf>;
    /// What the shell calls a path that was just written, so that it can be shown.
    fn place(&self, path: &std::path::Path) -> Place;
}

/// Places of the command line: the words are the path.
pub struct Paths;

impl Places for Paths {
    fn path(&self, place: &Place) -> Result<PathBuf> {
        Ok(PathBuf::from(&place.0))
    }

    fn place(&self, path: &std::path::Path) -> Place {
        Place(path.to_string_lossy().into_owned())
    }
}

/// What comes with a request besides its words.
pub struct Call<'a> {
    /// By which door it came.
    pub door: Door,
    /// What it may name on the disk.
    pub places: &'a dyn Places,
    /// Where a job says how far it is.
    pub progress: &'a (dyn Fn(Progress) + Sync),
    /// Set by the shell when the person cancels.
    pub cancelled: &'a AtomicBool,
}

impl Call<'_> {
    /// Whether the person has cancelled.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}
