//! An area as the list shows it: today's numbers, each with its words.
//!
//! One liner serves one request. Rung name first, depth with two decimals after it; before the first making there is a dash, not a zero.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use chrono::NaiveDate;
use plumb_mastery::{
    Area, AreaId, Day, computed,
    depth::{self, Reading, half_rungs},
    freshness::Freshness,
};

use super::{AreaLine, AreaStanding, AreaTree};
use crate::{
    commands::Nothing,
    depths::band,
    journal::Journal,
    problem::Result,
    reader::Reader,
    standing::{Silt, Standing, silt, standing},
};

impl Journal {
    /// The tree with today's numbers.
    pub fn areas(&self, _: Nothing) -> Result<AreaTree> {
        self.read(|reader| {
            let liner = Liner::of(reader)?;
            Ok(AreaTree {
                areas: liner
                    .standing
                    .tree
                    .areas()
                    .iter()
                    .map(|area| liner.line(area))
                    .collect(),
                first_day: liner.first_day(),
            })
        })
    }
}

/// Draws up the lines of areas for one request.
pub(crate) struct Liner {
    /// Depth of every area.
    pub(crate) standing: Arc<Standing>,
    /// Freshness of every area.
    pub(crate) silt: Arc<Silt>,
    works: HashMap<AreaId, u32>,
}

impl Liner {
    /// The first day on which anything was made or overseen.
    fn first_day(&self) -> Option<NaiveDate> {
        let pieces = self
            .standing
            .record
            .pieces
            .iter()
            .map(|piece| piece.earliest);
        let timed = self.silt.making.all().first().map(|day| day.on);
        pieces.chain(timed).min()
    }

    /// A liner over what a reader sees.
    pub(crate) fn of(reader: &Reader<'_>) -> Result<Self> {
        let (standing, silt) = (standing(reader)?, silt(reader)?);
        let works = works(&standing);
        Ok(Self {
            standing,
            silt,
            works,
        })
    }

    /// The line of an area.
    pub(crate) fn line(&self, area: &Area) -> AreaLine {
        let tree = &self.standing.tree;
        AreaLine {
            path: tree.path(area.id),
            level: u8::try_from(tree.ancestors(area.id).len().saturating_sub(1)).unwrap_or(u8::MAX),
            standing: self.numbers(area.id),
            area: area.clone(),
        }
    }

    /// Today's reading of an area.
    pub(crate) fn reading(&self, area: AreaId) -> Option<Reading> {
        self.standing.now(area)
    }

    /// Freshness of an area today.
    pub(crate) fn fresh(&self, area: AreaId) -> Freshness {
        self.silt
            .fadings
            .area(area)
            .map(|fading| fading.at(self.standing.today))
            .unwrap_or_default()
    }

    /// The last making day of an area, as exactly as it is known.
    pub(crate) fn last_day(&self, area: AreaId) -> Option<Day> {
        let on = self.fresh(area).last?;
        let days = self.silt.making.days(area);
        let last = days.iter().rev().find(|day| day.on == on);
        Some(Day {
            on,
            precision: last.map(|day| day.precision).unwrap_or_default(),
        })
    }

    /// How the days since the last making of an area were counted; nothing before the first.
    pub(crate) fn since_computed(&self, area: AreaId) -> Option<String> {
        computed::days_since(self.fresh(area), self.last_day(area)?, self.standing.today)
    }

    /// How the freshness of an area came about.
    pub(crate) fn freshness_computed(&self, area: AreaId) -> String {
        let fading = self.silt.fadings.area(area);
        fading.map_or_else(String::new, |fading| {
            computed::freshness(fading, self.last_day(area), self.standing.today)
        })
    }

    fn numbers(&self, area: AreaId) -> AreaStanding {
        let reading = self.reading(area);
        let ladder = self.standing.tree.ladder_of(area);
        let (depth30, tip) = reading
            .as_ref()
            .map_or((0, 0), |reading| (reading.depth30, reading.tip));
        let fresh = self.fresh(area);
        let hardest = ladder
            .filter(|_| tip > 0)
            .map(|ladder| format!("{}, {}", ladder.name(tip.div_ceil(2)), half_rungs(tip)));
        AreaStanding {
            depth30,
            claimed30: reading.as_ref().map_or(0, |reading| reading.claimed30),
            depth_words: ladder
                .map(|ladder| depth::display(depth30, ladder))
                .unwrap_or_default(),
            hardest_words: hardest.unwrap_or_default(),
            survey: reading.map_or(depth::Survey::U, |reading| reading.survey),
            days_since: fresh.days_since,
            at_least: fresh.at_least,
            ppm: fresh.ppm,
            band: fresh.band.map(band),
            last_made: fresh.last,
            last_made_words: last_made(fresh),
            works: self.works.get(&area).copied().unwrap_or_default(),
            making_min: self
                .silt
                .making
                .days(area)
                .iter()
                .map(|day| day.making)
                .sum(),
        }
    }
}

/// "today", "yesterday", "96 days ago", "at least 187 days ago", or empty.
pub(crate) fn last_made(fresh: Freshness) -> String {
    match fresh.days_since {
        None => String::new(),
        Some(days) if fresh.at_least => {
            say!("areas-at-least-ago", days = days)
        }
        Some(0) => say!("areas-today"),
        Some(1) => say!("areas-yesterday"),
        Some(days) => say!("areas-days-ago", days = days),
    }
}

/// How many different works with a counting milestone each area has, what lies below it included.
fn works(standing: &Standing) -> HashMap<AreaId, u32> {
    let mut keys: HashMap<AreaId, BTreeSet<uuid::Uuid>> = HashMap::new();
    for piece in standing.record.pieces.iter().filter(|piece| piece.counts) {
        for (area, _) in &piece.challenge {
            for above in standing.tree.ancestors(*area) {
                keys.entry(above).or_default().insert(piece.key().id());
            }
        }
    }
    keys.into_iter()
        .map(|(area, keys)| (area, u32::try_from(keys.len()).unwrap_or(u32::MAX)))
        .collect()
}
