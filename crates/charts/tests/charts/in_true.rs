//! True: journals with soundings in them, and what the model makes of these.

mod numbers;
mod states;

use plumb_charts::{InTrueSeries, Scene, Spec, in_true};
use plumb_mastery::{AreaId, in_true as model};

use crate::{
    fixtures::spec,
    ground::{Ground, shoemaker},
};

/// The series of an area.
fn series(ground: &Ground, area: AreaId, spec: &Spec) -> InTrueSeries {
    let (depths, _) = ground.depths(spec.today);
    let depth = depths.area(area).expect("the area is in the tree");
    InTrueSeries {
        name: ground.tree().get(area).expect("it is there").name.clone(),
        said: model::said(depth, &ground.entries, spec.range.to),
        roles: ground.roles.clone(),
    }
}

fn sounded() -> (Ground, AreaId) {
    let (mut ground, welting) = shoemaker();
    for (on, half, by) in [
        ("1961-06-01", 3, None),
        ("1962-08-01", 5, None),
        ("1963-10-05", 3, None),
        ("1964-05-01", 8, None),
        ("1964-05-01", 4, Some("Mr Alder")),
        ("1965-09-09", 7, None),
        ("1967-01-15", 8, None),
        ("1966-03-03", 6, Some("Mrs Alder")),
    ] {
        ground.sounded(on, welting, half, by);
    }
    ground.role(
        "Journeyman",
        "Alder & Sons",
        "1961-01-01",
        Some("1966-08-31"),
    );
    ground.role("Own bench", "", "1966-09-01", None);
    (ground, welting)
}

/// The scene of an area over some days.
fn drawn(ground: &Ground, area: AreaId, (from, to): (&str, &str)) -> Scene {
    let spec = spec(from, to);
    in_true(&series(ground, area, &spec), &spec)
}
