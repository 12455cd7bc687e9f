//! Which journal comes on the desk, and how a new one begins.
//!
//! What was asked for, else what the window opened last, else the documents folder. Only a door that says so makes a journal; what is asked is looked
//! at before the disk is touched, and one that could not be begun all the same is not left behind half made.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use plumb_mastery::Profile;

use super::{BeginJournal, Lying};
use crate::{
    areas,
    call::Call,
    exchange,
    journal::Journal,
    machine::Machine,
    open::{self, Before},
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

/// Makes a journal and begins it; where that fails, the place is what it was before.
pub(super) fn make(
    machine: &Machine,
    folder: &Path,
    sample: bool,
    begin: impl FnOnce(&Journal) -> Result<()>,
) -> Result<Journal> {
    let before = Before::of(&open::absolute(folder)?);
    let journal = Journal::make(folder, machine, sample)?;
    match begin(&journal) {
        Ok(()) => Ok(journal),
        Err(problem) => {
            // Whoever was so quick as to write into it keeps what they wrote.
            let is_unused = journal.has_entries().is_ok_and(|has| !has);
            drop(journal);
            if is_unused {
                before.restore();
            }
            Err(problem)
        }
    }
}

/// Refuses an owner or a craft that could not be written down, before anything is made.
pub(super) fn refuse_unsound(machine: &Machine, request: &BeginJournal) -> Result<()> {
    if let Some(owner) = &request.owner {
        let profile = Profile {
            name: owner.trim().to_owned(),
            ..Profile::default()
        };
        profile.check()?;
    }
    match &request.craft {
        Some(craft) => areas::refuse_unsound(craft, machine.clock.today()),
        None => Ok(()),
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

/// Makes the sample in a folder, or fills the empty journal that lies there.
pub(super) fn make_sample(machine: &Machine, folder: &Path, call: &Call<'_>) -> Result<Journal> {
    match Journal::open(folder, machine) {
        Ok(journal) => fill(journal, machine, call),
        Err(problem) if problem.code == Code::NoJournal => make(machine, folder, true, |journal| {
            exchange::import_sample(journal, call)
        }),
        Err(problem) => Err(problem),
    }
}

/// Fills an empty journal, such as a sample that could not be finished once.
pub(super) fn fill(journal: Journal, machine: &Machine, call: &Call<'_>) -> Result<Journal> {
    exchange::import_sample(&journal, call)?;
    let folder = journal.folder().to_owned();
    drop(journal);
    // What it is now is read when it is opened.
    Journal::open(&folder, machine)
}
