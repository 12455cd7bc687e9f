//! What is refused before it is written: the invariants I1 to I5 of an entry.

use plumb_mastery::{About, AreaKind, Body, Day, Entry, Invalid, Precision, Session, Tree};

use crate::bench::*;

/// The day on which everything here is checked.
pub const TODAY: &str = "2026-11-20";

pub fn checked(entry: &Entry) -> Result<(), Invalid> {
    let tree = Tree::new(vec![
        area(1, None, AreaKind::Craft, "Ceramics"),
        area(2, Some(1), AreaKind::Area, "Glaze"),
        area(3, Some(1), AreaKind::Area, "Kiln"),
    ]);
    entry.check(&tree.unwrap(), on(TODAY))
}

/// Why an entry is refused, with the field, after a change.
pub fn refusal(
    mut entry: Entry,
    change: impl FnOnce(&mut Entry),
) -> Option<(String, &'static str)> {
    change(&mut entry);
    checked(&entry)
        .err()
        .map(|refused| (refused.field, refused.reason))
}

pub fn refused(field: &str, reason: &'static str) -> Option<(String, &'static str)> {
    Some((field.to_owned(), reason))
}

pub fn piece() -> Entry {
    milestone(1, "2026-11-14", &[(area_id(2), 4)])
}

#[test]
fn nothing_lies_ahead() {
    let ahead = |entry: Entry, day: &str| refusal(entry, |entry| entry.on = on(day));
    for entry in [
        piece(),
        note(1, TODAY, "x"),
        session(1, TODAY, &[], 5),
        goal(1, TODAY, area_id(2), 4),
    ] {
        assert_eq!(
            ahead(entry.clone(), TODAY),
            None,
            "I1: {} of today",
            entry.kind()
        );
        assert_eq!(
            ahead(entry.clone(), "2026-11-21"),
            refused("on", "future"),
            "I1: {} of tomorrow",
            entry.kind()
        );
    }
    let mut month = piece();
    (month.on, month.precision) = (on("2026-12-31"), Precision::Month);
    assert_eq!(
        checked(&month).unwrap_err().message,
        "December 2026 is still ahead.",
        "I1: a month that has not begun"
    );
}

#[test]
fn only_the_day_by_which_a_goal_is_due_may_lie_ahead() {
    let due = |day: &str| {
        refusal(goal(1, TODAY, area_id(2), 4), |entry| {
            let Body::Goal(goal) = &mut entry.body else {
                return;
            };
            goal.due = Some(on(day));
        })
    };
    assert_eq!(due("2027-06-30"), None, "I1");
    assert_eq!(
        due("2026-11-19"),
        refused("due", "bad_date"),
        "a goal is set before it is due"
    );
}

#[test]
fn a_coarse_day_may_have_been_any_day_of_its_month_or_year() {
    let day = |precision| {
        Day {
            on: on("2026-05-31"),
            precision,
        }
        .earliest()
    };
    assert_eq!(day(Precision::Day), on("2026-05-31"), "the day itself");
    assert_eq!(
        day(Precision::Month),
        on("2026-05-01"),
        "the first of the month"
    );
    assert_eq!(
        day(Precision::Year),
        on("2026-01-01"),
        "the first of the year"
    );
}

#[test]
fn a_thing_begins_before_it_is_done() {
    let began = |day: &str| refusal(piece(), |entry| entry.began = Some(on(day)));
    assert_eq!(began("2026-11-14"), None, "on the same day");
    assert_eq!(
        began("2026-11-15"),
        refused("began", "bad_date"),
        "not after it"
    );
}

#[test]
fn a_challenge_is_of_a_named_area_and_on_its_ladder() {
    let rate = |number, rung| {
        refusal(piece(), |entry| {
            let Body::Milestone(milestone) = &mut entry.body else {
                return;
            };
            milestone.challenge.insert(area_id(number), rung);
        })
    };
    assert_eq!(rate(2, 6), None, "I3: the last rung");
    assert_eq!(
        rate(2, 7),
        refused("challenge", "off_ladder"),
        "I3: one more"
    );
    assert_eq!(
        rate(2, 0),
        refused("challenge", "off_ladder"),
        "I3: no rung at all"
    );
    assert_eq!(
        rate(3, 4),
        refused("challenge", "not_tagged"),
        "I3: an area that it does not name"
    );
    let bare = refusal(piece(), |entry| {
        entry.body = Body::Milestone(plumb_mastery::Milestone {
            title: "x".to_owned(),
            ..Default::default()
        })
    });
    assert_eq!(bare, None, "I3: unrated is kept");
}

#[test]
fn the_sentence_of_a_rung_off_the_ladder_names_the_ladder() {
    let mut entry = piece();
    if let Body::Milestone(milestone) = &mut entry.body {
        milestone.challenge.insert(area_id(2), 7);
    }
    let message = checked(&entry).unwrap_err().message;
    assert_eq!(
        message, "Ceramics has six rungs; 7 is not one of them.",
        "in the voice of the bench"
    );
}

