//! The form inside a template: how it is made of an entry or of a request, and how it is filled again later.
//!
//! Areas and works stand in it by id, so that they may be renamed, and beside them under `names` what they were called, so that what is gone can be
//! told. It writes no row.

use std::str::FromStr;

use plumb_mastery::{AreaId, Body, Entry, Kind, Sounder, Template, Tree, WorkId, words};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use crate::{
    entries::{
        Challenge, Common, NewGoal, NewMilestone, NewNote, NewRecognition, NewSession, NewSounding,
        Viewer,
    },
    names::{self, Tail},
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::{AboutRef, AreaRef, DurationText, LevelText, WorkRef},
};

/// Where a form keeps what its areas and works were called.
const NAMES: &str = "names";

/// What belongs to one day, or to one thing that was done, and so in no form.
const OF_ITS_DAY: [&str; 4] = ["on", "began", "evidence", "seen_by"];

/// The form of an entry: what *Again* would copy.
pub(super) fn of_entry(viewer: &Viewer<'_, '_>, entry: &Entry) -> Result<String> {
    let common = Common {
        areas: entry
            .areas
            .iter()
            .map(|id| AreaRef(id.to_string()))
            .collect(),
        work: entry.work.map(|id| WorkRef(id.to_string())),
        text: entry.text.clone(),
        private: Some(entry.private),
        ..Common::default()
    };
    let minutes = |minutes: u16| (minutes > 0).then(|| DurationText(format!("{minutes}m")));
    let form = match &entry.body {
        Body::Session(session) => object(&NewSession {
            common,
            making: minutes(session.making_min),
            overseeing: minutes(session.overseeing_min),
        }),
        Body::Milestone(milestone) => object(&NewMilestone {
            common,
            title: milestone.title.clone(),
            challenge: milestone.challenge.iter().map(rated).collect(),
            result: milestone.result,
            part: milestone.part,
            story: None,
            seen_by: None,
        }),
        Body::Note(_) => object(&NewNote { common }),
        Body::Recognition(said) => object(&NewRecognition {
            common,
            from: said.from.clone(),
            relation: said.relation,
            about: said.about.map(|about| AboutRef(about_id(about))),
            quote: said.quote.clone(),
            know: said.know,
            link: None,
            publish: plumb_mastery::Publish::Unasked,
        }),
        Body::Sounding(sounding) => object(&NewSounding {
            common,
            level: halves(sounding.half_rungs),
            by: match &sounding.by {
                Sounder::Own => None,
                Sounder::Other(name) => Some(name.clone()),
            },
        }),
        Body::Goal(goal) => object(&NewGoal {
            common,
            level: halves(goal.half_rungs),
            due: None,
        }),
    }?;
    named(viewer, form)
}

/// The form that a request for a kind holds.
///
/// # Errors
///
/// `bad_value` for what would log no entry of the kind.
pub(super) fn of_request(
    viewer: &Viewer<'_, '_>,
    reader: &Reader<'_>,
    kind: Kind,
    request: &str,
) -> Result<String> {
    let mut form = match kind {
        Kind::Session => typed::<NewSession>(request),
        Kind::Milestone => typed::<NewMilestone>(request),
        Kind::Note => typed::<NewNote>(request),
        Kind::Recognition => typed::<NewRecognition>(request),
        Kind::Sounding => typed::<NewSounding>(request),
        Kind::Goal => typed::<NewGoal>(request),
    }?;
    // Names that are there become ids; any other stays as it was typed, and would be made when the form is used.
    for area in areas_of(&mut form) {
        if let Ok(id) = names::area(&viewer.tree, &AreaRef(text(area)), Tail::Changed) {
            *area = json!(id.to_string());
        }
    }
    if let Some(work) = form.get_mut("work") {
        let known = names::find_work(&reader.works()?, &WorkRef(text(work)), Tail::Changed);
        if let Some(id) = known.ok().flatten() {
            *work = json!(id.to_string());
        }
    }
    named(viewer, form)
}

