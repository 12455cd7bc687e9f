//! A list in groups: what was done on one day, for one work or in one area stands together under a heading.
//!
//! An entry stands in one group, that of its primary area or of its work, so that a list holds it once and counts are true. The order inside a group is
//! that of the list. It does not know how many rows a door shows.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use plumb_mastery::{AreaId, Day, EntryId, WorkId, words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{entries::Sort, find, journal::Journal, problem::Result, reader::Reader, storage};

/// By what a list is grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum GroupBy {
    /// By the day, as it is known.
    Day,
    /// By the work; those of none come last.
    Work,
    /// By the primary area, in the order of the tree; those of none come last.
    Area,
}

/// Which list, and by what it is grouped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupEntries {
    /// The query of the list.
    pub query: String,
    /// Its order.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub sort: Sort,
    /// By what it is grouped.
    pub group: GroupBy,
}

/// A heading and how many entries stand under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryGroup {
    /// The day, the work's title or the area's path; empty for those of none.
    pub name: String,
    /// How many entries.
    pub count: u32,
}

/// The headings of a list, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryGroups {
    /// The headings.
    pub groups: Vec<EntryGroup>,
}

impl Journal {
    /// Under which headings a list stands, and how many entries under each.
    pub fn groups(&self, request: GroupEntries) -> Result<EntryGroups> {
        self.read(|reader| {
            let shelf = shelf(reader, &request.query, request.sort, request.group)?;
            Ok(EntryGroups {
                groups: shelf.groups.clone(),
            })
        })
    }
}

/// The ids that a query finds, group by group.
pub(crate) fn ids(
    reader: &Reader<'_>,
    query: &str,
    sort: Sort,
    group: GroupBy,
) -> Result<Arc<Vec<EntryId>>> {
    shelf(reader, query, sort, group).map(|shelf| Arc::clone(&shelf.ids))
}

/// A list in its groups.
struct Shelf {
    ids: Arc<Vec<EntryId>>,
    groups: Vec<EntryGroup>,
}

/// The list that was grouped last; whoever scrolls it asks for the same one many times.
#[derive(Default)]
struct Last(Mutex<Option<(Asked, Arc<Shelf>)>>);

type Asked = (String, Sort, GroupBy);

/// By what each entry can be grouped.
struct Places(HashMap<EntryId, (Day, Option<WorkId>, Option<AreaId>)>);

fn shelf(reader: &Reader<'_>, query: &str, sort: Sort, group: GroupBy) -> Result<Arc<Shelf>> {
    let last = reader.remembered(|_| Ok(Last::default()))?;
    let asked = (query.to_owned(), sort, group);
    let mut kept = last.0.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, shelf)) = kept.as_ref().filter(|(known, _)| *known == asked) {
        return Ok(Arc::clone(shelf));
    }
    let hits = find::hits(reader, query, sort)?.ids;
    let places = reader.remembered(|reader| {
        let mut places = HashMap::new();
        reader.places(|id, day, work, area| {
            places.insert(id, (day, work, area));
        })?;
        Ok(Places(places))
    })?;
    let found: Vec<(EntryId, Place)> = hits
        .iter()
        .filter_map(|id| Some((*id, place(places.0.get(id)?, group))))
        .collect();
    let shelf = Arc::new(arranged(reader, &found)?);
    *kept = Some((asked, Arc::clone(&shelf)));
    Ok(shelf)
}

/// What an entry is grouped by.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Place {
    Day(Day),
    Work(WorkId),
    Area(AreaId),
    None,
}

fn place((day, work, area): &(Day, Option<WorkId>, Option<AreaId>), group: GroupBy) -> Place {
    match group {
        GroupBy::Day => Place::Day(*day),
        GroupBy::Work => work.map_or(Place::None, Place::Work),
        GroupBy::Area => area.map_or(Place::None, Place::Area),
    }
}

/// Groups in the order in which they are first met, areas in that of the tree; those of none last.
fn arranged(reader: &Reader<'_>, found: &[(EntryId, Place)]) -> Result<Shelf> {
    let tree = storage::tree(reader.connection())?;
    let titles: HashMap<WorkId, String> = reader
        .works()?
        .into_iter()
        .map(|work| (work.id, work.title))
        .collect();
    let of_tree: HashMap<AreaId, usize> = tree
        .areas()
        .iter()
        .enumerate()
        .map(|(at, area)| (area.id, at))
        .collect();
    let mut groups: Vec<(Place, Vec<EntryId>)> = Vec::new();
    let mut by_place: HashMap<Place, usize> = HashMap::new();
    for (id, place) in found {
        let at = *by_place.entry(*place).or_insert_with(|| {
            groups.push((*place, Vec::new()));
            groups.len() - 1
        });
        groups[at].1.push(*id);
    }
    // Sorting is stable, so what is not told apart here stays in the order in which it was met.
    groups.sort_by_key(|(place, _)| match place {
        Place::None => (1, 0),
        Place::Area(id) => (0, of_tree.get(id).copied().unwrap_or_default()),
        Place::Day(_) | Place::Work(_) => (0, 0),
    });
    let name = |place: &Place| match place {
        Place::Day(day) => words::day(*day),
        Place::Work(id) => titles.get(id).cloned().unwrap_or_default(),
        Place::Area(id) => tree.path(*id),
        Place::None => String::new(),
    };
    Ok(Shelf {
        groups: groups
            .iter()
            .map(|(place, ids)| EntryGroup {
                name: name(place),
                count: u32::try_from(ids.len()).unwrap_or(u32::MAX),
            })
            .collect(),
        ids: Arc::new(groups.into_iter().flat_map(|(_, ids)| ids).collect()),
    })
}

#[cfg(test)]
mod tests;
