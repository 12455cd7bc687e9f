//! The day in brief and the timeline.

use super::*;
use crate::{
    areas::SetArea,
    commands::Nothing,
    entries::{
        Common, NewNote, NewSession,
        tests::{made, shoemaker, studio},
    },
    refs::DurationText,
    trial::{Trial, call},
};

fn make(trial: &Trial, area: &str, on: &str) {
    let session = NewSession {
        making: Some(DurationText("2h".into())),
        common: Common {
            areas: vec![area.into()],
            on: Some(on.into()),
            ..Common::default()
        },
        ..NewSession::default()
    };
    trial.journal.log_session(&call(), session).expect("time");
}

fn note(trial: &Trial, on: &str) {
    let common = Common {
        on: Some(on.into()),
        text: "a thought".into(),
        ..Common::default()
    };
    trial
        .journal
        .log_note(&call(), NewNote { common })
        .expect("a note");
}

fn brief(trial: &Trial) -> Today {
    trial.journal.today(Nothing {}).expect("it reads")
}

#[test]
fn days_since_are_stated_kindly_and_only_of_what_is_awake() {
    let trial = studio();
    assert!(brief(&trial).days_since.is_none(), "never on a first day");
    make(&trial, "glaze", "2026-05-17");
    note(&trial, "2026-11-19");
    let since = brief(&trial).days_since.expect("a silence");
    assert_eq!(
        since.sentence,
        "187 days since you last made something in Ceramics (17 May). Two hours would clear half the dust.",
        "look.md 10"
    );
    assert!(
        since.computed.starts_with(
            "From 17 May 2026, the last day of making here, to 20 November 2026: 187 days."
        ) && since
            .computed
            .ends_with("Ceramics is the longest untouched of the crafts that do not lie fallow."),
        "both ends, and why this craft: {}",
        since.computed
    );
    trial
        .journal
        .set_area(
            &call(),
            SetArea {
                area: "Ceramics".into(),
                fallow: Some(true),
                ..SetArea::default()
            },
        )
        .expect("set");
    assert!(
        brief(&trial).days_since.is_none(),
        "what lies fallow is left in peace"
    );
}

#[test]
fn not_logged_is_not_the_same_as_not_made() {
    let trial = studio();
    make(&trial, "glaze", "2026-03-22");
    let since = brief(&trial).days_since.expect("a silence");
    assert_eq!(
        since.sentence, "Nothing logged for 243 days. Ceramics stands at 0.00, as you left it.",
        "look.md 10"
    );
    assert!(since.nothing_logged, "nothing at all was logged");
    assert_eq!(
        since.computed,
        "From 22 March 2026, the day of the newest entry of any kind, to 20 November 2026: 243 days. Ceramics is the deepest of the crafts that do not lie fallow.",
        "both ends, and why this craft"
    );
    let works = studio();
    works
        .journal
        .log_milestone(&call(), made("the settle", "2026-10-17", "glaze", 3, true))
        .expect("a milestone");
    note(&works, "2026-11-19");
    let since = brief(&works).days_since.expect("a silence");
    assert_eq!(
        since.sentence, "Last work in Ceramics: the settle, 34 days ago.",
        "a craft that is kept by its works alone"
    );
}

#[test]
fn the_week_and_the_ground_stand_beside_the_day() {
    let trial = shoemaker();
    let today = brief(&trial);
    assert_eq!(
        (today.words.as_str(), today.week_words.as_str()),
        ("Friday 20 November 2026", "0 min making, 0 min overseeing"),
        "in words"
    );
    assert_eq!(
        (
            today.ground[0].depth_words.as_str(),
            today.ground[0].of30,
            today.evidenced_works
        ),
        ("Carries, 3.20", 180, 5),
        "the craft's depth"
    );
    assert_eq!(
        (today.example.as_str(), today.entries),
        ("today 45m welting", 7),
        "an example in the person's own words"
    );
}

#[test]
fn the_hours_of_the_week_tell_their_days_and_open_to_the_same_sum() {
    let trial = studio();
    make(&trial, "glaze", "2026-11-15");
    make(&trial, "glaze", "2026-11-16");
    make(&trial, "throwing", "2026-11-20");
    let today = brief(&trial);
    assert_eq!(
        today.week_computed,
        "The whole minutes of every session from Monday to today, 16 to 20 November 2026, in any area or none: 4 h made.",
        "Sunday was last week"
    );
    let behind = crate::drawer::TimeBehind {
        from: Some(today.week_from.to_string().as_str().into()),
        ..crate::drawer::TimeBehind::default()
    };
    let behind = trial.journal.time_behind(behind).expect("it opens");
    assert_eq!(
        (behind.making, behind.rows.len()),
        (today.week_making_min, 2),
        "the sum behind the number is the number"
    );
}

#[test]
fn the_timeline_goes_on_where_it_stopped() {
    let trial = shoemaker();
    let stretch = |offset| {
        trial
            .journal
            .timeline(TimelineRequest {
                limit: 3,
                offset,
                ..TimelineRequest::default()
            })
            .expect("it reads")
    };
    let lines = |timeline: &Timeline| {
        timeline
            .entries
            .iter()
            .map(|view| view.line.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (lines(&stretch(0)), stretch(0).more),
        (
            vec![
                "“It holds.” Mr Alder".to_owned(),
                "p6".to_owned(),
                "p5".to_owned()
            ],
            true
        ),
        "newest first"
    );
    assert_eq!(
        (lines(&stretch(6)), stretch(6).more),
        (vec!["p1".to_owned()], false),
        "to the end"
    );
    let until = trial
        .journal
        .timeline(TimelineRequest {
            until: NaiveDate::from_ymd_opt(1962, 12, 31),
            area: Some("welting".into()),
            ..TimelineRequest::default()
        })
        .expect("it reads");
    assert_eq!(until.entries.len(), 3, "up to a day, in an area");
}
