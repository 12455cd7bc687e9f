//! E9 in chart, table and sentence, and what is said of time and of voices.

use plumb_charts::{
    Look, Medium, Scene, Spec,
    scene::{Layer, Mark, Opens, Symbol},
    svg, two_soundings,
};
use plumb_mastery::{AreaId, Publish, Relation};

use super::{case, series, spec};
use crate::{
    fixtures::day,
    ground::{Ground, shoemaker},
    scenes::{column, data, symbols, texts},
};

fn year(ground: &Ground, area: AreaId) -> Scene {
    let spec = spec(&[area], "1966-01-01", "1966-12-31");
    two_soundings(&series(ground, &spec, false), &spec)
}

fn labels(scene: &Scene) -> Vec<&str> {
    let marks = scene.marks.iter();
    marks.filter_map(|mark| mark.label.as_deref()).collect()
}

#[test]
fn the_shoemakers_year_agrees_in_chart_table_and_sentence() {
    let (ground, welting) = shoemaker();
    let scene = year(&ground, welting);
    assert_eq!(
        scene.sentence,
        "1966: Welting deepened by 0.57, from 2.63 to 3.20. Last made 91 days before the end.",
        "E9 as it is spoken"
    );
    for (name, said) in [
        ("area", "Welting"),
        ("before", "2.63"),
        ("after", "3.20"),
        ("change", "+0.57"),
        (
            "because",
            "p6 finished 1 Oct, vouched for by Mr Alder 24 Dec",
        ),
    ] {
        assert_eq!(column(&scene, name), [said], "E9 in the table: {name}");
    }
    let drawn = texts(&scene);
    for said in [
        "2.63",
        "3.20",
        "deeper by 0.57",
        "p6 finished 1 Oct, vouched for by Mr Alder 24 Dec",
    ] {
        assert!(
            drawn.contains(&said.to_owned()),
            "{said} is drawn: {drawn:?}"
        );
    }
    let dumbbell = data(&scene, Layer::Marks)[0];
    assert_eq!(
        dumbbell.label.as_deref(),
        Some(
            "Welting, 1966: deeper by 0.57, from 2.63 to 3.20, Carries. Because of p6 finished 1 Oct, vouched for by Mr Alder 24 Dec."
        ),
        "and heard"
    );
    assert_eq!(
        dumbbell.opens,
        Some(Opens::Reading {
            area: welting,
            on: day("1966-12-31")
        }),
        "it opens the works behind its lower end"
    );
    assert_eq!(
        symbols(&scene, Layer::Marks),
        [Symbol::Witnessed],
        "one stop for the whole dumbbell"
    );
    assert!(
        scene.computed.contains(
            "Welting: 5×7 + 4×5 + 3×5 + 2×3 + 1×3 = 79 → 2.63 before, 5×8 + 4×7 + 3×5 + 2×5 + 1×3 = 96 → 3.20 after; the difference of 17 \
             thirtieths is +0.57."
        ),
        "both sums, and a difference taken in thirtieths: {}",
        scene.computed
    );
}

#[test]
fn a_parent_that_only_repeats_its_one_area_is_not_told_twice() {
    let (mut ground, welting) = shoemaker();
    let whole = spec(&[], "1966-01-01", "1966-12-31");
    let names = |ground: &Ground| {
        let series = series(ground, &whole, false);
        let areas = series.areas.into_iter();
        areas.map(|area| area.name).collect::<Vec<_>>()
    };
    assert_eq!(
        names(&ground),
        ["Welting"],
        "the craft reads what its area reads"
    );
    let closing = ground.area(ground.areas[0].id, "Closing");
    ground.made("c1", "1960-05-01", closing, 5);
    assert_eq!(
        names(&ground),
        ["Shoemaking", "Welting", "Closing"],
        "with a second area it reads something of its own"
    );
    let retired = Some(day("1966-06-01"));
    ground.set(welting).retired_on = retired;
    assert_eq!(
        names(&ground),
        ["Shoemaking", "Closing"],
        "what is retired is shown on request"
    );
    let asked = spec(&[welting], "1966-01-01", "1966-12-31");
    assert_eq!(
        series(&ground, &asked, false).areas.len(),
        1,
        "and this is one"
    );
}

