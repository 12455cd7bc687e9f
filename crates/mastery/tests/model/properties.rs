//! The properties P1 to P11 of depth and claimed depth, on random logs.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use plumb_mastery::{
    AreaId, Body, Entry, EntryId,
    depth::{Piece, Record, Step, Strength, Strengths, Voice, VoteKey, moved, parting, strength},
};
use proptest::prelude::*;

use crate::{bench::*, logs::*};

/// The five of an area on a day, from the definition and nothing else: key, half rungs, milestone.
fn by_definition(record: &Record, area: AreaId, on: NaiveDate) -> Vec<(VoteKey, u8, EntryId)> {
    let tree = ground();
    let below = tree.below(area);
    let mut best: BTreeMap<VoteKey, (u8, NaiveDate, EntryId)> = BTreeMap::new();
    for piece in record.pieces.iter().filter(|piece| piece.counts) {
        let rated = piece
            .challenge
            .iter()
            .filter(|(area, _)| below.contains(area));
        let Some(rung) = rated.map(|(_, rung)| *rung).max() else {
            continue;
        };
        let (half_rungs, since) = match strength(record, piece.id, on) {
            Some(Strength::Witnessed) => (2 * rung, witnessed_since(record, piece)),
            Some(Strength::Shown) => (2 * rung - 1, piece.on),
            _ => continue,
        };
        if since > on {
            continue;
        }
        let new = (half_rungs, since, piece.id);
        let kept = best.entry(piece.key()).or_insert(new);
        if (kept.0, new.1, new.2) < (new.0, kept.1, kept.2) {
            *kept = new;
        }
    }
    let mut all: Vec<_> = best.into_iter().collect();
    all.sort_by_key(|(key, (half_rungs, since, _))| {
        (std::cmp::Reverse(*half_rungs), *since, key.id())
    });
    all.into_iter()
        .take(5)
        .map(|(key, (half_rungs, _, id))| (key, half_rungs, id))
        .collect()
}

fn witnessed_since(record: &Record, piece: &Piece) -> NaiveDate {
    let vouching = |voice: &&Voice| {
        let alone = Record {
            pieces: vec![piece.clone()],
            voices: vec![(*voice).clone()],
            owner: record.owner.clone(),
        };
        strength(&alone, piece.id, NaiveDate::MAX) == Some(Strength::Witnessed)
    };
    record
        .voices
        .iter()
        .filter(vouching)
        .map(|voice| voice.on.max(piece.on))
        .min()
        .unwrap()
}

fn sum(step: &Step) -> u16 {
    step.five
        .iter()
        .map(|stand| u16::from(stand.weight) * u16::from(stand.half_rungs))
        .sum()
}

/// Each step reproduces its own sum, no work stands twice, and the next step is deeper (P1, P7, P8, P9).
fn are_sound(steps: &[Step]) -> Result<(), TestCaseError> {
    for step in steps {
        let keys: BTreeSet<_> = step.five.iter().map(|stand| stand.key).collect();
        prop_assert_eq!(keys.len(), step.five.len(), "P7: no work twice");
        prop_assert_eq!(sum(step), step.depth30, "P7: a step reproduces its own sum");
    }
    for pair in steps.windows(2) {
        prop_assert!(
            pair[0].on < pair[1].on && pair[0].depth30 < pair[1].depth30,
            "P1: depth never falls"
        );
    }
    prop_assert!(steps.len() <= 180, "P8: at most 30 steps a rung");
    Ok(())
}

