//! The names that a line may mention: areas and works that exist.
//!
//! Built once for many lines. It does not know what is written about them.

use std::collections::HashMap;

use crate::{
    fold::look_up,
    ids::{WorkId, ends_so, is_dotted, typed_ending},
    tree::Tree,
    work::Work,
};

/// The areas and works of a journal, by name.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// The areas.
    pub tree: Tree,
    works: HashMap<String, Vec<WorkId>>,
    titles: HashMap<WorkId, String>,
}

impl Names {
    /// Collects the names of a journal.
    pub fn new<'a>(tree: Tree, works: impl IntoIterator<Item = &'a Work>) -> Self {
        let mut names = Self {
            tree,
            ..Self::default()
        };
        for work in works {
            names
                .works
                .entry(look_up(&work.title))
                .or_default()
                .push(work.id);
            names.titles.insert(work.id, work.title.clone());
        }
        names
    }

    /// The works of this whole title; case and accents ignored, a hyphen stands for a space.
    pub fn works(&self, typed: &str) -> &[WorkId] {
        self.works.get(&look_up(typed)).map_or(&[], Vec::as_slice)
    }

    /// As `works`; where no work has that title, those whose id ends as typed behind the dots that lists print: `…dae12`.
    pub fn works_meant(&self, typed: &str) -> Vec<WorkId> {
        let titled = self.works(typed);
        match typed_ending(typed) {
            Some(ending) if titled.is_empty() && is_dotted(typed) => self.works_ending(&ending),
            _ => titled.to_vec(),
        }
    }

    /// The works whose id ends so.
    pub fn works_ending(&self, ending: &str) -> Vec<WorkId> {
        let mut works: Vec<WorkId> = self
            .titles
            .keys()
            .copied()
            .filter(|work| ends_so(work.0, ending))
            .collect();
        works.sort_unstable();
        works
    }

    /// The title of a work.
    pub fn title(&self, work: WorkId) -> Option<&str> {
        self.titles.get(&work).map(String::as_str)
    }
}
