//! What may leave: everything, or only what the person has not kept back.
//!
//! A shareable export holds nothing of what is private, no count and no id of it, and nobody's words without their permission. This module does
//! not know in which format it leaves.

use std::collections::HashSet;

use plumb_mastery::{
    About, Area, AreaId, Body, Entry, EntryId, Publish, Relation, WorkId, plate::Side,
    profile::Contact,
};

use crate::row::Row;

/// How much of a journal an export holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Everything; for the person's own drawer.
    Full,
    /// Nothing private, nobody's unpermitted words, no contact and no origin.
    Shareable,
}

impl Scope {
    /// Both scopes.
    pub const ALL: [Self; 2] = [Self::Full, Self::Shareable];

    /// The word that stands in the first line of a file.
    pub fn word(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Shareable => "shareable",
        }
    }

    /// The rows that may leave, in the order in which they were given.
    pub fn keep(self, rows: Vec<Row>) -> Vec<Row> {
        match self {
            Self::Full => rows,
            Self::Shareable => shareable(rows),
        }
    }
}

/// Who it was, where the name may not be told: "a client".
pub fn someone(relation: Relation) -> &'static str {
    match relation {
        Relation::Peer => "a peer",
        Relation::Client => "a client",
        Relation::Teacher => "a teacher",
        Relation::Public => "someone of the public",
        Relation::Jury => "a jury",
    }
}

fn shareable(rows: Vec<Row>) -> Vec<Row> {
    let kept = Kept::of(&rows);
    let share = |row: Row| match row {
        Row::Profile(mut profile) => {
            profile.contact = Contact::default();
            Some(Row::Profile(profile))
        }
        Row::Role(role) => (!role.private).then_some(Row::Role(role)),
        Row::Area(area) => (!kept.hidden_areas.contains(&area.id)).then_some(Row::Area(area)),
        Row::Work(work) => (!kept.hidden_works.contains(&work.id)).then_some(Row::Work(work)),
        Row::Entry(entry) => kept
            .entries
            .contains(&entry.id)
            .then(|| Row::Entry(without_secrets(entry))),
        // How a person looks for things, what they would fill in and whom they asked is nobody else's.
        Row::Search(_) | Row::Template(_) | Row::Slip(_) => None,
        Row::Plate(plate) => {
            let shown = |side: &Side| kept.entries.contains(&side.entry);
            (!plate.private && shown(&plate.left) && shown(&plate.right))
                .then_some(Row::Plate(plate))
        }
    };
    rows.into_iter().filter_map(share).collect()
}

fn without_secrets(mut entry: Entry) -> Entry {
    entry.origin = None;
    if let Body::Recognition(recognition) = &mut entry.body {
        recognition.slip = None;
        if recognition.publish == Publish::Anonymous {
            recognition.from = someone(recognition.relation).to_owned();
        }
    }
    entry
}

/// What stays and what does not, by id.
struct Kept {
    entries: HashSet<EntryId>,
    hidden_areas: HashSet<AreaId>,
    hidden_works: HashSet<WorkId>,
}

impl Kept {
    fn of(rows: &[Row]) -> Self {
        let private_works: HashSet<WorkId> = rows
            .iter()
            .filter_map(|row| match row {
                Row::Work(work) if work.private => Some(work.id),
                _ => None,
            })
            .collect();
        let entries = || {
            rows.iter().filter_map(|row| {
                if let Row::Entry(entry) = row {
                    Some(entry)
                } else {
                    None
                }
            })
        };
        let open = |entry: &Entry| {
            !entry.private && entry.work.is_none_or(|work| !private_works.contains(&work))
        };
        let mut kept: HashSet<EntryId> = entries()
            .filter(|entry| open(entry))
            .map(|entry| entry.id)
            .collect();
        let may_stay = |entry: &Entry, kept: &HashSet<EntryId>| match &entry.body {
            Body::Recognition(recognition) => {
                recognition.publish.allows_words()
                    && match recognition.about {
                        Some(About::Milestone(id)) => kept.contains(&id),
                        Some(About::Work(id)) => !private_works.contains(&id),
                        None => true,
                    }
            }
            _ => true,
        };
        let silent: Vec<EntryId> = entries()
            .filter(|entry| !may_stay(entry, &kept))
            .map(|entry| entry.id)
            .collect();
        for id in silent {
            kept.remove(&id);
        }
        let (shown, hidden): (Vec<&Entry>, Vec<&Entry>) =
            entries().partition(|entry| kept.contains(&entry.id));
        let hidden_areas = hidden_areas(rows, &shown, &hidden);
        let mut hidden_works = only_in(&hidden, &shown, works_of);
        hidden_works.extend(private_works);
        Self {
            entries: kept,
            hidden_areas,
            hidden_works,
        }
    }
}

fn works_of(entry: &Entry) -> Vec<WorkId> {
    let about = match &entry.body {
        Body::Recognition(recognition) => match recognition.about {
            Some(About::Work(id)) => Some(id),
            _ => None,
        },
        _ => None,
    };
    entry.work.into_iter().chain(about).collect()
}

fn only_in<T: std::hash::Hash + Eq + Copy>(
    hidden: &[&Entry],
    shown: &[&Entry],
    of: impl Fn(&Entry) -> Vec<T>,
) -> HashSet<T> {
    let shown: HashSet<T> = shown.iter().flat_map(|entry| of(entry)).collect();
    hidden
        .iter()
        .flat_map(|entry| of(entry))
        .filter(|id| !shown.contains(id))
        .collect()
}

/// Areas that only left-out entries use, and what lies inside them. What a shown entry uses stays with everything above it.
fn hidden_areas(rows: &[Row], shown: &[&Entry], hidden: &[&Entry]) -> HashSet<AreaId> {
    let areas: Vec<&Area> = rows
        .iter()
        .filter_map(|row| {
            if let Row::Area(area) = row {
                Some(area)
            } else {
                None
            }
        })
        .collect();
    let mut stays: HashSet<AreaId> = shown
        .iter()
        .flat_map(|entry| entry.areas.iter().copied())
        .collect();
    let mut goes: HashSet<AreaId> = hidden
        .iter()
        .flat_map(|entry| entry.areas.iter().copied())
        .collect();
    // Once per level of the deepest tree settles both directions; a tree that is deeper is not one.
    for _ in 0..plumb_mastery::tree::MAX_DEPTH {
        for area in &areas {
            if let Some(parent) = area.parent.filter(|_| stays.contains(&area.id)) {
                stays.insert(parent);
            }
        }
    }
    goes.retain(|id| !stays.contains(id));
    for _ in 0..plumb_mastery::tree::MAX_DEPTH {
        for area in &areas {
            if area.parent.is_some_and(|parent| goes.contains(&parent)) {
                goes.insert(area.id);
            }
        }
    }
    goes
}
