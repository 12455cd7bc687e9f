//! Recognition: what others said, whether it may be quoted, and the slips by which they are asked.
//!
//! Nothing is sent from here: a message is copied, a slip is a file, and what comes back is shown whole before it counts. An answer's file is believed in
//! nothing; what a slip is about stands in its own row.

mod answer;
mod asking;
mod list;
mod shapes;
mod slip;

#[cfg(test)]
mod tests;

pub use shapes::*;
