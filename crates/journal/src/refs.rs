//! How requests name things: by id, by name, by path or by the ending that lists print.
//!
//! The window sends ids and the command line sends words; one resolver serves both, so that an unknown or ambiguous name is told in the same
//! sentence everywhere. A `Place` is a handle in the window and a path on the command line; only the door can tell.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub String);

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
    )*};
}

texts! {
    /// An area: its id, its name, another name, or its path such as `Ceramics/Glaze`.
    AreaRef,
    /// A work: its id or its title.
    WorkRef,
    /// An entry: its id, the ending that lists print (five characters or more), or a milestone's exact title.
    EntryRef,
    /// A milestone or a work.
    AboutRef,
    /// A role: its id or its title.
    RoleRef,
    /// A plate: its id or its title.
    PlateRef,
    /// A template: its id or its name.
    TemplateRef,
    /// A saved search: its id or its name.
    SearchRef,
    /// A day in words: `2026-11-20`, `2014`, `nov 2014`, `last tuesday`.
    DayText,
    /// A length of time: `90m`, `1h30`, `1.5h`, `1:30`.
    DurationText,
    /// A rung: its number or its name; halves where a sounding or goal is meant.
    LevelText,
    /// A file or folder: a handle that Rust gave the window, or a path on the command line.
    Place,
}
