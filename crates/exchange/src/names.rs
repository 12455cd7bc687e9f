//! What a file is read against: the areas and works that the journal has, the day and the instant of reading.
//!
//! Areas are found by the tree's own rules and works by their whole title, case and accents ignored. This module makes nothing new.

use std::collections::HashMap;

use crate::{
    answer::Reason,
    sheet::{Refusal, Wanted},
};
use chrono::{DateTime, NaiveDate, Utc};
use plumb_mastery::{
    AreaId, Work, WorkId,
    fold::fold,
    tree::{Found, Tree},
};

/// What a file is read against.
#[derive(Clone, Copy)]
pub struct Against<'a> {
    /// The areas.
    pub tree: &'a Tree,
    /// The works.
    pub works: &'a [Work],
    /// The day of reading; nothing may lie ahead of it.
    pub today: NaiveDate,
    /// The instant of reading, which becomes `recorded_at`.
    pub at: DateTime<Utc>,
}

/// Looks names up, each once.
pub(crate) struct Names<'a> {
    tree: &'a Tree,
    works: HashMap<String, Vec<WorkId>>,
    areas: HashMap<String, Found>,
    /// Names that were not there.
    pub wanted: Wanted,
}

impl<'a> Names<'a> {
    pub fn new(against: &Against<'a>) -> Self {
        let mut works: HashMap<String, Vec<WorkId>> = HashMap::new();
        for work in against.works {
            works.entry(fold(&work.title)).or_default().push(work.id);
        }
        Self {
            tree: against.tree,
            works,
            areas: HashMap::new(),
            wanted: Wanted::default(),
        }
    }

    /// The area of a name or path.
    pub fn area(&mut self, field: &str, path: &str) -> Result<AreaId, Refusal> {
        let tree = self.tree;
        let found = self
            .areas
            .entry(path.to_owned())
            .or_insert_with(|| tree.find(path));
        match found {
            Found::One(id) => Ok(*id),
            Found::Many(ids) => {
                let paths: Vec<String> = ids.iter().map(|id| tree.path(*id)).collect();
                let message = format!("'{path}' could be {}.", paths.join(" or "));
                Err(Refusal::new(Reason::UnknownArea, field, path, message))
            }
            Found::None => {
                remember(&mut self.wanted.areas, path);
                let message = format!("No area is called '{path}'.");
                Err(Refusal::new(Reason::UnknownArea, field, path, message))
            }
        }
    }

    /// The work of a title.
    pub fn work(&mut self, field: &str, title: &str) -> Result<WorkId, Refusal> {
        match self.works.get(&fold(title)).map(Vec::as_slice) {
            Some([id]) => Ok(*id),
            Some(_) => {
                let message = format!("More than one work is called '{title}'.");
                Err(Refusal::new(Reason::BadValue, field, title, message))
            }
            None => {
                remember(&mut self.wanted.works, title);
                let message = format!("No work is called '{title}'.");
                Err(Refusal::new(Reason::UnknownArea, field, title, message))
            }
        }
    }
}

fn remember(names: &mut Vec<String>, name: &str) {
    if !names.iter().any(|known| known == name) {
        names.push(name.to_owned());
    }
}
