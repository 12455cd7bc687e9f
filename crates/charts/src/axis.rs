//! Scales: where a day lies along x, and which days and depths deserve a tick.
//!
//! All arithmetic is in whole tenths of a pixel, so positions are the same on every machine. It knows no marks.

use chrono::{Datelike, Days, Months, NaiveDate};
use plumb_mastery::words;

use crate::{
    scene::{Axis, AxisKind},
    spec::Range,
};

/// Days laid along x.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimeScale {
    /// The days.
    pub range: Range,
    /// Where the first day lies.
    pub left: i32,
    /// Where the last day lies.
    pub right: i32,
}

impl TimeScale {
    /// Where a day lies; a day outside of the range lies at the nearer end.
    pub fn x(&self, day: NaiveDate) -> i32 {
        let nights = (day - self.range.from)
            .num_days()
            .clamp(0, self.range.nights());
        self.left + (i64::from(self.right - self.left) * nights / self.range.nights()) as i32
    }

    /// The day that lies at a place, the earlier one between two.
    pub fn day(&self, x: i32) -> NaiveDate {
        let along = i64::from(x.clamp(self.left, self.right) - self.left);
        let nights = along * self.range.nights() / i64::from((self.right - self.left).max(1));
        self.range
            .from
            .checked_add_days(Days::new(nights.unsigned_abs()))
            .unwrap_or(self.range.to)
    }

    /// The scale as it travels with the scene.
    pub fn axis(&self) -> Axis {
        let from = epoch_days(self.range.from);
        let to = from.saturating_add(i32::try_from(self.range.nights()).unwrap_or(i32::MAX));
        Axis {
            kind: AxisKind::Time,
            from,
            to,
            start: self.left,
            end: self.right,
        }
    }
}

/// Days since 1 January 1970.
fn epoch_days(day: NaiveDate) -> i32 {
    i32::try_from((day - NaiveDate::default()).num_days()).unwrap_or(i32::MAX)
}

/// A day worth a tick and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tick {
    /// The day.
    pub day: NaiveDate,
    /// Its label.
    pub label: String,
}

/// The distance of two ticks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stride {
    Days(u64),
    Months(u32),
}

const STRIDES: [Stride; 13] = [
    Stride::Days(1),
    Stride::Days(2),
    Stride::Days(7),
    Stride::Days(14),
    Stride::Months(1),
    Stride::Months(2),
    Stride::Months(3),
    Stride::Months(6),
    Stride::Months(12),
    Stride::Months(24),
    Stride::Months(60),
    Stride::Months(120),
    Stride::Months(240),
];

/// Ticks of a scale, at least `apart` tenths of a pixel from one another: days, weeks, months, quarters or years, whichever is finest.
pub(crate) fn ticks(scale: &TimeScale, apart: i32) -> Vec<Tick> {
    let span = i64::from(scale.right - scale.left);
    let wide = |stride: &Stride| span * stride.days() / scale.range.nights() >= i64::from(apart);
    let stride = STRIDES
        .iter()
        .copied()
        .find(wide)
        .unwrap_or(Stride::Months(600));
    let mut out = Vec::new();
    let mut day = Some(stride.first(scale.range.from));
    while let Some(at) = day.filter(|at| *at <= scale.range.to) {
        if at >= scale.range.from {
            out.push(Tick {
                day: at,
                label: stride.label(at, out.is_empty()),
            });
        }
        day = stride.next(at);
    }
    out
}

impl Stride {
    fn days(self) -> i64 {
        match self {
            Self::Days(days) => days as i64,
            Self::Months(months) => i64::from(months) * 30,
        }
    }

    /// The last regular day at or before a day.
    fn first(self, from: NaiveDate) -> NaiveDate {
        let back = match self {
            Self::Days(days) if days >= 7 => u64::from(from.weekday().num_days_from_monday()),
            Self::Days(_) => 0,
            Self::Months(months) if months < 12 => {
                let month0 = from.month0() - from.month0() % months;
                return NaiveDate::from_ymd_opt(from.year(), month0 + 1, 1).unwrap_or(from);
            }
            Self::Months(months) => {
                let year = from.year() - from.year().rem_euclid((months / 12) as i32);
                return NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(from);
            }
        };
        from.checked_sub_days(Days::new(back)).unwrap_or(from)
    }

    fn next(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => day.checked_add_days(Days::new(days)),
            Self::Months(months) => day.checked_add_months(Months::new(months)),
        }
    }

    fn label(self, day: NaiveDate, first: bool) -> String {
        match self {
            Self::Days(_) => words::short_date_in_year(day),
            Self::Months(months) if months < 12 && (first || day.month0() == 0) => {
                words::short_month(day)
            }
            Self::Months(months) if months < 12 => words::month_name_short(day),
            Self::Months(_) => day.year().to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale(from: &str, to: &str) -> TimeScale {
        let day = |text: &str| text.parse().expect("a day");
        TimeScale {
            range: Range {
                from: day(from),
                to: day(to),
            },
            left: 0,
            right: 8000,
        }
    }

    #[test]
    fn a_day_and_its_place_find_each_other() {
        let scale = scale("1961-01-01", "1967-01-15");
        for text in ["1961-01-01", "1964-02-29", "1967-01-15"] {
            let day: NaiveDate = text.parse().expect("a day");
            let back = scale.day(scale.x(day));
            assert!(
                (back - day).num_days().abs() <= 1,
                "{text} lies where its day is found again"
            );
        }
    }

    #[test]
    fn ticks_are_years_over_a_life_and_days_over_a_week() {
        let life = ticks(&scale("1976-03-01", "2026-11-20"), 600);
        assert!(
            life.iter()
                .all(|tick| tick.label.len() == 4 && tick.day.ordinal() == 1),
            "years, on the first of January"
        );
        let week = ticks(&scale("2026-11-14", "2026-11-20"), 600);
        assert_eq!(week.len(), 7, "every day of a week has room");
        assert_eq!(week[0].label, "14 Nov", "days are named with their month");
    }

    #[test]
    fn ticks_keep_their_distance() {
        for to in [
            "2026-01-03",
            "2026-02-20",
            "2026-12-31",
            "2031-01-01",
            "2080-01-01",
            "2500-01-01",
        ] {
            let scale = scale("2026-01-01", to);
            let places: Vec<i32> = ticks(&scale, 600)
                .iter()
                .map(|tick| scale.x(tick.day))
                .collect();
            assert!(
                places.windows(2).all(|two| two[1] - two[0] >= 550),
                "labels up to {to} never touch"
            );
        }
    }

    #[test]
    fn a_range_of_one_day_has_a_width() {
        let scale = scale("2026-01-01", "2026-01-01");
        assert_eq!(
            scale.x(scale.range.from),
            0,
            "its only day lies at the left"
        );
        assert!(!ticks(&scale, 600).is_empty(), "it is named");
    }
}
