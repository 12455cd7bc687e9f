//! The other view: how far each work lay from the line of its day.

use plumb_charts::{Scene, Spec, View, bob, scene::Layer};
use plumb_mastery::{AreaId, Day, Outcome};

use super::{asked, inspector, series};
use crate::{
    fixtures::day,
    ground::{Ground, Made, shoemaker},
    scenes::{column, data, texts},
};

fn drawn(ground: &Ground, area: AreaId, from: &str, to: &str) -> Scene {
    let spec = Spec {
        view: View::Stretch,
        ..asked(from, to)
    };
    bob(&series(ground, area, &spec), &spec)
}

#[test]
fn e1_is_the_challenge_less_the_depth_of_the_day_before() {
    let (ground, welting) = shoemaker();
    let scene = drawn(&ground, welting, "1961-01-01", "1967-01-15");
    assert_eq!(
        column(&scene, "work"),
        ["p2", "p1", "p3", "p4", "p5", "p6"],
        "by year, the shallower first"
    );
    assert_eq!(
        column(&scene, "line of the day before"),
        ["0.50", "0.00", "0.90", "1.53", "2.00", "2.63"],
        "the steps of E1, each one work late"
    );
    assert_eq!(
        column(&scene, "from the line"),
        [
            "1.50 deeper",
            "2.00 deeper",
            "2.10 deeper",
            "1.47 deeper",
            "2.00 deeper",
            "1.37 deeper"
        ],
        "in thirtieths first, rounded last"
    );
    assert_eq!(
        scene.sentence, "1 work in the last 12 months, deeper than the line of its day.",
        "one work has no share"
    );
    assert!(
        scene
            .computed
            .contains("p6, 1 October 1966: 4 less 2.63 is 1.37 deeper."),
        "the formula with the person's own values: {}",
        scene.computed
    );
}

#[test]
fn the_share_is_that_of_the_last_365_days() {
    let (mut ground, craft) = Ground::of("Rides");
    for n in 0..5 {
        let id = ground.made("Early", &format!("2020-0{}-01", n + 1), craft, 3);
        ground.vouched(id, "Jo", "2020-09-01");
    }
    ground.made("Level", "2026-01-01", craft, 3);
    ground.made("Deeper", "2026-02-01", craft, 4);
    ground.made("Easier", "2026-03-01", craft, 1);
    ground.made("Last of the year before", "2025-11-20", craft, 6);
    let tried = Made {
        result: Outcome::Attempted,
        ..Made::default()
    };
    ground.milestone("Tried", Day::exact(day("2026-04-01")), &[(craft, 6)], tried);
    let scene = drawn(&ground, craft, "2025-01-01", "2026-11-20");
    assert_eq!(
        scene.sentence,
        "Of 3 works in the last 12 months, 1 was deeper than the line of its day, 33 %. In the 12 months before, 1 of 1.",
        "an attempt is no work, the level one is no deeper, and 20 November 2025 is the 366th day"
    );
    let said = texts(&scene);
    for words in [
        "shallower than the line",
        "the line of that day",
        "deeper than the line",
    ] {
        assert!(
            said.iter().any(|text| text == words),
            "which side is which is said in words: {said:?}"
        );
    }
    assert_eq!(
        column(&scene, "known")
            .iter()
            .filter(|known| **known == "attempted")
            .count(),
        1,
        "it is drawn"
    );
}

#[test]
fn nothing_deeper_shares_a_mark_with_what_is_not() {
    let (mut ground, craft) = Ground::of("Rides");
    for n in 0..4_000_u64 {
        let on = (day("1976-01-01") + chrono::Days::new(n * 4)).to_string();
        ground.made("Case", &on, craft, 1 + (n * 7 % 6) as u8);
    }
    let scene = drawn(&ground, craft, "1976-01-01", "2026-11-20");
    let marks = data(&scene, Layer::Marks);
    assert!(marks.len() <= 240, "{} marks are few enough", marks.len());
    let works: u32 = marks
        .iter()
        .map(|mark| mark.bin.map_or(1, |bin| bin.count))
        .sum();
    assert_eq!(works, 4_000, "every work is in one of them");
    let both = |mark: &&&plumb_charts::scene::Mark| {
        let said = mark.label.as_deref().unwrap_or_default();
        said.contains("deeper") && said.contains("shallower")
    };
    assert_eq!(
        marks.iter().filter(both).count(),
        0,
        "the line parts them however crowded it is"
    );
    assert!(
        scene.notes[0].starts_with("4,000 works and attempts as "),
        "that marks stand for several is said: {:?}",
        scene.notes
    );
}

#[test]
fn months_are_parted_under_two_years_and_years_from_then_on() {
    let (ground, craft) = inspector();
    let months = drawn(&ground, craft, "2025-01-01", "2026-11-20");
    let years = drawn(&ground, craft, "2021-01-01", "2026-11-20");
    let first = |scene: &Scene| scene.tables[1].rows[0][0].text.clone();
    assert_eq!(first(&months), "Jan 2025", "a month");
    assert_eq!(first(&years), "2023", "a year");
    let deeper = |scene: &Scene| -> usize {
        let rows = scene.tables[1].rows.iter();
        rows.filter(|row| row[0].text.contains("2026"))
            .map(|row| row[2].text.parse::<usize>().expect("a number"))
            .sum()
    };
    assert_eq!(
        deeper(&months),
        deeper(&years),
        "however they are parted, they are the same works"
    );
}