/// A template's form with everything that is still there, and what is gone.
pub(super) fn fill(reader: &Reader<'_>, template: &Template) -> Result<(String, Vec<String>)> {
    let mut form: Map<String, Value> = serde_json::from_str(&template.form).unwrap_or_default();
    let known = match form.remove(NAMES) {
        Some(Value::Object(known)) => known,
        _ => Map::new(),
    };
    let called = |id: &str| {
        known
            .get(id)
            .and_then(Value::as_str)
            .unwrap_or(id)
            .to_owned()
    };
    let tree = Viewer::of(reader)?.tree;
    let there = |typed: &Value| names::area(&tree, &AreaRef(text(typed)), Tail::Logged).is_ok();
    let mut gone = Vec::new();
    if let Some(Value::Array(areas)) = form.get_mut("areas") {
        areas.retain(|area| {
            let stays = there(area);
            if !stays {
                gone.push(format!("the area {}", called(&text(area))));
            }
            stays
        });
    }
    if let Some(Value::Array(rungs)) = form.get_mut("challenge") {
        rungs.retain(|one| one.get("area").is_some_and(there) && fits(&tree, one));
    }
    if let Some(work) = form.get("work").map(text) {
        let lost = WorkId::from_str(&work)
            .ok()
            .map(|id| reader.work(id))
            .transpose()?
            .is_some_and(|found| found.is_none());
        if lost {
            form.remove("work");
            gone.push(format!("the work {}", called(&work)));
        }
    }
    if let Some(about) = form.get("about").map(text) {
        let works = reader.works()?;
        if names::about(reader, &works, &AboutRef(about.clone()), Tail::Logged).is_err() {
            form.remove("about");
            gone.push(format!("what it is about, {}", called(&about)));
        }
    }
    form.insert("make_new".to_owned(), json!(true));
    Ok((Value::Object(form).to_string(), gone))
}

/// What was left out, in one sentence.
pub(super) fn left_out(gone: &[String]) -> Option<String> {
    (!gone.is_empty()).then(|| {
        format!(
            "Left out, because it is not in the journal any more: {}.",
            words::listed(gone, "and")
        )
    })
}

/// Whether a rung still is one of its area's ladder.
fn fits(tree: &Tree, rated: &Value) -> bool {
    let part = |name: &str| rated.get(name).map(text).unwrap_or_default();
    names::area(tree, &AreaRef(part("area")), Tail::Logged)
        .and_then(|area| names::rung(tree, area, &LevelText(part("level")), Tail::Logged))
        .is_ok()
}

fn rated((area, rung): (&AreaId, &u8)) -> Challenge {
    Challenge {
        area: AreaRef(area.to_string()),
        level: LevelText(rung.to_string()),
    }
}

fn halves(half_rungs: u8) -> LevelText {
    let half = if half_rungs % 2 == 1 { ".5" } else { "" };
    LevelText(format!("{}{half}", half_rungs / 2))
}

fn about_id(about: plumb_mastery::About) -> String {
    match about {
        plumb_mastery::About::Work(id) => id.to_string(),
        plumb_mastery::About::Milestone(id) => id.to_string(),
    }
}

fn typed<Request: Serialize + DeserializeOwned>(request: &str) -> Result<Map<String, Value>> {
    let request: Request = serde_json::from_str(request).map_err(|error| {
        let message = "This form cannot be kept. Nothing was changed.";
        Problem::new(Code::Invalid, "bad_value", message)
            .hint("Save the entry instead, and make a template of it.")
            .field("form")
            .because(error)
    })?;
    object(&request)
}

/// A request as an object, without what is empty and without what belongs to its day.
fn object(request: &impl Serialize) -> Result<Map<String, Value>> {
    let Ok(Value::Object(mut form)) = serde_json::to_value(request) else {
        let message = "Plumb lost the form that it made. Nothing was changed.";
        return Err(Problem::new(Code::Fault, "garbled", message));
    };
    form.retain(|name, value| {
        let empty = match value {
            Value::Null => true,
            Value::String(text) => text.trim().is_empty(),
            Value::Array(all) => all.is_empty(),
            _ => false,
        };
        !empty && !OF_ITS_DAY.contains(&name.as_str())
    });
    Ok(form)
}

/// The values in a form that name an area.
fn areas_of(form: &mut Map<String, Value>) -> Vec<&mut Value> {
    let mut found = Vec::new();
    for (name, value) in form {
        match (name.as_str(), value) {
            ("areas", Value::Array(areas)) => found.extend(areas),
            ("challenge", Value::Array(rungs)) => {
                found.extend(rungs.iter_mut().filter_map(|one| one.get_mut("area")));
            }
            _ => {}
        }
    }
    found
}

/// A form as text, with what its areas, its work and what it is about are called today.
fn named(viewer: &Viewer<'_, '_>, mut form: Map<String, Value>) -> Result<String> {
    let mut known = Map::new();
    let areas: Vec<String> = areas_of(&mut form)
        .into_iter()
        .map(|area| text(area))
        .collect();
    for typed in areas {
        if let Ok(id) = AreaId::from_str(&typed) {
            known.insert(typed, json!(viewer.tree.path(id)));
        }
    }
    for name in ["work", "about"] {
        let Some(typed) = form.get(name).map(text) else {
            continue;
        };
        if let Ok(id) = WorkId::from_str(&typed)
            && let Some((title, _)) = viewer.work(id)?
        {
            known.insert(typed, json!(title));
        }
    }
    form.insert(NAMES.to_owned(), Value::Object(known));
    Ok(Value::Object(form).to_string())
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
