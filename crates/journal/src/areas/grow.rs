//! Adding, renaming, setting, retiring and deleting areas.
//!
//! None of these moves depth, apart from what lies in the tree itself. An area that entries name is retired or merged, never deleted (I14).

use chrono::NaiveDate;
use plumb_mastery::{Area, AreaId, AreaKind, Ladder, Tree, ladder::TEMPLATES, words};

use super::{AreaDone, NewArea, NewCraft, OneArea, RenameArea, RetireArea, SetArea, blank};
use crate::{
    call::Call,
    chance,
    journal::Journal,
    names::{self, Tail},
    outcome::Outcome,
    problem::{Code, Problem, Result},
    refs::AreaRef,
    storage,
    transact::{Done, Tx},
};

impl Journal {
    /// Adds a craft with its ladder, and areas inside it.
    pub fn add_craft(&self, call: &Call<'_>, request: NewCraft) -> Result<Outcome<AreaDone>> {
        self.transact("add_craft", call, |tx| add_craft(tx, &request))
    }

    /// Adds an area or a technique.
    pub fn add_area(&self, call: &Call<'_>, request: NewArea) -> Result<Outcome<AreaDone>> {
        self.transact("add_area", call, |tx| {
            let tree = tree(tx)?;
            let under = names::area(&tree, &request.under, Tail::Changed)?;
            let kind = if request.technique {
                AreaKind::Technique
            } else {
                AreaKind::Area
            };
            let area = blank(tx.new_area_id(), Some(under), kind, &request.name);
            let id = area.id;
            tx.put(area)?;
            done(tx, id, format!("Add {}", request.name.trim()), |path| {
                format!("Added: {path}.")
            })
        })
    }

    /// Gives an area another name; no number changes.
    pub fn rename_area(&self, call: &Call<'_>, request: RenameArea) -> Result<Outcome<AreaDone>> {
        self.transact("rename_area", call, |tx| {
            let mut area = found(tx, &request.area)?;
            let old = std::mem::replace(&mut area.name, request.name.trim().to_owned());
            let id = area.id;
            tx.put(area)?;
            done(tx, id, format!("Rename {old}"), |path| {
                format!("{old} is called {path} now. No number changed.")
            })
        })
    }

    /// Hides an area, or shows it again; no number changes.
    pub fn retire_area(&self, call: &Call<'_>, request: RetireArea) -> Result<Outcome<AreaDone>> {
        self.transact("retire_area", call, |tx| {
            let mut area = found(tx, &request.area)?;
            let (id, name) = (area.id, area.name.clone());
            area.retired_on = if request.back {
                None
            } else {
                Some(names::day_or_today(request.on.as_ref(), "on", tx, Tail::Changed)?.on)
            };
            tx.put(area)?;
            let (verb, said) = if request.back {
                ("Show", "is shown again")
            } else {
                ("Retire", "is hidden")
            };
            done(tx, id, format!("{verb} {name}"), |_| {
                format!("{name} {said}. No number changed.")
            })
        })
    }

    /// Sets an area's half-life, other names, rest or kind; depth stays as it is.
    pub fn set_area(&self, call: &Call<'_>, request: SetArea) -> Result<Outcome<AreaDone>> {
        self.transact("set_area", call, |tx| {
            let mut area = found(tx, &request.area)?;
            let (id, name) = (area.id, area.name.clone());
            if let Some(days) = request.half_life {
                area.freshness_half_life = (days > 0).then_some(days);
            }
            if let Some(also) = &request.also {
                area.also = also
                    .iter()
                    .map(|name| name.trim().to_owned())
                    .filter(|name| !name.is_empty())
                    .collect();
            }
            if let Some(fallow) = request.fallow {
                area.fallow_since = fallow.then(|| tx.today());
            }
            if let Some(technique) = request.technique {
                if area.kind == AreaKind::Craft {
                    return Err(Problem::new(
                        Code::Invalid,
                        "craft_parent",
                        format!("{name} is a craft and stays one. Nothing was changed."),
                    )
                    .field("technique"));
                }
                area.kind = if technique {
                    AreaKind::Technique
                } else {
                    AreaKind::Area
                };
            }
            let fallow = area.fallow_since.is_some();
            tx.put(area)?;
            let label = match request.fallow {
                Some(true) => format!("Let {name} lie fallow"),
                Some(false) => format!("Wake {name}"),
                None => format!("Set {name}"),
            };
            let standing = crate::standing::standing(tx)?;
            let depth = standing.now(id).map_or(0, |reading| reading.depth30);
            done(tx, id, label, |_| match (request.fallow, fallow) {
                (Some(true), _) => format!(
                    "{name} lies fallow. Its depth is {} and stays so.",
                    plumb_mastery::depth::rungs(depth)
                ),
                (Some(false), _) => format!("{name} lies fallow no more."),
                _ => format!("Saved: {name}."),
            })
        })
    }

