//! The journal's own JSON out, and foreign bytes in.
//!
//! Every import is looked at first and is one change; the same file again adds nothing, and what was deleted stays deleted. Parsing is `exchange`'s; this
//! module reads the files, knows what is here and writes what is new.

mod against;
mod beside;
mod brought;
mod fit;
mod git;
mod import;
mod new_names;
mod sample;
mod write;

#[cfg(test)]
mod tests;

pub(crate) use sample::import_sample;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refs::Place;

/// The journal as `plumb.journal/1`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportJson {
    /// The file; replaced only when the new one is whole.
    pub to: Place,
    /// Scope `full` instead of `shareable`.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub with_private: bool,
}

/// An import, or its dry run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Import {
    /// `json`, `csv` or `git`.
    pub format: String,
    /// The file, or the repository.
    pub from: Place,
    /// Only says what would happen.
    #[ts(optional, as = "Option<_>")]
    pub dry_run: bool,
    /// `NAME=AREA` answers.
    #[ts(optional, as = "Option<_>")]
    pub map: Vec<String>,
    /// The person's addresses, for a repository.
    #[ts(optional, as = "Option<_>")]
    pub email: Vec<String>,
    /// Makes unknown areas and works in the same change.
    #[ts(optional, as = "Option<_>")]
    pub make_new: bool,
    /// Where rejected rows are written, so that the good ones may be taken.
    pub rejects: Option<Place>,
    /// The SHA-256 that the dry run answered; other bytes are refused.
    pub sha256: Option<String>,
}

/// What an import found and did: `interchange.md` 1.1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Imported {
    /// The answer of the dry run, the same whether written or not.
    #[serde(flatten)]
    pub answer: plumb_exchange::Answer,
    /// The change, where something was written.
    pub change: Option<String>,
    /// Its label: "Import 1,204 sessions".
    pub label: Option<String>,
    /// What to know of it, such as a file that is not beside what was read.
    pub warnings: Vec<String>,
}
