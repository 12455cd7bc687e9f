//! Every state in which Before and after can be.

use chrono::Days;
use plumb_charts::{Medium, Spec};
use plumb_mastery::{Day, Outcome, Part, Precision};

use super::{case, spec};
use crate::{
    fixtures::day,
    ground::{Ground, Made, names, shoemaker},
    sound::{Case, clear, reachable},
};

fn cases() -> Vec<Case> {
    let mut cases = vec![
        empty(),
        one_entry(),
        claims_only(),
        year_of_the_shoemaker(),
        unchanged(),
        fifty_years(),
        four_crafts(),
        retired(),
        coarse(),
        two_works_on_one_day(),
        before_the_first_entry(),
    ];
    cases.extend(names().map(|(state, name)| named(state, &name)));
    cases
}

fn empty() -> Case {
    let (ground, _) = Ground::of("Welting");
    case("empty", ground, &spec(&[], "2026-01-01", "2026-11-20"))
}

fn one_entry() -> Case {
    let (mut ground, craft) = Ground::of("Welting");
    ground.made("p1", "2026-03-01", craft, 2);
    case("one entry", ground, &spec(&[], "2026-01-01", "2026-11-20"))
}

fn claims_only() -> Case {
    let (mut ground, craft) = Ground::of("Illustration");
    let made = Made {
        shown: false,
        ..Made::default()
    };
    let on = Day::exact(day("2026-03-01"));
    ground.milestone("Salt map", on, &[(craft, 4)], made);
    case(
        "claims only",
        ground,
        &spec(&[], "2026-01-01", "2026-11-20"),
    )
}

fn year_of_the_shoemaker() -> Case {
    let (mut ground, welting) = shoemaker();
    for (on, made) in [
        ("1965-03-01", 400),
        ("1965-06-01", 300),
        ("1966-09-28", 600),
    ] {
        ground.session(on, &[welting], made, 30);
    }
    ground.wished("1966-01-10", welting, 6, None);
    case(
        "shoemaker",
        ground,
        &spec(&[welting], "1966-01-01", "1966-12-31"),
    )
}

fn unchanged() -> Case {
    let (ground, welting) = shoemaker();
    case(
        "unchanged",
        ground,
        &spec(&[welting], "1965-01-01", "1965-12-31"),
    )
}

/// A journal of many years with three crafts and many areas, in a year in which all of them went on.
fn fifty_years() -> Case {
    let mut ground = Ground::default();
    let mut areas = Vec::new();
    for (craft, count) in [("Ride inspection", 16), ("Teaching", 9), ("Drawing", 5)] {
        let root = ground.craft(craft);
        for n in 0..count {
            areas.push(ground.area(root, &format!("{craft}, part {}", n + 1)));
        }
    }
    let first = day("1976-03-01");
    for n in 0..1_400_u64 {
        let on = first + Days::new(n * 13);
        let area = areas[(n * 7 % areas.len() as u64) as usize];
        let challenge = 1 + (n / 240).min(5) as u8;
        let id = ground.made(&format!("Case {n}"), &on.to_string(), area, challenge);
        if n.is_multiple_of(4) {
            ground.vouched(id, "Park north", &(on + Days::new(30)).to_string());
        }
        ground.session(&on.to_string(), &[area], 60 + (n % 5) as u16 * 47, 20);
    }
    case(
        "fifty years",
        ground,
        &spec(&[], "2021-01-01", "2025-12-31"),
    )
}

fn four_crafts() -> Case {
    let mut ground = Ground::default();
    for (nth, craft) in ["Ceramics", "Chairmaking", "Printmaking", "Organ building"]
        .into_iter()
        .enumerate()
    {
        let root = ground.craft(craft);
        let area = ground.area(root, &format!("{craft} proper"));
        ground.made("Older", "2024-05-01", area, 2 + nth as u8 % 2);
        ground.made("Newer", "2026-05-01", area, 3);
        ground.session("2026-04-20", &[area], 300 * (nth as u16 + 1), 0);
    }
    case(
        "four crafts",
        ground,
        &spec(&[], "2026-01-01", "2026-11-20"),
    )
}

fn retired() -> Case {
    let (mut ground, welting) = shoemaker();
    ground.set(welting).retired_on = Some(day("1966-11-01"));
    case("retired", ground, &spec(&[], "1966-01-01", "1966-12-31"))
}

fn coarse() -> Case {
    let (mut ground, craft) = Ground::of("Welting");
    let known = |on: &str, precision| Day {
        on: day(on),
        precision,
    };
    let made = Made::default();
    ground.milestone(
        "p1",
        known("2021-12-31", Precision::Year),
        &[(craft, 2)],
        made,
    );
    ground.milestone(
        "p2",
        known("2023-05-31", Precision::Month),
        &[(craft, 3)],
        made,
    );
    ground.milestone(
        "p3",
        known("2023-12-31", Precision::Year),
        &[(craft, 4)],
        made,
    );
    case(
        "coarse dates",
        ground,
        &spec(&[], "2023-01-01", "2023-12-31"),
    )
}

fn two_works_on_one_day() -> Case {
    let (mut ground, craft) = Ground::of("Welting");
    ground.made("p1", "2025-03-01", craft, 2);
    ground.made("p2", "2026-03-01", craft, 4);
    ground.made("p3", "2026-03-01", craft, 3);
    let other = Made {
        result: Outcome::Attempted,
        part: Part::Made,
        ..Made::default()
    };
    ground.milestone("p4", Day::exact(day("2026-03-01")), &[(craft, 5)], other);
    case(
        "two works on one day",
        ground,
        &spec(&[], "2026-01-01", "2026-11-20"),
    )
}

fn before_the_first_entry() -> Case {
    let (ground, welting) = shoemaker();
    let mut spec = spec(&[welting], "1959-01-01", "1960-12-31");
    spec.today = day("1967-01-15");
    case("before the first entry", ground, &spec)
}

fn named(state: &str, name: &str) -> Case {
    let (mut ground, craft) = Ground::of(name);
    let first = ground.area(craft, name);
    let second = ground.area(
        craft,
        &format!("2 {name}")[..]
            .chars()
            .take(120)
            .collect::<String>(),
    );
    for area in [first, second] {
        ground.made(name, "2025-05-03", area, 2);
        let id = ground.made(name, "2026-02-03", area, 4);
        ground.vouched(id, name, "2026-06-01");
        ground.session("2026-02-02", &[area], 240, 0);
    }
    let ladder = ground.set(craft).ladder.as_mut().expect("a craft has one");
    ladder
        .rungs
        .iter_mut()
        .for_each(|rung| rung.name = name.chars().take(60).collect());
    case(state, ground, &spec(&[], "2026-01-01", "2026-11-20"))
}

#[test]
fn what_holds_of_every_chart_holds_of_before_and_after() {
    cases().iter().for_each(Case::holds);
}

#[test]
fn every_language_holds_of_before_and_after() {
    for case in cases() {
        case.holds_in_every_language();
    }
}

#[test]
fn what_a_state_says_is_what_it_said() {
    for case in cases() {
        let name = format!("two_soundings_{}", case.name.replace(' ', "_"));
        insta::assert_snapshot!(name, case.described());
    }
}

#[test]
fn the_narrowest_chart_is_as_sound() {
    for case in cases() {
        for medium in [Medium::Screen, Medium::Print] {
            let spec = Spec {
                width: Spec::NARROWEST,
                medium,
                ..case.spec.clone()
            };
            let scene = (case.draw)(&spec);
            let state = format!("{} at {} {medium:?}", case.name, spec.width);
            clear(&state, &scene);
            reachable(&state, &scene);
        }
    }
}
