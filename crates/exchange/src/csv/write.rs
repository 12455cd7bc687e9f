//! Rows to files, one for each entity.
//!
//! CSV always has the shareable scope. What a cell holds is decided in one place for export and for comparing with what the journal has, so that
//! our own export imported again is `same`.

use std::{
    borrow::Borrow,
    collections::{BTreeMap, HashMap},
};

use plumb_mastery::{
    Body, Entry, EntryId, Invalid, Milestone, Outcome, Part, Story, Tree, Work, WorkId,
    entry::EvidenceBody,
};
use uuid::Uuid;

use super::{
    columns::{Column, FILES, Holds},
    guard::{guard, join},
    others,
    read::FORMAT,
};
use crate::{
    compare::{Known, note},
    day, measure, order,
    row::Row,
    scope::Scope,
    sheet::fingerprint,
};

/// What ids are written as: paths of areas and titles of works.
pub(super) struct Words<'a> {
    pub tree: &'a Tree,
    pub titles: HashMap<WorkId, &'a str>,
}

/// Writes every file of an export: its name and its text. Only what is shareable is in them.
///
/// # Errors
///
/// What `Tree::new` refuses.
pub fn export(rows: Vec<Row>) -> Result<Vec<(&'static str, String)>, Invalid> {
    let mut rows = Scope::Shareable.keep(rows);
    order::sort(&mut rows);
    let areas = rows.iter().filter_map(|row| {
        if let Row::Area(area) = row {
            Some(area.clone())
        } else {
            None
        }
    });
    let tree = Tree::new(areas.collect())?;
    let titles = rows.iter().filter_map(|row| {
        if let Row::Work(work) = row {
            Some((work.id, work.title.as_str()))
        } else {
            None
        }
    });
    let words = Words {
        tree: &tree,
        titles: titles.collect(),
    };
    Ok(FILES
        .into_iter()
        .map(|file| (file, table(file, &rows, &words)))
        .collect())
}

fn table(file: &'static str, rows: &[Row], words: &Words<'_>) -> String {
    let holds = match file {
        "sessions.csv" => Some(Holds::Sessions),
        "milestones.csv" => Some(Holds::Milestones),
        _ => None,
    };
    match holds {
        Some(holds) => {
            let header = holds
                .columns()
                .iter()
                .map(|column| column.name().to_owned())
                .collect();
            let entries = rows.iter().filter_map(|row| {
                if let Row::Entry(entry) = row {
                    Some(entry)
                } else {
                    None
                }
            });
            let lines = entries
                .filter(|entry| holds_of(entry) == Some(holds))
                .map(|entry| line(entry, holds, words));
            text(std::iter::once(header).chain(lines))
        }
        None => text(others::table(file, rows, words).into_iter()),
    }
}

fn line(entry: &Entry, holds: Holds, words: &Words<'_>) -> Vec<String> {
    let guarded = |column: &Column| {
        let cell = cell(entry, *column, words);
        if column.is_plain() {
            cell
        } else {
            guard(&cell)
        }
    };
    holds.columns().iter().map(guarded).collect()
}

fn holds_of(entry: &Entry) -> Option<Holds> {
    match entry.body {
        Body::Session(_) => Some(Holds::Sessions),
        Body::Milestone(_) => Some(Holds::Milestones),
        _ => None,
    }
}

/// What the journal knows of rows of our own CSV, by key: entries and whether they are deleted.
///
/// An entry is known by the key that it was imported under, and by its id, which an export writes. Under its id it is compared with the values that
/// it had when last imported so, else with the row that an export would write for it.
pub fn known<E: Borrow<Entry>>(
    entries: impl IntoIterator<Item = (E, bool)>,
    tree: &Tree,
    works: &[Work],
) -> HashMap<String, Known> {
    let words = Words {
        tree,
        titles: works
            .iter()
            .map(|work| (work.id, work.title.as_str()))
            .collect(),
    };
    let mut known = HashMap::new();
    for (entry, deleted) in entries {
        let entry = entry.borrow();
        note(&mut known, FORMAT, entry, deleted);
        let key = entry.id.to_string();
        if let Some(holds) = holds_of(entry).filter(|_| !known.contains_key(&key)) {
            let fingerprint = fingerprint(&fields(entry, holds, &words));
            known.insert(
                key,
                Known {
                    id: entry.id.0,
                    fingerprint,
                    deleted,
                },
            );
        }
    }
    known
}

