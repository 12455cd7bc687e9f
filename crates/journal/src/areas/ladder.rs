//! A craft's ladder: shown, and set as a whole with everything that was rated on it.
//!
//! A remap rewrites challenges, soundings and goals of the craft in one change; with `dry_run` the same change is made and thrown away, so that the preview
//! is what would be. Renaming a rung changes no number (I9).

use std::{collections::BTreeMap, sync::Arc};

use plumb_mastery::{
    AreaId, Entry, Kind, Ladder, Tree,
    depth::{self, Remap, moved},
    ladder::TEMPLATES,
    words,
};

use super::{
    ExportLadder, LadderSet, LadderTemplate, OneArea, ReadingChange, SetLadder,
    grow::{found, tree},
    join::compare,
};
use crate::{
    call::Call,
    entries::Compared,
    journal::Journal,
    names::{self, Tail},
    out,
    outcome::Outcome,
    portfolios::Exported,
    problem::{Code, Problem, Result},
    reader::Select,
    standing::Standing,
    storage,
    transact::{Done, Tx},
};

/// The ladders that a new craft may copy.
pub(crate) fn templates() -> Vec<LadderTemplate> {
    let template = |template: &plumb_mastery::ladder::Template| LadderTemplate {
        key: template.key.to_owned(),
        title: template.title.to_owned(),
        ladder: template.ladder(),
    };
    TEMPLATES.iter().map(template).collect()
}

impl Journal {
    /// A craft's ladder.
    pub fn ladder(&self, request: OneArea) -> Result<Ladder> {
        self.read(|reader| {
            let tree = storage::tree(reader.connection())?;
            let id = names::area(&tree, &request.area, Tail::Changed)?;
            tree.ladder_of(id).cloned().ok_or_else(|| {
                Problem::new(
                    Code::Missing,
                    "ladder",
                    "That area has no ladder. Nothing was changed.",
                )
            })
        })
    }

    /// Writes a craft's ladder as a file that can be edited and set again.
    ///
    /// # Errors
    ///
    /// What `ladder` and `out::target` refuse, `file`; the target is as it was then.
    pub fn export_ladder(&self, call: &Call<'_>, request: ExportLadder) -> Result<Exported> {
        let target = out::target(call, self, &request.to)?;
        let ladder = self.ladder(OneArea { area: request.area })?;
        let mut text = serde_json::to_string_pretty(&ladder).unwrap_or_default();
        text.push('\n');
        out::whole(call, target, text.as_bytes())
    }

    /// Gives a craft another ladder, or only shows what that would change.
    ///
    /// # Errors
    ///
    /// `invalid·bad_map`, `invalid·no_map` where the number of rungs differs and no map is given, `invalid` for a ladder that is none.
    pub fn set_ladder(&self, call: &Call<'_>, request: SetLadder) -> Result<Outcome<LadderSet>> {
        let known = self.standing()?;
        let mut preview = None;
        let made = self.transact("set_ladder", call, |tx| {
            let before = Compared::fresh(tx, Some(known))?;
            let answer = set(tx, before, &request)?;
            if request.dry_run {
                preview = Some(answer);
                let message = "This was only a look. Nothing was changed.";
                return Err(Problem::new(Code::Refused, "dry_run", message));
            }
            Ok(answer)
        });
        match (made, preview) {
            (Err(_), Some(answer)) => Ok(Outcome {
                value: answer.value,
                change: None,
                label: answer.label,
                said: "Nothing is written yet.".to_owned(),
                moved: answer.moved,
                warnings: answer.warnings,
                changed: Vec::new(),
                undo: self.undo_labels(crate::commands::Nothing {})?,
            }),
            (made, _) => made,
        }
    }
}

