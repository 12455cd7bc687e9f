//! Civil days with the precision in which a person knows them.
//!
//! A month or a year is stored as its last day, or as the day of logging where that comes first; depth is never claimed before it. This module
//! does not know today; it is passed in.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How exactly a person knows a day.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    /// The very day.
    #[default]
    Day,
    /// The month; the day stored is its last.
    Month,
    /// The year; the day stored is its last.
    Year,
}

impl Precision {
    /// Whether this is the ordinary case, which the written form of a row leaves out.
    pub fn is_day(&self) -> bool {
        *self == Self::Day
    }
}

/// A civil day and how exactly it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct Day {
    /// The day itself; for a month or year its last day, or the day of logging where that came first.
    pub on: NaiveDate,
    /// How exactly it is known.
    pub precision: Precision,
}

impl Day {
    /// The day `on`, exactly known.
    pub fn exact(on: NaiveDate) -> Self {
        Self {
            on,
            precision: Precision::Day,
        }
    }

    /// The first civil day that this may have been: the day itself, or the first of its month or year.
    pub fn earliest(self) -> NaiveDate {
        earliest(self.on, self.precision)
    }

    /// The month that holds `first`, as it is stored on `today`: its last day, or today where that comes first.
    pub fn month(first: NaiveDate, today: NaiveDate) -> Self {
        let begin = first_of_month(first);
        let end = begin
            .checked_add_months(Months::new(1))
            .and_then(|next| next.checked_sub_days(Days::new(1)));
        Self {
            on: end.unwrap_or(NaiveDate::MAX).min(today).max(begin),
            precision: Precision::Month,
        }
    }

    /// The year that holds `day`, as it is stored on `today`: its last day, or today where that comes first.
    pub fn year(day: NaiveDate, today: NaiveDate) -> Self {
        let begin = earliest(day, Precision::Year);
        let end = NaiveDate::from_ymd_opt(day.year(), 12, 31).unwrap_or(NaiveDate::MAX);
        Self {
            on: end.min(today).max(begin),
            precision: Precision::Year,
        }
    }
}

/// The last civil day that a date of this precision may have been.
pub fn latest(on: NaiveDate, precision: Precision) -> NaiveDate {
    match precision {
        Precision::Day => on,
        Precision::Month => Day::month(on, NaiveDate::MAX).on,
        Precision::Year => Day::year(on, NaiveDate::MAX).on,
    }
}

/// The first civil day that a date of this precision may have been.
pub fn earliest(on: NaiveDate, precision: Precision) -> NaiveDate {
    match precision {
        Precision::Day => on,
        Precision::Month => first_of_month(on),
        Precision::Year => NaiveDate::from_ymd_opt(on.year(), 1, 1).unwrap_or(on),
    }
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}
