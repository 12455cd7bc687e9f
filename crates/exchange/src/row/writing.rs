//! Rows to text: the order of keys is the order of fields here and in the domain types.
//!
//! An entry puts its kind before its day, as a person reads it, so it has a shape of its own; every other row is the domain type behind its
//! `type`. This module refuses nothing: what is valid was decided before.

use chrono::{DateTime, NaiveDate, Utc};
use plumb_mastery::{
    Area, AreaId, Body, Entry, EntryId, Evidence, Goal, Kind, Milestone, Origin, Plate, Precision,
    Profile, Recognition, Role, Search, Session, Slip, Sounding, Template, Work, WorkId,
};
use serde::{Serialize, Serializer};

use super::Row;

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Line<'a> {
    Profile(&'a Profile),
    Role(&'a Role),
    Area(&'a Area),
    Work(&'a Work),
    Entry(EntryLine<'a>),
    Search(&'a Search),
    Template(&'a Template),
    Plate(&'a Plate),
    Slip(&'a Slip),
}

#[derive(Serialize)]
struct EntryLine<'a> {
    id: EntryId,
    kind: Kind,
    on: NaiveDate,
    #[serde(skip_serializing_if = "Precision::is_day")]
    precision: Precision,
    #[serde(skip_serializing_if = "Option::is_none")]
    began: Option<NaiveDate>,
    #[serde(serialize_with = "milliseconds")]
    recorded_at: DateTime<Utc>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    areas: &'a [AreaId],
    #[serde(skip_serializing_if = "Option::is_none")]
    work: Option<WorkId>,
    #[serde(flatten)]
    body: BodyKeys<'a>,
    #[serde(skip_serializing_if = "str::is_empty")]
    text: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    evidence: &'a [Evidence],
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    private: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    origin: Option<&'a Origin>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum BodyKeys<'a> {
    Session(&'a Session),
    Milestone(&'a Milestone),
    Recognition(&'a Recognition),
    Sounding(&'a Sounding),
    Goal(&'a Goal),
    Nothing {},
}

impl<'a> From<&'a Entry> for EntryLine<'a> {
    fn from(entry: &'a Entry) -> Self {
        Self {
            id: entry.id,
            kind: entry.kind(),
            on: entry.on,
            precision: entry.precision,
            began: entry.began,
            recorded_at: entry.recorded_at,
            areas: &entry.areas,
            work: entry.work,
            body: match &entry.body {
                Body::Session(session) => BodyKeys::Session(session),
                Body::Milestone(milestone) => BodyKeys::Milestone(milestone),
                Body::Note(_) => BodyKeys::Nothing {},
                Body::Recognition(recognition) => BodyKeys::Recognition(recognition),
                Body::Sounding(sounding) => BodyKeys::Sounding(sounding),
                Body::Goal(goal) => BodyKeys::Goal(goal),
            },
            text: &entry.text,
            evidence: &entry.evidence,
            private: entry.private,
            origin: entry.origin.as_ref(),
        }
    }
}

pub(super) fn append(row: &Row, line: &mut String) {
    let written = match row {
        Row::Profile(profile) => serde_json::to_string(&Line::Profile(profile)),
        Row::Role(role) => serde_json::to_string(&Line::Role(role)),
        Row::Area(area) => serde_json::to_string(&Line::Area(area)),
        Row::Work(work) => serde_json::to_string(&Line::Work(work)),
        Row::Entry(entry) => serde_json::to_string(&Line::Entry(entry.into())),
        Row::Search(search) => serde_json::to_string(&Line::Search(search)),
        Row::Template(template) => serde_json::to_string(&Line::Template(template)),
        Row::Plate(plate) => serde_json::to_string(&Line::Plate(plate)),
        Row::Slip(slip) => serde_json::to_string(&Line::Slip(slip)),
    };
    // serde_json fails only for keys that are not text and for sinks that fail; a row has neither.
    line.push_str(&written.unwrap_or_default());
}

fn milliseconds<S: Serializer>(at: &DateTime<Utc>, out: S) -> Result<S::Ok, S::Error> {
    out.collect_str(&at.format("%Y-%m-%dT%H:%M:%S%.3fZ"))
}