/// The fields that a row of our own export has for an entry.
fn fields(entry: &Entry, holds: Holds, words: &Words<'_>) -> BTreeMap<String, String> {
    let fields = holds
        .columns()
        .iter()
        .map(|column| (column.name().to_owned(), cell(entry, *column, words)));
    fields.filter(|(_, cell)| !cell.trim().is_empty()).collect()
}

/// What stands in a cell before it is guarded.
fn cell(entry: &Entry, column: Column, words: &Words<'_>) -> String {
    let milestone = if let Body::Milestone(milestone) = &entry.body {
        Some(milestone)
    } else {
        None
    };
    let story = milestone.and_then(|milestone| milestone.story.as_ref());
    let of_story = |part: fn(&Story) -> &String| story.map(part).cloned().unwrap_or_default();
    let (making, overseeing) = match &entry.body {
        Body::Session(session) => (session.making_min, session.overseeing_min),
        _ => (0, 0),
    };
    match column {
        Column::On => day::write(entry.day()),
        Column::Title => milestone
            .map(|milestone| milestone.title.clone())
            .unwrap_or_default(),
        Column::Making => number(making),
        Column::Overseeing => number(overseeing),
        Column::Areas => areas(entry, words),
        Column::Challenge => milestone
            .map(|milestone| challenge(entry, milestone, words))
            .unwrap_or_default(),
        Column::Result => said(
            milestone.is_some_and(|milestone| milestone.result == Outcome::Attempted),
            "attempted",
        ),
        Column::Part => said(
            milestone.is_some_and(|milestone| milestone.part == Part::Oversaw),
            "oversaw",
        ),
        Column::Situation => of_story(|story| &story.situation),
        Column::Action => of_story(|story| &story.action),
        Column::StoryResult => of_story(|story| &story.result),
        Column::Learning => of_story(|story| &story.learning),
        Column::Share => of_story(|story| &story.share),
        Column::Links => join(
            entry
                .evidence
                .iter()
                .filter_map(|evidence| match &evidence.body {
                    EvidenceBody::Link { url, .. } => Some(url),
                    _ => None,
                }),
        ),
        Column::Measure => join(entry.evidence.iter().filter_map(
            |evidence| match &evidence.body {
                EvidenceBody::Measure(measure) => Some(measure::write(measure)),
                _ => None,
            },
        )),
        Column::Work => title(entry.work, words),
        Column::Note => entry.text.clone(),
        Column::Private => said(entry.private, "yes"),
        Column::Id => id(entry.id),
    }
}

fn challenge(entry: &Entry, milestone: &Milestone, words: &Words<'_>) -> String {
    let rated = entry
        .areas
        .iter()
        .filter_map(|area| Some((area, milestone.challenge.get(area)?)));
    join(rated.map(|(area, rung)| format!("{}={rung}", words.tree.path(*area))))
}

pub(super) fn areas(entry: &Entry, words: &Words<'_>) -> String {
    join(entry.areas.iter().map(|area| words.tree.path(*area)))
}

pub(super) fn title(work: Option<WorkId>, words: &Words<'_>) -> String {
    work.and_then(|id| words.titles.get(&id))
        .copied()
        .unwrap_or_default()
        .to_owned()
}

fn number(minutes: u16) -> String {
    if minutes == 0 {
        String::new()
    } else {
        minutes.to_string()
    }
}

pub(super) fn said(holds: bool, word: &str) -> String {
    if holds {
        word.to_owned()
    } else {
        String::new()
    }
}

fn id(id: EntryId) -> String {
    if id == EntryId(Uuid::nil()) {
        String::new()
    } else {
        id.to_string()
    }
}

fn text(lines: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::Any(b'\n'))
        .from_writer(Vec::new());
    for line in lines {
        // A Vec takes every byte, and every line of a table has the length of its header.
        let _ = writer.write_record(&line);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}
