//! Many entries at once: the preview promises what the change does, those that cannot stay as they are, and one undo restores every byte.

use plumb_exchange::Row;
use plumb_mastery::{Body, Goal, Part, Publish, Recognition, Relation, Sounder, Sounding};
use proptest::prelude::*;

use super::*;
use crate::{
    entries::tests::studio,
    history::Steps,
    problem::Code,
    refs::EntryRef,
    trial::{self, Trial, call, today},
};
use plumb_mastery::AreaId;

/// One entry of each kind that an alteration treats differently, several days back each.
fn mixed(trial: &Trial) -> Vec<Entry> {
    let glaze = area(trial, "Glaze");
    let throwing = area(trial, "Throwing");
    let work = trial::work("Tea bowls");
    let shown = |title: &str, rung| trial::milestone(title, glaze, rung);
    let milestone = shown("First even ash glaze", 2);
    let mut far = shown("Salt map", 3);
    far.on = today() - chrono::Days::new(400);
    far.work = Some(work.id);
    let sounding = Entry {
        areas: vec![glaze],
        ..trial::entry(Body::Sounding(Sounding {
            half_rungs: 4,
            by: Sounder::Own,
        }))
    };
    let goal = Entry {
        areas: vec![throwing],
        ..trial::entry(Body::Goal(Goal {
            half_rungs: 8,
            due: None,
        }))
    };
    let month = Entry {
        precision: plumb_mastery::Precision::Month,
        on: chrono::NaiveDate::from_ymd_opt(2026, 5, 31).expect("a day"),
        ..trial::note("In May")
    };
    let about = Entry {
        areas: Vec::new(),
        ..trial::entry(Body::Recognition(Recognition {
            from: "Mrs Alder".into(),
            about: Some(plumb_mastery::About::Milestone(milestone.id)),
            quote: "It holds.".into(),
            relation: Relation::Peer,
            know: None,
            link: None,
            publish: Publish::Unasked,
            asked_on: None,
            slip: None,
        }))
    };
    let mut secret = trial::note("kept to myself");
    secret.private = true;
    let entries = vec![
        trial::session(&[glaze], 45),
        trial::session(&[glaze, throwing], 30),
        milestone,
        far,
        sounding,
        goal,
        month,
        about,
        secret,
        trial::note("a thought"),
    ];
    let mut rows = vec![Row::Work(work)];
    rows.extend(entries.iter().cloned().map(Row::Entry));
    trial.put("Log all", &rows);
    entries
}

fn area(trial: &Trial, name: &str) -> AreaId {
    let tree = trial
        .journal
        .read(|reader| crate::storage::tree(reader.connection()));
    names_area(&tree.expect("it reads"), name)
}

fn names_area(tree: &plumb_mastery::Tree, name: &str) -> AreaId {
    match tree.find(name) {
        plumb_mastery::Found::One(id) => id,
        _ => panic!("no one area is called {name}"),
    }
}

fn over(entries: &[Entry], deed: BulkDeed) -> BulkEdit {
    BulkEdit {
        entries: entries
            .iter()
            .map(|entry| EntryRef(entry.id.to_string()))
            .collect(),
        query: None,
        without: Vec::new(),
        deed,
    }
}

fn now(trial: &Trial, entry: &Entry) -> Option<Entry> {
    let found = trial.journal.read(|reader| reader.entry(entry.id));
    found.expect("it reads")
}

#[test]
fn a_sounding_and_a_goal_keep_their_one_area_and_are_listed() {
    let trial = studio();
    let entries = mixed(&trial);
    let edit = over(
        &entries,
        BulkDeed::AddAreas {
            areas: vec!["Ash".into()],
        },
    );
    let plan = trial.journal.plan_bulk(edit.clone()).expect("planned");
    assert_eq!(
        plan.words, "8 entries will change; 2 cannot, for two reasons.",
        "what will be and what cannot, before it is done"
    );
    let because: Vec<&str> = plan
        .refused
        .iter()
        .map(|one| one.because.as_str())
        .collect();
    assert_eq!(
        because,
        ["a sounding has one area", "a goal has one area"],
        "each reason by itself"
    );
    assert!(
        plan.refused[0].entries[0].line.contains("sounding · "),
        "the entry is told in a line: {}",
        plan.refused[0].entries[0].line
    );
    let done = trial.journal.bulk_edit(&call(), edit).expect("done");
    assert_eq!(
        done.label, "Add Ash to 8 entries",
        "the count is in the label"
    );
    let ash = area(&trial, "Ash");
    for entry in &entries {
        let after = now(&trial, entry).expect("it is there");
        let one = matches!(entry.body, Body::Sounding(_) | Body::Goal(_));
        assert_eq!(
            after.areas.contains(&ash),
            !one,
            "a {} is as the plan said",
            entry.kind()
        );
        if one {
            assert_eq!(after, *entry, "what cannot is left alone");
        }
    }
}

