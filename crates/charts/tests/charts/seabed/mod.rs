//! Seabed: all ground at once, in every state, with the numbers of the model.

mod grounds;
mod layout;
mod numbers;
mod order;
mod states;

use plumb_charts::{
    Chart, Scene, SeabedSeries, Spec,
    scene::{Box4, Layer, Mark, Part, Shape},
    seabed,
    seabed::then,
};
use plumb_mastery::{
    AreaId,
    seabed::{Asked, Facts},
};

use crate::{fixtures, ground::Ground};

/// A spec of everything on a day, which is today.
fn spec(to: &str) -> Spec {
    Spec {
        chart: Chart::Seabed,
        areas: Vec::new(),
        ..fixtures::spec("2000-01-01", to)
    }
}

/// What the model makes of a journal.
fn series(ground: &Ground, spec: &Spec) -> SeabedSeries {
    let tree = ground.tree();
    let (depths, _) = ground.depths(spec.today);
    let first_day = |area: AreaId| {
        let below = tree.below(area);
        let names = |named: &AreaId| below.contains(named);
        let here = ground.entries.iter();
        let here = here.filter(|entry| entry.areas.iter().any(names));
        here.map(|entry| entry.on).min()
    };
    let facts = Facts {
        tree: &tree,
        depths: &depths,
        making: &ground.making(),
        fadings: &ground.fadings(),
        first_day: &first_day,
        offers: &|_| true,
    };
    let asked = Asked {
        areas: &spec.areas,
        now: spec.range.to,
        then: then(spec),
    };
    plumb_mastery::seabed::seabed(&facts, &asked)
}

fn scene(ground: &Ground, spec: &Spec) -> Scene {
    seabed(&series(ground, spec), spec)
}

/// The columns in the order of the keyboard, each with its sentence.
fn columns(scene: &Scene) -> Vec<(Box4, &str)> {
    let stops = scene
        .nav
        .iter()
        .map(|stop| &scene.marks[stop.mark as usize]);
    let column = |mark: &'_ Mark| match mark.shape {
        Shape::Rect(body) => Some(body),
        _ => None,
    };
    stops
        .filter(|mark| mark.part == Part::Datum && mark.layer == Layer::Bars)
        .filter_map(|mark| Some((column(mark)?, mark.label.as_deref()?)))
        .collect()
}
