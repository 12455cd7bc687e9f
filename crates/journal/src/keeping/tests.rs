//! Backups that were verified, restores that lose nothing, damage that is found.

mod carried;
mod restored;

use std::{fs, path::Path};

use plumb_exchange::Row;
use plumb_mastery::{Evidence, entry::EvidenceBody};

use super::*;
use crate::{
    problem::Code,
    refs::Place,
    restore,
    trial::{self, Trial, call},
};

/// A journal with a note that shows a file.
pub(crate) fn shown() -> Trial {
    let trial = Trial::new();
    let kept = trial
        .journal
        .files()
        .put_bytes("a.txt", b"words")
        .expect("taken");
    let body: EvidenceBody = kept.evidence(None);
    let note = plumb_mastery::Entry {
        evidence: vec![Evidence {
            body,
            caption: String::new(),
        }],
        ..trial::note("one")
    };
    trial.put("Log note", &[Row::Entry(note)]);
    trial
}

pub(crate) fn back_up(trial: &Trial, to: Option<&Path>) -> BackupLine {
    let to = to.map(|to| Place(to.display().to_string()));
    trial
        .journal
        .back_up(&call(), BackUp { to })
        .expect("it is made")
        .line
}

fn listed(trial: &Trial) -> Vec<BackupLine> {
    crate::backup::listed(trial.journal.folder())
}

/// Closes the journal and restores into its folder.
fn restore_over(trial: Trial, source: &Path) -> (Trial, Restored) {
    let closed = trial.close();
    let restored =
        restore::restore(&closed.folder, source, &closed.machine, false).expect("it is restored");
    (closed.open(), restored)
}

#[test]
fn a_backup_is_listed_once_it_is_verified_and_restores_what_was_there() {
    let trial = shown();
    let root = trial.root_of_content();
    let made = back_up(&trial, None);
    assert_eq!(
        listed(&trial),
        std::slice::from_ref(&made),
        "it is listed by the name it was given"
    );
    assert_eq!(made.entries, 1, "with what it holds");
    trial.put("Log note", &[Row::Entry(trial::note("two"))]);
    let source = crate::backup::folder(trial.journal.folder()).join(format!("{}.db", made.name));
    let (trial, restored) = restore_over(trial, &source);
    assert_eq!(trial.root_of_content(), root, "exactly what was backed up");
    assert!(
        restored
            .set_aside
            .is_some_and(|aside| Path::new(&aside).join("journal.db").is_file()),
        "what was there is set aside"
    );
    assert_eq!(listed(&trial).len(), 2, "and was backed up before");
    assert_eq!(
        trial.journal.undo_labels(Nothing {}).expect("they read"),
        crate::outcome::UndoLabels::default(),
        "a new device has nothing to undo"
    );
    assert!(trial.found().is_empty(), "nothing is damaged");
}

#[test]
fn a_backup_is_made_at_the_start_only_where_something_changed() {
    let trial = shown();
    assert!(
        trial
            .journal
            .back_up_if_changed()
            .expect("it asks")
            .is_some(),
        "there was none yet"
    );
    assert!(
        trial
            .journal
            .back_up_if_changed()
            .expect("it asks")
            .is_none(),
        "the newest holds everything"
    );
    trial.put("Log note", &[Row::Entry(trial::note("two"))]);
    assert!(
        trial
            .journal
            .back_up_if_changed()
            .expect("it asks")
            .is_some(),
        "something is new"
    );
}

#[test]
fn reliability_d11_a_stale_log_beside_the_old_database_changes_nothing() {
    let trial = shown();
    let root = trial.root_of_content();
    let made = back_up(&trial, None);
    trial.put("Log note", &[Row::Entry(trial::note("two"))]);
    let folder = trial.journal.folder().to_owned();
    let log = fs::read(folder.join("db/journal.db-wal")).expect("a log is there while it is open");
    let closed = trial.close();
    fs::write(folder.join("db/journal.db-wal"), log).expect("it is left behind");
    let source = crate::backup::folder(&folder).join(format!("{}.db", made.name));
    restore::restore(&folder, &source, &closed.machine, false).expect("it is restored");
    let trial = closed.open();
    assert_eq!(
        trial.root_of_content(),
        root,
        "the content of the backup and nothing else"
    );
}

#[test]
fn one_zip_carries_database_and_files_to_an_empty_place() {
    let trial = shown();
    let root = trial.root_of_content();
    let zip = trial.root.path().join("away.zip");
    let made = back_up(&trial, Some(&zip));
    assert_eq!(made.name, "away.zip", "it is known by its file");
    let fresh = tempfile::TempDir::new().expect("a folder");
    let machine = crate::machine::Machine::inside(fresh.path(), trial::today());
    let folder = fresh.path().join("Plumb");
    let looked = restore::restore(&folder, &zip, &machine, true).expect("it is looked at");
    assert_eq!(
        (looked.done, looked.counts["note"], folder.exists()),
        (false, 1, false),
        "a look makes nothing"
    );
    restore::restore(&folder, &zip, &machine, false).expect("it is restored");
    let trial = Trial {
        journal: Journal::open(&folder, &machine).expect("it opens"),
        root: fresh,
        machine,
    };
    assert_eq!(trial.root_of_content(), root, "the same journal");
    assert!(trial.found().is_empty(), "with its file");
}