#[test]
fn one_reason_is_told_in_the_sentence_itself() {
    let trial = studio();
    let entries = mixed(&trial);
    let deed = BulkDeed::TakeAreas {
        areas: vec!["Glaze".into()],
    };
    let plan = trial
        .journal
        .plan_bulk(over(&entries, deed))
        .expect("planned");
    assert_eq!(
        plan.words,
        "4 entries will change; 1 cannot, because a sounding has one area. 5 are so already.",
        "those without the area are so already"
    );
    assert_eq!(
        plan.label, "Take Glaze from 4 entries",
        "as the history would call it"
    );
}

#[test]
fn taking_the_area_takes_its_rating_and_says_what_that_did_to_depth() {
    let trial = studio();
    let entries = mixed(&trial);
    let deed = BulkDeed::TakeAreas {
        areas: vec!["Glaze".into()],
    };
    let done = trial
        .journal
        .bulk_edit(&call(), over(&entries[2..4], deed))
        .expect("done");
    assert!(
        done.moved
            .iter()
            .any(|moved| moved.area.ends_with("Glaze") && moved.to30 < moved.from30),
        "the fall is told: {:?}",
        done.moved
    );
    assert!(
        done.said
            .starts_with("2 entries are not of Glaze any more: from "),
        "with its reason and its day: {}",
        done.said
    );
}

#[test]
fn days_move_except_into_the_future_and_where_no_day_is_known() {
    let trial = studio();
    let entries = mixed(&trial);
    let later = over(&entries, BulkDeed::MoveDays { days: 30 });
    let plan = trial.journal.plan_bulk(later).expect("planned");
    assert_eq!(
        (plan.changing, plan.refused.len()),
        (1, 2),
        "only what lies far back can move a month ahead: {}",
        plan.words
    );
    let earlier = over(&entries, BulkDeed::MoveDays { days: -2 });
    let done = trial.journal.bulk_edit(&call(), earlier).expect("done");
    assert_eq!(
        done.label, "Move 9 entries 2 days earlier",
        "one label for all"
    );
    let moved = now(&trial, &entries[0]).expect("it is there");
    assert_eq!(moved.on, today() - chrono::Days::new(2), "by whole days");
}

#[test]
fn only_a_milestone_has_a_part_and_what_is_so_already_is_no_change() {
    let trial = studio();
    let entries = mixed(&trial);
    let deed = BulkDeed::SetPart {
        part: Part::Oversaw,
    };
    let edit = over(&entries[..4], deed);
    let done = trial
        .journal
        .bulk_edit(&call(), edit.clone())
        .expect("done");
    assert_eq!(
        (done.value.changed, done.value.refused[0].count),
        (2, 2),
        "two milestones, two sessions"
    );
    let again = trial.journal.bulk_edit(&call(), edit).expect("it is so");
    assert_eq!(
        (again.change, again.said.as_str()),
        (
            None,
            "Nothing was changed; 2 cannot, because only a milestone says whose part it was. 2 are so already."
        ),
        "nothing is recorded, and that is said"
    );
}

#[test]
fn a_work_is_set_and_cleared_over_what_a_query_finds_without_some() {
    let trial = studio();
    let entries = mixed(&trial);
    let mut edit = BulkEdit {
        entries: Vec::new(),
        query: Some("kind:session".into()),
        without: vec![entries[1].id],
        deed: BulkDeed::SetWork {
            work: "Tea bowls".into(),
        },
    };
    let done = trial
        .journal
        .bulk_edit(&call(), edit.clone())
        .expect("done");
    assert_eq!(
        done.label, "Put 1 entry under Tea bowls",
        "one of the two was left out"
    );
    edit.without.clear();
    edit.deed = BulkDeed::ClearWork;
    let done = trial.journal.bulk_edit(&call(), edit).expect("done");
    assert_eq!(
        (done.value.changed, done.value.same),
        (1, 1),
        "the other one had none"
    );
}

