//! Where files may be written: whole, to the place that was named, and never over what is not theirs to replace.

use std::{fs, path::Path};

use plumb_tests::plumb::Book;

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// A journal with something in it, and rows of which one cannot be read.
fn book() -> (Book, String) {
    let book = Book::new();
    let bowl = book.file("bowl.txt", "bowl");
    book.ok(&[
        "log",
        "milestone",
        "Bowl",
        "--challenge",
        "Glaze=4",
        "--file",
        &bowl,
    ]);
    let rows = "on,title,areas\n2026-05-01,Lost,Nowhere\n2026-05-02,Found,Glaze\n";
    let rows = book.file("rows.csv", rows);
    (book, rows)
}

/// Every command that writes a file where it is told to.
fn writers<'a>(rows: &'a str, to: &'a str) -> Vec<Vec<&'a str>> {
    vec![
        vec!["export", "json", "-o", to],
        vec!["export", "pdf", "-o", to],
        vec!["export", "html", "-o", to],
        vec!["chart", "sounding", "--svg", to],
        vec!["chart", "silt", "--png", to],
        vec!["ladder", "export", "Ceramics", "-o", to],
        vec!["backup", "-o", to],
        vec!["import", "csv", rows, "--rejects", to],
    ]
}

/// Every file below a folder with its bytes.
fn all_below(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().is_dir() {
            all.extend(all_below(&entry.path()));
        } else {
            all.push((text(&entry.path()), fs::read(entry.path()).expect("a file")));
        }
    }
    all.sort();
    all
}

#[test]
fn no_command_writes_into_the_journal() {
    let (book, rows) = book();
    book.ok(&["backup"]);
    let evidence = all_below(&book.folder().join("files"))[0].0.clone();
    let before = all_below(&book.folder().join("files"));
    let inside = [
        text(&book.database()),
        text(&book.folder().join("reserve")),
        text(&book.folder().join("backups/mine.zip")),
        evidence,
    ];
    for to in &inside {
        for words in writers(&rows, to) {
            let refusal = book.refuses("refused", &words);
            assert_eq!(refusal.reason, "journal", "{words:?}: {refusal:?}");
        }
    }
    assert_eq!(
        all_below(&book.folder().join("files")),
        before,
        "no evidence was touched"
    );
    assert_eq!(
        book.json(&["check", "--deep"])["ok"],
        true,
        "and all is sound"
    );
}

#[test]
fn no_command_writes_into_another_journal() {
    let (book, rows) = book();
    let other = book.place("other");
    let folder = text(&other);
    let mut init = book.another(&text(&plumb_tests::driver::built("plumb")));
    assert!(
        init.args(["--journal", &folder, "init"])
            .output()
            .expect("it starts")
            .status
            .success(),
        "another journal is made"
    );
    let before = all_below(&other);
    let to = text(&other.join("db/journal.db"));
    for words in writers(&rows, &to) {
        assert_eq!(
            book.refuses("refused", &words).reason,
            "journal",
            "{words:?}"
        );
    }
    assert_eq!(all_below(&other), before, "it is as it was");
}

#[test]
fn a_file_that_can_only_be_read_is_not_replaced() {
    let (book, rows) = book();
    let to = book.file("kept.pdf", "kept");
    let mut rights = fs::metadata(&to).expect("it is there").permissions();
    rights.set_readonly(true);
    fs::set_permissions(&to, rights).expect("our own file");
    for words in writers(&rows, &to) {
        book.refuses("file", &words);
    }
    assert_eq!(fs::read(&to).expect("it is there"), b"kept", "as it was");
}

