//! What a chart is computed from: the whole journal for the person's own eyes, and for a file only what may leave.
//!
//! What leaves is computed anew from what may leave, so that nothing private shines through a number. The whole is read once for each state of the journal,
//! so that a chart is warm. It does not know which chart is drawn.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use chrono::NaiveDate;
use plumb_charts::sounding_line::{Turn, Turning};
use plumb_mastery::{
    About, AreaId, Body, Entry, EntryId, Kind, Role, Tree, Work, WorkId,
    compare::Tally,
    depth::{Owner, Record, VoteKey},
    freshness::Practice,
    goals::Wish,
    reach::{Use, Uses},
};

use plumb_portfolio::Leaves;

use crate::{
    problem::Result,
    reader::{Reader, Select},
    standing::{Silt, Standing, milestone_title, silt, standing},
};

/// Everything that charts are drawn from, at one moment.
pub(crate) struct Ground {
    /// The tree, depth and strengths.
    pub(crate) standing: Arc<Standing>,
    /// When something was made.
    pub(crate) silt: Arc<Silt>,
    /// Milestones, recognitions, soundings and goals.
    pub(crate) kept: Arc<Kept>,
    /// Positions held.
    pub(crate) roles: Vec<Role>,
    /// The last day of any entry.
    pub(crate) last_logged: Option<NaiveDate>,
    leaves: bool,
    /// The uses of areas among what may leave; none where the whole is drawn, which is remembered.
    open_uses: Option<Arc<Uses>>,
    held: Held,
}

/// What stays behind; nothing where the whole is drawn.
#[derive(Default)]
struct Held {
    entries: HashSet<EntryId>,
    areas: HashSet<AreaId>,
    roles: bool,
}

impl Ground {
    /// The whole journal.
    pub(crate) fn whole(reader: &Reader<'_>) -> Result<Self> {
        let newest = reader.entries(&Select {
            limit: Some(1),
            ..Select::default()
        })?;
        Ok(Self {
            standing: standing(reader)?,
            silt: silt(reader)?,
            kept: kept(reader)?,
            roles: reader.roles()?,
            last_logged: newest.first().map(|entry| entry.on),
            leaves: false,
            open_uses: None,
            held: Held::default(),
        })
    }

    /// What may leave: no private entry, none of a private work, no word about either, no private role.
    pub(crate) fn leaving(reader: &Reader<'_>) -> Result<Self> {
        let (closed, works): (Vec<Work>, Vec<Work>) =
            reader.works()?.into_iter().partition(|work| work.private);
        let (hidden, roles): (Vec<Role>, Vec<Role>) =
            reader.roles()?.into_iter().partition(|role| role.private);
        let private = reader.count(&Select {
            private: Some(true),
            ..Select::default()
        })?;
        let mut ground = if private == 0 && closed.is_empty() {
            Self::whole(reader)?
        } else {
            let closed = closed.iter().map(|work| work.id).collect();
            Self::without(reader, &closed, works)?
        };
        ground.roles = roles;
        ground.leaves = true;
        ground.held.roles = !hidden.is_empty();
        Ok(ground)
    }

    fn without(reader: &Reader<'_>, closed: &HashSet<WorkId>, works: Vec<Work>) -> Result<Self> {
        let whole = standing(reader)?;
        let tree = &whole.tree;
        let (open, held) = parted(reader.entries(&Select::default())?, closed);
        let named = |entries: &[Entry]| -> HashSet<AreaId> {
            let areas = entries.iter().flat_map(|entry| &entry.areas);
            areas.flat_map(|area| tree.ancestors(*area)).collect()
        };
        let held = Held {
            areas: &named(&held) - &named(&open),
            entries: held.iter().map(|entry| entry.id).collect(),
            roles: false,
        };
        let record = Record::of(&open, Owner::of(&reader.profile()?));
        let standing = Standing::computed(tree.clone(), record, whole.today, whole.place);
        Ok(Self::computed(standing, open, works, turns(reader)?, held))
    }

    /// The rows that leave in a document, as of its day.
    pub(super) fn of_leaves(
        reader: &Reader<'_>,
        leaves: Leaves,
        made_on: NaiveDate,
    ) -> Result<Self> {
        let out: HashSet<EntryId> = leaves.entries.iter().map(|entry| entry.id).collect();
        let all = reader.entries(&Select::default())?;
        let held = Held {
            entries: all
                .iter()
                .map(|entry| entry.id)
                .filter(|id| !out.contains(id))
                .collect(),
            ..Held::default()
        };
        let standing = Standing::computed(leaves.tree, leaves.record, made_on, reader.place()?);
        // A hairline for a change of the tree would tell a day that is no day of the document.
        let turns = HashMap::new();
        let mut ground = Self::computed(standing, leaves.entries, leaves.works, turns, held);
        ground.roles = leaves.roles;
        Ok(ground)
    }

