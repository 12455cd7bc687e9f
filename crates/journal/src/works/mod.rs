//! Works: projects and pieces, the unit of independence.
//!
//! Two works may be merged, because one piece that was logged twice is one vote; what names a work is carried along in one change. Sums and strengths are
//! derived.

mod change;
mod merge;
mod same;
mod shapes;
mod show;

#[cfg(test)]
mod tests;

pub use shapes::*;

pub(crate) use show::span;
