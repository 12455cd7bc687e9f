//! What a query is read and answered with besides the entries: names of areas and works, and what those say.
//!
//! An area or a work that gets another name is found by it at once in all its entries, because its words stand here and in no index.

use std::{collections::HashSet, sync::Arc};

use plumb_mastery::{
    AreaId, Work, WorkId,
    capture::Names,
    query::{Query, of_area, of_work},
    said::spelled,
};

use crate::{outcome::Topic, problem::Result, reader::Reader, storage};

/// Names and words of areas and works.
pub(crate) struct Known {
    /// What a query may name.
    pub(crate) names: Names,
    /// Every work.
    pub(crate) works: Vec<Work>,
    /// The works that are private.
    pub(super) private: HashSet<WorkId>,
    of_areas: Vec<(AreaId, String)>,
    of_works: Vec<(WorkId, String)>,
}

impl Known {
    /// What is known at this moment.
    pub(super) fn of(reader: &Reader<'_>) -> Result<Arc<Self>> {
        reader.remembered_of(&[Topic::Areas, Topic::Works], |reader| {
            let tree = storage::tree(reader.connection())?;
            let works = reader.works()?;
            let mut of_areas = Vec::new();
            for area in tree.areas() {
                let texts = of_area(&tree, area);
                of_areas.extend(texts.iter().map(|text| (area.id, spelled(text))));
            }
            let mut of_works = Vec::new();
            for work in &works {
                of_works.extend(of_work(work).iter().map(|text| (work.id, spelled(text))));
            }
            let private = works.iter().filter(|work| work.private);
            Ok(Self {
                private: private.map(|work| work.id).collect(),
                names: Names::new(tree, &works),
                works,
                of_areas,
                of_works,
            })
        })
    }

    /// Which areas and works say each word of a query.
    pub(super) fn beside(&self, query: &Query) -> Vec<Beside> {
        let beside = query.words.iter().map(|word| {
            let areas = self.of_areas.iter().filter(|(_, said)| word.is_in(said));
            let works = self.of_works.iter().filter(|(_, said)| word.is_in(said));
            Beside {
                areas: areas.map(|(id, _)| *id).collect(),
                works: works.map(|(id, _)| *id).collect(),
            }
        });
        beside.collect()
    }
}

/// The areas and works that say a word: their entries are found by it too.
pub(super) struct Beside {
    areas: HashSet<AreaId>,
    works: HashSet<WorkId>,
}

impl Beside {
    /// Whether an entry of these areas and this work is found.
    pub(super) fn says(&self, areas: &[AreaId], work: Option<WorkId>) -> bool {
        (!self.areas.is_empty() && areas.iter().any(|area| self.areas.contains(area)))
            || (!self.works.is_empty() && work.is_some_and(|work| self.works.contains(&work)))
    }
}
