//! What it *looks like*: series become a [`scene::Scene`], a scene becomes SVG or PNG.
//!
//! One scene serves window, HTML and paper, and carries its own table and sentence, so that no second place knows the numbers. Pure: this crate does
//! not know the clock, the disk or the journal; today comes in the [`spec::Spec`], the faces are compiled in.

mod axis;
mod bidi;
mod glyph;
pub mod png;
pub mod scene;
mod sheet;
pub mod silt_calendar;
pub mod sounding_line;
pub mod spec;
pub mod svg;
mod text;
pub mod token;
mod words;
mod xml;

pub use png::{Picture, Unpaintable, png};
pub use scene::Scene;
pub use silt_calendar::{SiltSeries, silt_calendar};
pub use sounding_line::{SoundingSeries, sounding_line};
pub use spec::{Chart, Medium, Range, Spec, Theme};
pub use svg::{Drawing, LeftOut, Look, svg};
