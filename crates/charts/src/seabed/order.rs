//! In which order the ground is drawn, and which part of it.
//!
//! Crafts whose rungs have the same names share a water; each craft keeps its areas together. On paper the deepest stand for all. It knows no geometry.

use std::cmp::Reverse;

use plumb_mastery::AreaKind;

use super::series::{Basin, Plot, SeabedSeries};
use crate::spec::{Medium, Spec, View};

/// The most columns on paper.
const PRINTED: usize = 20;
/// The most columns on screen; a scene stays light.
const SHOWN: usize = 90;

/// Crafts on one ladder.
pub(crate) struct Ladder<'a> {
    /// The names of its rungs, shallowest first.
    pub rungs: &'a [String],
    /// Its crafts, with the areas that are drawn.
    pub crafts: Vec<Ground<'a>>,
}

/// The drawn ground of one craft.
#[derive(Clone)]
pub(crate) struct Ground<'a> {
    /// Its place among all crafts, which is its row of the keyboard.
    pub place: usize,
    /// The craft.
    pub basin: &'a Basin,
    /// Its areas as they are drawn, in clusters that stay together: an area with its techniques.
    pub clusters: Vec<Vec<&'a Plot>>,
}

/// Everything in order, and what found no place.
pub(crate) struct Order<'a> {
    /// The ladders, in the order of their first crafts.
    pub ladders: Vec<Ladder<'a>>,
    /// What is told in words only, deepest first.
    pub rest: Vec<&'a Plot>,
}

/// Puts the ground into the order that was asked for.
pub(crate) fn order<'a>(series: &'a SeabedSeries, spec: &Spec) -> Order<'a> {
    let most = match spec.medium {
        Medium::Screen => SHOWN,
        Medium::Print => PRINTED,
    };
    let rest = shallowest(series, most);
    let mut ladders: Vec<Ladder<'a>> = Vec::new();
    for (place, basin) in series.basins.iter().enumerate() {
        let left_out = |plot: &&Plot| rest.iter().any(|other| other.id == plot.id);
        let mut plots: Vec<&Plot> = basin.plots.iter().filter(|plot| !left_out(plot)).collect();
        if plots.is_empty() {
            continue;
        }
        sort(&mut plots, spec.view);
        let ground = Ground {
            place,
            basin,
            clusters: clusters(plots, spec.view),
        };
        match ladders
            .iter_mut()
            .find(|ladder| ladder.rungs == basin.rungs)
        {
            Some(ladder) => ladder.crafts.push(ground),
            None => ladders.push(Ladder {
                rungs: &basin.rungs,
                crafts: vec![ground],
            }),
        }
    }
    Order { ladders, rest }
}

/// All but the deepest, each measured by its own ladder's length, so that no craft goes because its ladder is short.
fn shallowest(series: &SeabedSeries, most: usize) -> Vec<&Plot> {
    let length = |basin: &Basin| basin.rungs.len().max(1) as u64;
    let share = |basin: &Basin, plot: &Plot| u64::from(plot.now.depth30) * 5_040 / length(basin);
    let plots = series.basins.iter();
    let mut all: Vec<(u64, &Plot)> = plots
        .flat_map(|basin| {
            basin
                .plots
                .iter()
                .map(move |plot| (share(basin, plot), plot))
        })
        .collect();
    all.sort_by_key(|(share, _)| Reverse(*share));
    all.split_off(most.min(all.len()))
        .into_iter()
        .map(|(_, plot)| plot)
        .collect()
}

fn sort(plots: &mut [&Plot], view: View) {
    match view {
        View::ByDepth => plots.sort_by_key(|plot| Reverse(plot.now.depth30)),
        // What was never made has no dust, and comes last.
        View::ByDust => {
            plots.sort_by_key(|plot| (plot.fresh.ppm.unwrap_or(u32::MAX), plot.fresh.last));
        }
        _ => {}
    }
}

/// In the order of the tree techniques stay with their area; in any other order each stands alone.
fn clusters(plots: Vec<&Plot>, view: View) -> Vec<Vec<&Plot>> {
    let mut clusters: Vec<Vec<&Plot>> = Vec::new();
    let together = !matches!(view, View::ByDepth | View::ByDust);
    for plot in plots {
        let held = |cluster: &Vec<&Plot>| cluster.iter().any(|above| Some(above.id) == plot.parent);
        match clusters.last_mut().filter(|cluster| held(cluster)) {
            Some(cluster) if together && plot.kind == AreaKind::Technique => cluster.push(plot),
            _ => clusters.push(vec![plot]),
        }
    }
    clusters
}
