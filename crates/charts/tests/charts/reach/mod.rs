//! Reach: new ground. Journals small and large, turned into series by the model itself; what they say, and every state that they can be in.

mod crowd;
mod grounds;
mod numbers;
mod states;

use plumb_charts::{Chart, ReachSeries, Scene, Spec, reach};
use plumb_mastery::{
    AreaId,
    depth::VoteKey,
    reach::{Asked, Use, Uses, reach as reached},
};

use crate::{fixtures, ground::Ground};

/// A spec of everything.
pub fn spec(from: &str, to: &str) -> Spec {
    Spec {
        chart: Chart::Reach,
        areas: Vec::new(),
        ..fixtures::spec(from, to)
    }
}

/// What the model makes of a journal for a spec.
pub fn series(ground: &Ground, spec: &Spec) -> ReachSeries {
    let tree = ground.tree();
    let uses = ground.entries.iter().filter_map(Use::of);
    let uses = Uses::of(&tree, uses, &ground.fadings());
    let (to, on) = (spec.range.drawn().to, spec.reading_day());
    let found = reached(&tree, &uses, &spec.areas, Asked { to, on });
    let title = |key: VoteKey| match key {
        VoteKey::Work(id) => {
            let work = ground.works.iter().find(|work| work.id == id)?;
            Some(work.title.clone())
        }
        VoteKey::Milestone(id) => {
            let entry = ground.entries.iter().find(|entry| entry.id == id)?;
            match &entry.body {
                plumb_mastery::Body::Milestone(milestone) => Some(milestone.title.clone()),
                _ => None,
            }
        }
    };
    ReachSeries {
        roles: ground.roles.clone(),
        ..ReachSeries::of(&tree, &spec.areas, &found, title, to)
    }
}

/// The scene of a journal.
pub fn drawn(ground: &Ground, spec: &Spec) -> Scene {
    reach(&series(ground, spec), spec)
}

/// The same, of some areas.
pub fn of(areas: &[AreaId], spec: &Spec) -> Spec {
    Spec {
        areas: areas.to_vec(),
        ..spec.clone()
    }
}
