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
    out,
    problem::{Code, Problem, Result},
    storage,
    transact::Done,
};

/// The rows, as `plumb.journal/1`.
const ROWS: &str = include_str!("../../../../assets/sample/sample.plumb.jsonl");

/// The files that the rows name by their hash.
const FILES: &[&[u8]] = include!(concat!(env!("OUT_DIR"), "/sample_files.rs"));

/// How many rows are put between two looks at whether the person has cancelled.
const LOOK_EVERY: usize = 100;

/// Fills an empty journal with the sample, and marks it as one.
///
/// # Errors
///
/// `refused·not_empty` where it holds something; `refused·cancelled`; `file`. It is as empty as it was then.
pub(crate) fn import_sample(journal: &Journal, call: &Call<'_>) -> Result<()> {
    refuse_used(journal)?;
    for bytes in FILES {
        out::refuse_cancelled(call)?;
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
        for (n, row) in rows.iter().enumerate() {
            if n.is_multiple_of(LOOK_EVERY) {
                out::refuse_cancelled(call)?;
            }
            tx.put_row(&moved(row.clone(), by, tx.today()))?;
        }
        storage::meta::mark_sample(tx.connection())?;
        out::refuse_cancelled(call)?;
        Ok(Done::new(
            (),
            "Fill the sample",
            "A sample: nothing here is yours.",
        ))
    })?;
    Ok(())
}

/// Refuses a journal that has entries, and one of the person's own that has anything.
fn refuse_used(journal: &Journal) -> Result<()> {
    let counts = journal.read(|reader| reader.counts())?;
    let is_own = !journal.is_sample() && counts.values().any(|count| *count > 0);
    if !is_own && !journal.has_entries()? {
        return Ok(());
    }
    let holds = if journal.has_entries()? {
        "has entries"
    } else {
        "was begun for a craft of its own"
    };
    let message = format!("The journal in this folder {holds}. Nothing was changed.");
    Err(Problem::new(Code::Refused, "not_empty", message)
        .hint("Choose another folder for the sample."))
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
        Row::Slip(slip) => slip.saved_on += by,
        Row::Profile(_) | Row::Search(_) | Row::Template(_) | Row::Plate(_) => {}
    }
    row
}
