//! A week of seven days, and what may stand in a cell of it.
//!
//! A week begins on Monday or on Sunday, as the person has it; its number is that of the week of ISO 8601 in which its Thursday lies. It does not know what was
//! logged.

use chrono::{Datelike, Days, NaiveDate};

use crate::{capture::duration, entry::DAY_MINUTES, invalid::Invalid};

/// The seven days of a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    first: NaiveDate,
}

impl Week {
    /// The week that holds a day; `first_weekday` is 1 for Monday and 7 for Sunday.
    pub fn of(day: NaiveDate, first_weekday: u8) -> Self {
        let weekday = day.weekday().number_from_monday();
        let back = (weekday + 7 - u32::from(first_weekday)) % 7;
        Self {
            first: day.checked_sub_days(Days::new(back.into())).unwrap_or(day),
        }
    }

    /// Its first day.
    pub fn first(self) -> NaiveDate {
        self.first
    }

    /// Its last day.
    pub fn last(self) -> NaiveDate {
        after(self.first, 6)
    }

    /// Its days in order.
    pub fn days(self) -> [NaiveDate; 7] {
        [0, 1, 2, 3, 4, 5, 6].map(|days| after(self.first, days))
    }

    /// The week before it.
    pub fn before(self) -> Self {
        let first = self.first.checked_sub_days(Days::new(7));
        Self {
            first: first.unwrap_or(self.first),
        }
    }

    /// The week after it.
    pub fn next(self) -> Self {
        Self {
            first: after(self.first, 7),
        }
    }

    /// Its number in its year.
    pub fn number(self) -> u32 {
        let thursday = self
            .days()
            .into_iter()
            .find(|day| day.weekday() == chrono::Weekday::Thu);
        thursday.unwrap_or(self.first).iso_week().week()
    }
}

fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

/// Reads what stands in a cell: minutes, `1:30`, `1.5h`, or nothing, which is none.
///
/// # Errors
///
/// `bad_time` for what is no time, `over_a_day` for more than 24 hours.
pub fn cell(text: &str) -> Result<u16, Invalid> {
    let typed = text.trim();
    if typed.is_empty() || typed.chars().all(|c| "0-–—".contains(c)) {
        return Ok(0);
    }
    // In a cell of minutes a bare number is minutes, unlike on a line.
    match typed.parse::<u32>() {
        Ok(minutes) if minutes <= DAY_MINUTES => Ok(u16::try_from(minutes).unwrap_or_default()),
        Ok(_) => duration::read("1441m"),
        Err(_) => match duration::read(typed) {
            Err(refused) if refused.reason == "no_time" => Ok(0),
            read => read,
        },
    }
}

/// Minutes as they stand in a cell: `1:30`; nothing where there are none.
pub fn written(minutes: u32) -> String {
    if minutes == 0 {
        String::new()
    } else {
        format!("{}:{:02}", minutes / 60, minutes % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_week_begins_where_the_person_has_it() {
        let monday = Week::of(day("2026-11-20"), 1);
        assert_eq!(monday.first(), day("2026-11-16"), "the Monday before");
        assert_eq!(monday.last(), day("2026-11-22"), "and its Sunday");
        let sunday = Week::of(day("2026-11-20"), 7);
        assert_eq!(sunday.first(), day("2026-11-15"), "the Sunday before");
        assert_eq!(
            (monday.number(), sunday.number()),
            (47, 47),
            "both hold the same Thursday"
        );
        assert_eq!(
            Week::of(day("2026-11-22"), 7).first(),
            day("2026-11-22"),
            "a first day is in its own week"
        );
        assert_eq!(
            Week::of(day("2027-01-01"), 1).number(),
            53,
            "the new year's Friday lies in the old year's last week"
        );
        assert_eq!(monday.next().before(), monday, "forth and back");
    }

    #[test]
    fn a_cell_takes_minutes_as_a_spreadsheet_has_them() {
        let read = |text| cell(text).map_err(|refused| refused.reason);
        for (text, minutes) in [
            ("90", 90),
            (" 1:30 ", 90),
            ("1.5h", 90),
            ("1,5h", 90),
            ("1h30", 90),
            ("0:05", 5),
            ("", 0),
            ("0", 0),
            ("0:00", 0),
            ("-", 0),
            ("1440", 1440),
        ] {
            assert_eq!(read(text), Ok(minutes), "{text:?}");
        }
        assert_eq!(read("two"), Err("bad_time"), "words are no time");
        assert_eq!(read("1441"), Err("over_a_day"), "a day ends");
        assert_eq!(read("-5"), Err("bad_time"), "nothing takes time away");
    }

    #[test]
    fn what_a_cell_says_reads_as_the_same() {
        for minutes in [1, 59, 60, 61, 1440] {
            assert_eq!(
                cell(&written(minutes.into())),
                Ok(minutes),
                "{minutes} minutes come back"
            );
        }
        assert_eq!(written(0), "", "nothing is written as nothing");
    }
}
