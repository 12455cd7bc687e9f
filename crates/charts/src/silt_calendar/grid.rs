//! The calendar's grid: which weeks stand in which strip, and where each day lies.
//!
//! On screen the last 53 weeks of the range stand in as few strips as their cells allow; on paper each calendar year has a strip of its own, or as few
//! as fit. It knows days and places, not what was made.

use chrono::{Datelike, Days, NaiveDate};

use crate::{
    spec::{Medium, Range, Spec, WeekStart},
    text,
};

/// The most weeks on screen: a year, whatever weekday it begins on.
const WEEKS: i64 = 53;
/// The most years on paper.
pub(crate) const YEARS: i32 = 5;
/// The smallest distance of two cells on screen, where a day is a thing to hit, and on paper; and the largest.
const SMALLEST: (i32, i32) = (130, 70);
const LARGEST: i32 = 290;
/// The height of the months above a strip.
pub(crate) const MONTHS: i32 = 200;
/// The height of the brackets below a strip.
pub(crate) const BRACKETS: i32 = 300;

/// All strips.
pub(crate) struct Grid {
    /// The strips from above.
    pub strips: Vec<Strip>,
    /// The distance of two cells.
    pub pitch: i32,
    /// Where the first week lies.
    pub left: i32,
    /// The days that are shown.
    pub shown: Range,
    week: WeekStart,
}

/// Some weeks beside each other.
pub(crate) struct Strip {
    /// The first day of its first week.
    pub first: NaiveDate,
    /// Days of this strip, both included.
    pub days: Range,
    /// How many weeks it has.
    pub weeks: i32,
    /// The upper edge of its cells.
    pub top: i32,
}

impl Grid {
    /// Lays out the strips below a line.
    pub fn new(spec: &Spec, below: i32) -> Self {
        let face = text::faces(spec.medium).tick;
        let week = spec.range.to;
        let widest = week
            .iter_days()
            .take(7)
            .map(|day| text::width(&plumb_mastery::words::weekday_name_short(day), face))
            .max();
        let left = widest.unwrap_or_default() + 80;
        let room = spec.tenths() - left - 10;
        let smallest = match spec.medium {
            Medium::Screen => SMALLEST.0,
            Medium::Print => SMALLEST.1,
        };
        let spans = spans(spec, (room / smallest).max(1));
        let widest = spans
            .iter()
            .map(|span| weeks(spec.week, span))
            .max()
            .unwrap_or(1);
        let pitch = (room / widest.max(1)).min(LARGEST);
        let mut top = below + MONTHS;
        let mut strips = Vec::new();
        for days in spans {
            let first = week_begin(spec.week, days.from);
            strips.push(Strip {
                first,
                days,
                weeks: weeks(spec.week, &days),
                top,
            });
            top += 7 * pitch + BRACKETS + MONTHS;
        }
        let from = strips
            .first()
            .map_or(spec.range.to, |strip| strip.days.from);
        Self {
            strips,
            pitch,
            left,
            shown: Range {
                from,
                to: spec.range.to,
            },
            week: spec.week,
        }
    }

    /// The upper left corner of a day's cell in its strip.
    pub fn corner(&self, strip: &Strip, day: NaiveDate) -> (i32, i32) {
        (
            self.left + self.column(strip, day) * self.pitch,
            strip.top + self.row(day) * self.pitch,
        )
    }

    /// The week of a day inside its strip, from 0.
    pub fn column(&self, strip: &Strip, day: NaiveDate) -> i32 {
        ((day - strip.first).num_days() / 7) as i32
    }

    /// The row of a day, from 0.
    pub fn row(&self, day: NaiveDate) -> i32 {
        i32::from(place_in_week(self.week, day))
    }

    /// The lower edge of everything.
    pub fn bottom(&self) -> i32 {
        self.strips
            .last()
            .map_or(0, |strip| strip.top + 7 * self.pitch + BRACKETS)
    }
}

/// The first day of the week that holds a day.
pub(crate) fn week_begin(week: WeekStart, day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(place_in_week(week, day))))
        .unwrap_or(day)
}

fn place_in_week(week: WeekStart, day: NaiveDate) -> u8 {
    let from_monday = day.weekday().num_days_from_monday() as u8;
    match week {
        WeekStart::Monday => from_monday,
        WeekStart::Sunday => (from_monday + 1) % 7,
        WeekStart::Saturday => (from_monday + 2) % 7,
    }
}

/// How many weeks the days touch.
fn weeks(week: WeekStart, days: &Range) -> i32 {
    ((days.to - week_begin(week, days.from)).num_days() / 7) as i32 + 1
}

/// The days of each strip, none with more weeks than fit beside each other.
fn spans(spec: &Spec, fit: i32) -> Vec<Range> {
    let range = spec.range;
    if spec.medium == Medium::Print {
        let years = range.from.year().max(range.to.year() - YEARS + 1)..=range.to.year();
        let years = years.filter_map(|year| of_year(year, range));
        return years
            .flat_map(|year| parted(spec.week, year, fit))
            .collect();
    }
    let last = week_begin(spec.week, range.to);
    let earliest = last
        .checked_sub_days(Days::new(7 * (WEEKS as u64 - 1)))
        .unwrap_or(range.from);
    let from = range.from.max(earliest);
    parted(spec.week, Range { from, to: range.to }, fit)
}

/// Days in as few strips as can have so many weeks each, about equally long.
fn parted(week: WeekStart, range: Range, fit: i32) -> Vec<Range> {
    let whole = weeks(week, &range);
    let strips = (whole + fit - 1) / fit;
    let each = (whole + strips - 1) / strips;
    let mut spans = Vec::new();
    let mut begin = range.from;
    while begin <= range.to {
        let after = week_begin(week, begin).checked_add_days(Days::new(7 * each as u64));
        let end = after
            .and_then(|after| after.pred_opt())
            .map_or(range.to, |end| end.min(range.to));
        spans.push(Range {
            from: begin,
            to: end,
        });
        match end.succ_opt() {
            Some(next) => begin = next,
            None => break,
        }
    }
    spans
}

/// The part of a range that lies in a year.
fn of_year(year: i32, range: Range) -> Option<Range> {
    let from = NaiveDate::from_ymd_opt(year, 1, 1)?.max(range.from);
    let to = NaiveDate::from_ymd_opt(year, 12, 31)?.min(range.to);
    (from <= to).then_some(Range { from, to })
}
