//! Which journal comes on the desk, and how a new one begins.
//!
//! What was asked for, else what the window opened last, else the documents folder. Only a door that says so makes a journal; one that could not be
//! begun as asked is not left behind half made.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{BeginJournal, Lying};
use crate::{
    call::Call,
    exchange,
    journal::Journal,
    machine::Machine,
    open,
    problem::{Code, Problem, Result},
    roles::SetProfile,
    settings,
};

/// The folder of the journal.
pub(super) fn choose(machine: &Machine, asked: Option<PathBuf>) -> Option<PathBuf> {
    let last = || settings::read(machine).last_journal.map(PathBuf::from);
    let folder = asked.or_else(last).or_else(|| machine.journal.clone())?;
    open::absolute(&folder).ok()
}

/// Opens the journal of a folder, or keeps the reason why not.
pub(super) fn lay(machine: &Machine, folder: Option<PathBuf>) -> Lying {
    let journal = match &folder {
        Some(folder) => Journal::open(folder, machine).map(Arc::new),
        None => Err(Problem::new(
            Code::NoJournal,
            "no_folder",
            "This system names no folder for documents. Nothing was made.",
        )
        .hint("Name a folder with --journal.")),
    };
    Lying { folder, journal }
}

/// Makes a journal and begins it; where that fails, nothing of it stays.
pub(super) fn make(
    machine: &Machine,
    folder: &Path,
    sample: bool,
    begin: impl FnOnce(&Journal) -> Result<()>,
) -> Result<Journal> {
    let journal = Journal::make(folder, machine, sample)?;
    match begin(&journal) {
        Ok(()) => Ok(journal),
        Err(problem) => {
            let folder = journal.folder().to_owned();
            drop(journal);
            open::unmake(&folder);
            Err(problem)
        }
    }
}

/// Writes down the owner and the first craft.
pub(super) fn begin(journal: &Journal, call: &Call<'_>, request: BeginJournal) -> Result<()> {
    if let Some(owner) = request.owner.filter(|owner| !owner.trim().is_empty()) {
        journal.set_profile(
            call,
            SetProfile {
                name: Some(owner),
                ..SetProfile::default()
            },
        )?;
    }
    if let Some(craft) = request.craft {
        journal.add_craft(call, craft)?;
    }
    Ok(())
}

/// Makes the sample in a folder.
pub(super) fn make_sample(machine: &Machine, folder: &Path, call: &Call<'_>) -> Result<Journal> {
    make(machine, folder, true, |journal| {
        exchange::import_sample(journal, call)
    })
}
