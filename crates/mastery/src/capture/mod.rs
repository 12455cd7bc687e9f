//! The capture line: one sentence in, its reading out.
//!
//! The same parser serves Today and `plumb jot`, also while the person types. It keeps every word: each lands in a field, in the text or in a mark. It does not
//! know the clock or the journal; today and the names are passed in.

mod chips;
pub mod day;
mod drafts;
pub mod duration;
mod head;
pub mod level;
mod lex;
pub mod list;
mod names;
mod parts;
mod read;
mod reading;
mod text;
mod vocabulary;

pub use names::Names;
pub use read::{As, read, read_as};
pub use reading::{Chip, ChipKind, Draft, Offer, Question, Reading, Readings, Span};
