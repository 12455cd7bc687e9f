//! What a file is read against: the areas, the works and the ids that the journal has, the day and the instant of reading.
//!
//! Areas are found by the tree's own rules and works by their whole title, case and accents ignored. This module makes nothing new.

use std::collections::HashMap;

use crate::{
    answer::{NameCount, Reason},
    mapping::Mapping,
    row::RowType,
    sheet::{Refusal, Wanted},
};
use chrono::{DateTime, NaiveDate, Utc};
use plumb_mastery::{
    AreaId, Entry, Kind, Work, WorkId,
    fold::fold,
    tree::{Found, Tree},
};
use uuid::Uuid;

/// What a file is read against.
#[derive(Clone, Copy)]
pub struct Against<'a> {
    /// The areas.
    pub tree: &'a Tree,
    /// The works.
    pub works: &'a [Work],
    /// What each id of the journal names, for files whose rows have ids; empty for others.
    pub ids: &'a HashMap<Uuid, Named>,
    /// The day of reading; nothing may lie ahead of it.
    pub today: NaiveDate,
    /// The instant of reading, which becomes `recorded_at`.
    pub at: DateTime<Utc>,
}

/// What an id names in the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// A row of this type; an entry only where its kind is not known, since it is deleted.
    Row(RowType),
    /// An entry of this kind.
    Entry(Kind),
}

impl Named {
    /// Why a row of another sort cannot have this id.
    pub fn message(self, id: &str) -> String {
        let named = match self {
            Self::Row(RowType::Profile) => "the profile".to_owned(),
            Self::Row(sort @ (RowType::Area | RowType::Entry)) => format!("an {sort}"),
            Self::Row(
                sort @ (RowType::Role
                | RowType::Work
                | RowType::Search
                | RowType::Template
                | RowType::Plate
                | RowType::Slip),
            ) => format!("a {sort}"),
            Self::Entry(kind) => format!("a {kind}"),
        };
        format!("{id} is the id of {named} here.")
    }
}

/// Looks names up, each once.
pub(crate) struct Names<'a> {
    tree: &'a Tree,
    works: HashMap<String, Vec<WorkId>>,
    areas: HashMap<String, Found>,
    mappings: &'a [Mapping],
    /// How often each mapping was followed.
    followed: Vec<u64>,
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
            mappings: &[],
            followed: Vec::new(),
            wanted: Wanted::default(),
        }
    }

    /// Likewise, with the person's word on where names of areas go.
    pub fn mapped(against: &Against<'a>, mappings: &'a [Mapping]) -> Self {
        Self {
            mappings,
            followed: vec![0; mappings.len()],
            ..Self::new(against)
        }
    }

    /// Each mapping with how often it was followed.
    pub fn mapped_counts(&self) -> Vec<NameCount> {
        let counted = self.mappings.iter().zip(&self.followed);
        counted
            .map(|(mapping, rows)| NameCount {
                name: mapping.name.clone(),
                rows: *rows,
                to: Some(mapping.to()),
            })
            .collect()
    }

    /// Puts an entry into the area of a name or path, or where the person says that it goes.
    pub fn place(&mut self, entry: &mut Entry, field: &str, path: &str) -> Result<(), Refusal> {
        let Some(mapping) = self.follow(field, path)? else {
            entry.areas.push(self.area(field, path)?);
            return Ok(());
        };
        let had = entry.areas.len();
        mapping.apply(entry, self)?;
        // Two names of a source may go to one area.
        if let [before @ .., last] = &entry.areas[..]
            && before.len() == had
            && before.contains(last)
        {
            entry.areas.pop();
        }
        Ok(())
    }

    /// The area in which something is rated.
    pub fn rated(&mut self, field: &str, path: &str) -> Result<AreaId, Refusal> {
        let Some(mapping) = self.follow(field, path)? else {
            return self.area(field, path);
        };
        match mapping.area() {
            Some(area) => self.area(field, area),
            None => {
                let message = format!("'{path}' goes to a work, which has no rungs.");
                Err(Refusal::new(Reason::BadValue, field, path, message))
            }
        }
    }

    /// What the person says of a name; a name that is to be skipped refuses its row.
    fn follow(&mut self, field: &str, name: &str) -> Result<Option<&'a Mapping>, Refusal> {
        let Some(at) = self.mappings.iter().position(|known| known.is_of(name)) else {
            return Ok(None);
        };
        self.followed[at] += 1;
        let mapping = &self.mappings[at];
        if mapping.skips() {
            let message = format!("'{name}' is to be skipped.");
            return Err(Refusal::new(Reason::Skipped, field, name, message));
        }
        Ok(Some(mapping))
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
