//! The desk: which journal is open, and the settings of this machine.
//!
//! A shell holds one desk. It starts without asking, answers what stands in the way where no journal can be opened, and makes one only when
//! the person asks. Settings are of the machine, not of the journal: no change, no undo.

mod start;
#[cfg(test)]
mod tests;

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    areas::{self, LadderTemplate, NewCraft},
    backup,
    call::{Call, Door},
    commands::Nothing,
    journal::Journal,
    keeping::{BackupLine, Restore, Restored},
    machine::Machine,
    open,
    outcome::Topic,
    problem::{Code, Problem, Result},
    refs::Place,
    restore, settings,
};

/// What stands on the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Standing {
    /// Whether a journal is open.
    pub open: bool,
    /// Why none is; `no_journal` leads to the first run.
    pub problem: Option<Problem>,
    /// The folder of the journal, or where a new one would be made.
    pub folder: String,
    /// What the rail calls it: the owner's name, or the folder's.
    pub name: String,
    /// Whether it is a sample.
    pub sample: bool,
    /// Whether it can only be read.
    pub read_only: bool,
    /// Verified backups beside a journal that cannot be opened.
    pub backups: Vec<BackupLine>,
    /// A remark about the folder, such as a synced one.
    pub remark: Option<String>,
    /// Plumb's version.
    pub version: String,
    /// Today, as this process sees it.
    pub today: chrono::NaiveDate,
    /// A change of another process newer than this address asks the window to read again.
    pub place: u64,
}

/// A new journal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct BeginJournal {
    /// The folder; where the standing says where absent.
    pub folder: Option<Place>,
    /// The owner's name.
    pub owner: Option<String>,
    /// The first craft, with its ladder and areas.
    pub craft: Option<NewCraft>,
}

/// A journal to open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenJournal {
    /// Its folder, or a backup of one.
    pub place: Place,
}

/// A new folder to show as the place of a new journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FolderRead {
    /// The path as it is shown.
    pub path: String,
    /// Why another folder may be wiser.
    pub remark: Option<String>,
}

/// Settings of this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// `system`, `light`, `dark`, `contrast`, `contrast-dark`.
    pub theme: String,
    /// Text size in per cent, 80 to 200.
    pub text_size: u16,
    /// Depth grows upwards on screen and in print.
    pub right_way_up: bool,
    /// Monday or Sunday: 1 or 7.
    pub first_weekday: u8,
    /// New entries start private, in every door.
    pub start_private: bool,
    /// The journal last opened in the window, never the sample.
    pub last_journal: Option<String>,
    /// The page last open in the window.
    pub last_page: Option<String>,
    /// Whether the line *Write down five works* was put away.
    pub five_works_away: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: "system".to_owned(),
            text_size: 100,
            right_way_up: false,
            first_weekday: 1,
            start_private: false,
            last_journal: None,
            last_page: None,
            five_works_away: false,
        }
    }
}

/// What a shell holds: one journal, or the reason why none is open.
pub struct Desk {
    door: Door,
    machine: Machine,
    asked: Option<PathBuf>,
    lying: Mutex<Lying>,
}

/// What lies on the desk.
struct Lying {
    folder: Option<PathBuf>,
    journal: Result<Arc<Journal>>,
}

impl Desk {
    /// Opens the journal that is asked for, or the one that this person's machine suggests. Never fails: without a journal it says why.
    pub fn start(door: Door, folder: Option<PathBuf>) -> Self {
        Self::on(Machine::of_this_process(), door, folder)
    }

    /// A desk on a machine, which tests make themselves.
    pub fn on(machine: Machine, door: Door, folder: Option<PathBuf>) -> Self {
        let asked = folder.or_else(|| machine.asked.clone());
        let chosen = start::choose(&machine, asked.clone());
        let lying = start::lay(&machine, chosen);
        let desk = Self { door, machine, asked, lying: Mutex::new(lying) };
        desk.settle();
        desk
    }

    /// The journal that is open.
    ///
    /// # Errors
    ///
    /// Why none is: `no_journal`, `damaged`, `too_new`, `busy` or `file`.
    pub fn journal(&self) -> Result<Arc<Journal>> {
        self.lying().journal.clone()
    }

