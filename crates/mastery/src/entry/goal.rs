//! How deep the person wants to be, in halves of a rung.
//!
//! At most one goal of an area is open; a later one supersedes it (I10). A goal does not know whether it is met: that is derived.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A wanted depth of exactly one area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Goal {
    /// Half rungs, 1 to twice the number of rungs.
    pub half_rungs: u8,
    /// The day by which, the only date that may lie ahead (I1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
}