#[test]
fn a_spoiled_backup_is_refused_and_the_journal_stays() {
    let trial = shown();
    let root = trial.root_of_content();
    let made = back_up(&trial, None);
    let path = crate::backup::folder(trial.journal.folder()).join(format!("{}.db", made.name));
    let mut bytes = fs::read(&path).expect("read");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 4;
    fs::write(&path, bytes).expect("spoiled");
    let found = trial.found();
    assert!(
        found
            .iter()
            .any(|finding| finding.what == "backup" && finding.id == made.name),
        "a check names it: {found:?}"
    );
    let closed = trial.close();
    let refused = restore::restore(&closed.folder, &path, &closed.machine, false)
        .map(|_| ())
        .expect_err("it is not what was verified");
    assert_eq!(
        (refused.code, refused.reason()),
        (Code::Damaged, "backup"),
        "whatever SQLite thinks of it"
    );
    let trial = closed.open();
    assert_eq!(trial.root_of_content(), root, "the journal is as it was");
}

#[test]
fn an_archive_with_anything_else_in_it_is_refused() {
    let trial = shown();
    let zip = trial.root.path().join("evil.zip");
    let mut writer = zip::ZipWriter::new(fs::File::create(&zip).expect("made"));
    writer
        .start_file("../evil", zip::write::SimpleFileOptions::default())
        .expect("begun");
    writer.finish().expect("finished");
    let refused = restore::restore(&trial.root.path().join("New"), &zip, &trial.machine, false)
        .map(|_| ())
        .expect_err("it is none of ours");
    assert_eq!(
        (refused.code, refused.reason()),
        (Code::Invalid, "not_a_backup"),
        "a ZIP without our manifest is none of ours"
    );
    let ours = trial.root.path().join("ours.zip");
    back_up(&trial, Some(&ours));
    let both = fs::File::options()
        .read(true)
        .write(true)
        .open(&ours)
        .expect("there");
    let mut writer = zip::ZipWriter::new_append(both).expect("it opens");
    writer
        .start_file("../evil", zip::write::SimpleFileOptions::default())
        .expect("begun");
    writer.finish().expect("finished");
    let refused = restore::restore(&trial.root.path().join("New"), &ours, &trial.machine, false)
        .map(|_| ())
        .expect_err("it holds more than ours");
    assert_eq!(
        (refused.code, refused.reason()),
        (Code::Refused, "archive"),
        "by name"
    );
    assert!(
        !trial.root.path().join("New").exists() && !trial.root.path().join("evil").exists(),
        "nothing was written anywhere"
    );
}

#[test]
fn reliability_a6_what_an_interrupted_backup_left_is_never_listed_and_goes() {
    let trial = shown();
    let partial = crate::backup::folder(trial.journal.folder()).join("x.partial");
    fs::write(&partial, "half").expect("written");
    assert!(listed(&trial).is_empty(), "half a backup is none");
    back_up(&trial, None);
    assert!(!partial.exists(), "the next one clears it away");
}

#[test]
fn a_backup_that_was_cancelled_never_counts() {
    let trial = shown();
    let cancelled = std::sync::atomic::AtomicBool::new(true);
    let stopped = Call {
        cancelled: &cancelled,
        ..call()
    };
    let to = trial.root.path().join("carried.zip");
    for to in [None, Some(Place(to.display().to_string()))] {
        let refused = trial
            .journal
            .back_up(&stopped, BackUp { to })
            .expect_err("it is stopped");
        assert_eq!(refused.reason(), "cancelled", "and that is said");
    }
    assert!(
        crate::backup::all_manifests(trial.journal.folder()).is_empty() && !to.exists(),
        "nothing is listed and nothing was written"
    );
    let beside = fs::read_dir(trial.root.path()).expect("it reads").count();
    assert_eq!(
        beside, 2,
        "nor does half a file lie beside the journal and its machine"
    );
}

#[test]
fn nothing_builds_on_a_row_that_differs_from_its_history() {
    let trial = shown();
    trial.damage("UPDATE entry SET words = 'onf'");
    let id = trial
        .journal
        .list(crate::entries::ListEntries::default())
        .expect("they read")
        .entries
        .remove(0);
    assert!(id.differs, "it is marked where it is shown");
    let typed = crate::refs::EntryRef(id.entry.id.to_string());
    let edited = trial.journal.amend_entry(
        &call(),
        crate::entries::Amendment {
            entry: typed,
            text: Some("mine".to_owned()),
            ..crate::entries::Amendment::default()
        },
    );
    let edited = edited
        .map(|_| ())
        .expect_err("it would make it look written");
    assert_eq!(
        (edited.code, edited.reason()),
        (Code::Damaged, "row"),
        "{}",
        edited.message
    );
    let backup = trial
        .journal
        .back_up(&call(), BackUp::default())
        .map(|_| ())
        .expect_err("it would not be restored");
    let id = id.entry.id.to_string();
    assert!(
        backup
            .message
            .contains(&format!("The entry …{}", &id[31..])),
        "which one: {}",
        backup.message
    );
    assert_eq!(trial.found().len(), 1, "and nothing more is damaged");
}
