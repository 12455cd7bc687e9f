//! Folders that may not be written, and disks that are full.

#![cfg(target_os = "linux")]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use plumb_tests::driver::{Said, built};
use plumb_tests::plumb::{Book, Refusal, heard};

const NOBODY: &str = "65534";

fn is_root() -> bool {
    heard(Command::new("id").arg("-u")).out.trim() == "0"
}

fn each(place: &Path, change: &impl Fn(&Path, bool)) {
    let is_folder = place.is_dir();
    if is_folder {
        for entry in fs::read_dir(place).expect("a folder").flatten() {
            each(&entry.path(), change);
        }
    }
    change(place, is_folder);
}

/// The command as whoever owns the folder but is not above its rights.
fn as_owner(book: &Book, words: &[&str]) -> Command {
    if is_root() {
        let lowered = format!("--reuid={NOBODY}");
        book.command_under("setpriv", &[&lowered, "--clear-groups"], words)
    } else {
        book.command(words)
    }
}

/// A journal whose owner is bound by its rights, on a desk that the owner may enter.
fn owned() -> Book {
    let book = Book::new();
    book.ok(&["log", "note", "before"]);
    if is_root() {
        let given = heard(
            Command::new("chown")
                .args(["-R", NOBODY])
                .arg(book.place("")),
        );
        assert_eq!(given.status, 0, "root may give it away: {}", given.err);
    }
    book
}

/// Whether the built program can be reached with lowered rights; a home that is closed to others keeps it out.
fn is_reachable(book: &Book) -> bool {
    let said = heard(&mut as_owner(book, &["--version"]));
    if said.status != 0 {
        eprintln!(
            "not tried: the program cannot be run with lowered rights: {}",
            said.err
        );
    }
    said.status == 0
}

#[test]
fn a_folder_that_can_only_be_read_is_read() {
    let book = owned();
    if !is_reachable(&book) {
        return;
    }
    let kept: Vec<u8> = fs::read(book.database()).expect("the database is there");
    let rights = |files: u32, folders: u32| {
        each(book.folder(), &|place, is_folder| {
            let mode = if is_folder { folders } else { files };
            fs::set_permissions(place, fs::Permissions::from_mode(mode)).expect("our own files");
        });
    };
    rights(0o400, 0o500);
    let list = heard(&mut as_owner(&book, &["list"]));
    assert!(
        list.status == 0 && list.out.contains("before"),
        "it opens for reading: {list:?}"
    );
    for words in [
        &["log", "note", "after"] as &[&str],
        &["undo"],
        &["craft", "add", "Weaving"],
        &["delete", "--query", "kind:note"],
    ] {
        let said = heard(&mut as_owner(&book, &[words, &["--json"]].concat()));
        let refusal = Refusal::of(&said, "read_only", words);
        assert!(refusal.says("writable"), "what to do: {refusal:?}");
    }
    rights(0o600, 0o700);
    assert_eq!(
        fs::read(book.database()).expect("it is there"),
        kept,
        "no byte changed"
    );
    assert_eq!(
        heard(&mut as_owner(&book, &["log", "note", "after"])).status,
        0,
        "and then it is written again"
    );
}

#[test]
fn a_database_that_cannot_be_looked_at_is_not_called_missing() {
    let book = owned();
    if !is_reachable(&book) {
        return;
    }
    let folder = book.database().with_file_name("");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o000)).expect("our own folder");
    let said = heard(&mut as_owner(&book, &["list", "--json"]));
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).expect("our own folder");
    let refusal = Refusal::of(&said, "file", &["list"]);
    assert!(
        refusal.says("could not be read: the system does not allow it"),
        "what stands in the way: {refusal:?}"
    );
}

#[test]
fn a_database_of_another_user_inside_ones_own_folder_is_not_opened() {
    if !is_root() {
        eprintln!("not tried: only root can give a file away");
        return;
    }
    let book = Book::new();
    heard(Command::new("chown").arg(NOBODY).arg(book.database()));
    let refusal = book.fails("no_journal", &["list"]);
    assert!(refusal.says("another user"), "whose it is: {refusal:?}");
}

#[test]
fn a_folder_where_none_can_be_made_is_told() {
    let book = Book::bare();
    if is_root() {
        heard(Command::new("chown").arg(NOBODY).arg(book.place("")));
    }
    if !is_reachable(&book) {
        return;
    }
    fs::set_permissions(book.place(""), fs::Permissions::from_mode(0o500)).expect("our own folder");
    let said = heard(&mut as_owner(&book, &["init", "--json"]));
    fs::set_permissions(book.place(""), fs::Permissions::from_mode(0o700)).expect("our own folder");
    Refusal::of(&said, "no_journal", &["init"]);
    assert!(!book.folder().exists(), "nothing was made");
}

#[test]
fn another_users_journal_is_not_opened() {
    if !is_root() {
        eprintln!("not tried: only root can give a folder away");
        return;
    }
    let book = owned();
    let refusal = book.fails("no_journal", &["list"]);
    assert!(refusal.says("another user"), "whose it is: {refusal:?}");
}

