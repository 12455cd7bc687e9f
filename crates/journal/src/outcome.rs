//! What every change answers: what was written, what moved, what can be taken back.

use plumb_mastery::AreaId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The address of a change, `device/seq`: the same on every copy of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct Address(pub String);

/// An area whose depth moved, from what to what, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Moved {
    /// The area's path.
    pub area: String,
    /// Its id.
    pub id: AreaId,
    /// Depth today before the change, in thirtieths.
    pub from30: u16,
    /// Depth today after the change, in thirtieths.
    pub to30: u16,
    /// Why, in one sentence.
    pub because: String,
}

/// What the Edit menu says, or nothing to take back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UndoLabels {
    /// The label of what Undo would take.
    pub undo: Option<String>,
    /// The label of what Redo would take.
    pub redo: Option<String>,
}

/// What the reads of the table depend on, derived from the revisions of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// The tree and its ladders.
    Areas,
    /// Works.
    Works,
    /// Roles.
    Roles,
    /// The profile.
    Profile,
    /// Sessions.
    Sessions,
    /// Milestones.
    Milestones,
    /// Notes.
    Notes,
    /// Recognitions.
    Recognitions,
    /// Soundings.
    Soundings,
    /// Goals.
    Goals,
    /// Saved searches.
    Searches,
    /// Templates.
    Templates,
    /// Plates.
    Plates,
    /// Witness slips.
    Slips,
    /// The timer.
    Timer,
    /// The history and what can be undone.
    History,
}

/// What every change answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Outcome<T> {
    /// What was made, such as the id of an entry.
    pub value: T,
    /// The change's address; absent where nothing differed and nothing was recorded.
    pub change: Option<Address>,
    /// What the history calls it.
    pub label: String,
    /// The one quiet line that the window shows and reads aloud.
    pub said: String,
    /// Areas whose depth moved.
    pub moved: Vec<Moved>,
    /// What was accepted with a remark.
    pub warnings: Vec<String>,
    /// What reads must be asked again.
    pub changed: Vec<Topic>,
    /// What can be taken back now.
    pub undo: UndoLabels,
}
