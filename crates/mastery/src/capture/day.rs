//! How a day is typed: `yesterday`, `3 days ago`, `last tuesday`, `14 nov`, `nov 2014`, `14.11.2014`, `2026-11-14`, `2026-11`, `2014`.
//!
//! A day without a year is the latest that does not lie ahead; a bare weekday is the latest one, today included. `3/4` is never read, because the
//! order differs by country. Nothing ahead is a day on which something happened; only what a goal is due by may lie ahead, and there a bare weekday is
//! the next one, and `tomorrow` is read.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::{
    check::{ahead, shortened},
    date::{Day, Precision},
    invalid::Invalid,
    say,
};

/// The years that four bare figures may mean, so that 5000 grit is no year.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2199;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const NUMBERS: [&str; 12] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// Where a day without a year lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// What happened: today or before.
    Past,
    /// What is wanted: today or after.
    Ahead,
}

/// A day found at the beginning of some words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sight {
    /// The day, or why these words cannot be one.
    pub day: Result<Day, Invalid>,
    /// How many words it took.
    pub words: usize,
}

/// Reads a whole text as a day on which something happened.
///
/// # Errors
///
/// `bad_date` for what is no day of the calendar, `future` for what lies ahead.
pub fn read(text: &str, today: NaiveDate) -> Result<Day, Invalid> {
    whole(text, today, Side::Past)
}

/// Reads a whole text as the day by which a goal is due: a month or year means its last day, and it may lie ahead.
///
/// # Errors
///
/// `bad_date` for what is no day of the calendar.
pub fn read_due(text: &str, today: NaiveDate) -> Result<Day, Invalid> {
    whole(text, today, Side::Ahead)
}

/// Whether a whole text is written as a day is, even one that no calendar has.
pub(crate) fn is_written(text: &str, today: NaiveDate) -> bool {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    sighted(&words, today, Side::Ahead).is_some() || is_out_of_calendar(&words, today)
}

fn whole(text: &str, today: NaiveDate, side: Side) -> Result<Day, Invalid> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    if let Some(day) = sighted(&words, today, side) {
        return day;
    }
    // What a goal may be due by is a day too, only not one that has come.
    if let (Side::Past, Some(Ok(day))) = (side, sighted(&words, today, Side::Ahead)) {
        return Err(ahead("on", day));
    }
    let typed = shortened(text);
    if is_out_of_calendar(&words, today) {
        let (first, last) = (YEARS.start(), YEARS.end());
        let message = say!("capture-day-not-kept", typed = typed);
        let hint = say!(
            "capture-calendar",
            first = first.to_string(),
            last = last.to_string()
        );
        return Err(Invalid::new("on", "bad_date", message).hint(hint));
    }
    Err(
        Invalid::new("on", "bad_date", say!("capture-no-day", typed = typed))
            .hint(say!("capture-days-written")),
    )
}

/// What all of some words mean as a day; none where they are no day or more than one.
fn sighted(words: &[String], today: NaiveDate, side: Side) -> Option<Result<Day, Invalid>> {
    sight(words, today, side)
        .filter(|sight| sight.words == words.len())
        .map(|sight| sight.day)
}

/// Whether some words would be a day if only their year were one that is read.
fn is_out_of_calendar(words: &[String], today: NaiveDate) -> bool {
    let other = |word: &String| {
        let year = |part: &str| part.len() == 4 && number(part, 4).is_some();
        let parts = word.split_inclusive(['-', '.', ',']);
        parts
            .map(|part| match part.trim_end_matches(['-', '.', ',']) {
                bare if year(bare) => part.replace(bare, "2000"),
                _ => part.to_owned(),
            })
            .collect::<String>()
    };
    let others: Vec<String> = words.iter().map(other).collect();
    others != words && sighted(&others, today, Side::Past).is_some()
}

