//! Every state of True: what it says is kept as a snapshot, and what holds of every chart is asked in all widths, media and directions.

use chrono::Days;
use plumb_charts::{Range, Spec, in_true};
use plumb_mastery::{AreaId, Precision};

use super::{series, sounded};
use crate::{
    fixtures::{day, spec},
    ground::{Ground, Made, names, shoemaker},
    sound::Case,
};

const E1: (&str, &str) = ("1961-01-01", "1967-01-15");

fn case(name: &str, (ground, area): (Ground, AreaId), (from, to): (&str, &str)) -> Case {
    let spec = Spec {
        areas: vec![area],
        ..spec(from, to)
    };
    Case::new(name, &spec, move |spec| {
        in_true(&series(&ground, area, spec), spec)
    })
}

/// The shoemaker, who said of some days how deep it is.
fn said(soundings: &[(&str, u8, Option<&str>)]) -> (Ground, AreaId) {
    let (mut ground, welting) = shoemaker();
    for (on, half, by) in soundings {
        ground.sounded(on, welting, *half, *by);
    }
    (ground, welting)
}

fn claims_only() -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Illustration");
    let claimed = Made {
        shown: false,
        ..Made::default()
    };
    ground.milestone(
        "Salt map",
        plumb_mastery::Day::exact(day("2025-03-01")),
        &[(craft, 4)],
        claimed,
    );
    ground.sounded("2025-06-01", craft, 7, None);
    (ground, craft)
}

/// Half a century, a sounding each quarter, sometimes another's.
fn lifelong(every: u64) -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Ride inspection");
    for n in 0..60_u64 {
        let on = (day("1977-03-01") + Days::new(300 * n)).to_string();
        let case = ground.made(&format!("Case {n}"), &on, craft, 1 + (n / 12) as u8);
        if n % 2 == 0 {
            ground.vouched(case, ["Chief", "Insurer"][(n as usize / 2) % 2], &on);
        }
    }
    let days = (day("2026-11-01") - day("1977-04-01"))
        .num_days()
        .unsigned_abs();
    for n in 0..days / every {
        let on = (day("1977-04-01") + Days::new(every * n)).to_string();
        let half = (n * every * 9 / days + n * 5 % 4) as u8;
        ground.sounded(&on, craft, half.min(12), (n % 9 == 4).then_some("Chief"));
    }
    ground.role(
        "Inspector",
        "Harbour Parks",
        "1977-01-01",
        Some("2003-06-30"),
    );
    ground.role("Head of department", "Harbour Parks", "2003-07-01", None);
    (ground, craft)
}

fn coarse() -> (Ground, AreaId) {
    let (mut ground, welting) = shoemaker();
    for (on, precision) in [
        ("1962-12-31", Precision::Year),
        ("1964-05-31", Precision::Month),
    ] {
        ground.sounded(on, welting, 5, None);
        ground.last().precision = precision;
    }
    (ground, welting)
}

fn named(name: &str) -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of(name);
    ground.made(name, "2024-05-03", craft, 3);
    ground.sounded("2024-06-01", craft, 4, None);
    ground.sounded("2025-06-01", craft, 2, Some(name));
    ground.role(name, name, "2024-01-01", None);
    (ground, craft)
}

fn cases() -> Vec<Case> {
    let own = |on| (on, 8, None);
    let retired = {
        let (mut ground, welting) = sounded();
        ground.set(welting).retired_on = Some(day("1966-01-01"));
        (ground, welting)
    };
    let mut cases = vec![
        case("empty", shoemaker(), E1),
        case("one entry", said(&[own("1967-01-15")]), E1),
        case(
            "two entries",
            said(&[own("1967-01-15"), ("1964-05-01", 6, None)]),
            E1,
        ),
        case(
            "others only",
            said(&[("1965-01-15", 6, Some("Mr Alder"))]),
            E1,
        ),
        case("claims only", claims_only(), ("2025-01-01", "2026-11-20")),
        case("shoemaker", sounded(), E1),
        case(
            "two on one day",
            said(&[
                own("1967-01-15"),
                own("1967-01-15"),
                ("1967-01-15", 8, Some("Kim")),
                own("1961-01-02"),
                own("1961-01-02"),
            ]),
            E1,
        ),
        case("fifty years", lifelong(91), ("1977-01-01", "2026-11-20")),
        case("crowded", lifelong(7), ("1977-01-01", "2026-11-20")),
        case("retired", retired, E1),
        case("coarse dates", coarse(), E1),
    ];
    for (name, from, to) in [
        ("before the first entry", "1959-01-01", "1960-12-31"),
        ("between entries", "1962-09-01", "1963-06-30"),
    ] {
        let mut before = case(name, sounded(), (from, to));
        before.spec.today = day("1967-01-15");
        cases.push(before);
    }
    for (name, text) in names() {
        cases.push(case(name, named(&text), ("2024-01-01", "2026-11-20")));
    }
    cases
}

#[test]
fn what_holds_of_every_chart_holds_of_true() {
    cases().iter().for_each(Case::holds);
}

#[test]
fn what_a_state_says_is_what_it_said() {
    for case in cases() {
        let name = format!("true_{}", case.name.replace(' ', "_"));
        insta::assert_snapshot!(name, case.described());
    }
}

#[test]
fn the_narrowest_chart_and_a_single_day_are_laid_out_too() {
    for mut case in cases() {
        case.spec.width = Spec::NARROWEST;
        crate::sound::clear(&format!("{} at the narrowest", case.name), &case.scene());
        let on = case.spec.range.to;
        case.spec.range = Range { from: on, to: on };
        crate::sound::clear(&format!("{} on a day", case.name), &case.scene());
    }
}
