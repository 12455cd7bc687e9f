//! Time spent, making or overseeing.
//!
//! Minutes enter freshness and the charts of time, never depth. A session does not know how its minutes fall on its areas (I12).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Minutes made and overseen on one day; together 1 to 1440 (I4).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Session {
    /// Minutes of the person's own hands or judgement in the work.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub making_min: u16,
    /// Minutes of arranging the work of others.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub overseeing_min: u16,
}

fn is_zero(minutes: &u16) -> bool {
    *minutes == 0
}
