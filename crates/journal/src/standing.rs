//! What the journal says of depth and freshness at one moment, computed once and kept for as long as the journal stays the same.
//!
//! Derived and never stored (I11). A change is compared with what stood before it by laying its entries over the record, so that no second reading of
//! the whole journal is needed. It does not know which page asks.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use plumb_mastery::{
    AreaId, Entry, EntryId, Tree, Work,
    compare::{FirstUse, first_practised},
    depth::{
        self, Depths, Owner, Piece, Reading, Record, Strength, Strengths, Voice, VoteKey,
        depths_and_strengths,
    },
    freshness::{Fadings, Making, Practice, freshness},
};

use crate::{journal::Journal, outcome::Topic, problem::Result, reader::Reader, storage};

/// Depth of every area and strength of every milestone.
#[derive(Clone)]
pub(crate) struct Standing {
    /// The tree.
    pub(crate) tree: Tree,
    /// Milestones, voices and the owner's names.
    pub(crate) record: Record,
    /// Depth and claimed depth of every area.
    pub(crate) depths: Depths,
    /// Strength of every milestone.
    pub(crate) strengths: Strengths,
    /// The day as of which all this is.
    pub(crate) today: chrono::NaiveDate,
    /// The newest change that it knows.
    pub(crate) place: u64,
}

impl Standing {
    /// Computes it from the rows.
    pub(crate) fn of(reader: &Reader<'_>) -> Result<Self> {
        let tree = storage::tree(reader.connection())?;
        let record = Record {
            pieces: reader.pieces()?,
            voices: reader.voices()?,
            owner: Owner::of(&reader.profile()?),
        };
        Ok(Self::computed(
            tree,
            record,
            reader.today(),
            reader.place()?,
        ))
    }

    /// Computes it from a record.
    pub(crate) fn computed(
        tree: Tree,
        record: Record,
        today: chrono::NaiveDate,
        place: u64,
    ) -> Self {
        let (depths, strengths) = depths_and_strengths(&tree, &record, today);
        Self {
            tree,
            record,
            depths,
            strengths,
            today,
            place,
        }
    }

    /// What it would be with some entries taken away and others added.
    pub(crate) fn with(&self, tree: Option<&Tree>, gone: &[Entry], come: &[Entry]) -> Self {
        let mut record = self.record.clone();
        let ids: HashSet<EntryId> = gone.iter().map(|entry| entry.id).collect();
        record.pieces.retain(|piece| !ids.contains(&piece.id));
        // Two equal voices are one and the same to depth, so it does not matter which of them goes.
        let mut silent: HashMap<Voice, usize> = HashMap::new();
        for voice in gone.iter().filter_map(Voice::of) {
            *silent.entry(voice).or_default() += 1;
        }
        record.voices.retain(|voice| match silent.get_mut(voice) {
            Some(left @ 1..) => {
                *left -= 1;
                false
            }
            _ => true,
        });
        record.pieces.extend(come.iter().filter_map(Piece::of));
        record.voices.extend(come.iter().filter_map(Voice::of));
        Self::computed(
            tree.unwrap_or(&self.tree).clone(),
            record,
            self.today,
            self.place,
        )
    }

    /// Depth of an area today; nothing for one that the tree does not have.
    pub(crate) fn now(&self, area: AreaId) -> Option<Reading> {
        self.depths.area(area).map(|depth| depth.at(self.today))
    }

    /// The strength of a milestone today.
    pub(crate) fn strength(&self, id: EntryId) -> Option<Strength> {
        self.strengths.of(id)
    }
}

/// When something was made in every area, and how that fades.
pub(crate) struct Silt {
    /// Days with their minutes.
    pub(crate) making: Making,
    /// Freshness over time.
    pub(crate) fadings: Fadings,
    /// When each technique was first used.
    pub(crate) firsts: Vec<FirstUse>,
}

impl Silt {
    /// Computes it from the rows.
    pub(crate) fn of(reader: &Reader<'_>) -> Result<Self> {
        let tree = storage::tree(reader.connection())?;
        Ok(Self::computed(&tree, &reader.practice()?))
    }

    /// Computes it from practice.
    pub(crate) fn computed(tree: &Tree, practice: &[Practice]) -> Self {
        let making = Making::of(tree, practice);
        Self {
            fadings: freshness(tree, &making),
            firsts: first_practised(tree, practice),
            making,
        }
    }
}

impl Journal {
    /// Depth as it stands now, from memory where nothing changed.
    pub(crate) fn standing(&self) -> Result<Arc<Standing>> {
        self.read(standing)
    }
}

/// Of what depth is made; time spent is not among it.
pub(crate) const OF_STANDING: [Topic; 4] = [
    Topic::Areas,
    Topic::Milestones,
    Topic::Recognitions,
    Topic::Profile,
];

/// Depth as a reader sees it.
pub(crate) fn standing(reader: &Reader<'_>) -> Result<Arc<Standing>> {
    match recalled(reader)? {
        Some(known) => Ok(known),
        None => reader.anew(Standing::of),
    }
}

/// The same, only where it is remembered. With a new day, what was written down ahead comes true.
pub(crate) fn recalled(reader: &Reader<'_>) -> Result<Option<Arc<Standing>>> {
    let known: Option<Arc<Standing>> = reader.recalled(&OF_STANDING)?;
    Ok(known.filter(|known| known.today == reader.today()))
}

/// Freshness as a reader sees it.
pub(crate) fn silt(reader: &Reader<'_>) -> Result<Arc<Silt>> {
    let of = [Topic::Areas, Topic::Sessions, Topic::Milestones];
    reader.remembered_of(&of, Silt::of)
}

/// The strength of a milestone, from memory where depth is known, else from what was said about it alone.
pub(crate) fn strength_of(reader: &Reader<'_>, milestone: &Entry) -> Result<Option<Strength>> {
    let Some(piece) = Piece::of(milestone) else {
        return Ok(None);
    };
    let mut about = reader.recognitions_about_milestone(milestone.id)?;
    if let Some(work) = milestone.work {
        about.extend(reader.recognitions_about_work(work)?);
    }
    let record = Record {
        pieces: vec![piece],
        voices: about.iter().filter_map(Voice::of).collect(),
        owner: Owner::of(&reader.profile()?),
    };
    Ok(depth::strength(&record, milestone.id, reader.today()))
}

/// The title of a work, or of a milestone that stands alone.
pub(crate) fn title_of(reader: &Reader<'_>, key: VoteKey) -> Result<String> {
    Ok(match key {
        VoteKey::Work(id) => reader
            .work(id)?
            .map(|work: Work| work.title)
            .unwrap_or_default(),
        VoteKey::Milestone(id) => reader
            .entry(id)?
            .and_then(|entry| milestone_title(&entry))
            .unwrap_or_default(),
    })
}

/// The title of a milestone; none for another kind.
pub(crate) fn milestone_title(entry: &Entry) -> Option<String> {
    match &entry.body {
        plumb_mastery::Body::Milestone(milestone) => Some(milestone.title.clone()),
        _ => None,
    }
}
