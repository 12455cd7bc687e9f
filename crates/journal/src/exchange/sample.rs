//! The sample journal: an invented maker's twelve years, compiled in.
//!
//! Written for 20 November 2026; all its days are moved by whole days, so that the silence is as long on the day it is made. It goes in by the door of
//! imports, as one change, and its pictures are kept as any evidence is.

use chrono::{NaiveDate, TimeDelta};
use plumb_exchange::{Row, row};
use plumb_mastery::{Body, Precision, date::Day};

use crate::{
    call::Call,
    journal::Journal,
    problem::{Code, Problem, Result},
    transact::Done,
};

/// The rows, as `plumb.journal/1`.
const ROWS: &str = include_str!("../../../../assets/sample/sample.plumb.jsonl");

/// The files that the rows name by their hash.
const FILES: &[&[u8]] = include!(concat!(env!("OUT_DIR"), "/sample_files.rs"));

/// Fills a new journal with the sample.
///
/// # Errors
///
/// `refused·not_empty` where it has entries; `file`.
pub(crate) fn import_sample(journal: &Journal, call: &Call<'_>) -> Result<()> {
    if journal.place() > 0 {
        return Err(Problem::new(
            Code::Refused,
            "not_empty",
            "The journal in this folder has entries. Nothing was changed.",
        )
        .hint("Choose another folder for the sample."));
    }
    for bytes in FILES {
        journal.files().put_bytes("sample", bytes)?;
    }
    let by = journal.clock().today() - written_for();
    let mut rows = ROWS
        .lines()
        .filter(|line| !is_frame(line))
        .map(|line| row::read(line).map_err(damaged))
        .collect::<Result<Vec<_>>>()?;
    rows.sort_by_key(
        |row| matches!(row, Row::Entry(entry) if matches!(entry.body, Body::Recognition(_))),
    );
    journal.transact("sample", call, |tx| {
        for row in &rows {
            tx.put_row(&moved(row.clone(), by, tx.today()))?;
        }
        Ok(Done::new(
            (),
            "Fill the sample",
            "A sample: nothing here is yours.",
        ))
    })?;
    Ok(())
}

/// The day for which the sample is written.
fn written_for() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap_or_default()
}

fn is_frame(line: &str) -> bool {
    line.starts_with("{\"type\":\"journal\"")
        || line.starts_with("{\"type\":\"end\"")
        || line.trim().is_empty()
}

fn damaged(error: impl std::fmt::Display) -> Problem {
    Problem::new(
        Code::Fault,
        "sample",
        "The sample that came with Plumb could not be read. Nothing was made.",
    )
    .because(error)
}

/// A row with all its days moved by whole days.
fn moved(mut row: Row, by: TimeDelta, today: NaiveDate) -> Row {
    match &mut row {
        Row::Role(role) => {
            role.from += by;
            role.to = role.to.map(|to| to + by);
        }
        Row::Work(work) => {
            work.started = work.started.map(|on| on + by);
            work.finished = work.finished.map(|on| on + by);
        }
        Row::Entry(entry) => {
            let day = entry.on + by;
            // A month or year is stored as its last day, which a move by days would miss.
            entry.on = match entry.precision {
                Precision::Day => day,
                Precision::Month => Day::month(day, today).on,
                Precision::Year => Day::year(day, today).on,
            };
            entry.began = entry.began.map(|on| (on + by).min(entry.on));
            entry.recorded_at += by;
            match &mut entry.body {
                Body::Goal(goal) => goal.due = goal.due.map(|due| due + by),
                Body::Milestone(milestone) => milestone
                    .story
                    .iter_mut()
                    .flat_map(|story| &mut story.later)
                    .for_each(|later| later.on += by),
                Body::Recognition(recognition) => {
                    recognition.asked_on = recognition.asked_on.map(|on| on + by)
                }
                Body::Session(_) | Body::Note(_) | Body::Sounding(_) => {}
            }
        }
        Row::Area(area) => {
            area.fallow_since = area.fallow_since.map(|on| on + by);
            area.retired_on = area.retired_on.map(|on| on + by);
        }
        Row::Profile(_) => {}
    }
    row
}