#[test]
fn what_was_said_stays_when_its_milestone_goes() {
    let trial = studio();
    let entries = mixed(&trial);
    let done = trial
        .journal
        .bulk_edit(&call(), over(&entries[..4], BulkDeed::Delete))
        .expect("done");
    assert_eq!(done.label, "Delete 4 entries", "one label");
    assert!(
        done.warnings
            .contains(&"What was said about it is kept, about nothing now.".to_owned()),
        "and the words are remarked on: {:?}",
        done.warnings
    );
    let voice = now(&trial, &entries[7]).expect("the words are there");
    assert!(
        matches!(
            voice.body,
            Body::Recognition(Recognition { about: None, .. })
        ),
        "about nothing now"
    );
}

#[test]
fn nothing_chosen_nothing_named_and_no_days_are_refused() {
    let trial = studio();
    let entries = mixed(&trial);
    for (edit, code) in [
        (over(&[], BulkDeed::Delete), Code::Missing),
        (
            over(&entries, BulkDeed::AddAreas { areas: vec![] }),
            Code::Invalid,
        ),
        (
            over(&entries, BulkDeed::MoveDays { days: 0 }),
            Code::Invalid,
        ),
        (
            over(
                &entries,
                BulkDeed::SetWork {
                    work: "Tea bowl".into(),
                },
            ),
            Code::Missing,
        ),
    ] {
        let refused = trial.journal.bulk_edit(&call(), edit).expect_err("refused");
        assert_eq!(refused.code, code, "{}", refused.message);
    }
}

fn deeds() -> impl Strategy<Value = BulkDeed> {
    let areas = prop::sample::subsequence(vec!["Glaze", "Throwing", "Ash", "Ceramics"], 1..3);
    let areas = areas.prop_map(|names| names.into_iter().map(Into::into).collect::<Vec<_>>());
    prop_oneof![
        areas.clone().prop_map(|areas| BulkDeed::AddAreas { areas }),
        areas.prop_map(|areas| BulkDeed::TakeAreas { areas }),
        Just(BulkDeed::SetWork {
            work: "Tea bowls".into()
        }),
        Just(BulkDeed::ClearWork),
        any::<bool>().prop_map(|private| BulkDeed::SetPrivate { private }),
        any::<bool>().prop_map(|made| BulkDeed::SetPart {
            part: if made { Part::Made } else { Part::Oversaw }
        }),
        (-500_i32..500).prop_map(|days| BulkDeed::MoveDays {
            days: if days == 0 { 1 } else { days }
        }),
        Just(BulkDeed::Delete),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn the_plan_is_what_happens_and_one_undo_restores_every_byte(
        chosen in prop::sample::subsequence((0..10).collect::<Vec<usize>>(), 1..=10),
        deed in deeds(),
    ) {
        let trial = studio();
        let entries = mixed(&trial);
        let some: Vec<Entry> = chosen.iter().map(|at| entries[*at].clone()).collect();
        let before = trial.root_of_content();
        let edit = over(&some, deed.clone());
        let plan = trial.journal.plan_bulk(edit.clone()).expect("planned");
        let done = trial.journal.bulk_edit(&call(), edit).expect("done");
        prop_assert_eq!(
            (plan.changing, plan.same, &plan.refused, &plan.label),
            (done.value.changed, done.value.same, &done.value.refused, &done.label),
            "the preview promised what was done"
        );
        let differing = some.iter().filter(|entry| now(&trial, entry).as_ref() != Some(*entry)).count();
        let unattached = usize::from(
            deed == BulkDeed::Delete && chosen.contains(&2) && !chosen.contains(&7),
        );
        prop_assert_eq!(differing, plan.changing as usize, "as many entries differ as it said");
        let untouched = entries.iter().filter(|entry| now(&trial, entry).as_ref() != Some(*entry)).count();
        prop_assert_eq!(untouched, differing + unattached, "and no other but the words about what went");
        prop_assert_eq!(done.change.is_some(), plan.changing > 0, "one change, or none");
        prop_assert!(trial.found().is_empty(), "the journal is sound");
        if done.change.is_some() {
            trial.journal.undo(&call(), Steps::default()).expect("taken back");
        }
        prop_assert_eq!(trial.root_of_content(), before, "one undo restores all");
    }
}
