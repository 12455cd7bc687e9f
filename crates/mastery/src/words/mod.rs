//! The phrases that every door shares: days, durations, counts, depths.
//!
//! One way to write each thing, so that window, command line, charts and paper agree, in the language that is spoken. This module knows no entry.

pub mod language;
pub mod message;
pub mod number;
mod pseudo;

use chrono::{Datelike, NaiveDate};

pub use self::language::Language;
use crate::{
    date::{self, Day, Precision},
    say,
};

// Keys are made of numbers here alone, where a list is numbered as the calendar numbers it.

/// January is 1.
pub(crate) fn month(n: u32) -> String {
    message::said(&format!("month-{n}"), &[])
}

fn month_short(n: u32) -> String {
    message::said(&format!("month-short-{n}"), &[])
}

/// Monday is 1.
pub(crate) fn weekday(n: u32) -> String {
    message::said(&format!("weekday-{n}"), &[])
}

fn weekday_short(n: u32) -> String {
    message::said(&format!("weekday-short-{n}"), &[])
}

/// Whether a word names a month in the language that is spoken, whole or short.
pub fn is_month(word: &str) -> bool {
    let word = word.trim_end_matches('.');
    (1..=12).any(|n| month(n) == word || month_short(n).trim_end_matches('.') == word)
}

/// Whether a word names a day of the week in the language that is spoken, whole or short.
pub fn is_weekday(word: &str) -> bool {
    (1..=7).any(|n| weekday(n) == word || weekday_short(n) == word)
}

/// A day as it is known: "Thu 19 Nov 2026", "May 2026", "1961".
pub fn day(day: Day) -> String {
    let on = day.on;
    let year = on.year().to_string();
    match day.precision {
        Precision::Day => say!(
            "day-listed",
            weekday = weekday_short(on.weekday().number_from_monday()),
            day = on.day(),
            month = month_short(on.month()),
            year = year
        ),
        Precision::Month => say!("day-month", month = month_short(on.month()), year = year),
        Precision::Year => year,
    }
}

/// A day inside a sentence: "20 December 2026", "May 2026", "1961".
pub fn long_day(day: Day) -> String {
    let on = day.on;
    let year = on.year().to_string();
    match day.precision {
        Precision::Day => say!(
            "day-said",
            day = on.day(),
            month = month(on.month()),
            year = year
        ),
        Precision::Month => say!("day-month", month = month(on.month()), year = year),
        Precision::Year => year,
    }
}

/// A day where the weekday is of no use: "15 Jan 1967".
pub fn short_date(on: NaiveDate) -> String {
    let month = month_short(on.month());
    say!(
        "date-short",
        day = on.day(),
        month = month,
        year = on.year().to_string()
    )
}

/// A day of the year at hand, short: "15 Jan".
pub fn short_date_in_year(on: NaiveDate) -> String {
    say!(
        "day-in-year",
        day = on.day(),
        month = month_short(on.month())
    )
}

/// A day of the year at hand inside a sentence: "17 May".
pub fn long_date_in_year(on: NaiveDate) -> String {
    say!("day-in-year", day = on.day(), month = month(on.month()))
}

/// A day as it is spoken in full: "Tuesday 12 May 2026".
pub fn spoken_date(on: NaiveDate) -> String {
    say!(
        "date-spoken",
        weekday = weekday_name(on),
        day = on.day(),
        month = month(on.month()),
        year = on.year().to_string()
    )
}

/// The month of a day with its year inside a sentence: "May 2026".
pub fn long_month(on: NaiveDate) -> String {
    say!(
        "day-month",
        month = month(on.month()),
        year = on.year().to_string()
    )
}

/// The month of a day with its year, short: "Nov 2026".
pub fn short_month(on: NaiveDate) -> String {
    say!(
        "day-month",
        month = month_short(on.month()),
        year = on.year().to_string()
    )
}

/// The short name of the month of a day: "Nov".
pub fn month_name_short(on: NaiveDate) -> String {
    month_short(on.month())
}

/// The name of the weekday of a day: "Tuesday".
pub fn weekday_name(on: NaiveDate) -> String {
    weekday(on.weekday().number_from_monday())
}

/// The short name of the weekday of a day: "Tue".
pub fn weekday_name_short(on: NaiveDate) -> String {
    weekday_short(on.weekday().number_from_monday())
}

/// The days from one to another inside a sentence: "20 December 2026", "May 2026", "March to June 2026", "2019 to 2022", "1 to 20 November 2026".
pub fn span(from: NaiveDate, to: NaiveDate) -> String {
    let precision = [Precision::Year, Precision::Month]
        .into_iter()
        .find(|precision| {
            date::earliest(from, *precision) == from && date::latest(to, *precision) == to
        })
        .unwrap_or_default();
    let (begin, end) = (
        long_day(Day {
            on: from,
            precision,
        }),
        long_day(Day { on: to, precision }),
    );
    if begin == end {
        return end;
    }
    // What both ends share is said once, at the end.
    let begin = match precision {
        Precision::Year => begin,
        _ if from.year() != to.year() => begin,
        Precision::Day if from.month() == to.month() => say!("day-in-month", day = from.day()),
        Precision::Day => say!("day-in-year", day = from.day(), month = month(from.month())),
        Precision::Month => month(from.month()),
    };
    say!("span", from = begin, to = end)
}