/// The day with which some words, in lower case, begin.
pub(super) fn sight(words: &[String], today: NaiveDate, side: Side) -> Option<Sight> {
    let first = trimmed(words.first()?);
    let found = |day, words| Some(Sight { day, words });
    match first {
        "today" => return found(Ok(Day::exact(today)), 1),
        "yesterday" => return found(back(today, 1), 1),
        "tomorrow" if side == Side::Ahead => return found(forth(today, 1), 1),
        _ => {}
    }
    match (weekday(first), side) {
        (Some(weekday), Side::Past) => return found(latest(weekday, today), 1),
        (Some(weekday), Side::Ahead) => return found(next(weekday, today), 1),
        (None, _) => {}
    }
    if let ("next", Some(weekday), Side::Ahead) = (first, second_weekday(words), side) {
        return found(next(weekday, today), 2);
    }
    if let ("last", Some(weekday)) = (first, second_weekday(words)) {
        return found(
            today
                .pred_opt()
                .map_or_else(|| latest(weekday, today), |before| latest(weekday, before)),
            2,
        );
    }
    ago(words, today)
        .or_else(|| named(words, today, side))
        .or_else(|| figures(first, today, side).and_then(|day| found(day, 1)))
}

fn trimmed(word: &str) -> &str {
    word.trim_end_matches(',')
}

fn back(today: NaiveDate, days: u64) -> Result<Day, Invalid> {
    let day = today
        .checked_sub_days(Days::new(days))
        .filter(|day| day.year() >= 1);
    day.map(Day::exact)
        .ok_or_else(|| Invalid::new("on", "bad_date", say!("capture-before-calendar")))
}

fn forth(today: NaiveDate, days: u64) -> Result<Day, Invalid> {
    today
        .checked_add_days(Days::new(days))
        .map(Day::exact)
        .ok_or_else(|| Invalid::new("on", "bad_date", say!("capture-after-calendar")))
}

fn second_weekday(words: &[String]) -> Option<Weekday> {
    words.get(1).and_then(|word| weekday(trimmed(word)))
}

/// The next such day after today, which itself is called today.
fn next(weekday: Weekday, today: NaiveDate) -> Result<Day, Invalid> {
    let days = u64::from(weekday.days_since(today.weekday()));
    forth(today, if days == 0 { 7 } else { days })
}

fn weekday(word: &str) -> Option<Weekday> {
    let names = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    let at = names.iter().position(|name| *name == word)?;
    Weekday::try_from(u8::try_from(at).ok()?).ok()
}

fn latest(weekday: Weekday, from: NaiveDate) -> Result<Day, Invalid> {
    back(from, u64::from(from.weekday().days_since(weekday)))
}

/// `3 days ago`, `a week ago`.
fn ago(words: &[String], today: NaiveDate) -> Option<Sight> {
    let [count, unit, "ago"] = [
        words.first()?.as_str(),
        words.get(1)?.as_str(),
        trimmed(words.get(2)?),
    ] else {
        return None;
    };
    let count = match count {
        "a" => 1,
        word => NUMBERS
            .iter()
            .position(|name| *name == word)
            .map_or_else(|| number(word, 5), |at| u64::try_from(at + 1).ok())?,
    };
    let days = match unit {
        "day" | "days" => count,
        "week" | "weeks" => 7 * count,
        _ => return None,
    };
    Some(Sight {
        day: back(today, days),
        words: 3,
    })
}

/// `14 nov`, `nov 14`, either with a year, and `nov 2014`.
fn named(words: &[String], today: NaiveDate, side: Side) -> Option<Sight> {
    let (first, second) = (trimmed(words.first()?), trimmed(words.get(1)?));
    if let (Some(month), Some(year)) = (month(first), year(second)) {
        return Some(Sight {
            day: span(year, Some(month), today, side),
            words: 2,
        });
    }
    let (month, day) = match (month(first), month(second)) {
        (Some(month), _) => (month, number(second, 2)?),
        (None, Some(month)) => (month, number(first, 2)?),
        (None, None) => return None,
    };
    let day = u32::try_from(day)
        .ok()
        .filter(|day| (1..=31).contains(day))?;
    match words.get(2).and_then(|word| year(trimmed(word))) {
        Some(year) => Some(Sight {
            day: match NaiveDate::from_ymd_opt(year, month, day) {
                Some(on) => allowed(Day::exact(on), on, today, side),
                None => Err(no_such_day(&in_words(day, month, &format!(" {year}")))),
            },
            words: 3,
        }),
        None => Some(Sight {
            day: without_year(month, day, today, side),
            words: 2,
        }),
    }
}

