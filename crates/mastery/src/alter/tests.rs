//! What becomes of one entry, kind by kind.

use std::collections::BTreeMap;

use chrono::{NaiveDate, Utc};
use uuid::Uuid;

use super::*;
use crate::{
    area::{Area, AreaKind},
    date::Precision,
    entry::{Goal, Milestone, Note},
    ids::EntryId,
    ladder::Ladder,
};

fn day(on: &str) -> NaiveDate {
    on.parse().expect("a day")
}

fn entry(body: Body, areas: &[AreaId]) -> Entry {
    Entry {
        id: EntryId(Uuid::from_u128(9)),
        on: day("2026-11-20"),
        precision: Precision::Day,
        began: Some(day("2026-11-18")),
        recorded_at: chrono::DateTime::<Utc>::UNIX_EPOCH,
        areas: areas.to_vec(),
        work: None,
        body,
        text: "words".into(),
        evidence: Vec::new(),
        private: false,
        origin: None,
    }
}

fn crafts(count: u128) -> (Tree, Vec<AreaId>) {
    let ids: Vec<AreaId> = (1..=count).map(|n| AreaId(Uuid::from_u128(n))).collect();
    let areas = ids.iter().map(|id| Area {
        id: *id,
        parent: None,
        kind: AreaKind::Craft,
        name: format!("Craft {id}"),
        also: Vec::new(),
        ladder: Some(Ladder::six_rungs()),
        freshness_half_life: None,
        fallow_since: None,
        retired_on: None,
    });
    (Tree::new(areas.collect()).expect("a tree"), ids)
}

fn because(altered: Altered) -> String {
    match altered {
        Altered::Refused(because) => because,
        other => panic!("it is not refused: {other:?}"),
    }
}

#[test]
fn the_thirteenth_area_is_refused_and_one_that_is_there_is_no_change() {
    let (tree, ids) = crafts(13);
    let note = entry(Body::Note(Note {}), &ids[..12]);
    let today = day("2026-11-20");
    let more = Alteration::AddAreas(vec![ids[12]]).of(&note, &tree, today);
    assert_eq!(
        because(more),
        "an entry has at most 12 areas",
        "the model's bound holds for each entry"
    );
    assert_eq!(
        Alteration::AddAreas(vec![ids[3]]).of(&note, &tree, today),
        Altered::Same,
        "an area is there once"
    );
}

#[test]
fn a_rating_goes_with_its_area() {
    let (tree, ids) = crafts(2);
    let milestone = Milestone {
        title: "Settle".into(),
        challenge: BTreeMap::from([(ids[0], 2), (ids[1], 3)]),
        ..Milestone::default()
    };
    let made = entry(Body::Milestone(milestone), &ids);
    let Altered::To(now) = Alteration::TakeAreas(vec![ids[0]]).of(&made, &tree, day("2026-11-20"))
    else {
        panic!("it changes");
    };
    let Body::Milestone(milestone) = now.body else {
        panic!("it stays a milestone");
    };
    assert_eq!(
        milestone.challenge,
        BTreeMap::from([(ids[1], 3)]),
        "what is rated is among the areas (I3)"
    );
}

#[test]
fn the_day_it_began_moves_along_and_the_due_day_of_a_goal_bounds_it() {
    let (tree, ids) = crafts(1);
    let today = day("2026-11-30");
    let note = entry(Body::Note(Note {}), &ids);
    let Altered::To(now) = Alteration::Days(-3).of(&note, &tree, today) else {
        panic!("it changes");
    };
    assert_eq!(
        (now.on, now.began),
        (day("2026-11-17"), Some(day("2026-11-15"))),
        "both ends, so that its length stays"
    );
    let goal = entry(
        Body::Goal(Goal {
            half_rungs: 4,
            due: Some(day("2026-11-22")),
        }),
        &ids,
    );
    assert!(
        because(Alteration::Days(5).of(&goal, &tree, today)).contains("before the day"),
        "a goal is not set after it is due"
    );
    assert_eq!(
        because(Alteration::Days(11).of(&note, &tree, today)),
        "its day would lie ahead",
        "only a goal's due day lies ahead (I1)"
    );
    assert_eq!(
        because(Alteration::Days(i32::MIN).of(&note, &tree, today)),
        "no calendar goes so far",
        "and no sum overflows"
    );
}
