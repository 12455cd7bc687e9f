//! What it *looks like*: series become a [`scene::Scene`], a scene becomes SVG or PNG.
//!
//! One scene serves window, HTML and paper, and carries its own table and sentence, so that no second place knows the numbers. Pure: this crate does
//! not know the clock, the disk or the journal; today comes in the [`spec::Spec`], the faces are compiled in.

// Sentences are made everywhere here, so their macro needs no import.
#[macro_use(say)]
extern crate plumb_mastery;

mod axis;
mod bidi;
mod bins;
mod blank;
pub mod bob;
pub mod core;
mod days;
mod deeper;
mod depth_scale;
pub mod echoes;
mod frame;
mod glyph;
pub mod in_true;
mod key;
mod pattern;
pub mod png;
pub mod reach;
pub mod roles;
pub mod scene;
pub mod seabed;
mod sheet;
mod silt;
pub mod silt_calendar;
pub mod sounding_line;
pub mod spec;
mod spells;
pub mod svg;
mod text;
pub mod token;
pub mod two_soundings;
pub mod waterline;
mod words;
mod xml;

pub use bob::{BobSeries, bob};
pub use core::{CoreSeries, core};
pub use echoes::{EchoesSeries, echoes};
pub use in_true::{InTrueSeries, in_true};
pub use png::{Picture, Unpaintable, png};
pub use reach::{ReachSeries, reach};
pub use roles::RoleSpan;
pub use scene::Scene;
pub use seabed::{SeabedSeries, seabed};
pub use silt_calendar::{SiltSeries, silt_calendar};
pub use sounding_line::{SoundingSeries, sounding_line};
pub use spec::{Chart, Medium, Range, Spec, Theme, View};
pub use svg::{Drawing, LeftOut, Look, svg};
pub use two_soundings::{TwoSoundingsSeries, two_soundings};
pub use waterline::{WaterlineSeries, waterline};
