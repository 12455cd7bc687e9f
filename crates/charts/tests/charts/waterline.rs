//! The Waterline in every state, and its numbers.

use plumb_charts::{
    Chart, Medium, Scene, Spec, WaterlineSeries,
    scene::{Layer, Mark, Opens},
    waterline,
};
use plumb_mastery::AreaId;

use crate::{
    designer::{designer, lifelong, states},
    fixtures::{day, spec},
    ground::{Ground, shoemaker},
    scenes::{column, data},
    sound::{Case, clear},
};

/// The series of an area, or of everything.
pub fn series(ground: &Ground, area: Option<AreaId>) -> WaterlineSeries {
    let making = ground.making();
    let days = area.map_or(making.all(), |area| making.days(area));
    let name = ground.areas.iter().find(|one| Some(one.id) == area);
    WaterlineSeries {
        area,
        name: name.map_or("Everything".to_owned(), |area| area.name.clone()),
        days: days.to_vec(),
        retired_on: name.and_then(|area| area.retired_on),
        roles: ground.roles.clone(),
    }
}

pub fn asked(from: &str, to: &str) -> Spec {
    Spec {
        chart: Chart::Waterline,
        ..spec(from, to)
    }
}

fn cases() -> impl Iterator<Item = Case> {
    states().into_iter().map(|state| {
        let (series, (from, to)) = (series(&state.ground, Some(state.area)), state.days);
        Case::new(&state.name, &asked(from, to), move |spec| {
            waterline(&series, spec)
        })
    })
}

#[test]
fn what_holds_of_every_chart_holds_of_the_waterline() {
    cases().for_each(|case| case.holds());
}

#[test]
fn what_a_state_says_is_what_it_said() {
    for case in cases() {
        insta::assert_snapshot!(format!("waterline_{}", case.name), case.described());
    }
}

#[test]
fn the_narrowest_chart_is_as_clear() {
    for case in cases() {
        for medium in [Medium::Screen, Medium::Print] {
            let spec = Spec {
                width: Spec::NARROWEST,
                medium,
                ..case.spec.clone()
            };
            clear(
                &format!("{} at the narrowest", case.name),
                &(case.draw)(&spec),
            );
        }
    }
}

fn rich() -> (WaterlineSeries, Scene) {
    let (ground, craft) = designer();
    let series = series(&ground, Some(craft));
    let scene = waterline(&series, &asked("2023-01-09", "2026-11-20"));
    (series, scene)
}

#[test]
fn the_sentence_compares_the_role_with_the_year_before_it() {
    let (mut series, scene) = rich();
    assert_eq!(
        scene.sentence,
        "Made 4 % of 322 hours since May 2026; 71 % in the year before. Since 1 May: Head of design.",
        "the words of the plan, from 13 of 322 hours and 108 of 152"
    );
    assert!(
        scene
            .computed
            .contains("Since May 2026: 13 h of 322 h are 4 %."),
        "the same numbers are behind it: {}",
        scene.computed
    );
    series.roles.clear();
    let scene = waterline(&series, &asked("2023-01-09", "2026-11-20"));
    assert!(
        scene
            .sentence
            .starts_with("Made 16 % of 376 hours in the last 12 months; "),
        "without a role the last twelve months speak: {}",
        scene.sentence
    );
}

#[test]
fn bars_table_and_words_carry_the_same_minutes() {
    let (series, scene) = rich();
    let logged: u32 = series
        .days
        .iter()
        .map(|day| day.making + day.overseeing)
        .sum();
    let time = |mark: &Mark| match mark.opens {
        Some(Opens::Time { area, from, to }) => {
            assert_eq!(area, series.area, "a bar opens its own area");
            let inside = series
                .days
                .iter()
                .filter(|day| from <= day.on && day.on <= to);
            inside.fold((0, 0), |(made, seen), day| {
                (made + day.making, seen + day.overseeing)
            })
        }
        _ => panic!("a bar opens time"),
    };
    let bars = data(&scene, Layer::Bars);
    let said = |bar: &Mark| bar.label.clone().expect("a bar says a sentence");
    let made: u32 = bars
        .iter()
        .filter(|bar| said(bar).contains(" made, "))
        .map(|bar| time(bar).0)
        .sum();
    let seen: u32 = bars
        .iter()
        .filter(|bar| said(bar).contains(" overseen, "))
        .map(|bar| time(bar).1)
        .sum();
    assert_eq!(
        made + seen,
        logged,
        "what opens behind the bars is all that was logged"
    );
    let may = scene.tables[0]
        .rows
        .iter()
        .find(|row| row[0].text == "May 2026");
    let may = may.expect("May has a row");
    assert_eq!(may[1].text, "13 h", "made in May");
    let mark = &scene.marks[may[1].mark.expect("it is drawn") as usize];
    assert!(
        said(mark).starts_with("May 2026: 13 hours made, beside 4"),
        "the bar says what the row says: {}",
        said(mark)
    );
    assert_eq!(
        column(&scene, "role").last(),
        Some(&"Head of design, Tern Books"),
        "and who one was"
    );
}

#[test]
fn one_scale_of_hours_serves_both_sides() {
    let (_, scene) = rich();
    let [_, above, below] = scene.axes[..] else {
        panic!("days, and minutes of both sides");
    };
    let per = |axis: plumb_charts::scene::Axis| (axis.end - axis.start).abs() * 600 / axis.to;
    assert_eq!(
        per(above),
        per(below),
        "an hour above is as long as an hour below"
    );
    assert!(
        above.end < above.start && below.end > below.start,
        "one up, one down"
    );
}

