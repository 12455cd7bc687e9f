//! A repository made by git itself, read by the arguments that we document (interchange X1).
//!
//! Where no git is on the machine there is nothing to check against, and the test says so.

#![expect(
    clippy::expect_used,
    reason = "a test without git or a folder to write in has failed"
)]

use std::{collections::HashMap, fs, path::Path, process::Command};

use chrono::{DateTime, NaiveDate};
use plumb_exchange::{Against, Sheet, from::git};
use plumb_mastery::{Body, Session, Tree};

fn run(folder: &Path, date: &str, arguments: &[&str]) -> Option<Vec<u8>> {
    let output = Command::new("git")
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_AUTHOR_DATE", date)
        .env("GIT_COMMITTER_DATE", date)
        .args([
            "-c",
            "user.name=Wren",
            "-c",
            "user.email=wren@example.org",
            "-c",
            "commit.gpgsign=false",
        ])
        .args(arguments)
        .output()
        .ok()?;
    assert!(
        output.status.success(),
        "git {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    Some(output.stdout)
}

fn read(log: &[u8]) -> Sheet {
    let at = DateTime::from_timestamp_millis(1_795_000_000_123).expect("an instant");
    let today = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day");
    let answers = git::Answers {
        label: "tern",
        own_email: "wren@example.org",
        ..git::Answers::default()
    };
    git::read(
        log,
        &answers,
        &Against {
            tree: &Tree::default(),
            works: &[],
            ids: &HashMap::new(),
            today,
            at,
        },
    )
    .expect("a log")
}

#[test]
fn interchange_x1_a_history_made_by_git_is_read() {
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("real_git_{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder for the test");
    let commits = [
        (
            "2026-03-02T10:00:00+13:00",
            "Begin \u{1f30a}\n\nWords\n- 3\t1\tnot a path\n",
            "a.txt",
        ),
        ("2026-03-02T10:45:00+13:00", "Draw \"the\" mark", "ä b.txt"),
        (
            "2026-03-03T00:05:00-08:00",
            "Late\n\nCo-authored-by: Ada <ada@example.org>",
            "a.txt",
        ),
    ];
    if run(&folder, commits[0].0, &["init", "-q"]).is_none() {
        eprintln!("no git on this machine: nothing was checked");
        return;
    }
    assert_eq!(
        read(&[]).taken,
        [],
        "a repository without commits has no rows"
    );
    for (number, (date, message, file)) in commits.iter().enumerate() {
        fs::write(folder.join(file), format!("{number}\n\0")).expect("a file of the test");
        run(&folder, date, &["add", "."]);
        run(&folder, date, &["commit", "-q", "-m", message]);
    }
    let log = run(&folder, commits[0].0, &git::ARGUMENTS).expect("git is there");
    fs::remove_dir_all(&folder).expect("our own folder can be removed");

    let sheet = read(&log);
    assert_eq!(sheet.left, [], "nothing is wrong with it");
    let days: Vec<_> = sheet
        .taken
        .iter()
        .map(|taken| (taken.brings.on.to_string(), taken.brings.body.clone()))
        .collect();
    let session = |making_min| {
        Body::Session(Session {
            making_min,
            overseeing_min: 0,
        })
    };
    assert_eq!(
        days,
        [
            ("2026-03-02".to_owned(), session(75)),
            ("2026-03-03".to_owned(), session(30))
        ],
        "days by their own offset"
    );
    assert_eq!(
        sheet.taken[0].brings.text, "2 commits\n\n- Begin \u{1f30a}\n- Draw \"the\" mark",
        "count and subjects"
    );
    let addresses: Vec<_> = sheet
        .addresses
        .iter()
        .map(|address| (address.name.as_str(), address.rows))
        .collect();
    assert_eq!(
        addresses,
        [("wren@example.org", 3), ("ada@example.org", 1)],
        "co-authors are found"
    );
}
