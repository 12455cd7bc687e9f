//! How deep: what the five deepest works of an area evidence, in the ladder's own units.
//!
//! Formula version 1: `D30 = 5·h1 + 4·h2 + 3·h3 + 2·h4 + 1·h5` over the five deepest different works, in half rungs, so that 30 thirtieths are one
//! rung (`model.md` 4). Every reading is a list of at most five works and its sum. Time never lowers it. Nothing here is ever stored.

mod display;
mod five;
mod marks;
mod moved;
mod next;
mod parting;
mod reading;
mod record;
mod remap;
mod steps;
mod strength;
mod what_if;

pub use display::{difference, display, half_rungs, rung, rungs, signed};
pub use marks::{Written, is_from_memory, is_leap, written};
pub use moved::{Because, Moved, moved};
pub use next::{NewWorks, Next, next, next_rung30};
pub use parting::{Parting, parting};
pub use reading::{AreaDepth, Reading, Stand, Standing, Step, Strength, Survey, VoteKey};
pub use record::{Owner, Piece, Record, Voice};
pub use remap::{Remap, merge_area};
pub use steps::{Depths, depths, depths_and_strengths, half_rungs_of};
pub use strength::{Strengths, strength};
pub use what_if::{Addition, if_shown, if_vouched_for};

/// The formula's version, printed with every exported number.
pub const FORMULA_VERSION: u8 = 1;

/// The weights of the five deepest works, deepest first.
pub const WEIGHTS: [u8; 5] = [5, 4, 3, 2, 1];

/// Thirtieths in one rung: twice the sum of the weights.
pub const THIRTIETHS: u16 = 30;
