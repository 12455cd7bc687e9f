//! The tree of a person's ground, and how a typed name finds its place in it.
//!
//! Crafts are exactly the roots and carry exactly the ladders; the tree is acyclic and at most six deep, a technique holds only techniques, and
//! siblings have different names (I2). The tree does not know any entry.

use std::collections::{BTreeSet, HashMap};

use crate::{
    area::{Area, AreaKind, DEFAULT_HALF_LIFE},
    fold::{fold, look_up},
    ids::AreaId,
    invalid::Invalid,
    ladder::Ladder,
    words,
};

/// How many areas may stand on each other, the craft included (I2).
pub const MAX_DEPTH: usize = 6;

/// A typed beginning shorter than this finds nothing.
pub const SHORTEST_BEGINNING: usize = 3;

/// Every area of a journal, parents before their children.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    areas: Vec<Area>,
    parents: Vec<Option<usize>>,
    places: HashMap<AreaId, usize>,
}

/// What a typed name finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Exactly one area.
    One(AreaId),
    /// More than one, in the order of the tree.
    Many(Vec<AreaId>),
    /// None.
    None,
}

impl Found {
    fn from(mut ids: Vec<AreaId>) -> Self {
        match (ids.len(), ids.pop()) {
            (1, Some(id)) => Self::One(id),
            (_, Some(id)) => {
                ids.push(id);
                Self::Many(ids)
            }
            (_, None) => Self::None,
        }
    }
}

impl Tree {
    /// Builds the tree and checks I2; siblings keep the order in which they were given.
    ///
    /// # Errors
    ///
    /// The first broken rule: `repeated`, `unknown_area`, `craft_parent`, `no_ladder`, `own_ladder`, `cycle`, `too_deep`, `technique_parent` or
    /// `same_name`.
    pub fn new(areas: Vec<Area>) -> Result<Self, Invalid> {
        let count = areas.len();
        let mut tree = Self::default();
        let mut children: HashMap<Option<AreaId>, Vec<Area>> = HashMap::new();
        let mut ids = BTreeSet::new();
        for area in areas {
            if !ids.insert(area.id) {
                return Err(Invalid::new(
                    "id",
                    "repeated",
                    format!("'{}' stands in the tree twice.", area.name),
                ));
            }
            children.entry(area.parent).or_default().push(area);
        }
        let mut waiting: Vec<Area> = children.remove(&None).unwrap_or_default();
        waiting.reverse();
        while let Some(area) = waiting.pop() {
            let below = children.remove(&Some(area.id)).unwrap_or_default();
            tree.place(area)?;
            waiting.extend(below.into_iter().rev());
        }
        if tree.areas.len() < count {
            return Err(unreached(&ids, &children));
        }
        tree.check_names()?;
        Ok(tree)
    }

    fn place(&mut self, area: Area) -> Result<(), Invalid> {
        let parent = area.parent.and_then(|id| self.places.get(&id).copied());
        check_kind(&area, parent.map(|at| &self.areas[at]))?;
        self.places.insert(area.id, self.areas.len());
        self.parents.push(parent);
        self.areas.push(area);
        let at = self.areas.len() - 1;
        if self.chain(at).count() > MAX_DEPTH {
            let message = format!(
                "'{}' would be the seventh below each other; a tree is at most six deep.",
                self.areas[at].name
            );
            return Err(Invalid::new("parent", "too_deep", message));
        }
        Ok(())
    }

    fn check_names(&self) -> Result<(), Invalid> {
        let mut seen = BTreeSet::new();
        for area in &self.areas {
            if !seen.insert((area.parent, fold(&area.name))) {
                let place = area.parent.map_or_else(
                    || "Another craft".to_owned(),
                    |id| format!("Something else in {}", self.path(id)),
                );
                let message = format!("{place} is called '{}' already.", area.name);
                return Err(Invalid::new("name", "same_name", message).hint("Choose another name."));
            }
        }
        Ok(())
    }

    /// Every area, parents before their children.
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// The area of this id.
    pub fn get(&self, id: AreaId) -> Option<&Area> {
        self.place_of(id).map(|at| &self.areas[at])
    }

    /// The names from the craft down, parted by a slash: `Ceramics/Glaze`. A slash inside a name is `\/`. Empty for an unknown id.
    pub fn path(&self, id: AreaId) -> String {
        let mut names: Vec<String> = self
            .ancestors(id)
            .iter()
            .filter_map(|id| self.get(*id))
            .map(escaped)
            .collect();
        names.reverse();
        names.join("/")
    }

