//! Which rows may leave at all: the one place where the private is told from the rest.
//!
//! A private entry, or an entry of a private work, leaves in no form, not as a count and not through what hangs on it: a recognition about it
//! stays, and its area stays unless something that leaves names it too. Nor does what happened after the day that the document is made for. It
//! does not know how anything is printed.

use std::collections::{BTreeMap, BTreeSet};

use plumb_mastery::{
    About, AreaId, Body, Day, Entry, EntryId, Milestone, Recognition, Session, WorkId,
    depth::VoteKey, words,
};

use crate::{
    notice::{Notice, Reason},
    project::coarse,
    rows::{Choice, Rows},
};

/// The rows that leave, by what they are.
pub struct Leaving<'a> {
    /// Milestones, with what only milestones have.
    pub milestones: Vec<(&'a Entry, &'a Milestone)>,
    /// Recognitions that are not private and about something that leaves, whatever their permission: their mark may stay, their words may not.
    pub recognitions: Vec<(&'a Entry, &'a Recognition)>,
    /// Sessions that count as totals.
    pub sessions: Vec<(&'a Entry, Session)>,
    /// The person's own soundings of ground that leaves.
    pub soundings: Vec<&'a Entry>,
    /// The areas that leave, in the order of the tree: those that leaving milestones name, and what lies above them.
    pub areas: Vec<AreaId>,
    /// Entries of other kinds whose pictures may be shown.
    pictured: BTreeSet<EntryId>,
    /// What was held back, and why; for the person's eyes only.
    pub held_back: Vec<Notice>,
    chosen: Option<BTreeSet<AreaId>>,
}

impl<'a> Leaving<'a> {
    /// The rows of a journal that may leave under a choice.
    pub fn of(rows: &'a Rows, choice: &Choice) -> Self {
        let mut gate = Gate::new(rows, choice);
        gate.tell_later(rows, choice);
        let known = || rows.entries.iter().filter(|entry| is_known(entry, choice));
        let milestones: Vec<(&Entry, &Milestone)> = known()
            .filter_map(|entry| milestone(entry).filter(|found| gate.lets_milestone(entry, found)))
            .collect();
        let out: BTreeSet<EntryId> = milestones.iter().map(|(entry, _)| entry.id).collect();
        let works: BTreeSet<WorkId> = milestones
            .iter()
            .filter_map(|(entry, _)| entry.work)
            .collect();
        let recognitions = known().filter_map(recognition);
        let recognitions = recognitions
            .filter(|(entry, said)| gate.lets_recognition(entry, said, &out, &works))
            .collect();
        let sessions = known()
            .filter_map(session)
            .filter(|(entry, _)| gate.lets_other(entry, &works))
            .collect();
        let pictured = known()
            .filter(|entry| !entry.evidence.is_empty() && recognition(entry).is_none())
            .filter(|entry| match milestone(entry) {
                Some(_) => out.contains(&entry.id),
                None => gate.lets_other(entry, &works),
            })
            .map(|entry| entry.id)
            .collect();
        let named = milestones
            .iter()
            .flat_map(|(entry, found)| entry.areas.iter().chain(found.challenge.keys()).copied());
        let named: BTreeSet<AreaId> = named
            .filter(|area| gate.is_chosen(*area))
            .flat_map(|area| rows.tree.ancestors(area))
            .collect();
        let areas: Vec<AreaId> = rows
            .tree
            .areas()
            .iter()
            .map(|area| area.id)
            .filter(|id| named.contains(id))
            .collect();
        let own = known().filter(|entry| coarse::is_own_sounding(entry));
        let soundings = own
            .filter(|entry| !gate.is_private(entry))
            .filter(|entry| entry.areas.iter().all(|area| areas.contains(area)))
            .collect();
        Self {
            milestones,
            recognitions,
            sessions,
            soundings,
            areas,
            pictured,
            held_back: gate.held_back,
            chosen: gate.chosen,
        }
    }

    /// Whether the pictures of an entry may be shown. What came with someone's words never is: permission is for the words.
    pub fn shows(&self, entry: &Entry) -> bool {
        self.pictured.contains(&entry.id)
    }

    /// Whether an area was chosen; every area is where none was.
    pub fn is_chosen(&self, area: AreaId) -> bool {
        self.chosen
            .as_ref()
            .is_none_or(|chosen| chosen.contains(&area))
    }
}

struct Gate<'a> {
    private_works: BTreeMap<WorkId, &'a str>,
    picked: Option<BTreeSet<VoteKey>>,
    chosen: Option<BTreeSet<AreaId>>,
    held_back: Vec<Notice>,
}

