//! Two periods beside each other: depth, time, works, new ground, voices and goals.
//!
//! A period is `[from, to)`; before is the reading of the day before it, after that of its last day (`model.md` 8). All counts are of one area and what
//! lies below it, and come from a [`Tally`] that is made once, so that comparing every area of a lifetime costs no pass over its entries. What the
//! differences mean is not said here.

mod firsts;
mod rated;
mod tally;

use std::collections::HashSet;

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::{
    date::Day,
    depth::{AreaDepth, Depths, Owner, Stand, Step, Strength},
    freshness::{DayTime, Fadings, Making},
    goals::{Fate, fates},
    ids::{AreaId, EntryId},
    tree::Tree,
};

pub(crate) use firsts::is_use;
pub use firsts::{FirstUse, first_practised, first_uses};
pub use rated::rated;
pub use tally::{Said, Tally};

/// From so many weeks with a session on, the hours of a period may be called more or fewer than those of another.
pub const TELLING_WEEKS: usize = 6;

/// The days from `from` up to but without `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The day after the last.
    pub to: NaiveDate,
}

impl Period {
    /// The days from one to another, both included.
    pub fn through(from: NaiveDate, last: NaiveDate) -> Self {
        let to = last.succ_opt().unwrap_or(last);
        Self { from, to }
    }

    /// Whether a day lies in it.
    pub fn holds(self, on: NaiveDate) -> bool {
        self.from <= on && on < self.to
    }

    /// Its last day.
    pub fn last(self) -> NaiveDate {
        self.to.pred_opt().unwrap_or(self.to)
    }

    /// The period before it: as many calendar months where both ends are the first of a month, else as many days.
    #[must_use]
    pub fn previous(self) -> Self {
        let months = 12 * (self.to.year() - self.from.year()) + self.to.month0() as i32
            - self.from.month0() as i32;
        let whole = self.from.day() == 1 && self.to.day() == 1;
        let from = match u32::try_from(months).ok().filter(|_| whole) {
            Some(months) => self.from.checked_sub_months(Months::new(months)),
            None => u64::try_from((self.to - self.from).num_days())
                .ok()
                .and_then(|days| self.from.checked_sub_days(Days::new(days))),
        };
        Self {
            from: from.unwrap_or(self.from),
            to: self.from,
        }
    }

    /// The part of a list, sorted by day, that lies in it.
    fn of<T>(self, sorted: &[T], day: impl Fn(&T) -> NaiveDate) -> &[T] {
        let from = sorted.partition_point(|item| day(item) < self.from);
        let to = sorted.partition_point(|item| day(item) < self.to);
        &sorted[from..to.max(from)]
    }
}

/// What happened in a period in one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Depth on the day before, in thirtieths of a rung.
    pub before30: u16,
    /// The works behind it, deepest first.
    pub before: Vec<Stand>,
    /// Depth on the last day.
    pub after30: u16,
    /// The works behind it, deepest first.
    pub after: Vec<Stand>,
    /// The works that stand among the five on the last day and did not, or not so deep, on the day before; the deepest first.
    pub because: Vec<Cause>,
    /// Minutes of making.
    pub making: u32,
    /// Minutes of overseeing.
    pub overseeing: u32,
    /// Weeks, from Monday, with a session.
    pub weeks: usize,
    /// Works, and milestones that stand alone, with a milestone that counts: of each the first one, oldest first.
    pub works: Vec<EntryId>,
    /// Techniques first used, each with the day and whether it was carried over from another craft.
    pub techniques: Vec<FirstUse>,
    /// Recognitions about the area, its milestones or their works.
    pub recognitions: usize,
    /// Goals that were met, each with its day.
    pub goals_met: Vec<(EntryId, NaiveDate)>,
    /// Days since the last making day, on the last day.
    pub days_since: Option<u32>,
    /// Whether they are "at least" so many, because that making day is known to its month or year only.
    pub at_least: bool,
}

impl Compared {
    /// By how much the area deepened, in thirtieths of a rung; time never makes it less deep.
    pub fn rise30(&self) -> u16 {
        self.after30.saturating_sub(self.before30)
    }
}

/// A work because of which an area is deeper on the last day of a period than on the day before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// Where it stands among the five on the last day.
    pub stand: Stand,
    /// The day of its milestone, where that lies in the period.
    pub finished: Option<Day>,
    /// The day from which someone vouched for it, where that lies in the period.
    pub vouched: Option<NaiveDate>,
    /// Who was the first to vouch for it, where that lies in the period; several where they took effect on one day.
    pub voices: Vec<Said>,
}

/// What a comparison looks at.
#[derive(Clone, Copy, Debug)]
pub struct Grounds<'a> {
    /// The tree.
    pub tree: &'a Tree,
    /// Depth of every area.
    pub depths: &'a Depths,
    /// Time of every area.
    pub making: &'a Making,
    /// Freshness of every area.
    pub fadings: &'a Fadings,
    /// What else is counted, by area and day.
    pub tally: &'a Tally,
    /// Whose journal it is; the owner vouches for nothing.
    pub owner: &'a Owner,
}

