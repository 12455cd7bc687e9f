//! The history: changes by day, undo and redo.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{outcome::UndoLabels, refs::EntryRef};

/// How many steps to take back, or to do again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Steps {
    /// 1 where 0.
    #[ts(optional, as = "Option<_>")]
    pub steps: u32,
}

/// Which changes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct HistoryRequest {
    /// Only those that touched this entry.
    pub entry: Option<EntryRef>,
    /// At most this many; 100 where absent.
    pub limit: Option<u32>,
    /// Skips this many.
    pub offset: Option<u32>,
}

/// Changes, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct History {
    /// The changes.
    pub changes: Vec<HistoryLine>,
    /// What can be taken back now.
    pub undo: UndoLabels,
    /// Whether there are older ones.
    pub more: bool,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryLine {
    /// `device/seq`.
    pub change: String,
    /// Its label.
    pub label: String,
    /// `log_milestone`, `import`, `undo` ...
    pub action: String,
    /// `window`, `command line`, `import`.
    pub door: String,
    /// The instant, for display.
    pub at: String,
    /// Rows it touched.
    pub rows: u32,
}

/// What an undo or redo took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TakenBack {
    /// The labels of the steps, newest first.
    pub labels: Vec<String>,
}
