//! What the journal holds, as one moment shows it: whole rows, lean rows for the model, and who names what.
//!
//! Every question of one request is asked of one `Reader`, so that all its answers are of the same moment. A `Tx` derefs to it and sees what it has
//! itself written. It does not know what the numbers mean; that is `mastery`.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{DateTime, NaiveDate, Utc};
use plumb_exchange::RowType;
use plumb_mastery::{
    AreaId, Day, Entry, EntryId, Kind, Plate, Profile, Role, Search, Slip, Template, Work, WorkId,
    depth::{Piece, Voice},
    freshness::Practice,
    reach::Use,
};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::{clock::Clock, entries::Sort, find::Finder, memory::Memory, problem::Result, storage};

mod remembering;

/// Which entries are meant; every condition has to hold, and an absent one holds always.
#[derive(Clone, Debug, Default)]
pub(crate) struct Select {
    /// Any of these kinds; all where empty.
    pub(crate) kinds: Vec<Kind>,
    /// Tagged with any of these areas; the caller adds what lies below. All where absent; none where empty.
    pub(crate) areas: Option<Vec<AreaId>>,
    /// Of this work.
    pub(crate) work: Option<WorkId>,
    /// On this day or later.
    pub(crate) from: Option<NaiveDate>,
    /// On this day or earlier.
    pub(crate) to: Option<NaiveDate>,
    /// Private ones alone, or all others.
    pub(crate) private: Option<bool>,
    /// Newest first, by the day it happened or was written down.
    pub(crate) order: Sort,
    /// At most this many.
    pub(crate) limit: Option<u32>,
    /// Skips this many.
    pub(crate) offset: u32,
}

/// An entry that once came from a file: what a second import of it compares with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    /// The entry.
    pub(crate) id: EntryId,
    /// Its fields as they were read, as `serde_json` writes the map.
    pub(crate) fields: String,
    /// Whether it was deleted since.
    pub(crate) deleted: bool,
}

/// What names an area, and so keeps it from being deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct AreaUse {
    /// Entries tagged with it.
    pub(crate) entries: u64,
    /// Areas directly below it.
    pub(crate) areas: u64,
}

/// What the entries of a work add up to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct WorkSum {
    /// Entries that name it.
    pub(crate) entries: u32,
    /// Minutes made.
    pub(crate) making: u32,
    /// Minutes overseen.
    pub(crate) overseeing: u32,
    /// The first and the last day of an entry.
    pub(crate) days: Option<(NaiveDate, NaiveDate)>,
    /// The first picture among its evidence, by the hash of its file.
    pub(crate) picture: Option<String>,
}

/// Reads the journal as it is at one moment.
pub(crate) struct Reader<'c> {
    connection: &'c Connection,
    clock: &'c Clock,
    memory: Option<&'c Memory>,
    finder: Option<&'c Finder>,
}

/// What became of an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// Nobody ever used it, or the import that brought it was taken back.
    Free,
    /// It is, or was, that of a row of this type.
    Used(RowType),
}

/// What became of ids.
pub(crate) struct Fates<'c> {
    connection: &'c Connection,
    taken_back: HashSet<i64>,
}

impl Fates<'_> {
    /// What became of one.
    pub(crate) fn of(&self, id: &str) -> Result<Fate> {
        let Some((entity, change)) = storage::change::last_of(self.connection, id)? else {
            return Ok(Fate::Free);
        };
        let entity = RowType::ALL
            .into_iter()
            .find(|known| known.word() == entity);
        Ok(match entity {
            Some(entity) if !self.taken_back.contains(&change) => Fate::Used(entity),
            _ => Fate::Free,
        })
    }
}

impl<'c> Reader<'c> {
    /// A reader whose caller holds a read transaction; `memory` only where nothing uncommitted can be seen.
    pub(crate) fn new(
        connection: &'c Connection,
        clock: &'c Clock,
        memory: Option<&'c Memory>,
    ) -> Self {
        Self {
            connection,
            clock,
            memory,
            finder: None,
        }
    }

    /// The same, with an index for finding entries; only where nothing uncommitted can be seen.
    pub(crate) fn finding(self, finder: &'c Finder) -> Self {
        Self {
            finder: Some(finder),
            ..self
        }
    }

