//! Every state of the Seabed: what it says is kept as a snapshot, and what holds of every chart is asked everywhere.

use plumb_charts::{Medium, Spec, View, seabed};

use super::{grounds, series, spec};
use crate::{
    fixtures::day,
    ground::{Ground, names, shoemaker},
    sound::{Case, clear, reachable},
};

fn case(name: &str, spec: &Spec, ground: Ground) -> Case {
    Case::new(name, spec, move |spec| seabed(&series(&ground, spec), spec))
}

/// The states; a merge moves entries before the chart sees them, and a remap changes their challenges, so neither has a look of its own here.
fn cases() -> Vec<Case> {
    let today = spec("2026-11-20");
    let then = |on: &str, spec: Spec| Spec {
        selected: Some(day(on)),
        ..spec
    };
    let (mut bare, _) = Ground::of("Shoemaking");
    let (mut single, craft) = Ground::of("Shoemaking");
    let welting = single.area(craft, "Welting");
    single.made("p1", "2026-03-01", welting, 2);
    let (mut twice, craft) = Ground::of("Shoemaking");
    let welting = twice.area(craft, "Welting");
    twice.made("p1", "2026-03-01", welting, 2);
    twice.made("p2", "2026-03-01", welting, 3);
    let mut retired = grounds::workshop();
    let glaze = retired.areas[3].id;
    retired.set(glaze).retired_on = Some(day("2025-01-01"));
    let e1 = || shoemaker().0;
    bare.session("2026-05-17", &[], 60, 0);
    let view = |view| Spec {
        view,
        ..today.clone()
    };
    let mut cases = vec![
        case("empty", &today, Ground::default()),
        case("bare craft", &today, bare),
        case("one entry", &today, single),
        case("claims only", &today, grounds::claims()),
        case("shoemaker", &then("1965-12-31", spec("1966-12-31")), e1()),
        case("workshop", &today, grounds::workshop()),
        case(
            "then",
            &then("2022-01-01", today.clone()),
            grounds::workshop(),
        ),
        case("by depth", &view(View::ByDepth), grounds::workshop()),
        case("by dust", &view(View::ByDust), grounds::workshop()),
        case(
            "fifty years",
            &then("2012-01-01", today.clone()),
            grounds::fifty_years(),
        ),
        case("retired", &today, retired),
        case("coarse dates", &today, grounds::coarse()),
        case("two works on one day", &today, twice),
        case(
            "before the first entry",
            &Spec {
                today: day("1967-01-15"),
                ..spec("1960-12-31")
            },
            e1(),
        ),
    ];
    cases.extend(
        names()
            .into_iter()
            .map(|(state, name)| case(state, &today, grounds::named(&name))),
    );
    cases
}

#[test]
fn what_holds_of_every_chart_holds_of_the_seabed() {
    cases().iter().for_each(Case::holds);
}

#[test]
fn every_language_holds_of_the_seabed() {
    cases().iter().for_each(Case::holds_in_every_language);
}

#[test]
fn what_a_state_says_is_what_it_said() {
    for case in cases() {
        let name = format!("seabed_{}", case.name.replace(' ', "_"));
        insta::assert_snapshot!(name, case.described());
    }
}

#[test]
fn the_margin_and_the_page_hold_it_as_well() {
    for case in cases() {
        for width in [Spec::NARROWEST, 360, 419, 420, 1120] {
            for medium in [Medium::Screen, Medium::Print] {
                let spec = Spec {
                    width,
                    medium,
                    ..case.spec.clone()
                };
                let (state, scene) = (format!("{} at {width}", case.name), (case.draw)(&spec));
                reachable(&state, &scene);
                clear(&state, &scene);
            }
        }
    }
}
