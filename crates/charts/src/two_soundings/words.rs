//! How periods and reasons are worded: "1966", "in 1966", "p6 finished 1 Oct, vouched for by Mr Alder 24 Dec".
//!
//! Chart, table and sentence take these words from here alone. It knows no geometry.

use chrono::{Datelike, NaiveDate};
use plumb_mastery::{
    Day, Precision,
    compare::Period,
    words::{duration, month_name_short, short_date_in_year},
};

use super::series::Because;
use crate::words;

/// A period: "1966" for a calendar year, else "1 Jan 2026 to 20 Nov 2026".
pub(crate) fn span(period: Period) -> String {
    if is_year(period) {
        return period.from.year().to_string();
    }
    let (from, last) = (
        words::short_date(period.from),
        words::short_date(period.last()),
    );
    if period.from == period.last() {
        from
    } else {
        say!("span", from = from, to = last)
    }
}

/// A period inside a sentence: "in 1966", "from 1 Jan 2026 to 20 Nov 2026", "on 20 Nov 2026".
pub(crate) fn within(period: Period) -> String {
    let (from, last) = (period.from, period.last());
    if is_year(period) {
        say!("two-soundings-in-year", year = from.year().to_string())
    } else if from == last {
        say!("two-soundings-on-day", day = words::short_date(from))
    } else {
        say!(
            "two-soundings-from-to",
            from = words::short_date(from),
            to = words::short_date(last)
        )
    }
}

fn is_year(period: Period) -> bool {
    let first = |day: NaiveDate| day.ordinal() == 1;
    first(period.from) && first(period.to) && period.to.year() - period.from.year() == 1
}

/// A day of a period, without its year where the period has only one.
fn day_of(period: Period, day: NaiveDate) -> String {
    if period.from.year() == period.last().year() {
        short_date_in_year(day)
    } else {
        words::short_date(day)
    }
}

/// A work with why it counts: "p6 finished 1 Oct, vouched for by Mr Alder 24 Dec".
pub(crate) fn because(because: &Because, period: Period) -> String {
    let finished = because.finished.map(|day| match day.precision {
        Precision::Day => say!("two-soundings-finished", day = day_of(period, day.on)),
        Precision::Month => say!(
            "two-soundings-finished-in-month",
            month = coarse(period, day)
        ),
        Precision::Year => say!("two-soundings-finished-in-year", year = coarse(period, day)),
    });
    let same = |on: NaiveDate| because.finished.is_some_and(|day| day.on == on);
    let vouched = because.vouched.map(|on| {
        let (names, day) = (words::listed(&because.voices), day_of(period, on));
        // A voice of the very day of the work needs no day of its own.
        match (because.voices.is_empty(), same(on)) {
            (true, true) => say!("two-soundings-vouched"),
            (true, false) => say!("two-soundings-vouched-on", day = day),
            (false, true) => say!("two-soundings-vouched-by", names = names),
            (false, false) => say!("two-soundings-vouched-by-on", names = names, day = day),
        }
    });
    let told: Vec<String> = finished.into_iter().chain(vouched).collect();
    let title = if because.title.is_empty() {
        say!("two-soundings-untitled")
    } else {
        because.title.clone()
    };
    format!("{title} {}", told.join(", ")).trim_end().to_owned()
}

fn coarse(period: Period, day: Day) -> String {
    match day.precision {
        Precision::Month if period.from.year() == period.last().year() => month_name_short(day.on),
        _ => words::known_short(day),
    }
}

/// Hours in a row of bars: "41 h", "1 h 20", "0 h".
pub(crate) fn hours(minutes: u32) -> String {
    match minutes {
        0 => say!("duration-hours", hours = 0),
        some => duration(some),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: &str, last: &str) -> Period {
        let day = |text: &str| text.parse().expect("a day");
        Period::through(day(from), day(last))
    }

    #[test]
    fn a_calendar_year_is_its_number_and_any_other_period_its_ends() {
        for (from, last, said, inside) in [
            ("1966-01-01", "1966-12-31", "1966", "in 1966"),
            (
                "2026-01-01",
                "2026-11-20",
                "1 Jan 2026 to 20 Nov 2026",
                "from 1 Jan 2026 to 20 Nov 2026",
            ),
            (
                "1965-01-01",
                "1966-12-31",
                "1 Jan 1965 to 31 Dec 1966",
                "from 1 Jan 1965 to 31 Dec 1966",
            ),
            ("2026-11-20", "2026-11-20", "20 Nov 2026", "on 20 Nov 2026"),
        ] {
            assert_eq!(span(period(from, last)), said, "{from} to {last}");
            assert_eq!(within(period(from, last)), inside, "{from} to {last}");
        }
    }
}
