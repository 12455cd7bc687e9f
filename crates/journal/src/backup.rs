//! Backups: a copy of the database that was opened and verified before it counts, with a manifest beside it.
//!
//! A copy is made under a name that is never listed, verified, and only then renamed. Their order is that of the changes in them, never that of clocks.
//! Nothing here deletes a backup.

mod zipped;

use std::{
    collections::BTreeMap,
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    chance, check, disk,
    journal::Journal,
    keeping::{BackupLine, GROUND},
    open::{self, Use},
    problem::{Code, Problem, Result},
    storage::{self, migrate},
};

pub(crate) use zipped::{make_zip, unpack};

/// What is known of a backup, as its manifest has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manifest {
    /// `plumb.backup/1`.
    pub(crate) format: String,
    /// The journal's id.
    pub(crate) journal: String,
    /// When it was made; for people, never for order.
    pub(crate) made_at: String,
    /// The Plumb that made it.
    pub(crate) app: String,
    /// Migrations run.
    pub(crate) schema: u32,
    /// Changes in it.
    pub(crate) changes: u64,
    /// Its newest change, `device/seq`; empty in an empty journal.
    pub(crate) change: String,
    /// SHA-256 of the database.
    pub(crate) sha256: String,
    /// Bytes of the database.
    pub(crate) bytes: u64,
    /// Rows by word.
    pub(crate) counts: BTreeMap<String, u64>,
    /// SHA-256 and bytes of every file that lay in the journal.
    pub(crate) files: Vec<(String, u64)>,
}

/// The name that a manifest gives its format.
pub(crate) const FORMAT: &str = "plumb.backup/1";

impl Manifest {
    /// The line of a list.
    pub(crate) fn line(&self, name: &str) -> BackupLine {
        BackupLine {
            name: name.to_owned(),
            at: self.made_at.clone(),
            bytes: self.bytes,
            entries: self
                .counts
                .iter()
                .filter(|(word, _)| !GROUND.contains(&word.as_str()))
                .map(|(_, count)| count)
                .sum(),
            change: self.change.clone(),
        }
    }
}

/// Where the backups of a journal are.
pub(crate) fn folder(journal: &Path) -> PathBuf {
    journal.join("backups")
}

/// Makes a verified backup of the journal as it is; what `goes_on` refuses ends it before it counts.
pub(crate) fn make(journal: &Journal, goes_on: &dyn Fn() -> Result<()>) -> Result<BackupLine> {
    if let Some(problem) = journal.read_only() {
        return Err(problem.clone());
    }
    let copy = Copy::of(journal)?;
    goes_on()?;
    let at = journal.clock().now();
    let name = format!(
        "{}-{:08}",
        at.format("%Y%m%dT%H%M%SZ"),
        copy.manifest.changes
    );
    let folder = folder(journal.folder());
    // The manifest comes last: one whose copy is not there tells of a backup that was lost.
    let path = folder.join(format!("{name}.db"));
    disk::rename(&copy.path, &path)?;
    let manifest = serde_json::to_vec_pretty(&copy.manifest).unwrap_or_default();
    if let Err(problem) = disk::replace(&folder.join(format!("{name}.json")), &manifest) {
        // Without its manifest it is never listed; one that stays does no harm.
        let _ = std::fs::remove_file(path);
        return Err(problem);
    }
    Ok(copy.manifest.line(&name))
}

/// A copy that was verified and has no name yet; what is not renamed is removed.
struct Copy {
    path: PathBuf,
    manifest: Manifest,
    _alone: File,
}

impl Drop for Copy {
    fn drop(&mut self) {
        // Renamed away, or a partial copy that the next start removes.
        let _ = std::fs::remove_file(&self.path);
    }
}

impl Copy {
    fn of(journal: &Journal) -> Result<Self> {
        let folder = folder(journal.folder());
        disk::make_folder(&folder)?;
        let alone = alone(&folder)?;
        remove_partials(&folder);
        let path = folder.join(format!("{}.partial", chance::new_id()));
        drop(disk::new_file(&path)?);
        let mut copy = Self {
            path,
            manifest: empty_manifest(journal),
            _alone: alone,
        };
        copy.write(journal)?;
        copy.describe(journal)?;
        Ok(copy)
    }

    fn write(&self, journal: &Journal) -> Result<()> {
        let database = journal.folder().join(open::DB).join(open::DATABASE);
        // A connection of its own: it reads, so that the person's next entry need not wait.
        let connection = open::connect(&database, Use::Write)?;
        connection.execute(
            "VACUUM INTO :path",
            named_params! {":path": self.path.display().to_string()},
        )?;
        let synced = File::open(&self.path).and_then(|file| file.sync_all());
        synced.map_err(|error| disk::failed("write", &self.path, &error))
    }

    /// Opens the copy as a restore would, and looks at all of it.
    fn describe(&mut self, journal: &Journal) -> Result<()> {
        let connection = open::connect(&self.path, Use::ReadFrozen)?;
        verify(&connection)?;
        (self.manifest.sha256, self.manifest.bytes) = fingerprint(&self.path)?;
        self.manifest.changes = storage::change::newest_place(&connection)?;
        self.manifest.change = newest_address(&connection)?;
        self.manifest.counts = storage::lean::counts(&connection)?;
        self.manifest.files = journal.files().all()?;
        self.manifest.journal = storage::meta::journal(&connection)?;
        Ok(())
    }
}

fn empty_manifest(journal: &Journal) -> Manifest {
    Manifest {
        format: FORMAT.to_owned(),
        journal: String::new(),
        made_at: journal
            .clock()
            .now()
            .format("%Y-%m-%dT%H:%M:%SZ")
            .to_string(),
        app: env!("CARGO_PKG_VERSION").to_owned(),
        schema: migrate::NEWEST,
        changes: 0,
        change: String::new(),
        sha256: String::new(),
        bytes: 0,
        counts: BTreeMap::new(),
        files: Vec::new(),
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
        Some(first) => Err(Problem::new(
            Code::Damaged,
            "backup",
            "This copy is damaged, so it does not count. Nothing was changed.",
        )
        .hint("Check the journal; use another backup.")
        .because(format_args!("{} {} {}", first.what, first.id, first.reason))),
    }
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
            .and_then(|text| serde_json::from_slice::<Manifest>(&text).ok());
        if let Some(manifest) = manifest.filter(|manifest| manifest.format == FORMAT) {
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

/// Keeps two backups from being made at once, in any process.
fn alone(folder: &Path) -> Result<File> {
    let path = folder.join("lock");
    let file = match File::options().read(true).write(true).open(&path) {
        Ok(file) => file,
        Err(_) => disk::new_file(&path)?,
    };
    file.lock()
        .map_err(|error| disk::failed("read", &path, &error))?;
    Ok(file)
}

/// Removes what an interrupted backup left. The caller makes the only one.
fn remove_partials(folder: &Path) {
    let entries = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    for path in entries.filter(|path| path.extension().is_some_and(|ending| ending == "partial")) {
        // It is never listed, so one that stays does no harm.
        let _ = std::fs::remove_file(path);
    }
}

/// Removes what interrupted backups left, unless one is being made now.
pub(crate) fn clean(journal: &Path) {
    let folder = folder(journal);
    let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    if entries.into_iter().any(|entry| {
        entry
            .path()
            .extension()
            .is_some_and(|ending| ending == "partial")
    }) && let Ok(file) = File::options()
        .read(true)
        .write(true)
        .open(folder.join("lock"))
        && file.try_lock().is_ok()
    {
        remove_partials(&folder);
    }
}
