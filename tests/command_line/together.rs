//! Several at once, and some that die.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use plumb_tests::driver::built;
use plumb_tests::plumb::Book;

#[test]
fn eight_processes_log_at_once_and_all_is_there() {
    let book = Book::new();
    for round in 0..3 {
        let words: Vec<String> = (0..8)
            .map(|n| format!("round {round} writer {n}"))
            .collect();
        let children: Vec<Child> = words
            .iter()
            .map(|word| book.start(&["log", "note", word]))
            .collect();
        for child in children {
            let output = child.wait_with_output().expect("it ends");
            assert!(
                output.status.success(),
                "each waits its turn: {}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
    }
    let list = book.json(&["list", "--limit", "100"]);
    let texts: BTreeSet<&str> = list
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one["text"].as_str())
        .collect();
    assert_eq!(texts.len(), 24, "all of them: {texts:?}");
    let history = book.json(&["history", "--limit", "100"]);
    let mut numbers: Vec<u32> = history
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one["change"].as_str()?.rsplit('/').next()?.parse().ok())
        .collect();
    numbers.sort_unstable();
    let dense: Vec<u32> = (1..).take(numbers.len()).collect();
    assert_eq!(numbers, dense, "numbered without a gap");
    assert_eq!(book.json(&["check", "--deep"])["ok"], true, "and sound");
    book.ok(&["undo", "24"]);
    assert_eq!(
        book.json(&["list"]).as_array().map(Vec::len),
        Some(0),
        "one undo after another takes them all"
    );
}

#[test]
fn a_killed_log_is_there_whole_or_not_at_all() {
    let book = Book::new();
    let photo = book.file("photo.bin", vec![3_u8; 300_000]);
    let mut owed = BTreeSet::new();
    for round in 0..40_u64 {
        let text = format!("round {round}");
        let mut child = book.start(&["log", "note", &text, "--file", &photo, "--json"]);
        std::thread::sleep(Duration::from_millis(round * 7 % 120));
        child.kill().ok();
        let output = child.wait_with_output().expect("it ends");
        if output.stdout.ends_with(b"\n") {
            owed.insert(text);
        }
    }
    let list = book.json(&["list", "--limit", "100"]);
    let there: BTreeSet<String> = list
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one["text"].as_str())
        .map(str::to_owned)
        .collect();
    assert!(
        owed.is_subset(&there),
        "whatever was answered is there: {owed:?} in {there:?}"
    );
    assert!(there.len() < 41, "and nothing twice");
    assert_eq!(
        book.json(&["check", "--deep"])["ok"],
        true,
        "the journal is sound"
    );
    book.ok(&["log", "note", "life goes on"]);
}

/// Another process in the middle of a write to the same journal, until its standard input is dropped.
fn other_writer(book: &Book) -> Child {
    let file = book.file(
        "rows.csv",
        "on,making_min,areas\n2026-11-02,45,Ceramics/Glaze\n",
    );
    let mut child = book
        .another(&built("holder").to_string_lossy())
        .arg(book.folder())
        .arg(file)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the slow writer can be started");
    let mut said = String::new();
    let pipe = child.stdout.take().expect("standard output is a pipe");
    BufReader::new(pipe)
        .read_line(&mut said)
        .expect("it says what it holds");
    assert_eq!(said.trim(), "held", "it is in the middle of its change");
    child
}

#[test]
fn a_second_writer_is_waited_for_and_then_told() {
    let book = Book::new();
    let mut other = other_writer(&book);
    assert_eq!(book.say(&["list"]).status, 0, "reading goes on meanwhile");
    let begun = Instant::now();
    let refusal = book.fails("busy", &["log", "note", "wet"]);
    let waited = begun.elapsed();
    assert!(
        waited >= Duration::from_secs(4),
        "it waits first: {waited:?}"
    );
    assert!(
        waited < Duration::from_secs(20),
        "and not for ever: {waited:?}"
    );
    assert!(
        refusal.says("Another program is writing") && refusal.says("again"),
        "what to do: {refusal:?}"
    );
    let waiting = book.start(&["log", "note", "patient"]);
    std::thread::sleep(Duration::from_millis(700));
    drop(other.stdin.take());
    let ended = other.wait().expect("it ends");
    assert!(ended.success(), "and takes back what it had begun");
    let output = waiting.wait_with_output().expect("it ends");
    assert!(
        output.status.success(),
        "whoever waits gets a turn: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let list = book.json(&["list"]);
    assert_eq!(
        (list.as_array().map(Vec::len), &list[0]["text"]),
        (Some(1), &serde_json::json!("patient")),
        "only that one is there"
    );
}
