//! What the Core is drawn from: the days of an area and of its parts, and the works that lie in them.

use std::collections::HashSet;

use chrono::NaiveDate;
use plumb_charts::{
    CoreSeries, Spec,
    core::{drilled, first_day},
};
use plumb_mastery::{
    AreaId,
    core::{Find, find, layers, named},
    depth::{Strength, Strengths},
};

use super::{ground::Ground, series::roles};
use crate::{depths::no_area, problem::Result, reader::Reader};

/// Everything that the Core says; the ground knows only what may be drawn.
pub(super) fn series(_: &Reader<'_>, ground: &Ground, spec: &Spec) -> Result<CoreSeries> {
    let (tree, making) = (&ground.standing.tree, &ground.silt.making);
    let id = *spec.areas.first().ok_or_else(no_area)?;
    let area = tree.get(id).ok_or_else(no_area)?;
    let days = making.days(id);
    let parts: Vec<_> = tree
        .children(Some(id))
        .iter()
        .map(|part| (part.id, making.days(part.id)))
        .collect();
    let span = drilled(days, spec.range, spec.today);
    let layers = span.map_or_else(Vec::new, |span| layers(days, &parts, span));
    let within = |on: NaiveDate| span.is_some_and(|(from, to)| from <= on && on <= to);
    let names = named(&layers).into_iter();
    let rungs = tree.ladder_of(id).map(|ladder| ladder.rungs.iter());
    Ok(CoreSeries {
        id,
        name: area.name.clone(),
        rungs: rungs
            .map(|rungs| rungs.map(|rung| rung.name.clone()).collect())
            .unwrap_or_default(),
        layers,
        named: names
            .filter_map(|part| Some((part, tree.get(part)?.name.clone())))
            .collect(),
        days: days.iter().filter(|day| within(day.on)).copied().collect(),
        works: works(ground, id, spec.range.to, within),
        first_day: first_day(days),
        last_logged: ground.last_logged,
        retired_on: area.retired_on,
        roles: roles(ground),
    })
}

/// The works of an area on some days, each with how it is known on the last of them.
fn works(
    ground: &Ground,
    id: AreaId,
    last: NaiveDate,
    within: impl Fn(NaiveDate) -> bool,
) -> Vec<(Find, Strength)> {
    let standing = &ground.standing;
    let past = (last != standing.today).then(|| Strengths::at(&standing.record, last));
    let strengths = past.as_ref().unwrap_or(&standing.strengths);
    let below: HashSet<AreaId> = standing.tree.below(id).into_iter().collect();
    let milestones = ground.kept.milestones_of(id);
    milestones
        .filter(|entry| within(entry.on))
        .filter_map(|entry| find(entry, &below))
        .map(|find| {
            let strength = strengths.of(find.id).unwrap_or(Strength::Claimed);
            (find, strength)
        })
        .collect()
}
