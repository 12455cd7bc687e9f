//! The words by which a line is read, one table for each language.
//!
//! The language that is spoken is read first, then English, because a line that was once learned, or is kept in a template, keeps its meaning. Names of
//! months and weekdays, small numbers and marks come from the message files, so that no list of them stands twice. Signs, figures and dates in figures belong
//! to no language and are read elsewhere.

use std::sync::LazyLock;

use chrono::Weekday;

use super::parts::Mark;
use crate::words::{self, Language};

type Words = &'static [&'static str];

/// On which side of a count the word stands that makes it a day before today: `3 days ago`, `vor 3 tagen`.
#[derive(Clone, Copy, Debug)]
enum Ago {
    After(&'static str),
    Before(&'static str),
}

/// What a language's words are, as they are typed, in lower case.
struct Table {
    language: Language,
    /// Days counted from today: 1 is yesterday, -1 is tomorrow.
    near: &'static [(&'static str, i64)],
    last: Words,
    next: Words,
    /// What may stand before a day and says nothing.
    on: Words,
    ago: Ago,
    /// Other words for one, where days are counted.
    one: Words,
    days: Words,
    weeks: Words,
    /// Other names of months than those of the message files and their first three letters.
    months: &'static [(&'static str, u32)],
    /// Other names of weekdays; Monday is 1.
    weekdays: &'static [(&'static str, u32)],
    /// Whether a point makes a number an ordinal: `14. november`, `14.11.`.
    points: bool,
    hours: Words,
    minutes: Words,
    making: Words,
    overseeing: Words,
    due: &'static str,
}

const ENGLISH: Table = Table {
    language: Language::English,
    near: &[("today", 0), ("yesterday", 1), ("tomorrow", -1)],
    last: &["last"],
    next: &["next"],
    on: &[],
    ago: Ago::After("ago"),
    one: &["a"],
    days: &["day", "days"],
    weeks: &["week", "weeks"],
    months: &[("sept", 9)],
    weekdays: &[],
    points: false,
    hours: &["h", "hr", "hrs", "hour", "hours"],
    minutes: &["m", "min", "mins", "minute", "minutes"],
    making: &["making"],
    overseeing: &["over", "overseeing"],
    due: "by",
};

const GERMAN: Table = Table {
    language: Language::German,
    near: &[
        ("heute", 0),
        ("gestern", 1),
        ("vorgestern", 2),
        ("morgen", -1),
        ("übermorgen", -2),
    ],
    last: &[
        "letzten",
        "letzter",
        "vorigen",
        "voriger",
        "vergangenen",
        "vergangener",
    ],
    next: &["nächsten", "nächster", "kommenden", "kommender"],
    on: &["am", "im", "zum"],
    ago: Ago::Before("vor"),
    one: &["einem", "einer"],
    days: &["tag", "tage", "tagen"],
    weeks: &["woche", "wochen"],
    months: &[
        ("jänner", 1),
        ("jän", 1),
        ("feber", 2),
        ("maerz", 3),
        ("mrz", 3),
        ("sept", 9),
    ],
    weekdays: &[("sonnabend", 6)],
    points: true,
    hours: &["h", "std", "std.", "stunde", "stunden"],
    minutes: &["m", "min", "min.", "minute", "minuten"],
    making: &["machen", "gemacht"],
    overseeing: &["leiten", "geleitet"],
    due: "bis",
};

/// The words of one language.
pub(super) struct Vocabulary {
    table: &'static Table,
    months: Vec<String>,
    weekdays: Vec<String>,
    numbers: Vec<String>,
    marks: [(Mark, String); 3],
}

static HEARD_ENGLISH: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::of(&ENGLISH));
static HEARD_GERMAN: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary::of(&GERMAN));

/// The words that are read here and now: those of the language that is spoken, then the English ones.
pub(super) fn heard() -> impl Iterator<Item = &'static Vocabulary> {
    let own: Option<&'static Vocabulary> = match Language::spoken() {
        Language::English | Language::Pseudo => None,
        Language::German => Some(&HEARD_GERMAN),
    };
    own.into_iter().chain([&*HEARD_ENGLISH])
}

/// Whether a word says hours by itself, as in `2 h`.
pub(super) fn is_hours(word: &str) -> bool {
    heard().any(|heard| heard.table.hours.contains(&word))
}

/// Whether a word says minutes by itself, as in `90 min`.
pub(super) fn is_minutes(word: &str) -> bool {
    heard().any(|heard| heard.table.minutes.contains(&word))
}

