use std::fs;

use crate::keeping::tests::{back_up, shown};

#[test]
fn reliability_d4_a_bit_flipped_in_stored_text_is_found_by_name() {
    let trial = shown();
    trial.damage("UPDATE entry SET words = 'onf'");
    let found = trial.found();
    assert_eq!(found.len(), 1, "one row: {found:?}");
    assert_eq!(
        (found[0].what.as_str(), found[0].reason.split(' ').next()),
        ("entry", Some("row")),
        "the row differs from its history"
    );
}

#[test]
fn damage_in_the_history_breaks_its_chain() {
    let trial = shown();
    let rewritten = concat!("UP", "DATE change SET label = 'Log nothing'");
    trial.damage(rewritten);
    let found = trial.found();
    assert!(
        found
            .iter()
            .any(|finding| finding.what == "change" && finding.reason.starts_with("chain")),
        "the chain tells: {found:?}"
    );
}

#[test]
fn a_lost_and_an_altered_file_are_found() {
    let trial = shown();
    let (sha256, _) = trial.journal.files().all().expect("they read").remove(0);
    let path = trial.journal.files().path_of(&sha256).expect("a hash");
    fs::write(&path, "wordz").expect("altered");
    assert_eq!(
        trial.found()[0].reason.split(' ').next(),
        Some("damaged"),
        "its bytes are others"
    );
    fs::remove_file(path).expect("removed");
    assert_eq!(
        trial.found()[0].reason.split(' ').next(),
        Some("missing"),
        "it is gone"
    );
}

#[test]
fn a_backup_whose_copy_is_gone_is_found_by_name() {
    let trial = shown();
    let made = back_up(&trial, None);
    let copy = crate::backup::folder(trial.journal.folder()).join(format!("{}.db", made.name));
    fs::write(&copy, "junk").expect("replaced");
    let found = trial.found();
    assert_eq!(
        (
            found.len(),
            found[0].id.as_str(),
            found[0].reason.split(' ').next()
        ),
        (1, made.name.as_str(), Some("size")),
        "of another size: {found:?}"
    );
    fs::remove_file(copy).expect("removed");
    assert_eq!(
        trial.found()[0].reason.split(' ').next(),
        Some("missing"),
        "and then not there at all"
    );
}
