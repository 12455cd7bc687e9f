//! The tree of areas and the ladders of crafts.
//!
//! Every change of the tree or of a ladder is one labelled change that rewrites what depends on it, so that one Undo takes all of it back. Names and rungs
//! are checked by the model.

mod asked;
mod grow;
mod join;
mod ladder;
mod lines;
mod page;
mod shown;

#[cfg(test)]
mod tests;

pub use asked::*;
pub use shown::*;

pub(crate) use grow::refuse_unsound;
pub(crate) use join::compare;
pub(crate) use ladder::templates;
pub(crate) use lines::{Liner, last_made};

use plumb_mastery::{Area, AreaId, AreaKind};

/// An area of which nothing but its name is known.
pub(crate) fn blank(id: AreaId, parent: Option<AreaId>, kind: AreaKind, name: &str) -> Area {
    Area {
        id,
        parent,
        kind,
        name: name.trim().to_owned(),
        also: Vec::new(),
        ladder: None,
        freshness_half_life: None,
        fallow_since: None,
        retired_on: None,
    }
}
