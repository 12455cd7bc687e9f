//! `calibration`: E6 of the model, end to end.

use serde_json::{Value, json};

use super::depth::shoemaker;

#[test]
fn a_sounding_is_held_against_the_evidence_of_its_day() {
    let book = shoemaker();
    book.ok(&[
        "log",
        "sounding",
        "--area",
        "Welting",
        "--level",
        "4",
        "--on",
        "1967-01-15",
    ]);
    book.ok(&[
        "log",
        "sounding",
        "--area",
        "Welting",
        "--level",
        "3.5",
        "--on",
        "1967-01-15",
    ]);
    let answer = book.json(&["calibration", "Welting"]);
    let gaps: Vec<(&Value, &Value)> = answer["soundings"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| (&one["half_rungs"], &one["gap30"]))
        .collect();
    assert_eq!(
        gaps,
        [(&json!(8), &json!(20)), (&json!(7), &json!(5))],
        "120 − 100 and 105 − 100: {answer}"
    );
    assert_eq!(
        (&answer["bias30"], &answer["spread30"]),
        (&Value::Null, &Value::Null),
        "two soundings make no pattern"
    );
    let said = book.lines(&["calibration", "Welting"]);
    assert!(
        said[0].contains("1967-01-15") || said[0].contains("15 Jan 1967"),
        "the day: {said:?}"
    );
    assert!(
        said[0].contains("+0.67"),
        "two thirds of a rung deeper than the evidence: {said:?}"
    );
    assert!(said[1].contains("+0.17"), "in true: {said:?}");
}

#[test]
fn three_soundings_have_a_bias_and_a_spread() {
    let book = shoemaker();
    for (level, on) in [
        ("4", "1967-01-15"),
        ("3.5", "1967-01-16"),
        ("3", "1967-01-17"),
    ] {
        book.ok(&[
            "log", "sounding", "--area", "Welting", "--level", level, "--on", on,
        ]);
    }
    book.ok(&[
        "log", "sounding", "--area", "Welting", "--level", "1", "--by", "Mr Alder",
    ]);
    let answer = book.json(&["calibration", "Welting"]);
    assert_eq!(
        answer["bias30"], 5,
        "(20 + 5 − 10) / 3; others' soundings are marks only: {answer}"
    );
    assert_eq!(answer["spread30"], 12, "(20 + 5 + 10) / 3, rounded");
    let keys: Vec<&String> = answer.as_object().expect("an object").keys().collect();
    assert_eq!(
        keys,
        ["area", "soundings", "bias30", "spread30"],
        "the documented keys"
    );
    let fields: Vec<&String> = answer["soundings"][0]
        .as_object()
        .expect("an object")
        .keys()
        .collect();
    assert_eq!(
        fields,
        ["on", "half_rungs", "by", "gap30"],
        "and those of a sounding"
    );
    book.refuses("missing", &["calibration", "Welts"]);
    book.refuses("usage", &["calibration"]);
}
