//! The file of the index: damaged, foreign, old, locked, gone. Nothing of it reaches the person but the time that a scan takes.

use std::{fs, path::PathBuf};

use plumb_exchange::Row;

use super::*;
use crate::{
    history::Steps,
    trial::{self, Trial, call},
};

fn file(trial: &Trial) -> PathBuf {
    trial.journal.folder().join("index/search.sqlite")
}

/// A journal of three notes with an index.
fn three() -> Trial {
    let trial = Trial::new();
    for text in ["ash glaze", "slip", "ash"] {
        trial.put("Log", &[Row::Entry(trial::note(text))]);
    }
    agree(&trial.journal, "ash", "at first");
    trial
}

#[test]
fn the_index_is_the_persons_alone_and_in_no_backup() {
    let trial = three();
    #[cfg(unix)]
    for (path, mode) in [
        (file(&trial), 0o600),
        (trial.journal.folder().join("index"), 0o700),
    ] {
        use std::os::unix::fs::PermissionsExt;
        let found = fs::metadata(&path)
            .expect("it is there")
            .permissions()
            .mode();
        assert_eq!(
            found & 0o777,
            mode,
            "{} is as private as the journal",
            path.display()
        );
    }
    assert_eq!(trial.found(), [], "a check has nothing against it");
    let trial = trial.again();
    agree(&trial.journal, "slip", "and an opening neither");
}

#[test]
fn an_index_that_is_no_use_is_made_anew() {
    type Breaking<'a> = (&'a str, &'a dyn Fn(&PathBuf));
    let broken: [Breaking; 6] = [
        ("noise", &|file| {
            fs::write(file, vec![7_u8; 20_000]).expect("written")
        }),
        ("empty", &|file| fs::write(file, "").expect("written")),
        ("cut", &|file| {
            let bytes = fs::read(file).expect("read");
            fs::write(file, &bytes[..bytes.len() / 2]).expect("written");
        }),
        ("holes", &|file| {
            let mut bytes = fs::read(file).expect("read");
            bytes[4_096..].fill(0xA5);
            fs::write(file, bytes).expect("written");
        }),
        ("gone", &|file| {
            fs::remove_dir_all(file.parent().expect("a folder")).expect("removed")
        }),
        ("another database", &|file| {
            fs::copy(
                file.parent()
                    .expect("a folder")
                    .with_file_name("db/journal.db"),
                file,
            )
            .expect("copied");
        }),
    ];
    for (what, harm) in broken {
        let closed = three().close();
        let index = closed.folder.join("index/search.sqlite");
        for side in ["-wal", "-shm"] {
            let _ = fs::remove_file(closed.folder.join(format!("index/search.sqlite{side}")));
        }
        harm(&index);
        let trial = closed.open();
        assert_eq!(
            by_list(&trial.journal, "ash").len(),
            2,
            "{what}: the list knows nothing of it"
        );
        trial.journal.complete_index();
        agree(&trial.journal, "ash", what);
    }
}

#[test]
fn an_index_of_another_version_or_another_journal_is_not_believed() {
    let trial = three();
    let connection = crate::open::connect_index(trial.journal.folder(), true)
        .unwrap_or_else(|_| panic!("it opens"));
    connection
        .pragma_update(None, "user_version", 99)
        .expect("it is of the future");
    drop(connection);
    let trial = trial.again();
    assert_eq!(
        by_list(&trial.journal, "ash").len(),
        2,
        "the list reads every entry"
    );
    trial.journal.complete_index();
    agree(&trial.journal, "ash", "another version");

    let other = Trial::new();
    for text in ["ash", "ash", "ash"] {
        other.put("Log", &[Row::Entry(trial::note(text))]);
    }
    agree(&other.journal, "ash", "the other journal");
    let (closed, other) = (trial.close(), other.close());
    fs::remove_dir_all(closed.folder.join("index")).expect("removed");
    fs::create_dir(closed.folder.join("index")).expect("made");
    let name = "index/search.sqlite";
    fs::copy(other.folder.join(name), closed.folder.join(name)).expect("copied");
    let trial = closed.open();
    assert_eq!(
        by_index(&trial.journal, "ash", Sort::On),
        None,
        "it is of another history"
    );
    assert_eq!(
        by_list(&trial.journal, "ash").len(),
        2,
        "so the list reads every entry"
    );
    agree(&trial.journal, "ash", "another journal");
}

