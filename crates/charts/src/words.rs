//! Dates, depths and durations in words, for sentences, tables and labels.
//!
//! Every number that a chart says is worded here and only here, so chart, table and sentence agree. It knows no geometry and no entries.

use chrono::{Datelike, NaiveDate, Weekday};
use plumb_mastery::{Day, Precision, depth::Strength};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The month's name, from its number.
pub(crate) fn month_name(month0: u32) -> &'static str {
    MONTHS[month0 as usize % 12]
}

/// The month's first three letters.
pub(crate) fn month_short(month0: u32) -> &'static str {
    &month_name(month0)[..3]
}

/// "15 January 1967".
pub(crate) fn long_date(day: NaiveDate) -> String {
    format!("{} {} {}", day.day(), month_name(day.month0()), day.year())
}

/// "15 Jan 1967".
pub(crate) fn short_date(day: NaiveDate) -> String {
    format!("{} {} {}", day.day(), month_short(day.month0()), day.year())
}

/// "17 May", with the year where it is another than today's.
pub(crate) fn near_date(day: NaiveDate, today: NaiveDate) -> String {
    if day.year() == today.year() {
        format!("{} {}", day.day(), month_name(day.month0()))
    } else {
        long_date(day)
    }
}

/// A day as exactly as it is known: "15 January 1967", "January 1967" or "1967".
pub(crate) fn known_date(day: Day) -> String {
    match day.precision {
        Precision::Day => long_date(day.on),
        Precision::Month => format!("{} {}", month_name(day.on.month0()), day.on.year()),
        Precision::Year => day.on.year().to_string(),
    }
}

/// A day as exactly as it is known, short: "15 Jan 1967", "Jan 1967" or "1967".
pub(crate) fn known_short(day: Day) -> String {
    match day.precision {
        Precision::Day => short_date(day.on),
        Precision::Month => format!("{} {}", month_short(day.on.month0()), day.on.year()),
        Precision::Year => day.on.year().to_string(),
    }
}

/// The weekday's name.
pub(crate) fn weekday_name(day: Weekday) -> &'static str {
    const NAMES: [&str; 7] = [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ];
    NAMES[day.num_days_from_monday() as usize]
}

/// Thirtieths of a rung with two decimals: `(10·D30 + 1) div 3` hundredths (`model.md` 4, display).
pub(crate) fn depth(thirtieths: u16) -> String {
    let hundredths = (10 * u32::from(thirtieths) + 1) / 3;
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// Half rungs with one decimal: 7 is "3.5".
pub(crate) fn halves(half_rungs: u8) -> String {
    format!(
        "{}.{}",
        half_rungs / 2,
        if half_rungs % 2 == 1 { 5 } else { 0 }
    )
}

/// The rung reached: "Carries", or "toward Follows" before the first.
pub(crate) fn rung(thirtieths: u16, rungs: &[String]) -> String {
    match usize::from(thirtieths / 30) {
        0 => rungs
            .first()
            .map_or_else(String::new, |first| format!("toward {first}")),
        reached => rungs
            .get(reached.min(rungs.len()) - 1)
            .cloned()
            .unwrap_or_default(),
    }
}

/// The name of a rung by its number, 1 for the first; its number where the ladder is shorter.
pub(crate) fn rung_name(number: u8, rungs: &[String]) -> String {
    usize::from(number)
        .checked_sub(1)
        .and_then(|index| rungs.get(index).cloned())
        .unwrap_or_else(|| number.to_string())
}

/// How a milestone is known.
pub(crate) fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Claimed => "claimed",
        Strength::Shown => "shown",
        Strength::Witnessed => "witnessed",
    }
}

/// "1 day" or "187 days".
pub(crate) fn count(number: i64, one: &str, many: &str) -> String {
    let word = if number == 1 { one } else { many };
    format!("{} {word}", grouped(number))
}

/// Figures with a comma between thousands.
pub(crate) fn grouped(number: i64) -> String {
    let figures = number.unsigned_abs().to_string();
    let mut out = String::with_capacity(figures.len() + 4);
    for (place, figure) in figures.chars().enumerate() {
        if place > 0 && (figures.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(figure);
    }
    if number < 0 { format!("−{out}") } else { out }
}

/// Minutes in words: "1 hour 20", "45 minutes", "2 hours".
pub(crate) fn minutes(total: u32) -> String {
    let (hours, rest) = (i64::from(total / 60), i64::from(total % 60));
    match (hours, rest) {
        (0, _) => count(rest, "minute", "minutes"),
        (_, 0) => count(hours, "hour", "hours"),
        _ => format!("{} {rest}", count(hours, "hour", "hours")),
    }
}

/// "a", "a and b", "a, b and c".
pub(crate) fn listed(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirtieths_round_to_the_hundredths_of_the_worked_example() {
        let shown: Vec<String> = [15, 27, 46, 60, 79, 91, 96, 100, 106].map(depth).to_vec();
        assert_eq!(
            shown,
            [
                "0.50", "0.90", "1.53", "2.00", "2.63", "3.03", "3.20", "3.33", "3.53"
            ],
            "E1 of the model"
        );
    }

    #[test]
    fn zero_is_on_the_way_to_the_first_rung_and_never_nothing() {
        let rungs = ["Follows".to_owned(), "Adapts".to_owned()];
        assert_eq!(
            rung(29, &rungs),
            "toward Follows",
            "29 thirtieths are short of the first rung"
        );
        assert_eq!(
            rung(30, &rungs),
            "Follows",
            "30 thirtieths are the first rung"
        );
        assert_eq!(
            rung(90, &rungs),
            "Adapts",
            "a ladder that became shorter still names its last rung"
        );
    }

    #[test]
    fn numbers_are_grouped_and_durations_said_as_people_say_them() {
        assert_eq!(grouped(1_204_567), "1,204,567", "thousands are parted");
        assert_eq!(grouped(999), "999", "three figures need no comma");
        assert_eq!(minutes(80), "1 hour 20", "hours and minutes");
        assert_eq!(minutes(1), "1 minute", "one is singular");
        assert_eq!(minutes(120), "2 hours", "whole hours carry no minutes");
    }
}
