//! Answers as text and as JSON.
//!
//! Every write prints its line and one line for each area that moved; with `--json` the shapes of the documentation. Nothing is computed here.

use plumb_journal::{
    Result,
    entries::{EntryView, Logged},
    mastery::{
        Body, Kind, Outcome as Done, Part,
        depth::{Strength, rungs},
        ids,
    },
    outcome::Outcome,
};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{out, talk::Talk};

/// Prints any answer as JSON.
pub fn print_json(value: &impl Serialize) {
    out::exact_line(&serde_json::to_string(value).unwrap_or_default());
}

/// Prints what a change that made or touched one thing answers.
pub fn written(talk: &Talk, done: &Outcome<Value>, line: &str) {
    let id = done.value.get("id").cloned().unwrap_or(Value::Null);
    print_written(talk, &json!({}), done, id, line);
}

/// Prints what a logged entry answers.
pub fn logged(talk: &Talk, done: &Outcome<Logged>) {
    print_written(
        talk,
        &json!({}),
        done,
        json!(done.value.id),
        &done.value.line,
    );
}

/// Prints a change with fields of its own beside the common ones.
pub fn print_written<T>(talk: &Talk, own: &Value, done: &Outcome<T>, id: Value, line: &str) {
    if talk.json {
        let mut answer = Map::new();
        answer.insert("id".into(), id);
        answer.insert("change".into(), json!(done.change));
        answer.insert("label".into(), json!(done.label));
        answer.insert("moved".into(), moved(done));
        answer.insert("warnings".into(), json!(done.warnings));
        if let Value::Object(own) = own {
            answer.extend(own.clone());
        }
        print_json(&answer);
        return;
    }
    out::line(line);
    for area in &done.moved {
        out::line(&format!(
            "{} went from {} to {}: {}",
            area.area,
            rungs(area.from30),
            rungs(area.to30),
            area.because
        ));
    }
    for warning in &done.warnings {
        out::error_line(warning);
    }
}

fn moved<T>(done: &Outcome<T>) -> Value {
    let areas: Vec<Value> = done
        .moved
        .iter()
        .map(|area| json!({"area": area.area, "from30": area.from30, "to30": area.to30, "because": area.because}))
        .collect();
    Value::Array(areas)
}

/// An entry under the model's own names, with areas as paths and the derived strength of milestones.
pub fn entry_json(view: &EntryView) -> Result<Value> {
    let path = |id: &str| {
        view.area_paths
            .iter()
            .find(|area| area.id.to_string() == id)
            .map(|area| area.path.clone())
    };
    let entry = serde_json::to_value(&view.entry).unwrap_or(Value::Null);
    let mut shown = Map::new();
    for name in [
        "id",
        "kind",
        "on",
        "precision",
        "began",
        "recorded_at",
        "areas",
        "work",
        "text",
        "private",
        "evidence",
    ] {
        shown.insert(
            name.into(),
            entry.get(name).cloned().unwrap_or_else(|| default_of(name)),
        );
    }
    let paths: Vec<&str> = view
        .area_paths
        .iter()
        .map(|area| area.path.as_str())
        .collect();
    shown.insert("areas".into(), json!(paths));
    if let Value::Object(fields) = entry {
        for (name, value) in fields {
            let value = match (name.as_str(), value) {
                ("areas", _) => continue,
                ("challenge", Value::Object(rungs)) => rungs
                    .into_iter()
                    .map(|(id, rung)| (path(&id).unwrap_or(id), rung))
                    .collect::<Map<_, _>>()
                    .into(),
                (_, value) => value,
            };
            shown.insert(name, value);
        }
    }
    for (name, ordinary) in ordinary(view.entry.kind()) {
        shown.entry(name).or_insert(ordinary);
    }
    if view.differs {
        shown.insert("differs".into(), json!(true));
    }
    if let Some(strength) = view.strength {
        shown.insert("strength".into(), json!(strength));
    }
    Ok(Value::Object(shown))
}

fn default_of(field: &str) -> Value {
    match field {
        "precision" => json!("day"),
        "private" => json!(false),
        "evidence" | "areas" => json!([]),
        "text" => json!(""),
        _ => Value::Null,
    }
}

/// What the written form of a row leaves out because it is the ordinary case stands in an answer.
fn ordinary(kind: Kind) -> Vec<(&'static str, Value)> {
    match kind {
        Kind::Session => vec![("making_min", json!(0)), ("overseeing_min", json!(0))],
        Kind::Milestone => vec![
            ("challenge", json!({})),
            ("result", json!("done")),
            ("part", json!("made")),
            ("story", Value::Null),
        ],
        Kind::Note => Vec::new(),
        Kind::Recognition => vec![
            ("about", Value::Null),
            ("quote", json!("")),
            ("know", Value::Null),
            ("link", Value::Null),
            ("publish", json!("unasked")),
        ],
        Kind::Sounding => vec![("by", Value::Null)],
        Kind::Goal => vec![("due", Value::Null)],
    }
}

/// The ending of an id that lists print and commands take.
pub fn ending(id: &impl ToString) -> String {
    format!("…{}", ids::ending(&id.to_string()))
}

/// The mark of a milestone, as the timeline draws it: ● witnessed ◐ shown ○ claimed × attempted ◇ oversaw.
fn mark(view: &EntryView) -> Option<char> {
    let Body::Milestone(milestone) = &view.entry.body else {
        return None;
    };
    Some(match (milestone.result, milestone.part, view.strength) {
        (Done::Attempted, ..) => '×',
        (_, Part::Oversaw, _) => '◇',
        (.., Some(Strength::Witnessed)) => '●',
        (.., Some(Strength::Shown)) => '◐',
        _ => '○',
    })
}

/// An entry in a list: its ending, day, kind, mark, words and areas.
pub fn entry_line(view: &EntryView) -> String {
    let areas: Vec<&str> = view
        .area_paths
        .iter()
        .map(|area| area.path.as_str())
        .collect();
    let line = match mark(view) {
        Some(mark) => format!("{mark} {}", view.line),
        None => view.line.clone(),
    };
    let parts = [
        view.day_words.as_str(),
        &view.entry.kind().to_string(),
        &line,
        &areas.join(", "),
    ];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}  {}", ending(&view.entry.id), parts.join(" · "))
}
