//! How a length of time is typed: `90m`, `90 min`, `1h`, `1h30`, `1 h 30`, `1.5h`, `1,5h`, `1:30`, `9:00-10:30`, `9:00 - 10:30`.
//! The units are words of the language that is spoken, `1 std`, or English.
//!
//! One minute to 24 hours. A bare number is no time, because `90` may be anything. Whether it was making or overseeing is not known here.

use super::vocabulary::{is_hours, is_minutes};
use crate::{check::shortened, entry::DAY_MINUTES, invalid::Invalid, say};

/// Reads a whole text as a length of time, in minutes.
///
/// # Errors
///
/// `bad_time` for what is none, `no_time` for none at all, `over_a_day` for more than 24 hours.
pub fn read(text: &str) -> Result<u16, Invalid> {
    let typed: String = text.split_whitespace().collect::<String>().to_lowercase();
    let minutes = minutes(&typed).ok_or_else(|| {
        Invalid::new(
            "time",
            "bad_time",
            say!("capture-no-time", typed = shortened(text)),
        )
        .hint(say!("capture-times-written"))
    })?;
    match minutes {
        0 => Err(Invalid::new("time", "no_time", say!("capture-a-minute"))),
        1..=DAY_MINUTES => u16::try_from(minutes).map_err(|_| over_a_day()),
        _ => Err(over_a_day()),
    }
}

fn over_a_day() -> Invalid {
    Invalid::new("time", "over_a_day", say!("capture-time-over-a-day"))
}

/// The minutes of a text without white space, in lower case; none where it is no time.
pub(super) fn minutes(typed: &str) -> Option<u32> {
    clock_span(typed)
        .or_else(|| clock(typed, false))
        .or_else(|| hours(typed))
        .or_else(|| bare_minutes(typed))
}

/// How many words at most make one time, as in `1 h 30 min`.
const MOST_WORDS: usize = 4;

/// The time with which some words, in lower case, begin, written together, and how many words it took: `90 min`, `1 h 30`, `9:00 - 10:30`.
pub(super) fn begins(words: &[String]) -> Option<(String, usize)> {
    (1..=words.len().min(MOST_WORDS)).rev().find_map(|count| {
        let together = words[..count].concat();
        let is_time = are_one(&words[..count]) && minutes(&together).is_some();
        is_time.then_some((together, count))
    })
}

/// Whether words say one time together, and not each its own, as `1` and `2h` would.
fn are_one(words: &[String]) -> bool {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let clock = |word: &str| word.len() == 2 && figures(word).is_some();
    let ends_in_hours = |word: &str| {
        let unit = word.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
        unit.len() < word.len() && is_hours(unit)
    };
    match words[..] {
        [_] => true,
        [_, unit] if is_minutes(unit) || is_hours(unit) => true,
        [hours, minutes] if ends_in_hours(hours) => clock(minutes),
        [hours, minutes, unit] if ends_in_hours(hours) => clock(minutes) && is_minutes(unit),
        [_, hours, minutes] if is_hours(hours) => clock(minutes),
        [_, hours, minutes, unit] => is_hours(hours) && clock(minutes) && is_minutes(unit),
        _ => clock_span(&words.concat()).is_some(),
    }
}

/// `9:00-10:30`, also over midnight: the sitting belongs to the day on which it began.
fn clock_span(typed: &str) -> Option<u32> {
    let (from, to) = typed.split_once(['-', '–'])?;
    let (from, to) = (clock(from, true)?, clock(to, true)?);
    let length = if to >= from {
        to - from
    } else {
        to + DAY_MINUTES - from
    };
    Some(length)
}

/// `1:30` as minutes; as a time of day its hours end at 24.
fn clock(typed: &str, time_of_day: bool) -> Option<u32> {
    let (hours, minutes) = typed.split_once(':')?;
    let (hours, minutes) = (
        figures(hours)?,
        (minutes.len() == 2).then(|| figures(minutes))??,
    );
    let sound = minutes < 60 && (!time_of_day || 60 * hours + minutes <= DAY_MINUTES);
    sound.then_some(60 * hours + minutes)
}

/// `1h`, `1h30`, `1h30m`, `1.5h`, `1,5h`.
fn hours(typed: &str) -> Option<u32> {
    let at = typed.find(|c: char| c.is_ascii_alphabetic())?;
    let unit = typed[at..]
        .find(|c: char| !c.is_ascii_alphabetic() && c != '.')
        .map_or(&typed[at..], |end| &typed[at..at + end]);
    let (before, rest) = (&typed[..at], &typed[at + unit.len()..]);
    if !is_hours(unit) {
        return None;
    }
    if let Some((whole, part)) = before.split_once(['.', ',']) {
        return if rest.is_empty() {
            decimal_hours(whole, part)
        } else {
            None
        };
    }
    let hours = figures(before)?;
    if rest.is_empty() {
        return Some(60 * hours);
    }
    let digits = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let minutes = figures(&rest[..digits]).filter(|minutes| *minutes < 60)?;
    let unit = &rest[digits..];
    (unit.is_empty() || is_minutes(unit)).then_some(60 * hours + minutes)
}

/// Hours with a decimal part, rounded to the minute: `1.5` is 90, `0.33` is 20.
fn decimal_hours(whole: &str, part: &str) -> Option<u32> {
    let whole = if whole.is_empty() { 0 } else { figures(whole)? };
    let (tenths, scale) = (
        figures(part)?,
        10_u32.checked_pow(u32::try_from(part.len()).ok()?)?,
    );
    Some(60 * whole + (60 * tenths + scale / 2) / scale)
}

/// `90m`, `90min`.
fn bare_minutes(typed: &str) -> Option<u32> {
    let at = typed.find(|c: char| !c.is_ascii_digit())?;
    is_minutes(&typed[at..]).then(|| figures(&typed[..at]))?
}

/// A whole number of at most five figures.
fn figures(text: &str) -> Option<u32> {
    let sound = (1..=5).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    sound.then(|| text.parse().ok())?
}
