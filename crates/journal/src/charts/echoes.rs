//! What Echoes is drawn from: recognitions of an area, or all of them, and what they are about.
//!
//! Which recognitions an area has is the model's rule. What leaves, and paper, has only words that may be quoted.

use std::collections::HashSet;

use chrono::NaiveDate;
use plumb_charts::{EchoesSeries, Medium, Spec};
use plumb_mastery::{
    AreaId, WorkId,
    depth::VoteKey,
    echoes::{Within, echoes},
    say,
};

use super::{ground::Ground, series::roles};
use crate::{depths::no_area, problem::Result, reader::Reader};

/// Everything that Echoes says.
pub(super) fn series(_: &Reader<'_>, ground: &Ground, spec: &Spec) -> Result<EchoesSeries> {
    let tree = &ground.standing.tree;
    let name = match spec.areas.first() {
        Some(area) => tree.get(*area).ok_or_else(no_area)?.name.clone(),
        None => say!("charts-all-areas"),
    };
    let below = below(ground, &spec.areas);
    let within = within(ground, &below);
    let kept = &ground.kept;
    let titled = |work: WorkId| kept.titles.get(&VoteKey::Work(work)).cloned();
    let said = echoes(&within, &kept.recognitions, &kept.milestones, titled);
    let leaves = ground.leaves() || spec.medium == Medium::Print;
    Ok(EchoesSeries {
        name,
        said: if leaves { said.quotable() } else { said },
        roles: roles(ground),
        leaves,
    })
}

/// The first day on which something was said that is drawn, so that praise older than everything made is not left out.
pub(super) fn first_day(ground: &Ground, areas: &[AreaId], print: bool) -> Option<NaiveDate> {
    let below = below(ground, areas);
    let within = within(ground, &below);
    let all = !(ground.leaves() || print);
    let said = ground.kept.recognitions.iter().filter(|entry| {
        let meant = within.recognition(entry);
        meant.is_some_and(|recognition| all || recognition.publish.allows_words())
    });
    said.map(|entry| entry.on).min()
}

/// The named areas with what lies below them; none is everything.
fn below(ground: &Ground, areas: &[AreaId]) -> Option<HashSet<AreaId>> {
    let tree = &ground.standing.tree;
    let below = areas.iter().flat_map(|area| tree.below(*area));
    (!areas.is_empty()).then(|| below.collect())
}

fn within<'a>(ground: &Ground, below: &'a Option<HashSet<AreaId>>) -> Within<'a> {
    match below {
        Some(below) => Within::of(below, &ground.kept.milestones),
        None => Within::everything(),
    }
}
