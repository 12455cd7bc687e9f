//! What the journal says of depth and freshness at one moment, computed once and kept for as long as the journal stays the same.
//!
//! Derived and never stored (I11). A change is compared with what stood before it by laying its entries over the record, so that no second reading of
//! the whole journal is needed. It does not know which page asks.

use std::{collections::HashSet, sync::Arc};

use plumb_mastery::{
    AreaId, Entry, EntryId, Tree, Work,
    compare::{FirstUse, first_practised},
    depth::{
        Depths, Owner, Piece, Reading, Record, Strength, Strengths, Voice, VoteKey,
        depths_and_strengths,
    },
    freshness::{Fadings, Making, Practice, freshness},
};

use crate::{journal::Journal, problem::Result, reader::Reader, storage};

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
        for entry in gone {
            if let Some(voice) = Voice::of(entry) {
                // Two equal voices are one and the same to depth, so it does not matter which of them goes.
                if let Some(at) = record.voices.iter().position(|other| *other == voice) {
                    record.voices.swap_remove(at);
                }
            }
        }
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

/// Depth as a reader sees it.
pub(crate) fn standing(reader: &Reader<'_>) -> Result<Arc<Standing>> {
    reader.remembered(Standing::of)
}

/// Freshness as a reader sees it.
pub(crate) fn silt(reader: &Reader<'_>) -> Result<Arc<Silt>> {
    reader.remembered(Silt::of)
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
