//! Plates: two pictures side by side, years apart, with a line under each.
//!
//! A side keeps the hash of its picture, so that it is still there when its entry is deleted; what else is said of it is looked up. A plate changes no
//! number. What of it may leave is decided by the projection, not here.

mod change;
mod shapes;
mod show;

#[cfg(test)]
mod tests;

pub use shapes::*;
