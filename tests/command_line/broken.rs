//! Journals that are no journals, or not whole, or newer: told, and left as they are.

use std::fs;
use std::path::Path;

use plumb_tests::plumb::Book;

/// Places in the header of an SQLite file that say whose it is and which schema it has.
const USER_VERSION: usize = 60;
const APPLICATION_ID: usize = 68;

/// Every command that reads or writes fails with the code, and no byte of the database changes.
fn refused_untouched(book: &Book, code: &str) {
    let before = fs::read(book.database()).unwrap_or_default();
    for words in [
        &["list"] as &[&str],
        &["where"],
        &["today"],
        &["depth"],
        &["log", "note", "wet"],
        &["jot", "wet clay"],
        &["undo"],
        &["check"],
        &["export", "json", "-o", "-"],
        &["backup"],
    ] {
        book.fails(code, words);
    }
    assert_eq!(
        fs::read(book.database()).unwrap_or_default(),
        before,
        "no byte of the database changed"
    );
}

fn rewrite(place: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(place).expect("the database is there");
    change(&mut bytes);
    fs::write(place, bytes).expect("the test may spoil it");
}

#[test]
fn an_empty_database_is_damage() {
    let book = Book::new();
    rewrite(&book.database(), Vec::clear);
    refused_untouched(&book, "damaged");
}

#[test]
fn a_database_of_ours_without_a_schema_is_damage() {
    let book = Book::new();
    rewrite(&book.database(), |bytes| {
        bytes[USER_VERSION..USER_VERSION + 4].fill(0);
    });
    refused_untouched(&book, "damaged");
}

#[test]
fn a_refused_file_leaves_none_of_the_others() {
    let book = Book::new();
    let files = || {
        let folder = book.folder().join("files");
        fs::read_dir(folder).map_or(0, Iterator::count)
    };
    let there = book.file("one.txt", "one");
    let gone = book.place("two.txt").to_string_lossy().into_owned();
    book.refuses(
        "missing",
        &["log", "note", "wet", "--file", &there, "--file", &gone],
    );
    assert_eq!(files(), 0, "the first was not kept for nothing");
    let old = fs::read(book.database()).expect("the database is there");
    book.ok(&["log", "note", "wet"]);
    for name in ["journal.db-wal", "journal.db-shm"] {
        fs::remove_file(book.database().with_file_name(name)).ok();
    }
    fs::write(book.database(), old).expect("an old copy is put back");
    book.fails("damaged", &["log", "note", "dry", "--file", &there]);
    assert_eq!(files(), 0, "nor by a journal that is only read");
}

#[test]
fn garbage_is_damage() {
    let book = Book::new();
    rewrite(&book.database(), |bytes| {
        *bytes = b"this is not a database at all ".repeat(200)
    });
    refused_untouched(&book, "damaged");
}

#[test]
fn a_database_that_was_cut_is_damage() {
    let book = Book::new();
    rewrite(&book.database(), |bytes| bytes.truncate(bytes.len() / 3));
    let said = book.say(&["check", "--json"]);
    assert_eq!(said.status, 1, "it is found: {said:?}");
    assert!(said.err.contains("code: damaged"), "as damage: {said:?}");
    let said = book.say(&["log", "note", "wet"]);
    assert!(
        said.status == 1 && said.err.contains("code: damaged"),
        "nothing is written into it: {said:?}"
    );
}

#[test]
fn a_missing_database_is_damage_where_a_journal_was() {
    let book = Book::new();
    fs::remove_file(book.database()).expect("the test may spoil it");
    refused_untouched(&book, "damaged");
    assert!(!book.database().exists(), "and no new one is made");
    book.fails("refused", &["init"]);
}

#[test]
fn another_programs_database_is_left_alone() {
    let book = Book::new();
    rewrite(&book.database(), |bytes| {
        bytes[APPLICATION_ID..APPLICATION_ID + 4].copy_from_slice(&[0, 0, 0, 0])
    });
    refused_untouched(&book, "no_journal");
}

#[test]
fn a_newer_journal_is_left_alone() {
    let book = Book::new();
    rewrite(&book.database(), |bytes| {
        bytes[USER_VERSION..USER_VERSION + 4].copy_from_slice(&99_u32.to_be_bytes())
    });
    let refusal = book.fails("too_new", &["list"]);
    assert!(refusal.says("newer Plumb"), "it says so: {refusal:?}");
    refused_untouched(&book, "too_new");
}