fn show_all(entries: &[Entry]) -> Vec<Entry> {
    let mut all = entries.to_vec();
    all.iter_mut()
        .for_each(|entry| entry.evidence = vec![photo()]);
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn the_steps_agree_with_the_definition_on_every_day(entries in logs()) {
        let (depths, record) = (measured(&entries), record(&entries));
        for area in ground().areas() {
            let depth = depths.area(area.id).unwrap();
            for day in days().step_by(17) {
                let five: Vec<_> = depth.at(day).five.iter().map(|stand| (stand.key, stand.half_rungs, stand.milestone)).collect();
                prop_assert_eq!(five, by_definition(&record, area.id, day), "P9: a step is its evidence, {} on {}", area.name, day);
            }
        }
    }

    #[test]
    fn steps_only_go_deeper_and_reproduce_their_sums(entries in logs()) {
        for depth in measured(&entries).areas() {
            are_sound(&depth.steps)?;
            are_sound(&depth.claimed)?;
        }
    }

    #[test]
    fn any_order_of_logging_gives_the_same_curves(entries in logs(), seed in any::<u64>()) {
        let mut shuffled = entries.clone();
        shuffled.sort_by_key(|entry| (entry.id.0.as_u128() as u64).wrapping_mul(seed | 1));
        prop_assert_eq!(measured(&entries), measured(&shuffled), "P2: the rows say it, not their order");
    }

    #[test]
    fn an_entry_dated_after_a_day_changes_nothing_on_it(entries in logs(), at in 0_u64..400) {
        let today = on(&day(at));
        let before: Vec<Entry> = entries.iter().filter(|entry| entry.on <= today).cloned().collect();
        let (all, early) = (measured(&entries), measured(&before));
        for (all, early) in all.areas().iter().zip(early.areas()) {
            prop_assert_eq!(all.at(today), early.at(today), "P3: the future is not known");
        }
    }

    #[test]
    fn works_no_deeper_than_the_fifth_leave_depth_as_it_is(entries in logs(), more in 1_u128..40) {
        let today = on(LAST);
        for depth in measured(&entries).areas() {
            let now = depth.at(today);
            let claims = depth.claim_at(today).and_then(|step| step.five.get(4)).map_or(0, |stand| stand.half_rungs);
            let mut with = entries.clone();
            let rung = now.shelf / 2;
            if rung > 0 {
                for number in 2_000..2_000 + more {
                    with.push(milestone(number, &day(200), &[(depth.area, rung)]));
                    with.push(recognition(number + 9_000, &day(201), "Kim", Some(plumb_mastery::About::Milestone(entry_id(number)))));
                }
                let after = measured(&with).area(depth.area).unwrap().at(today);
                prop_assert_eq!(after.depth30, now.depth30, "P4: {} easy works", more);
                prop_assert!(2 * rung > claims || after.claimed30 == now.claimed30, "P4: the same for claims");
            }
        }
    }

    #[test]
    fn depth_is_never_deeper_than_the_hardest(entries in logs()) {
        for depth in measured(&entries).areas() {
            for step in &depth.steps {
                prop_assert!(step.depth30 <= 15 * u16::from(step.five[0].half_rungs), "P5: the hardest evidenced");
            }
            for step in &depth.claimed {
                prop_assert!(2 * step.depth30 <= 30 * u16::from(step.five[0].half_rungs), "P5: the hardest claimed");
            }
        }
    }

    #[test]
    fn a_parent_is_at_least_as_deep_as_each_child(entries in logs()) {
        let (tree, depths) = (ground(), measured(&entries));
        for child in tree.areas() {
            let Some(parent) = child.parent else { continue };
            let (above, below) = (depths.area(parent).unwrap(), depths.area(child.id).unwrap());
            for day in days().step_by(5) {
                let (above, below) = (above.at(day), below.at(day));
                prop_assert!(above.depth30 >= below.depth30 && above.claimed30 >= below.claimed30, "P6: {} on {}", child.name, day);
            }
        }
    }

    #[test]
    fn claims_go_at_least_as_deep_and_no_evidence_moves_them(entries in logs()) {
        let bare: Vec<Entry> = entries.iter().filter(|entry| matches!(entry.body, Body::Milestone(_))).cloned().map(|mut entry| {
            entry.evidence.clear();
            entry
        }).collect();
        let (all, bare) = (measured(&entries), measured(&bare));
        for (all, bare) in all.areas().iter().zip(bare.areas()) {
            let curve = |steps: &[Step]| steps.iter().map(|step| (step.on, step.depth30)).collect::<Vec<_>>();
            prop_assert_eq!(curve(&all.claimed), curve(&bare.claimed), "P10: attaching and vouching never move a claim");
            for day in days().step_by(5) {
                let reading = all.at(day);
                prop_assert!(reading.depth30 <= reading.claimed30, "P10: evidence is claimed too");
            }
        }
    }

    #[test]
    fn depth_equals_claims_once_everything_is_witnessed(entries in logs()) {
        let mut all = entries.clone();
        for (number, piece) in (5_000..).zip(entries.iter().filter_map(Piece::of)) {
            all.push(recognition(number, &piece.on.to_string(), "Kim", Some(plumb_mastery::About::Milestone(piece.id))));
        }
        for depth in measured(&all).areas() {
            let reading = depth.at(on(LAST));
            prop_assert_eq!(reading.depth30, reading.claimed30, "P10: nothing is only said");
        }
    }

    #[test]
    fn showing_everything_leaves_half_a_rung_at_most(entries in logs()) {
        for depth in measured(&show_all(&entries)).areas() {
            for day in days().step_by(5) {
                let reading = depth.at(day);
                prop_assert!(reading.claimed30 - reading.depth30 <= 15, "P11: on {}", day);
            }
        }
    }

    #[test]
    fn one_of_the_two_sentences_always_applies(entries in logs()) {
        let (tree, record, today) = (ground(), record(&entries), on(LAST));
        let strengths = Strengths::at(&record, today);
        for depth in measured(&entries).areas() {
            let reading = depth.at(today);
            let parting = parting(&tree, &record, &strengths, depth, today);
            prop_assert_eq!(parting.is_some(), reading.claimed30 > reading.depth30, "only where the lines part");
            prop_assert!(parting.is_none_or(|parting| !parting.asks.is_empty()), "some voice or evidence raises depth");
        }
    }

    #[test]
    fn strength_is_the_same_for_one_and_for_all(entries in logs(), at in 0_u64..400) {
        let (record, today) = (record(&entries), on(&day(at)));
        let all = Strengths::at(&record, today);
        for piece in &record.pieces {
            prop_assert_eq!(all.of(piece.id), strength(&record, piece.id, today), "one rule, two ways to ask");
        }
    }

    #[test]
    fn what_moved_is_exactly_what_reads_otherwise(entries in logs(), gone in any::<prop::sample::Index>()) {
        prop_assume!(!entries.is_empty());
        let mut after = entries.clone();
        after.remove(gone.index(entries.len()));
        let (before, after) = (measured(&entries), measured(&after));
        let found: BTreeMap<_, _> = moved(&before, &after).into_iter().map(|moved| (moved.area, moved)).collect();
        for (old, new) in before.areas().iter().zip(after.areas()) {
            let curve = |steps: &[Step]| steps.iter().map(|step| (step.on, step.depth30)).collect::<Vec<_>>();
            let moved = found.get(&old.area);
            prop_assert_eq!(moved.is_some(), curve(&old.steps) != curve(&new.steps), "every change of a curve is said");
            let Some(moved) = moved else { continue };
            let day = if moved.latest { on(LAST) } else { moved.since };
            prop_assert_eq!((old.at(day).depth30, new.at(day).depth30), (moved.from30, moved.to30), "with its numbers");
            prop_assert_eq!(old.before(moved.since).depth30, new.before(moved.since).depth30, "from its first day on");
            prop_assert!(!moved.because.is_empty(), "and its cause");
        }
    }
}
