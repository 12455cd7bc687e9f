//! A lifetime of praise: no dot hides another, and the scene stays small.

use chrono::Days;
use plumb_charts::{
    Medium, Range, Scene, Spec, echoes,
    scene::{Layer, Mark, Shape},
};
use plumb_mastery::{Publish, Relation};

use super::{drawn, lifelong, series};
use crate::{
    fixtures::{day, spec},
    ground::Ground,
    scenes::{column, data},
};

/// The dots of a scene by their middles: the middle of a path's box, without the line through a dot of several.
fn rims(scene: &Scene) -> Vec<(i32, i32)> {
    let middle = |mark: &&Mark| match &mark.shape {
        Shape::Path(path) => {
            let (x, y) = path.strip_prefix('M')?.split_once('L')?.0.split_once(' ')?;
            Some((x.parse::<i32>().ok()?, y.parse::<i32>().ok()?))
        }
        _ => None,
    };
    data(scene, Layer::Marks)
        .iter()
        .filter_map(middle)
        .collect()
}

#[test]
fn no_dot_lies_on_another() {
    for many in [60, 600, 2000] {
        let (ground, rides) = lifelong(many);
        for width in [320, 480, 960, 1600] {
            let spec = Spec {
                width,
                areas: vec![rides],
                ..spec("1976-12-01", "2026-11-20")
            };
            let rims = rims(&echoes(&series(&ground, Some(rides)), &spec));
            assert!(!rims.is_empty(), "dots were found");
            for (place, one) in rims.iter().enumerate() {
                let apart =
                    |two: &(i32, i32)| (one.0 - two.0).abs() >= 140 || (one.1 - two.1).abs() >= 140;
                assert!(
                    rims[place + 1..].iter().all(apart),
                    "{many} at {width}: a dot at {one:?} would hide another"
                );
            }
        }
    }
}

#[test]
fn a_lifetime_is_binned_and_stays_small() {
    let (ground, rides) = lifelong(6000);
    let series = series(&ground, Some(rides));
    for (width, medium) in [
        (320, Medium::Screen),
        (960, Medium::Screen),
        (1600, Medium::Screen),
        (1600, Medium::Print),
    ] {
        let spec = Spec {
            width,
            medium,
            areas: vec![rides],
            ..spec("1976-12-01", "2026-11-20")
        };
        let begin = std::time::Instant::now();
        let scene = echoes(&series, &spec);
        let (took, bytes) = (begin.elapsed(), super::json(&scene).len());
        println!(
            "echoes of 6,000 at {width} {medium:?}: {} marks, {bytes} bytes, {took:?}",
            scene.marks.len()
        );
        assert!(
            bytes <= 300_000,
            "{bytes} bytes are more than a scene may have"
        );
        let held: u32 = data(&scene, Layer::Marks)
            .iter()
            .map(|mark| mark.bin.map_or(1, |bin| bin.count))
            .sum();
        let all = if medium == Medium::Print { 2400 } else { 6000 };
        assert_eq!(held, all, "every word is in a dot");
        let days = |mark: &&Mark| {
            mark.bin
                .is_none_or(|bin| bin.from <= bin.to && (2..).contains(&bin.count))
        };
        assert!(
            data(&scene, Layer::Marks).iter().all(days),
            "a dot of several knows its days"
        );
    }
}

#[test]
fn long_words_are_shortened_where_there_are_many_and_the_note_says_so() {
    let (mut ground, craft) = Ground::of("Welting");
    for n in 0..200_u64 {
        let on = (day("1990-01-01") + Days::new(60 * n)).to_string();
        let words = "製図".repeat(900);
        ground.said(
            &on,
            &"漢".repeat(120),
            Relation::Peer,
            None,
            (&words, Publish::Named),
        );
        ground.last().areas = vec![craft];
    }
    let spec = Spec {
        width: 1600,
        areas: vec![craft],
        range: Range {
            from: day("1990-01-01"),
            to: day("2026-11-20"),
        },
        ..spec("1990-01-01", "2026-11-20")
    };
    let scene = echoes(&series(&ground, Some(craft)), &spec);
    let bytes = super::json(&scene).len();
    assert!(bytes <= 300_000, "{bytes} bytes, though every word is long");
    let (few, craft) = {
        let (mut ground, craft) = Ground::of("Welting");
        ground.said(
            "2026-02-03",
            "Jo",
            Relation::Peer,
            None,
            (&"long ".repeat(399), Publish::Named),
        );
        ground.last().areas = vec![craft];
        (ground, craft)
    };
    let scene = drawn(&few, Some(craft), ("2026-01-01", "2026-11-20"));
    assert_eq!(
        column(&scene, "words")[0].len(),
        1995,
        "alone they are whole in the table"
    );
    assert!(
        data(&scene, Layer::Marks)[0]
            .label
            .as_ref()
            .is_some_and(|said| said.len() < 400),
        "and short where they are spoken"
    );
}
