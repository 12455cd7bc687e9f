//! Making days, how minutes are split, and how freshness fades.

use plumb_mastery::{
    AreaId, Body, Entry, Outcome, Part, Precision, Session, Tree,
    area::AreaKind,
    freshness::{Band, Fadings, Making, Practice, freshness},
};
use proptest::prelude::*;

use crate::bench::*;

fn tree() -> Tree {
    Tree::new(vec![
        area(1, None, AreaKind::Craft, "Ceramics"),
        area(2, Some(1), AreaKind::Area, "Glaze"),
        area(3, Some(1), AreaKind::Area, "Kiln"),
        area(4, Some(1), AreaKind::Area, "Throwing"),
    ])
    .unwrap()
}

fn making(entries: &[Entry]) -> Making {
    let practice: Vec<Practice> = entries.iter().filter_map(Practice::of).collect();
    Making::of(&tree(), &practice)
}

fn fadings(entries: &[Entry]) -> Fadings {
    freshness(&tree(), &making(entries))
}

fn minutes(making: &Making, area: AreaId) -> u32 {
    making.days(area).iter().map(|day| day.making).sum()
}

fn areas(numbers: &[u128]) -> Vec<AreaId> {
    numbers.iter().map(|number| area_id(*number)).collect()
}

#[test]
fn a_minute_over_three_areas_falls_on_the_first() {
    let entries = [session(1, "2026-11-20", &areas(&[2, 3, 4]), 1)];
    let making = making(&entries);
    let split = [2, 3, 4].map(|number| minutes(&making, area_id(number)));
    assert_eq!(split, [1, 0, 0], "I12: the first gets it");
    assert!(
        making.days(area_id(3)).is_empty(),
        "no making day for the others"
    );
    assert_eq!(minutes(&making, area_id(1)), 1, "the craft has it once");
}

#[test]
fn an_area_named_beside_what_holds_it_adds_up_to_the_whole() {
    let making = making(&[session(1, "2026-11-20", &areas(&[1, 2]), 91)]);
    assert_eq!(
        minutes(&making, area_id(1)),
        91,
        "46 of its own and 45 from below"
    );
    assert_eq!(minutes(&making, area_id(2)), 45, "its share");
}

#[test]
fn before_the_first_making_day_there_is_no_freshness() {
    let fadings = fadings(&[session(1, "2026-11-20", &areas(&[2]), 30)]);
    let before = fadings.area(area_id(2)).unwrap().at(on("2026-11-19"));
    assert_eq!(
        (before.days_since, before.ppm, before.band),
        (None, None, None),
        "a dash, not zero"
    );
    let never = fadings.area(area_id(3)).unwrap().at(on("2026-11-20"));
    assert_eq!(never.ppm, None, "nor where nothing was made");
}

#[test]
fn overseeing_is_no_making() {
    let mut entry = session(1, "2026-11-20", &areas(&[2]), 0);
    entry.body = Body::Session(Session {
        making_min: 0,
        overseeing_min: 90,
    });
    let mut overseen = milestone(2, "2026-11-20", &[(area_id(2), 4)]);
    if let Body::Milestone(milestone) = &mut overseen.body {
        milestone.part = Part::Oversaw;
    }
    let entries = [entry, overseen];
    let glaze = fadings(&entries)
        .area(area_id(2))
        .unwrap()
        .at(on("2026-11-20"));
    assert_eq!(glaze.ppm, None, "neither minutes nor milestones of others");
    let days = making(&entries).days(area_id(2)).to_vec();
    assert_eq!(
        (days[0].making, days[0].overseeing),
        (0, 90),
        "but the day is known as one of overseeing"
    );
}

#[test]
fn an_attempt_counts_as_two_hours_of_making_at_least() {
    let mut attempt = milestone(1, "2026-11-20", &[(area_id(2), 6)]);
    if let Body::Milestone(milestone) = &mut attempt.body {
        milestone.result = Outcome::Attempted;
    }
    let first = session(2, "2026-05-17", &areas(&[2]), 60);
    let glaze = |entries: &[Entry]| {
        fadings(entries)
            .area(area_id(2))
            .unwrap()
            .at(on("2026-11-20"))
            .ppm
    };
    assert_eq!(
        glaze(&[first.clone(), attempt.clone()]),
        Some(759_815),
        "as 120 minutes in E5"
    );
    let short = session(3, "2026-11-20", &areas(&[2]), 30);
    assert_eq!(
        glaze(&[first.clone(), attempt.clone(), short]),
        Some(759_815),
        "a short session of the day is in it"
    );
    let long = session(3, "2026-11-20", &areas(&[2]), 240);
    assert_eq!(
        glaze(&[first, attempt, long]),
        Some(879_907),
        "a long one counts in full"
    );
}

