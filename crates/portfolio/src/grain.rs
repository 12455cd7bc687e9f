//! The days of a document, no finer than its grain.
//!
//! A date is kept as the text `2024-03-17`, `2024-03` or `2024`, so that nothing finer than what is printed exists in a projection, not even in
//! its order. A unit of time counts to its last day, the one still running to the day of export. This module does not know today.

use chrono::{Datelike, Days, NaiveDate};
use plumb_mastery::{Day, Precision, words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How exactly a document names days.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "lowercase")]
pub enum Grain {
    /// Every day as it is.
    Day,
    /// Months, the default.
    #[default]
    Month,
    /// Years.
    Year,
}

impl Grain {
    /// The day as this grain knows it on the day of export: never finer than it was known, never later than that day.
    pub fn coarsen(self, day: Day, made_on: NaiveDate) -> Day {
        match (self, day.precision) {
            (Self::Year, _) | (_, Precision::Year) => Day::year(day.on, made_on),
            (Self::Month, _) | (_, Precision::Month) => Day::month(day.on, made_on),
            (Self::Day, Precision::Day) => day,
        }
    }

    /// The text of a day in this grain.
    pub fn text(self, day: Day) -> Grained {
        let on = day.on;
        Grained(match (self, day.precision) {
            (Self::Year, _) | (_, Precision::Year) => format!("{:04}", on.year()),
            (Self::Month, _) | (_, Precision::Month) => {
                format!("{:04}-{:02}", on.year(), on.month())
            }
            (Self::Day, Precision::Day) => {
                format!("{:04}-{:02}-{:02}", on.year(), on.month(), on.day())
            }
        })
    }
}

impl Grain {
    /// The least days that a chart spans, so that its axis names nothing finer than the document does.
    pub fn least(self) -> Days {
        Days::new(match self {
            Self::Day => 0,
            Self::Month => 250,
            Self::Year => 2_000,
        })
    }

    /// Our own words with every date in them as coarse as this grain: "since 17 May 2026" is "since May 2026", or "since 2026".
    ///
    /// A month without a year is one of the year of export, as near dates are written.
    pub fn coarsened(self, sentence: &str, made_on: NaiveDate) -> String {
        if self == Self::Day {
            return sentence.to_owned();
        }
        let mut out: Vec<String> = Vec::new();
        let mut rest = sentence.split(' ').peekable();
        while let Some(word) = rest.next() {
            let bare = word
                .trim_start_matches(['(', '“'])
                .trim_end_matches(|c: char| !c.is_alphanumeric());
            if !words::is_month(bare) {
                out.push(word.to_owned());
                continue;
            }
            // What opened before the day opens before the month instead: "(12 Mar 2026)" is "(Mar 2026)".
            let day = out.pop_if(|day| is_day(day)).unwrap_or_default();
            out.pop_if(|word| !day.is_empty() && words::is_weekday(word));
            let opened = day.trim_end_matches(|c: char| c.is_ascii_digit());
            let year =
                |next: &str| next.len() >= 4 && next.as_bytes()[..4].iter().all(u8::is_ascii_digit);
            match self {
                Self::Year if bare == word && rest.peek().is_some_and(|next| year(next)) => {
                    let next = rest.next().unwrap_or_default();
                    out.push(format!("{opened}{next}"));
                }
                Self::Year => {
                    let year = made_on.year().to_string();
                    out.push(format!("{opened}{}", word.replace(bare, &year)));
                }
                _ => out.push(format!("{opened}{word}")),
            }
        }
        out.join(" ")
    }
}

/// A day of a month, as it stands before the month.
fn is_day(word: &str) -> bool {
    let bare = word.trim_start_matches(|c: char| !c.is_ascii_digit());
    let number = bare.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    number && word.len() <= bare.len() + 3
}

/// A date of a document: `2024-03-17`, `2024-03` or `2024`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Grained(pub String);

