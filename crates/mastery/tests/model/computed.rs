//! How each number came about, in words with the person's own values; and time entry by entry against its sum.

use plumb_mastery::{
    AreaId, Body, Day, Entry, Ladder, Precision, Session, Tree,
    area::AreaKind,
    computed,
    depth::{Strengths, next},
    freshness::{Fading, Making, Practice, Spent, spent},
    words::Language,
};
use proptest::prelude::*;

use crate::bench::*;

#[test]
fn the_shoemakers_depth_is_told_with_its_own_sum() {
    let depth = welted(&shoemaker(), "1967-12-31");
    let day = on("1967-01-15");
    let reading = depth.at(day);
    assert_eq!(
        computed::sum(&reading.five),
        "5×8 + 4×8 + 3×5 + 2×5 + 1×3 = 100 → 3.33",
        "product.md 6, E1"
    );
    assert_eq!(
        computed::depth(&reading.five),
        "The five deepest works, in half rungs, counted 5, 4, 3, 2 and 1 times, divided by 30. Time never lowers it. \
         Here two witnessed count in full, three shown count half a rung less: 5×8 + 4×8 + 3×5 + 2×5 + 1×3 = 100, and 100 / 30 = 3.33.",
        "rule, then values"
    );
    assert_eq!(
        computed::claimed(&depth, day),
        "The same sum with every work at full value, whatever stands behind it. \
         Here 5×8 + 4×8 + 3×6 + 2×6 + 1×4 = 106, and 106 / 30 = 3.53. The evidence carries 3.33; 0.20 is claimed beyond it.",
        "C30 of E1 with its own five"
    );
    assert_eq!(
        computed::survey(&reading),
        "Survey B: three works or more, at least one vouched for. A needs five works, three voices and a year. \
         Here: five works, two voices, 2,040 days from the first to the last.",
        "the grade with what it rests on"
    );
    let first = depth.at(on("1961-03-01"));
    assert!(
        computed::depth(&first.five)
            .ends_with("Here one shown counts half a rung less: 5×3 = 15, and 15 / 30 = 0.50."),
        "nothing is said of what there is none of"
    );
}

#[test]
fn the_same_is_told_in_whichever_language_is_spoken() {
    let depth = welted(&shoemaker(), "1967-12-31");
    let day = on("1967-01-15");
    let reading = depth.at(day);
    let (making, overseeing) = (2480, 60);
    let told = || {
        [
            computed::depth(&reading.five),
            computed::claimed(&depth, day),
            computed::survey(&reading),
            computed::spent(Spent { making, overseeing }),
        ]
    };
    assert_eq!(
        Language::German.speaking(told)[2],
        "Vermessung B: drei Werke oder mehr, für mindestens eines hat jemand gebürgt. A braucht fünf Werke, drei Stimmen und ein Jahr. \
         Hier: fünf Werke, zwei Stimmen, 2.040 Tage vom ersten bis zum letzten.",
        "the same numbers, in German"
    );
    for said in Language::Pseudo.speaking(told) {
        assert!(
            said.contains('['),
            "'{said}' would be English in every language"
        );
    }
}

#[test]
fn where_nothing_stands_the_rule_alone_is_told() {
    let depth = welted(&[], "1967-12-31");
    let reading = depth.at(on("1967-01-15"));
    assert!(
        computed::depth(&reading.five).ends_with("Time never lowers it."),
        "no sum of nothing"
    );
    assert!(
        computed::claimed(&depth, reading.on).ends_with("Nothing is rated here yet."),
        "and no claims"
    );
    assert_eq!(
        computed::survey(&reading),
        "Not surveyed yet: no work carries evidence.",
        "grade U"
    );
}

#[test]
fn claims_that_the_evidence_carries_in_full_are_said_to_be_so() {
    let mut pair = milestone(1, "1961-03-01", &[(welting(), 2)]);
    pair.work = Some(work_id(1));
    let voice = recognition(
        2,
        "1961-03-01",
        "Mr Alder",
        Some(plumb_mastery::About::Milestone(entry_id(1))),
    );
    let depth = welted(&[pair, voice], "1967-12-31");
    assert!(
        computed::claimed(&depth, on("1961-03-01")).ends_with("The evidence carries all of it."),
        "P10: equal once every counting milestone is witnessed"
    );
    assert_eq!(
        computed::survey(&depth.at(on("1961-03-01"))),
        "Survey C: at least one work. B needs three works, at least one vouched for. Here: one work, one voice.",
        "one work has no span"
    );
}

