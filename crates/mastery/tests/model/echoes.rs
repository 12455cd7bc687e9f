//! What others said: which recognitions an area has, and what of them may be shown to others. And what is said against the evidence, up to a day.

use std::collections::HashSet;

use plumb_mastery::{
    About, AreaId, Body, Entry, Precision, Publish, WorkId,
    compare::{Grounds, Period, Tally, compare},
    depth::{Owner, VoteKey},
    echoes::{Echoes, Within, echoes},
    freshness::{Making, freshness},
    in_true::said,
};
use proptest::prelude::*;

use crate::{
    bench::*,
    logs::{LAST, ground, logs},
};

fn titled(work: WorkId) -> Option<String> {
    Some(format!("work {work}"))
}

fn heard(entries: &[Entry], area: AreaId) -> Echoes {
    let below: HashSet<AreaId> = ground().below(area).into_iter().collect();
    echoes(&Within::of(&below, entries), entries, entries, titled)
}

/// Words of a person about something, with a permission.
fn word(number: u128, from: &str, about: Option<About>, publish: Publish) -> Entry {
    let mut entry = recognition(number, &format!("2020-03-{number}"), from, about);
    let Body::Recognition(recognition) = &mut entry.body else {
        unreachable!("it is a recognition");
    };
    recognition.publish = publish;
    entry
}

/// A piece in Ash glaze of a work, one in Throwing, and words about them and about neither.
fn kiln() -> Vec<Entry> {
    let mut ash = milestone(1, "2020-01-05", &[(area_id(3), 2)]);
    ash.work = Some(work_id(1));
    let throwing = milestone(2, "2020-02-05", &[(area_id(5), 3)]);
    let mut named = word(14, "Sol", None, Publish::No);
    named.areas = vec![area_id(4)];
    vec![
        ash,
        throwing,
        word(
            11,
            "Kim",
            Some(About::Milestone(entry_id(1))),
            Publish::Named,
        ),
        word(
            12,
            "kim ",
            Some(About::Work(work_id(1))),
            Publish::Anonymous,
        ),
        word(
            13,
            "Lee",
            Some(About::Milestone(entry_id(2))),
            Publish::Named,
        ),
        named,
        word(15, "Ada", None, Publish::Named),
    ]
}

#[test]
fn an_area_has_words_about_its_works_and_below_and_those_that_name_it() {
    let glaze = heard(&kiln(), area_id(2));
    let ids: Vec<_> = glaze.echoes.iter().map(|echo| echo.id).collect();
    assert_eq!(
        ids,
        [11, 12, 14].map(entry_id),
        "of the piece below it, of its work, and of a technique below it; neither those of Throwing nor those of nothing"
    );
    let everything = echoes(&Within::everything(), &kiln(), &kiln(), titled);
    assert_eq!(
        everything.echoes.len(),
        5,
        "where no area is named, all are meant"
    );
}

#[test]
fn a_line_leads_to_the_milestone_or_to_the_first_of_the_work() {
    let mut entries = kiln();
    let mut earlier = milestone(3, "2019-12-24", &[(area_id(3), 1)]);
    earlier.work = Some(work_id(1));
    entries.push(earlier);
    let glaze = heard(&entries, area_id(2));
    let days: Vec<_> = glaze
        .subjects
        .iter()
        .map(|subject| subject.day.unwrap().on)
        .collect();
    assert_eq!(
        days,
        [on("2020-01-05"), on("2019-12-24")],
        "the milestone's own day, and the work's first"
    );
    let works: HashSet<VoteKey> = glaze.subjects.iter().map(|subject| subject.key).collect();
    assert_eq!(works.len(), 1, "both are words about one work");
}

#[test]
fn what_may_not_be_quoted_is_gone_with_what_only_it_was_about() {
    let mut entries = kiln();
    let Body::Recognition(lee) = &mut entries[4].body else {
        unreachable!("it is a recognition");
    };
    lee.publish = Publish::Unasked;
    let free = echoes(&Within::everything(), &entries, &entries, titled).quotable();
    let names: Vec<_> = free
        .echoes
        .iter()
        .map(|echo| echo.from.as_deref())
        .collect();
    assert_eq!(
        names,
        [Some("Kim"), None, Some("Ada")],
        "I6: words without permission are in no export, and a name without permission neither"
    );
    let titles: Vec<&str> = free
        .subjects
        .iter()
        .map(|subject| subject.title.as_str())
        .collect();
    assert!(
        !titles.contains(&"piece 2"),
        "its title would tell that somebody spoke of it: {titles:?}"
    );
    assert_eq!(
        free.echoes[1].person, None,
        "kim is Kim: were voices counted, one person for two words would give the name away"
    );
    assert_eq!(free.clone().quotable(), free, "twice is the same as once");
}

#[test]
fn a_sounding_after_the_day_is_not_yet_taken() {
    let depth = welted(&shoemaker(), "1967-12-31");
    let taken = [("1967-01-15", 8), ("1967-02-01", 7), ("1967-03-01", 5)];
    let mut entries: Vec<Entry> = (60..)
        .zip(taken)
        .map(|(number, (day, halves))| sounding(number, day, welting(), halves))
        .collect();
    entries[0].precision = Precision::Month;
    let found = said(&depth, &entries, on("1967-02-28"));
    let gaps: Vec<i32> = found
        .soundings
        .iter()
        .map(|beside| beside.gap.gap30)
        .collect();
    assert_eq!(
        (gaps, found.bias30),
        (vec![20, 5], None),
        "E6: two make no pattern"
    );
    assert_eq!(
        found.soundings[0].day.precision,
        Precision::Month,
        "the day stays as coarse as it is known"
    );
    let whole = said(&depth, &entries, on("1967-12-31"));
    assert_eq!(
        (whole.bias30, whole.spread30),
        (Some(0), Some(17)),
        "20, 5 and −25"
    );
    let none = said(&depth, &entries, on("1966-12-31"));
    assert_eq!(
        (none.soundings.len(), none.first),
        (0, Some(on("1967-01-15"))),
        "that there is one later is known"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// A comparison of periods counts what is drawn.
    #[test]
    fn what_is_counted_is_what_is_drawn(entries in logs(), area in 1_u128..8) {
        let (tree, area) = (ground(), area_id(area));
        let depths = measure(&tree, &entries, LAST);
        let making = Making::of(&tree, &[]);
        let tally = Tally::of(&tree, &entries, &[], &[]);
        let (fadings, owner) = (freshness(&tree, &making), Owner::default());
        let grounds = Grounds { tree: &tree, depths: &depths, making: &making, fadings: &fadings, tally: &tally, owner: &owner };
        let period = Period { from: on("2020-03-01"), to: on("2020-09-01") };
        let counted = compare(&grounds, area, period).unwrap().recognitions;
        let drawn = heard(&entries, area).echoes.iter().filter(|echo| period.holds(echo.day.on)).count();
        prop_assert_eq!(counted, drawn, "one rule says which recognitions an area has");
    }

    /// The order of logging does not matter.
    #[test]
    fn what_was_said_does_not_depend_on_when_it_was_logged(entries in logs(), area in 1_u128..8) {
        let mut turned = entries.clone();
        turned.reverse();
        prop_assert_eq!(heard(&entries, area_id(area)), heard(&turned, area_id(area)), "the same words, in the order of their days");
    }
}
