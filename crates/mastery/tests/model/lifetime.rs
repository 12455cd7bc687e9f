//! How long depth and freshness of a lifetime journal take. Prints figures; asked for by name, never a timed test.

use std::time::Instant;

use plumb_mastery::{
    About, AreaId, AreaKind, Tree,
    depth::{Piece, Record, Voice, depths},
    freshness::{Making, Practice, freshness},
};

use crate::bench::*;

fn ground() -> Tree {
    let areas = (0..60).map(|number| match number {
        0 | 20 | 40 => area(number, None, AreaKind::Craft, &format!("craft {number}")),
        _ => area(
            number,
            Some(number / 20 * 20 + number % 20 / 3),
            AreaKind::Area,
            &format!("area {number}"),
        ),
    });
    Tree::new(areas.collect()).unwrap()
}

fn places(number: u64) -> Vec<AreaId> {
    let first = number * 7 % 60;
    vec![
        area_id(u128::from(first)),
        area_id(u128::from((first + 13) % 60)),
    ]
}

fn piece(number: u64) -> Piece {
    let day = on("1976-01-01") + chrono::Days::new(number * 9_131 % 18_262);
    Piece {
        id: entry_id(u128::from(number)),
        work: (!number.is_multiple_of(3)).then(|| work_id(u128::from(number / 4))),
        on: day,
        earliest: day,
        counts: !number.is_multiple_of(11),
        shown: number.is_multiple_of(2),
        challenge: places(number)
            .into_iter()
            .map(|area| (area, (number * number % 6 + 1) as u8))
            .collect(),
    }
}

#[test]
#[ignore = "prints figures for a release build"]
fn a_lifetime_is_measured() {
    let tree = ground();
    let voices = (0..6_000_u64).map(|number| Voice {
        on: on("1976-01-01") + chrono::Days::new(number * 3),
        from: format!("person {}", number % 700),
        about: if number % 2 == 0 {
            About::Milestone(entry_id(u128::from(number * 3)))
        } else {
            About::Work(work_id(u128::from(number * 4 / 5)))
        },
        told: false,
    });
    let record = Record {
        pieces: (0..20_000).map(piece).collect(),
        voices: voices.collect(),
        owner: owner(),
    };
    let begun = Instant::now();
    let all = depths(&tree, &record, on("2026-11-20"));
    println!(
        "depth of {} areas: {:?}",
        all.areas().len(),
        begun.elapsed()
    );
    let practice: Vec<Practice> = (0..180_000_u64)
        .map(|number| Practice {
            on: on("1976-01-01") + chrono::Days::new(number * 18_262 / 180_000),
            precision: plumb_mastery::Precision::Day,
            areas: places(number),
            making: (number % 120) as u16 + 1,
            overseeing: 0,
            milestone: false,
        })
        .collect();
    let begun = Instant::now();
    let making = Making::of(&tree, &practice);
    println!("days: {:?}", begun.elapsed());
    let begun = Instant::now();
    let fadings = freshness(&tree, &making);
    println!("freshness: {:?}", begun.elapsed());
    assert!(
        fadings.all().at(on("2026-11-20")).ppm.is_some(),
        "something was made"
    );
}