    /// The folder of the journal, or where a new one would be made.
    pub fn folder(&self) -> Option<String> {
        self.lying().folder.as_ref().map(|folder| folder.display().to_string())
    }

    /// The place of the newest change; 0 where no journal is open.
    pub fn place(&self) -> u64 {
        self.journal().map_or(0, |journal| journal.place())
    }

    /// What was touched since a place, by whichever process, and the newest place.
    pub fn topics_since(&self, place: u64) -> Result<(u64, Vec<Topic>)> {
        self.journal()?.topics_since(place)
    }

    /// The bytes of a kept picture.
    pub fn picture(&self, sha256: &str) -> Result<Vec<u8>> {
        self.journal()?.picture(sha256)
    }

    /// Copies a kept file into a private folder, only readable, for the system to open; answers where.
    pub fn copy_to_open(&self, sha256: &str, folder: &Path) -> Result<PathBuf> {
        self.journal()?.copy_to_open(sha256, folder)
    }

    fn lying(&self) -> MutexGuard<'_, Lying> {
        self.lying.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers the window's journal, and makes the backup of the day behind its first screen.
    fn settle(&self) {
        let Ok(journal) = self.journal() else { return };
        if self.door != Door::Window || journal.is_sample() {
            return;
        }
        let mut kept = settings::read(&self.machine);
        let folder = Some(journal.folder().display().to_string());
        if kept.last_journal != folder {
            kept.last_journal = folder;
            // A setting that cannot be kept costs one question at the next start.
            let _ = settings::write(&self.machine, &kept);
        }
        std::thread::spawn(move || {
            backup::clean(journal.folder());
            // One that fails is told on the page that lists them, by its absence.
            let _ = journal.back_up_if_changed();
        });
    }

    /// Lays a journal on the desk.
    fn lay(&self, journal: Journal) {
        *self.lying() = Lying { folder: Some(journal.folder().to_owned()), journal: Ok(Arc::new(journal)) };
        self.settle();
    }

    /// The folder where a new journal would be made.
    fn new_folder(&self) -> Result<PathBuf> {
        let folder = self.lying().folder.clone();
        folder.ok_or_else(|| {
            Problem::new(Code::NoJournal, "no_folder", "This system names no folder for documents. Nothing was made.")
                .hint("Name a folder with --journal.")
        })
    }
}

impl Desk {
    /// What stands on the desk.
    pub fn standing(&self, _: &Call<'_>, _: Nothing) -> Result<Standing> {
        let (folder, journal) = {
            let lying = self.lying();
            (lying.folder.clone(), lying.journal.clone())
        };
        let shown = folder.as_ref().map(|folder| folder.display().to_string()).unwrap_or_default();
        let of_folder = folder.as_deref().map(crate::disk::name).unwrap_or_default();
        let mut standing = Standing {
            open: journal.is_ok(),
            problem: None,
            folder: shown,
            name: of_folder,
            sample: false,
            read_only: false,
            backups: Vec::new(),
            remark: None,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            today: self.machine.clock.today(),
            place: 0,
        };
        match journal {
            Ok(journal) => {
                let owner = journal.read(|reader| reader.profile())?.name;
                if !owner.is_empty() {
                    standing.name = owner;
                }
                standing.sample = journal.is_sample();
                standing.problem = journal.read_only().cloned();
                standing.read_only = standing.problem.is_some();
                standing.remark = journal.remark().map(str::to_owned);
                standing.place = journal.place();
            }
            Err(problem) => {
                standing.backups = folder.as_deref().map_or(Ok(Vec::new()), backup::listed)?;
                standing.remark = folder.as_deref().and_then(open::remark_on);
                standing.problem = Some(problem);
            }
        }
        Ok(standing)
    }

    /// Makes a new journal and opens it.
    ///
    /// # Errors
    ///
    /// `refused·exists`, `refused·not_empty`, `no_journal·not_creatable`, or what the owner or craft is refused for; nothing is made then.
    pub fn begin_journal(&self, call: &Call<'_>, request: BeginJournal) -> Result<Standing> {
        let folder = request.folder.as_ref().map_or_else(|| self.new_folder(), |folder| call.places.path(folder))?;
        let journal = start::make(&self.machine, &folder, false, |journal| start::begin(journal, call, request))?;
        self.lay(journal);
        self.standing(call, Nothing {})
    }

