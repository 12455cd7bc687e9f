//! A project or piece: the unit of independence.
//!
//! Ten milestones of one work are one vote in depth. A work does not know its milestones.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::WorkId;

/// Whatever could have failed by itself: a piece, a case, a class, an inspection, a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Work {
    /// Its name that never changes.
    pub id: WorkId,
    /// 1 to 200 characters.
    pub title: String,
    /// The first day of work on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<NaiveDate>,
    /// The day it was finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished: Option<NaiveDate>,
    /// The client, employer or person it was made for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_whom: Option<String>,
    /// An address where it can be seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// In no export, not even as a count (I7).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
}