#[test]
fn what_would_be_deeper_is_told_by_the_least_of_each_kind() {
    let (entries, day) = (shoemaker(), on("1967-01-15"));
    let record = record(&entries);
    let strengths = Strengths::at(&record, day);
    let depth = welted(&entries, "1967-01-15");
    let next = next(&shoemaking(), &record, &strengths, &depth, 120, day);
    assert_eq!(
        computed::next(&next, &Ladder::six_rungs()),
        "New works join the five, and the deepest five are summed as always: 3.33 now, 4.00 wanted. \
         Three witnessed at Untangles, 8 half rungs each, bring it to 4.00; two shown at Sets the mark, 9 half rungs each, bring it to 4.20.",
        "5×8 + 4×8 + 3×8 + 2×8 + 1×8 = 120, and 5×9 + 4×9 + 3×8 + 2×8 + 1×5 = 126"
    );
}

fn faded(days: &[(&str, u16)], half_life: u16) -> Fading {
    let entries: Vec<Entry> = (1..)
        .zip(days)
        .map(|(number, (day, minutes))| session(number, day, &[area_id(2)], *minutes))
        .collect();
    Fading::of(making(&entries).days(area_id(2)), half_life)
}

#[test]
fn the_silence_of_187_days_is_told_with_both_its_ends() {
    let (fading, today) = (faded(&[("2026-05-17", 60)], 198), on("2026-11-20"));
    let last = Day::exact(on("2026-05-17"));
    assert_eq!(
        computed::freshness(&fading, Some(last), today),
        "Freshness halves every 198 days away, and what is lost halves for every two hours of making. It never touches depth. \
         With what was made on 17 May 2026 it stood at 100 %; 187 days later it stands at 52 %.",
        "E5: 519,630 parts per million"
    );
    assert_eq!(
        computed::days_since(fading.at(today), last, today).unwrap(),
        "From 17 May 2026, the last day of making here, to 20 November 2026: 187 days. \
         A day with time of making counts, and a day with a milestone that was made, done or only attempted. Overseeing does not.",
        "civil days, both ends named"
    );
    let fresh = faded(&[("2026-05-17", 60), ("2026-11-20", 120)], 198);
    assert!(
        computed::freshness(&fresh, Some(Day::exact(today)), today)
            .ends_with("With what was made on 20 November 2026 it stands at 76 %."),
        "E5: 759,815 after two hours today"
    );
    assert!(
        computed::freshness(&faded(&[], 198), None, today)
            .ends_with("There is none before the first day of making."),
        "a dash is explained too"
    );
}

#[test]
fn a_coarse_last_day_is_counted_from_its_end() {
    let mut made = session(1, "2026-05-31", &[area_id(2)], 60);
    made.precision = Precision::Month;
    let fading = Fading::of(making(&[made]).days(area_id(2)), 198);
    let (last, today) = (
        Day {
            on: on("2026-05-31"),
            precision: Precision::Month,
        },
        on("2026-11-20"),
    );
    assert!(
        computed::days_since(fading.at(today), last, today)
            .unwrap()
            .starts_with("The last making here is known as May 2026, so the days are counted from 31 May 2026, its last, to 20 November 2026: at least 173 days."),
        "never an invented day without saying so"
    );
    assert!(
        computed::freshness(&fading, Some(last), today).contains("made in May 2026"),
        "in a month, not on it"
    );
}

#[test]
fn time_is_told_as_a_sum_of_both_kinds() {
    for (making, overseeing, said) in [
        (2480, 18_600, "41 h 20 made + 310 h overseen"),
        (45, 0, "45 min made"),
        (0, 60, "1 h overseen"),
        (0, 0, "0 min"),
    ] {
        assert_eq!(
            computed::spent(Spent { making, overseeing }),
            said,
            "only what there is"
        );
    }
}

