//! What tests of this crate stand on: a machine and a journal of their own, and a few entries.

use std::{path::PathBuf, sync::atomic::AtomicBool};

use chrono::NaiveDate;
use plumb_exchange::Row;
use plumb_mastery::{
    Area, AreaId, AreaKind, Body, Entry, EntryId, Ladder, Milestone, Session, Work, WorkId,
};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::{
    call::{Call, Door, Paths, Progress},
    journal::Journal,
    machine::Machine,
    outcome::Outcome,
    problem::Result,
    transact::{Done, Tx},
};

static GOES_ON: AtomicBool = AtomicBool::new(false);

/// A request by the window.
pub(crate) fn call() -> Call<'static> {
    by(Door::Window)
}

/// A request by a door.
pub(crate) fn by(door: Door) -> Call<'static> {
    Call {
        door,
        places: &Paths,
        progress: &|_: Progress| {},
        cancelled: &GOES_ON,
    }
}

/// The day of every test.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}

/// A folder with a machine and a journal in it.
pub(crate) struct Trial {
    pub(crate) root: TempDir,
    pub(crate) machine: Machine,
    pub(crate) journal: Journal,
}

/// A trial whose journal is closed. Its folder lives as long as this.
pub(crate) struct Closed {
    pub(crate) root: TempDir,
    pub(crate) machine: Machine,
    pub(crate) folder: PathBuf,
}

impl Closed {
    /// The journal that lies in the folder now, open.
    pub(crate) fn open(self) -> Trial {
        Trial {
            journal: Journal::open(&self.folder, &self.machine).expect("it opens"),
            root: self.root,
            machine: self.machine,
        }
    }
}

impl Trial {
    /// An empty journal.
    pub(crate) fn new() -> Self {
        let root = TempDir::new().expect("a folder");
        let machine = Machine::inside(root.path(), today());
        let journal =
            Journal::make(&root.path().join("Plumb"), &machine, false).expect("a journal");
        Self {
            root,
            machine,
            journal,
        }
    }

    /// The journal closed and opened again.
    pub(crate) fn again(self) -> Self {
        self.close().open()
    }

    /// The journal closed, for what only happens to closed ones.
    pub(crate) fn close(self) -> Closed {
        Closed {
            folder: self.journal.folder().to_owned(),
            root: self.root,
            machine: self.machine,
        }
    }

    /// One change.
    pub(crate) fn change(
        &self,
        label: &str,
        work: impl FnOnce(&mut Tx<'_>) -> Result<()>,
    ) -> Result<Outcome<()>> {
        self.journal.transact("test", &call(), |tx| {
            work(tx)?;
            Ok(Done::new((), label, ""))
        })
    }

    /// Puts some rows as one change.
    pub(crate) fn put(&self, label: &str, rows: &[Row]) -> Outcome<()> {
        self.change(label, |tx| rows.iter().try_for_each(|row| tx.put_row(row)))
            .expect("it is written")
    }

    /// What the journal holds, as one hash.
    pub(crate) fn root_of_content(&self) -> String {
        self.journal.content_root().expect("it reads")
    }

    /// What a check of the database finds.
    pub(crate) fn found(&self) -> Vec<crate::keeping::Finding> {
        crate::check::look_over(&self.journal, true, &mut |_| Ok(())).expect("it is looked over")
    }

    /// The database's connection, past every rule, to do damage.
    pub(crate) fn damage(&self, sql: &str) {
        let path = self.journal.folder().join("db/journal.db");
        let connection: Connection =
            crate::open::connect(&path, crate::open::Use::Write).expect("it opens");
        connection.execute_batch(sql).expect("the damage is done");
    }
}

/// A craft with six rungs.
pub(crate) fn craft(name: &str) -> Area {
    Area {
        id: AreaId(crate::chance::new_id()),
        parent: None,
        kind: AreaKind::Craft,
        name: name.to_owned(),
        also: Vec::new(),
        ladder: Some(Ladder::six_rungs()),
        freshness_half_life: None,
        fallow_since: None,
        retired_on: None,
    }
}

/// A work.
pub(crate) fn work(title: &str) -> Work {
    let id = WorkId(crate::chance::new_id());
    Work {
        id,
        title: title.to_owned(),
        started: None,
        finished: None,
        for_whom: None,
        link: None,
        private: false,
    }
}

/// An entry of any kind, today, without areas.
pub(crate) fn entry(body: Body) -> Entry {
    Entry {
        id: EntryId(crate::chance::new_id()),
        on: today(),
        precision: plumb_mastery::Precision::Day,
        began: None,
        recorded_at: crate::clock::Clock::fixed(today()).now(),
        areas: Vec::new(),
        work: None,
        body,
        text: String::new(),
        evidence: Vec::new(),
        private: false,
        origin: None,
    }
}

/// A note.
pub(crate) fn note(text: &str) -> Entry {
    Entry {
        text: text.to_owned(),
        ..entry(Body::Note(plumb_mastery::entry::Note {}))
    }
}

/// A session of some minutes of making.
pub(crate) fn session(areas: &[AreaId], making_min: u16) -> Entry {
    Entry {
        areas: areas.to_vec(),
        ..entry(Body::Session(Session {
            making_min,
            overseeing_min: 0,
        }))
    }
}

/// A milestone at a rung of an area.
pub(crate) fn milestone(title: &str, area: AreaId, rung: u8) -> Entry {
    let milestone = Milestone {
        title: title.to_owned(),
        challenge: [(area, rung)].into(),
        ..Milestone::default()
    };
    Entry {
        areas: vec![area],
        ..entry(Body::Milestone(milestone))
    }
}