fn month(word: &str) -> Option<u32> {
    let word = word.trim_end_matches('.');
    let fits = |name: &&str| {
        *name == word
            || (word.len() == 3 && name.starts_with(word))
            || (word == "sept" && **name == *"september")
    };
    let at = MONTHS.iter().position(fits)?;
    u32::try_from(at + 1).ok()
}

fn year(word: &str) -> Option<i32> {
    let year = i32::try_from(number(word, 4)?).ok()?;
    (word.len() == 4 && YEARS.contains(&year)).then_some(year)
}

fn number(word: &str, most: usize) -> Option<u64> {
    let sound = (1..=most).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    sound.then(|| word.parse().ok())?
}

/// `2026-11-14`, `2026-11`, `2014`, `14.11.2014`.
fn figures(word: &str, today: NaiveDate, side: Side) -> Option<Result<Day, Invalid>> {
    let small = |part: &str| {
        (part.len() <= 2).then(|| number(part, 2).and_then(|n| u32::try_from(n).ok()))?
    };
    let exact = |year: &str, month: &str, day: &str| {
        let on = NaiveDate::from_ymd_opt(self::year(year)?, small(month)?, small(day)?);
        let on = on.ok_or_else(|| no_such_day(word));
        Some(on.and_then(|on| allowed(Day::exact(on), on, today, side)))
    };
    let parts: Vec<&str> = word.split('-').collect();
    match parts[..] {
        [text] if text.contains('.') => match text.split('.').collect::<Vec<_>>()[..] {
            [day, month, year] => exact(year, month, day),
            _ => None,
        },
        [year] => Some(span(self::year(year)?, None, today, side)),
        [year, month] if month.len() == 2 => {
            Some(span(self::year(year)?, Some(small(month)?), today, side))
        }
        [year, month, day] if month.len() == 2 && day.len() == 2 => exact(year, month, day),
        _ => None,
    }
}

/// A month or a year.
fn span(year: i32, month: Option<u32>, today: NaiveDate, side: Side) -> Result<Day, Invalid> {
    let first = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), 1)
        .ok_or_else(|| no_such_day(&format!("{year}-{:02}", month.unwrap_or(1))))?;
    let end = if side == Side::Past {
        today
    } else {
        NaiveDate::MAX
    };
    let day = if month.is_some() {
        Day::month(first, end)
    } else {
        Day::year(first, end)
    };
    allowed(day, first, today, side)
}

fn allowed(day: Day, first: NaiveDate, today: NaiveDate, side: Side) -> Result<Day, Invalid> {
    if side == Side::Past && first > today {
        return Err(ahead(
            "on",
            if day.precision == Precision::Day {
                day
            } else {
                Day { on: first, ..day }
            },
        ));
    }
    Ok(day)
}

/// The latest such day that does not lie ahead, or for what is due the next that has not passed.
fn without_year(month: u32, day: u32, today: NaiveDate, side: Side) -> Result<Day, Invalid> {
    // Eight years at most lie between two 29ths of February.
    let years = |by: i32| {
        (0..=8).filter_map(move |n| NaiveDate::from_ymd_opt(today.year() + by * n, month, day))
    };
    let on = match side {
        Side::Past => years(-1).find(|on| *on <= today),
        Side::Ahead => years(1).find(|on| *on >= today),
    };
    on.map(Day::exact)
        .ok_or_else(|| no_such_day(&in_words(day, month, "")))
}

/// A day as it was typed, though it is in no calendar: "30 February", "31 June 2025".
fn in_words(day: u32, month: u32, year: &str) -> String {
    let name = MONTHS[month as usize - 1];
    format!("{day} {}{}{year}", name[..1].to_uppercase(), &name[1..])
}

fn no_such_day(written: &str) -> Invalid {
    Invalid::new(
        "on",
        "bad_date",
        say!("capture-not-in-calendar", written = written),
    )
    .hint(say!("capture-look-at-day"))
}
