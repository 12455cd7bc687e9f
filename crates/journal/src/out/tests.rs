use std::fs;

use super::*;
use crate::{
    journal::Journal,
    refs::Place,
    trial::{Trial, call},
};

fn place(path: &Path) -> Place {
    Place(path.to_string_lossy().into_owned())
}

/// Why nothing may be written there.
fn refused(trial: &Trial, path: &Path) -> (Code, String) {
    let problem = target(&call(), &trial.journal, &place(path)).expect_err("it is refused");
    (problem.code, problem.reason().to_owned())
}

#[test]
fn nothing_is_written_into_a_journal_by_whatever_way_it_is_named() {
    let trial = Trial::new();
    let (root, folder) = (trial.root.path(), trial.journal.folder());
    fs::create_dir(root.join("beside")).expect("a folder");
    for path in [
        folder.join("db/journal.db"),
        folder.join("reserve"),
        folder.join("backups/mine.zip"),
        folder.join("new.json"),
        root.join("beside/../Plumb/new.json"),
    ] {
        assert_eq!(
            refused(&trial, &path),
            (Code::Refused, "journal".to_owned()),
            "{} would be inside",
            path.display()
        );
    }
    let other = root.join("Other");
    drop(Journal::make(&other, &trial.machine, false).expect("another journal"));
    assert_eq!(
        refused(&trial, &other.join("files/x")).1,
        "journal",
        "another journal is one too"
    );
    assert!(
        target(
            &call(),
            &trial.journal,
            &place(&root.join("beside/new.json"))
        )
        .is_ok(),
        "beside it is room enough"
    );
}

#[cfg(unix)]
#[test]
fn a_link_into_the_journal_is_seen_through_even_where_its_parts_lie_elsewhere() {
    use std::os::unix::fs::symlink;
    let trial = Trial::new();
    let (root, folder) = (trial.root.path(), trial.journal.folder());
    symlink(folder.join("db/journal.db"), root.join("link")).expect("a link");
    symlink(folder.join("files/none"), root.join("dangling")).expect("a link to nothing");
    symlink(folder.join("backups"), root.join("folder")).expect("a link to a folder");
    fs::remove_dir(folder.join("backups")).expect("it is empty");
    fs::create_dir(root.join("elsewhere")).expect("a folder");
    symlink(root.join("elsewhere"), folder.join("backups")).expect("backups lie elsewhere");
    for path in ["link", "dangling", "folder/x.zip", "elsewhere/x.zip"] {
        assert_eq!(
            refused(&trial, &root.join(path)),
            (Code::Refused, "journal".to_owned()),
            "{path} leads inside"
        );
    }
    symlink("ring", root.join("ring")).expect("a link to itself");
    assert_eq!(
        refused(&trial, &root.join("ring")).0,
        Code::File,
        "a ring of links leads nowhere"
    );
}

#[test]
fn the_partial_file_has_a_name_that_nobody_has_and_leaves_it_again() {
    let trial = Trial::new();
    let root = trial.root.path();
    let mine = root.join("out.json.partial");
    fs::write(&mine, "mine").expect("a file of the person's");
    let names = || -> Vec<String> {
        let entries = fs::read_dir(root).expect("it reads").flatten();
        entries
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| name.starts_with(".out.json."))
            .collect()
    };
    let to = target(&call(), &trial.journal, &place(&root.join("out.json"))).expect("a place");
    let mut partial = Partial::begin(to.clone()).expect("begun");
    partial.write(b"half").expect("written");
    assert!(
        names().len() == 1 && names()[0].ends_with(".partial"),
        "what a kill would leave shows whose it is: {:?}",
        names()
    );
    drop(partial);
    assert!(names().is_empty(), "given up, it goes");
    whole(&call(), to, b"whole").expect("written");
    assert_eq!(
        (
            fs::read(root.join("out.json")).expect("there"),
            fs::read(mine).expect("there")
        ),
        (b"whole".to_vec(), b"mine".to_vec()),
        "each file has what belongs in it"
    );
    let long = root.join("n".repeat(250));
    let to = target(&call(), &trial.journal, &place(&long)).expect("a place");
    assert!(
        whole(&call(), to, b"whole").is_ok(),
        "the longest name leaves room for ours"
    );
}

#[cfg(unix)]
#[test]
fn what_is_replaced_hands_its_rights_on() {
    use std::os::unix::fs::PermissionsExt;
    let trial = Trial::new();
    let path = trial.root.path().join("out.json");
    fs::write(&path, "old").expect("written");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("our own file");
    let to = target(&call(), &trial.journal, &place(&path)).expect("a place");
    whole(&call(), to, b"new").expect("written");
    let mode = fs::metadata(&path).expect("there").permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "a private file stays private");
}