#[test]
fn a_folder_without_a_journal_is_none_and_stays_so() {
    let book = Book::bare();
    for words in [
        &["list"] as &[&str],
        &["log", "note", "wet"],
        &["undo"],
        &["check"],
        &["where"],
        &["export", "json", "-o", "-"],
    ] {
        let refusal = book.fails("no_journal", words);
        assert!(refusal.says("plumb init"), "what to do: {refusal:?}");
    }
    assert!(!book.folder().exists(), "no folder is made");
    fs::create_dir(book.folder()).expect("a folder");
    book.fails("no_journal", &["list"]);
    assert_eq!(
        fs::read_dir(book.folder()).expect("it is there").count(),
        0,
        "nothing is put into it"
    );
}

#[cfg(unix)]
#[test]
fn a_database_by_a_link_is_not_opened() {
    let book = Book::new();
    let elsewhere = book.place("elsewhere.db");
    fs::rename(book.database(), &elsewhere).expect("it moves");
    std::os::unix::fs::symlink(&elsewhere, book.database()).expect("a link");
    book.fails("no_journal", &["list"]);
    fs::remove_file(book.database()).expect("the link goes");
    fs::hard_link(&elsewhere, book.database()).expect("a second name");
    book.fails("no_journal", &["log", "note", "wet"]);
}

#[test]
fn a_fallen_back_database_is_read_only_and_says_what_is_missing() {
    let book = Book::new();
    let old = fs::read(book.database()).expect("the database is there");
    book.ok(&["log", "note", "wet"]);
    book.ok(&["log", "note", "dry"]);
    for name in ["journal.db-wal", "journal.db-shm"] {
        fs::remove_file(book.database().with_file_name(name)).ok();
    }
    fs::write(book.database(), old).expect("an old copy is put back");
    let refusal = book.fails("damaged", &["log", "note", "on top"]);
    assert!(
        refusal.says("2 changes are missing"),
        "how many: {refusal:?}"
    );
    for words in [&["list"] as &[&str], &["where"], &["list", "--json"]] {
        let said = book.say(words);
        assert_eq!(said.status, 0, "it still opens for reading: {said:?}");
        assert!(
            said.err.starts_with("2 changes are missing") && said.err.lines().count() == 1,
            "and says in one line beside the answer why for nothing else: {said:?}"
        );
        assert!(!said.out.contains("missing"), "not in it: {said:?}");
    }
    let check = book.say(&["check", "--json"]);
    assert_eq!(check.status, 1, "what is missing is damage: {check:?}");
    assert!(
        check.out.contains("behind 2 changes are missing"),
        "and is named: {check:?}"
    );
}

#[test]
fn a_damaged_journal_names_its_newest_whole_backup_and_the_way_back() {
    let book = Book::new();
    book.ok(&["log", "note", "wet"]);
    let kept = book.json(&["backup"]);
    let whole = book.whole();
    book.ok(&["log", "note", "dry"]);
    let spoiled = book.json(&["backup"]);
    let name = |made: &serde_json::Value| made["name"].as_str().unwrap_or_default().to_owned();
    let copy = book.folder().join(format!("backups/{}.db", name(&spoiled)));
    let mut bytes = fs::read(&copy).expect("the copy");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&copy, bytes).expect("spoiled, of the same size");
    fs::write(book.database(), "").expect("emptied");
    let listed = book.json(&["backup", "list"]);
    assert_eq!(listed[1], kept_line(&kept), "they are listed all the same");
    let refusal = book.fails("damaged", &["list"]);
    assert!(
        refusal.says(&format!("restore {}`", name(&kept))),
        "the newest that is whole, with the command: {refusal:?}"
    );
    book.ok(&["restore", &name(&kept)]);
    assert_eq!(book.whole(), whole, "which brings it back");
}

/// A backup as a list has it.
fn kept_line(made: &serde_json::Value) -> serde_json::Value {
    let mut line = made.clone();
    if let Some(fields) = line.as_object_mut() {
        fields.remove("warnings");
    }
    line
}
