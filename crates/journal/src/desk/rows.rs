//! The rows of the command table that need no open journal, in its order.
//!
//! Whatever fails leaves on the desk what lay there. It does not know how a door shows any of this.

use std::path::PathBuf;

use plumb_mastery::words::Language;

use super::{BeginJournal, Desk, FolderRead, OpenJournal, Settings, Spoken, Standing, start};
use crate::{
    areas::{self, LadderTemplate},
    backup,
    call::Call,
    commands::Nothing,
    disk,
    journal::Journal,
    keeping::{Backups, Restore, Restored},
    moving::{self, MoveJournal, MovedTo},
    open,
    problem::{Code, Problem, Result},
    restore, settings,
};

impl Desk {
    /// What stands on the desk.
    pub fn standing(&self, _: &Call<'_>, _: Nothing) -> Result<Standing> {
        let (folder, journal) = {
            let lying = self.lying();
            (lying.folder.clone(), lying.journal.clone())
        };
        let shown = folder
            .as_ref()
            .map(|folder| folder.display().to_string())
            .unwrap_or_default();
        let of_folder = folder.as_deref().map(disk::name).unwrap_or_default();
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
                let remarks = [journal.noted(), journal.remark()];
                let remarks: Vec<&str> = remarks.into_iter().flatten().collect();
                standing.remark = (!remarks.is_empty()).then(|| remarks.join(" "));
                standing.place = journal.place();
            }
            Err(problem) => {
                standing.backups = folder.as_deref().map(backup::listed).unwrap_or_default();
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
        let folder = request
            .folder
            .as_ref()
            .map_or_else(|| self.new_folder(), |folder| call.places.path(folder))?;
        start::refuse_unsound(&self.machine, &request)?;
        let journal = start::make(&self.machine, &folder, false, |journal| {
            start::begin(journal, call, request)
        })?;
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
                let message = format!(
                    "There is a journal in '{}' already. Nothing was changed.",
                    folder.display()
                );
                return Err(Problem::new(Code::Refused, "exists", message)
                    .hint("Restore the backup from Settings, or choose another folder."));
            }
            restore::restore(&folder, &path, &self.machine, false)?;
            folder
        } else {
            path
        };
        self.lay(Journal::open(&folder, &self.machine)?);
        self.standing(call, Nothing {})
    }

    /// Makes the sample journal in the folder where a new one would be, or fills the empty one that lies there.
    ///
    /// # Errors
    ///
    /// `refused·not_empty` where a journal is there that holds anything; `refused·cancelled`. The place is as it was then.
    pub fn begin_sample(&self, call: &Call<'_>, _: Nothing) -> Result<Standing> {
        let journal = start::make_sample(&self.machine, &self.new_folder()?, call)?;
        self.lay(journal);
        self.standing(call, Nothing {})
    }

    /// Opens the sample in the app's own folder; made there the first time.
    pub fn open_sample(&self, call: &Call<'_>, _: Nothing) -> Result<Standing> {
        let Some(folder) = self.machine.data.as_ref().map(|data| data.join("sample")) else {
            return Err(Problem::new(
                Code::File,
                "no_folder",
                "This system names no folder for programs. Nothing was made.",
            ));
        };
        let journal = match Journal::open(&folder, &self.machine) {
            Err(problem) if problem.code == Code::NoJournal => {
                start::make_sample(&self.machine, &folder, call)?
            }
            Ok(journal) if !journal.has_entries()? => start::fill(journal, &self.machine, call)?,
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
        Ok(FolderRead {
            path: folder.display().to_string(),
            remark: open::remark_on(&folder),
        })
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

    /// The languages that are spoken.
    pub fn spoken(&self, _: &Call<'_>, _: Nothing) -> Result<Spoken> {
        Ok(Spoken {
            language: self.spoken_language(),
        })
    }

    /// The language in which this desk answers a person.
    pub fn spoken_language(&self) -> Language {
        settings::language(&self.machine)
    }

    /// The ladders that a new craft may copy.
    pub fn ladder_templates(&self, _: &Call<'_>, _: Nothing) -> Result<Vec<LadderTemplate>> {
        Ok(areas::templates())
    }

    /// The verified backups, newest first; a journal that cannot be opened has them too.
    pub fn backups(&self, _: &Call<'_>, _: Nothing) -> Result<Backups> {
        Ok(Backups {
            backups: backup::listed(&self.new_folder()?),
        })
    }

    /// Puts a verified backup in the place of the journal, or makes one from it where none is.
    ///
    /// # Errors
    ///
    /// What `restore::restore` is refused for; the journal that was there is open again then.
    pub fn restore(&self, call: &Call<'_>, request: Restore) -> Result<Restored> {
        let folder = self.new_folder()?;
        let path = call
            .places
            .path(&request.backup)
            .unwrap_or_else(|_| PathBuf::from(&request.backup.0));
        let source = restore::find(&folder, &request.backup.0, path)?;
        if request.dry_run {
            return restore::restore(&folder, &source, &self.machine, true);
        }
        let mut lying = self.lying();
        // Closed first: a restore takes the journal alone.
        lying.journal = Err(Problem::new(
            Code::Busy,
            "alone",
            "A backup is being restored. Nothing was changed.",
        ));
        let restored = restore::restore(&folder, &source, &self.machine, false);
        *lying = start::lay(&self.machine, Some(folder));
        drop(lying);
        restored
    }

    /// Moves the journal to another folder, or only says where it would lie.
    ///
    /// # Errors
    ///
    /// What `moving` is refused for; the journal is open again where it lay then.
    pub fn move_journal(&self, call: &Call<'_>, request: MoveJournal) -> Result<MovedTo> {
        let journal = self.journal()?;
        journal.refuse_to_move()?;
        let from = journal.folder().to_owned();
        let to = moving::target(&from, &call.places.path(&request.to)?)?;
        let told = MovedTo {
            folder: to.display().to_string(),
            remark: open::remark_on(&to),
            set_aside: None,
            done: false,
        };
        if request.dry_run {
            return Ok(told);
        }
        drop(journal);
        let mut lying = self.lying();
        // Closed first: a move takes the journal alone.
        lying.journal = Err(Problem::new(
            Code::Busy,
            "alone",
            "The journal is being moved. Nothing was changed.",
        ));
        let moved = moving::move_to(&from, &to, &self.machine, call);
        let folder = if moved.is_ok() { &to } else { &from };
        *lying = start::lay(&self.machine, Some(folder.clone()));
        let opened = lying.journal.clone().map(|_| ());
        drop(lying);
        let aside = moved?;
        let mut kept = settings::read(&self.machine);
        if kept.last_journal.as_deref() == Some(&*from.display().to_string()) {
            kept.last_journal = Some(to.display().to_string());
            settings::write(&self.machine, &kept)?;
        }
        opened?;
        self.settle();
        Ok(MovedTo {
            set_aside: Some(aside.display().to_string()),
            done: true,
            ..told
        })
    }
}
