//! What is wrong with rows that read well: references to nothing, and values outside the model's invariants.
//!
//! A row that is refused takes along what refers to it, so that what is taken fits together. The rows of the journal count as there.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use plumb_mastery::{About, Area, AreaId, Body, Entry, EntryId, Invalid, Tree, WorkId};

use crate::{
    answer::Reason,
    order,
    row::{Row, RowType},
    sheet::{Left, Refusal, Sheet, Taken},
};

/// What the journal has that rows of a file may refer to.
#[derive(Clone, Copy)]
pub struct Existing<'a> {
    /// Its areas.
    pub areas: &'a [Area],
    /// The ids of its works.
    pub works: &'a HashSet<WorkId>,
    /// The ids of its milestones.
    pub milestones: &'a HashSet<EntryId>,
    /// The day of reading; nothing may lie ahead of it.
    pub today: NaiveDate,
}

/// Moves every row that does not fit from the taken to the left.
pub(super) fn check(sheet: &mut Sheet<Row>, existing: &Existing<'_>) {
    let mut taken = std::mem::take(&mut sheet.taken);
    order::sort_by(&mut taken, |taken| &taken.brings);
    let (areas, others): (Vec<_>, Vec<_>) = taken
        .into_iter()
        .partition(|taken| taken.brings.row_type() == RowType::Area);
    let (areas, tree) = fitting(areas, existing, &mut sheet.left);
    sheet.taken = areas;
    let mut works = existing.works.clone();
    let mut milestones = existing.milestones.clone();
    let mut about = Vec::new();
    for taken in others {
        match fits(&taken.brings, &tree, &works, existing.today) {
            Err(refusal) => sheet.left.push(left(refusal, &taken)),
            Ok(()) => {
                match &taken.brings {
                    Row::Work(work) => _ = works.insert(work.id),
                    Row::Entry(entry) if matches!(entry.body, Body::Milestone(_)) => {
                        _ = milestones.insert(entry.id)
                    }
                    _ => {}
                }
                about.push(taken);
            }
        }
    }
    // A recognition may come before what it is about, so this waits until every milestone is known.
    for taken in about {
        match vouches(&taken.brings, &works, &milestones) {
            Ok(()) => sheet.taken.push(taken),
            Err(refusal) => sheet.left.push(left(refusal, &taken)),
        }
    }
}

/// A row in the form in which it is written, because the line that it was read from is not kept.
fn left(refusal: Refusal, taken: &Taken<Row>) -> Left {
    refusal.at(taken.row, format!("{}\n", crate::row::write(&taken.brings)))
}

fn fits(row: &Row, tree: &Tree, works: &HashSet<WorkId>, today: NaiveDate) -> Result<(), Refusal> {
    match row {
        Row::Profile(profile) => profile.check()?,
        Row::Role(role) => role.check(today)?,
        Row::Search(search) => search.check()?,
        Row::Template(template) => template.check()?,
        Row::Plate(plate) => plate.check()?,
        Row::Slip(slip) => slip.check(today)?,
        Row::Work(work) => work.check(today)?,
        Row::Area(area) => area.check(today)?,
        Row::Entry(entry) => {
            named_areas(entry, tree)?;
            if let Some(work) = entry.work.filter(|work| !works.contains(work)) {
                return Err(dangling("work", &work.to_string()));
            }
            entry.check(tree, today)?;
        }
    }
    Ok(())
}

fn named_areas(entry: &Entry, tree: &Tree) -> Result<(), Refusal> {
    match entry.areas.iter().find(|area| tree.get(**area).is_none()) {
        Some(area) => Err(dangling("areas", &area.to_string())),
        None => Ok(()),
    }
}

fn vouches(
    row: &Row,
    works: &HashSet<WorkId>,
    milestones: &HashSet<EntryId>,
) -> Result<(), Refusal> {
    let Row::Entry(Entry {
        body: Body::Recognition(recognition),
        ..
    }) = row
    else {
        return Ok(());
    };
    match recognition.about {
        Some(About::Work(id)) if !works.contains(&id) => Err(dangling("about", &id.to_string())),
        Some(About::Milestone(id)) if !milestones.contains(&id) => {
            Err(dangling("about", &id.to_string()))
        }
        _ => Ok(()),
    }
}

fn dangling(field: &str, id: &str) -> Refusal {
    let message = format!("'{id}' under '{field}' is neither in this file nor in the journal.");
    Refusal::new(Reason::BadValue, field, id, message)
}

/// How many areas of one file are named as not fitting before the rest of its areas is refused with the last one.
const MOST_MISFITS: usize = 50;

/// The areas that make a tree together with the journal's, parents before children.
fn fitting(
    areas: Vec<Taken<Row>>,
    existing: &Existing<'_>,
    out: &mut Vec<Left>,
) -> (Vec<Taken<Row>>, Tree) {
    let mut kept = sound(areas, existing, out);
    for misfits in 0.. {
        let Err(invalid) = tree(existing, &kept) else {
            break;
        };
        if misfits == MOST_MISFITS {
            out.extend(
                kept.drain(..)
                    .map(|taken| left(invalid.clone().into(), &taken)),
            );
            break;
        }
        // Parents come first, so what breaks the tree breaks every longer beginning of the list too.
        let all: Vec<usize> = (1..=kept.len()).collect();
        let at = all.partition_point(|count| tree(existing, &kept[..*count]).is_ok());
        let invalid = tree(existing, &kept[..(at + 1).min(kept.len())])
            .err()
            .unwrap_or(invalid);
        if at < kept.len() {
            out.push(left(invalid.into(), &kept.remove(at)));
        }
        kept = sound(kept, existing, out);
    }
    let tree = tree(existing, &kept).unwrap_or_default();
    (kept, tree)
}

/// The areas that are right by themselves and whose parent is there.
fn sound(areas: Vec<Taken<Row>>, existing: &Existing<'_>, out: &mut Vec<Left>) -> Vec<Taken<Row>> {
    let mut there: HashSet<AreaId> = existing.areas.iter().map(|area| area.id).collect();
    let mut kept = Vec::with_capacity(areas.len());
    for taken in areas {
        let Some(area) = area(&taken) else { continue };
        let parent = area.parent.filter(|parent| !there.contains(parent));
        let refused = match (area.check(existing.today), parent) {
            (Err(invalid), _) => Some(invalid.into()),
            (_, Some(parent)) => Some(dangling("parent", &parent.to_string())),
            _ => None,
        };
        match refused {
            Some(refusal) => out.push(left(refusal, &taken)),
            None => {
                there.insert(area.id);
                kept.push(taken);
            }
        }
    }
    kept
}

/// The journal's tree as it would be with these areas.
fn tree(existing: &Existing<'_>, areas: &[Taken<Row>]) -> Result<Tree, Invalid> {
    let new: HashMap<AreaId, &Area> = areas
        .iter()
        .filter_map(area)
        .map(|area| (area.id, area))
        .collect();
    let old = existing
        .areas
        .iter()
        .filter(|area| !new.contains_key(&area.id));
    Tree::new(old.chain(areas.iter().filter_map(area)).cloned().collect())
}

fn area(taken: &Taken<Row>) -> Option<&Area> {
    match &taken.brings {
        Row::Area(area) => Some(area),
        _ => None,
    }
}
