//! What this machine remembers of coming back: questions answered with nothing yet, and reminders shown.
//!
//! One small file among the person's states, no change and no undo. What cannot be read counts as nothing remembered, so that a spoiled file costs one
//! question asked again.

use std::path::PathBuf;

use chrono::NaiveDate;
use plumb_mastery::{
    EntryId,
    returning::{Answered, Shown, UNTIL},
};
use serde::{Deserialize, Serialize};

use crate::{
    disk,
    machine::Machine,
    problem::{Code, Problem, Result},
};

/// What is remembered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Remembered {
    /// Questions that were answered.
    pub(super) answered: Vec<Answered>,
    /// Reminders that were shown.
    pub(super) shown: Shown,
}

/// What this machine remembers.
pub(super) fn read(machine: &Machine) -> Remembered {
    let text = path(machine).and_then(|path| std::fs::read(path).ok());
    text.and_then(|text| serde_json::from_slice(&text).ok())
        .unwrap_or_default()
}

/// Remembers it.
///
/// # Errors
///
/// `file` where the system names no folder for it, or it cannot be written.
pub(super) fn write(machine: &Machine, remembered: &Remembered) -> Result<()> {
    let Some(path) = path(machine) else {
        return Err(Problem::new(
            Code::File,
            "no_state",
            "This system names no folder in which to remember that. The journal is unchanged.",
        ));
    };
    if let Some(folder) = path.parent() {
        disk::make_folder(folder)?;
    }
    disk::replace(
        &path,
        &serde_json::to_vec_pretty(remembered).unwrap_or_default(),
    )
}

/// Remembers an answer, and forgets those whose milestones are asked about no more.
pub(super) fn answer(
    machine: &Machine,
    milestone: EntryId,
    after: u16,
    landed: bool,
    today: NaiveDate,
) -> Result<()> {
    let mut remembered = read(machine);
    remembered.answered.retain(|answer| {
        (answer.milestone, answer.after) != (milestone, after)
            && (today - answer.on).num_days() < i64::from(UNTIL)
    });
    remembered.answered.push(Answered {
        milestone,
        after,
        on: today,
        landed,
    });
    write(machine, &remembered)
}

fn path(machine: &Machine) -> Option<PathBuf> {
    machine
        .state
        .as_ref()
        .map(|folder| folder.join("returning.json"))
}
