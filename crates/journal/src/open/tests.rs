//! What opening refuses, and that it touches nothing while refusing.

mod damage;
mod forward;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use plumb_exchange::Row;

use super::*;
use crate::{
    journal::Journal,
    trial::{self, Closed, Trial},
};

/// A closed journal with one note in it.
fn closed() -> (tempfile::TempDir, Machine, PathBuf) {
    let trial = Trial::new();
    trial.put("Log note", &[Row::Entry(trial::note("words"))]);
    let Closed {
        root,
        machine,
        folder,
    } = trial.close();
    (root, machine, folder)
}

/// The bytes of every file below a folder.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().is_dir() {
            all.append(&mut bytes(&entry.path()));
        } else {
            all.insert(entry.path(), fs::read(entry.path()).expect("a file"));
        }
    }
    all
}

fn refused(folder: &Path, machine: &Machine) -> (Code, String) {
    let before = bytes(folder);
    let problem = Journal::open(folder, machine)
        .map(|_| ())
        .expect_err("it is refused");
    assert_eq!(
        bytes(folder),
        before,
        "a refusal touches nothing: {}",
        problem.detail
    );
    assert!(
        problem.message.contains("Nothing") || problem.message.contains("not opened"),
        "says what did not change: {}",
        problem.message
    );
    (problem.code, problem.reason().to_owned())
}

fn patch(path: &Path, at: usize, with: &[u8]) {
    let mut all = fs::read(path).expect("a file");
    all[at..at + with.len()].copy_from_slice(with);
    fs::write(path, all).expect("written");
}

#[test]
fn reliability_b6_a_folder_without_a_journal_is_never_filled() {
    let root = tempfile::TempDir::new().expect("a folder");
    let machine = Machine::inside(root.path(), trial::today());
    let nowhere = root.path().join("none");
    let problem = Journal::open(&nowhere, &machine)
        .map(|_| ())
        .expect_err("there is none");
    assert_eq!(
        (problem.code, problem.reason()),
        (Code::NoJournal, "missing"),
        "and that is said"
    );
    assert!(!nowhere.exists(), "looking makes no folder");
    fs::write(root.path().join("file"), "x").expect("written");
    let problem = Journal::make(&root.path().join("file/inside"), &machine, false)
        .map(|_| ())
        .expect_err("no folder fits there");
    assert_eq!(
        (problem.code, problem.reason()),
        (Code::NoJournal, "not_creatable"),
        "no other folder is taken instead"
    );
}

#[cfg(unix)]
#[test]
fn reliability_b7_folders_and_files_are_the_persons_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (_root, machine, folder) = closed();
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).expect("loosened");
    fs::set_permissions(
        folder.join("db/journal.db"),
        fs::Permissions::from_mode(0o644),
    )
    .expect("loosened");
    let journal = Journal::open(&folder, &machine).expect("it opens");
    journal.read(|reader| reader.counts()).expect("it reads");
    for name in ["", "db", "files", "backups"] {
        assert_eq!(mode(&folder.join(name)), 0o700, "folder {name:?}");
    }
    for path in bytes(&folder).into_keys() {
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[cfg(unix)]
#[test]
fn what_others_could_read_inside_is_taken_from_them_and_said_once() {
    use std::os::unix::fs::PermissionsExt;
    let (_root, machine, folder) = closed();
    let looser = |path: &Path, mode: u32| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("loosened");
    };
    fs::create_dir_all(folder.join("files/ab")).expect("made");
    fs::write(folder.join("backups/lock"), "").expect("written");
    looser(&folder.join("files/ab"), 0o755);
    looser(&folder.join("backups/lock"), 0o666);
    let journal = Journal::open(&folder, &machine).expect("it opens");
    assert!(journal.noted().is_some(), "the person is told");
    let mode = |path: &str| {
        let found = fs::metadata(folder.join(path)).expect("there");
        found.permissions().mode() & 0o777
    };
    assert_eq!(
        (mode("files/ab"), mode("backups/lock")),
        (0o700, 0o600),
        "folders of files, and what lies in the others"
    );
    drop(journal);
    let journal = Journal::open(&folder, &machine).expect("it opens");
    assert_eq!(journal.noted(), None, "once");
}

#[cfg(unix)]
#[test]
fn what_is_kept_from_being_written_stays_so() {
    use std::os::unix::fs::PermissionsExt;
    for (place, mode) in [("", 0o500), ("db", 0o500), ("db/journal.db", 0o400)] {
        let (_root, machine, folder) = closed();
        let path = folder.join(place);
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("kept from writing");
        let journal = Journal::open(&folder, &machine).expect("it opens for reading");
        assert_eq!(
            journal.read_only().map(|problem| problem.reason()),
            Some("folder"),
            "'{place}' says so, also to whom no right stops"
        );
        drop(journal);
        let now = fs::metadata(&path).expect("there").permissions().mode() & 0o777;
        assert_eq!(now, mode, "'{place}' is not made writable again");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).expect("for the next test");
    }
}

