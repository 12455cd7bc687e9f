//! What is done to many entries alike, and which of them cannot take it.
//!
//! An alteration says of each entry by itself what it would become, or why it stays as it is: the same answer serves the preview and the change, so
//! that neither can promise what the other does not do. What an entry may be stays `Entry::check`'s to say. It does not know how the entries were chosen.

use chrono::{Duration, NaiveDate};

use crate::{
    entry::{Body, Entry, Kind, MOST_AREAS, Part},
    ids::{AreaId, WorkId},
    tree::Tree,
};

/// One thing done to many entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Alteration {
    /// These areas are added after those that are there.
    AddAreas(Vec<AreaId>),
    /// These areas are taken away, and what was rated there with them.
    TakeAreas(Vec<AreaId>),
    /// It belongs to this work, or to none.
    Work(Option<WorkId>),
    /// It is private, or no more.
    Private(bool),
    /// Whose hands or judgement a milestone was.
    Part(Part),
    /// Its days lie so many days later; earlier where negative.
    Days(i32),
    /// It goes.
    Delete,
}

/// What an alteration makes of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Altered {
    /// It becomes this.
    To(Box<Entry>),
    /// It goes.
    Gone,
    /// It is so already.
    Same,
    /// It cannot be, because of this: a clause that follows "because".
    Refused(String),
}

impl Alteration {
    /// What becomes of an entry, as of `today`.
    pub fn of(&self, entry: &Entry, tree: &Tree, today: NaiveDate) -> Altered {
        let mut altered = entry.clone();
        if let Err(because) = self.apply(&mut altered) {
            return Altered::Refused(because);
        }
        if *self == Self::Delete {
            return Altered::Gone;
        }
        if altered == *entry {
            return Altered::Same;
        }
        altered.tidy();
        match altered.check(tree, today) {
            Ok(()) => Altered::To(Box::new(altered)),
            Err(invalid) => Altered::Refused(match (invalid.field.as_str(), invalid.reason) {
                ("on", "future") => "its day would lie ahead".to_owned(),
                ("areas", "too_many") => format!("an entry has at most {MOST_AREAS} areas"),
                _ => invalid.message.trim_end_matches('.').to_owned(),
            }),
        }
    }

    fn apply(&self, entry: &mut Entry) -> Result<(), String> {
        let kind = entry.kind();
        match self {
            Self::AddAreas(areas) => {
                let new: Vec<AreaId> = areas
                    .iter()
                    .filter(|area| !entry.areas.contains(area))
                    .copied()
                    .collect();
                if !new.is_empty() {
                    has_many_areas(kind)?;
                }
                entry.areas.extend(new);
            }
            Self::TakeAreas(areas) => {
                if entry.areas.iter().any(|area| areas.contains(area)) {
                    has_many_areas(kind)?;
                }
                entry.areas.retain(|area| !areas.contains(area));
                if let Body::Milestone(milestone) = &mut entry.body {
                    milestone.challenge.retain(|area, _| !areas.contains(area));
                }
            }
            Self::Work(work) => entry.work = *work,
            Self::Private(private) => entry.private = *private,
            Self::Part(part) => match &mut entry.body {
                Body::Milestone(milestone) => milestone.part = *part,
                _ => return Err("only a milestone says whose part it was".to_owned()),
            },
            Self::Days(days) => shift(entry, *days)?,
            Self::Delete => {}
        }
        Ok(())
    }
}

/// A sounding and a goal are of one area, which can neither be joined by another nor be taken away.
fn has_many_areas(kind: Kind) -> Result<(), String> {
    match kind {
        Kind::Sounding | Kind::Goal => Err(format!("a {kind} has one area")),
        _ => Ok(()),
    }
}

/// Moves the day of an entry, and the day it began. A month or a year is no day that could be moved by days.
fn shift(entry: &mut Entry, days: i32) -> Result<(), String> {
    if days == 0 {
        return Ok(());
    }
    if !entry.precision.is_day() {
        return Err("no more than its month or year is known".to_owned());
    }
    let by = Duration::days(i64::from(days));
    let moved = |day: NaiveDate| {
        day.checked_add_signed(by)
            .ok_or_else(|| "no calendar goes so far".to_owned())
    };
    entry.on = moved(entry.on)?;
    entry.began = entry.began.map(moved).transpose()?;
    Ok(())
}

#[cfg(test)]
mod tests;
