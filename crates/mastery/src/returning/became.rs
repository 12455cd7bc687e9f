//! What became of it: asked 30, 90 and 180 days after something was done, once each.
//!
//! A question waits until the next takes its place, and the last one until the year is round; from then on the day itself comes back. So whoever
//! writes down thirty years at once is asked nothing about them. It does not know which machine remembers an answer.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::is_awake;
use crate::{
    date::latest,
    entry::{Body, Entry, Result},
    ids::{AreaId, EntryId},
    tree::Tree,
};

/// After how many days it is asked.
pub const ASKS: [u16; 3] = [30, 90, 180];

/// After how many days it is asked no more.
pub const UNTIL: u16 = 365;

/// A milestone, as far as asking about it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Landing {
    /// The milestone.
    pub id: EntryId,
    /// The last day on which it may have been done.
    pub on: NaiveDate,
    /// The areas it names.
    pub areas: Vec<AreaId>,
    /// The days on which results landed.
    pub later: Vec<NaiveDate>,
    /// Whether it may be asked about: done, not private, and nobody said never.
    pub open: bool,
}

impl Landing {
    /// The milestone that an entry is, if it is one.
    pub fn of(entry: &Entry) -> Option<Self> {
        let Body::Milestone(milestone) = &entry.body else {
            return None;
        };
        let story = milestone.story.as_ref();
        let later = story.map(|story| story.later.iter().map(|later| later.on).collect());
        Some(Self {
            id: entry.id,
            on: latest(entry.on, entry.precision),
            areas: entry.areas.clone(),
            later: later.unwrap_or_default(),
            open: milestone.result == Result::Done
                && !entry.private
                && !story.is_some_and(|story| story.later_off),
        })
    }

    /// The question whose time it is, if it is that of one.
    fn ask(&self, today: NaiveDate) -> Option<Ask> {
        let after = |days: u16| self.on.checked_add_days(Days::new(u64::from(days)));
        if after(UNTIL)? <= today {
            return None;
        }
        let mut asks = ASKS.into_iter().rev();
        asks.find_map(|days| {
            let due = after(days).filter(|due| *due <= today)?;
            Some(Ask {
                milestone: self.id,
                after: days,
                due,
            })
        })
    }
}

/// A question whose time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The milestone.
    pub milestone: EntryId,
    /// Which of the three: 30, 90 or 180.
    pub after: u16,
    /// The day on which its time came.
    pub due: NaiveDate,
}

/// An answer that a machine remembers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The milestone.
    pub milestone: EntryId,
    /// Which of the three.
    pub after: u16,
    /// The day of the answer.
    pub on: NaiveDate,
    /// Whether a result was written down; else nothing had come of it yet.
    pub landed: bool,
}

impl Answered {
    /// Whether the answer still holds: a result that was taken back is no answer.
    fn holds(&self, milestone: &Landing) -> bool {
        milestone.id == self.milestone && (!self.landed || !milestone.later.is_empty())
    }
}

/// The questions whose time has come and that nobody answered, in the order in which their time came.
pub fn asks(
    tree: &Tree,
    milestones: &[Landing],
    answered: &[Answered],
    today: NaiveDate,
) -> Vec<Ask> {
    let open = milestones
        .iter()
        .filter(|milestone| milestone.open && is_awake(tree, &milestone.areas));
    let mut asks: Vec<Ask> = open
        .filter_map(|milestone| {
            let ask = milestone.ask(today)?;
            let is_told = milestone.later.iter().any(|on| *on >= ask.due)
                || answered
                    .iter()
                    .any(|answer| answer.after == ask.after && answer.holds(milestone));
            (!is_told).then_some(ask)
        })
        .collect();
    asks.sort_by_key(|ask| (ask.due, ask.milestone));
    asks
}

/// How many questions were answered on a day, by answers that still hold.
pub fn answered_on(milestones: &[Landing], answered: &[Answered], on: NaiveDate) -> usize {
    let holds = |answer: &&Answered| milestones.iter().any(|milestone| answer.holds(milestone));
    answered
        .iter()
        .filter(|answer| answer.on == on)
        .filter(holds)
        .count()
}
