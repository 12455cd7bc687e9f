//! CSV of our own: sessions and milestones in, everything that may leave out.
//!
//! UTF-8 by RFC 4180 with a header; columns stand in any order and an unknown one is refused by its name. A cell that a spreadsheet would take for
//! a formula is guarded on the way out and unguarded on the way in. Other programs' CSV is not read here.

mod cells;
mod columns;
mod guard;
mod others;
mod read;
mod records;
mod write;

pub use columns::FILES;
pub use guard::{guard, join, split, unguard};
pub use read::{read, read_mapped};
pub use write::{export, known};

#[cfg(test)]
mod tests;
