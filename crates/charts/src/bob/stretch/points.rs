//! Works and attempts by year or month, and by how far each lay from the line of its day.
//!
//! What lies alike in one period shares a mark; where there are many, what lies nearly alike does too, but never what is deeper than the line with what
//! is not. It knows periods and rungs, and of pixels only how many marks find room.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use chrono::{Datelike, NaiveDate};
use plumb_mastery::bob::{Share, stretch30};

use super::super::tally::{Kind, Seen};
use crate::spec::Range;

/// From this many nights on, years are parted instead of months.
const YEARS: i64 = 730;
/// The most marks.
const MOST: usize = 240;

/// A work or an attempt, and how far it lay from the line.
#[derive(Clone, Copy)]
pub(crate) struct Point<'a> {
    /// What it is.
    pub seen: Seen<'a>,
    /// Thirtieths of a rung; more than nothing is deeper.
    pub stretch: i32,
}

/// A year or some years, or a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Period {
    year: i32,
    years: i32,
    month: Option<u32>,
}

/// What one mark stands for.
pub(crate) struct Group<'a> {
    /// When.
    pub period: Period,
    /// As what it is drawn: what carries most of it.
    pub kind: Kind,
    /// What it stands for, the latest first.
    pub points: Vec<Point<'a>>,
    /// The stretch at which it lies: its own, or the middle of those that it gathers.
    pub at: i32,
    /// How many places it stands right of the middle, or left of it where less than nothing.
    pub lane: i32,
    /// How many places its neighbours take.
    pub lanes: i32,
}

impl Period {
    /// The period of a day in a range: a month under two years, else so many years.
    pub fn of(day: NaiveDate, range: Range, years: i32) -> Self {
        let month = (range.nights() <= YEARS).then(|| day.month());
        let years = if month.is_some() { 1 } else { years };
        Self {
            year: day.year().div_euclid(years) * years,
            years,
            month,
        }
    }

    /// "2026", "2020 to 2024", or "Nov 2026".
    pub fn name(self) -> String {
        match self.month {
            Some(_) => plumb_mastery::words::short_month(self.first()),
            None if self.years == 1 => self.year.to_string(),
            None => {
                let last = self.year + self.years - 1;
                say!("span", from = self.year.to_string(), to = last.to_string())
            }
        }
    }

    /// Its first day.
    pub fn first(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), 1).unwrap_or(NaiveDate::MIN)
    }

    /// The first day after it.
    pub fn end(self) -> NaiveDate {
        let (year, month) = match self.month {
            Some(month) if month < 12 => (self.year, month + 1),
            _ => (self.year + self.years, 1),
        };
        NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(NaiveDate::MAX)
    }
}

impl Point<'_> {
    /// Whether this is a work, and no attempt.
    pub fn is_work(&self) -> bool {
        Kind::WORKS.contains(&self.seen.kind)
    }
}

/// Works and attempts with their stretches; what was overseen is nobody's own stretch.
pub(crate) fn points<'a>(seen: impl Iterator<Item = Seen<'a>>) -> Vec<Point<'a>> {
    let own = seen.filter(|one| one.kind != Kind::Oversaw);
    let point = |seen: Seen<'a>| Point {
        stretch: stretch30(seen.challenge, seen.line30),
        seen,
    };
    let mut points: Vec<Point> = own.map(point).collect();
    points.sort_by_key(|point| Reverse((point.seen.day.on, point.seen.id)));
    points
}

/// The works between two days, and how many of them lie deeper than the line.
pub(crate) fn share(points: &[Point], from: NaiveDate, to: NaiveDate) -> Share {
    let works = points.iter().filter(|point| point.is_work());
    let inside = works.filter(|point| from <= point.seen.day.on && point.seen.day.on <= to);
    Share::among(inside.map(|point| point.stretch))
}

/// A period in which there is anything.
pub(crate) struct Sum {
    /// When.
    pub period: Period,
    /// Its works, and how many of them are deeper than the line.
    pub share: Share,
    /// Its attempts.
    pub attempts: usize,
    /// The last day of it that is drawn.
    pub last: NaiveDate,
}

/// The periods that have a mark, earliest first.
pub(crate) fn sums(groups: &[Group], range: Range) -> Vec<Sum> {
    let periods = groups.chunk_by(|one, other| one.period == other.period);
    let sum = |groups: &[Group]| {
        let points = || groups.iter().flat_map(|group| &group.points);
        let works = points().filter(|point| point.is_work());
        let period = groups[0].period;
        Sum {
            period,
            share: Share::among(works.map(|point| point.stretch)),
            attempts: points().filter(|point| !point.is_work()).count(),
            last: period.end().pred_opt().unwrap_or(range.to).min(range.to),
        }
    };
    periods.map(sum).collect()
}

/// How much room marks have.
pub(crate) struct Room<'r> {
    /// The range.
    pub range: Range,
    /// How many years share a place along x.
    pub years: i32,
    /// Thirtieths of a rung that two marks have to lie apart.
    pub apart: i32,
    /// How many marks lie beside each other in a period.
    pub lanes: &'r dyn Fn(Period) -> i32,
}