    /// Deletes an area that nothing uses.
    ///
    /// # Errors
    ///
    /// `refused·in_use` where entries name it or areas lie inside it.
    pub fn delete_area(&self, call: &Call<'_>, request: OneArea) -> Result<Outcome<AreaDone>> {
        self.transact("delete_area", call, |tx| {
            let tree = tree(tx)?;
            let area = found(tx, &request.area)?;
            let used = tx.area_use(area.id)?;
            if used.entries > 0 || used.areas > 0 {
                let by = match (used.entries, used.areas) {
                    (1, _) => "1 entry names it".to_owned(),
                    (0, 1) => "1 area lies inside it".to_owned(),
                    (0, areas) => format!("{} areas lie inside it", words::count(areas)),
                    (entries, _) => format!("{} entries name it", words::count(entries)),
                };
                let message = format!(
                    "{} cannot be deleted: {by}. Nothing was changed.",
                    area.name
                );
                return Err(Problem::new(Code::Refused, "in_use", message)
                    .hint("Retire it, or merge it into another area."));
            }
            let path = tree.path(area.id);
            tx.remove::<plumb_mastery::Area>(&area.id)?;
            let said = format!("Deleted: {path}.");
            Ok(Done::new(
                AreaDone { id: area.id, path },
                format!("Delete {}", area.name),
                said,
            ))
        })
    }
}

/// Refuses a craft that no journal could take, whatever else is in it.
pub(crate) fn refuse_unsound(request: &NewCraft, today: NaiveDate) -> Result<()> {
    let (craft, areas) = planted(request)?;
    let all: Vec<Area> = std::iter::once(craft).chain(areas).collect();
    for area in &all {
        area.check(today)?;
    }
    Tree::new(all)?;
    Ok(())
}

/// A new craft and the areas inside it.
fn planted(request: &NewCraft) -> Result<(Area, Vec<Area>)> {
    let new = || AreaId(chance::new_id());
    let mut craft = blank(new(), None, AreaKind::Craft, &request.name);
    craft.ladder = Some(ladder(request)?);
    let names = request.areas.iter().map(|name| name.trim());
    let areas = names
        .filter(|name| !name.is_empty())
        .map(|name| blank(new(), Some(craft.id), AreaKind::Area, name))
        .collect();
    Ok((craft, areas))
}

/// Adds a craft inside a change.
fn add_craft(tx: &mut Tx<'_>, request: &NewCraft) -> Result<Done<AreaDone>> {
    let (craft, areas) = planted(request)?;
    let (id, name, count) = (craft.id, craft.name.clone(), areas.len());
    tx.put(craft)?;
    for area in areas {
        tx.put(area)?;
    }
    let with = match count {
        0 => String::new(),
        1 => " with one area".to_owned(),
        _ => format!(" with {} areas", words::small_number(count)),
    };
    done(tx, id, format!("Add {name}"), |path| {
        format!("Added: {path}{with}.")
    })
}

fn ladder(request: &NewCraft) -> Result<Ladder> {
    if let Some(ladder) = &request.ladder {
        return Ok(ladder.clone());
    }
    let Some(key) = request.template.as_deref().filter(|key| !key.is_empty()) else {
        return Ok(Ladder::six_rungs());
    };
    let template = TEMPLATES.iter().find(|template| template.key == key);
    template.map(|template| template.ladder()).ok_or_else(|| {
        let known: Vec<String> = TEMPLATES
            .iter()
            .map(|template| template.key.to_owned())
            .collect();
        let known = words::listed(&known, "or");
        Problem::new(
            Code::Invalid,
            "unknown_ladder",
            format!("No ladder is called '{key}'. Nothing was changed."),
        )
        .hint(format!("It is {known}."))
        .field("template")
    })
}

/// The tree as a change sees it.
pub(crate) fn tree(tx: &Tx<'_>) -> Result<Tree> {
    storage::tree(tx.connection())
}

/// The area that is meant, whole.
pub(crate) fn found(tx: &Tx<'_>, typed: &AreaRef) -> Result<plumb_mastery::Area> {
    let id = names::area(&tree(tx)?, typed, Tail::Changed)?;
    tx.find(&id)?.ok_or_else(|| {
        Problem::new(
            Code::Missing,
            "name",
            "That area was deleted meanwhile. Nothing was changed.",
        )
    })
}

/// What a change of an area answers; the tree is read anew, so that a tree that cannot be is told here.
pub(crate) fn done(
    tx: &Tx<'_>,
    id: AreaId,
    label: String,
    said: impl FnOnce(&str) -> String,
) -> Result<Done<AreaDone>> {
    let path = tree(tx)?.path(id);
    let said = said(&path);
    Ok(Done::new(AreaDone { id, path }, label, said))
}
