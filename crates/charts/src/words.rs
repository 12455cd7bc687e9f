//! Dates, rungs and durations as charts say them; depths and counts are worded by `plumb_mastery`, so every door says the same.
//!
//! Chart, table and sentence take their words from here alone, so they agree. It knows no geometry and no entries.

use chrono::{Datelike, NaiveDate};
use plumb_mastery::{
    Day, Precision,
    calibration::HALF_RUNG_30,
    depth::{Strength, THIRTIETHS, half_rungs, rungs},
    words,
};

/// "15 January 1967".
pub(crate) fn long_date(day: NaiveDate) -> String {
    words::long_day(Day::exact(day))
}

/// "15 Jan 1967".
pub(crate) fn short_date(day: NaiveDate) -> String {
    words::short_date(day)
}

/// "Tuesday 12 May 2026".
pub(crate) fn spoken_date(day: NaiveDate) -> String {
    words::spoken_date(day)
}

/// "17 May", with the year where it is another than today's; a month or year as it is known.
pub(crate) fn near_date(day: Day, today: NaiveDate) -> String {
    if day.precision.is_day() && day.on.year() == today.year() {
        words::long_date_in_year(day.on)
    } else {
        words::long_day(day)
    }
}

/// A day as exactly as it is known, short: "15 Jan 1967", "Jan 1967" or "1967".
pub(crate) fn known_short(day: Day) -> String {
    match day.precision {
        Precision::Day => short_date(day.on),
        _ => words::day(day),
    }
}

/// The rung reached: "Carries", or "toward Follows" before the first.
pub(crate) fn rung(thirtieths: u16, rungs: &[String]) -> String {
    match usize::from(thirtieths / THIRTIETHS).min(rungs.len()) {
        0 => rungs
            .first()
            .map_or_else(String::new, |first| say!("charts-toward", rung = first)),
        reached => rungs[reached - 1].clone(),
    }
}

/// The name of a rung by its number, 1 for the first; its number where the ladder is shorter.
pub(crate) fn rung_name(number: u8, rungs: &[String]) -> String {
    let name = usize::from(number)
        .checked_sub(1)
        .and_then(|at| rungs.get(at).cloned());
    name.unwrap_or_else(|| number.to_string())
}

/// How a milestone is known.
pub(crate) fn strength(strength: Strength) -> String {
    match strength {
        Strength::Claimed => say!("charts-claimed"),
        Strength::Shown => say!("charts-shown"),
        Strength::Witnessed => say!("charts-witnessed"),
    }
}

/// "3 Jan 1990 to 2 Feb 1991", or the one day.
pub(crate) fn days(from: NaiveDate, to: NaiveDate) -> String {
    if from == to {
        short_date(from)
    } else {
        say!("span", from = short_date(from), to = short_date(to))
    }
}

/// A sounding beside the evidence of its day: "you said 4.0, the evidence carries 3.33; deeper than the evidence by 0.67" (`model.md` 6).
pub(crate) fn opinion(by: Option<&str>, half: u8, depth30: u16) -> String {
    let gap = HALF_RUNG_30 * i32::from(half) - i32::from(depth30);
    let away = rungs(gap.unsigned_abs() as u16);
    let judged = if gap.abs() <= HALF_RUNG_30 {
        say!("charts-opinion-in-true")
    } else if gap > 0 {
        say!("charts-opinion-above", gap = away)
    } else {
        say!("charts-opinion-below", gap = away)
    };
    let (said, carried) = (half_rungs(half), rungs(depth30));
    match by {
        None => say!(
            "charts-opinion-own",
            said = said,
            carried = carried,
            judged = judged
        ),
        Some(who) => say!(
            "charts-opinion",
            who = who,
            said = said,
            carried = carried,
            judged = judged
        ),
    }
}

/// Minutes as they are spoken: "1 hour 20", "45 minutes", "2 hours".
pub(crate) fn minutes(total: u32) -> String {
    let (hours, rest) = (total as usize / 60, total as usize % 60);
    match (hours, rest) {
        (0, _) => say!("charts-minutes", count = rest),
        (_, 0) => say!("charts-hours", count = hours),
        _ => say!("charts-hours-minutes", count = hours, minutes = rest),
    }
}

/// "a", "a and b", "a, b and c".
pub(crate) fn listed(names: &[String]) -> String {
    words::listed(names, &say!("and"))
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn durations_are_said_as_people_say_them() {
        assert_eq!(minutes(80), "1 hour 20", "hours and minutes");
        assert_eq!(minutes(1), "1 minute", "one is singular");
        assert_eq!(minutes(120), "2 hours", "whole hours carry no minutes");
    }

    #[test]
    fn a_date_near_today_needs_no_year() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        let near = |text: &str, precision| {
            near_date(
                Day {
                    on: day(text),
                    precision,
                },
                day("2026-11-20"),
            )
        };
        assert_eq!(
            near("2026-05-17", Precision::Day),
            "17 May",
            "this year goes without saying"
        );
        assert_eq!(
            near("2025-05-17", Precision::Day),
            "17 May 2025",
            "another year does not"
        );
        assert_eq!(
            near("2026-05-31", Precision::Month),
            "May 2026",
            "a month is no day"
        );
    }
}
