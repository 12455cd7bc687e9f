//! Random logs, small enough that days, works and people meet often.

use plumb_mastery::{
    About, AreaKind, Body, Entry, Knowledge, Outcome, Part, Precision, Tree,
    depth::{Depths, depths},
};
use proptest::prelude::*;

use crate::bench::*;

/// The last day that a random log may name.
pub const LAST: &str = "2021-03-01";

/// Two crafts, areas inside areas, a technique.
pub fn ground() -> Tree {
    Tree::new(vec![
        area(1, None, AreaKind::Craft, "Ceramics"),
        area(2, Some(1), AreaKind::Area, "Glaze"),
        area(3, Some(2), AreaKind::Area, "Ash glaze"),
        area(4, Some(3), AreaKind::Technique, "Sieving"),
        area(5, Some(1), AreaKind::Area, "Throwing"),
        area(6, None, AreaKind::Craft, "Illustration"),
        area(7, Some(6), AreaKind::Area, "Inking"),
    ])
    .unwrap()
}

/// A day of the log.
pub fn day(number: u64) -> String {
    (on("2020-01-01") + chrono::Days::new(number)).to_string()
}

fn piece() -> impl Strategy<Value = (u64, Entry)> {
    let challenge = proptest::collection::btree_map(1_u128..8, 1_u8..=6, 0..4);
    let work = proptest::option::of(0_u128..6);
    let marks = (
        any::<bool>(),
        prop::bool::weighted(0.1),
        prop::bool::weighted(0.1),
        prop::bool::weighted(0.2),
    );
    (0_u64..400, challenge, work, marks).prop_map(
        |(at, challenge, work, (shown, attempted, oversaw, coarse))| {
            let rated: Vec<_> = challenge
                .into_iter()
                .map(|(area, rung)| (area_id(area), rung))
                .collect();
            let mut entry = milestone(0, &day(at), &rated);
            entry.work = work.map(work_id);
            entry.precision = if coarse {
                Precision::Month
            } else {
                Precision::Day
            };
            entry.evidence = if shown { vec![photo()] } else { Vec::new() };
            if let Body::Milestone(milestone) = &mut entry.body {
                milestone.result = if attempted {
                    Outcome::Attempted
                } else {
                    Outcome::Done
                };
                milestone.part = if oversaw { Part::Oversaw } else { Part::Made };
            }
            (at, entry)
        },
    )
}

fn voice() -> impl Strategy<Value = (bool, u128, Entry)> {
    let people = [
        "Mr Alder",
        "mr  alder",
        "Mrs Alder",
        "Kim",
        "Sol",
        "wren HALVORSEN",
        "W. H.",
    ];
    let from = proptest::sample::select(people.to_vec());
    (
        0_u64..400,
        from,
        any::<bool>(),
        0_u128..30,
        prop::bool::weighted(0.1),
    )
        .prop_map(|(at, from, of_work, about, told)| {
            let mut entry = recognition(0, &day(at), from, None);
            if let Body::Recognition(recognition) = &mut entry.body {
                recognition.know = told.then_some(Knowledge::Told);
            }
            (of_work, about, entry)
        })
}

/// A log of milestones and recognitions.
pub fn logs() -> impl Strategy<Value = Vec<Entry>> {
    let parts = (
        proptest::collection::vec(piece(), 0..30),
        proptest::collection::vec(voice(), 0..16),
    );
    parts.prop_map(|(pieces, voices)| {
        let mut entries: Vec<Entry> = Vec::new();
        for (number, (_, mut entry)) in (0..).zip(pieces) {
            entry.id = entry_id(number);
            entries.push(entry);
        }
        for (number, (of_work, about, mut entry)) in (1_000..).zip(voices) {
            entry.id = entry_id(number);
            if let Body::Recognition(recognition) = &mut entry.body {
                recognition.about = Some(match of_work {
                    true => About::Work(work_id(about % 6)),
                    false => About::Milestone(entry_id(about)),
                });
            }
            entries.push(entry);
        }
        entries
    })
}

/// Depth of a random log.
pub fn measured(entries: &[Entry]) -> Depths {
    depths(&ground(), &record(entries), on(LAST))
}

/// Every day on which something may happen in a random log.
pub fn days() -> impl Iterator<Item = chrono::NaiveDate> {
    (0..410).map(|number| on(&day(number)))
}