/// Ceramics with three areas, and a technique in one of them.
fn studio() -> Tree {
    Tree::new(vec![
        area(1, None, AreaKind::Craft, "Ceramics"),
        area(2, Some(1), AreaKind::Area, "Glaze"),
        area(3, Some(1), AreaKind::Area, "Kiln"),
        area(4, Some(2), AreaKind::Technique, "Ash"),
    ])
    .unwrap()
}

fn making(entries: &[Entry]) -> Making {
    let practice: Vec<Practice> = entries.iter().filter_map(Practice::of).collect();
    Making::of(&studio(), &practice)
}

#[test]
fn a_share_is_what_falls_on_the_areas_that_are_asked_for() {
    let glaze_kiln_ash = [2, 3, 4].map(area_id);
    let mut entry = session(1, "2026-11-20", &glaze_kiln_ash, 100);
    if let Body::Session(session) = &mut entry.body {
        session.overseeing_min = 11;
    }
    let practice = Practice::of(&entry).unwrap();
    let here = |areas: &[u128]| {
        let areas: Vec<AreaId> = areas.iter().map(|number| area_id(*number)).collect();
        let spent = practice.spent_on(Some(&areas));
        (spent.making, spent.overseeing)
    };
    assert_eq!(here(&[2]), (34, 4), "the first gets what cannot be split");
    assert_eq!(here(&[3]), (33, 4), "and of 11 over 3 the second too");
    assert_eq!(here(&[2, 4]), (67, 7), "Glaze with Ash below it");
    assert_eq!(here(&[1]), (0, 0), "Ceramics itself is not named");
    assert_eq!(
        practice.spent_on(None),
        Spent {
            making: 100,
            overseeing: 11
        },
        "everything is whole"
    );
}

#[test]
fn only_the_days_between_are_summed_and_both_ends_count() {
    let entries = [("2026-03-01", 10), ("2026-03-15", 20), ("2026-03-31", 40)];
    let entries: Vec<Entry> = (1..)
        .zip(entries)
        .map(|(number, (day, minutes))| session(number, day, &[area_id(2)], minutes))
        .collect();
    let making = making(&entries);
    let sum = |from, to| spent(making.days(area_id(2)), on(from), on(to)).making;
    assert_eq!(sum("2026-03-01", "2026-03-31"), 70, "both ends");
    assert_eq!(sum("2026-03-02", "2026-03-30"), 20, "neither of them");
    assert_eq!(sum("2026-03-15", "2026-03-15"), 20, "one day");
    assert_eq!(sum("2026-04-01", "2026-04-30"), 0, "an empty month");
    assert_eq!(sum("2026-03-31", "2026-03-01"), 0, "a range that is none");
}

proptest! {
    #[test]
    fn the_shares_of_entries_add_up_to_the_days(
        logged in proptest::collection::vec((0_u16..=720, 0_u16..=720, proptest::sample::subsequence(vec![1_u128, 2, 3, 4], 0..=4), 0_u64..30), 0..40),
        first in 0_u64..30,
        length in 0_u64..30,
    ) {
        let entries: Vec<Entry> = (1..).zip(&logged).map(|(number, (making_min, overseeing_min, areas, day))| {
            let day = (on("2026-01-01") + chrono::Days::new(*day)).to_string();
            let areas: Vec<AreaId> = areas.iter().map(|number| area_id(*number)).collect();
            entry(number, &day, &areas, Body::Session(Session { making_min: *making_min, overseeing_min: *overseeing_min }))
        }).collect();
        let (tree, making) = (studio(), making(&entries));
        let from = on("2026-01-01") + chrono::Days::new(first);
        let to = from + chrono::Days::new(length);
        let within = entries.iter().filter(|entry| (from..=to).contains(&entry.on));
        let within: Vec<Practice> = within.filter_map(Practice::of).collect();
        let added = |areas: Option<&[AreaId]>| within.iter().fold(Spent::default(), |mut sum, practice| {
            sum += practice.spent_on(areas);
            sum
        });
        for number in 1..=4 {
            let below = tree.below(area_id(number));
            prop_assert_eq!(added(Some(&below)), spent(making.days(area_id(number)), from, to), "I12, area {}", number);
        }
        prop_assert_eq!(added(None), spent(making.all(), from, to), "I12, everything");
    }
}
