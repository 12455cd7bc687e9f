//! From entries to the tables.
//!
//! The entry keeps its number, because others name it by that. Children that differ are written anew.

use plumb_exchange::Row;
use plumb_mastery::{
    About, Body, Entry, Evidence, Milestone, Recognition, Sounder, Story, entry::EvidenceBody,
};
use rusqlite::{Connection, named_params};

use super::values;
use crate::{
    problem::Result,
    storage::{Over, missing_reference},
};

/// Writes an entry, new or over its old form; of a form that is known, only what differs.
pub(in crate::storage) fn store(
    connection: &Connection,
    entry: &Entry,
    over: &Over<'_>,
) -> Result<()> {
    let was = match over {
        Over::This(Row::Entry(was)) => Some(was),
        _ => None,
    };
    let key = match was {
        Some(was) if is_indexed_alike(was, entry) => store_rest(connection, entry)?,
        _ => store_own(connection, entry)?,
    };
    let clears = |tables: &[&str]| match over {
        Over::Nothing => Ok(()),
        _ => clear(connection, key, tables),
    };
    if was.is_none_or(|was| was.areas != entry.areas) {
        clears(&[CLEAR_AREAS])?;
        store_areas(connection, key, entry)?;
    }
    if was.is_none_or(|was| was.body != entry.body) {
        clears(&CLEAR_BODIES)?;
        store_body(connection, key, &entry.body)?;
    }
    if was.is_none_or(|was| was.evidence != entry.evidence) {
        clears(&[CLEAR_EVIDENCE])?;
        for (n, evidence) in (1_i64..).zip(&entry.evidence) {
            store_evidence(connection, key, n, evidence)?;
        }
    }
    if was.is_none_or(|was| was.origin != entry.origin) {
        clears(&[CLEAR_ORIGIN])?;
        store_origin(connection, key, entry)?;
    }
    Ok(())
}

/// Whether no index of the table of entries tells two forms apart.
fn is_indexed_alike(was: &Entry, entry: &Entry) -> bool {
    (was.kind(), was.on, was.recorded_at, was.work)
        == (entry.kind(), entry.on, entry.recorded_at, entry.work)
}

/// Writes the entry's own row; answers its number.
fn store_own(connection: &Connection, entry: &Entry) -> Result<i64> {
    let (making, overseeing) = minutes(entry);
    let mut store = connection.prepare_cached(include_str!("store.sql"))?;
    let (key, work): (i64, Option<i64>) = store.query_row(
        named_params! {
            ":id": entry.id.to_string(),
            ":kind": entry.kind().word(),
            ":day": entry.on.to_string(),
            ":precision": values::word(&entry.precision),
            ":began": entry.began.map(|on| on.to_string()),
            ":recorded_at": values::written(entry.recorded_at),
            ":work": entry.work.map(|id| id.to_string()),
            ":making_min": making,
            ":overseeing_min": overseeing,
            ":private": entry.private,
            ":words": entry.text,
        },
        |row| Ok((row.get("row")?, row.get("work")?)),
    )?;
    match (entry.work, work) {
        (Some(id), None) => Err(missing_reference("a work", id)),
        _ => Ok(key),
    }
}

/// Writes what no index knows over the entry's own row, which leaves the indexes alone; answers its number.
fn store_rest(connection: &Connection, entry: &Entry) -> Result<i64> {
    let (making, overseeing) = minutes(entry);
    let mut store = connection.prepare_cached(include_str!("store_rest.sql"))?;
    let key = store.query_row(
        named_params! {
            ":id": entry.id.to_string(),
            ":precision": values::word(&entry.precision),
            ":began": entry.began.map(|on| on.to_string()),
            ":making_min": making,
            ":overseeing_min": overseeing,
            ":private": entry.private,
            ":words": entry.text,
        },
        |row| row.get("row"),
    );
    Ok(key?)
}

/// Minutes made and overseen, of a session.
fn minutes(entry: &Entry) -> (Option<u16>, Option<u16>) {
    match &entry.body {
        Body::Session(session) => (Some(session.making_min), Some(session.overseeing_min)),
        _ => (None, None),
    }
}

