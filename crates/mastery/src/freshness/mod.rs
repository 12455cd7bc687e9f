//! How recently one made: it fades with the days, never touches depth, and is a reminder, not a measurement.
//!
//! Freshness halves every half-life away, and what is lost halves for every two hours of making (`model.md` 5). Powers come from `libm`, because the
//! standard library's may differ in the last bit between platforms. Overseeing counts nothing here. This module does not know today.

mod making;
mod spent;

use std::collections::HashMap;

use chrono::NaiveDate;
use libm::exp2;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    area::DEFAULT_HALF_LIFE, date::Precision, entry::DAY_MINUTES, ids::AreaId, tree::Tree,
};

pub use making::{DayTime, MILESTONE_MINUTES, Making, Practice, split};
pub use spent::{Spent, spent};

/// Freshness of the first making day, in parts per million.
pub const FULL: u32 = 1_000_000;

/// Minutes of making that halve what is lost.
pub const CLEARING_MINUTES: f64 = 120.0;

/// What freshness looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// From 900,000 parts.
    Bright,
    /// From 750,000.
    Dulling,
    /// From 500,000.
    Dusty,
    /// Below.
    UnderSilt,
}

impl Band {
    /// The band of a freshness in parts per million.
    pub fn of(ppm: u32) -> Self {
        match ppm {
            900_000.. => Self::Bright,
            750_000.. => Self::Dulling,
            500_000.. => Self::Dusty,
            _ => Self::UnderSilt,
        }
    }
}

/// Freshness of an area on one day; everything is absent before the first making day, which is not zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Freshness {
    /// Days since the last making day.
    pub days_since: Option<u32>,
    /// Whether the last making day is known only to its month or year, so that it is "at least" so long ago.
    pub at_least: bool,
    /// Parts per million.
    pub ppm: Option<u32>,
    /// What that looks like.
    pub band: Option<Band>,
    /// The last making day.
    pub last: Option<NaiveDate>,
}

/// The freshness of one area over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fading {
    half_life: u16,
    /// Each making day with the freshness after it.
    points: Vec<(NaiveDate, u32, Precision)>,
}

impl Fading {
    /// Follows the making days of an area, oldest first.
    pub fn of(days: &[DayTime], half_life: u16) -> Self {
        Self::follow(days, half_life, &clearings())
    }

    fn follow(days: &[DayTime], half_life: u16, clearings: &[f64]) -> Self {
        let powers = Powers::new(half_life, clearings);
        let mut points: Vec<(NaiveDate, u32, Precision)> = Vec::new();
        for day in days.iter().filter(|day| day.made() > 0) {
            let after = match points.last() {
                None => FULL,
                Some((last, ppm, _)) => {
                    powers.clear(powers.fade(*ppm, (day.on - *last).num_days()), day.made())
                }
            };
            points.push((day.on, after, day.precision));
        }
        Self { half_life, points }
    }

    /// Days after which half of the freshness is gone.
    pub fn half_life(&self) -> u16 {
        self.half_life
    }

    /// The making days, oldest first, each with the freshness after it in parts per million.
    pub fn points(&self) -> impl Iterator<Item = (NaiveDate, u32)> + '_ {
        self.points.iter().map(|(on, ppm, _)| (*on, *ppm))
    }

    /// Freshness on the day `on`, after what was made that day.
    pub fn at(&self, on: NaiveDate) -> Freshness {
        let after = self.points.partition_point(|(day, ..)| *day <= on);
        let Some((last, ppm, precision)) = self.points[..after].last().copied() else {
            return Freshness::default();
        };
        let days = (on - last).num_days();
        let ppm = fade(ppm, days, self.half_life);
        Freshness {
            days_since: u32::try_from(days).ok(),
            at_least: !precision.is_day(),
            ppm: Some(ppm),
            band: Some(Band::of(ppm)),
            last: Some(last),
        }
    }
}

/// The freshness of every area over time, and of everything together.
#[derive(Clone, Debug)]
pub struct Fadings {
    areas: HashMap<AreaId, Fading>,
    all: Fading,
}

impl Fadings {
    /// The freshness of an area; none where the tree does not have it.
    pub fn area(&self, id: AreaId) -> Option<&Fading> {
        self.areas.get(&id)
    }

    /// The freshness of everything together, entries without area included, at the half-life of exacting skills.
    pub fn all(&self) -> &Fading {
        &self.all
    }
}

/// The freshness of every area of a tree over time, in one pass.
pub fn freshness(tree: &Tree, making: &Making) -> Fadings {
    let clearings = clearings();
    let fading = |id| Fading::follow(making.days(id), tree.half_life(id), &clearings);
    Fadings {
        areas: tree
            .areas()
            .iter()
            .map(|area| (area.id, fading(area.id)))
            .collect(),
        all: Fading::follow(making.all(), DEFAULT_HALF_LIFE, &clearings),
    }
}

/// `2^(−made / 120)` for the minutes of one day.
fn clearings() -> Vec<f64> {
    (0..=DAY_MINUTES).map(clearing).collect()
}

fn clearing(made: u32) -> f64 {
    exp2(-f64::from(made) / CLEARING_MINUTES)
}

/// `round(P · 2^(−Δdays / H))`.
fn fade(ppm: u32, days: i64, half_life: u16) -> u32 {
    rounded(f64::from(ppm) * decay(days, half_life))
}

fn decay(days: i64, half_life: u16) -> f64 {
    exp2(-(days as f64) / f64::from(half_life))
}

/// `floor(x + 0.5)` of a number that is neither negative nor above `FULL`.
fn rounded(x: f64) -> u32 {
    // What is not negative is floored by leaving its fraction away.
    (x + 0.5) as u32
}

/// The powers of short absences and of the minutes of a day, worked out once, because most making days are like others.
struct Powers<'a> {
    half_life: u16,
    decays: Vec<f64>,
    clearings: &'a [f64],
}

impl<'a> Powers<'a> {
    fn new(half_life: u16, clearings: &'a [f64]) -> Self {
        Self {
            half_life,
            decays: (0..32).map(|days| decay(days, half_life)).collect(),
            clearings,
        }
    }

    fn fade(&self, ppm: u32, days: i64) -> u32 {
        let known = usize::try_from(days)
            .ok()
            .and_then(|days| self.decays.get(days));
        rounded(
            f64::from(ppm)
                * known
                    .copied()
                    .unwrap_or_else(|| decay(days, self.half_life)),
        )
    }

    /// `1_000_000 − round((1_000_000 − B) · 2^(−made / 120))`.
    fn clear(&self, before: u32, made: u32) -> u32 {
        let known = self.clearings.get(made as usize);
        FULL - rounded(f64::from(FULL - before) * known.copied().unwrap_or_else(|| clearing(made)))
    }
}
