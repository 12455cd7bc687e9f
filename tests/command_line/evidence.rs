//! Files as evidence: what is taken, and what never blocks.

use std::fs;

use plumb_tests::plumb::Book;
use serde_json::json;

fn with_bowl() -> Book {
    let book = Book::new();
    book.ok(&["log", "milestone", "Bowl", "--challenge", "Glaze=4"]);
    book
}

#[test]
fn a_file_is_copied_in_and_the_original_left_alone() {
    let book = with_bowl();
    let photo = book.file("bowl.png", b"\x89PNG\r\n\x1a\nbowl");
    book.ok(&["attach", "Bowl", "--file", &photo]);
    assert_eq!(
        fs::read(&photo).expect("it is still there"),
        b"\x89PNG\r\n\x1a\nbowl",
        "untouched"
    );
    let evidence = book.json(&["show", "Bowl"])["evidence"][0].clone();
    assert_eq!(
        (&evidence["name"], &evidence["bytes"]),
        (&json!("bowl.png"), &json!(12)),
        "its label and size: {evidence}"
    );
    fs::remove_file(&photo).expect("it may go");
    assert!(
        book.json(&["check", "--deep"])["ok"] == true,
        "the journal has its own copy"
    );
    let twice = book.file("again.png", b"\x89PNG\r\n\x1a\nbowl");
    book.ok(&["attach", "Bowl", "--file", &twice]);
    let both = book.json(&["show", "Bowl"])["evidence"].clone();
    assert_eq!(
        both[0]["sha256"], both[1]["sha256"],
        "the same bytes are kept once"
    );
}

#[test]
fn what_cannot_be_read_is_refused_and_nothing_is_kept() {
    let book = with_bowl();
    let kept = fs::read_dir(book.folder().join("files"))
        .expect("a folder")
        .count();
    let nowhere = book.place("nowhere.jpg").to_string_lossy().into_owned();
    let refusal = book.refuses("missing", &["attach", "Bowl", "--file", &nowhere]);
    assert!(refusal.says("nowhere.jpg"), "which one: {refusal:?}");
    let folder = book.place("folder.jpg");
    fs::create_dir(&folder).expect("a folder");
    let refusal = book.refuses(
        "invalid",
        &["attach", "Bowl", "--file", &folder.to_string_lossy()],
    );
    assert_eq!(
        refusal.reason, "not_a_file",
        "a folder is none: {refusal:?}"
    );
    let good = book.file("good.png", b"\x89PNG");
    book.refuses("missing", &["attach", "Bowl", "--file", &good, &nowhere]);
    book.refuses(
        "missing",
        &[
            "log",
            "milestone",
            "Jar",
            "--challenge",
            "Glaze=2",
            "--file",
            &nowhere,
        ],
    );
    for name in ["", ".", "/", "nul\u{1}name"] {
        let said = book.say(&["attach", "Bowl", "--file", name]);
        assert!(
            said.status == 2 || said.status == 1,
            "{name:?} is no file: {said:?}"
        );
    }
    let now = fs::read_dir(book.folder().join("files"))
        .expect("a folder")
        .count();
    assert!(
        now <= kept + 1,
        "what was read before the refusal is at most an orphan"
    );
    assert_eq!(
        book.json(&["check", "--deep"])["ok"],
        true,
        "and the journal is sound"
    );
}

