//! A Reach in a crowd: what is folded, thinned or left out, and that it says so.

use plumb_charts::{Medium, Spec};

use super::{drawn, grounds::lifelong, spec};
use crate::{fixtures::day, ground::Ground};

#[test]
fn reach_a_crowd_is_folded_and_says_so() {
    let ground = lifelong(5, 12, 5);
    let scene = drawn(&ground, &spec("1976-11-20", "2026-11-20"));
    assert_eq!(
        scene.notes[0],
        "More than 24 areas, so what is retired or lies fallow has one row each: Bench 03, Bench 04, Bench 010, Bench 13, Bench 14, Bench 110 and 9 more.",
        "nothing is folded without a word"
    );
    assert_eq!(scene.tables[0].rows.len(), 300, "the table has them all");
}

#[test]
fn reach_more_techniques_than_a_scene_can_hold_are_counted_and_told() {
    let ground = lifelong(6, 20, 9);
    for width in [480, 1600] {
        for medium in [Medium::Screen, Medium::Print] {
            let spec = Spec {
                width,
                medium,
                ..spec("1976-11-20", "2026-11-20")
            };
            let scene = drawn(&ground, &spec);
            let bytes = serde_json::to_string(&scene).expect("json").len();
            assert!(bytes <= 300 * 1024, "{width} {medium:?}: {bytes} bytes");
            let drawn = scene.tables[0].rows.len();
            let left = format!(
                "{} techniques used longest ago are counted and not drawn.",
                1_080 - drawn
            );
            assert!(scene.notes.contains(&left), "{:?}", scene.notes);
        }
    }
}

#[test]
fn reach_lines_full_of_breaks_stay_light_and_say_so() {
    let (mut ground, craft) = Ground::of("Weaving");
    for number in 0..40 {
        let way = ground.technique(craft, &format!("Way {number}"));
        for time in 0..260 {
            let on = day("1976-11-20") + chrono::Days::new(70 * time + number);
            ground.session(&on.to_string(), &[way], 30, 0);
        }
    }
    let scene = drawn(&ground, &spec("1976-11-20", "2026-11-20"));
    let bytes = serde_json::to_string(&scene).expect("json").len();
    assert!(bytes <= 200 * 1024, "{bytes} bytes for forty lines");
    assert!(
        scene
            .notes
            .iter()
            .any(|note| note.starts_with("Breaks in use shorter than ")),
        "{:?}",
        scene.notes
    );
}
