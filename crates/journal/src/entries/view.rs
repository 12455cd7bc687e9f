//! An entry with all that is derived of it, as lists and pages show it.
//!
//! One viewer serves one request, so that titles and strengths are looked up once. It does not know which page asks.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    sync::Arc,
};

use chrono::NaiveDate;
use plumb_exchange::Row;
use plumb_mastery::{
    About, Body, Entry, Knowledge, Tree, WorkId,
    depth::{Owner, Strength, Written, written},
    words,
};

use super::{EntryView, NamedArea, lines};
use crate::{
    problem::Result,
    reader::Reader,
    standing::{Standing, recalled, standing, strength_of},
    storage,
};

/// How many milestones are asked for one by one.
const MOST_ASKED: usize = 100;

/// Looks entries over for one request.
pub(crate) struct Viewer<'r, 'c> {
    reader: &'r Reader<'c>,
    /// The tree.
    pub(crate) tree: Tree,
    standing: RefCell<Option<Arc<Standing>>>,
    /// How many milestones were asked for without it.
    asked: Cell<usize>,
    titles: RefCell<HashMap<WorkId, Option<(String, bool)>>>,
}

impl<'r, 'c> Viewer<'r, 'c> {
    /// A viewer over what a reader sees.
    pub(crate) fn of(reader: &'r Reader<'c>) -> Result<Self> {
        let tree = storage::tree(reader.connection())?;
        Ok(Self {
            reader,
            tree,
            standing: RefCell::default(),
            asked: Cell::default(),
            titles: RefCell::default(),
        })
    }

    /// The title of a work, and whether it is private; none where it is not there.
    pub(crate) fn work(&self, id: WorkId) -> Result<Option<(String, bool)>> {
        if let Some(known) = self.titles.borrow().get(&id) {
            return Ok(known.clone());
        }
        let found = self.reader.work(id)?.map(|work| (work.title, work.private));
        self.titles.borrow_mut().insert(id, found.clone());
        Ok(found)
    }

    /// Whether an entry belongs to a work that stays out of everything that leaves.
    pub(crate) fn is_of_private_work(&self, entry: &Entry) -> Result<bool> {
        let work = entry.work.map(|id| self.work(id)).transpose()?.flatten();
        Ok(work.is_some_and(|(_, private)| private))
    }

    /// The strength of a milestone; none for another kind.
    pub(crate) fn strength(&self, entry: &Entry) -> Result<Option<Strength>> {
        if !matches!(entry.body, Body::Milestone(_)) {
            return Ok(None);
        }
        if let Some(standing) = self.standing()? {
            return Ok(standing.strength(entry.id));
        }
        strength_of(self.reader, entry)
    }

    /// Depth, where it is known or where so many milestones are looked over that reckoning it is less work than asking for each.
    fn standing(&self) -> Result<Option<Arc<Standing>>> {
        if let Some(known) = &*self.standing.borrow() {
            return Ok(Some(Arc::clone(known)));
        }
        self.asked.set(self.asked.get() + 1);
        let found = if self.asked.get() > MOST_ASKED {
            Some(standing(self.reader)?)
        } else {
            recalled(self.reader)?
        };
        self.standing.replace(found.clone());
        Ok(found)
    }

    /// The entry as it is shown.
    pub(crate) fn view(&self, entry: Entry) -> Result<EntryView> {
        let strength = self.strength(&entry)?;
        let vouched_by = if strength == Some(Strength::Witnessed) {
            self.witnesses(&entry, self.reader.today())?
        } else {
            Vec::new()
        };
        let work_title = entry
            .work
            .map(|id| self.work(id))
            .transpose()?
            .flatten()
            .map(|(title, _)| title);
        Ok(EntryView {
            area_paths: entry
                .areas
                .iter()
                .filter_map(|id| self.named(*id))
                .collect(),
            work_title,
            about_title: self.about(&entry)?,
            strength,
            vouched_by,
            day_words: words::day(entry.day()),
            line: lines::line(&entry, &self.tree),
            from_memory: written(&entry) == Written::FromMemory,
            challenge_words: lines::challenge(&entry, &self.tree),
            read_at: self.reader.newest_change_of(entry.id)?,
            differs: self.reader.differs(&Row::Entry(entry.clone()))?,
            entry,
        })
    }

    /// Who vouched for a milestone by a day, each once, in the order in which they spoke.
    pub(crate) fn witnesses(&self, entry: &Entry, by: NaiveDate) -> Result<Vec<String>> {
        let mut about = self.reader.recognitions_about_milestone(entry.id)?;
        if let Some(work) = entry.work {
            let there = |voice: &Entry| entry.day().earliest() <= voice.on;
            about.extend(
                self.reader
                    .recognitions_about_work(work)?
                    .into_iter()
                    .filter(there),
            );
        }
        about.sort_by_key(|voice| (voice.on, voice.id));
        let owner = Owner::of(&self.reader.profile()?);
        let mut names: Vec<String> = Vec::new();
        for voice in &about {
            let Body::Recognition(recognition) = &voice.body else {
                continue;
            };
            let is_witness = voice.on <= by
                && recognition.know != Some(Knowledge::Told)
                && !owner.is(&recognition.from);
            if is_witness && !names.contains(&recognition.from) {
                names.push(recognition.from.clone());
            }
        }
        Ok(names)
    }

    /// An area as the person reads it; nothing for one that the tree does not have.
    pub(crate) fn named(&self, id: plumb_mastery::AreaId) -> Option<NamedArea> {
        Some(NamedArea {
            id,
            path: self.tree.path(id),
            name: self.tree.get(id)?.name.clone(),
        })
    }

    pub(crate) fn about(&self, entry: &Entry) -> Result<Option<String>> {
        let Body::Recognition(recognition) = &entry.body else {
            return Ok(None);
        };
        Ok(match recognition.about {
            None => None,
            Some(About::Work(id)) => self.work(id)?.map(|(title, _)| title),
            Some(About::Milestone(id)) => self
                .reader
                .entry(id)?
                .as_ref()
                .and_then(crate::standing::milestone_title),
        })
    }
}
