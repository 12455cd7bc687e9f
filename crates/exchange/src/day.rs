//! Civil days in foreign files: ISO is read, anything else is asked or refused.
//!
//! A month or a year is a date with precision. No date is guessed and none is filled in. This module does not know words such as
//! "yesterday"; those are for people who type.

use chrono::NaiveDate;
use plumb_mastery::{Day, Precision};

/// What the first number of `03/04/2024` is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOrder {
    /// The day: 3 April.
    DayFirst,
    /// The month: 4 March.
    MonthFirst,
}

/// Which orders the dates of a whole file allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Orders {
    /// No date of the file depends on the order.
    Unneeded,
    /// Only one order fits.
    Only(DayOrder),
    /// Both fit, or neither fits all; the person is asked.
    Ask,
}

/// A day written `YYYY-MM-DD`, and in no other form.
pub fn iso(text: &str) -> Option<NaiveDate> {
    let shape = text.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    (text.len() == 10 && shape)
        .then(|| text.parse().ok())
        .flatten()
}

/// Reads `2026-03-14`, `2026-03`, `2026`, and with a known order `14/03/2026`. A month or year is stored as `Day` stores it on `today`.
///
/// # Errors
///
/// A sentence that says what is wrong with it. Whether the day lies ahead is not looked at.
pub fn read(text: &str, today: NaiveDate, order: Option<DayOrder>) -> Result<Day, String> {
    let refused = || format!("'{text}' is not a date. Write it as 2026-03-14, 2026-03 or 2026.");
    let numbers = |count| {
        text.len() == count
            && text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'-')
    };
    if let Some((first, second, year)) = slashed(text) {
        let (day, month) = match order {
            Some(DayOrder::DayFirst) => (first, second),
            Some(DayOrder::MonthFirst) => (second, first),
            None => {
                return Err(format!(
                    "'{text}' does not say whether the day or the month comes first."
                ));
            }
        };
        return known(NaiveDate::from_ymd_opt(year, month, day)).ok_or_else(|| unreal(text));
    }
    match text.len() {
        10 if numbers(10) => known(iso(text)).ok_or_else(|| unreal(text)),
        7 if numbers(7) => {
            let first = iso(&format!("{text}-01")).ok_or_else(refused)?;
            Ok(Day::month(first, today))
        }
        4 if numbers(4) => {
            let first = iso(&format!("{text}-01-01")).ok_or_else(refused)?;
            Ok(Day::year(first, today))
        }
        _ => Err(refused()),
    }
}

/// Writes a day as `read` reads it.
pub fn write(day: Day) -> String {
    let text = day.on.format("%Y-%m-%d").to_string();
    let letters = match day.precision {
        Precision::Day => 10,
        Precision::Month => 7,
        Precision::Year => 4,
    };
    text.get(..letters).unwrap_or(&text).to_owned()
}

/// Which order the dates of a file allow.
pub fn orders<'a>(texts: impl Iterator<Item = &'a str>) -> Orders {
    let (mut some, mut day_first, mut month_first) = (false, true, true);
    for (first, second, _) in texts.filter_map(slashed) {
        some = true;
        day_first &= second <= 12;
        month_first &= first <= 12;
    }
    match (some, day_first, month_first) {
        (false, ..) => Orders::Unneeded,
        (_, true, false) => Orders::Only(DayOrder::DayFirst),
        (_, false, true) => Orders::Only(DayOrder::MonthFirst),
        _ => Orders::Ask,
    }
}

/// The three numbers of `03/04/2024`; a year has four figures, so that no century is guessed.
fn slashed(text: &str) -> Option<(u32, u32, i32)> {
    let mut parts = text.split('/');
    let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
    let short = |part: &str| {
        (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let long = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    if parts.next().is_some() || !short(first) || !short(second) || !long {
        return None;
    }
    Some((
        first.parse().ok()?,
        second.parse().ok()?,
        year.parse().ok()?,
    ))
}

fn known(on: Option<NaiveDate>) -> Option<Day> {
    on.map(Day::exact)
}

fn unreal(text: &str) -> String {
    format!("'{text}' is not a day that exists.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
    }

    fn on(text: &str, order: Option<DayOrder>) -> Option<String> {
        read(text, today(), order)
            .ok()
            .map(|day| format!("{} {:?}", day.on, day.precision))
    }

    #[test]
    fn iso_days_months_and_years_are_read() {
        for (text, expected) in [
            ("2026-03-14", "2026-03-14 Day"),
            ("2026-03", "2026-03-31 Month"),
            ("2026-11", "2026-11-20 Month"),
            ("2024", "2024-12-31 Year"),
            ("2024-02-29", "2024-02-29 Day"),
        ] {
            assert_eq!(on(text, None).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "2025-02-29",
            "0000-00-00",
            "45231",
            "26-03-14",
            "2026-3-14",
            "2026/03/14",
            "03/04/24",
            "31/04/2024/1",
            "2026-13",
            "+2026-3",
            "",
            "today",
            "2026-03-14T10:00:00",
            " 2026-03-14",
            "2026-W11",
            "٢٠٢٦-٠٣-١٤",
            "2026-02-30",
            "20260314",
        ] {
            assert_eq!(
                on(text, Some(DayOrder::DayFirst)),
                None,
                "{text} is not guessed"
            );
        }
    }

    #[test]
    fn an_order_of_day_and_month_is_asked_only_where_both_fit() {
        let orders = |texts: &[&str]| orders(texts.iter().copied());
        assert_eq!(
            orders(&["2026-03-14"]),
            Orders::Unneeded,
            "ISO needs no order"
        );
        assert_eq!(orders(&["03/04/2024"]), Orders::Ask, "both orders fit");
        assert_eq!(
            orders(&["03/04/2024", "14/04/2024"]),
            Orders::Only(DayOrder::DayFirst),
            "no month is the 14th"
        );
        assert_eq!(
            orders(&["03/04/2024", "04/14/2024"]),
            Orders::Only(DayOrder::MonthFirst),
            "no month is the 14th"
        );
        assert_eq!(
            orders(&["14/04/2024", "04/14/2024"]),
            Orders::Ask,
            "neither fits all"
        );
        assert_eq!(
            on("31/04/2024", Some(DayOrder::DayFirst)),
            None,
            "April has thirty days"
        );
        assert_eq!(
            on("03/04/2024", Some(DayOrder::DayFirst)).as_deref(),
            Some("2024-04-03 Day"),
            "day first"
        );
        assert_eq!(
            on("03/04/2024", Some(DayOrder::MonthFirst)).as_deref(),
            Some("2024-03-04 Day"),
            "month first"
        );
        assert_eq!(on("03/04/2024", None), None, "never without an answer");
    }

    proptest! {
        #[test]
        fn a_written_day_reads_the_same(days in 0..4_000_u64, precision in 0..3) {
            let on = today() - chrono::Days::new(days);
            let day = match precision {
                0 => Day::exact(on),
                1 => Day::month(on, today()),
                _ => Day::year(on, today()),
            };
            prop_assert_eq!(read(&write(day), today(), None), Ok(day));
            prop_assert!(day.precision != Precision::Day || day.on == on);
        }

        #[test]
        fn no_text_at_all_brings_it_down(text in any::<String>()) {
            let _ = read(&text, today(), Some(DayOrder::DayFirst));
        }
    }
}