    /// What is drawn from some entries alone.
    fn computed(
        standing: Standing,
        open: Vec<Entry>,
        works: Vec<Work>,
        turns: HashMap<AreaId, Vec<Turn>>,
        held: Held,
    ) -> Self {
        let tree = &standing.tree;
        let practice: Vec<Practice> = open.iter().filter_map(Practice::of).collect();
        let silt = Silt::computed(tree, &practice);
        let uses = Uses::of(tree, open.iter().filter_map(Use::of), &silt.fadings);
        let last_logged = open.iter().map(|entry| entry.on).max();
        let kept = Kept::among(open, works, (tree, &silt), turns);
        Self {
            open_uses: Some(Arc::new(uses)),
            last_logged,
            kept: Arc::new(kept),
            silt: Arc::new(silt),
            standing: Arc::new(standing),
            roles: Vec::new(),
            leaves: true,
            held,
        }
    }

    /// The uses of areas among the entries of this ground.
    pub(super) fn uses(&self, reader: &Reader<'_>) -> Result<Arc<Uses>> {
        match &self.open_uses {
            Some(uses) => Ok(Arc::clone(uses)),
            None => reader.remembered(|reader| {
                let tree = crate::storage::tree(reader.connection())?;
                let silt = silt(reader)?;
                Ok(Uses::of(&tree, reader.uses()?, &silt.fadings))
            }),
        }
    }

    /// Whether an entry is part of this ground.
    pub(crate) fn has(&self, entry: EntryId) -> bool {
        !self.held.entries.contains(&entry)
    }

    /// Whether what is drawn leaves, whether or not anything stays behind: only words that may be quoted are then told.
    pub(crate) fn leaves(&self) -> bool {
        self.leaves
    }

    /// Whether somebody's words stay behind because they may not be quoted, or nobody asked.
    pub(crate) fn withholds_words(&self) -> bool {
        let allowed = |entry: &Entry| match &entry.body {
            Body::Recognition(recognition) => recognition.publish.allows_words(),
            _ => true,
        };
        self.leaves && !self.kept.recognitions.iter().all(allowed)
    }

    /// Whether an area may be drawn without being asked for: not where only what stays behind names it.
    pub(crate) fn offers(&self, area: AreaId) -> bool {
        !self.held.areas.contains(&area)
    }

    /// Whether anything stays behind.
    pub(crate) fn holds_back(&self) -> bool {
        self.held.roles || !self.held.entries.is_empty()
    }
}

/// The entries that may leave, and those that stay: private, of a private work, or about something that stays.
fn parted(entries: Vec<Entry>, closed: &HashSet<WorkId>) -> (Vec<Entry>, Vec<Entry>) {
    let shut =
        |entry: &Entry| entry.private || entry.work.is_some_and(|work| closed.contains(&work));
    let (shut, open): (Vec<Entry>, Vec<Entry>) = entries.into_iter().partition(shut);
    let ids: HashSet<EntryId> = shut.iter().map(|entry| entry.id).collect();
    let (told, open): (Vec<Entry>, Vec<Entry>) = open.into_iter().partition(|entry| {
        let Body::Recognition(recognition) = &entry.body else {
            return false;
        };
        match recognition.about {
            Some(About::Milestone(id)) => ids.contains(&id),
            Some(About::Work(id)) => closed.contains(&id),
            None => false,
        }
    });
    (open, shut.into_iter().chain(told).collect())
}

/// What charts need of milestones, recognitions, soundings and goals besides depth.
pub(crate) struct Kept {
    /// Every milestone, newest first.
    pub(crate) milestones: Vec<Entry>,
    /// Every recognition, newest first.
    pub(super) recognitions: Vec<Entry>,
    /// Every sounding, newest first.
    pub(super) soundings: Vec<Entry>,
    /// Every goal.
    pub(super) goals: Vec<Wish>,
    /// Works, voices, first uses and goals by area and day.
    pub(super) tally: Tally,
    /// The titles of works, and of milestones that stand alone.
    pub(super) titles: HashMap<VoteKey, String>,
    /// The places of the milestones that name an area or ground below it.
    here: HashMap<AreaId, Vec<usize>>,
    firsts: HashMap<AreaId, NaiveDate>,
    turns: HashMap<AreaId, Vec<Turn>>,
}

/// What charts need, read once for each state of the journal.
pub(crate) fn kept(reader: &Reader<'_>) -> Result<Arc<Kept>> {
    reader.remembered(Kept::of)
}

impl Kept {
    fn of(reader: &Reader<'_>) -> Result<Self> {
        let tree = crate::storage::tree(reader.connection())?;
        let entries = reader.entries(&Select {
            kinds: vec![
                Kind::Milestone,
                Kind::Recognition,
                Kind::Sounding,
                Kind::Goal,
            ],
            ..Select::default()
        })?;
        let silt = silt(reader)?;
        let turns = turns(reader)?;
        Ok(Self::among(entries, reader.works()?, (&tree, &silt), turns))
    }