const CLEAR_AREAS: &str = "DELETE FROM entry_area WHERE entry = :entry";
const CLEAR_BODIES: [&str; 4] = [
    "DELETE FROM milestone WHERE entry = :entry",
    "DELETE FROM recognition WHERE entry = :entry",
    "DELETE FROM sounding WHERE entry = :entry",
    "DELETE FROM goal WHERE entry = :entry",
];
const CLEAR_EVIDENCE: &str = "DELETE FROM evidence WHERE entry = :entry";
const CLEAR_ORIGIN: &str = "DELETE FROM origin WHERE entry = :entry";

/// Takes children away.
fn clear(connection: &Connection, key: i64, deletes: &[&str]) -> Result<()> {
    for sql in deletes {
        connection
            .prepare_cached(sql)?
            .execute(named_params! {":entry": key})?;
    }
    Ok(())
}

fn store_areas(connection: &Connection, key: i64, entry: &Entry) -> Result<()> {
    let sql =
        "INSERT INTO entry_area (entry, n, area) SELECT :entry, :n, row FROM area WHERE id = :area";
    let mut put = connection.prepare_cached(sql)?;
    for (n, area) in (1_i64..).zip(&entry.areas) {
        if put.execute(named_params! {":entry": key, ":n": n, ":area": area.to_string()})? == 0 {
            return Err(missing_reference("an area", area));
        }
    }
    Ok(())
}

fn store_body(connection: &Connection, key: i64, body: &Body) -> Result<()> {
    match body {
        Body::Session(_) | Body::Note(_) => Ok(()),
        Body::Milestone(milestone) => store_milestone(connection, key, milestone),
        Body::Recognition(recognition) => store_recognition(connection, key, recognition),
        Body::Sounding(sounding) => {
            let by = match &sounding.by {
                Sounder::Own => None,
                Sounder::Other(name) => Some(name),
            };
            let sql = "INSERT INTO sounding (entry, half_rungs, speaker) VALUES (:entry, :half_rungs, :speaker)";
            let params =
                named_params! {":entry": key, ":half_rungs": sounding.half_rungs, ":speaker": by};
            connection.prepare_cached(sql)?.execute(params)?;
            Ok(())
        }
        Body::Goal(goal) => {
            let due = goal.due.map(|on| on.to_string());
            let sql =
                "INSERT INTO goal (entry, half_rungs, due) VALUES (:entry, :half_rungs, :due)";
            let params = named_params! {":entry": key, ":half_rungs": goal.half_rungs, ":due": due};
            connection.prepare_cached(sql)?.execute(params)?;
            Ok(())
        }
    }
}

fn store_milestone(connection: &Connection, key: i64, milestone: &Milestone) -> Result<()> {
    let sql = "INSERT INTO milestone (entry, title, result, part) VALUES (:entry, :title, :result, :part)";
    connection.prepare_cached(sql)?.execute(named_params! {
        ":entry": key,
        ":title": milestone.title,
        ":result": values::word(&milestone.result),
        ":part": values::word(&milestone.part),
    })?;
    let sql = "INSERT INTO challenge (entry, area, rung) SELECT :entry, row, :rung FROM area WHERE id = :area";
    let mut put = connection.prepare_cached(sql)?;
    for (area, rung) in &milestone.challenge {
        if put.execute(named_params! {":entry": key, ":rung": rung, ":area": area.to_string()})?
            == 0
        {
            return Err(missing_reference("an area", area));
        }
    }
    milestone
        .story
        .as_ref()
        .map_or(Ok(()), |story| store_story(connection, key, story))
}

fn store_story(connection: &Connection, key: i64, story: &Story) -> Result<()> {
    connection
        .prepare_cached(include_str!("store_story.sql"))?
        .execute(named_params! {
            ":entry": key,
            ":situation": story.situation,
            ":did": story.action,
            ":result": story.result,
            ":learning": story.learning,
            ":share": story.share,
            ":later_off": story.later_off,
        })?;
    let sql = "INSERT INTO story_later (entry, n, day, words) VALUES (:entry, :n, :day, :words)";
    let mut put = connection.prepare_cached(sql)?;
    for (n, later) in (1_i64..).zip(&story.later) {
        put.execute(named_params! {":entry": key, ":n": n, ":day": later.on.to_string(), ":words": later.text})?;
    }
    Ok(())
}

