//! `init` and `sample`: a journal begins whole, or the place is what it was.

use std::fs;

use plumb_tests::plumb::Book;
use serde_json::json;

#[test]
fn a_refused_beginning_leaves_the_place_as_it_was() {
    let book = Book::bare();
    let refused: [&[&str]; 3] = [
        &["init", "--craft", ""],
        &["init", "--craft", "a\nb"],
        &["init", "--name", "a\nb"],
    ];
    for words in refused {
        book.fails("invalid", words);
        assert!(!book.folder().exists(), "{words:?} makes no folder");
    }
    fs::create_dir(book.folder()).expect("a folder of the person's");
    fs::write(book.folder().join(".DS_Store"), "theirs").expect("a file of the system's");
    fs::create_dir(book.folder().join("backups")).expect("an empty folder");
    for words in refused {
        book.fails("invalid", words);
        let kept: Vec<_> = fs::read_dir(book.folder())
            .expect("the folder stays")
            .flatten()
            .map(|one| one.file_name())
            .collect();
        assert_eq!(
            kept.len(),
            2,
            "{words:?} takes and leaves nothing: {kept:?}"
        );
    }
    book.ok(&["init", "--craft", "Ceramics"]);
}

#[test]
fn folders_above_that_were_made_for_it_go_again() {
    let book = Book::bare();
    let deep = book.place("deep/er/journal");
    let mut init = book.another(&plumb_tests::driver::built("plumb").to_string_lossy());
    init.arg("--journal")
        .arg(&deep)
        .args(["init", "--craft", ""]);
    let status = init.output().expect("it starts").status;
    assert_eq!(status.code(), Some(2), "a craft needs a name");
    assert!(!book.place("deep").exists(), "nothing was made on the way");
}

#[test]
fn an_empty_journal_is_filled_by_the_sample_and_then_is_one() {
    let book = Book::bare();
    book.ok(&["init"]);
    book.ok(&["sample"]);
    let place = book.json(&["where"]);
    assert_eq!(place["sample"], true, "it is marked: {place}");
    assert!(
        place["counts"]["session"].as_u64() > Some(1_000),
        "and full: {place}"
    );
    book.refuses("refused", &["sample"]);
}

#[test]
fn a_journal_with_anything_of_ones_own_is_not_filled() {
    let book = Book::bare();
    book.ok(&["init", "--craft", "Ceramics"]);
    book.refuses("refused", &["sample"]);
    book.ok(&["log", "note", "wet"]);
    book.refuses("refused", &["sample"]);
    assert_eq!(
        book.json(&["where"])["sample"],
        json!(false),
        "it stays one's own"
    );
}