    /// The craft to which an area belongs; itself for a craft.
    pub fn craft_of(&self, id: AreaId) -> Option<AreaId> {
        self.ancestors(id).last().copied()
    }

    /// The ladder on which an area is rated: its craft's.
    pub fn ladder_of(&self, id: AreaId) -> Option<&Ladder> {
        self.craft_of(id)
            .and_then(|craft| self.get(craft))
            .and_then(|craft| craft.ladder.as_ref())
    }

    /// The area itself, then what holds it, up to the craft. Empty for an unknown id.
    pub fn ancestors(&self, id: AreaId) -> Vec<AreaId> {
        self.place_of(id)
            .map(|at| self.chain(at).map(|at| self.areas[at].id).collect())
            .unwrap_or_default()
    }

    /// The area itself and everything inside it, in the order of the tree. Empty for an unknown id.
    pub fn below(&self, id: AreaId) -> Vec<AreaId> {
        let Some(top) = self.place_of(id) else {
            return Vec::new();
        };
        (top..self.areas.len())
            .filter(|at| self.chain(*at).any(|above| above == top))
            .map(|at| self.areas[at].id)
            .collect()
    }

    /// The areas directly inside `id`; the crafts where it is `None`.
    pub fn children(&self, id: Option<AreaId>) -> Vec<&Area> {
        self.areas.iter().filter(|area| area.parent == id).collect()
    }

    /// The half-life of an area's freshness in days: its own, else that of the nearest area above that sets one, else 198.
    pub fn half_life(&self, id: AreaId) -> u16 {
        let own = self
            .ancestors(id)
            .into_iter()
            .find_map(|id| self.get(id)?.freshness_half_life);
        own.unwrap_or(DEFAULT_HALF_LIFE)
    }

    /// The area of a whole name, other name or path; case and accents ignored, a hyphen stands for a space.
    pub fn find(&self, typed: &str) -> Found {
        let wanted = spelled(typed);
        let (mut all, mut whole) = (Vec::new(), Vec::new());
        for area in &self.areas {
            let chain = self.ancestors(area.id);
            let names = self.names_of_path(&chain, &wanted);
            all.extend(names.map(|_| area.id));
            whole.extend(names.filter(|count| *count == chain.len()).map(|_| area.id));
        }
        // A whole path names its area even where a longer path ends the same way; a bare name has no such right.
        if wanted.contains('/') && !whole.is_empty() {
            Found::from(whole)
        } else {
            Found::from(all)
        }
    }

    /// As `find`; where nothing has that whole name, the areas whose name or other name begins so, from three letters on.
    pub fn find_by_beginning(&self, typed: &str) -> Found {
        let whole = self.find(typed);
        let wanted = look_up(typed);
        if whole != Found::None || wanted.chars().count() < SHORTEST_BEGINNING {
            return whole;
        }
        let begins = |area: &&Area| names(area).any(|name| look_up(name).starts_with(&wanted));
        Found::from(
            self.areas
                .iter()
                .filter(begins)
                .map(|area| area.id)
                .collect(),
        )
    }

    /// The rung that a typed level means for an area: its number, or its name.
    ///
    /// # Errors
    ///
    /// `unknown_area`, or `off_ladder` for what is no rung of the craft's ladder.
    pub fn level_of(&self, area: AreaId, typed: &str) -> Result<u8, Invalid> {
        let ladder = self.ladder_of(area).ok_or_else(|| unknown_area("level"))?;
        let typed = typed.trim();
        if typed.starts_with(|c: char| c.is_ascii_digit()) && !typed.contains(char::is_alphabetic) {
            let rung = typed.parse().ok().filter(|rung| ladder.has(*rung));
            return rung.ok_or_else(|| self.off_ladder(area, "level", typed));
        }
        ladder.named(typed).ok_or_else(|| {
            let names = ladder
                .rungs
                .iter()
                .map(|rung| rung.name.as_str())
                .collect::<Vec<_>>()
                .join(", ");
            let craft = self.craft_name(area);
            Invalid::new(
                "level",
                "off_ladder",
                format!("{craft} has no rung called '{typed}'."),
            )
            .hint(format!("Its rungs are {names}."))
        })
    }

