//! How a period is typed: `2026`, `2026-H1`, `2026-Q3`, `last-quarter`, `2019..2022-06`, or any day in one word.
//!
//! Both ends count, a month or year from its first day to its last. It does not know what is looked for in it; today is passed in.

use chrono::{Datelike, Days as Count, Months, NaiveDate};

use crate::{capture::day, check::shortened, date::Day, invalid::Invalid};

/// Days between which something lies, both included; open where absent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub to: Option<NaiveDate>,
}

impl Days {
    /// Whether a day lies between them.
    pub fn hold(&self, on: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= on) && self.to.is_none_or(|to| on <= to)
    }
}

/// The parts of a year that have a name, with their months.
const PARTS: [(&str, u32); 4] = [("year", 12), ("half", 6), ("quarter", 3), ("month", 1)];

const HOW: &str = "Periods are written 2026, 2026-11, 2026-Q3, 2026-H1, last-quarter, last-year, yesterday or 2019..2022.";

/// Reads a whole text as a period.
///
/// # Errors
///
/// `bad_date` for what names no days, or ends before it begins.
pub fn read(text: &str, today: NaiveDate) -> Result<Days, Invalid> {
    let Some((from, to)) = text.split_once("..") else {
        return one(text, today);
    };
    if from.is_empty() && to.is_empty() {
        return Err(bad("'..' names no day.").hint("Write on:2019..2022 or on:..2014."));
    }
    let end = |text: &str| (!text.is_empty()).then(|| one(text, today)).transpose();
    let days = Days {
        from: end(from)?.and_then(|days| days.from),
        to: end(to)?.and_then(|days| days.to),
    };
    if let (Some(first), Some(last)) = (days.from, days.to)
        && last < first
    {
        let message = format!("'{}' ends before it begins.", shortened(text));
        let hint = format!("Write the earlier end first: {to}..{from}.");
        return Err(bad(message).hint(hint));
    }
    Ok(days)
}

/// A part of a year, or a day of any precision; one that lies ahead holds nothing yet, but is no mistake.
fn one(text: &str, today: NaiveDate) -> Result<Days, Invalid> {
    if let Some(days) = part(&text.to_lowercase(), today) {
        return Ok(days);
    }
    let read = |text: &str| day::read(text, today).or_else(|_| day::read_due(text, today));
    // A word of a query has no spaces, so there a hyphen may stand for one: last-tuesday, 14-nov.
    let day = read(text).or_else(|refused| read(&text.replace('-', " ")).map_err(|_| refused));
    let day: Day = day.map_err(|refused| match day::is_written(text, today) {
        true => refused,
        false => refused.hint(HOW),
    })?;
    Ok(Days {
        from: Some(day.earliest()),
        to: Some(day.on),
    })
}

/// `2026-h1`, `2026-q3`, `last-quarter`, `last-half`, `last-year`, `last-month`; also with the word `this`.
fn part(word: &str, today: NaiveDate) -> Option<Days> {
    let (before, after) = word.split_once(['-', ' '])?;
    let months_of = |name: &str| {
        PARTS
            .iter()
            .find(|(part, _)| *part == name)
            .map(|(_, n)| *n)
    };
    if let Some(months) = months_of(after) {
        let first = (today.month0() / months) * months + 1;
        let this = NaiveDate::from_ymd_opt(today.year(), first, 1)?;
        return match before {
            "this" => months_from(this, months),
            "last" => months_from(this.checked_sub_months(Months::new(months))?, months),
            _ => None,
        };
    }
    let year = before.parse().ok().filter(|_| before.len() == 4)?;
    let (months, of_year) = match after.split_at_checked(1)? {
        ("h", nth) => (6, nth),
        ("q", nth) => (3, nth),
        _ => return None,
    };
    let nth: u32 = of_year.parse().ok().filter(|nth| *nth >= 1)?;
    let first = NaiveDate::from_ymd_opt(year, (nth - 1).checked_mul(months)? + 1, 1)?;
    months_from(first, months)
}

fn months_from(first: NaiveDate, months: u32) -> Option<Days> {
    let last = first
        .checked_add_months(Months::new(months))?
        .checked_sub_days(Count::new(1))?;
    Some(Days {
        from: Some(first),
        to: Some(last),
    })
}

fn bad(message: impl Into<String>) -> Invalid {
    Invalid::new("query", "bad_date", message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let today = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let end = |day: Option<NaiveDate>| day.map_or_else(String::new, |day| day.to_string());
        match read(text, today) {
            Ok(days) => format!("{}..{}", end(days.from), end(days.to)),
            Err(refused) => refused.message,
        }
    }

    #[test]
    fn a_period_is_a_part_of_a_year_a_day_or_two_ends() {
        for (text, days) in [
            ("2024-Q1", "2024-01-01..2024-03-31"),
            ("2024-h1", "2024-01-01..2024-06-30"),
            ("2026-H2", "2026-07-01..2026-12-31"),
            ("last-quarter", "2026-07-01..2026-09-30"),
            ("last-half", "2026-01-01..2026-06-30"),
            ("last-year", "2025-01-01..2025-12-31"),
            ("last-month", "2026-10-01..2026-10-31"),
            ("this-quarter", "2026-10-01..2026-12-31"),
            ("2024-Q1..2024-Q3", "2024-01-01..2024-09-30"),
            ("2025", "2025-01-01..2025-12-31"),
            ("2024-02", "2024-02-01..2024-02-29"),
            ("2019..2022-06", "2019-01-01..2022-06-30"),
            ("..2014", "..2014-12-31"),
            ("last-tuesday", "2026-11-17..2026-11-17"),
            ("14-nov", "2026-11-14..2026-11-14"),
            ("3-days-ago", "2026-11-17..2026-11-17"),
            ("nov-2014", "2014-11-01..2014-11-30"),
            ("2030", "2030-01-01..2030-12-31"),
        ] {
            assert_eq!(written(text), days, "{text} is this period");
        }
    }

    #[test]
    fn what_is_no_period_is_refused() {
        for (text, said) in [
            ("2025..2024", "'2025..2024' ends before it begins."),
            ("..", "'..' names no day."),
            ("2024-Q5", "'2024-Q5' is not a day."),
            ("2024-H0", "'2024-H0' is not a day."),
            ("last-decade", "'last-decade' is not a day."),
            ("soon", "'soon' is not a day."),
        ] {
            assert_eq!(written(text), said, "{text} is none");
        }
    }
}
