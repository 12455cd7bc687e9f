//! What stands around the line: goals, roles, ranges, several areas, words of the person, and a whole lifetime of marks.

use chrono::Days;
use plumb_charts::{
    Look, Spec,
    scene::{Layer, Words},
    sounding_line,
    sounding_line::{GoalPoint, SoundingSeries},
    svg,
};

use crate::{
    fixtures::{Bench, alone, day, entry, role, spec},
    scenes::{column, data, e1, texts},
};

#[test]
fn a_goal_is_a_short_line_with_its_day() {
    let (mut series, spec) = e1();
    let goal = GoalPoint {
        id: entry(9),
        set_on: day("1966-11-01"),
        half_rungs: 9,
        due: Some(day("1968-03-01")),
    };
    series.areas[0].goal = Some(goal);
    let scene = sounding_line(&series, &spec);
    let label = data(&scene, Layer::Goal)[0]
        .label
        .clone()
        .expect("a goal says its sentence");
    assert_eq!(
        label, "Set on 1 November 1966: goal 4.5, Untangles by 1 March 1968.",
        "depth, rung and day"
    );
    assert!(
        texts(&scene).contains(&"goal by 1 Mar 1968".to_owned()),
        "the day stands at the line"
    );
}

#[test]
fn roles_stack_in_three_rows_and_every_row_of_the_table_names_them() {
    let (mut series, spec) = e1();
    series.roles = (1..=5)
        .map(|n| role(n, &format!("Role {n}"), "", "1961-01-01", None))
        .collect();
    let scene = sounding_line(&series, &spec);
    assert!(
        texts(&scene).contains(&"and 2 more".to_owned()),
        "what found no row is counted"
    );
    assert!(
        scene.notes.iter().any(|note| note.contains("2 more roles")),
        "and noted"
    );
    assert_eq!(
        column(&scene, "role")[0],
        "Role 1; Role 2; Role 3; Role 4; Role 5",
        "the table has them all"
    );
}

#[test]
fn a_range_before_the_first_entry_says_when_the_line_begins() {
    let mut bench = Bench::new(1, "Welting");
    bench.made("p1", "2023-01-09", 3, true);
    let spec = Spec {
        today: day("2026-11-20"),
        ..spec("2020-01-01", "2022-12-31")
    };
    let scene = sounding_line(&alone(&bench, &spec), &spec);
    assert!(
        texts(&scene)
            .join(" ")
            .contains("Nothing logged before 9 January 2023."),
        "in the water"
    );
    assert!(
        scene
            .sentence
            .ends_with("Nothing logged before 9 January 2023."),
        "and in the sentence"
    );
    assert!(scene.nav.is_empty(), "there is nothing to step through");
}

#[test]
fn a_picture_without_the_persons_words_hands_them_back() {
    let (mut series, spec) = e1();
    series.roles = vec![role(1, "Journeyman", "Alder & Sons", "1961-01-01", None)];
    let scene = sounding_line(&series, &spec);
    let drawn = svg(
        &scene,
        Look {
            without_theirs: true,
            ..Look::default()
        },
    );
    assert!(
        !drawn.svg.contains("Alder") && !drawn.svg.contains("Untangles"),
        "neither a role nor a rung is in it"
    );
    let left: Vec<&str> = drawn
        .left_out
        .iter()
        .map(|left| left.label.words.text())
        .collect();
    assert!(
        left.contains(&"Journeyman, Alder & Sons"),
        "the typesetter gets them: {left:?}"
    );
    let theirs = drawn
        .left_out
        .iter()
        .all(|left| matches!(left.label.words, Words::Theirs(_)));
    assert!(theirs, "and only the person's");
}

#[test]
fn a_hostile_title_is_inert_and_whole() {
    let hostile = "</text><script>alert(1)</script>\"'&";
    let mut bench = Bench::new(1, hostile);
    bench.made(hostile, "2026-03-01", 3, true);
    let spec = spec("2026-01-01", "2026-11-20");
    let scene = sounding_line(&alone(&bench, &spec), &spec);
    let drawn = svg(
        &scene,
        Look {
            alone: true,
            ..Look::default()
        },
    )
    .svg;
    assert!(!drawn.contains("<script"), "no element of theirs begins");
    assert!(
        drawn.contains("&lt;script&gt;alert(1)&lt;/script&gt;"),
        "their words are whole"
    );
    assert!(
        column(&scene, "because")[0].contains(hostile),
        "and in the table as they were written"
    );
}

#[test]
fn a_picture_of_dots_is_the_same_twice_and_of_the_asked_size() {
    let (series, spec) = e1();
    let scene = sounding_line(&series, &spec);
    let draw = |dots| {
        let drawn = plumb_charts::png(&scene, Look::default(), dots);
        drawn.expect("it can be drawn").png
    };
    let picture = draw(1);
    assert!(picture.starts_with(b"\x89PNG"), "it is a PNG");
    let side = |at: usize| {
        u32::from_be_bytes([
            picture[at],
            picture[at + 1],
            picture[at + 2],
            picture[at + 3],
        ])
    };
    assert_eq!(
        (side(16), side(20)),
        (960, scene.height as u32 / 10),
        "a dot for each CSS pixel"
    );
    assert_eq!(picture, draw(1), "two runs are the same bytes");
    let wide = plumb_charts::Scene {
        width: 200_000,
        ..scene.clone()
    };
    let refused = plumb_charts::png(&wide, Look::default(), 1)
        .expect_err("nobody needs twenty thousand dots");
    assert!(
        refused.to_string().contains("Nothing was written"),
        "{refused}"
    );
}

/// Twenty thousand milestones in one range, the most that a lifetime holds.
fn lifetime() -> (SoundingSeries, Spec) {
    let mut bench = Bench::new(1, "Ride inspection");
    for n in 0..20_000_u64 {
        let on = (day("1976-11-20") + Days::new(n * 9 / 10)).to_string();
        let id = bench.made(
            &format!("Inspection of ride {n}"),
            &on,
            1 + (n * 7 % 6) as u8,
            n % 3 != 0,
        );
        if n % 40 == 0 {
            bench.vouched(id, &format!("Chief {}", n % 7), &on);
        }
    }
    let spec = Spec {
        width: 1600,
        ..spec("1976-11-20", "2026-11-20")
    };
    (alone(&bench, &spec), spec)
}

#[test]
fn a_lifetime_is_binned_and_stays_small_and_quick() {
    let (series, spec) = lifetime();
    sounding_line(&series, &spec);
    let begin = std::time::Instant::now();
    let scene = sounding_line(&series, &spec);
    let took = begin.elapsed();
    let bytes = serde_json::to_string(&scene)
        .expect("a scene is JSON")
        .len();
    println!(
        "sounding line of 20,000 milestones: {} marks, {bytes} bytes, {took:?}",
        scene.marks.len()
    );
    assert!(
        bytes <= 300_000,
        "{bytes} bytes are more than a scene may have"
    );
    let bins: u32 = data(&scene, Layer::Marks)
        .iter()
        .map(|mark| mark.bin.map_or(1, |bin| bin.count))
        .sum();
    assert_eq!(bins, 20_000, "every milestone is in a mark");
    assert!(
        scene
            .notes
            .iter()
            .any(|note| note.starts_with("20,000 milestones as ")),
        "and the note says so"
    );
}
