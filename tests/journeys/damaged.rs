//! A journal that cannot be opened: the window says why, and touches nothing.

use std::fs;
use std::path::Path;

use plumb_tests::driver::Desk;
use plumb_tests::window::Window;

use super::person::{files_below, plumb, potter};

/// A journal with an entry in it, closed.
fn written() -> Desk {
    let desk = potter();
    plumb(&desk, &["jot", "today 45m glaze: sieved the ash"]);
    desk
}

/// Opens the window where a page with this heading must stand, with the three parts of an error.
fn refused(desk: &Desk, heading: &str, says: &[&str]) -> Window {
    let window = desk.open();
    window.see("[data-testid=problem-page]");
    window.see_text(heading);
    let text = window.text();
    for words in says {
        assert!(text.contains(words), "it says {words:?}: {text}");
    }
    assert!(
        window.offers("Try again") && window.offers("Open another journal"),
        "and offers a way on: {text}"
    );
    assert!(
        !window.offers("Settings"),
        "nothing of the journal is behind it"
    );
    window
}

/// The journal's files, but for locks, which every look renews.
fn bytes(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut all = files_below(folder);
    all.retain(|(path, _)| path.extension().is_none_or(|ending| ending != "lock"));
    all
}

#[test]
fn a_database_of_no_bytes_is_damaged_and_stays_as_it_is() {
    let desk = written();
    let folder = desk.home().join("Plumb");
    fs::write(folder.join("db").join("journal.db"), b"").expect("it can be emptied");
    let before = bytes(&folder);
    let window = refused(&desk, "The journal is damaged", &["not"]);
    window.click_named("Try again");
    window.see_text("The journal is damaged");
    window.close();
    assert_eq!(bytes(&folder), before, "not a byte of it was touched");
}

#[test]
fn a_foreign_file_is_no_journal_and_stays_as_it_is() {
    let desk = written();
    let folder = desk.home().join("Plumb");
    fs::write(
        folder.join("db").join("journal.db"),
        "a shopping list\n".repeat(400),
    )
    .expect("it can be replaced");
    let before = bytes(&folder);
    refused(&desk, "The journal is damaged", &["not"]).close();
    assert_eq!(bytes(&folder), before, "not a byte of it was touched");
}

#[test]
fn a_newer_schema_is_named_and_stays_as_it_is() {
    let desk = written();
    let folder = desk.home().join("Plumb");
    let database = folder.join("db").join("journal.db");
    let mut image = fs::read(&database).expect("the database can be read");
    // The header of the file format: the user version stands in the four bytes from 60 on.
    image[60..64].copy_from_slice(&4_000_u32.to_be_bytes());
    fs::write(&database, image).expect("the database can be written");
    for beside in ["journal.db-wal", "journal.db-shm"] {
        fs::remove_file(folder.join("db").join(beside)).ok();
    }
    let before = bytes(&folder);
    refused(
        &desk,
        "Written by a newer Plumb",
        &[
            "made by a newer Plumb",
            "Nothing in it was touched",
            "Install the newest Plumb",
        ],
    )
    .close();
    assert_eq!(bytes(&folder), before, "not a byte of it was touched");
}

#[cfg(unix)]
#[test]
fn a_folder_that_can_only_be_read_is_said_to_be_so() {
    use std::os::unix::fs::PermissionsExt;
    let desk = written();
    let folder = desk.home().join("Plumb");
    let database = folder.join("db").join("journal.db");
    let give = |path: &Path, mode: u32| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("our own file obeys");
    };
    let before = bytes(&folder);
    give(&database, 0o400);
    give(&folder.join("db"), 0o500);
    // Whoever may do everything is not kept out by permissions.
    if fs::OpenOptions::new().append(true).open(&database).is_err() {
        refused(&desk, "The journal can only be read", &["not"]).close();
    }
    give(&folder.join("db"), 0o700);
    give(&database, 0o600);
    assert_eq!(bytes(&folder), before, "not a byte of it was touched");
}