    /// The refusal of a rung that the area's craft does not have: "Ceramics has six rungs; 7 is not one of them."
    pub fn off_ladder(&self, area: AreaId, field: &str, rung: &str) -> Invalid {
        let rungs = self.ladder_of(area).map_or(0, |ladder| ladder.rungs.len());
        let message = format!(
            "{} has {} rungs; {rung} is not one of them.",
            self.craft_name(area),
            words::small_number(rungs)
        );
        Invalid::new(field, "off_ladder", message)
    }

    fn craft_name(&self, area: AreaId) -> &str {
        self.craft_of(area)
            .and_then(|craft| self.get(craft))
            .map_or("The craft", |craft| craft.name.as_str())
    }

    /// Where an area stands in `areas`.
    pub(crate) fn place_of(&self, id: AreaId) -> Option<usize> {
        self.places.get(&id).copied()
    }

    /// The place itself, then the places above it.
    pub(crate) fn chain(&self, place: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(place), |at| self.parents[*at])
    }

    /// How many names of a chain, itself first, a typed path spells from its end; none where it does not spell them. A slash may belong to a name.
    fn names_of_path(&self, chain: &[AreaId], wanted: &str) -> Option<usize> {
        let (id, above) = chain.split_first()?;
        names(self.get(*id)?).find_map(|name| {
            let name = spelled(name);
            [name.clone(), name.replace('/', ESCAPED)]
                .iter()
                .find_map(|name| {
                    let rest = wanted.strip_suffix(name.as_str())?;
                    match rest.strip_suffix('/') {
                        _ if name.is_empty() => None,
                        None if rest.is_empty() => Some(1),
                        None => None,
                        Some(rest) => Some(1 + self.names_of_path(above, rest)?),
                    }
                })
        })
    }
}

fn check_kind(area: &Area, parent: Option<&Area>) -> Result<(), Invalid> {
    let name = &area.name;
    let refuse = |field: &str, reason, message: String| Err(Invalid::new(field, reason, message));
    match (area.kind, parent) {
        (AreaKind::Craft, Some(above)) => refuse(
            "parent",
            "craft_parent",
            format!(
                "'{name}' is a craft and cannot stand inside {}.",
                above.name
            ),
        ),
        (AreaKind::Area | AreaKind::Technique, None) => refuse(
            "parent",
            "no_parent",
            format!("'{name}' has to stand inside a craft."),
        ),
        (AreaKind::Area, Some(above)) if above.kind == AreaKind::Technique => refuse(
            "parent",
            "technique_parent",
            format!(
                "{} is a technique and holds only techniques; '{name}' is an area.",
                above.name
            ),
        ),
        (AreaKind::Craft, None) if area.ladder.is_none() => refuse(
            "ladder",
            "no_ladder",
            format!("The craft '{name}' needs a ladder."),
        ),
        (AreaKind::Area | AreaKind::Technique, _) if area.ladder.is_some() => refuse(
            "ladder",
            "own_ladder",
            format!("'{name}' is rated on its craft's ladder and has none of its own."),
        ),
        _ => Ok(()),
    }
}

fn unreached(ids: &BTreeSet<AreaId>, left: &HashMap<Option<AreaId>, Vec<Area>>) -> Invalid {
    let orphan = left
        .iter()
        .find(|(parent, _)| parent.is_some_and(|id| !ids.contains(&id)));
    match orphan.and_then(|(_, areas)| areas.first()) {
        Some(area) => Invalid::new(
            "parent",
            "unknown_area",
            format!("'{}' stands inside an area that is not there.", area.name),
        ),
        None => Invalid::new(
            "parent",
            "cycle",
            "An area cannot stand inside itself or inside something below it.",
        ),
    }
}

/// The refusal of an id that names no area.
pub(crate) fn unknown_area(field: &str) -> Invalid {
    Invalid::new(field, "unknown_area", "That area is not in this journal.")
}

fn names(area: &Area) -> impl Iterator<Item = &str> {
    std::iter::once(area.name.as_str()).chain(area.also.iter().map(String::as_str))
}

fn escaped(area: &Area) -> String {
    area.name.replace('/', "\\/")
}

/// What stands for a slash that belongs to a name because a backslash says so.
const ESCAPED: &str = "\u{0}";

/// A typed name or path as it is compared: each part folded.
fn spelled(typed: &str) -> String {
    let apart = |text: &str, slash, each: &dyn Fn(&str) -> String| {
        let parts: Vec<String> = text.split(slash).map(each).collect();
        parts.join(slash)
    };
    let typed = typed.replace("\\/", ESCAPED);
    apart(&typed, "/", &|part| apart(part, ESCAPED, &look_up))
}
