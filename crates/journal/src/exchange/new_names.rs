//! Areas and works that a file names and the journal does not have, made in the same change where the person says so.
//!
//! A path is made from its first missing part on; a craft so made gets six rungs. They exist in the plan first, so that the file can be read against them.

use plumb_exchange::sheet::Wanted;
use plumb_mastery::{Area, AreaId, AreaKind, Found, Ladder, Tree, Work, WorkId};

use crate::{areas::blank, chance, names, names::Tail, problem::Result};

/// What will be made before the entries that name it.
#[derive(Default)]
pub(super) struct NewNames {
    /// Areas, parents first.
    pub(super) areas: Vec<Area>,
    /// Works.
    pub(super) works: Vec<Work>,
}

impl NewNames {
    /// Makes what is wanted, over the tree as it is; the tree with it is given back.
    pub(super) fn make(&mut self, wanted: &Wanted, mut tree: Tree) -> Result<Tree> {
        for path in &wanted.areas {
            tree = self.path(path, tree)?;
        }
        for title in &wanted.works {
            let id = WorkId(chance::new_id());
            self.works.push(Work {
                id,
                title: title.clone(),
                started: None,
                finished: None,
                for_whom: None,
                link: None,
                private: false,
            });
        }
        Ok(tree)
    }

    /// The works of the journal with those that are made.
    pub(super) fn with_works(&self, mut works: Vec<Work>) -> Vec<Work> {
        works.retain(|work| !self.works.iter().any(|new| new.id == work.id));
        works.extend(self.works.iter().cloned());
        works
    }

    fn path(&mut self, path: &str, mut tree: Tree) -> Result<Tree> {
        let parts = parts(path);
        let mut parent: Option<AreaId> = None;
        for (at, part) in parts.iter().enumerate() {
            let so_far = parts[..=at]
                .iter()
                .map(|part| part.replace('/', "\\/"))
                .collect::<Vec<_>>()
                .join("/");
            let found = match tree.find(&so_far) {
                Found::One(id) => Some(id),
                Found::Many(_) | Found::None => None,
            };
            parent = Some(match found {
                Some(id) => id,
                None => {
                    let area = made(parent, part, &tree);
                    let id = area.id;
                    let mut areas = tree.areas().to_vec();
                    areas.push(area.clone());
                    tree = Tree::new(areas)
                        .map_err(|invalid| names::refused(invalid, "areas", Tail::Written))?;
                    self.areas.push(area);
                    id
                }
            });
        }
        Ok(tree)
    }
}

fn made(parent: Option<AreaId>, name: &str, tree: &Tree) -> Area {
    let kind = match parent.and_then(|id| tree.get(id)).map(|area| area.kind) {
        None => AreaKind::Craft,
        Some(AreaKind::Craft) => AreaKind::Area,
        Some(AreaKind::Area | AreaKind::Technique) => AreaKind::Technique,
    };
    let mut area = blank(AreaId(chance::new_id()), parent, kind, name);
    area.ladder = (kind == AreaKind::Craft).then(Ladder::six_rungs);
    area
}

/// The parts of a path; a slash inside a name is `\/`.
fn parts(path: &str) -> Vec<String> {
    let parted = path.replace("\\/", "\u{0}");
    parted
        .split('/')
        .map(|part| part.replace('\u{0}', "/").trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}