#[test]
fn a_share_pauses_and_never_falls_to_nothing() {
    let (mut ground, craft) = Ground::of("Glaze");
    for on in [
        "2025-01-10",
        "2025-02-10",
        "2025-03-10",
        "2025-12-10",
        "2026-01-10",
    ] {
        ground.session(on, &[craft], 50, 10);
    }
    let spec = asked("2025-01-01", "2026-03-31");
    let scene = waterline(&series(&ground, Some(craft)), &spec);
    let shares = column(&scene, "share made in 12 weeks");
    assert_eq!(shares[0], "83 %", "50 of 60 minutes");
    assert_eq!(
        shares[7], "",
        "in August nothing was logged for twelve weeks: none, not 0 %"
    );
    assert!(
        scene.notes.iter().any(|note| note.contains("pauses")),
        "the pause is told: {:?}",
        scene.notes
    );
    let made = column(&scene, "made");
    assert_eq!(
        made[7], "nothing logged",
        "which is not the same as none made"
    );
}

#[test]
fn two_shares_are_not_joined() {
    let (mut ground, craft) = Ground::of("Glaze");
    ground.session("2026-10-02", &[craft], 90, 30);
    ground.session("2026-11-02", &[craft], 30, 90);
    let scene = waterline(
        &series(&ground, Some(craft)),
        &asked("2026-10-01", "2026-11-20"),
    );
    let readings = data(&scene, Layer::Depth);
    assert_eq!(readings.len(), 2, "October and November");
    assert!(
        readings.iter().all(|mark| mark.style.round),
        "each is a dot of its own"
    );
    assert!(
        scene
            .notes
            .contains(&"Two shares so far. Three make a line.".to_owned()),
        "and the note says why: {:?}",
        scene.notes
    );
}

#[test]
fn a_milestone_without_minutes_is_no_time() {
    let (ground, welting) = shoemaker();
    let scene = waterline(
        &series(&ground, Some(welting)),
        &asked("1961-01-01", "1967-01-15"),
    );
    assert_eq!(
        scene.sentence, "Welting. Log one session with both kinds of time.",
        "six pairs, no hour"
    );
    assert!(
        scene.nav.is_empty() && scene.tables[0].rows.is_empty(),
        "nothing is drawn"
    );
    assert!(
        scene
            .computed
            .contains("although freshness counts it as 120"),
        "and the person can ask why"
    );
}

#[test]
fn bars_keep_their_room_over_a_life() {
    let (ground, craft) = lifelong();
    let series = series(&ground, Some(craft));
    let first = |from: &str, width| {
        let scene = waterline(
            &series,
            &Spec {
                width,
                ..asked(from, "2026-11-20")
            },
        );
        scene.tables[0].columns[0].name.clone()
    };
    assert_eq!(
        first("2016-01-01", 960),
        "month",
        "eleven years of months have room"
    );
    assert_eq!(first("2001-01-01", 960), "quarter", "26 years have not");
    assert_eq!(
        first("1977-03-01", 960),
        "year",
        "nor has a life of quarters"
    );
    assert_eq!(
        first("2016-01-01", 320),
        "quarter",
        "and it depends on the width"
    );
}

#[test]
fn what_is_logged_later_changes_no_earlier_bar() {
    let (mut ground, craft) = designer();
    let spec = Spec {
        today: day("2026-11-20"),
        ..asked("2023-01-09", "2025-12-31")
    };
    let before = waterline(&series(&ground, Some(craft)), &spec);
    ground.session("2026-11-20", &[craft], 600, 600);
    ground.entries.reverse();
    let after = waterline(&series(&ground, Some(craft)), &spec);
    assert_eq!(
        before, after,
        "nothing after the range counts, and the order of logging does not matter"
    );
}

#[test]
fn everything_is_an_area_of_its_own() {
    let (mut ground, craft) = designer();
    ground.session("2026-11-19", &[], 120, 0);
    let spec = Spec {
        areas: Vec::new(),
        ..asked("2023-01-09", "2026-11-20")
    };
    let all = waterline(&series(&ground, None), &spec);
    assert_eq!(all.subtitle, "Everything", "named so");
    let bars = data(&all, Layer::Bars);
    let whole = bars
        .iter()
        .all(|bar| matches!(bar.opens, Some(Opens::Time { area: None, .. })));
    assert!(whole, "its bars open everything");
    let one = waterline(&series(&ground, Some(craft)), &spec);
    assert_ne!(
        column(&all, "made").last(),
        column(&one, "made").last(),
        "what has no area is in it"
    );
}

#[test]
fn a_life_is_drawn_at_once() {
    let (ground, craft) = lifelong();
    let series = series(&ground, Some(craft));
    let spec = Spec {
        width: 1600,
        ..asked("1977-03-01", "2026-11-20")
    };
    waterline(&series, &spec);
    let begin = std::time::Instant::now();
    let scene = waterline(&series, &spec);
    let took = begin.elapsed();
    let bytes = serde_json::to_string(&scene)
        .expect("a scene is JSON")
        .len();
    println!(
        "waterline of {} days: {} marks, {bytes} bytes, {took:?}",
        series.days.len(),
        scene.marks.len()
    );
    assert!(
        bytes <= 300_000,
        "{bytes} bytes are more than a scene may have"
    );
}
