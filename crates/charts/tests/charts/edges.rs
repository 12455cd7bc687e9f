//! Where things lie beside each other: the first day, the figures of the axis, roles and titles, crowded lanes.

use chrono::Days;
use plumb_charts::{
    Medium, Range, Scene, Spec,
    scene::{Layer, Mark, Shape, Symbol},
    sounding_line,
    sounding_line::{SoundingPoint, SoundingSeries, sample_days},
};
use plumb_mastery::{Day, Outcome, Part as Hands};

use crate::{
    fixtures::{Bench, alone, day, entry, role, spec},
    scenes::{data, texts},
};

/// Half of a mark with its halo.
const HALF: i32 = 78;

fn stamps(scene: &Scene, layer: Layer) -> Vec<(i32, i32)> {
    let stamp = |mark: &&Mark| match mark.shape {
        Shape::Glyph(stamp) => Some((stamp.at.x, stamp.at.y)),
        _ => None,
    };
    data(scene, layer).iter().filter_map(stamp).collect()
}

fn place(scene: &Scene, words: &str) -> (i32, i32) {
    let found = scene.marks.iter().find_map(|mark| match &mark.shape {
        Shape::Text(label) if label.words.text() == words => Some((label.at.x, label.at.y)),
        _ => None,
    });
    found.expect("the words are drawn")
}

fn first_day() -> (SoundingSeries, Spec) {
    let mut bench = Bench::new(1, "Welting");
    bench.made("p1", "2026-11-20", 3, true);
    let spec = spec("2026-11-20", "2026-11-20");
    (alone(&bench, &spec), spec)
}

#[test]
fn a_first_day_stands_at_the_right_end_with_dates_before_it() {
    let (series, spec) = first_day();
    let scene = sounding_line(&series, &spec);
    let time = scene.axes[0];
    assert_eq!(
        stamps(&scene, Layer::Marks)[0].0,
        time.end,
        "today is the last day, not the first"
    );
    let texts = texts(&scene);
    for said in ["today", "2 Nov", "9 Nov"] {
        assert!(
            texts.iter().any(|text| text == said),
            "{said} is named: {texts:?}"
        );
    }
    assert!(
        !texts.contains(&"shelf to tip".to_owned()),
        "the key explains no band where there is none yet"
    );
    assert_eq!(
        sample_days(&spec).first(),
        Some(&day("2026-10-21")),
        "freshness is asked for the days that are drawn"
    );
    assert_eq!(
        Range::reaching(day("2020-01-01"), day("2026-11-20")).from,
        day("2020-01-01"),
        "a longer journal is shown from its first day"
    );
}

#[test]
fn a_mark_on_the_first_day_keeps_clear_of_the_figures() {
    let mut bench = Bench::new(1, "Welting");
    bench.made("p1", "2026-01-01", 3, true);
    for width in [320, 480, 960, 1600] {
        for medium in [Medium::Screen, Medium::Print] {
            let spec = Spec {
                width,
                medium,
                ..spec("2026-01-01", "2026-11-20")
            };
            let scene = sounding_line(&alone(&bench, &spec), &spec);
            let (mark, figure) = (stamps(&scene, Layer::Marks)[0].0, place(&scene, "3").0);
            assert!(
                mark - HALF >= figure + 30,
                "at {width} {medium:?} the mark at {mark} does not touch the figure that ends at {figure}"
            );
        }
    }
}

#[test]
fn a_claimed_line_drops_on_the_first_day_as_on_any_other() {
    let mut bench = Bench::new(1, "Welting");
    bench.made("p1", "2026-01-01", 3, false);
    let line = |from| {
        let spec = spec(from, "2026-11-20");
        let scene = sounding_line(&alone(&bench, &spec), &spec);
        let (left, surface) = (scene.axes[0].start, scene.axes[1].start);
        let claimed = scene.marks.iter().find(|mark| mark.layer == Layer::Claimed);
        let Shape::Path(path) = &claimed.expect("a dotted line").shape else {
            panic!("a line is a path")
        };
        path.starts_with(&format!("M{left} {surface}V"))
    };
    assert!(line("2026-01-01"), "it falls from the surface that day");
    assert!(!line("2026-01-02"), "and leads in level a day later");
}