    fn among(
        entries: Vec<Entry>,
        works: Vec<Work>,
        (tree, silt): (&Tree, &Silt),
        turns: HashMap<AreaId, Vec<Turn>>,
    ) -> Self {
        let wishes: Vec<Wish> = entries.iter().filter_map(Wish::of).collect();
        let tally = Tally::of(tree, &entries, &wishes, &silt.firsts);
        let (mut milestones, mut recognitions, mut soundings) =
            (Vec::new(), Vec::new(), Vec::new());
        for entry in entries.into_iter().map(lightened) {
            match &entry.body {
                Body::Milestone(_) => milestones.push(entry),
                Body::Recognition(_) => recognitions.push(entry),
                Body::Sounding(_) => soundings.push(entry),
                _ => {}
            }
        }
        let titled = |work: Work| (VoteKey::Work(work.id), work.title);
        let mut titles: HashMap<VoteKey, String> = works.into_iter().map(titled).collect();
        for entry in milestones.iter().filter(|entry| entry.work.is_none()) {
            titles
                .extend(milestone_title(entry).map(|title| (VoteKey::Milestone(entry.id), title)));
        }
        let here = here(tree, &milestones);
        let firsts = firsts(tree, silt, milestones.iter().chain(&soundings));
        Self {
            milestones,
            recognitions,
            soundings,
            goals: wishes,
            tally,
            titles,
            here,
            firsts,
            turns,
        }
    }

    /// The days on which another area was merged into an area, or its craft got other rungs, oldest first.
    pub(super) fn turns<'a>(
        &'a self,
        area: AreaId,
        tree: &Tree,
    ) -> impl Iterator<Item = Turn> + 'a {
        let craft = tree.craft_of(area).filter(|craft| *craft != area);
        let own = self.turns.get(&area).into_iter().flatten().copied();
        let of_craft = craft.and_then(|craft| self.turns.get(&craft));
        let remaps = of_craft.into_iter().flatten().copied();
        own.chain(remaps.filter(|turn| turn.kind == Turning::Remapped))
    }

    /// The milestones that name an area or ground below it, newest first.
    pub(crate) fn milestones_of(&self, area: AreaId) -> impl Iterator<Item = &Entry> {
        let places = self.here.get(&area).into_iter().flatten();
        places.map(|place| &self.milestones[*place])
    }

    /// The first day on which something of an area was logged.
    pub(crate) fn first_day(&self, area: AreaId) -> Option<NaiveDate> {
        self.firsts.get(&area).copied()
    }
}

/// An entry without its texts and files, of which no chart knows anything: a lifetime of them stays in memory.
fn lightened(mut entry: Entry) -> Entry {
    entry.text = String::new();
    entry.evidence = Vec::new();
    entry.origin = None;
    if let Body::Milestone(milestone) = &mut entry.body {
        milestone.story = None;
    }
    entry
}

fn turns(reader: &Reader<'_>) -> Result<HashMap<AreaId, Vec<Turn>>> {
    let mut turns: HashMap<AreaId, Vec<Turn>> = HashMap::new();
    for (area, action, on) in reader.turns()? {
        let kind = if action == "set_ladder" {
            Turning::Remapped
        } else {
            Turning::Merged
        };
        // The history counts days in UTC, which may be a day ahead of the person.
        let on = on.min(reader.today());
        turns.entry(area).or_default().push(Turn { on, kind });
    }
    Ok(turns)
}

fn here(tree: &Tree, milestones: &[Entry]) -> HashMap<AreaId, Vec<usize>> {
    let mut here: HashMap<AreaId, Vec<usize>> = HashMap::new();
    for (place, entry) in milestones.iter().enumerate() {
        for above in entry.areas.iter().flat_map(|area| tree.ancestors(*area)) {
            let places = here.entry(above).or_default();
            if places.last() != Some(&place) {
                places.push(place);
            }
        }
    }
    here
}

fn firsts<'a>(
    tree: &Tree,
    silt: &Silt,
    entries: impl Iterator<Item = &'a Entry>,
) -> HashMap<AreaId, NaiveDate> {
    let made = tree
        .areas()
        .iter()
        .filter_map(|area| Some((area.id, silt.making.days(area.id).first()?.on)));
    let mut firsts: HashMap<AreaId, NaiveDate> = made.collect();
    for entry in entries {
        for above in entry.areas.iter().flat_map(|area| tree.ancestors(*area)) {
            let first = firsts.entry(above).or_insert(entry.on);
            *first = entry.on.min(*first);
        }
    }
    firsts
}
