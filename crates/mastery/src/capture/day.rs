//! How a day is typed: `yesterday`, `3 days ago`, `last tuesday`, `14 nov`, `nov 2014`, `14.11.2014`, `2026-11-14`, `2026-11`, `2014`.
//!
//! A day without a year is the latest that does not lie ahead; a bare weekday is the latest one, today included. `3/4` is never read, because the
//! order differs by country. Nothing ahead is a day on which something happened; only what a goal is due by may lie ahead, and there a bare weekday is
//! the next one, and `tomorrow` is read. The words are those of the language that is spoken, `vor 3 tagen`, and the English ones beside them.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::vocabulary::{Vocabulary, heard};
use crate::{
    check::{ahead, shortened},
    date::{Day, Precision},
    invalid::Invalid,
    say, words,
};

/// The years that four bare figures may mean, so that 5000 grit is no year.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2199;

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
    heard().find_map(|heard| Eye { heard, today, side }.sight(words))
}

/// What sees a day in words: one language's words, as of a day, on one side of it.
#[derive(Clone, Copy)]
struct Eye {
    heard: &'static Vocabulary,
    today: NaiveDate,
    side: Side,
}

impl Eye {
    /// The day with which the words begin, perhaps behind a word that says nothing, as in `am dienstag`.
    fn sight(self, words: &[String]) -> Option<Sight> {
        let leads = usize::from(self.heard.is_on(words.first()?));
        let sight = self.behind(&words[leads..])?;
        Some(Sight {
            words: leads + sight.words,
            ..sight
        })
    }

    fn behind(self, words: &[String]) -> Option<Sight> {
        let first = trimmed(words.first()?);
        let one = |day| Some(Sight { day, words: 1 });
        self.near(first)
            .or_else(|| self.weekday(first))
            .map_or_else(|| self.nth_weekday(words), one)
            .or_else(|| self.ago(words))
            .or_else(|| self.named(words))
            .or_else(|| self.figures(first).and_then(one))
    }

    /// `today`, `yesterday`, and `tomorrow` for what is wanted.
    fn near(self, word: &str) -> Option<Result<Day, Invalid>> {
        let days = self.heard.near(word)?;
        match u64::try_from(days) {
            Ok(days) => Some(back(self.today, days)),
            Err(_) => (self.side == Side::Ahead).then(|| forth(self.today, days.unsigned_abs())),
        }
    }

    /// A bare weekday: the latest, today included, or the next for what is wanted.
    fn weekday(self, word: &str) -> Option<Result<Day, Invalid>> {
        let weekday = self.heard.weekday(word)?;
        Some(match self.side {
            Side::Past => latest(weekday, self.today),
            Side::Ahead => next(weekday, self.today),
        })
    }

    /// `last tuesday`, and `next tuesday` for what is wanted.
    fn nth_weekday(self, words: &[String]) -> Option<Sight> {
        let first = trimmed(words.first()?);
        let weekday = self.heard.weekday(trimmed(words.get(1)?))?;
        let day = if self.heard.is_last(first) {
            latest(weekday, self.today.pred_opt().unwrap_or(self.today))
        } else if self.heard.is_next(first) && self.side == Side::Ahead {
            next(weekday, self.today)
        } else {
            return None;
        };
        Some(Sight { day, words: 2 })
    }

    /// `3 days ago`, `a week ago`.
    fn ago(self, words: &[String]) -> Option<Sight> {
        let three = [
            words.first()?.as_str(),
            words.get(1)?.as_str(),
            trimmed(words.get(2)?),
        ];
        let (count, unit) = self.heard.ago(three)?;
        let count = self.heard.number(count).or_else(|| number(count, 5))?;
        Some(Sight {
            day: back(self.today, count * self.heard.unit(unit)?),
            words: 3,
        })
    }

    /// `14 nov`, `nov 14`, either with a year, and `nov 2014`.
    fn named(self, words: &[String]) -> Option<Sight> {
        let (first, second) = (trimmed(words.first()?), trimmed(words.get(1)?));
        let months = (self.heard.month(first), self.heard.month(second));
        if let (Some(month), Some(year)) = (months.0, year(second)) {
            return Some(Sight {
                day: span(year, Some(month), self.today, self.side),
                words: 2,
            });
        }
        let (month, day) = match months {
            (Some(month), _) => (month, second),
            (None, Some(month)) => (month, first),
            (None, None) => return None,
        };
        let day = small(self.heard.figures(day)).filter(|day| (1..=31).contains(day))?;
        match words.get(2).and_then(|word| year(trimmed(word))) {
            Some(year) => Some(Sight {
                day: match NaiveDate::from_ymd_opt(year, month, day) {
                    Some(on) => allowed(Day::exact(on), on, self.today, self.side),
                    None => Err(no_such_day(&in_words(day, month, &format!(" {year}")))),
                },
                words: 3,
            }),
            None => Some(Sight {
                day: without_year(month, day, self.today, self.side),
                words: 2,
            }),
        }
    }

    /// `2026-11-14`, `2026-11`, `2014`, `14.11.2014`, and `14.11.` where a language writes so.
    fn figures(self, word: &str) -> Option<Result<Day, Invalid>> {
        let (today, side) = (self.today, self.side);
        let Some((day, month)) = self.heard.day_and_month(word) else {
            return figures(word, today, side);
        };
        let day = small(day).filter(|day| (1..=31).contains(day))?;
        let month = small(month).filter(|month| (1..=12).contains(month))?;
        Some(without_year(month, day, today, side))
    }
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

/// The next such day after today, which itself is called today.
fn next(weekday: Weekday, today: NaiveDate) -> Result<Day, Invalid> {
    let days = u64::from(weekday.days_since(today.weekday()));
    forth(today, if days == 0 { 7 } else { days })
}

fn latest(weekday: Weekday, from: NaiveDate) -> Result<Day, Invalid> {
    back(from, u64::from(from.weekday().days_since(weekday)))
}

fn year(word: &str) -> Option<i32> {
    let year = i32::try_from(number(word, 4)?).ok()?;
    (word.len() == 4 && YEARS.contains(&year)).then_some(year)
}

fn number(word: &str, most: usize) -> Option<u64> {
    let sound = (1..=most).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    sound.then(|| word.parse().ok())?
}

/// One or two figures.
fn small(word: &str) -> Option<u32> {
    number(word, 2).and_then(|n| u32::try_from(n).ok())
}

/// `2026-11-14`, `2026-11`, `2014`, `14.11.2014`.
fn figures(word: &str, today: NaiveDate, side: Side) -> Option<Result<Day, Invalid>> {
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
    let name = words::month(month);
    let known = say!("day-in-year", day = day, month = name);
    format!("{known}{year}")
}

fn no_such_day(written: &str) -> Invalid {
    Invalid::new(
        "on",
        "bad_date",
        say!("capture-not-in-calendar", written = written),
    )
    .hint(say!("capture-look-at-day"))
}