/// What shares a mark: the period, the stretch, and the kind unless kinds are mixed.
type Key = (Period, i32, Option<Kind>);

/// Marks for points, as few and as coarse as the room demands, earliest period first.
pub(crate) fn grouped<'a>(points: &[Point<'a>], room: &Room) -> Vec<Group<'a>> {
    let mut exact: BTreeMap<Key, Vec<Point>> = BTreeMap::new();
    let inside = |point: &&Point| room.range.holds(point.seen.day.on);
    for point in points.iter().filter(inside) {
        let period = Period::of(point.seen.day.on, room.range, room.years);
        let key = (period, point.stretch, Some(point.seen.kind));
        exact.entry(key).or_default().push(*point);
    }
    let apart = room.apart;
    let levels = [
        (1, false),
        (apart, false),
        (apart, true),
        (2 * apart, true),
        (4 * apart, true),
        (8 * apart, true),
    ];
    // Whether a level fits is asked of its keys alone, because there may be many points behind each.
    let fits = |(size, mixed): &(i32, bool)| {
        let keys: BTreeSet<Key> = exact
            .keys()
            .map(|key| coarse(*key, *size, *mixed))
            .collect();
        let groups = laned(
            keys.into_iter().map(|key| empty(key, *size)).collect(),
            apart,
        );
        let narrow = |group: &Group| group.lanes <= (room.lanes)(group.period).max(1);
        groups.len() <= MOST && groups.iter().all(narrow)
    };
    let level = levels.into_iter().find(fits);
    gathered(exact, level.unwrap_or((16 * apart, true)), apart)
}

/// The key at a coarser level: steps of so many thirtieths, each on one side of the line.
fn coarse((period, stretch, kind): Key, size: i32, mixed: bool) -> Key {
    let step = stretch.signum() * ((stretch.abs() + size - 1) / size);
    (period, step, kind.filter(|_| !mixed))
}

/// A mark without points, at its own stretch or in the middle of those that it gathers.
fn empty<'a>((period, step, kind): Key, size: i32) -> Group<'a> {
    Group {
        period,
        kind: kind.unwrap_or(Kind::Claimed),
        points: Vec::new(),
        at: step.signum() * (2 * step.abs() * size - size + 1) / 2,
        lane: 0,
        lanes: 1,
    }
}

/// The marks of a level with their points, what carries most giving each its kind.
fn gathered<'a>(
    exact: BTreeMap<Key, Vec<Point<'a>>>,
    (size, mixed): (i32, bool),
    apart: i32,
) -> Vec<Group<'a>> {
    let mut groups: BTreeMap<Key, Group> = BTreeMap::new();
    for (key, points) in exact {
        let key = coarse(key, size, mixed);
        let group = groups.entry(key).or_insert_with(|| empty(key, size));
        group.points.extend(points);
    }
    for group in groups.values_mut() {
        let latest = |point: &Point| Reverse((point.seen.day.on, point.seen.id));
        group.points.sort_by_key(latest);
        let kinds = group.points.iter().map(|point| point.seen.kind);
        group.kind = kinds.min().unwrap_or(group.kind);
    }
    laned(groups.into_values().collect(), apart)
}

/// Gives marks that would lie over each other places beside each other.
fn laned(mut groups: Vec<Group>, apart: i32) -> Vec<Group> {
    groups.sort_by_key(|group| (group.period, group.at, group.kind));
    let near = |one: &Group, other: &Group| one.period == other.period && other.at - one.at < apart;
    groups
        .chunk_by_mut(near)
        .for_each(|crowd| spread(crowd, apart));
    groups
}

/// Each into the free place that is nearest to the middle, so that a crowd grows to both sides and reads as no movement.
fn spread(groups: &mut [Group], apart: i32) {
    let mut lanes: Vec<i32> = Vec::new();
    for group in groups.iter_mut() {
        let free = lanes.iter().position(|last| group.at - last >= apart);
        let lane = free.unwrap_or(lanes.len());
        match lanes.get_mut(lane) {
            Some(last) => *last = group.at,
            None => lanes.push(group.at),
        }
        let side = if lane % 2 == 1 { 1 } else { -1 };
        group.lane = side * (lane as i32 + 1) / 2;
    }
    let wide = lanes.len() as i32;
    groups.iter_mut().for_each(|group| group.lanes = wide);
}

impl Group<'_> {
    /// The least and the greatest stretch among its points.
    pub fn reach(&self) -> (i32, i32) {
        let stretches = || self.points.iter().map(|point| point.stretch);
        (
            stretches().min().unwrap_or(0),
            stretches().max().unwrap_or(0),
        )
    }

    /// How many of a kind it stands for.
    pub fn of(&self, kind: Kind) -> usize {
        let points = self.points.iter();
        points.filter(|point| point.seen.kind == kind).count()
    }
}