#[cfg(unix)]
#[test]
fn a_pipe_a_socket_and_a_device_are_refused_without_waiting() {
    use std::{os::unix::net::UnixListener, time::Instant};
    let book = with_bowl();
    let pipe = book.place("pipe.jpg").to_string_lossy().into_owned();
    let made = std::process::Command::new("mkfifo")
        .arg(&pipe)
        .status()
        .expect("mkfifo is there");
    assert!(made.success(), "a pipe is made");
    let socket = book.place("s.jpg");
    let _listening = UnixListener::bind(&socket).expect("a socket");
    let link = book.place("link.jpg");
    std::os::unix::fs::symlink(&pipe, &link).expect("a link to the pipe");
    let begun = Instant::now();
    for place in [
        pipe.as_str(),
        &socket.to_string_lossy(),
        "/dev/zero",
        "/dev/null",
        "/dev/tty",
        &link.to_string_lossy(),
    ] {
        let refusal = book.refuses("invalid", &["attach", "Bowl", "--file", place]);
        assert_eq!(refusal.reason, "not_a_file", "{place}: {refusal:?}");
    }
    book.refuses("invalid", &["import", "csv", &pipe]);
    book.refuses("invalid", &["import", "json", &pipe]);
    book.refuses("invalid", &["ladder", "set", "Ceramics", &pipe]);
    book.refuses("missing", &["restore", &pipe]);
    assert!(
        begun.elapsed().as_secs() < 60,
        "none of them waited for a writer"
    );
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_a_failure() {
    use std::os::unix::fs::PermissionsExt as _;
    let book = with_bowl();
    let place = book.file("locked.jpg", "secret");
    fs::set_permissions(&place, fs::Permissions::from_mode(0o000)).expect("our own file");
    if fs::read(&place).is_ok() {
        eprintln!("not tried: this user may read everything");
        return;
    }
    book.refuses("file", &["attach", "Bowl", "--file", &place]);
}

#[test]
fn an_empty_file_is_taken_with_a_warning() {
    let book = with_bowl();
    let empty = book.file("empty.jpg", b"");
    let said = book.json(&["attach", "Bowl", "--file", &empty]);
    assert_eq!(
        said["warnings"].as_array().map(Vec::len),
        Some(1),
        "it is said: {said}"
    );
    assert_eq!(
        book.json(&["show", "Bowl"])["evidence"][0]["bytes"],
        0,
        "and kept"
    );
}

#[test]
fn a_file_from_standard_input_is_taken() {
    let book = with_bowl();
    let said = book.say_hearing("words in a file", &["attach", "Bowl", "--file", "-"]);
    assert_eq!(said.status, 0, "taken: {said:?}");
    assert_eq!(
        book.json(&["show", "Bowl"])["evidence"][0]["bytes"],
        15,
        "whole"
    );
}

#[test]
fn hostile_names_are_only_labels() {
    let book = with_bowl();
    let names = [
        "CON",
        "x.",
        "photo\u{202e}gpj.exe",
        "-rf",
        "=HYPERLINK()",
        "<script>.html",
        "#panic().typ",
        &"n".repeat(250),
    ];
    for name in names {
        let place = book.file(name, "bytes");
        book.ok(&["attach", "Bowl", "--file", &place]);
    }
    let shown = book.json(&["show", "Bowl"]);
    let kept: Vec<&str> = shown["evidence"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one["name"].as_str())
        .collect();
    assert_eq!(kept.len(), names.len(), "each is kept: {kept:?}");
    for file in fs::read_dir(book.folder().join("files"))
        .expect("a folder")
        .flatten()
    {
        let name = file.file_name().to_string_lossy().into_owned();
        assert!(
            name.chars().all(|c| c.is_ascii_hexdigit() || c == '.'),
            "on the disk only the hash names it: {name}"
        );
    }
}

#[test]
fn a_lost_file_is_told_and_found_again() {
    let book = with_bowl();
    let photo = book.file("bowl.png", b"\x89PNG\r\n\x1a\nbowl");
    book.ok(&["attach", "Bowl", "--file", &photo]);
    remove_all_files(&book.folder().join("files"));
    let said = book.say(&["check", "--deep", "--json"]);
    assert_eq!(said.status, 1, "damage is a failure: {said:?}");
    let found: serde_json::Value =
        serde_json::from_str(&said.out).expect("an answer stands all the same");
    assert_eq!(
        (&found["ok"], &found["found"][0]["what"]),
        (&json!(false), &json!("file")),
        "what is missing: {found}"
    );
    assert_eq!(
        book.json(&["show", "Bowl"])["strength"],
        "shown",
        "its strength stays"
    );
    let again = book.json(&["attach", "Bowl", "--file", &photo]);
    assert_eq!(
        book.json(&["check", "--deep"])["ok"],
        true,
        "the same bytes heal it"
    );
    assert!(
        again["warnings"][0]
            .as_str()
            .is_some_and(|said| said.contains("'bowl.png' was lost and is back")),
        "and it is said: {again}"
    );
    assert_eq!(again["change"], json!(null), "nothing was written: {again}");
    assert_eq!(
        book.json(&["show", "Bowl"])["evidence"]
            .as_array()
            .map(Vec::len),
        Some(1),
        "the row that named it names it still, and once"
    );
}

#[test]
fn a_lost_or_spoiled_file_is_known_by_its_name_and_entry() {
    let book = with_bowl();
    let photo = book.file("bowl.png", b"\x89PNG\r\n\x1a\nbowl");
    let kept = book.file("kept.txt", "kept");
    book.ok(&["attach", "Bowl", "--file", &photo, &kept]);
    let before = book.json(&["show", "Bowl"]);
    let sha256 = before["evidence"][0]["sha256"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let place = book.folder().join("files").join(&sha256[..2]).join(&sha256);
    for (spoil, reason, mark) in [
        (
            Some("\x7fPNG\r\n\x1a\nbowl"),
            "damaged",
            "[not as it was attached]",
        ),
        (Some("short"), "size", "[not as it was attached]"),
        (None, "missing", "[missing from the journal]"),
    ] {
        match spoil {
            Some(bytes) => fs::write(&place, bytes).expect("the test may spoil it"),
            None => fs::remove_file(&place).expect("the test may spoil it"),
        }
        let said = book.say(&["check", "--deep"]);
        assert!(
            said.status == 1
                && said
                    .out
                    .starts_with(&format!("file {sha256}: {reason}: 'bowl.png' of Bowl (…")),
            "{reason} is told by name: {said:?}"
        );
        let lines = book.lines(&["show", "Bowl"]);
        assert!(
            lines
                .iter()
                .any(|line| line.ends_with(mark) && line.contains("bowl.png")),
            "{reason} is marked: {lines:?}"
        );
        assert!(
            lines
                .iter()
                .any(|line| line.ends_with("kept.txt (4 bytes)")),
            "what is whole is not: {lines:?}"
        );
        assert_eq!(book.json(&["show", "Bowl"]), before, "JSON stays as it was");
        let zip = book.place("carried.zip").to_string_lossy().into_owned();
        let said = book.say(&["backup", "-o", &zip]);
        assert!(
            said.status == 0 && said.err.contains("Not in it: 'bowl.png' of Bowl (…"),
            "a backup to carry away says what it cannot hold: {said:?}"
        );
        assert!(!said.err.contains("kept.txt"), "and only that: {said:?}");
        let other = Book::new();
        other.ok(&["restore", &zip]);
        assert_eq!(
            other.whole(),
            book.whole(),
            "every row arrives all the same"
        );
    }
    book.ok(&["attach", "Bowl", "--file", &photo]);
    assert_eq!(
        book.json(&["show", "Bowl"]),
        before,
        "one row for each file"
    );
}

fn remove_all_files(folder: &std::path::Path) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().is_dir() {
            remove_all_files(&entry.path());
        } else {
            fs::remove_file(entry.path()).expect("a file goes");
        }
    }
}