/// Whether a word behind a time says that it was making.
pub(super) fn is_making(word: &str) -> bool {
    heard().any(|heard| heard.table.making.contains(&word))
}

/// Whether a word behind a time says that it was overseeing.
pub(super) fn is_overseeing(word: &str) -> bool {
    heard().any(|heard| heard.table.overseeing.contains(&word))
}

/// Whether a word stands before the day by which a goal is due.
pub(super) fn is_due(word: &str) -> bool {
    heard().any(|heard| heard.table.due == word)
}

/// The mark that a word is.
pub(super) fn mark(word: &str) -> Option<Mark> {
    heard().find_map(|heard| {
        let mut marks = heard.marks.iter();
        marks.find(|(_, said)| said == word).map(|(mark, _)| *mark)
    })
}

impl Vocabulary {
    fn of(table: &'static Table) -> Self {
        table.language.speaking(|| {
            let lower = |name: String| name.to_lowercase();
            Self {
                table,
                months: (1..=12).map(words::month).map(lower).collect(),
                weekdays: (1..=7).map(words::weekday).map(lower).collect(),
                numbers: (1..=12).map(words::small_number).collect(),
                marks: Mark::ALL.map(|mark| (mark, mark.word())),
            }
        })
    }

    /// How many days before today a word such as `yesterday` lies; what lies ahead is below nothing.
    pub(super) fn near(&self, word: &str) -> Option<i64> {
        other(self.table.near, word)
    }

    /// Whether a weekday behind this word is the latest before today.
    pub(super) fn is_last(&self, word: &str) -> bool {
        self.table.last.contains(&word)
    }

    /// Whether a weekday behind this word is the next after today.
    pub(super) fn is_next(&self, word: &str) -> bool {
        self.table.next.contains(&word)
    }

    /// Whether a word may stand before a day and says nothing.
    pub(super) fn is_on(&self, word: &str) -> bool {
        self.table.on.contains(&word)
    }

    /// The count and the unit of three words such as `3 days ago`.
    pub(super) fn ago<'a>(&self, three: [&'a str; 3]) -> Option<(&'a str, &'a str)> {
        match (self.table.ago, three) {
            (Ago::After(ago), [count, unit, word]) | (Ago::Before(ago), [word, count, unit]) => {
                (word == ago).then_some((count, unit))
            }
        }
    }

    /// The number that a word is, one to twelve.
    pub(super) fn number(&self, word: &str) -> Option<u64> {
        if self.table.one.contains(&word) {
            return Some(1);
        }
        let at = self.numbers.iter().position(|name| name == word)?;
        u64::try_from(at + 1).ok()
    }

    /// How many days a unit has.
    pub(super) fn unit(&self, word: &str) -> Option<u64> {
        let day = self.table.days.contains(&word).then_some(1);
        day.or_else(|| self.table.weeks.contains(&word).then_some(7))
    }

    /// The month of a name, or of its first three letters, with or without the point of a shortened word.
    pub(super) fn month(&self, word: &str) -> Option<u32> {
        let word = word.trim_end_matches('.');
        let short = word.chars().count() == 3;
        let fits = |name: &String| name == word || (short && name.starts_with(word));
        let at = self.months.iter().position(fits);
        at.and_then(|at| u32::try_from(at + 1).ok())
            .or_else(|| other(self.table.months, word))
    }

    /// The weekday of a name.
    pub(super) fn weekday(&self, word: &str) -> Option<Weekday> {
        let at = self.weekdays.iter().position(|name| name == word);
        let number = at
            .and_then(|at| u32::try_from(at + 1).ok())
            .or_else(|| other(self.table.weekdays, word))?;
        Weekday::try_from(u8::try_from(number - 1).ok()?).ok()
    }

    /// The figures of a day of the month, without the point that makes them an ordinal where the language has one.
    pub(super) fn figures<'a>(&self, word: &'a str) -> &'a str {
        let ordinal = word.strip_suffix('.').filter(|_| self.table.points);
        ordinal.unwrap_or(word)
    }

    /// The day and the month of figures that end in a point, `14.11.`, where the language has ordinals.
    pub(super) fn day_and_month<'a>(&self, word: &'a str) -> Option<(&'a str, &'a str)> {
        let ordinals = word.strip_suffix('.').filter(|_| self.table.points)?;
        ordinals.split_once('.')
    }
}

/// What another name than the usual one stands for.
fn other<T: Copy>(names: &[(&str, T)], word: &str) -> Option<T> {
    names
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, meant)| *meant)
}