fn store_recognition(connection: &Connection, key: i64, recognition: &Recognition) -> Result<()> {
    let (milestone, work) = match recognition.about {
        Some(About::Milestone(id)) => (Some(id.to_string()), None),
        Some(About::Work(id)) => (None, Some(id.to_string())),
        None => (None, None),
    };
    let mut put = connection.prepare_cached(include_str!("store_recognition.sql"))?;
    let (found_milestone, found_work): (Option<i64>, Option<i64>) = put.query_row(
        named_params! {
            ":entry": key,
            ":speaker": recognition.from,
            ":relation": values::word(&recognition.relation),
            ":milestone": milestone,
            ":work": work,
            ":quote": recognition.quote,
            ":know": recognition.know.as_ref().map(values::word),
            ":slip": recognition.slip.map(|slip| slip.to_string()),
            ":link": recognition.link,
            ":publish": values::word(&recognition.publish),
            ":asked_on": recognition.asked_on.map(|on| on.to_string()),
        },
        |row| Ok((row.get("milestone")?, row.get("work")?)),
    )?;
    match (milestone, found_milestone, work, found_work) {
        (Some(id), None, _, _) => Err(missing_reference("a milestone", id)),
        (_, _, Some(id), None) => Err(missing_reference("a work", id)),
        _ => Ok(()),
    }
}

fn store_evidence(connection: &Connection, key: i64, n: i64, evidence: &Evidence) -> Result<()> {
    let mut columns = Columns::default();
    let kind = match &evidence.body {
        EvidenceBody::File {
            sha256,
            name,
            mime,
            bytes,
            alt,
        } => {
            columns = Columns {
                sha256: Some(sha256),
                name: Some(name),
                mime: Some(mime),
                bytes: Some(bytes.cast_signed()),
                alt: alt.as_deref(),
                ..columns
            };
            "file"
        }
        EvidenceBody::Link {
            url,
            title,
            seen_on,
        } => {
            columns = Columns {
                url: Some(url),
                title: Some(title),
                seen_on: seen_on.map(|on| on.to_string()),
                ..columns
            };
            "link"
        }
        EvidenceBody::Quote { text, source } => {
            columns = Columns {
                quote: Some(text),
                source: Some(source),
                ..columns
            };
            "quote"
        }
        EvidenceBody::Measure(measure) => {
            columns = Columns {
                what: Some(&measure.what),
                old_number: measure.from.as_deref(),
                new_number: Some(&measure.to),
                unit: Some(&measure.unit),
                source: measure.source.as_deref(),
                ..columns
            };
            "measure"
        }
    };
    connection
        .prepare_cached(include_str!("store_evidence.sql"))?
        .execute(named_params! {
            ":entry": key,
            ":n": n,
            ":kind": kind,
            ":sha256": columns.sha256,
            ":name": columns.name,
            ":mime": columns.mime,
            ":bytes": columns.bytes,
            ":alt": columns.alt,
            ":url": columns.url,
            ":title": columns.title,
            ":seen_on": columns.seen_on,
            ":quote": columns.quote,
            ":what": columns.what,
            ":old_number": columns.old_number,
            ":new_number": columns.new_number,
            ":unit": columns.unit,
            ":source": columns.source,
            ":caption": evidence.caption,
        })?;
    Ok(())
}

/// The columns that only some evidence fills.
#[derive(Default)]
struct Columns<'e> {
    sha256: Option<&'e str>,
    name: Option<&'e str>,
    mime: Option<&'e str>,
    bytes: Option<i64>,
    alt: Option<&'e str>,
    url: Option<&'e str>,
    title: Option<&'e str>,
    seen_on: Option<String>,
    quote: Option<&'e str>,
    what: Option<&'e str>,
    old_number: Option<&'e str>,
    new_number: Option<&'e str>,
    unit: Option<&'e str>,
    source: Option<&'e str>,
}

fn store_origin(connection: &Connection, key: i64, entry: &Entry) -> Result<()> {
    let Some(origin) = &entry.origin else {
        return Ok(());
    };
    // A map of texts always has a written form.
    let fields = serde_json::to_string(&origin.fields).unwrap_or_default();
    let sql =
        "INSERT INTO origin (entry, format, key, fields) VALUES (:entry, :format, :key, :fields)";
    let params = named_params! {":entry": key, ":format": origin.format, ":key": origin.key, ":fields": fields};
    connection.prepare_cached(sql)?.execute(params)?;
    Ok(())
}
