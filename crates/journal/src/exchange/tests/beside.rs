//! Files that rows name: found beside the file, or told as missing; nothing else is read.

use std::{fs, path::Path};

use super::*;

const ASH: &str = "d2cf4dea3d2b8b7e5e6d5ba0f2c4e2a4d2cf4dea3d2b8b7e5e6d5ba0f2c4e2a4";

/// A journal of one note that shows a file of these bytes.
fn note_of(trial: &Trial, sha256: &str, bytes: &str) -> Place {
    let text = format!(
        "{{\"type\":\"journal\",\"format\":\"plumb.journal/1\",\"scope\":\"full\"}}\n{{\"type\":\"entry\",\"id\":\"01a30000-0000-7000-8000-000000000001\",\"kind\":\"note\",\"on\":\"2026-03-14\",\"recorded_at\":\"2026-03-14T10:00:00.000Z\",\"text\":\"ash\",\"evidence\":[{{\"kind\":\"file\",\"sha256\":\"{sha256}\",\"name\":\"ash.txt\",\"mime\":\"text/plain\",\"bytes\":{bytes}}}]}}\n{{\"type\":\"end\"}}\n"
    );
    file(trial, "note.jsonl", &text)
}

/// Where a file lies beside the import.
fn place(trial: &Trial, sha256: &str) -> std::path::PathBuf {
    let folder = trial.root.path().join("files").join(&sha256[..2]);
    fs::create_dir_all(&folder).expect("a folder");
    folder.join(sha256)
}

fn kept(trial: &Trial) -> usize {
    let files = trial.journal.folder().join("files");
    fs::read_dir(files).map_or(0, Iterator::count)
}

#[test]
fn a_file_beside_comes_in_with_its_entry() {
    let trial = Trial::new();
    let sha256 = plumb_exchange::answer::sha256(b"ash");
    fs::write(place(&trial, &sha256), "ash").expect("beside");
    let from = note_of(&trial, &sha256, "3");
    let done = trial
        .journal
        .import(&call(), asked("json", &from))
        .expect("imported");
    assert_eq!(done.warnings, Vec::<String>::new(), "nothing is missing");
    assert!(trial.journal.files().is_whole(&sha256), "byte for byte");
}

#[cfg(unix)]
#[test]
fn pipes_links_and_other_bytes_are_not_read_and_told_as_missing() {
    type Lay = fn(&Path);
    let lies: [(&str, Lay); 4] = [
        ("nothing", |_| {}),
        ("other bytes", |at| fs::write(at, "dust").expect("written")),
        ("a link", |at| {
            let real = at.with_extension("real");
            fs::write(&real, "ash").expect("written");
            std::os::unix::fs::symlink(real, at).expect("a link");
        }),
        ("a pipe", |at| {
            let made = std::process::Command::new("mkfifo").arg(at).status();
            assert!(made.is_ok_and(|made| made.success()), "a pipe");
        }),
    ];
    for (what, lay) in lies {
        let trial = Trial::new();
        let sha256 = plumb_exchange::answer::sha256(b"ash");
        lay(&place(&trial, &sha256));
        let from = note_of(&trial, &sha256, "3");
        let look = trial
            .journal
            .import(
                &call(),
                Import {
                    dry_run: true,
                    ..asked("json", &from)
                },
            )
            .expect("a look");
        assert!(
            look.warnings.len() == 1 && look.warnings[0].contains("'ash.txt'"),
            "{what}: told before: {:?}",
            look.warnings
        );
        let done = trial
            .journal
            .import(&call(), asked("json", &from))
            .expect("the entry is taken all the same");
        assert_eq!(done.warnings, look.warnings, "{what}: and again");
        assert_eq!((total(&trial), kept(&trial)), (1, 0), "{what}: no file");
    }
}

#[test]
fn a_size_that_no_file_has_rejects_its_row() {
    let trial = Trial::new();
    for bytes in ["9223372036854775808", "9007199254740993"] {
        let from = note_of(&trial, ASH, bytes);
        let refused = trial
            .journal
            .import(&call(), asked("json", &from))
            .expect_err("a row that cannot be kept");
        assert_eq!(
            (refused.code, refused.reason()),
            (Code::Invalid, "rejected"),
            "{bytes}: {}",
            refused.message
        );
    }
}

#[test]
fn lines_after_the_end_are_told_as_that() {
    let trial = Trial::new();
    let text = fs::read_to_string(&note_of(&trial, ASH, "3").0).expect("it is there");
    let from = file(&trial, "more.jsonl", &format!("{text}{{}}\n"));
    let refused = trial
        .journal
        .import(&call(), asked("json", &from))
        .expect_err("what are they?");
    assert!(
        refused.message.starts_with("Lines follow the last line"),
        "not that it is cut: {}",
        refused.message
    );
    assert!(
        refused.message.ends_with("Line 4."),
        "where: {}",
        refused.message
    );
}

#[test]
fn a_change_that_lies_ahead_of_the_clock_is_remarked_on_once() {
    let trial = Trial::new();
    let closed = trial.close();
    let machine = closed.machine.clone();
    let ahead = crate::Machine {
        clock: crate::clock::Clock::fixed("2076-11-20".parse().expect("a day")),
        ..machine.clone()
    };
    let trial = crate::trial::Closed {
        machine: ahead,
        ..closed
    }
    .open();
    trial.put(
        "Log note",
        &[plumb_exchange::Row::Entry(crate::trial::note("one"))],
    );
    let trial = Trial { machine, ..trial }.again();
    let from = file(&trial, "s.csv", "on,making_min,note\n2026-03-14,45,ash\n");
    let done = trial
        .journal
        .import(&call(), asked("csv", &from))
        .expect("imported all the same");
    assert!(
        done.warnings.len() == 1 && done.warnings[0].contains("2076-11-20"),
        "one of the two clocks was wrong: {:?}",
        done.warnings
    );
}
