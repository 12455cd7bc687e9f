//! What Reach is drawn from: lanes of techniques with their first use, their uses, and the stretches in which they stay in use.
//!
//! Owned and complete: [`ReachSeries::of`] gives the derived ground its names and titles. It does not know pixels.

use std::collections::HashMap;

use chrono::NaiveDate;
use plumb_mastery::{
    Area, AreaId, AreaKind, Day, EntryId, Tree,
    depth::VoteKey,
    reach::{self, Reach, Span},
};

use crate::roles::RoleSpan;

/// Everything that one Reach says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReachSeries {
    /// What it is about: the areas that were asked for, or the crafts.
    pub name: String,
    /// The lanes in the order of the tree.
    pub lanes: Vec<Lane>,
    /// What is spoken of, one sentence for each.
    pub subjects: Vec<Subject>,
    /// Techniques of the tree that no entry used by the last day.
    pub unused: Vec<String>,
    /// The first use of anything here, also where it is later than the range.
    pub begins: Option<NaiveDate>,
    /// Positions held.
    pub roles: Vec<RoleSpan>,
}

/// An area with its techniques.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The area.
    pub id: AreaId,
    /// Its name.
    pub name: String,
    /// Its craft.
    pub craft: AreaId,
    /// The name of its craft.
    pub craft_name: String,
    /// Whether it rests by the last day, and how.
    pub rest: Option<Rest>,
    /// When it, or anything below it, was first used.
    pub touched: FirstUse,
    /// Its techniques by their first use.
    pub techniques: Vec<Technique>,
}

/// How an area rests; what holds it rests with all that is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// Hidden since a day.
    Retired(NaiveDate),
    /// Resting on purpose since a day.
    Fallow(NaiveDate),
}

/// The entry by which ground was entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstUse {
    /// The entry.
    pub entry: EntryId,
    /// Its day, as exactly as it is known.
    pub day: Day,
    /// The title of the work, where it names one.
    pub work: Option<String>,
}

/// A technique that was used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Technique {
    /// The technique.
    pub id: AreaId,
    /// Its name.
    pub name: String,
    /// Its first use.
    pub first: FirstUse,
    /// How many entries used it by the last day.
    pub times: u32,
    /// How many had used it by the day of which is spoken.
    pub by_then: u32,
    /// Its last use by the last day.
    pub last: Day,
    /// The craft from which it was carried over.
    pub carried_from: Option<String>,
    /// The stretches in which its freshness is .50 or more.
    pub kept: Vec<Span>,
}

/// Ground of which one sentence is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The area.
    pub id: AreaId,
    /// Its name.
    pub name: String,
    /// Its techniques: the lane, and the place in it.
    pub techniques: Vec<(usize, usize)>,
    /// Its first use by the last day.
    pub touched: Option<Day>,
}

impl ReachSeries {
    /// Gives the ground of some areas, or of everything where none is named, its names and titles.
    pub fn of(
        tree: &Tree,
        areas: &[AreaId],
        reach: &Reach,
        title: impl Fn(VoteKey) -> Option<String>,
        to: NaiveDate,
    ) -> Self {
        let names = Names { tree, title, to };
        let lanes: Vec<Lane> = reach.lanes.iter().map(|lane| names.lane(lane)).collect();
        let crafts: Vec<AreaId> = tree.children(None).iter().map(|craft| craft.id).collect();
        let asked = if areas.is_empty() { &crafts[..] } else { areas };
        let mut subjects: Vec<Subject> = asked
            .iter()
            .map(|area| names.subject(*area, &lanes))
            .collect();
        if areas.is_empty() {
            // Crafts that were never entered are nothing to speak of, unless nothing was.
            let entered = |subject: &Subject| subject.touched.is_some();
            if subjects.iter().any(entered) {
                subjects.retain(entered);
            }
        }
        Self {
            name: called(&subjects),
            unused: reach.unused.iter().map(|id| names.name(*id)).collect(),
            begins: reach.begins,
            lanes,
            subjects,
            roles: Vec::new(),
        }
    }

    /// Speaks only of some of its ground: not of a craft whose very name tells what must not be told.
    pub fn speak_of(&mut self, told: impl Fn(AreaId) -> bool) {
        self.subjects.retain(|subject| told(subject.id));
        self.name = called(&self.subjects);
    }
}

fn called(subjects: &[Subject]) -> String {
    let names: Vec<&str> = subjects
        .iter()
        .map(|subject| subject.name.as_str())
        .collect();
    names.join(", ")
}

struct Names<'a, T> {
    tree: &'a Tree,
    title: T,
    to: NaiveDate,
}

impl<T: Fn(VoteKey) -> Option<String>> Names<'_, T> {
    fn name(&self, id: AreaId) -> String {
        let area = self.tree.get(id);
        area.map(|area| area.name.clone()).unwrap_or_default()
    }

    fn lane(&self, lane: &reach::Lane) -> Lane {
        let craft = self.tree.craft_of(lane.area).unwrap_or(lane.area);
        Lane {
            id: lane.area,
            name: self.name(lane.area),
            craft,
            craft_name: self.name(craft),
            rest: self.rest(lane.area),
            touched: self.first(&lane.touched),
            techniques: lane
                .techniques
                .iter()
                .map(|one| self.technique(one))
                .collect(),
        }
    }

    fn technique(&self, technique: &reach::Technique) -> Technique {
        let craft = technique
            .carried_from
            .and_then(|from| self.tree.craft_of(from));
        Technique {
            id: technique.id,
            name: self.name(technique.id),
            first: self.first(&technique.first),
            times: technique.times,
            by_then: technique.by_then,
            last: technique.last,
            carried_from: craft.map(|craft| self.name(craft)),
            kept: technique.kept.clone(),
        }
    }

    fn first(&self, first: &reach::First) -> FirstUse {
        FirstUse {
            entry: first.entry,
            day: first.day,
            work: first.work.and_then(&self.title),
        }
    }

    /// Retired before fallow, and of each the nearest area that says so.
    fn rest(&self, id: AreaId) -> Option<Rest> {
        let chain = self.tree.ancestors(id);
        let areas = || chain.iter().filter_map(|id| self.tree.get(*id));
        let begun = |day: &NaiveDate| *day <= self.to;
        let retired = areas().find_map(|area: &Area| area.retired_on.filter(begun));
        let fallow = || areas().find_map(|area| area.fallow_since.filter(begun));
        retired
            .map(Rest::Retired)
            .or_else(|| fallow().map(Rest::Fallow))
    }

    fn subject(&self, area: AreaId, lanes: &[Lane]) -> Subject {
        let technique = self
            .tree
            .get(area)
            .is_some_and(|area| area.kind == AreaKind::Technique);
        let mut known: HashMap<AreaId, bool> = HashMap::new();
        let mut below = |id: AreaId| {
            let above = || self.tree.ancestors(id).contains(&area);
            *known.entry(id).or_insert_with(above)
        };
        let mut subject = Subject {
            id: area,
            name: self.name(area),
            techniques: Vec::new(),
            touched: None,
        };
        for (at, lane) in lanes.iter().enumerate() {
            let whole = below(lane.id);
            if !whole && !technique {
                continue;
            }
            let mut touched = whole.then_some(lane.touched.day);
            for (place, one) in lane.techniques.iter().enumerate() {
                if whole || below(one.id) {
                    subject.techniques.push((at, place));
                    touched = touched.or(Some(one.first.day));
                }
            }
            subject.touched = subject.touched.into_iter().chain(touched).min();
        }
        subject
    }
}
