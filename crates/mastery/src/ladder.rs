//! A craft's own rungs, shallowest first, and the templates that a new craft may copy.
//!
//! Words are harder to inflate than numbers, so each rung says what a work on it demands and what one can do there. A ladder does not know
//! which entries are rated on it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Three to nine rungs, shallowest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Ladder {
    /// The rungs; rung number 1 is the first.
    pub rungs: Vec<Rung>,
}

/// One rung of a ladder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rung {
    /// A stable name inside its ladder.
    pub key: String,
    /// 1 to 60 characters, such as "Untangles".
    pub name: String,
    /// What a work at this rung demands; rates a milestone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub demands: String,
    /// What one can do who stands here; rates a sounding.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub can_do: String,
    /// Two to four observable signs to choose from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signals: Vec<String>,
}
