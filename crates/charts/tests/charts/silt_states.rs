//! Every state of the Silt calendar, in all widths, media and themes.

use plumb_charts::{Spec, silt_calendar, silt_calendar::SiltSeries};
use plumb_mastery::{Day, Precision};

use crate::{
    fixtures::{Bench, day, spec},
    ground::names,
    silt::{asked, e5},
    sound::{Case, clear, reachable},
};

fn case(name: &str, spec: &Spec, series: SiltSeries) -> Case {
    Case::new(name, spec, move |spec| silt_calendar(&series, spec))
}

fn with(name: &str, fill: impl FnOnce(&mut Bench)) -> SiltSeries {
    let mut bench = Bench::new(1, name);
    fill(&mut bench);
    SiltSeries {
        last_logged: Some(day("2026-11-19")),
        ..bench.silt()
    }
}

/// Days of every sort, for as many as are asked for.
fn busy(bench: &mut Bench, first: &str, days: u64) {
    for n in (0..days).step_by(5) {
        let on = (day(first) + chrono::Days::new(n)).to_string();
        bench.session(&on, (n * 37 % 300) as u16, 30);
    }
}

fn cases() -> Vec<Case> {
    let year = asked();
    let coarse = |bench: &mut Bench| {
        for (on, precision) in [
            ("2025-12-31", Precision::Year),
            ("2026-03-31", Precision::Month),
        ] {
            let day = Day {
                on: day(on),
                precision,
            };
            bench.practised(day, 90, 0, false);
        }
    };
    let two = |bench: &mut Bench| {
        bench.made("p1", "2026-05-17", 2, true);
        bench.made("p2", "2026-05-17", 3, true);
        bench.session("2026-05-17", 45, 60);
    };
    let long = spec("2021-03-10", "2026-11-20");
    let before = Spec {
        today: day("2026-11-20"),
        ..spec("2020-01-01", "2020-12-31")
    };
    let mut fallow = e5();
    fallow.fallow_since = Some(day("2026-06-01"));
    let mut cases = vec![
        case("empty", &year, with("Illustration", |_| ())),
        case("one entry", &year, e5()),
        case(
            "claims only",
            &year,
            with("Illustration", |bench| {
                bench.made("Salt map", "2026-03-01", 4, false);
            }),
        ),
        case("coarse dates", &year, with("Illustration", coarse)),
        case("two works on one day", &year, with("Illustration", two)),
        case(
            "crowded",
            &long,
            with("Illustration", |bench| busy(bench, "2021-02-10", 2_100)),
        ),
        case("before the first entry", &before, e5()),
        case("fallow", &year, fallow),
    ];
    for (state, name) in names() {
        let series = with(&name, |bench| busy(bench, "2026-01-10", 200));
        cases.push(case(state, &year, series));
    }
    cases
}

#[test]
fn what_holds_of_every_chart_holds_of_the_silt_calendar() {
    cases().iter().for_each(Case::holds);
}

#[test]
fn what_a_silt_calendar_says_is_what_it_said() {
    for case in cases() {
        let name = format!("silt_{}", case.name.replace(' ', "_"));
        insta::assert_snapshot!(name, case.described());
    }
}

#[test]
fn the_narrowest_silt_calendar_is_as_sound() {
    for case in cases() {
        let spec = Spec {
            width: Spec::NARROWEST,
            ..case.spec.clone()
        };
        let scene = (case.draw)(&spec);
        reachable(&case.name, &scene);
        clear(&case.name, &scene);
    }
}
