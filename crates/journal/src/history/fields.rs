//! What the keys of a written row are called, and how those of their values read that are more than a name.

use plumb_mastery::{Day, Precision, words};
use serde_json::{Map, Value};

use crate::entries::capital;

/// Keys that tell a person nothing, or that another key says with them.
const UNSAID: &[&str] = &[
    "type",
    "id",
    "kind",
    "precision",
    "from_precision",
    "to_precision",
    "recorded_at",
    "origin",
    "form",
];

const NAMES: &[(&str, &str)] = &[
    ("on", "Day"),
    ("began", "Began"),
    ("areas", "Areas"),
    ("work", "Work"),
    ("text", "Note"),
    ("evidence", "Evidence"),
    ("private", "Private"),
    ("making_min", "Making"),
    ("overseeing_min", "Overseeing"),
    ("title", "Title"),
    ("challenge", "Challenge"),
    ("result", "Outcome"),
    ("part", "Part"),
    ("story", "Story"),
    ("from", "From"),
    ("to", "To"),
    ("quote", "Words"),
    ("know", "How it is known"),
    ("publish", "May be shown"),
    ("asked_on", "Asked on"),
    ("half_rungs", "Level"),
    ("due", "By"),
    ("by", "Sounded by"),
    ("also", "Other names"),
    ("parent", "Under"),
    ("freshness_half_life", "Half-life in days"),
    ("fallow_since", "Fallow since"),
    ("retired_on", "Retired on"),
    ("for_whom", "For whom"),
    ("at", "Where"),
    ("craft_line", "Craft line"),
];

/// What a key is called; none where it says nothing by itself.
pub(super) fn name(key: &str) -> Option<String> {
    if UNSAID.contains(&key) {
        return None;
    }
    let known = NAMES.iter().find(|(known, _)| *known == key);
    Some(known.map_or_else(
        || capital(&key.replace('_', " ")),
        |(_, name)| (*name).to_owned(),
    ))
}

/// A value whose key says how it reads; none where any reading serves.
pub(super) fn words(row: &Map<String, Value>, key: &str, value: &Value) -> Option<String> {
    match (key, value) {
        (_, Value::String(text)) => dated(row, key, text),
        ("making_min" | "overseeing_min", Value::Number(minutes)) => {
            let minutes = minutes.as_u64().and_then(|all| u32::try_from(all).ok())?;
            Some(words::duration(minutes))
        }
        ("half_rungs", Value::Number(halves)) => {
            let halves = halves.as_u64()?;
            let half = if halves % 2 == 1 { ".5" } else { "" };
            Some(format!("{}{half}", halves / 2))
        }
        ("evidence", Value::Array(all)) => {
            let parts: Vec<String> = all.iter().map(shown).collect();
            Some(parts.join("; "))
        }
        ("story", Value::Object(parts)) => Some(told(parts)),
        ("ladder", Value::Object(ladder)) => Some(rungs(ladder)),
        _ => None,
    }
}

/// A civil day as it is known.
fn dated(row: &Map<String, Value>, key: &str, text: &str) -> Option<String> {
    let on = (text.len() == 10).then(|| text.parse().ok()).flatten()?;
    let beside = if key == "on" {
        "precision".to_owned()
    } else {
        format!("{key}_precision")
    };
    let precision = match row.get(&beside).and_then(Value::as_str) {
        Some("month") => Precision::Month,
        Some("year") => Precision::Year,
        _ => Precision::Day,
    };
    Some(words::day(Day { on, precision }))
}

/// A piece of evidence in a few words.
fn shown(evidence: &Value) -> String {
    let text = |key: &str| {
        evidence
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let kind = evidence
        .get("kind")
        .and_then(Value::as_str)
        .unwrap_or_default();
    match kind {
        "file" => format!("file {}", text("name")),
        "link" => text("url").to_owned(),
        "quote" => format!("“{}”", text("text")),
        _ => {
            let number = |key: &str| match evidence.get(key) {
                Some(Value::String(text)) => text.clone(),
                Some(Value::Number(number)) => number.to_string(),
                _ => "…".to_owned(),
            };
            let said = format!(
                "{}: {} → {} {}",
                text("what"),
                number("from"),
                number("to"),
                text("unit")
            );
            said.trim_end().to_owned()
        }
    }
}

fn told(parts: &Map<String, Value>) -> String {
    let said = parts.iter().filter_map(|(key, value)| match value {
        Value::String(text) if !text.is_empty() => {
            Some(format!("{}: {text}", capital(&key.replace('_', " "))))
        }
        Value::Array(later) if !later.is_empty() => {
            let texts = later.iter().filter_map(|one| one.get("text"));
            let texts: Vec<&str> = texts.filter_map(Value::as_str).collect();
            Some(format!("{}: {}", capital(key), texts.join("; ")))
        }
        _ => None,
    });
    said.collect::<Vec<_>>().join("\n")
}

fn rungs(ladder: &Map<String, Value>) -> String {
    let rungs = ladder
        .get("rungs")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    let names: Vec<&str> = rungs
        .filter_map(|rung| rung.get("name").and_then(Value::as_str))
        .collect();
    names.join(", ")
}
