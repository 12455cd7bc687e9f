//! What the Seabed is drawn from: the ground of every craft, on one day and beside it on another.
//!
//! Owned and complete, as `plumb_mastery::seabed` reads it from the record as it is now; nothing is looked up later. It does not know pixels.

pub use plumb_mastery::seabed::{Basin, Bed, Plot};

/// Everything that the Seabed says: the ground, craft by craft, and what was left out of it.
pub type SeabedSeries = Bed;