#[test]
fn a_coarse_last_making_day_is_at_least_so_long_ago() {
    let mut entry = milestone(1, "2026-05-31", &[(area_id(2), 4)]);
    entry.precision = Precision::Month;
    let now = fadings(std::slice::from_ref(&entry))
        .area(area_id(2))
        .unwrap()
        .at(on("2026-11-20"));
    assert!(now.at_least, "some day of May");
    let exact = session(2, "2026-05-31", &areas(&[2]), 5);
    let now = fadings(&[entry, exact])
        .area(area_id(2))
        .unwrap()
        .at(on("2026-11-20"));
    assert!(!now.at_least, "a session of that very day is exact");
}

#[test]
fn bands_end_on_the_days_that_the_model_names() {
    let one = [session(1, "2026-01-01", &areas(&[2]), 60)];
    for (half_life, last) in [
        (198, [30, 82, 198]),
        (335, [50, 139, 335]),
        (396, [60, 164, 396]),
    ] {
        let days = making(&one).days(area_id(2)).to_vec();
        let fading = plumb_mastery::freshness::Fading::of(&days, half_life);
        let band = |after: u64| {
            fading
                .at(on("2026-01-01") + chrono::Days::new(after))
                .band
                .unwrap()
        };
        let ends = [Band::Bright, Band::Dulling, Band::Dusty];
        for (end, day) in ends.into_iter().zip(last) {
            assert_eq!(band(day), end, "day {day} at {half_life}");
            assert!(band(day + 1) > end, "the day after at {half_life}");
        }
    }
}

#[test]
fn an_entry_without_area_counts_in_the_whole() {
    let entries = [session(1, "2026-11-20", &[], 30)];
    assert_eq!(making(&entries).all()[0].making, 30, "unsorted, not lost");
    assert_eq!(
        fadings(&entries).all().at(on("2026-11-20")).days_since,
        Some(0),
        "and something was made"
    );
}

proptest! {
    #[test]
    fn minutes_always_add_up(parts in proptest::collection::vec((1_u16..1440, 1_usize..4, 0_u64..5), 1..20)) {
        let entries: Vec<Entry> = (0..).zip(&parts).map(|(number, (minutes, count, day))| {
            let day = on("2026-01-01") + chrono::Days::new(*day);
            session(number, &day.to_string(), &areas(&[2, 3, 4][..*count]), *minutes)
        }).collect();
        let making = making(&entries);
        let sum: u32 = parts.iter().map(|(minutes, ..)| u32::from(*minutes)).sum();
        prop_assert_eq!([2, 3, 4].map(|number| minutes(&making, area_id(number))).iter().sum::<u32>(), sum, "I12");
        prop_assert_eq!(minutes(&making, area_id(1)), sum, "I12: and above");
        prop_assert_eq!(making.all().iter().map(|day| day.making).sum::<u32>(), sum, "I12: and in all");
    }

    #[test]
    fn making_never_leaves_an_area_less_fresh(days in proptest::collection::btree_map(0_u64..2_000, 1_u16..600, 2..12)) {
        let entries: Vec<Entry> = (0..).zip(&days).map(|(number, (day, minutes))| {
            session(number, &(on("2020-01-01") + chrono::Days::new(*day)).to_string(), &areas(&[2]), *minutes)
        }).collect();
        let (all, without) = (fadings(&entries), fadings(&entries[..entries.len() - 1]));
        let last = entries.last().map(|entry| entry.on).unwrap();
        let at = |fadings: &Fadings| fadings.area(area_id(2)).unwrap().at(last).ppm.unwrap();
        prop_assert!(at(&all) >= at(&without) && at(&all) <= 1_000_000, "it clears dust, and there is a full");
    }
}
