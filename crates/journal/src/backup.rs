//! Backups: a copy of the database that was opened and verified before it counts, with a manifest beside it.
//!
//! A copy is made under a name that is never listed, verified, and only then renamed. Their order is that of the changes in them, never that of clocks.
//! Nothing here deletes a backup.

mod manifest;
mod unzipped;
mod zipped;

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use plumb_exchange::RowType;
use plumb_mastery::ids::ending;
use rusqlite::{Connection, named_params};
use sha2::{Digest, Sha256};

use crate::{
    chance, check, disk,
    files::Files,
    journal::Journal,
    keeping::{BackupLine, Finding},
    machine::Machine,
    open::{self, Lock, Use, since},
    problem::{Code, Problem, Result},
    storage::{self, migrate},
};

pub(crate) use manifest::Manifest;
pub(crate) use unzipped::{refused, unpack};
pub(crate) use zipped::make_zip;

/// Where the backups of a journal are.
pub(crate) fn folder(journal: &Path) -> PathBuf {
    journal.join("backups")
}

/// Makes a verified backup of the journal as it is; what `goes_on` refuses ends it before it counts.
pub(crate) fn make(journal: &Journal, goes_on: &dyn Fn() -> Result<()>) -> Result<BackupLine> {
    if let Some(problem) = journal.read_only() {
        return Err(problem.clone());
    }
    let copy = Copy::of(journal.folder(), journal.machine(), migrate::NEWEST)?;
    goes_on()?;
    copy.keep(journal.folder(), journal.machine())
}

/// Makes a backup of a journal of an older schema, before it is brought forward. The caller has it alone.
pub(crate) fn make_older(journal: &Path, machine: &Machine, schema: u32) -> Result<BackupLine> {
    Copy::of(journal, machine, schema)?.keep(journal, machine)
}

/// A copy that was verified and has no name yet; what is not renamed is removed.
struct Copy {
    path: PathBuf,
    manifest: Manifest,
    _alone: Lock,
}

impl Drop for Copy {
    fn drop(&mut self) {
        // Renamed away, or a partial copy that the next start removes.
        let _ = std::fs::remove_file(&self.path);
    }
}

impl Copy {
    /// Makes and verifies a copy of the database of a journal, which is of the schema.
    fn of(journal: &Path, machine: &Machine, schema: u32) -> Result<Self> {
        let folder = folder(journal);
        disk::make_folder(&folder)?;
        let alone = Lock::backing_up(&folder, &since("making a backup", machine))?;
        remove_partials(&folder);
        let path = folder.join(format!("{}.partial", chance::new_id()));
        drop(disk::new_file(&path)?);
        let mut copy = Self {
            path,
            manifest: Manifest::begun(machine.clock.now(), schema),
            _alone: alone,
        };
        copy.write(journal)?;
        copy.describe(journal)?;
        Ok(copy)
    }

    /// Gives the copy its name among the backups, and its manifest.
    fn keep(self, journal: &Path, machine: &Machine) -> Result<BackupLine> {
        let at = machine.clock.now();
        let name = format!(
            "{}-{:08}",
            at.format("%Y%m%dT%H%M%SZ"),
            self.manifest.changes
        );
        let folder = folder(journal);
        // The manifest comes last: one whose copy is not there tells of a backup that was lost.
        let path = folder.join(format!("{name}.db"));
        disk::rename(&self.path, &path)?;
        let manifest = serde_json::to_vec_pretty(&self.manifest).unwrap_or_default();
        if let Err(problem) = disk::replace(&folder.join(format!("{name}.json")), &manifest) {
            // Without its manifest it is never listed; one that stays does no harm.
            let _ = std::fs::remove_file(path);
            return Err(problem);
        }
        Ok(self.manifest.line(&name))
    }

    fn write(&self, journal: &Path) -> Result<()> {
        let database = journal.join(open::DB).join(open::DATABASE);
        // A connection of its own: it reads, so that the person's next entry need not wait.
        let connection = open::connect(&database, Use::Write)?;
        connection.execute(
            "VACUUM INTO :path",
            named_params! {":path": self.path.display().to_string()},
        )?;
        let synced = File::open(&self.path).and_then(|file| file.sync_all());
        synced.map_err(|error| disk::failed("write", &self.path, &error))
    }

    /// Opens the copy as a restore would, and looks at all of it; the rows of an older schema are looked at when they are brought forward.
    fn describe(&mut self, journal: &Path) -> Result<()> {
        let connection = open::connect(&self.path, Use::ReadFrozen)?;
        if self.manifest.schema == migrate::NEWEST {
            verify(&connection)?;
        } else if let Some(first) = check::pages(&connection)?.first() {
            return Err(damaged(first));
        }
        (self.manifest.sha256, self.manifest.bytes) = fingerprint(&self.path)?;
        self.manifest.changes = storage::change::newest_place(&connection)?;
        self.manifest.change = newest_address(&connection)?;
        self.manifest.counts = storage::lean::counts(&connection)?;
        self.manifest.files = Files::new(journal).all()?;
        self.manifest.journal = storage::meta::journal(&connection)?;
        Ok(())
    }
}

