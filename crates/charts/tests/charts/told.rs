//! Which spans and days the Sounding line speaks of, and in which words.

use plumb_charts::{Spec, sounding_line};

use crate::{
    fixtures::{Bench, alone, day, shoemaker, spec},
    scenes::{column, e1},
};

#[test]
fn a_year_is_whole_on_its_last_day() {
    let (mut series, spec) = e1();
    let until = |to: &str| Spec {
        range: plumb_charts::Range {
            to: day(to),
            ..spec.range
        },
        ..spec.clone()
    };
    let said = sounding_line(&series, &until("1966-12-31")).sentence;
    assert!(
        said.contains("Deepened by 0.57 between 1 January and 31 December 1966."),
        "1966 is over: {said}"
    );
    series.areas[0].parting = None;
    let said = sounding_line(&series, &until("1966-12-30")).sentence;
    assert!(
        said.contains("Unchanged between 1 January and 31 December 1965."),
        "a day earlier it is not: {said}"
    );
}

#[test]
fn the_last_making_is_that_of_the_day_spoken_of() {
    let spec = Spec {
        today: day("1967-01-15"),
        ..spec("1961-01-01", "1963-12-31")
    };
    let said = sounding_line(&alone(&shoemaker(), &spec), &spec).sentence;
    assert!(
        said.ends_with("Last made 255 days ago."),
        "20 April was the last making of 1963, whatever came later: {said}"
    );
}

#[test]
fn what_happened_on_the_first_day_shown_is_not_since_that_day() {
    let spec = Spec {
        today: day("1963-04-20"),
        selected: Some(day("1963-04-20")),
        ..spec("1963-04-20", "1963-12-31")
    };
    let said = sounding_line(&alone(&shoemaker(), &spec), &spec).sentence;
    assert!(said.contains("Deepened by 0.47 today."), "{said}");
    let later = Spec {
        today: day("1963-12-31"),
        ..spec
    };
    let said = sounding_line(&alone(&shoemaker(), &later), &later).sentence;
    assert!(said.contains("Deepened by 0.47 that day."), "{said}");
}

#[test]
fn the_table_has_the_titles_of_the_five_whole() {
    let title = "A tall cabinet of walnut with eleven drawers and a secret one behind the plinth";
    let mut bench = Bench::new(1, "Joinery");
    bench.made(title, "2026-03-01", 3, true);
    let spec = spec("2026-01-01", "2026-11-20");
    let scene = sounding_line(&alone(&bench, &spec), &spec);
    assert_eq!(
        column(&scene, "the five"),
        [format!("5 × 5 {title}")],
        "a table has room for it"
    );
}

#[test]
fn one_rung_without_room_is_one_name() {
    let narrow = Spec {
        width: 320,
        ..spec("2026-01-01", "2026-11-20")
    };
    let mut found = false;
    for depth in 1..=6_u8 {
        let mut bench = Bench::new(1, "Welting");
        for n in 0..5 {
            let on = format!("2026-0{}-01", n + 2);
            let id = bench.made(&format!("p{n}"), &on, depth, true);
            bench.vouched(id, "Jo", &on);
        }
        let notes = sounding_line(&alone(&bench, &narrow), &narrow).notes;
        let note = notes.iter().find(|note| note.starts_with("No room"));
        found |= note.is_some();
        assert!(
            note.is_none_or(|note| note.contains(" and ") || note.contains("the rung name ")),
            "one name is singular: {note:?}"
        );
    }
    assert!(found, "a reading on a rung crowds its name out");
}
