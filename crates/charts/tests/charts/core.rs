//! The Core in every state: what it says is kept as a snapshot, and what holds of every chart is asked.

mod numbers;

use std::collections::HashSet;

use plumb_charts::{
    Chart, CoreSeries, Medium, Spec, core,
    core::{drilled, first_day},
};
use plumb_mastery::{
    AreaId, Ladder,
    core::{find, layers, named},
    depth::{Owner, Record, Strengths},
};

use crate::{
    designer::states,
    fixtures::spec,
    ground::Ground,
    sound::{Case, clear},
};

/// The series of an area, from the first day of a range to its last.
pub fn series(ground: &Ground, id: AreaId, spec: &Spec) -> CoreSeries {
    let (tree, making) = (ground.tree(), ground.making());
    let area = tree.get(id).expect("the area is in the tree");
    let days = making.days(id);
    let children = tree.children(Some(id));
    let parts: Vec<_> = children
        .iter()
        .map(|part| (part.id, making.days(part.id)))
        .collect();
    let span = drilled(days, spec.range, spec.today);
    let layers = span.map_or_else(Vec::new, |span| layers(days, &parts, span));
    let within = |on| span.is_some_and(|(from, to)| from <= on && on <= to);
    let below: HashSet<AreaId> = tree.below(id).into_iter().collect();
    let record = Record::of(&ground.entries, Owner::default());
    let strengths = Strengths::at(&record, spec.range.to);
    let finds = ground
        .entries
        .iter()
        .filter_map(|entry| find(entry, &below));
    CoreSeries {
        id,
        name: area.name.clone(),
        rungs: Ladder::six_rungs()
            .rungs
            .into_iter()
            .map(|rung| rung.name)
            .collect(),
        named: named(&layers)
            .into_iter()
            .filter_map(|part| Some((part, tree.get(part)?.name.clone())))
            .collect(),
        layers,
        works: finds
            .filter(|find| within(find.day.on))
            .filter_map(|find| Some((find.clone(), strengths.of(find.id)?)))
            .collect(),
        first_day: first_day(days),
        days: days.iter().filter(|day| within(day.on)).copied().collect(),
        last_logged: ground.entries.iter().map(|entry| entry.on).max(),
        retired_on: area.retired_on,
        roles: ground.roles.clone(),
    }
}

pub fn asked(from: &str, to: &str) -> Spec {
    Spec {
        chart: Chart::Core,
        ..spec(from, to)
    }
}

fn cases() -> impl Iterator<Item = Case> {
    states().into_iter().map(|state| {
        let (from, to) = state.days;
        Case::new(&state.name, &asked(from, to), move |spec| {
            core(&series(&state.ground, state.area, spec), spec)
        })
    })
}

#[test]
fn what_holds_of_every_chart_holds_of_the_core() {
    cases().for_each(|case| case.holds());
}

#[test]
fn every_language_holds_of_the_core() {
    cases().for_each(|case| case.holds_in_every_language());
}

#[test]
fn what_a_state_says_is_what_it_said() {
    for case in cases() {
        insta::assert_snapshot!(format!("core_{}", case.name), case.described());
    }
}

#[test]
fn the_narrowest_core_is_as_clear() {
    for case in cases() {
        for medium in [Medium::Screen, Medium::Print] {
            let spec = Spec {
                width: Spec::NARROWEST,
                medium,
                ..case.spec.clone()
            };
            clear(
                &format!("{} at the narrowest", case.name),
                &(case.draw)(&spec),
            );
        }
    }
}