#[test]
fn a_fresh_line_says_when_it_begins() {
    let (ground, welting) = shoemaker();
    let of = |from: &str, to: &str| {
        let mut spec = spec(&[welting], from, to);
        spec.today = day("1967-01-15");
        two_soundings(&series(&ground, &spec, false), &spec)
    };
    let before = of("1960-01-01", "1960-12-31");
    let said = "No reading at the start of this period; the line begins on 1 Mar 1961.";
    assert_eq!(
        before.sentence,
        format!("1960: {said}"),
        "nothing to compare"
    );
    assert!(before.nav.is_empty(), "and nothing to open");
    let first = of("1961-01-01", "1961-12-31");
    assert_eq!(
        first.notes[0], said,
        "the year in which it begins says so too"
    );
    assert_eq!(column(&first, "before"), ["none"], "no reading is not 0.00");
    assert!(
        first
            .sentence
            .starts_with("1961: Welting began on 1 March 1961 and stands at 0.90."),
        "{}",
        first.sentence
    );
}

#[test]
fn a_voice_that_gave_no_leave_is_named_in_no_file() {
    let (mut ground, welting) = shoemaker();
    let spec = spec(&[welting], "1966-01-01", "1966-12-31");
    for (publish, named) in [
        (Publish::Named, true),
        (Publish::Anonymous, false),
        (Publish::No, false),
        (Publish::Unasked, false),
    ] {
        let heard = ground.entries.iter_mut().rev().nth(1).expect("Mr Alder");
        let plumb_mastery::Body::Recognition(recognition) = &mut heard.body else {
            panic!("he spoke")
        };
        recognition.publish = publish;
        let file = two_soundings(&series(&ground, &spec, true), &spec);
        let picture = svg(&file, Look::default()).svg;
        let json = serde_json::to_string(&file).expect("json");
        assert_eq!(
            picture.contains("Alder"),
            named,
            "{publish:?} in the picture"
        );
        assert_eq!(
            json.contains("Alder"),
            named,
            "{publish:?} in words and table"
        );
        assert!(
            json.contains("vouched for"),
            "that someone did is no secret: {publish:?}"
        );
        let screen = two_soundings(&series(&ground, &spec, false), &spec);
        let because = column(&screen, "because")[0].to_owned();
        assert!(
            because.contains("Mr Alder"),
            "the person sees it: {because}"
        );
    }
}

#[test]
fn the_owners_word_and_hearsay_name_nobody() {
    let (mut ground, welting) = shoemaker();
    let sixth = ground.entries[5].id;
    let told = ground.vouched(sixth, "A neighbour", "1966-12-24");
    assert_eq!(
        told,
        ground.last().id,
        "said on the very day on which Mr Alder spoke"
    );
    let plumb_mastery::Body::Recognition(recognition) = &mut ground.last().body else {
        panic!("they spoke")
    };
    recognition.know = Some(plumb_mastery::Knowledge::Told);
    ground.said(
        "1967-01-02",
        "Miss Beech",
        Relation::Peer,
        None,
        ("Well.", Publish::Named),
    );
    let scene = year(&ground, welting);
    assert_eq!(
        column(&scene, "because"),
        ["p6 finished 1 Oct, vouched for by Mr Alder 24 Dec"],
        "hearsay vouches for nothing, and a later word is of a later period"
    );
}

/// Sessions on the first days of so many weeks in 1965 and in 1966.
fn worked(weeks: u64) -> (Ground, AreaId) {
    let (mut ground, welting) = shoemaker();
    for n in 0..weeks {
        let week = |from: &str| (day(from) + chrono::Days::new(7 * n)).to_string();
        ground.session(&week("1965-02-01"), &[welting], 60, 0);
        ground.session(&week("1966-02-07"), &[welting], 90, 0);
    }
    (ground, welting)
}

#[test]
fn hours_are_called_more_only_from_six_logged_weeks_on() {
    for (weeks, said) in [
        (
            5,
            "Welting, hours made in 1966: 7 hours 30; 5 hours in 1965.",
        ),
        (
            6,
            "Welting, hours made in 1966: 9 hours; 3 hours more than in 1965.",
        ),
    ] {
        let (ground, welting) = worked(weeks);
        let scene = year(&ground, welting);
        let labels = labels(&scene);
        assert!(labels.contains(&said), "{weeks} weeks: {labels:?}");
        let thin = scene.notes.iter().any(|note| note.contains("logged weeks"));
        assert_eq!(thin, weeks < 6, "thin data is told: {:?}", scene.notes);
    }
}