#[test]
fn a_sounding_at_the_surface_covers_no_title() {
    let print = Spec {
        medium: Medium::Print,
        ..spec("2026-01-01", "2026-11-20")
    };
    let sounded = SoundingPoint {
        id: entry(7),
        day: Day::exact(day("2026-01-20")),
        half_rungs: 0,
        by: None,
    };
    let mut series = alone(&Bench::new(1, "Welting"), &print);
    series.areas.push(Bench::new(2, "Closing").area(&print));
    series.areas[0].soundings = vec![sounded.clone()];
    let scene = sounding_line(&series, &print);
    let (mark, title) = (
        stamps(&scene, Layer::Soundings)[0].1,
        place(&scene, "Welting").1,
    );
    assert!(
        mark - HALF > title + 40,
        "a small multiple's title ends above it: {title}, {mark}"
    );
    series.roles = vec![role(1, "Journeyman", "", "2026-01-01", None)];
    series.areas.truncate(1);
    let screen = Spec {
        medium: Medium::Screen,
        ..print
    };
    let scene = sounding_line(&series, &screen);
    let (mark, title) = (
        stamps(&scene, Layer::Soundings)[0].1,
        place(&scene, "Journeyman").1,
    );
    assert!(
        mark - HALF > title + 30,
        "and so does the title of a role: {title}, {mark}"
    );
}

#[test]
fn roles_of_the_same_time_stay_two_bands() {
    let spec = spec("2026-01-01", "2026-11-20");
    let mut series = alone(&Bench::new(1, "Welting"), &spec);
    series.roles = vec![
        role(1, "Journeyman", "", "2026-01-01", None),
        role(2, "Teacher", "", "2026-02-01", None),
    ];
    let scene = sounding_line(&series, &spec);
    let bands: Vec<(i32, i32)> = scene
        .marks
        .iter()
        .filter_map(|mark| match &mark.shape {
            Shape::Rect(band) if mark.layer == Layer::Roles && mark.style.wash.is_none() => {
                Some((band.y, band.y + band.h))
            }
            _ => None,
        })
        .collect();
    assert!(
        bands.len() == 2 && bands[0].1 < bands[1].0,
        "land is seen between them: {bands:?}"
    );
}

#[test]
fn a_crowded_lane_keeps_its_marks_apart_and_says_what_is_in_each() {
    let mut bench = Bench::new(1, "Welting");
    for n in 0..4_000_u64 {
        let on = day("1976-01-01") + Days::new(n * 18_500 / 4_000);
        let result = if n % 5 == 0 {
            Outcome::Attempted
        } else {
            Outcome::Done
        };
        bench.milestone(
            &format!("Work {n}"),
            Day::exact(on),
            1 + (n % 6) as u8,
            n % 3 != 0,
            result,
            Hands::Made,
        );
    }
    let spec = spec("1976-01-01", "2026-11-20");
    let scene = sounding_line(&alone(&bench, &spec), &spec);
    let marks = data(&scene, Layer::Marks);
    assert!(
        (300..=360).contains(&marks.len()),
        "as many marks as the budget allows: {}",
        marks.len()
    );
    let longest = marks
        .iter()
        .filter_map(|mark| mark.bin)
        .map(|bin| (bin.to - bin.from).num_days())
        .max();
    assert!(
        longest < Some(400),
        "none stands for more than about a year: {longest:?}"
    );
    let mut lanes: Vec<(i32, i32)> = stamps(&scene, Layer::Marks);
    lanes.sort_unstable_by_key(|(x, y)| (*y, *x));
    let touching = lanes
        .windows(2)
        .filter(|two| two[0].1 == two[1].1 && two[1].0 - two[0].0 < 60);
    assert_eq!(touching.count(), 0, "no attempt lies over a shown mark");
    let mixed = marks.iter().find(|mark| {
        let label = mark.label.as_deref().unwrap_or_default();
        label.contains("shown") && label.contains("attempted")
    });
    assert!(
        matches!(&mixed.expect("a bin of both").shape, Shape::Glyph(stamp) if stamp.symbol == Symbol::Shown),
        "what carries most is its mark, and the label counts the others"
    );
}
