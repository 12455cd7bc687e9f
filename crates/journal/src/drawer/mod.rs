//! The evidence drawer for what is no reading: the time behind a bar, entry by entry, and the entries behind a mark.
//!
//! It is for the person's own eyes, so private entries are in it. The works behind a reading are `depths`'s; which mark was opened is not known here.

mod asked;
mod lines;
mod shown;
mod time;

#[cfg(test)]
mod tests;

pub use shown::*;
