//! Plates: two pictures side by side, as they leave.
//!
//! Each is cut to what its side shows before anything else sees it, so that nothing outside the frame leaves. It does not know how they are set.

use plumb_mastery::plate::Crop;
use serde::{Deserialize, Serialize};

use crate::grain::Grained;

/// Two pictures of the same hand, years apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// `P1`.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The older picture.
    pub left: Half,
    /// The newer picture.
    pub right: Half,
}

/// One picture of a pair.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Half {
    /// When it was.
    pub on: Grained,
    /// SHA-256 of the file in the journal.
    pub sha256: String,
    /// The part that is shown; none for the whole picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crop: Option<Crop>,
    /// Words for those who cannot see it; empty where it is decorative, none where nobody has written them.
    pub alt: Option<String>,
    /// What is said under it.
    pub line: String,
    /// Whether the journal has lost the file.
    #[serde(default)]
    pub lost: bool,
}

impl Pair {
    /// Its two sides, the older first.
    pub fn halves(&self) -> [&Half; 2] {
        [&self.left, &self.right]
    }
}

impl Half {
    /// The key of its prepared picture: the hash of the file, with the part where it is one.
    pub fn key(&self) -> String {
        match self.crop {
            None => self.sha256.clone(),
            Some(part) => {
                let (x, y, wide, high) = (part.x, part.y, part.width, part.height);
                format!("{}/{x}-{y}-{wide}-{high}", self.sha256)
            }
        }
    }
}
