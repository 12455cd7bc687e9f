//! Names that never change: UUIDv7, written as lower-case text everywhere outside memory.
//!
//! An id is taken once (I13). Only `journal::chance` makes new ones; this module reads, writes and compares them.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// How many characters of an id's end are enough to name what has it.
pub const SHORTEST_ENDING: usize = 5;

/// The ending of an id that lists print.
pub fn ending(id: &str) -> &str {
    id.get(id.len().saturating_sub(SHORTEST_ENDING)..)
        .unwrap_or(id)
}

/// A typed ending of an id, with or without the dots that lists print before it; none where it is too short or no ending at all.
pub fn typed_ending(typed: &str) -> Option<String> {
    let bare = typed.trim().trim_start_matches(DOTS);
    let sound =
        bare.len() >= SHORTEST_ENDING && bare.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    sound.then(|| bare.to_ascii_lowercase())
}

/// Whether a typed name begins with the dots that lists print before an ending, and so is nothing but one.
pub fn is_dotted(typed: &str) -> bool {
    typed.trim().starts_with('…') || typed.trim().starts_with("...")
}

/// Whether an id ends so, hyphens left out or not.
pub fn ends_so(id: Uuid, ending: &str) -> bool {
    id.as_simple()
        .to_string()
        .ends_with(&ending.replace('-', ""))
}

const DOTS: [char; 2] = ['…', '.'];

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.as_hyphenated().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0.as_hyphenated())
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map($name)
            }
        }
    )*};
}

ids! {
    /// The id of an area: a craft, a depth area or a technique.
    AreaId,
    /// The id of a work.
    WorkId,
    /// The id of an entry of any kind.
    EntryId,
    /// The id of a role.
    RoleId,
    /// The id of a saved search.
    SearchId,
    /// The id of a template.
    TemplateId,
    /// The id of a plate.
    PlateId,
    /// The id of a witness slip.
    SlipId,
}
