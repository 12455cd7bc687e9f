//! Answers that cannot be given, and commands that are stopped: told, and nothing half done.

#![cfg(target_os = "linux")]

use std::{
    fs::{self, File},
    process::Stdio,
    thread::sleep,
    time::Duration,
};

use plumb_tests::plumb::Book;

#[test]
fn an_answer_that_could_not_be_written_is_a_failure() {
    let book = Book::new();
    for words in [
        &["list"] as &[&str],
        &["where"],
        &["today"],
        &["history"],
        &["jot", "wet clay"],
        &["export", "json", "-o", "-"],
        &["export", "pdf", "-o", "-"],
        &["chart", "sounding", "--svg", "-"],
        &["man"],
        &["completions", "bash"],
        &["--help"],
        &["--version"],
        &["where", "--json"],
    ] {
        let full = File::create("/dev/full").expect("the system has one");
        let mut command = book.command(words);
        let output = command.stdout(full).output().expect("it starts");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if words == ["list"] {
            assert_eq!(output.status.code(), Some(0), "nothing was to be said");
            continue;
        }
        assert_eq!(output.status.code(), Some(1), "{words:?} fails: {said}");
        assert!(said.contains("code: file"), "{words:?} says why: {said}");
    }
    assert_eq!(
        book.json(&["list", "wet"]).as_array().map(Vec::len),
        Some(1),
        "what was asked for is done all the same, as it says"
    );
}

#[test]
fn a_closed_pipe_is_no_failure_whatever_is_printed() {
    let book = Book::new();
    for words in [
        &["where"] as &[&str],
        &["man"],
        &["completions", "zsh"],
        &["export", "json", "-o", "-"],
    ] {
        let mut child = book.start(words);
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(0), "{words:?} as under head");
        assert!(output.stderr.is_empty(), "{words:?} says nothing of it");
    }
}

/// Interrupts a command a moment after its start; answers its status and what it printed.
fn interrupted(book: &Book, words: &[&str], after: u64) -> (Option<i32>, String) {
    let mut command = book.command(words);
    command.stdin(Stdio::null());
    let child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    sleep(Duration::from_millis(after));
    let id = child.id().to_string();
    std::process::Command::new("kill")
        .args(["-INT", &id])
        .output()
        .expect("kill is there");
    let output = child.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    (output.status.code(), said)
}

/// Moments at which a command is stopped, from its first steps to after its end.
const MOMENTS: [u64; 6] = [60, 120, 250, 500, 1_000, 2_500];

#[test]
fn an_interrupted_sample_leaves_nothing_or_is_whole() {
    for after in MOMENTS {
        let book = Book::bare();
        let (status, said) = interrupted(&book, &["sample"], after);
        if said.is_empty() {
            // Before it listens for it, the system itself ends the command, with no status.
            assert!(
                matches!(status, Some(130) | None),
                "stopped after {after} ms: {status:?}"
            );
            assert!(
                !book.folder().exists() || status.is_none(),
                "nothing stays after {after} ms"
            );
            book.ok(&["sample"]);
        } else {
            assert_eq!(status, Some(0), "done before {after} ms");
        }
        assert_eq!(
            book.json(&["where"])["counts"]["milestone"],
            45,
            "it is whole then, after {after} ms"
        );
    }
}

#[test]
fn an_interrupted_command_answers_whole_or_not_at_all() {
    let book = Book::bare();
    book.ok(&["sample"]);
    let zip = book.place("carried.zip").to_string_lossy().into_owned();
    let json = book.place("out.json").to_string_lossy().into_owned();
    for after in MOMENTS {
        for words in [
            &["check", "--deep"] as &[&str],
            &["backup"],
            &["backup", "-o", &zip],
            &["export", "json", "-o", &json],
        ] {
            let (status, said) = interrupted(&book, words, after);
            assert_eq!(
                status == Some(0),
                !said.is_empty(),
                "{words:?} after {after} ms: {status:?} {said:?}"
            );
        }
    }
    let beside = fs::read_dir(book.place("")).expect("home").flatten();
    let left: Vec<_> = beside
        .map(|one| one.file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".partial"))
        .collect();
    assert!(left.is_empty(), "nothing half written is left: {left:?}");
}
