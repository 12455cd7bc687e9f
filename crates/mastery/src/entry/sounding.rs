//! How deep someone says it is, in halves of a rung.
//!
//! An opinion is drawn beside depth and never enters it; the distance is calibration.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A self-rating, or another person's, of exactly one area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sounding {
    /// Half rungs, 0 to twice the number of rungs.
    pub half_rungs: u8,
    /// Who sounded: absent is the owner.
    #[serde(default, skip_serializing_if = "Sounder::is_own")]
    #[ts(type = "string | null", optional)]
    pub by: Sounder,
}

/// Who took a sounding.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Option<String>", into = "Option<String>")]
pub enum Sounder {
    /// The owner.
    #[default]
    Own,
    /// Someone else, by name.
    Other(String),
}

impl Sounder {
    /// Whether the owner sounded.
    pub fn is_own(&self) -> bool {
        *self == Self::Own
    }
}

impl From<Option<String>> for Sounder {
    fn from(name: Option<String>) -> Self {
        name.map_or(Self::Own, Self::Other)
    }
}

impl From<Sounder> for Option<String> {
    fn from(by: Sounder) -> Self {
        match by {
            Sounder::Own => None,
            Sounder::Other(name) => Some(name),
        }
    }
}
