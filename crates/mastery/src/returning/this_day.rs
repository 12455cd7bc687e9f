//! On this day: what is dated a whole number of years before.
//!
//! What is known by its month comes back all through that month, what is known by its year alone never does. In a year without a 29 February that
//! day's entries come back on the 28th, so that nobody waits four years for them.

use chrono::{Datelike, NaiveDate};

use crate::date::{Day, Precision};

/// The 29th of February, as month and day.
const LEAP_DAY: (u32, u32) = (2, 29);

/// Whether something of this day comes back today.
pub fn returns(day: Day, today: NaiveDate) -> bool {
    if day.on.year() >= today.year() {
        return false;
    }
    match day.precision {
        Precision::Day => same_days(today).contains(&(day.on.month(), day.on.day())),
        Precision::Month => day.on.month() == today.month(),
        Precision::Year => false,
    }
}

/// The very days of earlier years, from the year of `first` on, that come back today.
pub fn days(first: NaiveDate, today: NaiveDate) -> Vec<NaiveDate> {
    let years = first.year()..today.year();
    let of_year = |year| {
        let same = same_days(today).into_iter();
        same.filter_map(move |(month, day)| NaiveDate::from_ymd_opt(year, month, day))
    };
    years.flat_map(of_year).collect()
}

/// The first and the last day of this month in each earlier year, from the year of `first` on.
pub fn months(first: NaiveDate, today: NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
    let years = first.year()..today.year();
    years
        .filter_map(|year| {
            let begin = NaiveDate::from_ymd_opt(year, today.month(), 1)?;
            Some((begin, Day::month(begin, NaiveDate::MAX).on))
        })
        .collect()
}

/// Month and day of today, and of the 29th where this year has none.
fn same_days(today: NaiveDate) -> Vec<(u32, u32)> {
    let mut same = vec![(today.month(), today.day())];
    if same[0] == (2, 28) && !today.leap_year() {
        same.push(LEAP_DAY);
    }
    same
}
