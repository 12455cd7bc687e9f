//! Reminders: whether one is to be shown now, and of what.
//!
//! All are off at first, at most one comes in a day, and none is about not logging. One that was missed is not made up for: only what is true now
//! is asked. The words that are shown name nothing private, so this module has none.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{A_YEAR, Ask};
use crate::ids::EntryId;

/// The reminders that the person wished for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Reminders {
    /// Once a week, to look back on it.
    pub look_back: bool,
    /// When a question waits: what became of it?
    pub became: bool,
    /// Once a year, to sound again.
    pub resounding: bool,
}

/// What a reminder is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reminder {
    /// Something was written down last week.
    LookBack,
    /// A question waits.
    Became,
    /// A year has gone since the last sounding.
    Resounding,
}

/// What was shown, as far as a machine remembers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Shown {
    /// The last day on which any was shown.
    pub last: Option<NaiveDate>,
    /// The last day on which a look back was.
    pub look_back: Option<NaiveDate>,
    /// The last day on which sounding again was.
    pub resounding: Option<NaiveDate>,
    /// The questions that were reminded of.
    pub became: Vec<(EntryId, u16)>,
}

/// The reminder to show now, if any. `asks` are the questions of today's cards, `wrote` says whether anything is dated last week, `sounding` whether
/// it is time to sound again.
pub fn due(
    wished: Reminders,
    shown: &Shown,
    asks: &[Ask],
    wrote: bool,
    sounding: bool,
    today: NaiveDate,
) -> Option<Reminder> {
    if shown.last.is_some_and(|last| last >= today) {
        return None;
    }
    let is_new = |ask: &Ask| !shown.became.contains(&(ask.milestone, ask.after));
    if wished.became && asks.iter().any(is_new) {
        return Some(Reminder::Became);
    }
    let since = u64::from(today.weekday().num_days_from_monday());
    let monday = today.checked_sub_days(Days::new(since)).unwrap_or(today);
    if wished.look_back && wrote && shown.look_back.is_none_or(|last| last < monday) {
        return Some(Reminder::LookBack);
    }
    let long_ago = |last: NaiveDate| (today - last).num_days() > A_YEAR;
    (wished.resounding && sounding && shown.resounding.is_none_or(long_ago))
        .then_some(Reminder::Resounding)
}

impl Shown {
    /// What is remembered once a reminder was shown; questions that are not asked any more are forgotten.
    pub fn with(mut self, reminder: Reminder, asks: &[Ask], today: NaiveDate) -> Self {
        self.last = Some(today);
        match reminder {
            Reminder::LookBack => self.look_back = Some(today),
            Reminder::Resounding => self.resounding = Some(today),
            Reminder::Became => {
                self.became = asks.iter().map(|ask| (ask.milestone, ask.after)).collect();
            }
        }
        self
    }
}
