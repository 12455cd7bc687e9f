//! Coming back to what was written: this day in earlier years, what became of a thing, sounding again, and when to be reminded of it.
//!
//! Nothing here counts anything or moves a line; it only says what is worth a look today, at most twice a day, and never of ground that rests. It does
//! not know which machine shows it.

mod became;
mod reminders;
mod resounding;
mod this_day;

pub use became::{ASKS, Answered, Ask, Landing, UNTIL, answered_on, asks};
pub use reminders::{Reminder, Reminders, Shown, due};
pub use resounding::{A_YEAR, Turn, is_time, listed};
pub use this_day::{days, months, returns};

use crate::{ids::AreaId, tree::Tree};

/// The most cards of a day, of whatever sort.
pub const CARDS_A_DAY: usize = 2;

/// Whether an area lies fallow or is retired, itself or by what holds it.
pub fn rests(tree: &Tree, area: AreaId) -> bool {
    let above = tree.ancestors(area);
    let mut areas = above.into_iter().filter_map(|id| tree.get(id));
    areas.any(|area| area.fallow_since.is_some() || area.retired_on.is_some())
}

/// Whether something that names these areas may be come back to: it names none, or one of them does not rest.
pub fn is_awake(tree: &Tree, areas: &[AreaId]) -> bool {
    areas.is_empty() || areas.iter().any(|area| !rests(tree, *area))
}

/// How many questions a day still has room for, beside the card of this day in earlier years and those that were answered today.
pub fn room(is_this_day: bool, answered: usize) -> usize {
    CARDS_A_DAY.saturating_sub(usize::from(is_this_day) + answered)
}
