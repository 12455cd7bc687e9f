//! Restores that are cut off or fail: what is said is what is so, and the next start goes on.

use super::*;

#[test]
fn reliability_a7_a_restore_that_was_cut_off_is_finished_at_the_next_start() {
    let trial = shown();
    let root = trial.root_of_content();
    let made = back_up(&trial, None);
    trial.put("Log note", &[Row::Entry(trial::note("two"))]);
    let closed = trial.close();
    let staged = crate::open::stage(&closed.folder).expect("staged");
    let source = crate::backup::folder(&closed.folder).join(format!("{}.db", made.name));
    fs::copy(source, staged.join("journal.db")).expect("copied");
    crate::open::Intent {
        set_aside: "db-cut".to_owned(),
    }
    .write(&closed.folder)
    .expect("written");
    fs::create_dir_all(closed.folder.join("set-aside")).expect("made");
    fs::rename(
        closed.folder.join("db"),
        closed.folder.join("set-aside/db-cut"),
    )
    .expect("the power goes here");
    let trial = closed.open();
    assert_eq!(trial.root_of_content(), root, "the restored journal, whole");
    let folder = trial.journal.folder();
    assert!(
        folder.join("set-aside/db-cut/journal.db").is_file(),
        "and the old one beside"
    );
    assert!(
        !crate::open::Intent::path(folder).exists(),
        "nothing is left to do"
    );
}

/// A backup of a journal with one note, while the journal has two; closed.
fn two_notes() -> (Trial, std::path::PathBuf) {
    let trial = shown();
    let made = back_up(&trial, None);
    trial.put("Log note", &[Row::Entry(trial::note("two"))]);
    let source = crate::backup::folder(trial.journal.folder()).join(format!("{}.db", made.name));
    (trial, source)
}

#[test]
fn a_restore_that_fails_after_its_intent_says_that_the_next_start_finishes_it() {
    let (trial, source) = two_notes();
    let closed = trial.close();
    fs::write(closed.folder.join("set-aside"), "in the way").expect("written");
    let failed = restore::restore(&closed.folder, &source, &closed.machine, false)
        .map(|_| ())
        .expect_err("nothing can be set aside");
    assert!(
        failed.message.contains("next start of Plumb finishes it"),
        "nothing else would be true: {}",
        failed.message
    );
    fs::remove_file(closed.folder.join("set-aside")).expect("out of the way");
    let trial = closed.open();
    let notes = trial
        .journal
        .read(|reader| reader.counts())
        .expect("it reads")["note"];
    assert_eq!(notes, 1, "and so it does");
}

#[test]
fn a_restore_that_fails_after_the_swap_says_that_it_is_done() {
    let (trial, source) = two_notes();
    let mut closed = trial.close();
    let heads = closed.folder.join("head");
    fs::remove_file(&heads).expect("the head");
    fs::create_dir_all(heads.join("in")).expect("what no head can be taken from");
    closed.machine.state = None;
    let failed = restore::restore(&closed.folder, &source, &closed.machine, false)
        .map(|_| ())
        .expect_err("the old head cannot be taken away");
    assert!(
        failed
            .message
            .starts_with("The backup is in the place of the journal"),
        "it is there already: {}",
        failed.message
    );
    fs::remove_dir_all(heads).expect("out of the way");
    let trial = closed.open();
    let notes = trial
        .journal
        .read(|reader| reader.counts())
        .expect("it reads")["note"];
    assert_eq!(notes, 1, "as it said");
}

#[test]
fn a_restore_that_fails_before_its_intent_leaves_nothing_staged() {
    let (trial, source) = two_notes();
    let closed = trial.close();
    fs::create_dir_all(closed.folder.join("restore.intent")).expect("no intent can be written");
    fs::write(closed.folder.join("restore.intent/x"), "").expect("in the way");
    let failed = restore::restore(&closed.folder, &source, &closed.machine, false).map(|_| ());
    assert!(failed.is_err(), "it cannot begin");
    assert!(
        !closed.folder.join(crate::open::DB_NEW).exists(),
        "nothing is left behind"
    );
    fs::remove_dir_all(closed.folder.join("restore.intent")).expect("out of the way");
    let trial = closed.open();
    let notes = trial
        .journal
        .read(|reader| reader.counts())
        .expect("it reads")["note"];
    assert_eq!(notes, 2, "the journal is as it was");
}

#[test]
fn a_backup_waits_five_seconds_for_another_and_says_which() {
    let trial = shown();
    let folder = crate::backup::folder(trial.journal.folder());
    let words = crate::open::since("making a backup", &trial.machine);
    let other = crate::open::Lock::backing_up(&folder, &words).expect("nobody makes one");
    let busy = trial
        .journal
        .back_up(&call(), BackUp::default())
        .map(|_| ())
        .expect_err("one is being made");
    assert_eq!(
        (busy.code, busy.reason()),
        (Code::Busy, "backup"),
        "not for ever"
    );
    assert!(
        busy.message.contains("making a backup, since 2026-11-20"),
        "what, and since when: {}",
        busy.message
    );
    drop(other);
    back_up(&trial, None);
}
