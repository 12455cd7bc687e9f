//! Two doors at one entry: whether an amendment would overwrite what another door wrote meanwhile.
//!
//! Fields changed on one side only simply meet; where both sides changed the same field to different values nothing is written, because neither form may
//! be lost. It compares written forms and does not know their meaning.

use plumb_exchange::{Row, row};
use plumb_mastery::Entry;
use serde_json::{Map, Value};

use crate::{
    problem::{Code, Problem, Result},
    reader::Reader,
};

/// Refuses an amendment whose fields another door changed since the editor read the entry.
///
/// # Errors
///
/// `stale·entry`.
pub(crate) fn refuse(
    reader: &Reader<'_>,
    read_at: &str,
    now: &Entry,
    amended: &Entry,
) -> Result<()> {
    if reader.newest_change_of(now.id)? == read_at {
        return Ok(());
    }
    let Some(read) = reader.entry_form_at(now.id, read_at)? else {
        return Err(stale(read_at));
    };
    let (read, now, amended) = (
        fields(&read),
        fields(&row::write(&Row::Entry(now.clone()))),
        fields(&row::write(&Row::Entry(amended.clone()))),
    );
    let mut keys: Vec<&String> = now
        .keys()
        .chain(read.keys())
        .chain(amended.keys())
        .collect();
    keys.sort();
    keys.dedup();
    let clash = keys.into_iter().find(|key| {
        let (read, now, amended) = (read.get(*key), now.get(*key), amended.get(*key));
        read != now && amended != now
    });
    clash.map_or(Ok(()), |key| Err(stale(key)))
}

fn fields(written: &str) -> Map<String, Value> {
    match serde_json::from_str(written) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn stale(detail: &str) -> Problem {
    Problem::new(
        Code::Stale,
        "entry",
        "This entry changed while you were writing. Nothing is lost, and nothing was changed.",
    )
    .hint("Look at both forms, then choose one or keep both.")
    .because(detail)
}