    /// What finds entries by an index, where there may be one.
    pub(crate) fn finder(&self) -> Option<&'c Finder> {
        self.finder
    }

    /// The connection, for storage.
    pub(crate) fn connection(&self) -> &'c Connection {
        self.connection
    }

    /// The clock of this process.
    pub(crate) fn clock(&self) -> &'c Clock {
        self.clock
    }

    /// Today as this process sees it.
    pub(crate) fn today(&self) -> NaiveDate {
        self.clock.today()
    }

    /// The place of the newest change; 0 in an empty journal. Two equal places are equal journals.
    pub(crate) fn place(&self) -> Result<u64> {
        storage::change::newest_place(self.connection)
    }

    /// Every work, in the order in which they were made.
    pub(crate) fn works(&self) -> Result<Vec<Work>> {
        storage::work::all(self.connection)
    }

    /// Every saved search, by name.
    pub(crate) fn searches(&self) -> Result<Vec<Search>> {
        storage::search::all(self.connection)
    }

    /// Every template, by name.
    pub(crate) fn templates(&self) -> Result<Vec<Template>> {
        storage::template::all(self.connection)
    }

    /// Every plate, the one made last first.
    pub(crate) fn plates(&self) -> Result<Vec<Plate>> {
        storage::plate::all(self.connection)
    }

    /// Every witness slip, the one saved last first.
    pub(crate) fn slips(&self) -> Result<Vec<Slip>> {
        storage::slip::all(self.connection)
    }

    /// Every role, newest first.
    pub(crate) fn roles(&self) -> Result<Vec<Role>> {
        storage::role::all(self.connection)
    }

    /// The owner; nothing known of them in a new journal.
    pub(crate) fn profile(&self) -> Result<Profile> {
        Ok(storage::profile::find(self.connection)?.unwrap_or_default())
    }

    /// One work.
    pub(crate) fn work(&self, id: WorkId) -> Result<Option<Work>> {
        storage::work::find(self.connection, &id.to_string())
    }

    /// One entry.
    pub(crate) fn entry(&self, id: EntryId) -> Result<Option<Entry>> {
        storage::entry::find(self.connection, &id.to_string())
    }

    /// The entries that are meant, newest first.
    pub(crate) fn entries(&self, select: &Select) -> Result<Vec<Entry>> {
        storage::entry::select(self.connection, select)
    }

    /// How many entries are meant; limit and offset do not count.
    pub(crate) fn count(&self, select: &Select) -> Result<u64> {
        storage::entry::count(self.connection, select)
    }

    /// How many entries of each kind are meant; limit and offset are left aside.
    pub(crate) fn counts_by_kind(&self, select: &Select) -> Result<BTreeMap<Kind, u32>> {
        storage::entry::counts_by_kind(self.connection, select)
    }

    /// The days and ids of the entries that are meant, oldest first; limit and offset are left aside.
    pub(crate) fn dated(&self, select: &Select) -> Result<Vec<(NaiveDate, EntryId)>> {
        storage::entry::dated(self.connection, select)
    }

    /// The first day of any entry, and the instant at which the first was written down; none where there is no entry.
    pub(crate) fn begin(&self) -> Result<Option<(NaiveDate, DateTime<Utc>)>> {
        storage::entry::begin(self.connection)
    }

    /// The entries known by these very days, and those known by these months: what is more than time first, then the newest.
    pub(crate) fn this_day(
        &self,
        days: &[NaiveDate],
        months: &[(NaiveDate, NaiveDate)],
    ) -> Result<Vec<EntryId>> {
        storage::entry::this_day(self.connection, days, months)
    }

    /// The entries of a work, newest first; recognitions about it are not among them unless they name it as theirs.
    pub(crate) fn entries_of_work(&self, work: WorkId) -> Result<Vec<Entry>> {
        self.entries(&Select {
            work: Some(work),
            ..Select::default()
        })
    }

    /// The entries whose id ends so, hyphens left out or not; at most ten, because more are told as ambiguous alike.
    pub(crate) fn entry_ids_ending(&self, suffix: &str) -> Result<Vec<EntryId>> {
        storage::entry::ending(self.connection, suffix)
    }

    /// The entries that have a picture to show, newest first.
    pub(crate) fn pictured(&self) -> Result<Vec<EntryId>> {
        storage::entry::pictured(self.connection)
    }

    /// The milestones with exactly this title, newest first.
    pub(crate) fn milestones_titled(&self, title: &str) -> Result<Vec<EntryId>> {
        storage::entry::titled(self.connection, title)
    }

    /// Every milestone with its title, newest first.
    pub(crate) fn milestone_titles(&self) -> Result<Vec<(EntryId, String)>> {
        storage::entry::titles(self.connection)
    }

    /// The recognitions about a milestone, oldest first.
    pub(crate) fn recognitions_about_milestone(&self, milestone: EntryId) -> Result<Vec<Entry>> {
        storage::entry::about_milestone(self.connection, milestone)
    }

    /// The recognitions about a work, oldest first.
    pub(crate) fn recognitions_about_work(&self, work: WorkId) -> Result<Vec<Entry>> {
        storage::entry::about_work(self.connection, work)
    }

    /// Every milestone as depth sees it, in the order of the journal.
    pub(crate) fn pieces(&self) -> Result<Vec<Piece>> {
        storage::lean::pieces(self.connection)
    }

    /// By what every entry can be grouped.
    pub(crate) fn places(
        &self,
        take: impl FnMut(EntryId, Day, Option<WorkId>, Option<AreaId>),
    ) -> Result<()> {
        storage::lean::places(self.connection, take)
    }

    /// Every recognition that is about something, as depth sees it.
    pub(crate) fn voices(&self) -> Result<Vec<Voice>> {
        storage::lean::voices(self.connection)
    }

    /// Every session, and every milestone that the person made, as freshness sees them.
    pub(crate) fn practice(&self) -> Result<Vec<Practice>> {
        storage::lean::practice(self.connection)
    }

    /// Every entry that used the areas it names, as reach sees them.
    pub(crate) fn uses(&self) -> Result<Vec<Use>> {
        storage::lean::uses(self.connection)
    }

    /// Rows by word: `areas`, `works`, `roles`, and each kind of entry.
    pub(crate) fn counts(&self) -> Result<BTreeMap<String, u64>> {
        storage::lean::counts(self.connection)
    }

    /// What names an area itself; what lies below it counts for itself.
    pub(crate) fn area_use(&self, area: AreaId) -> Result<AreaUse> {
        storage::area::used(self.connection, area)
    }

    /// What the entries of every work add up to.
    pub(crate) fn work_sums(&self) -> Result<HashMap<WorkId, WorkSum>> {
        storage::work::sums(self.connection)
    }

    /// The areas that the entries of every work name, each once.
    pub(crate) fn work_areas(&self) -> Result<HashMap<WorkId, Vec<AreaId>>> {
        storage::work::areas(self.connection)
    }

    /// The address of the newest change that touched an entry, `device/seq`; empty where there never was one.
    pub(crate) fn newest_change_of(&self, entry: EntryId) -> Result<String> {
        storage::change::newest_of(self.connection, entry)
    }

    /// The form in which a change, named by its address, left an entry; none where it did not touch it.
    pub(crate) fn entry_form_at(&self, entry: EntryId, address: &str) -> Result<Option<String>> {
        storage::change::form_at(self.connection, &entry.to_string(), address)
    }

    /// The origin keys of a format, of entries that are there and of those that the person deleted; an import taken back leaves none.
    pub(crate) fn origins(&self, format: &str) -> Result<BTreeMap<String, Known>> {
        storage::entry::origins(self.connection, format)
    }

    /// The areas that another was merged into, and the crafts that got other rungs: id, action and day, oldest first.
    pub(crate) fn turns(&self) -> Result<Vec<(AreaId, String, NaiveDate)>> {
        storage::change::turns(self.connection)
    }

    /// Whether any row of the journal or of its history names an id; an id is taken once (I13).
    pub(crate) fn is_taken(&self, id: &str) -> Result<bool> {
        storage::change::is_taken(self.connection, id)
    }

    /// Whether a live row is another than its newest revision, which is damage to one of the two.
    pub(crate) fn differs(&self, row: &plumb_exchange::Row) -> Result<bool> {
        self.is_altered(&storage::key_of(row), &plumb_exchange::row::write(row))
    }

    /// The same, of a row whose written form is at hand.
    pub(crate) fn is_altered(&self, key: &str, written: &str) -> Result<bool> {
        let hash: [u8; 32] = Sha256::digest(written).into();
        let newest = storage::change::newest_hash(self.connection, key)?;
        Ok(newest != Some(hash))
    }

    /// What became of ids that are not here, for telling what the person deleted.
    pub(crate) fn fates(&self) -> Result<Fates<'c>> {
        Ok(Fates {
            connection: self.connection,
            taken_back: storage::change::imports_taken_back(self.connection)?,
        })
    }

    /// Every row of the journal, in the order in which a file lists them: profile, roles, areas parents first, works, entries by day and id.
    pub(crate) fn rows(&self, each: impl FnMut(plumb_exchange::Row) -> Result<()>) -> Result<()> {
        storage::whole::rows(self.connection, each)
    }
}
