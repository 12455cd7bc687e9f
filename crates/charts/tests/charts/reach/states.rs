//! Every state of a Reach: what it says is kept as a snapshot, and what holds of every chart is asked in all widths, media and directions.

use plumb_charts::{Spec, View};
use plumb_mastery::{AreaId, Day, Precision};

use super::{
    drawn,
    grounds::{lifelong, printmaker},
    spec,
};
use crate::{
    fixtures::day,
    ground::{Ground, Made, names, shoemaker},
    sound::Case,
};

fn case(name: &str, (from, to): (&str, &str), areas: &[AreaId], ground: Ground) -> Case {
    let spec = Spec {
        areas: areas.to_vec(),
        ..spec(from, to)
    };
    Case::new(name, &spec, move |spec| drawn(&ground, spec))
}

/// A weaver with one technique.
pub fn weaver() -> (Ground, AreaId, AreaId) {
    let (mut ground, craft) = Ground::of("Weaving");
    let looms = ground.area(craft, "Looms");
    let twill = ground.technique(looms, "Twill");
    (ground, looms, twill)
}

fn coarse() -> Ground {
    let (mut ground, looms, twill) = weaver();
    let satin = ground.technique(looms, "Satin");
    for (on, precision, area) in [
        ("2023-12-31", Precision::Year, twill),
        ("2025-05-31", Precision::Month, satin),
    ] {
        let on = Day {
            on: day(on),
            precision,
        };
        ground.milestone("A runner", on, &[(area, 2)], Made::default());
    }
    ground
}

/// Two works on one day, the first use of one technique by both.
fn two_works() -> Ground {
    let (mut ground, looms, twill) = weaver();
    let satin = ground.technique(looms, "Satin");
    for title in ["Shawl", "Runner"] {
        let work = Some(ground.work(title));
        let made = Made {
            work,
            ..Made::default()
        };
        let on = Day::exact(day("2025-05-12"));
        ground.milestone(title, on, &[(twill, 2), (satin, 1)], made);
    }
    ground
}

pub fn called(name: &str) -> Ground {
    let (mut ground, craft) = Ground::of(name);
    let other = ground.craft(&format!("2 {name}"));
    let place = ground.area(craft, name);
    let ways = ["", "3 ", "4 "].map(|prefix| ground.technique(place, &format!("{prefix}{name}")));
    let carried = ground.technique(other, &format!("3 {name}"));
    let work = Some(ground.work(name));
    for (way, on) in ways.into_iter().chain([carried]).zip([
        "2024-05-03",
        "2025-01-03",
        "2026-11-01",
        "2026-06-01",
    ]) {
        let made = Made {
            work,
            ..Made::default()
        };
        ground.milestone(name, Day::exact(day(on)), &[(way, 3)], made);
    }
    ground.role(name, name, "2024-01-01", None);
    ground
}

fn rested() -> Ground {
    let (mut ground, looms, twill) = weaver();
    ground.session("2019-03-01", &[twill], 60, 0);
    ground.set(looms).retired_on = Some(day("2022-01-01"));
    let craft = ground.areas[0].id;
    let dye = ground.area(craft, "Dyeing");
    let madder = ground.technique(dye, "Madder");
    ground.session("2020-03-01", &[madder], 60, 0);
    ground.set(dye).fallow_since = Some(day("2024-01-01"));
    ground
}

/// A merge as it is left: the entries of the other area name this one now.
fn merged() -> Ground {
    let (mut ground, looms, twill) = weaver();
    ground.session("2019-03-01", &[twill, looms], 60, 0);
    ground.session("2017-03-01", &[twill], 60, 0);
    ground
}

fn claims() -> Ground {
    let (mut ground, _, twill) = weaver();
    let made = Made {
        shown: false,
        ..Made::default()
    };
    ground.milestone(
        "Blanket",
        Day::exact(day("2026-02-01")),
        &[(twill, 2)],
        made,
    );
    ground
}

fn one() -> Ground {
    let (mut ground, _, twill) = weaver();
    ground.session("2026-10-20", &[twill], 60, 0);
    ground
}

fn cases() -> Vec<Case> {
    let years = ("2018-04-02", "2026-11-20");
    let (print, craft) = printmaker();
    let mut once = case("tried once", years, &[], print.clone());
    once.spec.view = View::TriedOnce;
    let mut then = case("a chosen day", years, &[craft], print.clone());
    then.spec.selected = Some(day("2022-12-31"));
    let mut cases = vec![
        case(
            "empty",
            ("2025-11-20", "2026-11-20"),
            &[],
            Ground::of("Weaving").0,
        ),
        case("one entry", ("2026-10-20", "2026-11-20"), &[], one()),
        case("claims only", ("2026-01-01", "2026-11-20"), &[], claims()),
        case(
            "shoemaker",
            ("1961-01-01", "1967-01-15"),
            &[],
            shoemaker().0,
        ),
        case("printmaker", years, &[], print.clone()),
        case("one craft", years, &[craft], print.clone()),
        case(
            "from the middle",
            ("2021-06-01", "2026-11-20"),
            &[],
            print.clone(),
        ),
        case(
            "before the first entry",
            ("2010-01-01", "2012-01-01"),
            &[],
            print,
        ),
        once,
        then,
        case("coarse dates", ("2023-01-01", "2026-11-20"), &[], coarse()),
        case(
            "two works on one day",
            ("2025-01-01", "2026-11-20"),
            &[],
            two_works(),
        ),
        case("retired", ("2019-01-01", "2026-11-20"), &[], rested()),
        case("merged", ("2016-01-01", "2026-11-20"), &[], merged()),
        case(
            "dense",
            ("1976-11-20", "2026-11-20"),
            &[],
            lifelong(2, 6, 7),
        ),
        case(
            "fifty years",
            ("1976-11-20", "2026-11-20"),
            &[],
            lifelong(5, 12, 5),
        ),
    ];
    for (name, text) in names() {
        cases.push(case(name, ("2024-01-01", "2026-11-20"), &[], called(&text)));
    }
    cases
}

#[test]
fn reach_what_holds_of_every_chart() {
    cases().iter().for_each(Case::holds);
}

#[test]
fn reach_holds_in_every_language() {
    for case in cases() {
        case.holds_in_every_language();
    }
}

#[test]
fn reach_holds_in_the_narrowest_picture() {
    for mut case in cases() {
        case.spec.width = Spec::NARROWEST;
        let scene = case.scene();
        let state = format!("{}, narrowest", case.name);
        crate::sound::reachable(&state, &scene);
        crate::sound::clear(&state, &scene);
    }
}

#[test]
fn reach_what_a_state_says_is_what_it_said() {
    for case in cases() {
        let name = format!("reach_{}", case.name.replace(' ', "_"));
        insta::assert_snapshot!(name, case.described());
    }
}
