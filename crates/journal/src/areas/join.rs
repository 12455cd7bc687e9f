//! Moving and merging areas, each as one change that carries the tags along.
//!
//! What moves into another craft is rated on other rungs there, so it is mapped; what is merged is of one craft. Depth of every touched area is compared
//! before and after.

use std::collections::BTreeMap;

use plumb_mastery::{
    AreaId, AreaKind, Entry, Tree,
    depth::{Remap, merge_area},
};

use super::{
    AreaDone, MergeAreas, MoveArea,
    grow::{done, found, tree},
    ladder::{remap, rerated},
};
use crate::{
    call::Call,
    entries::{Cause, Compared},
    journal::Journal,
    names::{self, Tail},
    outcome::Outcome,
    problem::{Code, Problem, Result},
    reader::Select,
    transact::{Done, Tx},
};

impl Journal {
    /// Moves an area with all that lies below it. In another craft, what is rated there is mapped to the rungs of that craft.
    ///
    /// # Errors
    ///
    /// `invalid·no_map` where the two ladders have not the same number of rungs and no map is given; `invalid` where the tree would be none.
    pub fn move_area(&self, call: &Call<'_>, request: MoveArea) -> Result<Outcome<AreaDone>> {
        let known = self.standing()?;
        self.transact("move_area", call, |tx| {
            let before = Compared::fresh(tx, Some(known))?;
            let tree_before = tree(tx)?;
            let mut area = found(tx, &request.area)?;
            let under = names::area(&tree_before, &request.under, Tail::Changed)?;
            let (id, name) = (area.id, area.name.clone());
            let remap = other_rungs(&tree_before, id, under, &request.map)?;
            area.parent = Some(under);
            if area.kind == AreaKind::Craft {
                area.kind = AreaKind::Area;
                area.ladder = None;
            }
            tx.put(area)?;
            let (gone, come) = match &remap {
                Some(remap) => rerated(tx, remap, id, &tree_before)?,
                None => Default::default(),
            };
            let after = tree(tx)?;
            let because = format!("{name} lies in {} now.", tree_before.path(under));
            let answer = done(tx, id, format!("Move {name}"), |path| {
                format!("{name} is {path} now.")
            })?;
            compare(tx, before, &after, (&gone, &come), &because, answer)
        })
    }

    /// Makes two areas of one craft one: the tags move, and where a milestone rated both the greater challenge stays.
    ///
    /// # Errors
    ///
    /// `refused·other_craft`; `refused·inside` where one lies inside the other.
    pub fn merge_areas(&self, call: &Call<'_>, request: MergeAreas) -> Result<Outcome<AreaDone>> {
        let known = self.standing()?;
        self.transact("merge_areas", call, |tx| {
            let before = Compared::fresh(tx, Some(known))?;
            let tree_before = tree(tx)?;
            let from = found(tx, &request.area)?;
            let into = names::area(&tree_before, &request.into, Tail::Changed)?;
            refuse_other_craft(&tree_before, from.id, into)?;
            if from.id == into || tree_before.below(from.id).contains(&into) {
                let message = format!("{} cannot be merged into itself or into something inside it. Nothing was changed.", from.name);
                return Err(Problem::new(Code::Refused, "inside", message).hint("Choose an area outside it."));
            }
            for child in tree_before.children(Some(from.id)) {
                let mut child = child.clone();
                child.parent = Some(into);
                tx.put(child)?;
            }
            let tagged = Select { areas: Some(vec![from.id]), ..Select::default() };
            let gone = tx.entries(&tagged)?;
            let mut come: Vec<Entry> = gone.clone();
            for entry in &mut come {
                merge_area(entry, from.id, into);
                tx.put(entry.clone())?;
            }
            keep_name(tx, into, &from)?;
            tx.remove::<plumb_mastery::Area>(&from.id)?;
            let after = tree(tx)?;
            let into_path = after.path(into);
            let because = format!("{} is part of it now.", from.name);
            let answer = done(tx, into, format!("Merge {} into {into_path}", from.name), |path| {
                let entries = plumb_mastery::words::counted(gone.len() as u64, "entry", "entries");
                format!("{} is part of {path} now, with {entries}.", from.name)
            })?;
            compare(tx, before, &after, (&gone, &come), &because, answer)
        })
    }
}

/// The merged area's name stays as another name, so that what was learnt by hand still finds it.
fn keep_name(tx: &mut Tx<'_>, into: AreaId, from: &plumb_mastery::Area) -> Result<()> {
    let Some(mut area) = tx.find::<plumb_mastery::Area>(&into)? else {
        return Ok(());
    };
    for name in std::iter::once(&from.name).chain(&from.also) {
        if area.name != *name && !area.also.contains(name) {
            area.also.push(name.clone());
        }
    }
    tx.put(area)
}

/// How what is rated below an area is rated where it goes; nothing where its craft stays the same.
fn other_rungs(
    tree: &Tree,
    area: AreaId,
    under: AreaId,
    map: &BTreeMap<u8, u8>,
) -> Result<Option<Remap>> {
    match (tree.ladder_of(area), tree.ladder_of(under)) {
        (Some(old), Some(new)) if tree.craft_of(area) != tree.craft_of(under) => {
            remap(old, new, map).map(Some)
        }
        _ => Ok(None),
    }
}

fn refuse_other_craft(tree: &Tree, area: AreaId, other: AreaId) -> Result<()> {
    if tree.craft_of(area) == tree.craft_of(other) {
        return Ok(());
    }
    let craft = tree
        .craft_of(other)
        .map(|craft| tree.path(craft))
        .unwrap_or_default();
    let message = format!(
        "{} belongs to another craft than {craft}, whose rungs are others. Nothing was changed.",
        tree.path(area)
    );
    Err(Problem::new(Code::Refused, "other_craft", message)
        .hint("Choose an area of the same craft."))
}

/// Adds to an answer what the change did to depth.
pub(crate) fn compare<T>(
    tx: &Tx<'_>,
    before: Option<std::sync::Arc<crate::standing::Standing>>,
    after: &Tree,
    (gone, come): (&[Entry], &[Entry]),
    because: &str,
    mut answer: Done<T>,
) -> Result<Done<T>> {
    let Some(before) = before else {
        return Ok(answer);
    };
    let compared = Compared::over(before, Some(after), gone, come);
    answer.moved = compared.moved(tx, &Cause::Rearranged(because))?;
    answer.warnings.extend(compared.past_falls());
    Ok(answer)
}
