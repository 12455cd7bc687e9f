//! The capture line: one sentence in, its reading out.
//!
//! The same parser serves Today and `plumb jot`, also while the person types. It keeps every word: each lands in a field, in the text or in a mark. It does not
//! know the clock or the journal; today and the names are passed in.

mod reading;

pub use reading::{Chip, ChipKind, Draft, Offer, Question, Reading, Readings, Span};
