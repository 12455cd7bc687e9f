use std::collections::HashMap;

use super::*;
use crate::answer::{Answer, Remark, Source};

#[test]
fn interchange_x4_two_equal_rows_are_two_sittings_and_none_the_second_time() {
    let text = "on,making_min\n2026-01-01,10\n2026-01-01,10\n";
    let first = sheet(text);
    assert_eq!(
        first.taken[1].key,
        format!("{}#2", first.taken[0].key),
        "equal rows are numbered"
    );
    let known = known(
        first.taken.iter().map(|taken| (&taken.brings, false)),
        &Tree::default(),
        &[],
    );
    let again = sheet("making_min,on,note\n10,2026-01-01,\n10,2026-01-01,\n");
    let judged = compare(again.taken.clone(), &known);
    assert!(
        judged.iter().all(|judged| judged.state == State::Same),
        "other columns and their order do not make another row"
    );
    let answer = answer(
        Source::of("a.csv", text.as_bytes()),
        &again,
        &judged,
        |entry: &Entry| Some(serde_json::json!({"on": entry.on}).into()),
    );
    assert_eq!(
        (answer.counts.read, answer.counts.same, answer.counts.new),
        (2, 2, 0),
        "nothing is added"
    );
}

#[test]
fn a_row_is_new_same_changed_or_deleted() {
    let id = Uuid::from_u128(77);
    let sheet = sheet(&format!("on,making_min,id\n2026-01-01,10,{id}\n"));
    let mut known = HashMap::new();
    let state = |known: &HashMap<String, Known>| compare(sheet.taken.clone(), known)[0].state;
    assert_eq!(state(&known), State::New, "nobody knows it");
    known.insert(
        id.to_string(),
        Known {
            id,
            fingerprint: sheet.taken[0].fingerprint.clone(),
            deleted: false,
        },
    );
    assert_eq!(state(&known), State::Same, "as it was");
    known.insert(
        id.to_string(),
        Known {
            id,
            fingerprint: "other".into(),
            deleted: false,
        },
    );
    assert_eq!(
        state(&known),
        State::Changed,
        "the source says something else"
    );
    known.insert(
        id.to_string(),
        Known {
            id,
            fingerprint: "other".into(),
            deleted: true,
        },
    );
    assert_eq!(state(&known), State::Deleted, "deleted stays deleted");
}

#[test]
fn a_dry_run_answers_in_the_documented_shape() {
    let text = "on,making_min\n2026-03-02,45\n2026-02-30,45\n2026-03-03,0\n";
    let sheet = sheet(text);
    let mut judged = compare(sheet.taken.clone(), &HashMap::new());
    judged[0].taken.notes.push(Remark::PossibleDouble);
    let answer = answer(
        Source::of("t.csv", text.as_bytes()),
        &sheet,
        &judged,
        |entry| Some(serde_json::json!({"on": entry.on}).into()),
    );
    let value = serde_json::to_value(&answer).expect("JSON");
    assert_eq!(
        value["reads"],
        serde_json::json!({"encoding": "utf-8", "bom": false, "delimiter": ","}),
        "how it is written"
    );
    assert_eq!(value["file"]["bytes"], text.len(), "its size");
    let counts = serde_json::json!({"read": 3, "new": 1, "same": 0, "changed": 0, "deleted": 0, "left_out": 1, "rejected": 1});
    assert_eq!(value["counts"], counts, "every row is counted once");
    let first = serde_json::json!({"row": 2, "state": "new", "notes": ["possible_double"], "entry": {"on": "2026-03-02"}});
    assert_eq!(value["rows"][0], first, "what would be added");
    let second = &value["rows"][1];
    assert_eq!(
        (&second["state"], &second["reason"], &second["value"]),
        (&"rejected".into(), &"bad_date".into(), &"2026-02-30".into()),
        "why not"
    );
    assert_eq!(
        value["rows"][2]["state"], "left_out",
        "a sitting of no length"
    );
    assert_eq!(
        serde_json::from_value::<Answer>(value).expect("an answer"),
        answer,
        "and it reads back"
    );
}