impl<'a> Gate<'a> {
    fn new(rows: &'a Rows, choice: &Choice) -> Self {
        let below = |areas: &Vec<AreaId>| {
            areas
                .iter()
                .flat_map(|area| rows.tree.below(*area))
                .collect()
        };
        Self {
            private_works: rows
                .works
                .iter()
                .filter(|work| work.private)
                .map(|work| (work.id, work.title.as_str()))
                .collect(),
            picked: choice
                .works
                .as_ref()
                .map(|works| works.iter().copied().collect()),
            chosen: choice.areas.as_ref().map(below),
            held_back: Vec::new(),
        }
    }

    /// Says how much happened after the day that the document is made for.
    fn tell_later(&mut self, rows: &Rows, choice: &Choice) {
        let told = |entry: &&Entry| milestone(entry).is_some() || recognition(entry).is_some();
        let later = rows
            .entries
            .iter()
            .filter(|entry| !is_known(entry, choice))
            .filter(told);
        let count = match later.count() {
            0 => return,
            1 => "One milestone or recognition stays".to_owned(),
            n => format!("{n} milestones and recognitions stay"),
        };
        let day = words::long_day(Day::exact(choice.made_on));
        self.held_back.push(Notice::general(
            Reason::Later,
            format!("{count} here: the document is made for {day}, and they came later."),
        ));
    }

    fn is_private(&self, entry: &Entry) -> bool {
        entry.private
            || entry
                .work
                .is_some_and(|work| self.private_works.contains_key(&work))
    }

    fn is_chosen(&self, area: AreaId) -> bool {
        self.chosen
            .as_ref()
            .is_none_or(|chosen| chosen.contains(&area))
    }

    fn lets_milestone(&mut self, entry: &Entry, found: &(&Entry, &Milestone)) -> bool {
        let key = entry
            .work
            .map_or(VoteKey::Milestone(entry.id), VoteKey::Work);
        let picked = self
            .picked
            .as_ref()
            .is_none_or(|picked| picked.contains(&key));
        let chosen = self.chosen.is_none()
            || entry
                .areas
                .iter()
                .chain(found.1.challenge.keys())
                .any(|area| self.is_chosen(*area));
        if !(picked && chosen) {
            return false;
        }
        if self.is_private(entry) {
            let title = &found.1.title;
            let why = match entry.work.and_then(|work| self.private_works.get(&work)) {
                Some(work) => format!("“{title}” stays here: its work “{work}” is private."),
                None => format!("“{title}” stays here: it is private."),
            };
            self.held_back
                .push(Notice::of(Reason::Private, entry.id, why));
            return false;
        }
        true
    }

    fn lets_recognition(
        &mut self,
        entry: &Entry,
        said: &Recognition,
        out: &BTreeSet<EntryId>,
        works: &BTreeSet<WorkId>,
    ) -> bool {
        let about_leaving = match said.about {
            Some(About::Milestone(id)) => out.contains(&id),
            Some(About::Work(work)) => works.contains(&work),
            None => self.picked.is_none() && self.chosen.is_none(),
        };
        if !about_leaving {
            return false;
        }
        if self.is_private(entry) {
            let why = format!("What {} said stays here: it is private.", said.from);
            self.held_back
                .push(Notice::of(Reason::Private, entry.id, why));
            return false;
        }
        true
    }

    fn lets_other(&self, entry: &Entry, works: &BTreeSet<WorkId>) -> bool {
        let of_these = match entry.work {
            Some(work) => works.contains(&work),
            None => self.picked.is_none(),
        };
        of_these
            && !self.is_private(entry)
            && (self.chosen.is_none() || entry.areas.iter().any(|area| self.is_chosen(*area)))
    }
}

/// Whether an entry has happened on the day that the document is made for.
fn is_known(entry: &Entry, choice: &Choice) -> bool {
    entry.on <= choice.made_on
}

fn milestone(entry: &Entry) -> Option<(&Entry, &Milestone)> {
    match &entry.body {
        Body::Milestone(milestone) => Some((entry, milestone)),
        _ => None,
    }
}

fn recognition(entry: &Entry) -> Option<(&Entry, &Recognition)> {
    match &entry.body {
        Body::Recognition(said) => Some((entry, said)),
        _ => None,
    }
}

fn session(entry: &Entry) -> Option<(&Entry, Session)> {
    match &entry.body {
        Body::Session(session) => Some((entry, session.clone())),
        _ => None,
    }
}
