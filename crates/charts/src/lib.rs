//! What it *looks like*: series become a [`scene::Scene`], a scene becomes SVG or PNG.
//!
//! One scene serves window, HTML and paper, and carries its own table and sentence, so that no second place knows the numbers. Pure: this crate does
//! not know the clock, the disk or the journal; today comes in the [`spec::Spec`], the faces are compiled in.

pub mod scene;
pub mod spec;
pub mod token;

pub use scene::Scene;
pub use spec::{Chart, Medium, Range, Spec, Theme};
