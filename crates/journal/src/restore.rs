//! Restoring: a verified backup comes in the place of the journal, which is set aside and never deleted.
//!
//! Everything is staged and verified before the intent is written; then the folder of the database is swapped whole (`open::swap`). Files are only ever
//! added. What was written after the backup stays in the copy that is set aside, and the restored journal begins a new device.

use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use rusqlite::Connection;

use crate::{
    backup::{self, Manifest},
    chance, disk,
    files::Files,
    held::Scratch,
    journal::Journal,
    keeping::Restored,
    machine::Machine,
    open::{self, Intent, Lock, Use, since},
    problem::{Code, Problem, Result},
    storage,
};

/// Puts a backup in the place of the journal in `folder`, or makes a journal there. The caller has closed it.
///
/// # Errors
///
/// `missing·backup`, `invalid·not_a_backup`, `refused·archive`, `damaged·backup`, `too_new`, `busy·alone`, `read_only`, `file`; each says whether the
/// journal is as it was, or what the next start does.
pub(crate) fn restore(
    folder: &Path,
    source: &Path,
    machine: &Machine,
    dry_run: bool,
) -> Result<Restored> {
    let folder = open::absolute(folder)?;
    let staging = Staging::begin()?;
    let found = staging.take(source)?;
    if dry_run {
        return Ok(found);
    }
    let is_there = folder.join(open::DB).is_dir();
    if is_there {
        open::refuse_kept_from_writing(&folder)?;
        keep_present(&folder, machine);
    } else {
        open::refuse_foreign(&folder)?;
        disk::make_folder(&folder)?;
    }
    let lock = Lock::alone(&folder, &since("restoring a backup", machine))?;
    finish_older(&folder, &lock, machine)?;
    for name in ["files", "backups"] {
        disk::make_folder(&folder.join(name))?;
    }
    staging.put_files(&Files::new(&folder))?;
    begin(&staging, &folder, machine)?;
    let aside = open::finish_restore(&folder, &lock, machine)?;
    drop(lock);
    // The person's own folder has to open before anyone is told that it was done.
    drop(Journal::open(&folder, machine).map_err(open::not_opened)?);
    Ok(Restored {
        set_aside: aside.map(|aside| aside.display().to_string()),
        done: true,
        ..found
    })
}

/// Finishes what an earlier restore began. An intent that cannot be read says nothing any more, and this one takes its place.
fn finish_older(folder: &Path, lock: &Lock, machine: &Machine) -> Result<()> {
    let path = Intent::path(folder);
    if !path.exists() {
        return Ok(());
    }
    match open::finish_restore(folder, lock, machine) {
        Err(problem) if problem.reason() == open::BROKEN => {
            std::fs::remove_file(&path).map_err(|error| disk::failed("write", &path, &error))
        }
        finished => finished.map(|_| ()),
    }
}

/// Stages the database and writes the intent. Where that fails nothing is changed, unless the intent stands all the same.
fn begin(staging: &Staging, folder: &Path, machine: &Machine) -> Result<()> {
    let at = machine.clock.now().format("%Y%m%dT%H%M%SZ");
    let intent = Intent {
        set_aside: format!("db-{at}-{}", chance::new_id().simple()),
    };
    let begun = staging
        .put_database(folder)
        .and_then(|()| intent.write(folder));
    begun.map_err(|problem| {
        if Intent::path(folder).exists() {
            return open::unfinished(problem);
        }
        open::unstage(folder);
        problem
    })
}

/// A backup of what is there now. A journal too damaged for one is still set aside as it is.
fn keep_present(folder: &Path, machine: &Machine) {
    if let Ok(journal) = Journal::open(folder, machine) {
        let _ = backup::make(&journal, &|| Ok(()));
    }
}

/// Where a backup's name or path leads.
pub(crate) fn find(folder: &Path, name: &str, path: PathBuf) -> Result<PathBuf> {
    let bare = name.strip_suffix(".db").unwrap_or(name);
    let listed = backup::manifests(folder)
        .into_iter()
        .any(|(listed, _)| listed == bare);
    if listed {
        return Ok(backup::folder(folder).join(format!("{bare}.db")));
    }
    if path.is_file() {
        return Ok(path);
    }
    let message =
        format!("There is no backup called '{name}', and no such file. Nothing was changed.");
    Err(Problem::new(Code::Missing, "backup", message)
        .hint("`plumb backup list` names the verified ones.")
        .field("backup")
        .because(path.display()))
}

/// A private folder in which a backup is looked at before anything of the person's is touched.
struct Staging {
    scratch: Scratch,
}

impl Staging {
    fn begin() -> Result<Self> {
        Scratch::begin().map(|scratch| Self { scratch })
    }

    fn database(&self) -> PathBuf {
        self.scratch.folder().join(open::DATABASE)
    }

