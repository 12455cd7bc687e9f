//! What leaves, as rows again: on coarse days, in clean words, naming only ground that leaves, for whoever draws charts of it.
//!
//! Days are coarsened before anything is drawn, so that no place in a picture tells more than the text. Who vouches for what is read from the true
//! dates, as for depth. Other people's soundings stay: nobody was asked for them. It draws nothing.

use std::collections::BTreeSet;

use plumb_mastery::{
    Area, AreaId, AreaKind, Body, Entry, Role, Sounder, Tree, Work, depth::Record,
};

use super::{ground, line};
use crate::{
    clean::known_line,
    privacy::Leaving,
    rows::{Choice, Rows},
};

/// The rows that leave.
#[derive(Clone, Debug, Default)]
pub struct Leaves {
    /// The areas that leave, by their clean names.
    pub tree: Tree,
    /// Milestones, sessions, recognitions and the person's own soundings.
    pub entries: Vec<Entry>,
    /// The works of those milestones.
    pub works: Vec<Work>,
    /// Positions held.
    pub roles: Vec<Role>,
    /// What depth is computed from.
    pub record: Record,
    /// The crafts, in the order in which the projection has them.
    pub crafts: Vec<AreaId>,
}

/// What leaves of a journal under a choice.
pub fn leaves(rows: &Rows, choice: &Choice) -> Leaves {
    let leaving = Leaving::of(rows, choice);
    let areas = ground_of(rows, &leaving);
    let nodes: Vec<Area> = rows
        .tree
        .areas()
        .iter()
        .filter(|area| areas.contains(&area.id))
        .map(clean_area)
        .collect();
    let crafts = nodes.iter().filter(|area| area.kind == AreaKind::Craft);
    let coarse = Coarse {
        choice,
        areas: &areas,
    };
    let milestones = leaving.milestones.iter().map(|(entry, _)| *entry);
    let sessions = leaving.sessions.iter().map(|(entry, _)| *entry);
    let said = leaving.recognitions.iter().map(|(entry, _)| *entry);
    let sounded = leaving.soundings.iter().copied();
    let entries: Vec<Entry> = milestones
        .chain(sessions)
        .chain(said)
        .chain(sounded)
        .map(|entry| coarse.entry(entry))
        .collect();
    let used: BTreeSet<_> = leaving
        .milestones
        .iter()
        .filter_map(|(entry, _)| entry.work)
        .collect();
    let works = rows.works.iter().filter(|work| used.contains(&work.id));
    Leaves {
        crafts: crafts.map(|craft| craft.id).collect(),
        // What is above an area that leaves leaves too, so a part of a tree is one.
        tree: Tree::new(nodes).unwrap_or_default(),
        entries,
        works: works
            .map(|work| Work {
                title: known_line(&work.title),
                ..work.clone()
            })
            .collect(),
        roles: line::roles(rows, choice)
            .map(|role| coarse.role(role))
            .collect(),
        record: ground::record(rows, choice, &leaving),
    }
}

/// The ground that leaves: what milestones of it name, and in the same crafts what its sessions name.
fn ground_of(rows: &Rows, leaving: &Leaving<'_>) -> BTreeSet<AreaId> {
    let mut areas: BTreeSet<AreaId> = leaving.areas.iter().copied().collect();
    let practised = leaving.sessions.iter().flat_map(|(entry, _)| &entry.areas);
    let open = |area: &&AreaId| {
        let craft = rows.tree.craft_of(**area);
        leaving.is_chosen(**area) && craft.is_some_and(|craft| areas.contains(&craft))
    };
    let more: Vec<AreaId> = practised
        .filter(open)
        .flat_map(|area| rows.tree.ancestors(*area))
        .collect();
    areas.extend(more);
    areas
}

fn clean_area(area: &Area) -> Area {
    let mut area = area.clone();
    area.name = known_line(&area.name);
    for rung in area.ladder.iter_mut().flat_map(|ladder| &mut ladder.rungs) {
        rung.name = known_line(&rung.name);
        rung.demands = known_line(&rung.demands);
    }
    area
}

struct Coarse<'a> {
    choice: &'a Choice,
    areas: &'a BTreeSet<AreaId>,
}

impl Coarse<'_> {
    fn entry(&self, entry: &Entry) -> Entry {
        let day = self.choice.grain.coarsen(entry.day(), self.choice.made_on);
        let mut entry = Entry {
            on: day.on,
            precision: day.precision,
            began: None,
            text: String::new(),
            ..entry.clone()
        };
        entry.areas.retain(|area| self.areas.contains(area));
        match &mut entry.body {
            Body::Milestone(milestone) => {
                milestone.title = known_line(&milestone.title);
                milestone
                    .challenge
                    .retain(|area, _| self.areas.contains(area));
                milestone.story = None;
            }
            Body::Recognition(said) => {
                said.from = known_line(&said.from);
                said.quote = known_line(&said.quote);
                said.asked_on = None;
            }
            _ => {}
        }
        entry
    }

    fn role(&self, role: &Role) -> Role {
        let span = line::span(role, self.choice);
        Role {
            title: span.title,
            at: span.at,
            from: span.from,
            to: span.to,
            ..role.clone()
        }
    }
}

/// Whether an entry is a sounding of the owner's.
pub fn is_own_sounding(entry: &Entry) -> bool {
    matches!(&entry.body, Body::Sounding(sounding) if sounding.by == Sounder::Own)
}
