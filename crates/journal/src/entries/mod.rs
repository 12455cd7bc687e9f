//! Entries of all six kinds: log, amend, delete, list, show.
//!
//! Names are resolved and files copied before anything is written; then everything is one change, compared with what stood before it. What an entry means
//! is `mastery`'s to say.

mod again;
mod amend;
mod amended;
mod attach_again;
mod evidence;
mod facts;
mod forms;
pub(crate) mod lines;
mod log;
mod misfit;
mod moved;
mod new;
mod plan;
mod query;
mod remove;
mod said;
mod shown;
mod stale;
mod taken;
mod view;
mod warn;

#[cfg(test)]
pub(crate) mod tests;

pub use attach_again::*;
pub use forms::*;
pub use new::*;
pub use shown::*;

pub(crate) use evidence::gather;
pub(crate) use log::only;
pub(crate) use moved::{Cause, Compared};
pub(crate) use plan::Plan;
pub(crate) use plumb_mastery::words::capital;
pub(crate) use remove::{still_said, take_out};
pub(crate) use said::{minutes_between, week};
pub(crate) use view::Viewer;
