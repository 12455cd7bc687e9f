//! What the years are made of: the layers of an area, in which part of it most was made, and the works that lie in them.
//!
//! Hours are those that were logged, and they say nothing of depth. The works are those at rung [`DEEP`] or deeper. Today is not known.

use std::collections::{HashMap, HashSet};

use chrono::{Datelike, NaiveDate};

use crate::{
    calendar::{Stretch, Unit},
    date::Day,
    depth::VoteKey,
    entry::{Body, Entry, Part, Result},
    freshness::DayTime,
    ids::{AreaId, EntryId},
    waterline::{Hours, Time},
};

/// The least rung of a work that lies in a core.
pub const DEEP: u8 = 3;
/// The fewest days without making that are a seam.
pub const SEAM: i64 = 90;
/// The most parts of an area that have a pattern of their own.
pub const NAMED: usize = 5;
/// Under so many years a layer is a quarter.
const FEW_YEARS: i32 = 4;

/// A year or a quarter, with its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layer {
    /// Its days.
    pub span: Stretch,
    /// What was made and overseen in it.
    pub time: Time,
    /// The part of the area in which most of it was made; none where most belongs to no part.
    pub lead: Option<AreaId>,
}

/// What a layer of a core over these days is: a year, or a quarter where fewer than four years are touched.
pub fn unit(from: NaiveDate, to: NaiveDate) -> Unit {
    if to.year() - from.year() + 1 < FEW_YEARS {
        Unit::Quarter
    } else {
        Unit::Year
    }
}

/// The layers between two days, oldest first, also those in which nothing was made.
///
/// `days` are those of the area with what lies below it, `parts` those of each of its children.
pub fn layers(
    days: &[DayTime],
    parts: &[(AreaId, &[DayTime])],
    (from, to): (NaiveDate, NaiveDate),
) -> Vec<Layer> {
    let hours = Hours::of(days);
    let parts: Vec<(AreaId, Hours)> = parts
        .iter()
        .map(|(area, days)| (*area, Hours::of(days)))
        .collect();
    let layer = |span: Stretch| {
        let time = hours.between(span.from, span.to);
        Layer {
            span,
            time,
            lead: lead(&parts, span, time),
        }
    };
    let spans = unit(from, to).stretches(from, to);
    spans.into_iter().map(layer).collect()
}

/// The part with most of what was made, unless more of it belongs to no part at all; of two alike the first.
fn lead(parts: &[(AreaId, Hours)], span: Stretch, time: Time) -> Option<AreaId> {
    let mut most: Option<(AreaId, u32)> = None;
    let mut in_parts = 0;
    for (area, hours) in parts {
        let made = hours.between(span.from, span.to).made;
        in_parts += made;
        if made > most.map_or(0, |(_, made)| made) {
            most = Some((*area, made));
        }
    }
    let own = time.made.saturating_sub(in_parts);
    most.filter(|(_, made)| *made >= own).map(|(area, _)| area)
}

/// The parts that lead a layer, at most [`NAMED`] of them, the one with most made in its layers first.
pub fn named(layers: &[Layer]) -> Vec<AreaId> {
    let mut made: HashMap<AreaId, u32> = HashMap::new();
    for layer in layers {
        if let Some(area) = layer.lead {
            *made.entry(area).or_default() += layer.time.made;
        }
    }
    let mut named: Vec<(AreaId, u32)> = made.into_iter().collect();
    named.sort_by_key(|(area, made)| (std::cmp::Reverse(*made), *area));
    named.truncate(NAMED);
    named.into_iter().map(|(area, _)| area).collect()
}

/// A work that lies in a core: a milestone that was made and done, at rung [`DEEP`] or deeper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Find {
    /// Its entry.
    pub id: EntryId,
    /// Whose vote it is; several milestones of one work are one find of a layer.
    pub key: VoteKey,
    /// Its title.
    pub title: String,
    /// Its day.
    pub day: Day,
    /// The greatest rung that it gives to the area or to ground below it.
    pub rung: u8,
}

/// The find that an entry is, if it is one, in an area and what lies below it.
pub fn find(entry: &Entry, below: &HashSet<AreaId>) -> Option<Find> {
    let Body::Milestone(milestone) = &entry.body else {
        return None;
    };
    if milestone.part != Part::Made || milestone.result != Result::Done {
        return None;
    }
    let rated = milestone.challenge.iter();
    let here = rated.filter(|(area, _)| below.contains(area));
    let rung = here.map(|(_, rung)| *rung).max()?;
    (rung >= DEEP).then(|| Find {
        id: entry.id,
        key: entry
            .work
            .map_or(VoteKey::Milestone(entry.id), VoteKey::Work),
        title: milestone.title.clone(),
        day: entry.day(),
        rung,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::Precision;

    fn on(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn day(text: &str, making: u32) -> DayTime {
        DayTime {
            on: on(text),
            precision: Precision::Day,
            making,
            overseeing: 0,
            milestone: false,
        }
    }

    fn area(n: u8) -> AreaId {
        format!("00000000-0000-7000-9000-0000000000{n:02}")
            .parse()
            .unwrap()
    }

    #[test]
    fn fewer_than_four_years_are_told_by_quarters() {
        let unit = |from, to| unit(on(from), on(to));
        assert_eq!(
            unit("2024-01-01", "2026-12-31"),
            Unit::Quarter,
            "three years"
        );
        assert_eq!(
            unit("2023-12-31", "2026-01-01"),
            Unit::Year,
            "four are touched"
        );
    }

    #[test]
    fn a_part_leads_where_most_was_made_in_it() {
        let own = [
            day("2020-01-01", 50),
            day("2021-01-01", 90),
            day("2023-01-01", 10),
        ];
        let wheels = [day("2020-01-01", 30), day("2021-01-01", 30)];
        let towers = [day("2020-01-01", 20), day("2023-01-01", 10)];
        let parts = [(area(1), &wheels[..]), (area(2), &towers[..])];
        let layers = layers(&own, &parts, (on("2020-01-01"), on("2023-12-31")));
        let leads: Vec<_> = layers.iter().map(|layer| layer.lead).collect();
        assert_eq!(
            leads,
            [Some(area(1)), None, None, Some(area(2))],
            "30 of 50; 60 of 90 belong to no part; nothing in 2022; all of 10"
        );
        assert_eq!(
            named(&layers),
            [area(1), area(2)],
            "the one with most first"
        );
        let sum: u32 = layers.iter().map(|layer| layer.time.made).sum();
        assert_eq!(sum, 150, "the layers are all that was made");
    }
}
