//! What of a Reach is shown, and how densely: which techniques a view holds, which lanes are folded to a row, whether names have rows of their own.
//!
//! It decides and counts; it knows no places and no words.

use std::{cmp::Reverse, collections::HashSet};

use plumb_mastery::AreaId;

use super::series::{Lane, ReachSeries, Rest, Technique};
use crate::spec::{Range, Spec, View};

/// The most lanes that are all drawn in full; of more, those that rest are folded.
pub(crate) const MOST_LANES: usize = 24;
/// Of more lanes than these, only those with techniques are drawn.
const MOST_AREAS: usize = 120;
/// Up to so many rows each technique has all the room that its name wants.
const ROOMY: usize = 44;
/// Up to so many rows each technique has a row of its own with its name on it.
const DENSE: usize = 110;
/// About how many bytes of a scene techniques and lanes may take, and what each of them takes besides its names.
const BUDGET: usize = 260_000;
const ROW: usize = 1_350;
const THIN_ROW: usize = 560;
const LANE: usize = 1_000;

/// How close rows stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Density {
    /// Names in the person's hand above their lines.
    Roomy,
    /// Small names above their lines.
    Dense,
    /// Lines alone, with names where they happen to have room.
    Thin,
}

/// A lane with those of its techniques that are shown.
pub(crate) struct Shoal<'a> {
    /// The lane.
    pub lane: &'a Lane,
    /// Its techniques by their first use.
    pub techniques: Vec<&'a Technique>,
    /// Whether it is folded to one row of ticks.
    pub folded: bool,
}

/// Everything that is shown.
pub(crate) struct Shown<'a> {
    /// The series.
    pub series: &'a ReachSeries,
    /// What was asked.
    pub spec: &'a Spec,
    /// The lanes, in the order of the tree.
    pub shoals: Vec<Shoal<'a>>,
    /// Every technique of the view, drawn or not, by its first use: what the years count.
    pub counted: Vec<&'a Technique>,
    /// How many of them are not drawn.
    pub left_out: usize,
    /// Lanes without techniques that only the table has, because there are too many.
    pub listed: Vec<Shoal<'a>>,
    /// How close rows stand.
    pub density: Density,
    /// Whether more than one craft is shown.
    pub crafts: bool,
}

impl<'a> Shown<'a> {
    /// Decides what is shown.
    pub fn new(series: &'a ReachSeries, spec: &'a Spec) -> Self {
        let once = spec.view == View::TriedOnce;
        let meant = |technique: &Technique| !once || technique.times == 1;
        let all = || {
            let lanes = series.lanes.iter();
            lanes.flat_map(|lane| lane.techniques.iter().map(move |one| (lane, one)))
        };
        let pairs: Vec<(&Lane, &Technique)> = all().filter(|(_, one)| meant(one)).collect();
        let chosen = chosen(&pairs);
        let drawn = |one: &Technique| chosen.as_ref().is_none_or(|ids| ids.contains(&one.id));
        let shoal = |lane: &'a Lane| {
            let shown = lane
                .techniques
                .iter()
                .filter(|one| meant(one) && drawn(one));
            let bare = !once && lane.techniques.is_empty();
            let techniques: Vec<&Technique> = shown.collect();
            (bare || !techniques.is_empty()).then_some(Shoal {
                lane,
                techniques,
                folded: false,
            })
        };
        let mut shoals: Vec<Shoal> = series.lanes.iter().filter_map(shoal).collect();
        let mut listed = Vec::new();
        if shoals.len() > MOST_AREAS {
            (shoals, listed) = shoals
                .into_iter()
                .partition(|shoal| !shoal.techniques.is_empty());
        }
        if shoals.len() > MOST_LANES {
            for shoal in &mut shoals {
                shoal.folded = shoal.lane.rest.is_some() && shoal.techniques.len() > 1;
            }
        }
        let mut counted: Vec<&Technique> = pairs.iter().map(|(_, one)| *one).collect();
        let left_out = counted.len() - counted.iter().filter(|one| drawn(one)).count();
        counted.sort_by_key(|technique| technique.first.day.on);
        let density = density(&shoals, &pairs);
        let first = shoals.first().map(|shoal| shoal.lane.craft);
        Self {
            series,
            spec,
            crafts: shoals.iter().any(|shoal| Some(shoal.lane.craft) != first),
            shoals,
            counted,
            left_out,
            listed,
            density,
        }
    }

    /// The days drawn.
    pub fn range(&self) -> Range {
        self.spec.range
    }

    /// Whether only techniques that were used once are shown.
    pub fn once(&self) -> bool {
        self.spec.view == View::TriedOnce
    }

    /// The lanes that are folded.
    pub fn folded(&self) -> impl Iterator<Item = &Shoal<'a>> {
        self.shoals.iter().filter(|shoal| shoal.folded)
    }

    /// The craft of a lane where more than one is shown, else nothing.
    pub fn craft_of<'b>(&self, lane: &'b Lane) -> Option<&'b str> {
        let apart = self.crafts && lane.craft != lane.id;
        apart.then_some(lane.craft_name.as_str())
    }
}

/// As much room as the rows, and the bytes of a scene, allow.
fn density(shoals: &[Shoal], pairs: &[(&Lane, &Technique)]) -> Density {
    let full = shoals.iter().filter(|shoal| !shoal.folded);
    let rows: usize = full.map(|shoal| shoal.techniques.len()).sum();
    let bytes: usize = pairs
        .iter()
        .map(|(lane, one)| ROW + 2 * words(lane, one))
        .sum();
    if bytes > BUDGET || rows > DENSE {
        Density::Thin
    } else if rows > ROOMY {
        Density::Dense
    } else {
        Density::Roomy
    }
}

/// About how many bytes of words a technique brings.
fn words(lane: &Lane, technique: &Technique) -> usize {
    let carried = technique.carried_from.as_ref().map_or(0, String::len);
    let work = technique.first.work.as_ref().map_or(0, String::len);
    3 * technique.name.len() + lane.name.len() + lane.craft_name.len() + 2 * (carried + work)
}

/// The techniques that are drawn where a scene cannot hold all of them: those used last, and of one day those used most.
fn chosen(pairs: &[(&Lane, &Technique)]) -> Option<HashSet<AreaId>> {
    let mut ranked = pairs.to_vec();
    ranked.sort_by_key(|(_, technique)| Reverse((technique.last, technique.times)));
    let (mut bytes, mut lanes, mut drawn) = (0, HashSet::new(), HashSet::new());
    for (lane, technique) in ranked {
        bytes += THIN_ROW + words(lane, technique);
        if lanes.insert(lane.id) {
            bytes += LANE + 3 * lane.name.len();
        }
        if bytes > BUDGET {
            return Some(drawn);
        }
        drawn.insert(technique.id);
    }
    None
}

impl Rest {
    /// How it rests, in a word.
    pub(crate) fn word(self) -> String {
        match self {
            Self::Retired(_) => say!("charts-retired"),
            Self::Fallow(_) => say!("reach-fallow"),
        }
    }
}
