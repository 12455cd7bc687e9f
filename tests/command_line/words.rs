//! The words of the command line itself: help, version, usage, completions, manual pages, which journal is meant.

use std::fs;

use plumb_tests::plumb::{Book, Refusal, heard};

const COMMANDS: &[&str] = &[
    "init",
    "today",
    "where",
    "jot",
    "craft",
    "area",
    "ladder",
    "work",
    "role",
    "profile",
    "log",
    "list",
    "show",
    "edit",
    "attach",
    "detach",
    "delete",
    "depth",
    "freshness",
    "next",
    "calibration",
    "chart",
    "export",
    "import",
    "undo",
    "redo",
    "history",
    "backup",
    "restore",
    "check",
    "sample",
    "completions",
    "man",
];

#[test]
fn help_names_every_command_and_every_command_has_help() {
    let book = Book::bare();
    let help = book.ok(&["--help"]);
    assert_eq!(book.ok(&["help"]), help, "help and --help are one");
    for command in COMMANDS {
        assert!(
            help.lines()
                .any(|line| line.trim_start().starts_with(command)),
            "{command} stands in the help"
        );
        assert_eq!(
            book.ok(&["help", command]),
            book.ok(&[command, "--help"]),
            "help {command} is {command} --help"
        );
    }
    assert!(!book.folder().exists(), "help makes nothing");
}

#[test]
fn version_is_a_name_and_a_number() {
    let book = Book::bare();
    let said = book.ok(&["--version"]);
    let number = said.strip_prefix("plumb ").unwrap_or_default().trim();
    assert_eq!(
        number.split('.').count(),
        3,
        "plumb and its version: {said}"
    );
}

#[test]
fn words_that_are_no_command_are_usage() {
    let book = Book::new();
    for words in [
        &["glaze"] as &[&str],
        &["log"],
        &["log", "sesion"],
        &["depth", "--deep"],
        &["undo", "0"],
        &["undo", "-1"],
        &["undo", "many"],
        &["list", "--limit", "x"],
        &["list", "--sort", "size"],
        &["area", "set", "Glaze", "--fallow", "maybe"],
        &[
            "log",
            "recognition",
            "--from",
            "Alder",
            "--quote",
            "Good.",
            "--relation",
            "friend",
        ],
        &["export", "pdf"],
        &["export", "docx", "-o", "x.docx"],
        &["import", "bragdoc", "x"],
        &["detach", "abcde", "first"],
    ] {
        book.refuses("usage", words);
    }
    let said = book.say(&["depht"]);
    assert_eq!(said.status, 2, "usage is bad input");
    assert!(
        said.err.contains("depth") && said.err.ends_with("code: usage\n"),
        "it suggests, and the code comes last: {said:?}"
    );
    assert!(
        !said.err.contains('{'),
        "no JSON unless it is asked for: {said:?}"
    );
    let none = book.say(&[]);
    assert_eq!(none.status, 2, "no command is usage: {none:?}");
}

#[test]
fn every_shell_gets_completions() {
    let book = Book::bare();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = book.ok(&["completions", shell]);
        assert!(
            script.contains("freshness") && script.contains("plumb"),
            "{shell} knows the commands"
        );
    }
    Refusal::of(
        &book.say(&["completions", "tcsh", "--json"]),
        "usage",
        &["completions", "tcsh"],
    );
}

#[test]
fn manual_pages_are_written_one_for_each_command() {
    let book = Book::bare();
    assert!(
        book.ok(&["man"]).starts_with(".ie"),
        "roff on standard output"
    );
    let place = book.place("pages");
    book.ok(&["man", "-o", &place.to_string_lossy()]);
    let mut names: Vec<String> = fs::read_dir(&place)
        .expect("the folder was made")
        .flatten()
        .map(|page| page.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    for page in [
        "plumb.1",
        "plumb-log.1",
        "plumb-log-milestone.1",
        "plumb-export-pdf.1",
    ] {
        assert!(names.contains(&page.to_owned()), "{page} among {names:?}");
    }
    let taken = book.file("taken", "a file");
    book.fails("file", &["man", "-o", &taken]);
}

#[test]
fn the_flag_goes_before_the_variable_and_that_before_the_documents() {
    let mut book = Book::new();
    let other = book.place("other").to_string_lossy().into_owned();
    book.desk().set("PLUMB_JOURNAL", &other);
    let made = book.desk().plumb(&["init", "--craft", "Bookbinding"]);
    assert_eq!(made.status, 0, "the variable names a folder: {made:?}");
    let by_variable = book.desk().plumb(&["craft", "list"]);
    assert!(
        by_variable.out.contains("Bookbinding"),
        "the variable's journal: {by_variable:?}"
    );
    assert!(
        book.ok(&["craft", "list"]).contains("Ceramics"),
        "the flag's journal"
    );
    book.desk().set("PLUMB_JOURNAL", "");
    let home = book.desk().plumb(&["where"]);
    assert_eq!(home.status, 1, "no journal lies in the home yet: {home:?}");
    assert!(
        home.err.contains("code: no_journal"),
        "and it says so: {home:?}"
    );
    let begun = book.desk().plumb(&["init"]);
    assert_eq!(begun.status, 0, "init makes one: {begun:?}");
    assert!(
        begun.out.contains("Plumb"),
        "in the folder Plumb: {begun:?}"
    );
    assert!(
        begun.out.contains(&*book.desk().home().to_string_lossy()),
        "of the home: {begun:?}"
    );
}

#[test]
fn answers_have_no_colour_where_no_terminal_is() {
    let book = Book::new();
    for words in [
        &["list"] as &[&str],
        &["depht"],
        &["--help"],
        &["area", "list"],
    ] {
        let said = book.say(words);
        assert!(
            !format!("{}{}", said.out, said.err).contains('\u{1b}'),
            "{words:?} answers plain text"
        );
    }
}

#[cfg(unix)]
#[test]
fn an_interrupted_command_ends_with_130_and_nothing_half_done() {
    use std::io::Write as _;
    let book = Book::new();
    let before = book.whole();
    let mut command = book.command(&["import", "csv", "-"]);
    let mut child = command
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .expect("the command line can be started");
    let mut pipe = child.stdin.take().expect("standard input is a pipe");
    pipe.write_all(b"on,making_min,areas\n2026-11-01,60,Ceramics/Glaze\n")
        .expect("it listens");
    std::thread::sleep(std::time::Duration::from_millis(600));
    heard(std::process::Command::new("kill").args(["-INT", &child.id().to_string()]));
    let status = child.wait().expect("it ends");
    assert_eq!(status.code(), Some(130), "interrupted while it listened");
    drop(pipe);
    assert_eq!(book.whole(), before, "nothing half done");
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let book = Book::new();
    let mut child = book.start(&["--help"]);
    drop(child.stdout.take());
    assert_eq!(
        child.wait().expect("it ends").code(),
        Some(0),
        "as under head"
    );
}