/// The address of the newest change, `device/seq`; empty in an empty journal.
pub(crate) fn newest_address(connection: &Connection) -> Result<String> {
    match storage::change::newest_place(connection)? {
        0 => Ok(String::new()),
        place => storage::change::address_of(connection, place.cast_signed())
            .map(|(device, seq)| format!("{device}/{seq}")),
    }
}

/// Refuses a database in which anything is wrong.
pub(crate) fn verify(connection: &Connection) -> Result<()> {
    migrate::refuse_other_schema(connection)?;
    let mut found = check::pages(connection)?;
    if found.is_empty() {
        found = check::rows(connection)?;
    }
    match found.first() {
        None => Ok(()),
        Some(first) => Err(damaged(first)),
    }
}

/// The refusal of a copy, naming the first thing that is wrong with it.
fn damaged(first: &Finding) -> Problem {
    let is_row = RowType::ALL
        .into_iter()
        .any(|known| known.word() == first.what);
    let message = if is_row {
        format!(
            "The {} …{} differs from its history, so this copy does not count. Nothing was changed.",
            first.what,
            ending(&first.id)
        )
    } else {
        "This copy is damaged, so it does not count. Nothing was changed.".to_owned()
    };
    Problem::new(Code::Damaged, "backup", message)
        .hint("`plumb check` names all that is damaged; a backup from before is whole.")
        .because(format_args!("{} {} {}", first.what, first.id, first.reason))
}

/// What is said of a file that is none of our backups; the journal has no part in it.
pub(crate) fn not_a_backup(path: &Path, why: impl std::fmt::Display) -> Problem {
    let message = format!(
        "'{}' is no backup of Plumb. Nothing was changed.",
        disk::name(path)
    );
    Problem::new(Code::Invalid, "not_a_backup", message)
        .hint("Choose a backup from the list, or a ZIP that Plumb has made.")
        .field("backup")
        .because(why)
}

/// The manifests of the backups whose copy is there and whole in size, newest first.
pub(crate) fn manifests(journal: &Path) -> Vec<(String, Manifest)> {
    let mut found = all_manifests(journal);
    found.retain(|(name, manifest)| {
        let copy = std::fs::metadata(folder(journal).join(format!("{name}.db")));
        copy.is_ok_and(|copy| copy.len() == manifest.bytes)
    });
    found
}

/// The manifests of all backups that ever counted and were not taken away with their manifest, newest first.
pub(crate) fn all_manifests(journal: &Path) -> Vec<(String, Manifest)> {
    let entries = std::fs::read_dir(folder(journal))
        .into_iter()
        .flatten()
        .flatten();
    let mut found = Vec::new();
    for path in entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
    {
        let manifest = std::fs::read(&path)
            .ok()
            .and_then(|text| Manifest::read(&text));
        if let Some(manifest) = manifest {
            let name = path.file_stem().unwrap_or_default();
            found.push((name.to_string_lossy().into_owned(), manifest));
        }
    }
    found.sort_by(|a, b| (b.1.changes, &b.0).cmp(&(a.1.changes, &a.0)));
    found
}

/// The verified backups, newest first.
pub(crate) fn listed(journal: &Path) -> Vec<BackupLine> {
    manifests(journal)
        .iter()
        .map(|(name, manifest)| manifest.line(name))
        .collect()
}

/// The newest backup whose copy still is what was verified; all of it is read.
pub(crate) fn newest_whole(journal: &Path) -> Option<BackupLine> {
    let is_whole = |(name, manifest): &(String, Manifest)| {
        let copy = folder(journal).join(format!("{name}.db"));
        fingerprint(&copy).is_ok_and(|(sha256, _)| sha256 == manifest.sha256)
    };
    let newest = manifests(journal).into_iter().find(is_whole)?;
    Some(newest.1.line(&newest.0))
}

/// SHA-256 and size of a file, in constant memory.
pub(crate) fn fingerprint(path: &Path) -> Result<(String, u64)> {
    let failed = |error| disk::failed("read", path, &error);
    let mut file = File::open(path).map_err(failed)?;
    let (mut hash, mut bytes, mut buffer) = (Sha256::new(), 0_u64, vec![0_u8; 256 << 10]);
    loop {
        match file.read(&mut buffer).map_err(failed)? {
            0 => return Ok((disk::hex(&hash.finalize()), bytes)),
            read => {
                hash.update(&buffer[..read]);
                bytes += read as u64;
            }
        }
    }
}

/// Removes what an interrupted backup left. The caller makes the only one.
pub(crate) fn remove_partials(folder: &Path) {
    let entries = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    let endings = ["partial", "tmp"];
    let is_left = |path: &PathBuf| {
        path.extension()
            .is_some_and(|ending| endings.iter().any(|known| ending == *known))
    };
    for path in entries.filter(is_left) {
        // It is never listed, so one that stays does no harm.
        let _ = std::fs::remove_file(path);
    }
}
