//! An open journal: one writer, two readers, its files, its lock.
//!
//! Each read is one read transaction and each write one change. The journal does not know the desk it lies on, nor which window shows it.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use plumb_mastery::Kind;
use rusqlite::{Connection, TransactionBehavior};

use crate::{
    call::Call,
    change::{self, Action},
    clock::Clock,
    files::Files,
    find::Finder,
    machine::Machine,
    memory::Memory,
    open::{self, Head, Lock, Opened},
    outcome::{Outcome, Topic},
    problem::{Problem, Result},
    reader::Reader,
    standing::Standing,
    storage,
    transact::{Done, Tx},
    undo,
};

/// A journal that is open in this process.
pub struct Journal {
    folder: PathBuf,
    sample: bool,
    read_only: Option<Problem>,
    remark: Option<String>,
    noted: Option<String>,
    writer: Mutex<Connection>,
    readers: [Mutex<Option<Connection>>; 2],
    database: open::Database,
    head: Head,
    files: Files,
    machine: Machine,
    memory: Memory,
    finder: Finder,
    _lock: Option<Lock>,
}

impl Journal {
    /// Opens the journal that lies in a folder.
    ///
    /// # Errors
    ///
    /// `no_journal`, `damaged`, `too_new`, `busy·alone` or `file`; nothing is touched then.
    pub fn open(folder: &Path, machine: &Machine) -> Result<Self> {
        Ok(Self::of(open::open(folder, machine)?, machine))
    }

    /// Makes a new journal in a folder that has none, and opens it.
    ///
    /// # Errors
    ///
    /// `refused·exists` where one lies there, `refused·not_empty`, `refused·on_network`, `no_journal·not_creatable` or `file`.
    pub fn make(folder: &Path, machine: &Machine, sample: bool) -> Result<Self> {
        Ok(Self::of(open::make(folder, machine, sample)?, machine))
    }

    fn of(opened: Opened, machine: &Machine) -> Self {
        let written = opened.read_only.is_none().then_some(&*opened.folder);
        Self {
            finder: Finder::new(written),
            files: Files::new(&opened.folder),
            sample: opened.sample,
            read_only: opened.read_only,
            remark: opened.remark,
            noted: opened.noted,
            writer: Mutex::new(opened.connection),
            readers: [Mutex::new(None), Mutex::new(None)],
            database: opened.database,
            head: opened.head,
            folder: opened.folder,
            machine: machine.clone(),
            memory: Memory::default(),
            _lock: opened.lock,
        }
    }

