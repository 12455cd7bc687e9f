//! Depth, freshness, next and calibration in the shapes that scripts rely on.

use serde_json::{Value, json};

use super::*;
use crate::{
    areas::OneArea,
    entries::{
        Common, NewSession,
        tests::{said_by, shoemaker, studio},
    },
    refs::DurationText,
    trial::call,
};

#[test]
fn the_drawer_shows_the_works_and_the_sum_behind_a_number() {
    let trial = shoemaker();
    trial
        .journal
        .log_recognition(&call(), said_by("Mrs Alder", "1967-01-15", "p5"))
        .expect("words");
    let behind = trial
        .journal
        .behind(AreaOn {
            area: Some("welting".into()),
            on: None,
        })
        .expect("it opens");
    assert_eq!(
        behind.sum, "5×8 + 4×8 + 3×5 + 2×5 + 1×3 = 100 → 3.33",
        "product.md 6, E1"
    );
    assert_eq!(behind.words, "Carries, 3.33", "rung first");
    assert_eq!(
        behind.since, "Since 15 January 1967; 3.20 before that.",
        "Mrs Alder's word made the last step"
    );
    assert!(
        behind.claimed_computed.contains(
            "= 106, and 106 / 30 = 3.53. The evidence carries 3.33; 0.20 is claimed beyond it."
        ),
        "the dotted line has its own sum: {}",
        behind.claimed_computed
    );
    assert!(
        behind
            .survey_sentence
            .ends_with("Here: five works, two voices, 2,040 days from the first to the last."),
        "the grade with what it rests on: {}",
        behind.survey_sentence
    );
    let works: Vec<_> = behind
        .works
        .iter()
        .map(|work| work.title.as_str())
        .collect();
    assert_eq!(works, ["p6", "p5", "p3", "p4", "p1"], "the five of E1");
    assert_eq!(behind.works[0].vouched_by, ["Mr Alder"], "and by whom");
    assert_eq!(
        behind.not_counted,
        ["1 less deep than these five"],
        "p2 is not among them"
    );
}

#[test]
fn depth_as_json_has_the_fields_of_the_command_line() {
    let trial = shoemaker();
    let answers = trial
        .journal
        .depth(AreaOn {
            area: Some("welting".into()),
            on: Some("1962-05-02".into()),
        })
        .expect("it reads");
    let json: Value = serde_json::to_value(&answers[0]).expect("json");
    assert_eq!(json["depth30"], 46, "E1 on that day");
    assert_eq!(
        (&json["tip"], &json["shelf"], &json["survey"]),
        (&json!(2.5), &json!(0), &json!("C")),
        "rungs in halves, a grade"
    );
    let steps = json["steps"].as_array().expect("steps");
    assert_eq!(steps.len(), 3, "as it stood that day");
    for step in steps {
        let sum: u64 = step["because"]
            .as_array()
            .expect("works")
            .iter()
            .map(|work| {
                work["weight"].as_u64().unwrap_or(0) * work["half_rungs"].as_u64().unwrap_or(0)
            })
            .sum();
        assert_eq!(
            Some(sum),
            step["depth30"].as_u64(),
            "Σ weight × half_rungs = depth30"
        );
    }
    let all = trial.journal.depth(AreaOn::default()).expect("it reads");
    assert_eq!(all.len(), 2, "without an area an array over the tree");
}

#[test]
fn the_silence_of_187_days_reads_as_in_the_model() {
    let trial = studio();
    let fresh = |on: &str| {
        trial
            .journal
            .freshness(AreaOn {
                area: Some("glaze".into()),
                on: Some(on.into()),
            })
            .expect("it reads")
            .remove(0)
    };
    assert_eq!(
        (
            fresh("today").days_since,
            fresh("today").ppm,
            fresh("today").band
        ),
        (None, None, None),
        "before the first making all are null"
    );
    let session = NewSession {
        making: Some(DurationText("1h".into())),
        common: Common {
            areas: vec!["glaze".into()],
            on: Some("2026-05-17".into()),
            ..Common::default()
        },
        ..NewSession::default()
    };
    trial.journal.log_session(&call(), session).expect("time");
    let today = fresh("today");
    assert_eq!(
        (today.days_since, today.ppm, today.band.as_deref()),
        (Some(187), Some(519_630), Some("dusty")),
        "E5"
    );
}

#[test]
fn what_would_be_deeper_is_computed() {
    let trial = shoemaker();
    let next = trial
        .journal
        .next_depth(NextRequest {
            area: "welting".into(),
            to: None,
        })
        .expect("it reads");
    assert_eq!((next.depth30, next.target30), (96, 120), "the next rung");
    assert!(
        next.existing
            .iter()
            .any(|adds| adds.title == "p5" && adds.adds30 == 4),
        "a voice for p5 adds four thirtieths: {:?}",
        next.existing
    );
    let calibration = trial
        .journal
        .calibration(OneArea {
            area: "welting".into(),
        })
        .expect("it reads");
    assert_eq!(
        (calibration.soundings.len(), calibration.bias30),
        (0, None),
        "no sounding yet"
    );
}
