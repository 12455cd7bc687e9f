//! `where`, `backup`, `restore`, `check`, `sample`.

use std::fs;

use plumb_tests::plumb::Book;
use serde_json::{Value, json};

fn filled() -> Book {
    let book = Book::new();
    let photo = book.file("bowl.png", b"\x89PNG\r\n\x1a\nbowl");
    book.ok(&[
        "log",
        "milestone",
        "Bowl",
        "--challenge",
        "Glaze=4",
        "--file",
        &photo,
    ]);
    book
}

#[test]
fn where_says_what_there_is() {
    let book = filled();
    let place = book.json(&["where"]);
    let keys: Vec<&String> = place.as_object().expect("an object").keys().collect();
    assert_eq!(
        keys,
        ["folder", "bytes", "sample", "counts", "last_backup"],
        "the documented keys"
    );
    assert_eq!(
        (&place["sample"], &place["last_backup"]),
        (&json!(false), &Value::Null),
        "one's own, no backup yet: {place}"
    );
    assert_eq!(
        (&place["counts"]["areas"], &place["counts"]["milestone"]),
        (&json!(4), &json!(1)),
        "what it holds"
    );
    let lines = book.lines(&["where"]);
    assert_eq!(
        lines[0],
        book.folder().to_string_lossy(),
        "the folder first"
    );
}

#[test]
fn a_backup_is_made_listed_and_restored() {
    let book = filled();
    let then = book.whole();
    let made = book.json(&["backup"]);
    let name = made["name"].as_str().unwrap_or_default().to_owned();
    assert_eq!(made["entries"], 1, "what it holds: {made}");
    book.ok(&["log", "note", "after"]);
    book.ok(&["delete", "Bowl"]);
    let now = book.whole();
    assert_eq!(
        book.json(&["backup", "list"])[0]["name"],
        name.as_str(),
        "it is listed"
    );
    let dry = book.json(&["restore", &name, "--dry-run"]);
    assert_eq!(
        (&dry["done"], &dry["set_aside"]),
        (&json!(false), &Value::Null),
        "only looked at: {dry}"
    );
    assert_eq!(book.whole(), now, "nothing is changed");
    let done = book.json(&["restore", &name]);
    assert_eq!(done["done"], true, "restored: {done}");
    assert_eq!(book.whole(), then, "as it was then");
    assert!(
        fs::metadata(done["set_aside"].as_str().unwrap_or_default()).is_ok(),
        "what was here is kept aside: {done}"
    );
    assert_eq!(
        book.json(&["check", "--deep"])["ok"],
        true,
        "and all is sound"
    );
    book.ok(&["log", "note", "life goes on"]);
}

#[test]
fn a_backup_can_be_carried_away() {
    let book = filled();
    let zip = book.place("carried.zip").to_string_lossy().into_owned();
    book.ok(&["backup", "-o", &zip]);
    assert!(
        fs::read(&zip).expect("it was written").starts_with(b"PK"),
        "a ZIP"
    );
    let then = book.whole();
    let other = Book::new();
    let copied = other.file("carried.zip", fs::read(&zip).expect("it is there"));
    other.ok(&["restore", &copied]);
    assert_eq!(other.whole(), then, "with every row");
    assert_eq!(
        other.json(&["check", "--deep"])["ok"],
        true,
        "and every file"
    );
}

#[test]
fn what_is_no_backup_is_refused() {
    let book = filled();
    let words = book.file("words.zip", "words");
    for (code, backup) in [
        ("missing", "nonsense"),
        ("missing", "../../etc"),
        ("missing", ""),
    ] {
        book.refuses(code, &["restore", backup]);
    }
    let zip = book.file("junk.zip", b"PK\x03\x04 and no more");
    let empty = book.file("empty.db", "");
    let mut other = fs::read(book.database()).expect("the database is there");
    other[68..72].copy_from_slice(&[0, 0, 0, 0]);
    let other = book.file("other.db", other);
    for backup in [&words, &zip, &empty, &other] {
        for words in [
            &["restore", backup] as &[&str],
            &["restore", backup, "--dry-run"],
        ] {
            let refusal = book.refuses("invalid", words);
            assert!(
                refusal.reason == "not_a_backup" && refusal.says("is no backup of Plumb"),
                "it is the file that is wrong, not the journal: {refusal:?}"
            );
        }
    }
    book.refuses("missing", &["restore", "."]);
    let folder = book.place("folder");
    fs::create_dir(&folder).expect("a folder");
    book.refuses("refused", &["backup", "-o", &folder.to_string_lossy()]);
    let gone = book.place("no").join("such.zip");
    book.refuses("file", &["backup", "-o", &gone.to_string_lossy()]);
    book.refuses("usage", &["restore"]);
}

#[test]
fn a_backup_that_was_lost_or_replaced_is_named() {
    let book = filled();
    let name = |made: Value| made["name"].as_str().unwrap_or_default().to_owned();
    let lost = name(book.json(&["backup"]));
    book.ok(&["log", "note", "wet"]);
    let junk = name(book.json(&["backup"]));
    assert_eq!(
        book.json(&["check", "--deep"])["ok"],
        true,
        "both are there"
    );
    let place = |name: &str| book.folder().join("backups").join(format!("{name}.db"));
    fs::remove_file(place(&lost)).expect("it is lost");
    fs::write(place(&junk), "junk").expect("it is replaced");
    let said = book.say(&["check", "--deep"]);
    assert_eq!(said.status, 1, "that is damage: {said:?}");
    assert!(
        said.out.contains(&format!("backup {lost}: missing: "))
            && said.out.contains(&format!("backup {junk}: size: ")),
        "each by its name: {said:?}"
    );
    assert!(
        said.err.starts_with("2 things are damaged."),
        "and how many: {said:?}"
    );
    let refusal = book.refuses("missing", &["restore", &lost]);
    assert!(refusal.says(&lost), "which is not there: {refusal:?}");
    let refusal = book.refuses("damaged", &["restore", &place(&junk).to_string_lossy()]);
    assert!(
        refusal.says("This backup is not what it was"),
        "the backup is, not the journal: {refusal:?}"
    );
}

#[test]
fn a_sound_journal_is_found_sound() {
    let book = filled();
    assert_eq!(
        book.json(&["check"]),
        json!({"ok": true, "found": []}),
        "the documented answer"
    );
    assert_eq!(
        book.ok(&["check", "--deep"]),
        "Nothing is damaged.\n",
        "and its sentence"
    );
}

#[test]
fn the_sample_is_marked_and_187_days_silent_on_any_day() {
    let mut book = Book::bare();
    book.set_now("2027-03-01");
    book.ok(&["sample"]);
    assert_eq!(book.json(&["where"])["sample"], true, "marked as a sample");
    assert_eq!(
        book.json(&["freshness", "Illustration"])["days_since"],
        187,
        "moved to the day it is made"
    );
    assert_eq!(
        book.json(&["profile", "show"])["name"],
        "Wren Halvorsen",
        "its maker"
    );
    assert!(
        book.json(&["list", "--limit", "100000"])
            .as_array()
            .is_some_and(|all| all.len() > 1_000),
        "twelve years"
    );
    book.refuses("refused", &["sample"]);
    let own = filled();
    own.refuses("refused", &["sample"]);
}