#[cfg(unix)]
#[test]
fn what_is_no_ordinary_file_is_refused_and_stays() {
    use std::os::unix::{fs::FileTypeExt, net::UnixListener};
    let (book, rows) = book();
    let pipe = book.place("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo is there").success(), "a pipe is made");
    let socket = book.place("socket");
    let _listening = UnixListener::bind(&socket).expect("a socket");
    for place in [&pipe, &socket, Path::new("/dev/null")] {
        for words in writers(&rows, &text(place)) {
            let refusal = book.refuses("refused", &words);
            assert_eq!(refusal.reason, "not_a_file", "{words:?}: {refusal:?}");
        }
    }
    let kind = |path: &Path| fs::symlink_metadata(path).expect("there").file_type();
    assert!(
        kind(&pipe).is_fifo() && kind(&socket).is_socket(),
        "each is what it was"
    );
    assert!(
        kind(Path::new("/dev/null")).is_char_device(),
        "the system's own above all"
    );
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_stays_a_link() {
    use std::os::unix::fs::symlink;
    let (book, rows) = book();
    let (real, link) = (book.place("real"), book.place("link"));
    symlink("real", &link).expect("a link");
    for words in writers(&rows, &text(&link)) {
        fs::write(&real, "old").expect("a file at its end");
        book.ok(&words);
        assert!(
            fs::symlink_metadata(&link).expect("there").is_symlink(),
            "{words:?} leaves the link"
        );
        assert_ne!(
            fs::read(&real).expect("there"),
            b"old",
            "{words:?} replaces what it leads to"
        );
        fs::remove_file(&real).expect("it may go");
        book.ok(&words);
        assert!(real.is_file(), "{words:?} makes what is not there yet");
    }
}

#[test]
fn a_file_of_the_persons_own_is_never_taken_for_a_leftover() {
    let (book, rows) = book();
    for name in ["out.partial", "out.tmp", ".out.partial"] {
        book.file(name, "mine");
    }
    let to = text(&book.place("out"));
    for words in writers(&rows, &to) {
        book.say(&words);
    }
    for name in ["out.partial", "out.tmp", ".out.partial"] {
        assert_eq!(
            fs::read(book.place(name)).expect("it is there"),
            b"mine",
            "{name} is theirs"
        );
    }
    let ours = fs::read_dir(book.place("")).expect("home").flatten();
    let left: Vec<String> = ours
        .map(|one| one.file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with(".out.") && name != ".out.partial")
        .collect();
    assert!(left.is_empty(), "nothing of ours is left: {left:?}");
}

#[test]
fn a_place_without_a_name_is_told() {
    let (book, rows) = book();
    for words in writers(&rows, "") {
        let refusal = book.refuses("invalid", &words);
        assert!(
            refusal.says("No file was named"),
            "{words:?} says so: {refusal:?}"
        );
    }
}

#[test]
fn rejected_rows_are_never_written_over_their_source() {
    let (book, rows) = book();
    let before = fs::read(&rows).expect("it is there");
    let round = text(&book.place("").join(".").join("rows.csv"));
    for to in [&rows, &round] {
        let refusal = book.refuses("refused", &["import", "csv", &rows, "--rejects", to]);
        assert_eq!(refusal.reason, "same_file", "{to}: {refusal:?}");
    }
    assert_eq!(
        fs::read(&rows).expect("it is there"),
        before,
        "every row is still in it"
    );
}

#[test]
fn a_dash_is_standard_output_for_whatever_is_written() {
    let (book, _) = book();
    let heard = |words: &[&str]| {
        let output = book.command(words).output().expect("it starts");
        assert!(output.status.success(), "{words:?}: {output:?}");
        output.stdout
    };
    let ladder = heard(&["ladder", "export", "Ceramics", "-o", "-"]);
    let place = book.file("ladder.json", &ladder);
    book.ok(&["ladder", "set", "Ceramics", &place]);
    let svg = heard(&["chart", "sounding", "--svg", "-"]);
    assert!(
        svg.starts_with(b"<svg") && svg.ends_with(b"</svg>"),
        "the picture and nothing else"
    );
    assert!(
        heard(&["chart", "silt", "--png", "-"]).starts_with(b"\x89PNG"),
        "dots too"
    );
    let zip = book.file("carried.zip", heard(&["backup", "-o", "-"]));
    let other = Book::new();
    other.ok(&["restore", &zip]);
    assert_eq!(other.whole(), book.whole(), "a backup arrives whole");
    assert!(
        !Path::new("-").exists(),
        "no file is called like that anywhere"
    );
}

#[test]
fn what_was_written_is_said() {
    let (book, _) = book();
    let to = text(&book.place("ladder.json"));
    let said = book.ok(&["ladder", "export", "Ceramics", "-o", &to]);
    assert!(
        said.starts_with(&format!("Wrote {to} (")) && said.contains(" bytes)"),
        "the ladder: {said}"
    );
    let folder = text(&book.place("pages"));
    let said = book.ok(&["man", "-o", &folder]);
    let pages = fs::read_dir(&folder).expect("a folder").count();
    assert_eq!(
        said,
        format!("Wrote {pages} manual pages to {folder}\n"),
        "and the manual"
    );
}
