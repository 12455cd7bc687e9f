//! Damage and other versions: told as what they are, and untouched.

use std::fs;

use plumb_exchange::Row;

use super::{closed, patch, refused};
use crate::{
    disk,
    journal::Journal,
    open::migrate,
    problem::Code,
    trial::{self, Closed, Trial},
};

#[test]
fn reliability_d1_a_lost_database_is_damage_and_never_a_new_journal() {
    let (_root, machine, folder) = closed();
    let database = folder.join("db/journal.db");
    fs::write(&database, "").expect("emptied");
    assert_eq!(
        refused(&folder, &machine),
        (Code::Damaged, "empty_file".into()),
        "no byte in it"
    );
    fs::remove_file(&database).expect("removed");
    assert_eq!(
        refused(&folder, &machine),
        (Code::Damaged, "missing_database".into()),
        "gone, although its head is there"
    );
    fs::remove_dir(folder.join("db")).expect("removed");
    disk::make_folder(&folder.join("files/ab")).expect("made");
    let problem = Journal::make(&folder, &machine, false)
        .map(|_| ())
        .expect_err("files are there");
    assert_eq!(
        problem.reason(),
        "missing_database",
        "where a journal was, none is made"
    );
}

#[test]
fn reliability_d2_garbage_is_not_a_database() {
    let (_root, machine, folder) = closed();
    fs::write(folder.join("db/journal.db"), [7_u8; 4096]).expect("spoiled");
    assert_eq!(
        refused(&folder, &machine),
        (Code::Damaged, "not_a_database".into()),
        "wrong first bytes"
    );
    fs::write(folder.join("db/journal.db"), b"SQLite format 3\0").expect("cut");
    assert_eq!(
        refused(&folder, &machine),
        (Code::Damaged, "not_a_database".into()),
        "cut within its head"
    );
}

#[test]
fn reliability_d3_a_truncated_database_is_damage() {
    let (_root, machine, folder) = closed();
    let all = fs::read(folder.join("db/journal.db")).expect("read");
    fs::write(folder.join("db/journal.db"), &all[..8192]).expect("cut");
    let opened = Journal::open(&folder, &machine)
        .and_then(|journal| journal.read(|reader| reader.counts()).map(|_| ()));
    assert_eq!(
        opened.map_err(|problem| problem.code),
        Err(Code::Damaged),
        "it is told as damage, not as a fault"
    );
}

#[test]
fn reliability_d5_a_newer_journal_is_not_touched() {
    let (_root, machine, folder) = closed();
    patch(
        &folder.join("db/journal.db"),
        60,
        &(migrate::NEWEST + 1).to_be_bytes(),
    );
    assert_eq!(
        refused(&folder, &machine),
        (Code::TooNew, "newer_schema".into()),
        "not even a file beside it is made"
    );
}

#[test]
fn reliability_d8_another_programs_database_is_not_touched() {
    let (_root, machine, folder) = closed();
    patch(&folder.join("db/journal.db"), 68, &7_u32.to_be_bytes());
    assert_eq!(
        refused(&folder, &machine),
        (Code::NoJournal, "not_plumb".into()),
        "it belongs to someone else"
    );
}

#[test]
fn reliability_d9_a_database_behind_its_head_is_only_read() {
    let (_root, machine, folder) = closed();
    let old = fs::read(folder.join("db/journal.db")).expect("read");
    {
        let journal = Journal::open(&folder, &machine).expect("it opens");
        let written = journal.transact("test", &trial::call(), |tx| {
            tx.put(trial::note("newer"))?;
            Ok(crate::transact::Done::new((), "Log note", ""))
        });
        assert!(written.is_ok(), "a change that the old copy does not have");
    }
    fs::write(folder.join("db/journal.db"), old).expect("an old copy is put back");
    let journal = Journal::open(&folder, &machine).expect("it opens for reading");
    let problem = journal.read_only().expect("and for nothing else");
    assert_eq!(
        (problem.code, problem.reason()),
        (Code::Damaged, "behind"),
        "what is missing is told"
    );
    assert!(
        problem.message.starts_with("1 change is missing"),
        "with its number: {}",
        problem.message
    );
    assert_eq!(
        journal.read(|reader| reader.counts()).expect("it reads")["note"],
        1,
        "what is there can be read"
    );
    let refused = journal
        .undo(&trial::call(), crate::history::Steps::default())
        .expect_err("nothing can be written");
    assert_eq!(refused.reason(), "behind", "every change is told the same");
    drop(journal);
    let itself = folder.join("db/journal.db");
    crate::restore::restore(&folder, &itself, &machine, false).expect("it goes on from here");
    let journal = Journal::open(&folder, &machine).expect("it opens");
    assert!(
        journal.read_only().is_none(),
        "as a new device, which can write"
    );
    assert_eq!(
        journal.read(|reader| reader.counts()).expect("it reads")["note"],
        1,
        "with what was there"
    );
}

#[test]
fn reliability_d10_a_database_with_something_more_in_it_is_refused() {
    let trial = Trial::new();
    trial.damage("CREATE TRIGGER hostile AFTER INSERT ON entry BEGIN DELETE FROM work; END;");
    let Closed {
        root: _root,
        machine,
        folder,
    } = trial.close();
    assert_eq!(
        refused(&folder, &machine),
        (Code::Refused, "schema".into()),
        "a trigger of someone else's"
    );
}

#[test]
fn reliability_d3_no_flipped_bit_is_a_fault_or_changes_what_was_written_in_silence() {
    let trial = Trial::new();
    for text in ["first words", "second words", "third words"] {
        trial.put("Log note", &[Row::Entry(trial::note(text))]);
    }
    let root = trial.root_of_content();
    let Closed {
        root: _root,
        machine,
        folder,
    } = trial.close();
    let path = folder.join("db/journal.db");
    let whole = fs::read(&path).expect("read");
    for case in 0..80_usize {
        // Spread over the file by a step that is prime to its length, so that every sort of page is hit.
        let at = case * 7_919_989 % whole.len();
        let mut spoiled = whole.clone();
        spoiled[at] ^= 1 << (case % 8);
        fs::write(&path, &spoiled).expect("spoiled");
        let looked = Journal::open(&folder, &machine).and_then(|journal| {
            let found = crate::check::look_over(&journal, true, &mut |_| Ok(()))?;
            Ok((found, journal.content_root()))
        });
        match looked {
            Ok((found, now)) => assert!(
                !found.is_empty() || now.as_ref() == Ok(&root),
                "byte {at} changed what was written, and nothing told"
            ),
            Err(problem) => assert_ne!(problem.code, Code::Fault, "byte {at}: {}", problem.detail),
        }
        for left in ["journal.db-wal", "journal.db-shm"] {
            fs::remove_file(folder.join("db").join(left)).ok();
        }
    }
}
