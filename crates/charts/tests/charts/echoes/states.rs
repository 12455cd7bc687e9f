//! Every state of Echoes: what it says is kept as a snapshot, and what holds of every chart is asked in all widths, media and directions.

use plumb_charts::{Range, Spec, echoes};
use plumb_mastery::{About, AreaId, Day, Precision, Publish, Relation};

use super::{lifelong, series, studio};
use crate::{
    fixtures::{day, spec},
    ground::{Ground, Made, names, shoemaker},
    sound::Case,
};

fn case(name: &str, (ground, area): (Ground, Option<AreaId>), (from, to): (&str, &str)) -> Case {
    let spec = Spec {
        areas: area.into_iter().collect(),
        ..spec(from, to)
    };
    Case::new(name, &spec, move |spec| {
        echoes(&series(&ground, area), spec)
    })
}

fn of((ground, area): (Ground, AreaId)) -> (Ground, Option<AreaId>) {
    (ground, Some(area))
}

/// One piece and one word about it.
fn one(publish: Publish) -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Welting");
    let piece = ground.made("p1", "2026-03-01", craft, 2);
    let about = Some(About::Milestone(piece));
    ground.said(
        "2026-04-02",
        "Mr Alder",
        Relation::Teacher,
        about,
        ("It holds.", publish),
    );
    (ground, craft)
}

/// Works and words known only by their month or year, two of them of one day, one about nothing.
fn coarse() -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Welting");
    let year = Day {
        on: day("2021-12-31"),
        precision: Precision::Year,
    };
    let first = ground.milestone("p1", year, &[(craft, 3)], Made::default());
    let second = ground.made("p2", "2021-12-31", craft, 3);
    for (about, on, precision) in [
        (first, "2022-12-31", Precision::Year),
        (second, "2023-05-31", Precision::Month),
    ] {
        ground.said(
            on,
            "Mrs Alder",
            Relation::Peer,
            Some(About::Milestone(about)),
            ("Good.", Publish::Named),
        );
        ground.last().precision = precision;
    }
    for from in ["Jo", "Kim"] {
        ground.said(
            "2024-02-29",
            from,
            Relation::Peer,
            None,
            ("A good hand.", Publish::Unasked),
        );
        ground.last().areas = vec![craft];
    }
    (ground, craft)
}

fn named(name: &str) -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of(name);
    let piece = ground.made(name, "2024-05-03", craft, 3);
    let work = ground.work(name);
    let of_work = Made {
        work: Some(work),
        ..Made::default()
    };
    ground.milestone(name, Day::exact(day("2025-02-03")), &[(craft, 4)], of_work);
    let words = (name, Publish::Named);
    ground.said(
        "2024-06-01",
        name,
        Relation::Client,
        Some(About::Milestone(piece)),
        words,
    );
    ground.said(
        "2025-03-01",
        name,
        Relation::Public,
        Some(About::Work(work)),
        words,
    );
    ground.said(
        "2025-04-01",
        name,
        Relation::Public,
        Some(About::Work(work)),
        (name, Publish::No),
    );
    ground.role(name, name, "2024-01-01", None);
    (ground, craft)
}

/// The work of the first word lies before the range, that of the last is gone.
fn beyond() -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Welting");
    let old = ground.made("The first pair", "2019-03-01", craft, 2);
    let new = ground.made("The last pair", "2025-03-01", craft, 2);
    ground.said(
        "2019-06-01",
        "Jo",
        Relation::Client,
        Some(About::Milestone(old)),
        ("Warm.", Publish::Named),
    );
    ground.said(
        "2023-06-01",
        "Jo",
        Relation::Client,
        Some(About::Milestone(old)),
        ("Still warm.", Publish::Named),
    );
    ground.said(
        "2024-06-01",
        "Kim",
        Relation::Client,
        Some(About::Milestone(new)),
        ("Soon warm.", Publish::Named),
    );
    (ground, craft)
}

fn cases() -> Vec<Case> {
    let (retired, craft) = {
        let (mut ground, maps) = studio();
        ground.set(maps).retired_on = Some(day("2025-06-01"));
        (ground, maps)
    };
    let mut cases = vec![
        case(
            "empty",
            of(Ground::of("Welting")),
            ("2025-01-01", "2026-11-20"),
        ),
        case(
            "one entry",
            of(one(Publish::Named)),
            ("2026-01-01", "2026-11-20"),
        ),
        case(
            "not asked",
            of(one(Publish::Unasked)),
            ("2026-01-01", "2026-11-20"),
        ),
        case("shoemaker", of(shoemaker()), ("1961-01-01", "1967-01-15")),
        case("studio", of(studio()), ("2019-01-01", "2026-11-20")),
        case(
            "everything",
            (studio().0, None),
            ("2019-01-01", "2026-11-20"),
        ),
        case(
            "fifty years",
            of(lifelong(120)),
            ("1976-12-01", "2026-11-20"),
        ),
        case("crowded", of(lifelong(2000)), ("1976-12-01", "2026-11-20")),
        case(
            "retired",
            of((retired, craft)),
            ("2019-01-01", "2026-11-20"),
        ),
        case("coarse dates", of(coarse()), ("2020-01-01", "2026-11-20")),
        case(
            "works of another time",
            of(beyond()),
            ("2022-01-01", "2024-12-31"),
        ),
    ];
    for (name, from, to) in [
        ("before the first entry", "2020-01-01", "2022-12-31"),
        ("after the last entry", "2026-06-01", "2026-09-30"),
    ] {
        let mut before = case(name, of(one(Publish::Named)), (from, to));
        before.spec.today = day("2026-11-20");
        cases.push(before);
    }
    for (name, text) in names() {
        cases.push(case(name, of(named(&text)), ("2024-01-01", "2026-11-20")));
    }
    cases
}

#[test]
fn what_holds_of_every_chart_holds_of_echoes() {
    cases().iter().for_each(Case::holds);
}

#[test]
fn every_language_holds_of_echoes() {
    for case in cases() {
        case.holds_in_every_language();
    }
}

#[test]
fn what_a_state_says_is_what_it_said() {
    for case in cases() {
        let name = format!("echoes_{}", case.name.replace(' ', "_"));
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
