//! Depth, freshness, next depth and calibration as the command line and the drawer read them.
//!
//! Every number is computed by `mastery` from the rows and opens to the works and the sum behind it. Nothing here is stored.

mod answers;
mod behind;
mod shown;

#[cfg(test)]
mod tests;

pub use shown::*;

pub(crate) use answers::{band, next_depth_of, next_from, no_area, to_go};
pub(crate) use behind::behind;
