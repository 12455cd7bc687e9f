//! A document made for a day that has passed says what was known on that day.

use plumb_mastery::{About, Body, Publish, Story, depth::Strength, entry::Later};
use plumb_portfolio::{Choice, Reason, project};

use crate::common::shoemaker::{day, entry_id, everything, pair, role, rows, voice, work};

#[test]
fn what_came_after_the_day_of_the_document_stays_out() {
    let mut rows = rows();
    let made_on = day(1965, 1, 1);
    let later = Later {
        on: day(1966, 1, 1),
        text: "laterword".to_owned(),
    };
    let first = rows
        .entries
        .iter_mut()
        .find(|entry| entry.id == entry_id(1))
        .expect("the first pair");
    if let Body::Milestone(milestone) = &mut first.body {
        milestone.story = Some(Story {
            later: vec![later],
            ..Default::default()
        });
    }
    rows.roles = vec![
        role(1, "Early hand", day(1960, 1, 1), Some(day(1966, 1, 1))),
        role(2, "Late hand", day(1965, 6, 1), None),
    ];
    let choice = Choice {
        made_on,
        ..everything()
    };
    let projected = project(&rows, &choice);
    let projection = &projected.projection;
    let days = projection.milestones.iter().map(|deed| deed.on.0.as_str());
    assert_eq!(
        days.clone().max(),
        Some("1964-02"),
        "a pair of 1966 is not pulled back to 1965"
    );
    assert!(projection.recognitions.is_empty(), "nobody had spoken yet");
    let written = projection.written().expect("written");
    assert!(!written.contains("laterword"), "nor what was noted later");
    assert!(!written.contains("Late hand"), "nor a later role");
    assert_eq!(
        projection.roles.first().map(|role| role.to.is_none()),
        Some(true),
        "a role that ended later was still held"
    );
    assert!(
        projected
            .held_back
            .iter()
            .any(|notice| notice.reason == Reason::Later),
        "and the person is told how much stays"
    );
}

#[test]
fn a_milestone_later_in_the_month_of_the_document_is_not_pulled_back() {
    let mut rows = rows();
    rows.entries = vec![pair(1, day(2020, 3, 25), 3), pair(2, day(2020, 3, 2), 3)];
    let choice = Choice {
        made_on: day(2020, 3, 10),
        ..everything()
    };
    let projection = project(&rows, &choice).projection;
    let titles: Vec<&str> = projection
        .milestones
        .iter()
        .map(|deed| deed.title.as_str())
        .collect();
    assert_eq!(
        titles,
        ["The second pair"],
        "the month is the same, the day had not come"
    );
}

#[test]
fn a_strength_is_that_of_the_day_of_the_document() {
    let mut rows = rows();
    let about = About::Work(work(1));
    let publish = Publish::Named;
    rows.entries = vec![
        pair(1, day(2020, 3, 2), 3),
        voice(2, day(2021, 1, 1), "Mr Alder", about, publish, "Dry."),
    ];
    let strength = |made_on| {
        let choice = Choice {
            made_on,
            ..everything()
        };
        project(&rows, &choice).projection.milestones[0].strength
    };
    assert_eq!(
        strength(day(2020, 12, 31)),
        Strength::Shown,
        "nobody had vouched for it yet"
    );
    assert_eq!(strength(day(2021, 12, 31)), Strength::Witnessed, "later on");
}
