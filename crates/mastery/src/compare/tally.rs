//! What a comparison counts, sorted once by area and day: works done, voices, first uses, goals.
//!
//! An area's part holds what lies below it too. It knows no period; whoever asks cuts a stretch of days out of it.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::FirstUse;
use crate::{
    date::Day,
    depth::{Owner, Piece, Stand, VoteKey},
    entry::{About, Body, Entry, Knowledge, Publish, Recognition},
    goals::Wish,
    ids::{AreaId, EntryId, WorkId},
    tree::Tree,
};

/// Works, voices, first uses and goals of every area of a tree.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    areas: HashMap<AreaId, Counted>,
    days: HashMap<EntryId, Day>,
    said: HashMap<About, Vec<Said>>,
}

/// What is counted of one area and of what lies below it, oldest first.
#[derive(Clone, Debug, Default)]
pub(super) struct Counted {
    /// Milestones that count.
    pub done: Vec<Done>,
    /// The days of recognitions.
    pub heard: Vec<NaiveDate>,
    /// First uses of techniques.
    pub firsts: Vec<FirstUse>,
    /// Goals of the area itself.
    pub wishes: Vec<Wish>,
}

/// A milestone that counts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Done {
    /// Its day.
    pub on: NaiveDate,
    /// Whose vote it is.
    pub key: VoteKey,
    /// The milestone.
    pub milestone: EntryId,
}

/// That someone spoke about a milestone or a work; their words are not here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The recognition.
    pub entry: EntryId,
    /// Its day.
    pub on: NaiveDate,
    /// Who spoke, as the owner writes the name.
    pub from: String,
    /// Whether the name may leave.
    pub publish: Publish,
    /// Whether they were only told, which vouches for nothing.
    told: bool,
}

