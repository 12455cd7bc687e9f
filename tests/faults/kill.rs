//! T1: processes killed at random moments.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use plumb_tests::driver::built;

use super::book::Book;

/// How long the loops run: `cargo xtask test --long` sets PLUMB_LONG.
fn patience() -> Duration {
    let long = std::env::var_os("PLUMB_LONG").is_some();
    Duration::from_secs(if long { 30 * 60 } else { 25 })
}

fn writer(book: &Book, name: &str, most: u32, evidence: Option<&str>) -> Child {
    let mut command = Command::new(built("writer"));
    command
        .arg(book.folder())
        .arg(name)
        .arg(most.to_string())
        .args(evidence);
    command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the writer can be started")
}

/// Every whole line that the writer said; a line cut by the kill was never acknowledged.
fn acknowledged(child: &mut Child) -> BTreeSet<String> {
    let mut said = String::new();
    child
        .stdout
        .take()
        .expect("standard output is a pipe")
        .read_to_string(&mut said)
        .expect("ids are text");
    let whole = said
        .rsplit_once('\n')
        .map(|(whole, _)| whole)
        .unwrap_or_default();
    whole.lines().map(str::to_owned).collect()
}

/// A fixed row of moments, so that a failure can be repeated.
struct Moments(u64);

impl Moments {
    fn next(&mut self, below: u64) -> Duration {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        Duration::from_millis((self.0 >> 33) % below)
    }
}

#[test]
fn reliability_a1_every_acknowledged_write_survives_a_kill() {
    let book = Book::new();
    let (begun, mut moments, mut rounds) = (Instant::now(), Moments(1), 0_u32);
    let mut owed = BTreeSet::new();
    while begun.elapsed() < patience() {
        let mut child = writer(&book, &format!("round {rounds}"), u32::MAX, None);
        std::thread::sleep(Duration::from_millis(20) + moments.next(400));
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        let told = acknowledged(&mut child);
        let before = owed.len();
        owed.extend(told);
        let there = book.notes();
        let lost: Vec<&String> = owed.difference(&there).collect();
        assert!(
            lost.is_empty(),
            "acknowledged in round {rounds} and gone: {lost:?}"
        );
        let extra = there.len() - owed.len();
        assert!(
            extra <= 1,
            "only what was in flight may be there unsaid, not {extra} (before: {before})"
        );
        // What was in flight and arrived is owed from now on.
        owed = there;
        rounds += 1;
        if rounds.is_multiple_of(10) {
            book.is_sound();
        }
    }
    book.is_sound();
    assert!(
        rounds > 10,
        "the loop ran often enough to mean something: {rounds} rounds"
    );
}

#[test]
fn reliability_a3_a_kill_between_file_and_row_leaves_no_row_without_its_file() {
    let book = Book::new();
    let picture = book.home().join("kiln.png");
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    bytes.resize(3_000_000, 7);
    fs::write(&picture, bytes).expect("a file can be written");
    let mut moments = Moments(3);
    for round in 0..12 {
        let mut child = writer(&book, &format!("round {round}"), u32::MAX, picture.to_str());
        std::thread::sleep(Duration::from_millis(30) + moments.next(300));
        child.kill().expect("it can be killed");
        child.wait().expect("it ends");
        book.is_sound();
    }
}

#[test]
fn reliability_c7x_eight_processes_log_at_once_and_some_are_killed() {
    let book = Book::new();
    let mut children: Vec<Child> = (0..8)
        .map(|n| writer(&book, &format!("writer {n}"), 12, None))
        .collect();
    std::thread::sleep(Duration::from_millis(350));
    for child in children.iter_mut().take(3) {
        // One that was quick has ended already.
        child.kill().ok();
    }
    let mut owed = BTreeSet::new();
    for (n, child) in children.iter_mut().enumerate() {
        owed.extend(acknowledged(child));
        let status = child.wait().expect("it ends");
        assert!(
            status.success() || n < 3,
            "only the killed fail; writer {n}: {status}"
        );
    }
    assert!(
        owed.len() >= 5 * 12,
        "the five that lived said all of theirs: {}",
        owed.len()
    );
    let there = book.notes();
    assert!(owed.is_subset(&there), "every acknowledged note is there");
    assert!(
        there.len() <= owed.len() + 3,
        "and of the killed at most what was in flight"
    );
    book.is_sound();
}
