//! The names that a line may mention: areas and works that exist.
//!
//! Built once for many lines. It does not know what is written about them.

use std::collections::HashMap;

use crate::{fold::look_up, ids::WorkId, tree::Tree, work::Work};

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

    /// The title of a work.
    pub fn title(&self, work: WorkId) -> Option<&str> {
        self.titles.get(&work).map(String::as_str)
    }
}
