//! Adding, setting and merging works, each as one change.

use chrono::NaiveDate;
use plumb_mastery::{About, Body, Entry, Work, WorkId, fold::fold, words};

use super::{MergeWorks, NewWork, SetWork, WorkDone};
use crate::{
    areas::compare,
    call::Call,
    entries::Compared,
    journal::Journal,
    names::{self, Tail},
    outcome::Outcome,
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::DayText,
    storage,
    transact::Done,
};

/// Works of the same title within this many days are perhaps one piece.
const SAME_PIECE_DAYS: i64 = 14;

impl Journal {
    /// Adds a work.
    pub fn add_work(&self, call: &Call<'_>, request: NewWork) -> Result<Outcome<WorkDone>> {
        self.transact("add_work", call, |tx| {
            let day = |typed: &Option<DayText>, field: &str| day(tx, typed.as_ref(), field);
            let work = Work {
                id: tx.new_work_id(),
                title: request.title.trim().to_owned(),
                started: day(&request.started, "started")?,
                finished: day(&request.finished, "finished")?,
                for_whom: kept(request.for_whom.as_deref()),
                link: kept(request.link.as_deref()),
                private: request.private,
            };
            let (id, title) = (work.id, work.title.clone());
            let warning = same_piece(tx, &work)?;
            tx.put(work)?;
            let mut done = Done::new(
                WorkDone {
                    id,
                    title: title.clone(),
                },
                format!("Add {title}"),
                format!("Added: {title}."),
            );
            done.warnings.extend(warning);
            Ok(done)
        })
    }

    /// Sets what is known of a work; an empty text clears.
    pub fn set_work(&self, call: &Call<'_>, request: SetWork) -> Result<Outcome<WorkDone>> {
        self.transact("set_work", call, |tx| {
            let id = names::work(&tx.works()?, &request.work, Tail::Changed)?;
            let mut work = tx.find::<Work>(&id)?.ok_or_else(gone)?;
            if let Some(title) = &request.title {
                title.trim().clone_into(&mut work.title);
            }
            if request.for_whom.is_some() {
                work.for_whom = kept(request.for_whom.as_deref());
            }
            if request.link.is_some() {
                work.link = kept(request.link.as_deref());
            }
            if request.started.is_some() {
                work.started = day(tx, request.started.as_ref(), "started")?;
            }
            if request.finished.is_some() {
                work.finished = day(tx, request.finished.as_ref(), "finished")?;
            }
            work.private = request.private.unwrap_or(work.private);
            let title = work.title.clone();
            tx.put(work)?;
            Ok(Done::new(
                WorkDone {
                    id,
                    title: title.clone(),
                },
                format!("Set {title}"),
                format!("Saved: {title}."),
            ))
        })
    }

    /// Makes two works one: entries and recognitions of the one that goes become the other's.
    pub fn merge_works(&self, call: &Call<'_>, request: MergeWorks) -> Result<Outcome<WorkDone>> {
        let known = self.standing()?;
        self.transact("merge_works", call, |tx| {
            let before = Compared::fresh(tx, Some(known))?;
            let works = tx.works()?;
            let from = names::work(&works, &request.work, Tail::Changed)?;
            let into = names::work(&works, &request.into, Tail::Changed)?;
            if from == into {
                return Err(Problem::new(
                    Code::Refused,
                    "same",
                    "A work cannot be merged into itself. Nothing was changed.",
                )
                .hint("Choose another work."));
            }
            let (goes, stays) = (
                tx.find::<Work>(&from)?.ok_or_else(gone)?,
                tx.find::<Work>(&into)?.ok_or_else(gone)?,
            );
            let mut old: Vec<Entry> = tx.entries_of_work(from)?;
            for voice in tx.recognitions_about_work(from)? {
                if !old.iter().any(|entry| entry.id == voice.id) {
                    old.push(voice);
                }
            }
            let new: Vec<Entry> = old.iter().map(|entry| moved(entry, from, into)).collect();
            for entry in &new {
                tx.put(entry.clone())?;
            }
            tx.put(joined(&goes, stays.clone()))?;
            tx.remove::<Work>(&from)?;
            let tree = storage::tree(tx.connection())?;
            let (label, title) = (
                format!("Merge {} into {}", goes.title, stays.title),
                stays.title,
            );
            let said = format!(
                "{} is part of {title} now, with {}.",
                goes.title,
                words::counted(old.len() as u64, "entry", "entries")
            );
            let because = format!("{} and {title} are one work now.", goes.title);
            compare(
                tx,
                before,
                &tree,
                (&old, &new),
                &because,
                Done::new(WorkDone { id: into, title }, label, said),
            )
        })
    }
}

/// An entry of one work as an entry of another.
fn moved(entry: &Entry, from: WorkId, into: WorkId) -> Entry {
    let mut entry = entry.clone();
    if entry.work == Some(from) {
        entry.work = Some(into);
    }
    if let Body::Recognition(recognition) = &mut entry.body
        && recognition.about == Some(About::Work(from))
    {
        recognition.about = Some(About::Work(into));
    }
    entry
}

/// What is known of either; private if one of them is.
fn joined(goes: &Work, stays: Work) -> Work {
    Work {
        started: [goes.started, stays.started].into_iter().flatten().min(),
        finished: [goes.finished, stays.finished].into_iter().flatten().max(),
        for_whom: stays.for_whom.or_else(|| goes.for_whom.clone()),
        link: stays.link.or_else(|| goes.link.clone()),
        private: stays.private || goes.private,
        ..stays
    }
}

fn day(reader: &Reader<'_>, typed: Option<&DayText>, field: &str) -> Result<Option<NaiveDate>> {
    match typed.filter(|text| !text.0.trim().is_empty()) {
        None => Ok(None),
        Some(text) => names::day(text, field, reader.today(), Tail::Changed).map(|day| {
            Some(if field == "started" {
                day.earliest()
            } else {
                day.on
            })
        }),
    }
}

fn kept(text: Option<&str>) -> Option<String> {
    text.map(str::trim)
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
}

fn same_piece(reader: &Reader<'_>, work: &Work) -> Result<Option<String>> {
    let near = |other: &Work| match (
        work.started.or(work.finished),
        other.started.or(other.finished),
    ) {
        (Some(a), Some(b)) => (a - b).num_days().abs() <= SAME_PIECE_DAYS,
        _ => true,
    };
    let same = reader
        .works()?
        .into_iter()
        .find(|other| fold(&other.title) == fold(&work.title) && near(other));
    Ok(same.map(|other| {
        format!(
            "Same piece? There is a work called '{}' already. If it is one, merge them.",
            other.title
        )
    }))
}

/// The refusal of a work that went meanwhile.
pub(super) fn gone() -> Problem {
    Problem::new(
        Code::Missing,
        "work",
        "That work was deleted meanwhile. Nothing was changed.",
    )
    .hint("Look at the list of works again.")
}
