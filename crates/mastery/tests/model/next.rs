//! What would reach a depth, held against what happens when it is logged.

use plumb_mastery::{
    About, Entry,
    depth::{Strength, Strengths, next},
};
use proptest::prelude::*;

use crate::{bench::*, logs};

proptest! {
    /// U49: each option of the solver, when logged, reaches the goal; and an existing work adds what was said.
    #[test]
    fn what_the_solver_names_reaches_the_goal(entries in logs::logs(), number in 1_u128..8, halves in 1_u8..=12) {
        let (tree, today) = (logs::ground(), on(logs::LAST));
        let area = area_id(number);
        let record = record(&entries);
        let strengths = Strengths::at(&record, today);
        let depths = measure(&tree, &entries, logs::LAST);
        let depth = depths.area(area).unwrap();
        let target = 15 * u16::from(halves);
        let found = next(&tree, &record, &strengths, depth, target, today);
        let after = |more: &[Entry]| {
            let all: Vec<Entry> = entries.iter().chain(more).cloned().collect();
            measure(&tree, &all, logs::LAST).area(area).unwrap().at(today).depth30
        };
        for new in &found.new {
            let mut more = Vec::new();
            for at in 0..u128::from(new.works.unwrap_or(5)) {
                let mut piece = milestone(5_000 + at, logs::LAST, &[(area, new.rung)]);
                piece.evidence = vec![photo()];
                more.push(piece);
                if new.strength == Strength::Witnessed {
                    let about = Some(About::Milestone(entry_id(5_000 + at)));
                    more.push(recognition(6_000 + at, logs::LAST, "Ada", about));
                }
            }
            prop_assert_eq!(after(&more), new.brings30, "it brings what was said");
            prop_assert_eq!(new.brings30 >= target, new.works.is_some(), "and reaches it, or never");
        }
        for adds in found.existing.iter().filter(|adds| adds.strength == Strength::Witnessed) {
            let voice = recognition(7_000, logs::LAST, "Ada", Some(About::Milestone(adds.milestone)));
            prop_assert_eq!(after(&[voice]), found.depth30 + adds.adds30, "a word adds what was said");
        }
    }
}