#[test]
fn a_session_has_one_minute_to_a_whole_day() {
    let minutes = |making_min, overseeing_min| {
        refusal(session(1, TODAY, &[], 1), |entry| {
            entry.body = Body::Session(Session {
                making_min,
                overseeing_min,
            })
        })
    };
    assert_eq!(
        minutes(0, 0),
        refused("making_min", "no_time"),
        "I4: no length"
    );
    assert_eq!(minutes(0, 1), None, "I4: one minute of overseeing");
    assert_eq!(minutes(1000, 440), None, "I4: the whole day");
    assert_eq!(
        minutes(1000, 441),
        refused("making_min", "over_a_day"),
        "I4: one more"
    );
    assert_eq!(
        minutes(u16::MAX, u16::MAX),
        refused("making_min", "over_a_day"),
        "I4: and no overflow"
    );
}

#[test]
fn a_recognition_may_be_about_nothing() {
    let said = |about| refusal(recognition(1, TODAY, "Mrs Alder", about), |_| {});
    assert_eq!(said(None), None, "I5: kept unattached");
    assert_eq!(
        said(Some(About::Work(work_id(1)))),
        None,
        "I5: about a work"
    );
    assert_eq!(
        refusal(recognition(1, TODAY, " ", None), |_| {}),
        refused("from", "empty"),
        "someone said it"
    );
}

#[test]
fn an_entry_names_at_most_twelve_areas_each_once() {
    let named = |numbers: Vec<u128>| {
        refusal(note(1, TODAY, "x"), |entry| {
            entry.areas = numbers.into_iter().map(area_id).collect()
        })
    };
    assert_eq!(named(vec![2, 3]), None, "two of them");
    assert_eq!(
        named(vec![2, 2]),
        refused("areas", "repeated"),
        "one of them twice"
    );
    assert_eq!(
        named(vec![9]),
        refused("areas", "unknown_area"),
        "one that is not there"
    );
    assert_eq!(
        named((2..15).collect()),
        refused("areas", "too_many"),
        "thirteen"
    );
}

#[test]
fn soundings_and_goals_have_one_area_and_lie_on_its_ladder() {
    let areas = |entry: Entry, numbers: &[u128]| {
        refusal(entry, |entry| {
            entry.areas = numbers.iter().map(|number| area_id(*number)).collect()
        })
    };
    assert_eq!(
        areas(sounding(1, TODAY, area_id(2), 0), &[2, 3]),
        refused("areas", "one_area"),
        "not two"
    );
    assert_eq!(
        areas(goal(1, TODAY, area_id(2), 1), &[]),
        refused("areas", "one_area"),
        "not none"
    );
    assert_eq!(
        refusal(sounding(1, TODAY, area_id(2), 0), |_| {}),
        None,
        "a sounding may say nothing is there"
    );
    assert_eq!(
        refusal(sounding(1, TODAY, area_id(2), 12), |_| {}),
        None,
        "or everything"
    );
    assert_eq!(
        refusal(sounding(1, TODAY, area_id(2), 13), |_| {}),
        refused("half_rungs", "off_ladder"),
        "not more"
    );
    assert_eq!(
        refusal(goal(1, TODAY, area_id(2), 0), |_| {}),
        refused("half_rungs", "off_ladder"),
        "a goal wants something"
    );
}

#[test]
fn a_month_or_year_is_its_last_day_or_the_day_of_logging() {
    let coarse = |day: &str, precision, logged: &str| {
        refusal(piece(), |entry| {
            (entry.on, entry.precision) = (on(day), precision);
            entry.recorded_at = on(logged).and_hms_opt(12, 0, 0).unwrap().and_utc();
        })
    };
    for (day, precision, logged) in [
        ("2026-05-31", Precision::Month, TODAY),
        ("2024-02-29", Precision::Month, TODAY),
        ("2014-12-31", Precision::Year, TODAY),
        (TODAY, Precision::Month, TODAY),
        (TODAY, Precision::Year, TODAY),
        (TODAY, Precision::Month, "2026-11-05"),
        ("2026-11-19", Precision::Month, TODAY),
    ] {
        assert_eq!(
            coarse(day, precision, logged),
            None,
            "{day} logged on {logged}"
        );
    }
    for (day, precision) in [
        ("2026-05-30", Precision::Month),
        ("2026-11-10", Precision::Month),
        ("2014-06-30", Precision::Year),
        ("2026-10-31", Precision::Year),
    ] {
        assert_eq!(
            coarse(day, precision, TODAY),
            refused("on", "bad_date"),
            "no day but the last, or that of logging: {day}"
        );
    }
}
