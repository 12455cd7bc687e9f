//! What a period counts, on random logs: by its definition, in any order, and nothing of what came after it.

use std::collections::BTreeSet;

use plumb_mastery::{
    AreaId, Body, Entry,
    compare::{Compared, Grounds, Period, Tally, compare, first_practised, first_uses, rated},
    depth::{Piece, Strength},
    freshness::{Making, Practice, freshness},
    goals::Wish,
};
use proptest::prelude::*;

use crate::{bench::*, logs::*};

fn compared(entries: &[Entry], area: AreaId, period: Period) -> Compared {
    let tree = ground();
    let practice: Vec<Practice> = entries.iter().filter_map(Practice::of).collect();
    let making = Making::of(&tree, &practice);
    let wishes: Vec<Wish> = entries.iter().filter_map(Wish::of).collect();
    let tally = Tally::of(&tree, entries, &wishes, &first_uses(&tree, entries));
    let grounds = Grounds {
        tree: &tree,
        depths: &measured(entries),
        making: &making,
        fadings: &freshness(&tree, &making),
        tally: &tally,
        owner: &owner(),
    };
    compare(&grounds, area, period).unwrap()
}

fn periods() -> impl Strategy<Value = Period> {
    (0_u64..380, 1_u64..200).prop_map(|(from, days)| Period {
        from: on(&day(from)),
        to: on(&day(from + days)),
    })
}

proptest! {
    #[test]
    fn a_period_counts_by_its_definition(entries in logs(), number in 1_u128..8, period in periods()) {
        let found = compared(&entries, area_id(number), period);
        let below = ground().below(area_id(number));
        let here = |entry: &&Entry| entry.areas.iter().any(|area| below.contains(area));
        let done = entries.iter().filter(here).filter(|entry| period.holds(entry.on));
        let works: BTreeSet<_> = done
            .filter_map(Piece::of)
            .filter(|piece| piece.counts)
            .map(|piece| piece.key())
            .collect();
        prop_assert_eq!(found.works.len(), works.len(), "each work once");
        let depth = measured(&entries);
        let depth = depth.area(area_id(number)).unwrap();
        prop_assert_eq!(found.before30, depth.before(period.from).depth30, "the day before it");
        prop_assert_eq!(found.after30, depth.at(period.last()).depth30, "its last day");
    }

    #[test]
    fn what_an_area_is_deeper_because_of_happened_in_the_period(entries in logs(), number in 1_u128..8, period in periods()) {
        let found = compared(&entries, area_id(number), period);
        prop_assert_eq!(found.rise30() > 0, !found.because.is_empty(), "no change without a work, no work without a change");
        for cause in &found.because {
            prop_assert!(period.holds(cause.stand.since), "it took effect then");
            prop_assert!(cause.finished.is_some() || cause.vouched.is_some(), "and there is something to say of it");
            let witnessed = cause.stand.strength == Strength::Witnessed;
            prop_assert_eq!(witnessed, !cause.voices.is_empty(), "whoever made it witnessed is found by name");
        }
    }

    #[test]
    fn order_and_what_comes_later_change_nothing(entries in logs(), number in 1_u128..8, period in periods()) {
        let found = compared(&entries, area_id(number), period);
        let mut turned = entries.clone();
        turned.reverse();
        prop_assert_eq!(&compared(&turned, area_id(number), period), &found, "days decide, not the order of logging");
        let mut until = entries;
        until.retain(|entry| entry.on < period.to);
        let mut cut = compared(&until, area_id(number), period);
        // To which ground words about a work belong is told by all its milestones, later ones too.
        cut.recognitions = found.recognitions;
        prop_assert_eq!(&cut, &found, "what comes later is not of it");
    }

    #[test]
    fn first_uses_are_the_same_from_entries_and_from_practice(entries in logs()) {
        let practice: Vec<Practice> = entries.iter().filter_map(Practice::of).collect();
        prop_assert_eq!(first_uses(&ground(), &entries), first_practised(&ground(), &practice), "one meaning of first use");
    }
}

#[test]
fn a_technique_of_the_same_name_in_another_craft_is_carried_over() {
    let tree = plumb_mastery::Tree::new(vec![
        area(1, None, plumb_mastery::AreaKind::Craft, "Drawing"),
        area(2, Some(1), plumb_mastery::AreaKind::Technique, "Hatching"),
        area(3, None, plumb_mastery::AreaKind::Craft, "Printmaking"),
        area(4, Some(3), plumb_mastery::AreaKind::Technique, "hatching"),
    ])
    .unwrap();
    let entries = [
        session(1, "2020-01-05", &[area_id(2)], 30),
        session(2, "2021-01-05", &[area_id(4)], 30),
    ];
    let carried: Vec<bool> = first_uses(&tree, &entries)
        .iter()
        .map(|first| first.carried_over)
        .collect();
    assert_eq!(
        carried,
        [false, true],
        "only the later one was carried over"
    );
}

#[test]
fn only_the_voice_that_made_a_work_witnessed_is_named() {
    let mut entries = shoemaker();
    let mut told = recognition(9, "1966-12-24", "A neighbour", None);
    let mut own = recognition(10, "1966-12-24", "wren  HALVORSEN", None);
    let later = recognition(11, "1966-12-30", "Miss Beech", None);
    for heard in [&mut told, &mut own] {
        if let Body::Recognition(recognition) = &mut heard.body {
            recognition.about = Some(plumb_mastery::About::Milestone(entry_id(6)));
        }
    }
    if let Body::Recognition(recognition) = &mut told.body {
        recognition.know = Some(plumb_mastery::Knowledge::Told);
    }
    entries.extend([told, own, later]);
    let tree = shoemaking();
    let practice: Vec<Practice> = entries.iter().filter_map(Practice::of).collect();
    let making = Making::of(&tree, &practice);
    let grounds = Grounds {
        tree: &tree,
        depths: &measure(&tree, &entries, "1967-12-31"),
        making: &making,
        fadings: &freshness(&tree, &making),
        tally: &Tally::of(&tree, &entries, &[], &[]),
        owner: &owner(),
    };
    let year = Period::through(on("1966-01-01"), on("1966-12-31"));
    let found = compare(&grounds, welting(), year).unwrap();
    let names: Vec<&str> = found.because[0]
        .voices
        .iter()
        .map(|said| said.from.as_str())
        .collect();
    assert_eq!(names, ["Mr Alder"], "neither hearsay nor the owner vouches");
    assert_eq!(
        rated(&tree, grounds.depths, &[]),
        [welting()],
        "the craft only repeats its one area"
    );
    assert_eq!(
        rated(&tree, grounds.depths, &[area_id(1)]),
        [area_id(1), welting()],
        "unless it is asked for"
    );
}
