//! The tree and its ladders: each change is one, and one undo takes all of it back.

use std::collections::BTreeMap;

use plumb_mastery::Ladder;

use super::*;
use crate::{
    Code,
    depths::AreaOn,
    entries::tests::{made, shoemaker, studio},
    trial::{Trial, call},
};

fn depth30(trial: &Trial, area: &str) -> u16 {
    trial
        .journal
        .depth(AreaOn {
            area: Some(area.into()),
            on: None,
        })
        .expect("it reads")[0]
        .depth30
}

fn three_rungs() -> Ladder {
    let mut ladder = Ladder::six_rungs();
    ladder.rungs.truncate(3);
    ladder
}

#[test]
fn a_remap_is_looked_at_first_and_taken_back_by_one_undo() {
    let trial = shoemaker();
    let before = trial.root_of_content();
    let mut request = SetLadder {
        craft: "Shoemaking".into(),
        ladder: three_rungs(),
        map: BTreeMap::new(),
        dry_run: true,
    };
    let refused = trial
        .journal
        .set_ladder(&call(), request.clone())
        .expect_err("it needs a map");
    assert_eq!(
        (refused.code, refused.reason()),
        (Code::Invalid, "no_map"),
        "{}",
        refused.message
    );
    request.map = [(1, 1), (2, 1), (3, 2), (4, 3), (5, 3), (6, 3)].into();
    let look = trial
        .journal
        .set_ladder(&call(), request.clone())
        .expect("a look");
    assert_eq!(
        (trial.root_of_content(), look.value.written),
        (before.clone(), false),
        "a look writes nothing"
    );
    request.dry_run = false;
    let done = trial.journal.set_ladder(&call(), request).expect("set");
    assert_eq!(
        done.value.readings, look.value.readings,
        "what was shown is what was done"
    );
    assert_eq!(
        look.value.readings[1].before, "Carries, 3.20",
        "each reading before"
    );
    assert_eq!(
        depth30(&trial, "Welting"),
        look.value.readings[1].after30,
        "and after"
    );
    trial
        .journal
        .undo(&call(), crate::history::Steps::default())
        .expect("one undo");
    assert_eq!(trial.root_of_content(), before, "restores every byte");
}

#[test]
fn renaming_a_rung_or_an_area_changes_no_number() {
    let trial = shoemaker();
    let mut ladder = Ladder::six_rungs();
    ladder.rungs[3].name = "Frees the knot".into();
    let outcome = trial
        .journal
        .set_ladder(
            &call(),
            SetLadder {
                craft: "shoemaking".into(),
                ladder,
                map: BTreeMap::new(),
                dry_run: false,
            },
        )
        .expect("set");
    assert!(
        outcome.value.readings.is_empty() && outcome.moved.is_empty(),
        "no reading differs (I9)"
    );
    let outcome = trial
        .journal
        .rename_area(
            &call(),
            RenameArea {
                area: "welting".into(),
                name: "Welts".into(),
            },
        )
        .expect("renamed");
    assert_eq!(
        (outcome.value.path.as_str(), depth30(&trial, "welts")),
        ("Shoemaking/Welts", 96),
        "nor does the area's"
    );
}

#[test]
fn merging_areas_moves_the_tags_and_keeps_the_greater_challenge() {
    let trial = studio();
    let mut both = made("Tea bowl", "2026-10-01", "glaze", 2, true);
    both.challenge.push(crate::entries::Challenge {
        area: "throwing".into(),
        level: "4".into(),
    });
    trial
        .journal
        .log_milestone(&call(), both)
        .expect("a milestone");
    let outcome = trial
        .journal
        .merge_areas(
            &call(),
            MergeAreas {
                area: "throwing".into(),
                into: "glaze".into(),
            },
        )
        .expect("merged");
    assert_eq!(
        outcome.label, "Merge Throwing into Ceramics/Glaze",
        "its label"
    );
    assert_eq!(
        depth30(&trial, "glaze"),
        35,
        "5 × 7: the greater challenge stays"
    );
    assert_eq!(
        depth30(&trial, "throwing"),
        35,
        "the old name still finds it"
    );
    trial
        .journal
        .undo(&call(), crate::history::Steps::default())
        .expect("one undo");
    assert_eq!(depth30(&trial, "glaze"), 15, "5 × 3 as before");
}