/// Sets the ladder inside a change, with everything that was rated on it.
fn set(
    tx: &mut Tx<'_>,
    before: Option<Arc<Standing>>,
    request: &SetLadder,
) -> Result<Done<LadderSet>> {
    let tree_before = tree(tx)?;
    let mut craft = found(tx, &request.craft)?;
    let Some(old) = craft.ladder.clone() else {
        let message = format!(
            "{} is not a craft and has no ladder of its own. Nothing was changed.",
            craft.name
        );
        return Err(Problem::new(Code::Invalid, "not_a_craft", message)
            .hint("Name the craft.")
            .field("craft"));
    };
    request.ladder.check()?;
    let remap = remap(&old, &request.ladder, &request.map)?;
    let (id, name) = (craft.id, craft.name.clone());
    craft.ladder = Some(request.ladder.clone());
    tx.put(craft)?;
    let (gone, come) = rerated(tx, &remap, id, &tree_before)?;
    let after = tree(tx)?;
    let readings = before
        .as_ref()
        .map(|before| readings(before, &after, &gone, &come, &tree_before))
        .unwrap_or_default();
    let said = format!(
        "{name} has {} rungs now; {} readings are other ones.",
        request.ladder.len(),
        readings.len()
    );
    let value = LadderSet {
        readings,
        written: !request.dry_run,
    };
    let answer = Done::new(value, format!("Set the ladder of {name}"), said);
    let because = "The rungs are other ones now.";
    compare(tx, before, &after, (&gone, &come), because, answer)
}

/// Rewrites everything that is rated in an area and below it; its forms before and after.
pub(super) fn rerated(
    tx: &mut Tx<'_>,
    remap: &Remap,
    top: AreaId,
    tree: &Tree,
) -> Result<(Vec<Entry>, Vec<Entry>)> {
    let below = tree.below(top);
    let rated = tx.entries(&Select {
        kinds: vec![Kind::Milestone, Kind::Sounding, Kind::Goal],
        areas: Some(below.clone()),
        ..Select::default()
    })?;
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    for entry in rated {
        let mut mapped = entry.clone();
        if remap.apply(&mut mapped, &below) {
            tx.put(mapped.clone())?;
            gone.push(entry);
            come.push(mapped);
        }
    }
    Ok((gone, come))
}

/// The map that was given, or rung to rung where the number is the same.
pub(super) fn remap(old: &Ladder, new: &Ladder, map: &BTreeMap<u8, u8>) -> Result<Remap> {
    if map.is_empty() && old.len() != new.len() {
        let message = format!(
            "The ladder had {} rungs and would have {}. Nothing was changed.",
            old.len(),
            new.len()
        );
        return Err(Problem::new(Code::Invalid, "no_map", message)
            .hint("Say for each old rung which new one it becomes.")
            .field("map"));
    }
    if map.is_empty() {
        let images: Vec<u8> = (1..=old.len()).collect();
        return Ok(Remap::new(old, new, &images)?);
    }
    let had = words::small_number(usize::from(old.len()));
    if let Some(rung) = map.keys().find(|rung| !old.has(**rung)) {
        let message = format!("The old ladder has {had} rungs; {rung} is not one of them.");
        return Err(bad_map(&message, "Map each of its rungs once."));
    }
    let left: Vec<String> = (1..=old.len())
        .filter(|rung| !map.contains_key(rung))
        .map(|rung| rung.to_string())
        .collect();
    if !left.is_empty() {
        let rungs = if left.len() == 1 { "rung" } else { "rungs" };
        let left = words::listed(&left, "and");
        let message =
            format!("The map leaves out {rungs} {left} of the old ladder, which has {had}.");
        return Err(bad_map(
            &message,
            "Say for each old rung which new one it becomes.",
        ));
    }
    let images: Vec<u8> = map.values().copied().collect();
    Ok(Remap::new(old, new, &images)?)
}

fn bad_map(message: &str, hint: &str) -> Problem {
    let message = format!("{message} {}", Tail::Changed.words());
    Problem::new(Code::Invalid, "bad_map", message)
        .hint(hint)
        .field("map")
}

fn readings(
    before: &Arc<Standing>,
    after: &Tree,
    gone: &[Entry],
    come: &[Entry],
    tree: &Tree,
) -> Vec<ReadingChange> {
    let compared = Compared::over(before.clone(), Some(after), gone, come);
    let words = |tree: &Tree, area: AreaId, depth30: u16| {
        tree.ladder_of(area)
            .map(|ladder| depth::display(depth30, ladder))
            .unwrap_or_default()
    };
    let moved = moved(&compared.before.depths, &compared.after.depths)
        .into_iter()
        .filter(|moved| moved.latest);
    moved
        .map(|moved| ReadingChange {
            area: after.path(moved.area),
            before: words(tree, moved.area, moved.from30),
            after: words(after, moved.area, moved.to30),
            before30: moved.from30,
            after30: moved.to30,
        })
        .collect()
}