impl Tally {
    /// Sorts milestones, recognitions, goals and first uses by area and day; their order does not matter, and other entries are left aside.
    pub fn of<'a>(
        tree: &Tree,
        entries: impl IntoIterator<Item = &'a Entry>,
        wishes: &[Wish],
        firsts: &[FirstUse],
    ) -> Self {
        let mut tally = Self::default();
        for area in tree.areas() {
            tally.areas.insert(area.id, Counted::default());
        }
        let mut above = Above {
            tree,
            chains: HashMap::new(),
        };
        let (mut touched, mut heard) = (Touched::default(), Vec::new());
        for entry in entries {
            match &entry.body {
                Body::Milestone(_) => tally.milestone(entry, &mut above, &mut touched),
                Body::Recognition(recognition) => heard.push((entry, recognition)),
                _ => {}
            }
        }
        for (entry, recognition) in heard {
            tally.recognition(entry, recognition, &mut above, &touched);
        }
        for wish in wishes {
            if let Some(counted) = tally.areas.get_mut(&wish.area) {
                counted.wishes.push(wish.clone());
            }
        }
        for first in firsts {
            for area in above.of(&[first.technique]) {
                tally.put(area, |counted| counted.firsts.push(*first));
            }
        }
        tally.areas.values_mut().for_each(Counted::sort);
        tally
    }

    fn put(&mut self, area: AreaId, add: impl FnOnce(&mut Counted)) {
        if let Some(counted) = self.areas.get_mut(&area) {
            add(counted);
        }
    }

    fn milestone(&mut self, entry: &Entry, above: &mut Above, touched: &mut Touched) {
        self.days.insert(entry.id, entry.day());
        let areas = above.of(&entry.areas);
        if let Some(piece) = Piece::of(entry).filter(|piece| piece.counts) {
            let (on, key, milestone) = (entry.on, piece.key(), entry.id);
            for area in &areas {
                self.put(*area, |counted| {
                    counted.done.push(Done { on, key, milestone });
                });
            }
        }
        if let Some(work) = entry.work {
            touched.works.entry(work).or_default().extend(&areas);
        }
        touched.milestones.insert(entry.id, areas);
    }

    fn recognition(
        &mut self,
        entry: &Entry,
        recognition: &Recognition,
        above: &mut Above,
        touched: &Touched,
    ) {
        let mut areas: HashSet<AreaId> = above.of(&entry.areas).into_iter().collect();
        match recognition.about {
            Some(About::Milestone(id)) => {
                areas.extend(touched.milestones.get(&id).into_iter().flatten())
            }
            Some(About::Work(work)) => areas.extend(touched.works.get(&work).into_iter().flatten()),
            None => {}
        }
        for area in areas {
            self.put(area, |counted| counted.heard.push(entry.on));
        }
        if let Some(about) = recognition.about {
            self.said.entry(about).or_default().push(Said {
                entry: entry.id,
                on: entry.on,
                from: recognition.from.clone(),
                publish: recognition.publish,
                told: recognition.know == Some(Knowledge::Told),
            });
        }
    }

    /// What is counted of an area; none where the tree does not have it.
    pub(super) fn area(&self, id: AreaId) -> Option<&Counted> {
        self.areas.get(&id)
    }

    /// The day of a milestone, as exactly as it is known.
    pub fn day_of(&self, milestone: EntryId) -> Option<Day> {
        self.days.get(&milestone).copied()
    }

    /// Those whose word made the milestone of a stand witnessed on the day `since`, earliest first.
    pub(super) fn vouching(&self, stand: &Stand, since: NaiveDate, owner: &Owner) -> Vec<Said> {
        let Some(day) = self.day_of(stand.milestone) else {
            return Vec::new();
        };
        let mut voices = self.voices(stand.milestone, stand.key, owner);
        voices.retain(|said| said.on.max(day.on) == since);
        voices
    }

    /// Those who vouched for a milestone by a day, earliest first.
    pub fn witnesses(
        &self,
        (milestone, key): (EntryId, VoteKey),
        by: NaiveDate,
        owner: &Owner,
    ) -> Vec<Said> {
        let mut voices = self.voices(milestone, key, owner);
        voices.retain(|said| said.on <= by);
        voices
    }

    /// Those who vouch for a milestone at all, earliest first; as in [`crate::depth`], the owner and hearsay vouch for nothing, and words about a work
    /// reach only what may have been there by then.
    fn voices(&self, milestone: EntryId, key: VoteKey, owner: &Owner) -> Vec<Said> {
        let Some(day) = self.day_of(milestone) else {
            return Vec::new();
        };
        let about = |about| self.said.get(&about).into_iter().flatten();
        let of_work = match key {
            VoteKey::Work(work) => Some(about(About::Work(work))),
            VoteKey::Milestone(_) => None,
        };
        let there = of_work.into_iter().flatten();
        let there = there.filter(|said| day.earliest() <= said.on);
        let mut voices: Vec<Said> = about(About::Milestone(milestone))
            .chain(there)
            .filter(|said| !said.told && !owner.is(&said.from))
            .cloned()
            .collect();
        voices.sort_by_key(|said| (said.on, said.entry));
        voices
    }
}

/// Which ground each milestone and each work touches.
#[derive(Default)]
struct Touched {
    milestones: HashMap<EntryId, Vec<AreaId>>,
    works: HashMap<WorkId, HashSet<AreaId>>,
}

/// The areas in which something counts: those that it names, and what lies above them, each once.
struct Above<'a> {
    tree: &'a Tree,
    chains: HashMap<AreaId, Vec<AreaId>>,
}

impl Above<'_> {
    fn of(&mut self, areas: &[AreaId]) -> Vec<AreaId> {
        let mut found = Vec::new();
        for area in areas {
            let tree = self.tree;
            let chain = self
                .chains
                .entry(*area)
                .or_insert_with(|| tree.ancestors(*area));
            for one in chain {
                if !found.contains(one) {
                    found.push(*one);
                }
            }
        }
        found
    }
}

impl Counted {
    fn sort(&mut self) {
        self.done.sort_by_key(|done| (done.on, done.milestone));
        self.heard.sort_unstable();
        self.firsts.sort_by_key(|first| (first.on, first.technique));
        self.wishes.sort_by_key(|wish| (wish.on, wish.id));
    }
}