#[cfg(unix)]
#[test]
fn reliability_b10_a_database_with_a_second_name_is_not_opened() {
    let (_root, machine, folder) = closed();
    let database = folder.join("db/journal.db");
    fs::hard_link(&database, folder.join("other")).expect("linked");
    assert_eq!(
        refused(&folder, &machine),
        (Code::NoJournal, "linked".into()),
        "a hard link"
    );
    fs::remove_file(&database).expect("removed");
    std::os::unix::fs::symlink(folder.join("other"), &database).expect("linked");
    assert_eq!(
        refused(&folder, &machine),
        (Code::NoJournal, "linked".into()),
        "a symbolic link"
    );
}

#[test]
fn a_folder_with_other_things_in_it_is_left_alone() {
    let root = tempfile::TempDir::new().expect("a folder");
    let machine = Machine::inside(root.path(), trial::today());
    let folder = root.path().join("Photos");
    fs::create_dir(&folder).expect("made");
    fs::write(folder.join("sea.jpg"), "x").expect("written");
    let before = bytes(&folder);
    let problem = Journal::make(&folder, &machine, false)
        .map(|_| ())
        .expect_err("it is no place for a journal");
    assert_eq!(
        (problem.code, problem.reason()),
        (Code::Refused, "not_empty"),
        "and says what lies there"
    );
    assert_eq!(bytes(&folder), before, "nothing was added");
}

#[test]
fn a_journal_is_not_made_over_another() {
    let (_root, machine, folder) = closed();
    let problem = Journal::make(&folder, &machine, false)
        .map(|_| ())
        .expect_err("one is there");
    assert_eq!(
        (problem.code, problem.reason()),
        (Code::Refused, "exists"),
        "the one that is there stays"
    );
}

#[test]
fn a_copied_folder_begins_a_device_of_its_own() {
    let (root, machine, folder) = closed();
    let copy = root.path().join("Copy");
    for (path, content) in bytes(&folder) {
        let to = copy.join(path.strip_prefix(&folder).expect("inside"));
        fs::create_dir_all(to.parent().expect("a folder")).expect("made");
        fs::write(to, content).expect("written");
    }
    let journal = Journal::open(&copy, &machine).expect("it opens");
    let labels = journal
        .undo_labels(crate::commands::Nothing {})
        .expect("they read");
    assert_eq!(
        labels.undo, None,
        "what the other copy wrote is not this one's to take back"
    );
    let written = journal.transact("test", &trial::call(), |tx| {
        tx.put(trial::note("in the copy"))?;
        Ok(crate::transact::Done::new((), "Log note", ""))
    });
    let address = written
        .expect("it is written")
        .change
        .expect("it is a change")
        .0;
    assert!(
        address.ends_with("/1"),
        "numbers begin anew, so no address is used twice: {address}"
    );
}

#[test]
fn every_setting_is_in_force_on_every_connection() {
    let trial = Trial::new();
    let path = trial.journal.folder().join("db/journal.db");
    for used in [Use::Write, Use::Read] {
        let connection = connect(&path, used).expect("it opens");
        let number = |name: &str| {
            connection
                .pragma_query_value(None, name, |row| row.get::<_, i64>(0))
                .expect("a number")
        };
        for (name, value) in [
            ("synchronous", 2),
            ("foreign_keys", 1),
            ("trusted_schema", 0),
            ("cell_size_check", 1),
            ("temp_store", 2),
            ("secure_delete", 1),
            ("journal_size_limit", 16_777_216),
            ("busy_timeout", 5_000),
            ("query_only", i64::from(used == Use::Read)),
        ] {
            assert_eq!(number(name), value, "{name} for {used:?}");
        }
        let mode: String = connection
            .pragma_query_value(None, "journal_mode", |row| row.get(0))
            .expect("a word");
        assert_eq!(mode, "wal", "readers go on while someone writes");
        assert!(
            connection
                .execute_batch("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema")
                .is_err(),
            "defensive"
        );
    }
}

#[test]
fn reliability_c2x_a_journal_that_another_has_to_itself_says_what_for() {
    let (_root, machine, folder) = closed();
    let alone = Lock::alone(&folder, "restoring a backup").expect("nobody has it open");
    let busy = Journal::open(&folder, &machine)
        .map(|_| ())
        .expect_err("it waits in vain");
    assert_eq!(
        (busy.code, busy.reason()),
        (Code::Busy, "alone"),
        "after five seconds"
    );
    assert!(
        busy.message.contains("restoring a backup"),
        "it names what: {}",
        busy.message
    );
    drop(alone);
    let open = Journal::open(&folder, &machine).expect("it opens once it is free");
    let busy = Lock::alone(&folder, "restoring a backup")
        .map(|_| ())
        .expect_err("it is open");
    assert!(
        busy.message.contains("open in another"),
        "and no old words are told: {}",
        busy.message
    );
    drop(open);
}