/// What happened in a period in an area; none where the tree does not have it.
pub fn compare(grounds: &Grounds<'_>, area: AreaId, period: Period) -> Option<Compared> {
    let depth = grounds.depths.area(area)?;
    let counted = grounds.tally.area(area)?;
    let days = period.of(grounds.making.days(area), |day| day.on);
    let fresh = grounds
        .fadings
        .area(area)
        .map(|fading| fading.at(period.last()))
        .unwrap_or_default();
    let eve = period.from.pred_opt();
    let (before30, before) = sounded(eve.and_then(|eve| depth.step_at(eve)));
    let (after30, after) = sounded(depth.step_at(period.last()));
    Some(Compared {
        before30,
        after30,
        because: because(grounds, &before, &after, period),
        before,
        after,
        making: days.iter().map(|day| day.making).sum(),
        overseeing: days.iter().map(|day| day.overseeing).sum(),
        weeks: weeks(days),
        works: works(period.of(&counted.done, |done| done.on)),
        techniques: period.of(&counted.firsts, |first| first.on).to_vec(),
        recognitions: period.of(&counted.heard, |on| *on).len(),
        goals_met: goals_met(depth, &counted.wishes, period),
        days_since: fresh.days_since,
        at_least: fresh.at_least,
    })
}

/// What a step says; no reading where there is none.
fn sounded(step: Option<&Step>) -> (u16, Vec<Stand>) {
    step.map_or((0, Vec::new()), |step| (step.depth30, step.five.clone()))
}

fn because(grounds: &Grounds<'_>, before: &[Stand], after: &[Stand], period: Period) -> Vec<Cause> {
    let stood = |stand: &&Stand| {
        let same = |old: &Stand| old.key == stand.key && old.half_rungs == stand.half_rungs;
        before.iter().any(same)
    };
    let cause = |stand: &Stand| {
        let finished = grounds.tally.day_of(stand.milestone);
        let vouched = Some(stand.since)
            .filter(|since| stand.strength == Strength::Witnessed && period.holds(*since));
        Cause {
            finished: finished.filter(|day| period.holds(day.on)),
            vouched,
            voices: vouched.map_or_else(Vec::new, |since| {
                grounds.tally.vouching(stand, since, grounds.owner)
            }),
            stand: stand.clone(),
        }
    };
    let new = after.iter().filter(|stand| !stood(stand));
    new.map(cause).collect()
}

/// Weeks from Monday on which a session was logged.
fn weeks(days: &[DayTime]) -> usize {
    let sessions = days
        .iter()
        .filter(|day| day.making > 0 || day.overseeing > 0);
    let mut weeks: Vec<i64> = sessions.map(|day| week(day.on)).collect();
    weeks.dedup();
    weeks.len()
}

/// The number of a week, counted from a Monday.
fn week(on: NaiveDate) -> i64 {
    // 1 January 1970 was a Thursday, so three days more make the weeks begin on Mondays.
    ((on - NaiveDate::default()).num_days() + 3).div_euclid(7)
}

/// One milestone for each work, its first of these, oldest first.
fn works(done: &[tally::Done]) -> Vec<EntryId> {
    let mut met = HashSet::new();
    let first = done.iter().filter(|done| met.insert(done.key));
    first.map(|done| done.milestone).collect()
}

fn goals_met(
    depth: &AreaDepth,
    wishes: &[crate::goals::Wish],
    period: Period,
) -> Vec<(EntryId, NaiveDate)> {
    let met = fates(depth, wishes)
        .into_iter()
        .filter_map(|(wish, fate)| match fate {
            Fate::Met(on) if period.holds(on) => Some((wish.id, on)),
            _ => None,
        });
    met.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_period_before_whole_months_has_as_many_months() {
        let half = Period::through(on("2026-07-01"), on("2026-12-31"));
        assert_eq!(
            half.previous(),
            Period {
                from: on("2026-01-01"),
                to: on("2026-07-01")
            },
            "six months, though fewer days"
        );
        let weeks = Period {
            from: on("2026-03-10"),
            to: on("2026-03-24"),
        };
        assert_eq!(
            weeks.previous(),
            Period {
                from: on("2026-02-24"),
                to: on("2026-03-10")
            },
            "fourteen days"
        );
    }

    #[test]
    fn a_week_is_logged_once_however_many_sessions_it_has() {
        let day = |text: &str, making, milestone| DayTime {
            on: on(text),
            precision: crate::Precision::Day,
            making,
            overseeing: 0,
            milestone,
        };
        let days = [
            day("1969-12-29", 10, false),
            day("1970-01-04", 10, false),
            day("1970-01-05", 10, false),
            day("1970-01-12", 0, true),
        ];
        assert_eq!(
            weeks(&days),
            2,
            "Monday to Sunday is one, the next Monday another, and a milestone is no session"
        );
    }
}