impl Grained {
    /// The date in words: "17 March 2024", "March 2024", "2024".
    pub fn words(&self) -> String {
        self.day().map_or_else(|| self.0.clone(), words::long_day)
    }

    fn day(&self) -> Option<Day> {
        let (precision, whole) = match self.0.len() {
            4 => (Precision::Year, format!("{}-01-01", self.0)),
            7 => (Precision::Month, format!("{}-01", self.0)),
            _ => (Precision::Day, self.0.clone()),
        };
        whole.parse().ok().map(|on| Day { on, precision })
    }
}

/// A span in words: "March 2024", "March 2024 to May 2025", or "since March 2024" where it has no end.
pub fn span(from: Option<&Grained>, to: Option<&Grained>) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from != to => format!("{} to {}", from.words(), to.words()),
        (Some(from), None) => format!("since {}", from.words()),
        (_, Some(one)) => one.words(),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).expect("a real day")
    }

    #[test]
    fn no_sentence_names_a_date_finer_than_the_document() {
        let said = |grain: Grain, words| grain.coarsened(words, day(2026, 11, 20));
        for (words, month, year) in [
            (
                "Made 4 % of 322 hours since 17 May 2026; 71 % before.",
                "Made 4 % of 322 hours since May 2026; 71 % before.",
                "Made 4 % of 322 hours since 2026; 71 % before.",
            ),
            (
                "187 days, since 17 May.",
                "187 days, since May.",
                "187 days, since 2026.",
            ),
            (
                "p6 finished 1 Oct, vouched for 24 Dec",
                "p6 finished Oct, vouched for Dec",
                "p6 finished 2026, vouched for 2026",
            ),
            ("(12 Mar 2026)", "(Mar 2026)", "(2026)"),
            ("Thu 19 Nov 2026", "Nov 2026", "2026"),
            (
                "Two may be quoted.",
                "Two may be quoted.",
                "Two may be quoted.",
            ),
        ] {
            assert_eq!(said(Grain::Day, words), words, "days may be named");
            assert_eq!(
                said(Grain::Month, words),
                month,
                "no day in a document of months"
            );
            assert_eq!(said(Grain::Year, words), year, "no month in one of years");
        }
    }

    #[test]
    fn a_day_in_a_month_is_the_last_of_the_month_but_not_after_the_export() {
        let known = Day::exact(day(2024, 3, 17));
        assert_eq!(
            Grain::Month.coarsen(known, day(2026, 1, 1)).on,
            day(2024, 3, 31),
            "a unit counts to its last day"
        );
        assert_eq!(
            Grain::Month.coarsen(known, day(2024, 3, 20)).on,
            day(2024, 3, 20),
            "the current one to the day of export"
        );
        assert_eq!(
            Grain::Day.coarsen(known, day(2026, 1, 1)),
            known,
            "grain day changes nothing"
        );
    }

    #[test]
    fn a_span_without_an_end_is_open() {
        let (from, to) = (Grained("2019-03".into()), Grained("2020-01".into()));
        assert_eq!(
            span(Some(&from), None),
            "since March 2019",
            "what has only begun is not said to be over"
        );
        assert_eq!(
            span(Some(&from), Some(&to)),
            "March 2019 to January 2020",
            "what has ended has both"
        );
        assert_eq!(span(None, Some(&to)), "January 2020", "an end stands alone");
    }

    #[test]
    fn no_text_is_finer_than_grain_or_precision() {
        let known = Day::exact(day(2024, 3, 7));
        assert_eq!(
            Grain::Day.text(known).words(),
            "7 March 2024",
            "grain day names the day"
        );
        assert_eq!(
            Grain::Month.text(known).words(),
            "March 2024",
            "grain month names no day"
        );
        assert_eq!(
            Grain::Year.text(known).0,
            "2024",
            "grain year names no month"
        );
        let coarse = Day {
            on: day(2024, 12, 31),
            precision: Precision::Year,
        };
        assert_eq!(
            Grain::Day.text(coarse).words(),
            "2024",
            "a year known only as a year stays one"
        );
    }
}
