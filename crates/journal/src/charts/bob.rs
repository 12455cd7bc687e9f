//! What a Bob is drawn from: works at their places, their titles, and who vouched for the point.
//!
//! Taken from a ground, so a file has nothing that may not leave, and no name of anyone who was not asked. It does not know pixels.

use std::collections::HashSet;

use chrono::NaiveDate;
use plumb_charts::{
    BobSeries, Medium, Spec, View,
    bob::{BobBeside, BobRung, BobWork, Pyramid},
};
use plumb_mastery::{
    AreaId, Publish, Rung,
    bob::{Bob, Placed, Rated, bob, line_of},
    depth::{AreaDepth, Strengths, VoteKey},
};

use super::{ground::Ground, series};
use crate::{depths::no_area, problem::Result, reader::Reader};

/// Everything that a Bob says.
pub(super) fn series(_: &Reader<'_>, ground: &Ground, spec: &Spec) -> Result<BobSeries> {
    let id = *spec.areas.first().ok_or_else(no_area)?;
    let standing = &ground.standing;
    let tree = &standing.tree;
    let area = tree.get(id).ok_or_else(no_area)?;
    let gatherer = Gatherer {
        ground,
        id,
        depth: standing.depths.area(id).ok_or_else(no_area)?,
        below: tree.below(id).into_iter().collect(),
    };
    let whole = gatherer.stands(spec.range.to);
    let first_day = ground.kept.first_day(id);
    // Only paper draws two, and only where something stands before the range.
    let two = spec.medium == Medium::Print && spec.view == View::Plain;
    let eve = spec.range.from.pred_opt();
    let eve = eve.filter(|eve| two && first_day.is_some_and(|first| first <= *eve));
    let before = eve.map(|eve| gatherer.stands(eve));
    let rung = |rung: &Rung| BobRung {
        name: rung.name.clone(),
        demands: rung.demands.clone(),
    };
    let ladder = tree.ladder_of(id).ok_or_else(no_area)?;
    let point = whole.point();
    Ok(BobSeries {
        id,
        name: area.name.clone(),
        rungs: ladder.rungs.iter().map(rung).collect(),
        vouched_by: point
            .map(|point| vouched_by(ground, point, spec.range.to))
            .unwrap_or_default(),
        whole: gatherer.pyramid(&whole),
        before: before
            .map(|before| gatherer.pyramid(&before))
            .unwrap_or_default(),
        unrated: series::unrated(ground.kept.milestones_of(id), &gatherer.below),
        first_day,
        turns: series::turns(&ground.kept, tree, area),
        roles: series::roles(ground),
    })
}

struct Gatherer<'a> {
    ground: &'a Ground,
    id: AreaId,
    depth: &'a AreaDepth,
    below: HashSet<AreaId>,
}

impl Gatherer<'_> {
    /// Everything at its place on a day.
    fn stands(&self, on: NaiveDate) -> Bob {
        let standing = &self.ground.standing;
        let then = (on != standing.today).then(|| Strengths::at(&standing.record, on));
        let strengths = then.as_ref().unwrap_or(&standing.strengths);
        let milestones = self.ground.kept.milestones_of(self.id);
        let rated = milestones.filter_map(|entry| Rated::of(entry, &self.below, strengths));
        bob(rated, on)
    }

    fn pyramid(&self, bob: &Bob) -> Pyramid {
        let beside = |rated: &Rated| BobBeside {
            rated: *rated,
            title: self.title(rated.key),
            line30: line_of(self.depth, rated.day.on),
        };
        let work = |placed: &Placed| BobWork {
            placed: *placed,
            title: self.title(placed.key),
            line30: line_of(self.depth, placed.reached.on),
        };
        Pyramid {
            works: bob.works.iter().map(work).collect(),
            attempts: bob.attempts.iter().map(beside).collect(),
            overseen: bob.overseen.iter().map(beside).collect(),
        }
    }

    fn title(&self, key: VoteKey) -> String {
        let title = self.ground.kept.titles.get(&key);
        title.cloned().unwrap_or_default()
    }
}

/// Who vouched for a milestone by a day, each once, in the order in which they spoke; of what leaves only those who said that their name may.
fn vouched_by(ground: &Ground, point: &Placed, by: NaiveDate) -> Vec<String> {
    let (kept, owner) = (&ground.kept, &ground.standing.record.owner);
    let mut names: Vec<String> = Vec::new();
    for said in kept
        .tally
        .witnesses((point.milestone, point.key), by, owner)
    {
        let nameable = !ground.leaves() || said.publish == Publish::Named;
        if nameable && !names.contains(&said.from) {
            names.push(said.from);
        }
    }
    names
}