#[test]
fn every_bar_opens_what_adds_up_to_it() {
    let (ground, welting) = worked(6);
    let scene = year(&ground, welting);
    let bars = data(&scene, Layer::Bars);
    let opens = |mark: &&&Mark| matches!(mark.opens, Some(Opens::Time { .. }));
    let hours: Vec<&&Mark> = bars.iter().filter(opens).collect();
    assert_eq!(hours.len(), 2, "hours of both years");
    assert_eq!(
        hours.iter().filter_map(|mark| mark.opens).next_back(),
        Some(Opens::Time {
            area: Some(welting),
            from: day("1965-01-01"),
            to: day("1965-12-31")
        }),
        "the year before is opened whole"
    );
    let works: Vec<&&Mark> = bars.iter().filter(|mark| !opens(mark)).collect();
    assert_eq!(
        (works.len(), works[0].refs.as_slice()),
        (1, &[ground.entries[5].id][..]),
        "one work in 1966, none in 1965, and no bar without a length"
    );
    let rows = &scene.tables[1].rows[0];
    let cells: Vec<&str> = rows.iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(
        cells,
        ["Welting", "9 h", "6 h", "1", "0"],
        "the same in the table"
    );
}

#[test]
fn a_goal_that_was_met_is_told_with_its_day() {
    let (mut ground, welting) = shoemaker();
    ground.wished("1966-01-10", welting, 6, None);
    ground.wished("1967-01-01", welting, 8, None);
    assert_eq!(
        year(&ground, welting).notes[0],
        "Goal met: Welting 3.0, Carries, on 1 October 1966.",
        "met by the sixth pair, before anyone vouched for it"
    );
}

#[test]
fn depth_alone_is_turned_right_way_up() {
    let (ground, welting) = worked(6);
    let asked = spec(&[welting], "1966-01-01", "1966-12-31");
    let series = series(&ground, &asked, false);
    let down = two_soundings(&series, &asked);
    let up = two_soundings(
        &series,
        &Spec {
            right_way_up: true,
            ..asked.clone()
        },
    );
    let heights = |scene: &Scene| (scene.axes[0].start, scene.axes[0].end);
    let ((top, deep), (shallow, high)) = (heights(&down), heights(&up));
    assert!(
        top < deep && high < shallow,
        "only the scale of depth turns"
    );
    assert_eq!(down.axes[1], up.axes[1], "hours do not");
    assert_eq!(
        (&down.tables, &down.sentence),
        (&up.tables, &up.sentence),
        "nor a word"
    );
}

#[test]
fn logging_in_another_order_changes_nothing() {
    let (ground, welting) = worked(6);
    let mut turned = ground.clone();
    turned.entries.reverse();
    assert_eq!(
        year(&ground, welting),
        year(&turned, welting),
        "days decide, not the order of logging"
    );
    let mut later = ground.clone();
    later.made("p9", "1967-01-03", welting, 6);
    assert_eq!(
        year(&ground, welting).tables,
        year(&later, welting).tables,
        "nothing after the period counts in it"
    );
}

#[test]
fn many_areas_keep_their_columns_and_the_table_has_the_words() {
    let mut ground = Ground::default();
    let craft = ground.craft("Joinery");
    for n in 0..40 {
        let area = ground.area(craft, &format!("Part {n}"));
        ground.made("Old", "2025-02-01", area, 1);
        ground.made("New", "2026-02-01", area, 2 + n % 4);
    }
    let asked = spec(&[], "2026-01-01", "2026-11-20");
    let crowded = case("crowded", ground, &asked);
    crowded.holds();
    let scene = crowded.scene();
    let dumbbells = data(&scene, Layer::Marks).len();
    assert_eq!(dumbbells, 24, "those that deepened most");
    assert!(
        scene
            .notes
            .contains(&"Not drawn, but in the table: 17 more areas that deepened.".to_owned()),
        "{:?}",
        scene.notes
    );
    assert_eq!(column(&scene, "area").len(), 41, "every area has its row");
    let print = Spec {
        medium: Medium::Print,
        ..asked
    };
    let notes = (crowded.draw)(&print).notes;
    let last = notes.last().expect("a note");
    assert_eq!(
        last, "1 January 2026 to 20 November 2026. Depth by formula version 1.",
        "paper says its range and formula"
    );
}