    /// Brings a backup in, verifies it, and says what it holds.
    fn take(&self, source: &Path) -> Result<Restored> {
        let manifest = if is_zip(source)? {
            Some(backup::unpack(source, self.scratch.folder())?)
        } else {
            self.copy(source)?
        };
        self.look_over(manifest).map_err(of_the_backup)
    }

    /// Verifies what was brought in and says what it holds.
    fn look_over(&self, manifest: Option<Manifest>) -> Result<Restored> {
        let head = open::look(&self.database())?;
        if let Some(manifest) = &manifest
            && manifest.schema != head.version
        {
            return Err(backup::refused(
                "manifest.json",
                "what it says of the schema is not so",
            ));
        }
        // A backup of an older Plumb is brought forward here, where nothing of the person's is touched.
        open::bring_forward(&self.database())?;
        let connection = open::connect(&self.database(), Use::Write)?;
        backup::verify(&connection)?;
        let at = match manifest {
            Some(manifest) => {
                if let Some(what) = manifest.belied_by(&connection)? {
                    let why = format!("what it says of the {what} is not so");
                    return Err(backup::refused("manifest.json", why));
                }
                manifest.made_at
            }
            None => newest_instant(&connection)?,
        };
        let counts = storage::lean::counts(&connection)?;
        connection.close().map_err(|(_, error)| error)?;
        Ok(Restored {
            at,
            counts,
            set_aside: None,
            done: false,
        })
    }

    /// Copies a database, with its log where one lies beside it, and its manifest's word for what it should be.
    fn copy(&self, source: &Path) -> Result<Option<Manifest>> {
        let manifest = std::fs::read(source.with_extension("json")).ok();
        let manifest = manifest.and_then(|text| Manifest::read(&text));
        if manifest.is_none() {
            open::look(source).map_err(|problem| match problem.code {
                Code::Damaged | Code::NoJournal => backup::not_a_backup(source, problem.detail),
                _ => problem,
            })?;
        }
        copy(source, &self.database())?;
        let log = beside(source, "-wal");
        if log.is_file() {
            copy(&log, &beside(&self.database(), "-wal"))?;
        }
        if let Some(manifest) = &manifest
            && backup::fingerprint(&self.database())?.0 != manifest.sha256
        {
            return Err(Problem::new(
                Code::Damaged,
                "backup",
                "This backup is not what it was when it was verified. Nothing was changed.",
            )
            .hint("Use another backup.")
            .because(source.display()));
        }
        Ok(manifest)
    }

    fn put_files(&self, files: &Files) -> Result<()> {
        let folder = self.scratch.folder();
        let failed = |error| disk::failed("read", folder, &error);
        for entry in std::fs::read_dir(folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            let name = disk::name(&path);
            // One that is there and was altered since is healed by the same bytes as one that is lost.
            if files.path_of(&name).is_ok() && !files.is_whole(&name) {
                files.put(&path)?;
            }
        }
        Ok(())
    }

    /// Stages the database where it can be swapped in, durable and with its log emptied.
    fn put_database(&self, folder: &Path) -> Result<()> {
        let staged = open::stage(folder)?.join(open::DATABASE);
        copy(&self.database(), &staged)?;
        let connection = open::connect(&staged, Use::Write)?;
        open::begin_log(&connection)?;
        connection.close().map_err(|(_, error)| error)?;
        let synced = File::open(&staged).and_then(|file| file.sync_all());
        synced.map_err(|error| disk::failed("write", &staged, &error))?;
        staged.parent().map_or(Ok(()), disk::sync_folder)
    }
}

/// Damage that was found in a backup is none of the journal's.
fn of_the_backup(problem: Problem) -> Problem {
    if problem.code != Code::Damaged || problem.reason() == "backup" {
        return problem;
    }
    Problem::new(
        Code::Damaged,
        "backup",
        "This backup is damaged. Nothing was changed.",
    )
    .hint("Use another backup.")
    .because(problem.detail)
}

fn newest_instant(connection: &Connection) -> Result<String> {
    Ok(
        storage::change::lines(connection, &storage::change::Wanted::newest())?
            .into_iter()
            .next()
            .map(|line| line.at)
            .unwrap_or_default(),
    )
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    path.with_file_name(format!("{}{ending}", disk::name(path)))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    let mut source = File::open(from).map_err(|error| disk::failed("read", from, &error))?;
    let mut file = disk::new_file(to)?;
    let copied = std::io::copy(&mut source, &mut file).and_then(|_| file.sync_all());
    copied.map_err(|error| disk::failed("write", to, &error))
}

fn is_zip(path: &Path) -> Result<bool> {
    let failed = |error| disk::failed("read", path, &error);
    let mut head = Vec::with_capacity(4);
    File::open(path)
        .map_err(failed)?
        .take(4)
        .read_to_end(&mut head)
        .map_err(failed)?;
    Ok(head == b"PK\x03\x04")
}
