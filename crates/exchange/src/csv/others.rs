//! The files that only leave: areas, works, roles, the other kinds of entry and all evidence.
//!
//! Their columns are the names that entries have everywhere. They are not read again; `journal_json` is the form for that.

use plumb_mastery::{About, Area, Body, Day, Entry, Role, Work, entry::EvidenceBody};
use serde::Serialize;

use super::{
    guard::{guard, join},
    write::{Words, areas, title},
};
use crate::{day, row::Row};

const AREAS: [&str; 9] = [
    "id",
    "path",
    "kind",
    "name",
    "also",
    "rungs",
    "freshness_half_life",
    "fallow_since",
    "retired_on",
];
const WORKS: [&str; 6] = ["id", "title", "started", "finished", "for_whom", "link"];
const ROLES: [&str; 5] = ["id", "title", "at", "from", "to"];
const NOTES: [&str; 5] = ["id", "on", "areas", "work", "text"];
const RECOGNITIONS: [&str; 13] = [
    "id", "on", "areas", "work", "from", "relation", "about", "quote", "know", "link", "publish",
    "asked_on", "text",
];
const SOUNDINGS: [&str; 6] = ["id", "on", "areas", "half_rungs", "by", "text"];
const GOALS: [&str; 6] = ["id", "on", "areas", "half_rungs", "due", "text"];
const EVIDENCE: [&str; 18] = [
    "entry", "on", "kind", "sha256", "name", "mime", "bytes", "alt", "url", "title", "seen_on",
    "text", "source", "what", "from", "to", "unit", "caption",
];

/// The header and the lines of one file.
pub(super) fn table(file: &str, rows: &[Row], words: &Words<'_>) -> Vec<Vec<String>> {
    let header: &[&str] = match file {
        "areas.csv" => &AREAS,
        "works.csv" => &WORKS,
        "roles.csv" => &ROLES,
        "notes.csv" => &NOTES,
        "recognitions.csv" => &RECOGNITIONS,
        "soundings.csv" => &SOUNDINGS,
        "goals.csv" => &GOALS,
        _ => &EVIDENCE,
    };
    let mut lines = vec![header.iter().map(|name| (*name).to_owned()).collect()];
    for row in rows {
        match (file, row) {
            ("areas.csv", Row::Area(row)) => lines.push(area(row, words)),
            ("works.csv", Row::Work(row)) => lines.push(work(row)),
            ("roles.csv", Row::Role(row)) => lines.push(role(row)),
            ("evidence.csv", Row::Entry(row)) => lines.extend(evidence(row)),
            (_, Row::Entry(row)) => lines.extend(entry(file, row, words)),
            _ => {}
        }
    }
    lines
}

fn area(area: &Area, words: &Words<'_>) -> Vec<String> {
    let rungs = area
        .ladder
        .iter()
        .flat_map(|ladder| &ladder.rungs)
        .map(|rung| &rung.name);
    vec![
        area.id.to_string(),
        guard(&words.tree.path(area.id)),
        word(&area.kind),
        guard(&area.name),
        guard(&join(&area.also)),
        guard(&join(rungs)),
        shown(area.freshness_half_life),
        shown(area.fallow_since),
        shown(area.retired_on),
    ]
}

fn work(work: &Work) -> Vec<String> {
    vec![
        work.id.to_string(),
        guard(&work.title),
        shown(work.started),
        shown(work.finished),
        guard(work.for_whom.as_deref().unwrap_or_default()),
        guard(work.link.as_deref().unwrap_or_default()),
    ]
}

fn role(role: &Role) -> Vec<String> {
    let to = role.to.map(|on| {
        day::write(Day {
            on,
            precision: role.to_precision,
        })
    });
    vec![
        role.id.to_string(),
        guard(&role.title),
        guard(&role.at),
        day::write(Day {
            on: role.from,
            precision: role.from_precision,
        }),
        to.unwrap_or_default(),
    ]
}

/// A line of the file of its own kind; none in the others.
fn entry(file: &str, entry: &Entry, words: &Words<'_>) -> Option<Vec<String>> {
    let begin = [
        entry.id.to_string(),
        day::write(entry.day()),
        guard(&areas(entry, words)),
    ];
    let rest = match (file, &entry.body) {
        ("notes.csv", Body::Note(_)) => vec![guard(&title(entry.work, words))],
        ("recognitions.csv", Body::Recognition(said)) => vec![
            guard(&title(entry.work, words)),
            guard(&said.from),
            word(&said.relation),
            match said.about {
                Some(About::Milestone(id)) => id.to_string(),
                Some(About::Work(id)) => id.to_string(),
                None => String::new(),
            },
            guard(&said.quote),
            said.know.as_ref().map(word).unwrap_or_default(),
            guard(said.link.as_deref().unwrap_or_default()),
            word(&said.publish),
            shown(said.asked_on),
        ],
        ("soundings.csv", Body::Sounding(sounding)) => {
            let by: Option<String> = sounding.by.clone().into();
            vec![
                sounding.half_rungs.to_string(),
                guard(&by.unwrap_or_default()),
            ]
        }
        ("goals.csv", Body::Goal(goal)) => vec![goal.half_rungs.to_string(), shown(goal.due)],
        _ => return None,
    };
    Some(
        begin
            .into_iter()
            .chain(rest)
            .chain([guard(&entry.text)])
            .collect(),
    )
}

fn evidence(entry: &Entry) -> impl Iterator<Item = Vec<String>> {
    entry.evidence.iter().map(|evidence| {
        let mut cells = vec![String::new(); EVIDENCE.len()];
        let mut put = |name: &str, cell: String| {
            if let Some(at) = EVIDENCE.iter().position(|column| *column == name) {
                cells[at] = cell;
            }
        };
        put("entry", entry.id.to_string());
        put("on", day::write(entry.day()));
        match &evidence.body {
            EvidenceBody::File {
                sha256,
                name,
                mime,
                bytes,
                alt,
            } => {
                put("kind", "file".into());
                put("sha256", sha256.clone());
                put("name", guard(name));
                put("mime", guard(mime));
                put("bytes", bytes.to_string());
                put("alt", guard(alt.as_deref().unwrap_or_default()));
            }
            EvidenceBody::Link {
                url,
                title,
                seen_on,
            } => {
                put("kind", "link".into());
                put("url", guard(url));
                put("title", guard(title));
                put("seen_on", shown(*seen_on));
            }
            EvidenceBody::Quote { text, source } => {
                put("kind", "quote".into());
                put("text", guard(text));
                put("source", guard(source));
            }
            EvidenceBody::Measure(measure) => {
                put("kind", "measure".into());
                put("what", guard(&measure.what));
                put("from", measure.from.clone().unwrap_or_default());
                put("to", measure.to.clone());
                put("unit", guard(&measure.unit));
                put(
                    "source",
                    guard(measure.source.as_deref().unwrap_or_default()),
                );
            }
        }
        put("caption", guard(&evidence.caption));
        cells
    })
}

fn shown(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// The word under which the wire has a value of a closed list.
fn word(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}
