//! Two periods beside each other: depth, time, works, new ground, voices and goals.
//!
//! A period is `[from, to)`; before is the reading of the day before it, after that of its last day (`model.md` 8). All counts are of one area and what
//! lies below it. What the differences mean is not said here.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::{
    area::AreaKind,
    depth::{AreaDepth, Depths, Piece},
    echoes::Within,
    entry::{Body, Entry, Part},
    fold::fold,
    freshness::{Fadings, Making},
    goals::{Fate, Wish, fates},
    ids::{AreaId, EntryId},
    tree::Tree,
};

/// The days from `from` up to but without `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The day after the last.
    pub to: NaiveDate,
}

impl Period {
    /// Whether a day lies in it.
    pub fn holds(self, on: NaiveDate) -> bool {
        self.from <= on && on < self.to
    }

    /// Its last day.
    pub fn last(self) -> NaiveDate {
        self.to.pred_opt().unwrap_or(self.to)
    }

    /// The period before it: as many calendar months where both ends are the first of a month, else as many days.
    #[must_use]
    pub fn previous(self) -> Self {
        let months = 12 * (self.to.year() - self.from.year()) + self.to.month0() as i32
            - self.from.month0() as i32;
        let whole = self.from.day() == 1 && self.to.day() == 1;
        let from = match u32::try_from(months).ok().filter(|_| whole) {
            Some(months) => self.from.checked_sub_months(Months::new(months)),
            None => u64::try_from((self.to - self.from).num_days())
                .ok()
                .and_then(|days| self.from.checked_sub_days(Days::new(days))),
        };
        Self {
            from: from.unwrap_or(self.from),
            to: self.from,
        }
    }
}

/// What happened in a period in one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Depth on the day before, in thirtieths of a rung.
    pub before30: u16,
    /// Depth on the last day.
    pub after30: u16,
    /// Minutes of making.
    pub making: u32,
    /// Minutes of overseeing.
    pub overseeing: u32,
    /// Works, and milestones that stand alone, with a milestone that counts.
    pub works: usize,
    /// Techniques first used, each with the day and whether it was carried over from another craft.
    pub techniques: Vec<FirstUse>,
    /// Recognitions about the area, its milestones or their works.
    pub recognitions: usize,
    /// Goals that were met.
    pub goals_met: Vec<EntryId>,
    /// Days since the last making day, on the last day.
    pub days_since: Option<u32>,
}

/// When a technique was first used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstUse {
    /// The technique.
    pub technique: AreaId,
    /// The earliest session with making minutes, or milestone of part Made, that names it.
    pub on: NaiveDate,
    /// Whether a technique of the same name was used earlier in another craft.
    pub carried_over: bool,
}

/// What a comparison looks at.
#[derive(Clone, Copy, Debug)]
pub struct Grounds<'a> {
    /// The tree.
    pub tree: &'a Tree,
    /// Depth of every area.
    pub depths: &'a Depths,
    /// Time of every area.
    pub making: &'a Making,
    /// Freshness of every area.
    pub fadings: &'a Fadings,
    /// Every entry.
    pub entries: &'a [Entry],
}

/// What happened in a period in an area; none where the tree does not have it.
pub fn compare(grounds: &Grounds<'_>, area: AreaId, period: Period) -> Option<Compared> {
    let depth = grounds.depths.area(area)?;
    let below: HashSet<AreaId> = grounds.tree.below(area).into_iter().collect();
    let days = grounds
        .making
        .days(area)
        .iter()
        .filter(|day| period.holds(day.on));
    let (making, overseeing) = days.fold((0, 0), |(making, overseeing), day| {
        (making + day.making, overseeing + day.overseeing)
    });
    let techniques = first_uses(grounds.tree, grounds.entries);
    Some(Compared {
        before30: depth.before(period.from).depth30,
        after30: depth.at(period.last()).depth30,
        making,
        overseeing,
        works: works(grounds.entries, &below, period),
        techniques: techniques
            .into_iter()
            .filter(|first| below.contains(&first.technique) && period.holds(first.on))
            .collect(),
        recognitions: recognitions(grounds.entries, &below, period),
        goals_met: goals_met(depth, grounds.entries, period),
        days_since: grounds
            .fadings
            .area(area)
            .and_then(|fading| fading.at(period.last()).days_since),
    })
}

fn works(entries: &[Entry], below: &HashSet<AreaId>, period: Period) -> usize {
    let pieces = entries
        .iter()
        .filter(|entry| period.holds(entry.on) && names(entry, below))
        .filter_map(Piece::of);
    pieces
        .filter(|piece| piece.counts)
        .map(|piece| piece.key())
        .collect::<BTreeSet<_>>()
        .len()
}

fn names(entry: &Entry, below: &HashSet<AreaId>) -> bool {
    entry.areas.iter().any(|area| below.contains(area))
}

fn recognitions(entries: &[Entry], below: &HashSet<AreaId>, period: Period) -> usize {
    let within = Within::of(below, entries);
    entries
        .iter()
        .filter(|entry| period.holds(entry.on) && within.recognition(entry).is_some())
        .count()
}

fn goals_met(depth: &AreaDepth, entries: &[Entry], period: Period) -> Vec<EntryId> {
    let wishes: Vec<Wish> = entries.iter().filter_map(Wish::of).collect();
    let met = fates(depth, &wishes)
        .into_iter()
        .filter_map(|(wish, fate)| match fate {
            Fate::Met(on) if period.holds(on) => Some(wish.id),
            _ => None,
        });
    met.collect()
}

/// When each technique was first used, in the order of the tree; techniques never used are left out.
pub fn first_uses(tree: &Tree, entries: &[Entry]) -> Vec<FirstUse> {
    let mut first: HashMap<AreaId, NaiveDate> = HashMap::new();
    for entry in entries.iter().filter(|entry| is_use(entry)) {
        for area in &entry.areas {
            let on = first.entry(*area).or_insert(entry.on);
            *on = entry.on.min(*on);
        }
    }
    let techniques = || {
        tree.areas()
            .iter()
            .filter(|area| area.kind == AreaKind::Technique)
    };
    let uses = techniques().filter_map(|technique| {
        let on = *first.get(&technique.id)?;
        let craft = tree.craft_of(technique.id);
        let same = |other: &&crate::Area| {
            fold(&other.name) == fold(&technique.name) && tree.craft_of(other.id) != craft
        };
        let carried_over = techniques()
            .filter(same)
            .any(|other| first.get(&other.id).is_some_and(|earlier| *earlier < on));
        Some(FirstUse {
            technique: technique.id,
            on,
            carried_over,
        })
    });
    uses.collect()
}

fn is_use(entry: &Entry) -> bool {
    match &entry.body {
        Body::Session(session) => session.making_min > 0,
        Body::Milestone(milestone) => milestone.part == Part::Made,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_period_before_whole_months_has_as_many_months() {
        let half = Period {
            from: on("2026-07-01"),
            to: on("2027-01-01"),
        };
        assert_eq!(
            half.previous(),
            Period {
                from: on("2026-01-01"),
                to: on("2026-07-01")
            },
            "six months, though fewer days"
        );
        let weeks = Period {
            from: on("2026-03-10"),
            to: on("2026-03-24"),
        };
        assert_eq!(
            weeks.previous(),
            Period {
                from: on("2026-02-24"),
                to: on("2026-03-10")
            },
            "fourteen days"
        );
    }
}
