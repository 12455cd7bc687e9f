//! The worked examples of the model: column, table and sentence carry the same numbers.

use plumb_charts::{Spec, scene::Opens};

use super::{columns, grounds, scene, series, spec};
use crate::{
    fixtures::day,
    ground::{Ground, shoemaker},
    scenes::{column, texts},
};

#[test]
fn the_shoemaker_stands_at_carries() {
    let (ground, welting) = shoemaker();
    let scene = scene(&ground, &spec("1967-01-15"));
    assert_eq!(
        scene.sentence, "Shoemaking: 1 area; Welting 3.33, Carries; under silt.",
        "E1 in one sentence"
    );
    assert_eq!(
        column(&scene, "depth"),
        ["3.33", "3.33"],
        "the craft is as deep as its only area"
    );
    assert_eq!(column(&scene, "claimed")[1], "3.53", "E1 claims");
    assert_eq!(column(&scene, "hardest")[1], "4.0", "E1 tip");
    assert_eq!(column(&scene, "survey")[1], "B", "E1 survey");
    assert_eq!(
        column(&scene, "last made")[1],
        "1 Oct 1966",
        "the sixth pair"
    );
    let (body, said) = columns(&scene)[0];
    assert_eq!(
        said,
        "Welting, 15 January 1967: depth 3.33, Carries, survey B. Hardest 4.0. Claims 3.53. Last made 106 days ago, under silt.",
        "the column says what the table says"
    );
    let axis = scene.axes[0];
    let foot = axis.start + (axis.end - axis.start) * 100 / 180;
    assert!(
        (body.y + body.h - foot).abs() <= 1,
        "it ends at 100 of 180 thirtieths: {body:?}, {axis:?}"
    );
    let stop = scene.nav.last().expect("a stop");
    let mark = &scene.marks[stop.mark as usize];
    let reading = Opens::Reading {
        area: welting,
        on: day("1967-01-15"),
    };
    assert_eq!(mark.opens, Some(reading), "it opens the works behind it");
    assert_eq!(mark.refs.len(), 5, "which are five");
    assert!(
        scene.computed.contains(
            "Welting: 5 × 8 + 4 × 8 + 3 × 5 + 2 × 5 + 1 × 3 is 100, divided by 30 is 3.33."
        ),
        "its sum can be followed: {}",
        scene.computed
    );
}

#[test]
fn a_year_of_the_shoemaker_is_the_difference_of_two_columns() {
    let spec = Spec {
        selected: Some(day("1965-12-31")),
        ..spec("1966-12-31")
    };
    let scene = scene(&shoemaker().0, &spec);
    assert_eq!(column(&scene, "depth")[1], "3.20", "E9, after");
    assert_eq!(column(&scene, "31 Dec 1965")[1], "2.63", "E9, before");
    assert_eq!(column(&scene, "change")[1], "+0.57", "E9, change");
    assert!(
        scene
            .sentence
            .ends_with("Deepened by 0.57 since 31 December 1965."),
        "E9, spoken: {}",
        scene.sentence
    );
    let said = columns(&scene)[0].1;
    assert!(
        said.ends_with("On 31 December 1965 2.63; deepened by 0.57 since."),
        "one datum says both: {said}"
    );
    assert!(
        texts(&scene).contains(&"+0.57".to_owned()),
        "and the picture shows it"
    );
}

#[test]
fn a_day_that_is_now_is_no_then() {
    let (ground, _) = shoemaker();
    let now = spec("1967-01-15");
    let same = Spec {
        selected: Some(day("1967-01-15")),
        ..now.clone()
    };
    assert_eq!(
        scene(&ground, &same),
        scene(&ground, &now),
        "a day beside itself says nothing"
    );
}

#[test]
fn many_easy_works_stay_at_their_rung() {
    let (mut ground, craft) = Ground::of("Engraving");
    let many = ground.area(craft, "Letters");
    for n in 0..500_u64 {
        let on = day("2024-01-01") + chrono::Days::new(n);
        ground.made(&format!("l{n}"), &on.to_string(), many, 1);
    }
    let few = ground.area(craft, "Plates");
    for n in 1..=5 {
        ground.made(&format!("p{n}"), &format!("2026-0{n}-01"), few, 3);
    }
    let scene = scene(&ground, &spec("2026-11-20"));
    assert_eq!(
        column(&scene, "depth"),
        ["2.50", "0.50", "2.50"],
        "E2: five at the third rung are deeper than five hundred at the first, and the craft is as deep as they"
    );
    assert_eq!(
        column(&scene, "claimed"),
        ["3.00", "1.00", "3.00"],
        "E2, claimed"
    );
}

#[test]
fn silt_is_what_freshness_says() {
    let (mut ground, craft) = Ground::of("Illustration");
    let maps = ground.area(craft, "Maps");
    ground.session("2026-05-17", &[maps], 60, 0);
    let scene = scene(&ground, &spec("2026-11-20"));
    assert_eq!(
        column(&scene, "freshness")[1],
        "dusty, 187 days",
        "E5, the literal days beside the band"
    );
    assert!(
        scene
            .computed
            .contains("519,630 of a million parts, dusty, 187 days"),
        "E5, to the part: {}",
        scene.computed
    );
    assert_eq!(
        column(&scene, "rung")[1],
        "toward Follows",
        "what has no depth yet is on its way, and never nothing"
    );
}

#[test]
fn opinion_and_overseeing_change_no_column() {
    let (mut ground, welting) = shoemaker();
    let spec = spec("1967-01-15");
    let before = series(&ground, &spec);
    ground.sounded("1967-01-15", welting, 8, None);
    ground.session("1967-01-10", &[welting], 0, 600);
    assert_eq!(
        series(&ground, &spec),
        before,
        "E6 and the waterline are other charts"
    );
}

#[test]
fn each_craft_is_spoken_in_one_sentence() {
    let scene = scene(&grounds::workshop(), &spec("2026-11-20"));
    assert_eq!(
        scene.sentence,
        "Ceramics: 6 areas; deepest Throwing 3.87, Carries; shallowest Firing 1.07; one with no bottom yet; two under silt. \
         Illustration: 3 areas; deepest Editorial 5.10, Sets the mark; shallowest Botanical plates 2.47; two under silt; one fallow. \
         Chairmaking: 2 areas; deepest Seats 3.43, Carries; shallowest Joints 0.17; one under silt.",
        "deepest, shallowest, without a bottom, under silt"
    );
}

#[test]
fn claims_are_told_and_drawn_only_where_they_are_asked_for() {
    let ground = grounds::claims();
    let spec = spec("2026-11-20");
    let shown = scene(&ground, &spec);
    assert!(
        columns(&shown)[0]
            .1
            .contains("toward Follows, no bottom yet. Claims 2.13."),
        "the claim stands beside it: {}",
        columns(&shown)[0].1
    );
    let silent = scene(
        &ground,
        &Spec {
            claimed: false,
            ..spec
        },
    );
    let whole = serde_json::to_string(&silent).expect("a scene is JSON");
    assert!(
        !whole.contains("laims") && !whole.contains("laimed") && !whole.contains("2.13"),
        "nothing of it is left: {whole}"
    );
}
