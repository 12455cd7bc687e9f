//! Adding, setting and deleting works, each as one change.

use chrono::NaiveDate;
use plumb_mastery::Work;

use super::{NewWork, OneWork, SetWork, WorkDone, same::same_piece};
use crate::{
    call::Call,
    journal::Journal,
    names::{self, Tail},
    outcome::Outcome,
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::DayText,
    transact::Done,
};

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
            let warning = same_piece(tx, &work)?.first().map(|same| {
                let title = &same.title;
                format!("Same piece? There is a work called '{title}' already. If it is one, merge them.")
            });
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

    /// Deletes a work that nothing names.
    ///
    /// # Errors
    ///
    /// `refused·needed` where an entry or what someone said names it.
    pub fn delete_work(&self, call: &Call<'_>, request: OneWork) -> Result<Outcome<WorkDone>> {
        self.transact("delete_work", call, |tx| {
            let id = names::work(&tx.works()?, &request.work, Tail::Changed)?;
            let title = tx.find::<Work>(&id)?.ok_or_else(gone)?.title;
            tx.remove::<Work>(&id)?;
            Ok(Done::new(
                WorkDone {
                    id,
                    title: title.clone(),
                },
                format!("Delete {title}"),
                format!("Deleted: {title}."),
            ))
        })
    }
}

pub(super) fn day(
    reader: &Reader<'_>,
    typed: Option<&DayText>,
    field: &str,
) -> Result<Option<NaiveDate>> {
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

/// The refusal of a work that went meanwhile.
pub(super) fn gone() -> Problem {
    Problem::new(
        Code::Missing,
        "work",
        "That work was deleted meanwhile. Nothing was changed.",
    )
    .hint("Look at the list of works again.")
}