#[test]
fn an_area_that_entries_name_is_not_deleted() {
    let trial = shoemaker();
    let refused = trial
        .journal
        .delete_area(
            &call(),
            OneArea {
                area: "welting".into(),
            },
        )
        .expect_err("entries name it");
    assert_eq!(
        (refused.code, refused.reason()),
        (Code::Refused, "in_use"),
        "{} (I14)",
        refused.message
    );
    trial
        .journal
        .retire_area(
            &call(),
            RetireArea {
                area: "welting".into(),
                on: None,
                back: false,
            },
        )
        .expect("it can be retired");
    assert_eq!(depth30(&trial, "welting"), 96, "which changes no number");
}

#[test]
fn an_area_moves_into_another_craft_by_a_map_of_its_rungs() {
    let trial = studio();
    trial
        .journal
        .add_craft(
            &call(),
            NewCraft {
                name: "Painting".into(),
                template: Some("guild".into()),
                ladder: None,
                areas: vec![],
            },
        )
        .expect("a craft");
    let refused = trial
        .journal
        .move_area(
            &call(),
            MoveArea {
                area: "glaze".into(),
                under: "painting".into(),
                map: BTreeMap::new(),
            },
        )
        .expect_err("other rungs");
    assert_eq!(
        (refused.code, refused.reason()),
        (Code::Invalid, "no_map"),
        "six rungs are not three: {}",
        refused.message
    );
    let inside = trial
        .journal
        .move_area(
            &call(),
            MoveArea {
                area: "glaze".into(),
                under: "ash".into(),
                map: BTreeMap::new(),
            },
        )
        .expect_err("into itself");
    assert_eq!(inside.code, Code::Invalid, "{}", inside.message);
    let moved = trial
        .journal
        .move_area(
            &call(),
            MoveArea {
                area: "glaze".into(),
                under: "throwing".into(),
                map: BTreeMap::new(),
            },
        )
        .expect("moved");
    assert_eq!(
        moved.value.path, "Ceramics/Throwing/Glaze",
        "with what lies in it"
    );
    let unknown = trial.journal.add_craft(
        &call(),
        NewCraft {
            name: "Sailing".into(),
            template: Some("ranks".into()),
            ladder: None,
            areas: vec![],
        },
    );
    assert_eq!(
        unknown.expect_err("no such ladder").reason(),
        "unknown_ladder",
        "the templates are named"
    );
}

#[test]
fn a_page_names_the_hardest_first_while_works_are_few() {
    let trial = studio();
    let page = |area: &str| {
        trial
            .journal
            .area_page(OneArea { area: area.into() })
            .expect("its page")
    };
    assert!(
        page("glaze").sentence.starts_with("No bottom yet."),
        "{}",
        page("glaze").sentence
    );
    trial
        .journal
        .log_milestone(&call(), made("Falcon", "yesterday", "glaze", 5, true))
        .expect("a milestone");
    assert_eq!(
        page("glaze").sentence,
        "Hardest: Sets the mark. One work of five so far, 1.50. Last made yesterday.",
        "product.md 1"
    );
    let shoes = shoemaker();
    let page = shoes
        .journal
        .area_page(OneArea {
            area: "welting".into(),
        })
        .expect("its page");
    assert!(
        page.sentence.starts_with(
            "Carries, 3.20. Five works and one voice stand behind it, survey B; the hardest was p6."
        ),
        "{}",
        page.sentence
    );
    assert_eq!(
        page.parting.as_deref(),
        Some("Claims 3.53, evidence carries 3.20: ask someone who saw p5 to say so."),
        "what would turn claims into depth"
    );
    let tree = shoes
        .journal
        .areas(crate::commands::Nothing {})
        .expect("it reads");
    assert_eq!(
        (
            tree.areas[1].standing.works,
            tree.areas[1].standing.hardest_words.as_str()
        ),
        (6, "Untangles, 4.0"),
        "the list's numbers"
    );
}
