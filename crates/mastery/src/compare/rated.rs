//! Which areas are worth reading when everything is compared: each that has a reading of its own to tell.
//!
//! It does not know what changed in them.

use crate::{
    area::Area,
    depth::{AreaDepth, Depths},
    ids::AreaId,
    tree::Tree,
};

/// The areas of which depth ever read anything, in the order of the tree: of every craft, or of what is meant and lies below it.
///
/// What is retired, or lies in something retired, is left out unless it is meant itself. An area that only repeats what one area in it reads is left
/// out too, so that nothing is told twice.
pub fn rated(tree: &Tree, depths: &Depths, meant: &[AreaId]) -> Vec<AreaId> {
    let kept = tree.areas().iter().filter(|area| shown(tree, area, meant));
    let read = kept.filter_map(|area| depths.area(area.id).filter(|depth| !depth.steps.is_empty()));
    let read: Vec<&AreaDepth> = read.collect();
    let repeats = |one: &AreaDepth| {
        let within = |other: &&AreaDepth| {
            tree.get(other.area).and_then(|area| area.parent) == Some(one.area)
        };
        let mut inside = read.iter().copied().filter(within);
        inside.any(|other| other.steps == one.steps)
    };
    read.iter()
        .filter(|one| meant.contains(&one.area) || !repeats(one))
        .map(|one| one.area)
        .collect()
}

fn shown(tree: &Tree, area: &Area, meant: &[AreaId]) -> bool {
    let chain = tree.ancestors(area.id);
    let asked = chain.iter().position(|above| meant.contains(above));
    let looked_at = match asked {
        Some(asked) => &chain[..asked],
        None if meant.is_empty() => &chain[..],
        None => return false,
    };
    let open = |id: &AreaId| tree.get(*id).is_some_and(|area| area.retired_on.is_none());
    looked_at.iter().all(open)
}
