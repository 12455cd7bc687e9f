//! Coming back: today's cards, what became of a thing, sounding again, a year on one page, and reminders.
//!
//! What is worth a look is `mastery`'s to say; this gathers the rows and remembers, on this machine alone, what was answered and shown. It does not know
//! which shell asks.

mod cards;
mod landed;
mod remembered;
mod reminders;
mod resounding;
mod shapes;
mod year;

#[cfg(test)]
mod tests;

pub use shapes::*;
