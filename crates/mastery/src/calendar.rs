//! Whole months, quarters and years: how charts of time divide the days of a range.
//!
//! A stretch is cut where the range begins or ends, so that nothing outside of the range is counted in it. It does not know what was made.

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::{
    date::Day,
    say,
    words::{self, long_day},
};

/// Into what a range is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Calendar months.
    Month,
    /// Quarters of a calendar year.
    Quarter,
    /// Calendar years.
    Year,
}

impl Unit {
    /// Every unit, the finest first.
    pub const ALL: [Self; 3] = [Self::Month, Self::Quarter, Self::Year];

    /// How many months it has.
    pub fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }

    /// What one of it is called, and the key by which messages tell it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    /// The first day of the unit that holds a day.
    pub fn first(self, day: NaiveDate) -> NaiveDate {
        let month0 = day.month0() - day.month0() % self.months();
        NaiveDate::from_ymd_opt(day.year(), month0 + 1, 1).unwrap_or(day)
    }

    /// The first day after the unit that holds a day.
    pub fn next(self, day: NaiveDate) -> NaiveDate {
        let next = self
            .first(day)
            .checked_add_months(Months::new(self.months()));
        next.unwrap_or(NaiveDate::MAX)
    }

    /// The stretches of a range, oldest first, the first and the last of them cut where the range begins and ends.
    pub fn stretches(self, from: NaiveDate, to: NaiveDate) -> Vec<Stretch> {
        let mut out = Vec::new();
        let mut first = from;
        while first <= to {
            let next = self.next(first);
            let last = next.checked_sub_days(Days::new(1)).unwrap_or(next);
            out.push(Stretch {
                unit: self,
                from: first,
                to: last.min(to),
            });
            if next <= first {
                break;
            }
            first = next;
        }
        out
    }

    /// How many stretches a range has.
    pub fn count(self, from: NaiveDate, to: NaiveDate) -> usize {
        let number = |day: NaiveDate| day.year() * 12 + day.month0() as i32;
        let months = self.months() as i32;
        let places = number(to).div_euclid(months) - number(from).div_euclid(months);
        usize::try_from(places + 1).unwrap_or(0)
    }
}

/// A month, a quarter or a year, or what a range holds of it; both days count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// What it is a piece of.
    pub unit: Unit,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

impl Stretch {
    /// Whether the day lies in it.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    /// The name of the month, quarter or year: "May 2026", "Q2 2026", "2026".
    pub fn name(&self) -> String {
        let (year, month) = (self.from.year(), self.from.month0());
        match self.unit {
            Unit::Month => words::short_month(self.from),
            Unit::Quarter => say!(
                "calendar-quarter",
                quarter = month / 3 + 1,
                year = year.to_string()
            ),
            Unit::Year => year.to_string(),
        }
    }

    /// Its days in a sentence: "May 2026", or "1 November 2026 to 20 November 2026" where it was cut.
    pub fn spoken(&self) -> String {
        let whole = self.unit.first(self.from) == self.from
            && self.to.succ_opt() == Some(self.unit.next(self.from));
        let day = |on| long_day(Day::exact(on));
        match (whole, self.unit) {
            (true, Unit::Month) => words::long_month(self.from),
            (true, _) => self.name(),
            _ if self.from == self.to => day(self.from),
            _ => say!("span", from = day(self.from), to = day(self.to)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn stretches_cover_their_range_and_nothing_else() {
        for unit in Unit::ALL {
            for (from, to) in [
                ("2024-02-29", "2026-11-20"),
                ("2026-01-01", "2026-12-31"),
                ("2026-11-20", "2026-11-20"),
            ] {
                let all = unit.stretches(on(from), on(to));
                assert_eq!(all.len(), unit.count(on(from), on(to)), "counted alike");
                assert_eq!(all[0].from, on(from), "from the first day");
                assert_eq!(all[all.len() - 1].to, on(to), "to the last");
                let adjoin = |two: &[Stretch]| two[0].to.succ_opt() == Some(two[1].from);
                assert!(all.windows(2).all(adjoin), "no day twice, none lost");
            }
        }
    }

    #[test]
    fn what_was_cut_is_named_by_its_days() {
        let said = |unit: Unit, from, to| unit.stretches(on(from), on(to))[0].spoken();
        assert_eq!(
            said(Unit::Month, "2026-05-01", "2026-06-30"),
            "May 2026",
            "whole"
        );
        assert_eq!(
            said(Unit::Quarter, "2026-04-01", "2026-06-30"),
            "Q2 2026",
            "whole"
        );
        assert_eq!(
            said(Unit::Month, "2026-11-01", "2026-11-20"),
            "1 November 2026 to 20 November 2026",
            "November is not over, and must not be compared as if it were"
        );
    }
}
