//! The gaps between making days: dry spells, and stretches of which nothing can be said because they were not logged.
//!
//! Not logged is not idle. A gap is a dry spell only if neither of its ends is a coarse date or a work from a year without sessions. It draws nothing
//! and never judges a gap.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use plumb_mastery::freshness::DayTime;

/// The fewest days of a spell in a calendar, and of a silence that is not idleness.
pub(crate) const SPELL: i64 = 30;

/// A gap between two making days, or from the last of them on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spell {
    /// The first day without making.
    pub from: NaiveDate,
    /// The last day without making.
    pub to: NaiveDate,
    /// Whether it is a dry spell; else it was not logged.
    pub dry: bool,
}

impl Spell {
    /// The days without making, both ends included.
    pub fn days(&self) -> usize {
        (self.to - self.from).num_days().unsigned_abs() as usize + 1
    }

    /// How it is called.
    pub fn words(&self) -> String {
        if self.dry {
            say!("charts-dry-spell")
        } else {
            say!("charts-not-logged")
        }
    }
}

/// Whether no craft has an entry since the last making here, for so long that the silence says nothing about making.
///
/// One entry of any kind since then, be it an hour of overseeing, and the days without making are a dry spell.
pub(crate) fn quiet(last_logged: Option<NaiveDate>, last: NaiveDate, today: NaiveDate) -> bool {
    let written = last_logged.is_some_and(|logged| logged > last);
    !written && (today - last).num_days() >= SPELL
}

/// Every gap of so many days or more between the days of an area up to today, oldest first. `last_logged` is the last day of any entry of any craft.
pub(crate) fn spells(
    days: &[DayTime],
    last_logged: Option<NaiveDate>,
    today: NaiveDate,
    fewest: i64,
) -> Vec<Spell> {
    let logged: BTreeSet<i32> = days
        .iter()
        .filter(|day| day.making > 0 || day.overseeing > 0)
        .map(|day| day.on.year())
        .collect();
    let made: Vec<&DayTime> = days
        .iter()
        .filter(|day| day.made() > 0 && day.on <= today)
        .collect();
    let certain = |day: &DayTime| day.precision.is_day() && logged.contains(&day.on.year());
    let spell = |from: NaiveDate, to: NaiveDate, dry| {
        ((to - from).num_days() + 1 >= fewest).then_some(Spell { from, to, dry })
    };
    let between = made.windows(2).filter_map(|two| {
        let dry = certain(two[0]) && certain(two[1]);
        spell(two[0].on.succ_opt()?, two[1].on.pred_opt()?, dry)
    });
    let open = made.last().and_then(|last| {
        let dry = certain(last) && !quiet(last_logged, last.on, today);
        spell(last.on.succ_opt()?, today, dry)
    });
    between.chain(open).collect()
}
