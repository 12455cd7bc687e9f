//! Keeping the journal safe: where it is, copies of it, what is damaged.

use std::{collections::BTreeMap, path::Path};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    backup,
    call::Call,
    check,
    commands::Nothing,
    journal::Journal,
    open, out,
    problem::{Code, Result},
    refs::Place,
    storage,
};

/// The words under which rows that are no entries are counted, in the order in which a person meets them.
pub const GROUND: [&str; 3] = ["areas", "works", "roles"];

/// Where the journal is and what it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Where {
    /// The folder's path.
    pub folder: String,
    /// Bytes of database and files together.
    pub bytes: u64,
    /// Whether it is a sample.
    pub sample: bool,
    /// Rows by word: areas, works, roles, session, milestone ...
    pub counts: BTreeMap<String, u64>,
    /// When the newest verified backup was made; null without one.
    pub last_backup: Option<String>,
}

/// A backup to make.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct BackUp {
    /// One ZIP of database, manifest and every file; without it a copy in `backups/`.
    pub to: Option<Place>,
}

/// Backups, newest first; only verified ones are listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Backups {
    /// The backups.
    pub backups: Vec<BackupLine>,
}

/// One verified backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupLine {
    /// Its name, which `restore` takes.
    pub name: String,
    /// When it was made.
    pub at: String,
    /// Bytes.
    pub bytes: u64,
    /// Entries it holds.
    pub entries: u64,
    /// The newest change in it, `device/seq`.
    pub change: String,
}

/// A backup that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackedUp {
    /// The backup.
    #[serde(flatten)]
    pub line: BackupLine,
    /// Files that entries name and that it could not take along, each with its entry; absent where it holds every file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<_>")]
    pub without: Vec<String>,
}

/// A backup to restore.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Restore {
    /// A backup's name, or a path.
    pub backup: Place,
    /// Only prints what it holds.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub dry_run: bool,
}

/// What was restored, or would be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Restored {
    /// When the backup was made.
    pub at: String,
    /// What it holds.
    pub counts: BTreeMap<String, u64>,
    /// Where the journal that was here lies now.
    pub set_aside: Option<String>,
    /// Whether it was done.
    pub done: bool,
}

/// How closely to look.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Check {
    /// Also every page of the database, every file's bytes, every backup.
    #[ts(optional, as = "Option<_>")]
    pub deep: bool,
}

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Checked {
    /// Whether nothing is wrong.
    pub ok: bool,
    /// What is wrong.
    pub found: Vec<Finding>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Finding {
    /// `entry`, `file`, `change`, `backup`, `schema`, `database`.
    pub what: String,
    /// Which one.
    pub id: String,
    /// A stable reason and what it means.
    pub reason: String,
}

impl Journal {
    /// Where the journal is and what it holds.
    pub fn where_is(&self, _: Nothing) -> Result<Where> {
        let counts = self.read(|reader| reader.counts())?;
        let files: u64 = self.files().all()?.iter().map(|(_, bytes)| bytes).sum();
        Ok(Where {
            folder: self.folder().display().to_string(),
            bytes: files + bytes_below(&self.folder().join(open::DB)),
            sample: self.is_sample(),
            counts,
            last_backup: backup::listed(self.folder())
                .first()
                .map(|backup| backup.at.clone()),
        })
    }

    /// Looks whether anything is damaged; nothing is mended.
    ///
    /// # Errors
    ///
    /// `refused·cancelled`; `file` where something cannot be read.
    pub fn check(&self, call: &Call<'_>, request: Check) -> Result<Checked> {
        let mut steps = |at| {
            (call.progress)(at);
            out::refuse_cancelled(call)
        };
        let mut found = check::look_over(self, request.deep, &mut steps)?;
        if let Some(behind) = self
            .read_only()
            .filter(|problem| problem.code == Code::Damaged)
        {
            // What is missing is damage too, although all that is there is sound.
            found.insert(
                0,
                Finding {
                    what: "database".to_owned(),
                    id: open::DATABASE.to_owned(),
                    reason: format!("{} {}", behind.reason(), behind.message),
                },
            );
        }
        Ok(Checked {
            ok: found.is_empty(),
            found,
        })
    }

    /// Makes a verified copy: in `backups/`, or as one ZIP with every file.
    ///
    /// # Errors
    ///
    /// `read_only`, `damaged·backup`, `refused·cancelled`, `file`, and for a ZIP what `out::target` refuses; nothing is listed or written then.
    pub fn back_up(&self, call: &Call<'_>, request: BackUp) -> Result<BackedUp> {
        match &request.to {
            None => Ok(BackedUp {
                line: backup::make(self, &|| out::refuse_cancelled(call))?,
                without: Vec::new(),
            }),
            Some(to) => backup::make_zip(self, call, out::target(call, self, to)?),
        }
    }

    /// What the journal holds, as one hash: two journals that hold the same have the same.
    pub fn content_root(&self) -> Result<String> {
        self.read(|reader| storage::whole::content_root(reader.connection()))
    }

    /// Makes a backup where anything changed since the newest one: at the window's start, before an import.
    pub fn back_up_if_changed(&self) -> Result<Option<BackupLine>> {
        if self.read_only().is_some() {
            return Ok(None);
        }
        let newest = self.read(|reader| backup::newest_address(reader.connection()))?;
        // By what they hold, not by how much: after a restore the older backups may hold more.
        let is_kept = newest.is_empty()
            || backup::listed(self.folder())
                .iter()
                .any(|kept| kept.change == newest);
        if is_kept {
            Ok(None)
        } else {
            backup::make(self, &|| Ok(())).map(Some)
        }
    }
}

/// Bytes of the files directly inside a folder.
fn bytes_below(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.metadata().ok())
        .filter(std::fs::Metadata::is_file)
        .map(|file| file.len())
        .sum()
}

#[cfg(test)]
pub(crate) mod tests;
