//! Seabed: all ground at once, how deep, how silted, how well surveyed, on one day and beside it on another.
//!
//! Crafts are never measured by one another's ladder, so ground is told craft by craft. What may be told without being asked for is the caller's to
//! know; today is not known here.

use std::collections::HashSet;

use chrono::NaiveDate;

use crate::{
    area::{Area, AreaKind},
    date::Day,
    depth::{Depths, Reading},
    freshness::{Fadings, Freshness, Making},
    ids::AreaId,
    tree::Tree,
};

/// What ground is read from.
pub struct Facts<'a> {
    /// The tree.
    pub tree: &'a Tree,
    /// Depth of every area.
    pub depths: &'a Depths,
    /// Days of making.
    pub making: &'a Making,
    /// Freshness over time.
    pub fadings: &'a Fadings,
    /// The first day on which something of an area was logged.
    pub first_day: &'a dyn Fn(AreaId) -> Option<NaiveDate>,
    /// Whether an area may be told without being asked for.
    pub offers: &'a dyn Fn(AreaId) -> bool,
}

/// What is asked of the ground.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The areas, each with all below it; none is everything that is not retired.
    pub areas: &'a [AreaId],
    /// The day.
    pub now: NaiveDate,
    /// The day beside it.
    pub then: Option<NaiveDate>,
}

/// All ground that was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bed {
    /// The crafts that have any of it, in the order of the tree, or of asking.
    pub basins: Vec<Basin>,
    /// How many areas are left out because they are retired.
    pub retired: usize,
    /// How many techniques are left out because nothing was ever rated in them: what they have is not depth.
    pub unrated: usize,
}

/// The ground of one craft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basin {
    /// The craft.
    pub craft: AreaId,
    /// Its name.
    pub name: String,
    /// The names of its rungs, shallowest first.
    pub rungs: Vec<String>,
    /// The craft as a whole, where it was asked for and has areas of its own.
    pub whole: Option<Plot>,
    /// Its areas, or the craft itself where it has none.
    pub plots: Vec<Plot>,
}

/// One area on one day, and beside it on another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plot {
    /// The area.
    pub id: AreaId,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: AreaKind,
    /// The area that holds it.
    pub parent: Option<AreaId>,
    /// Depth now.
    pub now: Reading,
    /// Depth then.
    pub then: Option<Reading>,
    /// Freshness now.
    pub fresh: Freshness,
    /// Days after which half of its freshness is gone.
    pub half_life: u16,
    /// The last making day by now, as exactly as it is known.
    pub last_made: Option<Day>,
    /// Whether it lies fallow now.
    pub fallow: bool,
    /// The first day on which something of it was logged.
    pub first_day: Option<NaiveDate>,
}

impl Plot {
    /// Whether nothing was rated in it, neither evidenced nor claimed.
    fn is_unrated(&self) -> bool {
        self.now.depth30 == 0 && self.now.claimed30 == 0
    }
}

/// Reads the ground that was asked for.
///
/// A retired area is told where it is named itself; what lies below a named area is told as without being asked for. A technique in which nothing was
/// rated is told only where it is named.
pub fn seabed(facts: &Facts<'_>, asked: &Asked<'_>) -> Bed {
    let (chosen, retired) = chosen(facts, asked.areas);
    let mut bed = Bed {
        basins: Vec::new(),
        retired,
        unrated: 0,
    };
    for area in chosen {
        let Some(plot) = plot(facts, asked, area) else {
            continue;
        };
        let Some(craft) = craft(facts.tree, area.id) else {
            continue;
        };
        if area.kind == AreaKind::Technique && plot.is_unrated() && !asked.areas.contains(&area.id)
        {
            bed.unrated += 1;
            continue;
        }
        let at = bed
            .basins
            .iter()
            .position(|basin| basin.craft == craft.id)
            .unwrap_or_else(|| {
                bed.basins.push(basin(craft));
                bed.basins.len() - 1
            });
        let basin = &mut bed.basins[at];
        if area.kind == AreaKind::Craft {
            basin.whole = Some(plot);
        } else {
            basin.plots.push(plot);
        }
    }
    // A craft without areas is ground of its own.
    for basin in bed.basins.iter_mut().filter(|basin| basin.plots.is_empty()) {
        basin.plots.extend(basin.whole.take());
    }
    bed
}

/// The areas to tell, without repeats, and how many retired ones are not among them.
fn chosen<'a>(facts: &Facts<'a>, asked: &[AreaId]) -> (Vec<&'a Area>, usize) {
    let tree = facts.tree;
    let crafts = tree.children(None).into_iter().map(|craft| craft.id);
    let tops: Vec<AreaId> = if asked.is_empty() {
        crafts.collect()
    } else {
        asked.to_vec()
    };
    let named: HashSet<AreaId> = asked.iter().copied().collect();
    let (mut seen, mut told, mut retired) = (HashSet::new(), Vec::new(), 0);
    for top in tops {
        for id in tree.below(top) {
            let unasked = !named.contains(&id);
            if (unasked && !(facts.offers)(id)) || !seen.insert(id) {
                continue;
            }
            if unasked && hidden(tree, id, &named) {
                retired += 1;
            } else {
                told.extend(tree.get(id));
            }
        }
    }
    (told, retired)
}

/// Whether an area is retired, or lies below one that is; a named area above it takes it along whatever lies higher.
fn hidden(tree: &Tree, id: AreaId, named: &HashSet<AreaId>) -> bool {
    let retired = |id: &AreaId| tree.get(*id).is_some_and(|area| area.retired_on.is_some());
    tree.ancestors(id)
        .into_iter()
        .take_while(|above| !named.contains(above))
        .any(|above| retired(&above))
}

fn craft(tree: &Tree, id: AreaId) -> Option<&Area> {
    tree.craft_of(id).and_then(|craft| tree.get(craft))
}

fn basin(craft: &Area) -> Basin {
    let ladder = craft.ladder.iter().flat_map(|ladder| &ladder.rungs);
    Basin {
        craft: craft.id,
        name: craft.name.clone(),
        rungs: ladder.map(|rung| rung.name.clone()).collect(),
        whole: None,
        plots: Vec::new(),
    }
}

fn plot(facts: &Facts<'_>, asked: &Asked<'_>, area: &Area) -> Option<Plot> {
    let depth = facts.depths.area(area.id)?;
    let fading = facts.fadings.area(area.id);
    let fresh = fading
        .map(|fading| fading.at(asked.now))
        .unwrap_or_default();
    let precisely = |on: NaiveDate| {
        let days = facts.making.days(area.id);
        let known = days.binary_search_by_key(&on, |day| day.on);
        Day {
            on,
            precision: known.map(|at| days[at].precision).unwrap_or_default(),
        }
    };
    Some(Plot {
        id: area.id,
        name: area.name.clone(),
        kind: area.kind,
        parent: area.parent,
        now: depth.at(asked.now),
        then: asked.then.map(|then| depth.at(then)),
        half_life: facts.tree.half_life(area.id),
        last_made: fresh.last.map(precisely),
        fresh,
        fallow: area.fallow_since.is_some_and(|since| since <= asked.now),
        first_day: (facts.first_day)(area.id),
    })
}