/// A command that may write files of so many bytes and no larger: a disk that is full for it.
fn cramped(book: &Book, most: u64, words: &[&str]) -> Command {
    let script = format!("trap '' XFSZ; exec prlimit --fsize={most} \"$@\"");
    book.command_under("sh", &["-c", &script, "sh"], words)
}

#[test]
fn a_full_disk_is_told_and_the_journal_is_as_it_was() {
    let book = Book::new();
    let large = book.file("large.jpg", vec![7_u8; 4_000_000]);
    let before = book.whole();
    let text = "a".repeat(19_000);
    for words in [
        &["log", "note", "wet", "--file", &large] as &[&str],
        &["log", "note", &text],
    ] {
        let size = if words.len() > 3 { 1_000_000 } else { 8_192 };
        let said = heard(&mut cramped(&book, size, &[words, &["--json"]].concat()));
        let refusal = Refusal::of(&said, "file", words);
        assert!(
            refusal.says("disk") && (words.len() < 4 || refusal.says("large.jpg")),
            "what failed, by its own name: {refusal:?}"
        );
        assert_eq!(book.whole(), before, "the journal is as it was");
    }
    assert_eq!(book.json(&["check", "--deep"])["ok"], true, "and sound");
    book.ok(&["log", "note", "wet", "--file", &large]);
}

#[test]
fn a_full_disk_leaves_no_half_export() {
    let book = Book::new();
    let old = book.file("out.jsonl", "the old one");
    let said = heard(&mut cramped(
        &book,
        500,
        &["export", "json", "-o", &old, "--json"],
    ));
    assert_eq!(said.status, 1, "a failure: {said:?}");
    assert!(said.err.contains("code: file"), "of the file: {said:?}");
    assert_eq!(
        fs::read(&old).expect("it is there"),
        b"the old one",
        "the old file stays"
    );
    let mut beside = fs::read_dir(book.place("")).expect("home").flatten();
    assert!(
        !beside.any(|one| one.file_name().to_string_lossy().ends_with(".partial")),
        "nothing half written is left"
    );
}

/// Takes these steps, each a line of shell, with the journal on a disk of its own of eight megabytes. `plumb` asks with
/// `--json`; `fill` leaves no byte free, `empty` frees them again.
fn on_a_small_disk(book: &Book, steps: &[&str]) -> Vec<Said> {
    let answers = book.place("answers");
    fs::create_dir_all(&answers).expect("a folder for answers");
    fs::create_dir_all(book.folder()).expect("a place for the disk");
    let mut script = format!(
        "set -e; cd '{}'; mount -t tmpfs -o size=8m,mode=0700 tmpfs '{}'; n=0\n\
         plumb() {{ '{}' --journal '{1}' --json \"$@\"; }}\n\
         fill() {{ cat /dev/zero > '{1}/.fill' || true; }}\n\
         empty() {{ rm '{1}/.fill'; }}\n\
         step() {{ n=$((n + 1)); s=0; \"$@\" > $n.out 2> $n.err || s=$?; echo $s > $n.status; }}\n",
        answers.display(),
        book.folder().display(),
        built("plumb").display(),
    );
    for step in steps {
        script.push_str(&format!("step {step}\n"));
    }
    let mut shell = book.another("unshare");
    shell.args(["--mount", "--map-root-user", "sh", "-c", &script]);
    let done = heard(&mut shell);
    assert_eq!(done.status, 0, "a disk of one's own can be made: {done:?}");
    let read = |n: usize, what: &str| {
        fs::read_to_string(answers.join(format!("{n}.{what}"))).expect("every step answered")
    };
    (1..=steps.len())
        .map(|n| Said {
            status: read(n, "status").trim().parse().unwrap_or(-1),
            out: read(n, "out"),
            err: read(n, "err"),
        })
        .collect()
}

#[test]
fn reliability_b1_b3_on_a_full_disk_nothing_is_half_written_and_deleting_makes_room() {
    let book = Book::bare();
    let photo = book.file("photo.jpg", vec![9_u8; 2_000_000]);
    let log = &["log", "note", "no room", "--file", &photo];
    let attach = format!("plumb log note 'no room' --file '{photo}'");
    let said = on_a_small_disk(
        &book,
        &[
            "plumb init --craft Ceramics",
            "plumb log note 'the first thought'",
            "fill",
            &attach,
            "plumb list",
            "fill",
            "plumb delete --query first --yes",
            "plumb list",
            "empty",
            &attach,
            "plumb check --deep",
        ],
    );
    let refusal = Refusal::of(&said[3], "file", log);
    assert!(
        refusal.says("disk is full") && refusal.says("photo.jpg"),
        "what failed, by its own name: {refusal:?}"
    );
    assert!(
        said[4].out.contains("the first thought") && !said[4].out.contains("no room"),
        "a full disk is read, and nothing of the new one is in it: {:?}",
        said[4]
    );
    assert_eq!(
        said[6].status, 0,
        "the kept room is given to what makes room: {:?}",
        said[6]
    );
    assert_eq!(said[7].out.trim(), "[]", "and it is gone: {:?}", said[7]);
    assert_eq!(
        said[9].status, 0,
        "with room again it goes on: {:?}",
        said[9]
    );
    let checked: serde_json::Value = serde_json::from_str(&said[10].out).expect("it is JSON");
    assert_eq!(checked["ok"], true, "and sound: {checked}");
}
