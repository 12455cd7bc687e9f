//! When each technique was first used, and whether it came from another craft.
//!
//! Derived from the earliest making that names it (`model.md` 8). It does not know how often a technique was used since.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::{
    area::AreaKind,
    entry::{Body, Entry, Part},
    freshness::Practice,
    ids::AreaId,
    reach::origins,
    tree::Tree,
};

/// When a technique was first used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstUse {
    /// The technique.
    pub technique: AreaId,
    /// The earliest session with making minutes, or milestone of part Made, that names it.
    pub on: NaiveDate,
    /// Whether a technique of the same name was used earlier in another craft.
    pub carried_over: bool,
}

/// When each technique was first used, in the order of the tree; techniques never used are left out.
pub fn first_uses(tree: &Tree, entries: &[Entry]) -> Vec<FirstUse> {
    let uses = entries.iter().filter(|entry| is_use(entry));
    firsts(tree, uses.map(|entry| (entry.on, &entry.areas[..])))
}

/// The same from what freshness knows of a journal, which is all that a first use needs.
pub fn first_practised(tree: &Tree, practice: &[Practice]) -> Vec<FirstUse> {
    let uses = practice
        .iter()
        .filter(|practice| practice.making > 0 || practice.milestone);
    firsts(
        tree,
        uses.map(|practice| (practice.on, &practice.areas[..])),
    )
}

/// Whether an entry used what it names: a session with making minutes, or a milestone of part Made.
pub(crate) fn is_use(entry: &Entry) -> bool {
    match &entry.body {
        Body::Session(session) => session.making_min > 0,
        Body::Milestone(milestone) => milestone.part == Part::Made,
        _ => false,
    }
}

fn firsts<'a>(tree: &Tree, uses: impl Iterator<Item = (NaiveDate, &'a [AreaId])>) -> Vec<FirstUse> {
    let mut first: HashMap<AreaId, NaiveDate> = HashMap::new();
    for (used, areas) in uses {
        for area in areas {
            let on = first.entry(*area).or_insert(used);
            *on = used.min(*on);
        }
    }
    let origins = origins(tree, |area| first.get(&area).copied());
    let uses = tree.areas().iter().filter_map(|area| {
        let technique = Some(area.id).filter(|_| area.kind == AreaKind::Technique)?;
        Some(FirstUse {
            technique,
            on: *first.get(&technique)?,
            carried_over: origins.contains_key(&technique),
        })
    });
    uses.collect()
}