#[test]
fn a_locked_index_and_a_file_in_its_place_keep_nobody_waiting() {
    let trial = three();
    let lock = crate::open::connect_index(trial.journal.folder(), true)
        .unwrap_or_else(|_| panic!("it opens"));
    lock.execute_batch("BEGIN EXCLUSIVE").expect("it is locked");
    trial.put("Log", &[Row::Entry(trial::note("ash too"))]);
    assert_eq!(
        trial.journal.tend_index(),
        Tended::Left,
        "it is not waited for"
    );
    assert_eq!(
        by_list(&trial.journal, "ash").len(),
        3,
        "and the new one is found"
    );
    lock.execute_batch("ROLLBACK").expect("it is free");
    drop(lock);
    agree(&trial.journal, "ash", "when it is free");

    let closed = trial.close();
    fs::remove_dir_all(closed.folder.join("index")).expect("removed");
    fs::write(closed.folder.join("index"), "whose?").expect("something else");
    let trial = closed.open();
    assert_eq!(
        trial.journal.tend_index(),
        Tended::Left,
        "what is not ours stays"
    );
    assert_eq!(
        by_list(&trial.journal, "ash").len(),
        3,
        "every entry is read"
    );
    let kept = fs::read_to_string(trial.journal.folder().join("index"));
    assert_eq!(
        kept.ok().as_deref(),
        Some("whose?"),
        "and nothing was put over it"
    );
}

#[cfg(unix)]
#[test]
fn an_index_that_a_link_leads_to_is_left_alone() {
    let closed = three().close();
    let elsewhere = closed.root.path().join("elsewhere");
    fs::rename(closed.folder.join("index"), &elsewhere).expect("moved");
    std::os::unix::fs::symlink(&elsewhere, closed.folder.join("index")).expect("a link");
    let trial = closed.open();
    assert_eq!(
        by_index(&trial.journal, "ash", Sort::On),
        None,
        "it could be anybody's"
    );
    assert_eq!(
        trial.journal.tend_index(),
        Tended::Left,
        "and is not written"
    );
    assert_eq!(
        by_list(&trial.journal, "ash").len(),
        2,
        "every entry is read"
    );
}

#[test]
fn two_doors_share_one_index() {
    let trial = three();
    let other = Journal::open(trial.journal.folder(), &trial.machine).expect("a second door");
    assert_eq!(
        by_index(&other, "ash", Sort::On).map(|ids| ids.len()),
        Some(2),
        "what one built serves both"
    );
    trial.put("Log", &[Row::Entry(trial::note("ash again"))]);
    assert_eq!(
        by_index(&other, "ash", Sort::On).map(|ids| ids.len()),
        Some(3),
        "what one writes, the other finds"
    );
    assert_eq!(
        other.tend_index(),
        Tended::Whole,
        "whoever comes first takes it up"
    );
    trial.put("Log", &[Row::Entry(trial::note("ash once more"))]);
    agree(&trial.journal, "ash", "the first door");
    assert_eq!(
        by_index(&other, "ash", Sort::On).map(|ids| ids.len()),
        Some(4),
        "and the second"
    );
    assert!(
        other.undo(&call(), Steps::default()).is_ok(),
        "either takes it back"
    );
    assert_eq!(
        by_index(&trial.journal, "ash", Sort::On).map(|ids| ids.len()),
        Some(3),
        "for both"
    );
}

#[test]
fn a_restored_journal_is_searched_as_it_is_now() {
    let trial = three();
    let made = trial
        .journal
        .back_up(&call(), crate::keeping::BackUp::default())
        .expect("a backup");
    trial.put("Log", &[Row::Entry(trial::note("ash after it"))]);
    agree(&trial.journal, "ash", "before");
    let source =
        crate::backup::folder(trial.journal.folder()).join(format!("{}.db", made.line.name));
    let closed = trial.close();
    crate::restore::restore(&closed.folder, &source, &closed.machine, false).expect("restored");
    let trial = closed.open();
    assert_eq!(
        by_list(&trial.journal, "ash").len(),
        2,
        "what came later is not there"
    );
    trial.put("Log", &[Row::Entry(trial::note("slip after it"))]);
    assert_eq!(
        by_list(&trial.journal, "slip").len(),
        2,
        "and what comes now is"
    );
    agree(
        &trial.journal,
        "after",
        "at the same place in another history",
    );
}

#[test]
fn a_change_that_is_not_finished_finds_by_reading() {
    let trial = three();
    let written = trial.change("Log", |tx| {
        tx.put_row(&Row::Entry(trial::note("ash inside")))?;
        let found = crate::find::hits(tx, "ash", Sort::On)?;
        assert_eq!(
            found.ids.len(),
            3,
            "a change sees what it has itself written"
        );
        Ok(())
    });
    assert!(written.is_ok(), "it is written");
}
