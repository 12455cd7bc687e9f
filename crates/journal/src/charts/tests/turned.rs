//! Hairlines where an area took in another, and where its craft got other rungs.

use super::*;
use crate::{
    areas::{MergeAreas, OneArea, SetLadder},
    history::Steps,
};

fn notes(trial: &Trial) -> Vec<String> {
    let scene = trial.journal.chart(asked("sounding", "glaze"));
    let notes = scene.expect("a scene").notes.into_iter();
    notes
        .filter(|note| note.contains("20 November 2026"))
        .collect()
}

/// Glaze with a milestone, after Throwing was merged into it.
fn merged() -> Trial {
    let trial = studio();
    for area in ["glaze", "throwing"] {
        trial
            .journal
            .log_milestone(&call(), made(area, "2026-03-01", area, 2, true))
            .expect("a milestone");
    }
    let merge = MergeAreas {
        area: "throwing".into(),
        into: "glaze".into(),
    };
    trial
        .journal
        .merge_areas(&call(), merge)
        .expect("they are one");
    trial
}

fn rename_or_drop_rung(trial: &Trial, drop: bool) {
    let one = OneArea {
        area: "Ceramics".into(),
    };
    let mut ladder = trial.journal.ladder(one).expect("a ladder");
    ladder.rungs[0].name = "Begins".to_owned();
    let mut map = std::collections::BTreeMap::new();
    if drop {
        ladder.rungs.pop();
        map = (1..=6_u8).map(|rung| (rung, rung.min(5))).collect();
    }
    let set = SetLadder {
        craft: "Ceramics".into(),
        ladder,
        map,
        dry_run: false,
    };
    trial
        .journal
        .set_ladder(&call(), set)
        .expect("another ladder");
}

#[test]
fn a_merge_is_told_until_it_is_taken_back() {
    let trial = merged();
    let told =
        "Another area became part of it on 20 November 2026; its works count from their own days.";
    assert_eq!(notes(&trial), [told], "once");
    trial
        .journal
        .undo(&call(), Steps { steps: 1 })
        .expect("taken back");
    assert!(notes(&trial).is_empty(), "it never was");
    trial
        .journal
        .redo(&call(), Steps { steps: 1 })
        .expect("done again");
    assert_eq!(notes(&trial), [told], "it is again");
}

#[test]
fn other_rungs_are_told_in_the_whole_craft_and_other_names_are_not() {
    let trial = merged();
    rename_or_drop_rung(&trial, false);
    assert_eq!(notes(&trial).len(), 1, "a name changes no line");
    rename_or_drop_rung(&trial, true);
    assert_eq!(
        notes(&trial)[1],
        "New rungs on 20 November 2026; the whole line is in today's rungs.",
        "the ladder is the craft's, the line is the area's"
    );
}
