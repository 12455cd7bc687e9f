//! Making against overseeing: the minutes of each side between any two days, and what part of them was made.
//!
//! Minutes are those that were logged; the 120 that freshness gives to a milestone are no time and are not here. A share of next to nothing says
//! nothing, so under [`LEAST`] minutes there is none. Nothing here is called good or bad, and today is not known.

use chrono::{Days, NaiveDate};

use crate::{date::earliest, freshness::DayTime};

/// The days of the rolling share: twelve weeks.
pub const WINDOW: u64 = 84;
/// The fewest minutes that have a share.
pub const LEAST: u32 = 60;

/// Minutes made and overseen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Time {
    /// Minutes made.
    pub made: u32,
    /// Minutes overseen.
    pub overseen: u32,
}

impl Time {
    /// Both together.
    pub fn total(self) -> u32 {
        self.made + self.overseen
    }

    /// Whether there is enough of it to have a share.
    pub fn has_share(self) -> bool {
        self.total() >= LEAST
    }

    /// What was made of it, in thousandths; none under [`LEAST`] minutes, which is not zero.
    pub fn share(self) -> Option<u32> {
        let (made, total) = (u64::from(self.made), u64::from(self.total()));
        self.has_share()
            .then(|| ((made * 1000 + total / 2) / total) as u32)
    }

    /// The share in words: "4 %", and "under 1 %" or "over 99 %" where a round figure would hide that there was something.
    pub fn percent(self) -> Option<String> {
        let (made, total) = (u64::from(self.made), u64::from(self.total()));
        self.has_share()
            .then(|| match (made * 100 + total / 2) / total {
                0 if made > 0 => "under 1 %".to_owned(),
                100 if made < total => "over 99 %".to_owned(),
                percent => format!("{percent} %"),
            })
    }
}

/// Days with time, summed up so that any span of them is answered at once.
#[derive(Clone, Debug)]
pub struct Hours<'a> {
    days: &'a [DayTime],
    sums: Vec<Time>,
}

impl<'a> Hours<'a> {
    /// Sums up days, oldest first.
    pub fn of(days: &'a [DayTime]) -> Self {
        let mut sum = Time::default();
        let mut sums = vec![sum];
        sums.extend(days.iter().map(|day| {
            sum.made += day.making;
            sum.overseen += day.overseeing;
            sum
        }));
        Self { days, sums }
    }

    /// The time between two days, both included.
    pub fn between(&self, from: NaiveDate, to: NaiveDate) -> Time {
        let first = self.days.partition_point(|day| day.on < from);
        let end = self.days.partition_point(|day| day.on <= to).max(first);
        Time {
            made: self.sums[end].made - self.sums[first].made,
            overseen: self.sums[end].overseen - self.sums[first].overseen,
        }
    }

    /// The first of the [`WINDOW`] days that end on a day.
    pub fn window(on: NaiveDate) -> NaiveDate {
        on.checked_sub_days(Days::new(WINDOW - 1)).unwrap_or(on)
    }

    /// The time of the [`WINDOW`] days that end on a day.
    pub fn rolling(&self, on: NaiveDate) -> Time {
        self.between(Self::window(on), on)
    }

    /// The first day that may have logged minutes: the first of its month or year where no more is known.
    pub fn first(&self) -> Option<NaiveDate> {
        let logged = self
            .days
            .iter()
            .filter(|day| day.making + day.overseeing > 0);
        logged.map(|day| earliest(day.on, day.precision)).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Precision;

    fn on(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn day(text: &str, making: u32, overseeing: u32) -> DayTime {
        DayTime {
            on: on(text),
            precision: Precision::Day,
            making,
            overseeing,
            milestone: false,
        }
    }

    #[test]
    fn a_share_needs_an_hour() {
        let time = |made, overseen| Time { made, overseen };
        assert_eq!(time(59, 0).share(), None, "59 minutes say nothing");
        assert_eq!(time(60, 0).share(), Some(1000), "an hour does");
        assert_eq!(
            time(0, 60).percent().as_deref(),
            Some("0 %"),
            "none made is none"
        );
        assert_eq!(
            time(1, 999).percent().as_deref(),
            Some("under 1 %"),
            "some is not none"
        );
        assert_eq!(
            time(999, 1).percent().as_deref(),
            Some("over 99 %"),
            "nor all"
        );
        assert_eq!(
            time(773, 18_547).percent().as_deref(),
            Some("4 %"),
            "rounded"
        );
    }

    #[test]
    fn twelve_weeks_are_eighty_four_days_and_both_ends_count() {
        let days = [day("2026-01-01", 60, 0), day("2026-03-25", 0, 30)];
        let hours = Hours::of(&days);
        let last = on("2026-03-25");
        assert_eq!(Hours::window(last), on("2026-01-01"), "the 84th day back");
        assert_eq!(
            hours.rolling(last),
            Time {
                made: 60,
                overseen: 30
            },
            "it counts"
        );
        let after = hours.rolling(on("2026-03-26"));
        assert_eq!(
            after,
            Time {
                made: 0,
                overseen: 30
            },
            "a day later it does not"
        );
        assert_eq!(
            after.share(),
            None,
            "30 minutes have no share: a gap, not zero"
        );
    }

    #[test]
    fn spans_that_adjoin_add_up() {
        let days = [
            day("2026-01-01", 60, 10),
            day("2026-01-31", 20, 0),
            day("2026-02-01", 5, 7),
        ];
        let hours = Hours::of(&days);
        let (january, february) = (
            hours.between(on("2026-01-01"), on("2026-01-31")),
            hours.between(on("2026-02-01"), on("2026-02-28")),
        );
        assert_eq!(
            january,
            Time {
                made: 80,
                overseen: 10
            },
            "both ends count"
        );
        assert_eq!(
            january.total() + february.total(),
            102,
            "no minute is lost or doubled"
        );
        assert_eq!(
            hours.between(on("2027-01-01"), on("2026-01-01")),
            Time::default(),
            "no days"
        );
    }
}