/// Minutes as "45 min", "1 h 30" or "2 h".
pub fn duration(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, rest) => say!("duration-minutes", minutes = rest),
        (hours, 0) => say!("duration-hours", hours = hours),
        (hours, rest) => say!(
            "duration-both",
            hours = hours,
            minutes = format!("{rest:02}")
        ),
    }
}

/// A count with its thousands parted: "1,204".
pub fn count(number: u64) -> String {
    number::parted(
        i64::try_from(number).unwrap_or(i64::MAX),
        Language::spoken(),
    )
}

/// A count with what is counted: "1 entry", "1,204 entries".
pub fn counted(number: u64, one: &str, many: &str) -> String {
    format!("{} {}", count(number), if number == 1 { one } else { many })
}

/// A small count in words, up to twelve; figures above: "six rungs", "13 rungs".
pub fn small_number(number: usize) -> String {
    if number > MOST_IN_WORDS {
        return count(number as u64);
    }
    message::said(&format!("small-{number}"), &[])
}

/// Above this a count is written in figures.
const MOST_IN_WORDS: usize = 12;

/// With a capital letter at the beginning.
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

/// Names in a row: "a", "a or b", "a, b or c", with `last` such as "or" before the last.
pub fn listed(names: &[String], last: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., end] => format!("{} {last} {end}", most.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn on(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_day_is_written_as_exactly_as_it_is_known() {
        let written = |precision| {
            day(Day {
                on: on(2026, 5, 31),
                precision,
            })
        };
        assert_eq!(
            written(Precision::Day),
            "Sun 31 May 2026",
            "the weekday helps to see a slip"
        );
        assert_eq!(
            written(Precision::Month),
            "May 2026",
            "a month is not a day"
        );
        assert_eq!(written(Precision::Year), "2026", "a year is not a month");
        assert_eq!(
            long_day(Day::exact(on(2026, 12, 20))),
            "20 December 2026",
            "in a sentence the month is written out"
        );
    }

    #[test]
    fn days_from_one_to_another_say_once_what_both_share() {
        for (from, to, said) in [
            (on(2026, 3, 12), on(2026, 3, 12), "12 March 2026"),
            (on(2024, 2, 1), on(2024, 2, 29), "February 2024"),
            (on(2026, 3, 1), on(2026, 6, 30), "March to June 2026"),
            (
                on(2025, 12, 1),
                on(2026, 1, 31),
                "December 2025 to January 2026",
            ),
            (on(2014, 1, 1), on(2014, 12, 31), "2014"),
            (on(2019, 1, 1), on(2022, 12, 31), "2019 to 2022"),
            (on(2026, 11, 1), on(2026, 11, 20), "1 to 20 November 2026"),
            (on(2026, 3, 30), on(2026, 4, 5), "30 March to 5 April 2026"),
            (
                on(2025, 12, 29),
                on(2026, 1, 4),
                "29 December 2025 to 4 January 2026",
            ),
        ] {
            assert_eq!(span(from, to), said, "{from} to {to}");
        }
    }

    #[test]
    fn time_is_hours_and_minutes() {
        for (minutes, written) in [
            (5, "5 min"),
            (60, "1 h"),
            (90, "1 h 30"),
            (125, "2 h 05"),
            (120_000, "2,000 h"),
        ] {
            assert_eq!(duration(minutes), written, "{minutes} minutes");
        }
    }

    #[test]
    fn the_same_things_in_german() {
        Language::German.speaking(|| {
            let known = Day::exact(on(2026, 11, 19));
            assert_eq!(day(known), "Do 19. Nov. 2026", "an ordinal has its point");
            assert_eq!(
                long_day(known),
                "19. November 2026",
                "and in a sentence too"
            );
            for (from, to, said) in [
                (
                    on(2026, 11, 1),
                    on(2026, 11, 20),
                    "1. bis 20. November 2026",
                ),
                (
                    on(2026, 3, 30),
                    on(2026, 4, 5),
                    "30. März bis 5. April 2026",
                ),
                (on(2026, 3, 1), on(2026, 6, 30), "März bis Juni 2026"),
            ] {
                assert_eq!(span(from, to), said, "{from} to {to}");
            }
            assert_eq!(duration(120_000), "2.000 h", "thousands have a point");
            assert_eq!(small_number(3), "drei", "small numbers are words");
        });
    }

    #[test]
    fn thousands_are_parted() {
        for (number, written) in [
            (0, "0"),
            (999, "999"),
            (1_204, "1,204"),
            (1_000_000, "1,000,000"),
        ] {
            assert_eq!(count(number), written, "a long number is read in threes");
        }
    }

    #[test]
    fn one_of_a_thing_is_not_called_many() {
        let written = |number| counted(number, "entry", "entries");
        assert_eq!(written(1), "1 entry", "one has the word for one");
        assert_eq!(written(0), "0 entries", "none has the word for many");
        assert_eq!(
            written(1_204),
            "1,204 entries",
            "thousands are parted here too"
        );
    }

    #[test]
    fn names_in_a_row_end_in_the_word_given() {
        let names = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(
            listed(&names, "or"),
            "a, b or c",
            "the last is joined by the word"
        );
        assert_eq!(listed(&names[..1], "or"), "a", "one needs none");
    }
}