    /// Opens a journal that lies in a folder, or restores one from a backup where none is.
    ///
    /// # Errors
    ///
    /// What opening is refused for; the journal that was open stays open then.
    pub fn open_journal(&self, call: &Call<'_>, request: OpenJournal) -> Result<Standing> {
        let path = call.places.path(&request.place)?;
        let folder = if path.is_file() {
            let folder = self.new_folder()?;
            if folder.join(open::DB).exists() {
                let message = format!("There is a journal in '{}' already. Nothing was changed.", folder.display());
                return Err(Problem::new(Code::Refused, "exists", message).hint("Restore the backup from Settings, or choose another folder."));
            }
            restore::restore(&folder, &path, &self.machine, false)?;
            folder
        } else {
            path
        };
        self.lay(Journal::open(&folder, &self.machine)?);
        self.standing(call, Nothing {})
    }

    /// Makes the sample journal in the folder where a new one would be.
    ///
    /// # Errors
    ///
    /// `refused·exists` where a journal is there.
    pub fn begin_sample(&self, call: &Call<'_>, _: Nothing) -> Result<Standing> {
        let journal = start::make_sample(&self.machine, &self.new_folder()?, call)?;
        self.lay(journal);
        self.standing(call, Nothing {})
    }

    /// Opens the sample in the app's own folder; made there the first time.
    pub fn open_sample(&self, call: &Call<'_>, _: Nothing) -> Result<Standing> {
        let Some(folder) = self.machine.data.as_ref().map(|data| data.join("sample")) else {
            return Err(Problem::new(Code::File, "no_folder", "This system names no folder for programs. Nothing was made."));
        };
        let journal = match Journal::open(&folder, &self.machine) {
            Err(problem) if problem.code == Code::NoJournal => start::make_sample(&self.machine, &folder, call)?,
            other => other?,
        };
        self.lay(journal);
        self.standing(call, Nothing {})
    }

    /// Goes back from the sample to one's own journal.
    pub fn leave_sample(&self, call: &Call<'_>, _: Nothing) -> Result<Standing> {
        let chosen = start::choose(&self.machine, self.asked.clone());
        *self.lying() = start::lay(&self.machine, chosen);
        self.standing(call, Nothing {})
    }

    /// What is said about a folder before a journal is made there.
    pub fn read_folder(&self, call: &Call<'_>, request: OpenJournal) -> Result<FolderRead> {
        let folder = open::absolute(&call.places.path(&request.place)?)?;
        Ok(FolderRead { path: folder.display().to_string(), remark: open::remark_on(&folder) })
    }

    /// The settings of this machine.
    pub fn settings(&self, _: &Call<'_>, _: Nothing) -> Result<Settings> {
        Ok(settings::read(&self.machine))
    }

    /// Keeps settings of this machine.
    pub fn set_settings(&self, _: &Call<'_>, request: Settings) -> Result<Settings> {
        settings::write(&self.machine, &request)?;
        Ok(request)
    }

    /// The ladders that a new craft may copy.
    pub fn ladder_templates(&self, _: &Call<'_>, _: Nothing) -> Result<Vec<LadderTemplate>> {
        Ok(areas::templates())
    }

    /// Puts a verified backup in the place of the journal, or makes one from it where none is.
    ///
    /// # Errors
    ///
    /// What `restore::restore` is refused for; the journal that was there is open again then.
    pub fn restore(&self, call: &Call<'_>, request: Restore) -> Result<Restored> {
        let folder = self.new_folder()?;
        let path = call.places.path(&request.backup).unwrap_or_else(|_| PathBuf::from(&request.backup.0));
        let source = restore::find(&folder, &request.backup.0, path)?;
        if request.dry_run {
            return restore::restore(&folder, &source, &self.machine, true);
        }
        let mut lying = self.lying();
        // Closed first: a restore takes the journal alone.
        lying.journal = Err(Problem::new(Code::Busy, "alone", "A backup is being restored. Nothing was changed."));
        let restored = restore::restore(&folder, &source, &self.machine, false);
        *lying = start::lay(&self.machine, Some(folder));
        drop(lying);
        restored
    }
}