    /// Asks the journal as it is at one moment.
    pub(crate) fn read<T>(&self, ask: impl FnOnce(&Reader<'_>) -> Result<T>) -> Result<T> {
        let mut slot = self.free_reader();
        let connection = match &mut *slot {
            Some(connection) => connection,
            none => none.insert(self.database.reader()?),
        };
        let transaction = connection.transaction()?;
        let reader = Reader::new(&transaction, &self.machine.clock, Some(&self.memory));
        ask(&reader.finding(&self.finder))
    }

    /// Makes one change: everything that `work` puts and removes, or nothing. `action` is the name of the row of the command table.
    ///
    /// # Errors
    ///
    /// What `work` answers, `busy·writing` after five seconds, `read_only`, `file`; nothing is recorded then.
    pub(crate) fn transact<T>(
        &self,
        action: &'static str,
        call: &Call<'_>,
        work: impl FnOnce(&mut Tx<'_>) -> Result<Done<T>>,
    ) -> Result<Outcome<T>> {
        if let Some(problem) = &self.read_only {
            return Err(problem.clone());
        }
        let mut writer = self.writer();
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let reader = Reader::new(&transaction, &self.machine.clock, None);
        let mut tx = Tx::new(reader, self.machine.clock.now());
        let done = work(&mut tx)?;
        let now = tx.now();
        let taking = tx.taking.clone();
        let standing = tx.standing.take();
        let touched = tx.finish()?;
        let device = self.head.device(&transaction, now)?;
        let mut changed: Vec<Topic> = touched.iter().filter_map(|touched| touched.topic).collect();
        changed.sort_unstable();
        changed.dedup();
        let written = if touched.is_empty() && taking.is_none() {
            None
        } else {
            let action = Action {
                name: action,
                label: &done.label,
                door: call.door,
                at: now,
                taking,
            };
            Some(change::record(&transaction, &device, &action, touched)?)
        };
        let undo = undo::labels(&transaction, &device)?;
        match &written {
            Some(written) => {
                transaction.commit()?;
                self.head.advance(written);
                // Reckoned inside the change, so that nobody has to read the whole record again for it.
                if let Some(standing) = standing {
                    let place = written.place;
                    self.memory
                        .keep_lasting(place, Arc::new(Standing { place, ..standing }));
                }
            }
            None => transaction.rollback()?,
        }
        // The history is the last of the topics, so their order holds.
        changed.extend(written.is_some().then_some(Topic::History));
        Ok(Outcome {
            value: done.value,
            change: written.map(|written| written.address()),
            label: done.label,
            said: done.said,
            moved: done.moved,
            warnings: done.warnings,
            changed,
            undo,
        })
    }

    /// Works while no other door can write, on what lies beside the database; nothing is written into it.
    ///
    /// # Errors
    ///
    /// What `work` answers, `busy·writing` after five seconds, `read_only`.
    pub(crate) fn alone<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        if let Some(problem) = &self.read_only {
            return Err(problem.clone());
        }
        let mut writer = self.writer();
        // Taken for its lock alone; it ends without a trace when it is dropped.
        let _held = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        work()
    }

    /// The evidence files.
    pub(crate) fn files(&self) -> &Files {
        &self.files
    }

    /// What finds entries.
    pub(crate) fn finder(&self) -> &Finder {
        &self.finder
    }

    /// The clock of this process.
    pub(crate) fn clock(&self) -> Clock {
        self.machine.clock
    }

    /// The machine of this process.
    pub(crate) fn machine(&self) -> &Machine {
        &self.machine
    }

    /// The folder, absolute.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether it is a sample; the flag is of the journal and is set when it is made.
    pub fn is_sample(&self) -> bool {
        self.sample
    }

    /// Whether anything was ever logged and is still there.
    pub(crate) fn has_entries(&self) -> Result<bool> {
        let counts = self.read(|reader| reader.counts())?;
        Ok(Kind::ALL
            .iter()
            .any(|kind| counts.get(kind.word()).is_some_and(|count| *count > 0)))
    }

    /// Why nothing can be written, where that is so.
    pub fn read_only(&self) -> Option<&Problem> {
        self.read_only.as_ref()
    }

    /// A remark about the folder, such as a synced one.
    pub fn remark(&self) -> Option<&str> {
        self.remark.as_deref()
    }

    /// What was set right while opening, to be told once.
    pub fn noted(&self) -> Option<&str> {
        self.noted.as_deref()
    }

    /// The place of the newest change; 0 where it cannot be asked. A larger one than before asks a window to read again.
    pub fn place(&self) -> u64 {
        self.read(|reader| reader.place()).unwrap_or_default()
    }

    /// What was touched by changes after `place`, by whichever process, and the place of the newest.
    pub fn topics_since(&self, place: u64) -> Result<(u64, Vec<Topic>)> {
        self.read(|reader| {
            let mut topics = storage::change::topics_since(reader.connection(), place)?;
            let newest = reader.place()?;
            if newest > place {
                topics.push(Topic::History);
            }
            topics.sort_unstable();
            topics.dedup();
            Ok((newest, topics))
        })
    }

    pub(crate) fn head(&self) -> &Head {
        &self.head
    }

    /// The writer, sound again after whatever panicked while holding it.
    pub(crate) fn writer(&self) -> MutexGuard<'_, Connection> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn free_reader(&self) -> MutexGuard<'_, Option<Connection>> {
        let free = self
            .readers
            .iter()
            .find_map(|reader| reader.try_lock().ok());
        free.unwrap_or_else(|| {
            self.readers[0]
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
        })
    }
}
