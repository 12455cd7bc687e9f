//! `import git`: a repository's history as practice. It reads this project's own.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use plumb_tests::driver::root;
use plumb_tests::plumb::Book;
use serde_json::{Value, json};

fn git(place: &Path, words: &[&str]) -> String {
    let output = Command::new("git")
        .arg("-C")
        .arg(place)
        .args(words)
        .output()
        .expect("git is there");
    assert!(
        output.status.success(),
        "git {words:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The days of each address, by git's own words.
fn days(place: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let log = git(
        place,
        &[
            "log",
            "--branches",
            "--tags",
            "--remotes",
            "--no-merges",
            "--pretty=%aE %ad",
            "--date=format:%Y-%m-%d",
        ],
    );
    let mut days: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in log.lines() {
        let (address, day) = line.rsplit_once(' ').expect("an address and a day");
        days.entry(address.to_owned())
            .or_default()
            .insert(day.to_owned());
    }
    days
}

#[test]
fn this_projects_own_history_becomes_one_session_a_day() {
    let mut book = Book::new();
    let place = root();
    if !place.join(".git").exists() {
        eprintln!("not tried: this source is no repository");
        return;
    }
    let days = days(&place);
    let (address, its) = days
        .iter()
        .max_by_key(|(_, its)| its.len())
        .expect("somebody wrote this");
    let latest = days.values().flatten().max().cloned().unwrap_or_default();
    book.set_now(&latest.max("2026-11-20".to_owned()));
    let path = place.to_string_lossy().into_owned();
    let before = book.whole();
    let dry = book.json(&["import", "git", &path, "--email", address, "--dry-run"]);
    assert_eq!(
        dry["counts"]["new"],
        its.len(),
        "one session for each day that git counts"
    );
    assert_eq!(book.whole(), before, "shown before written");
    let said = book.json(&["import", "git", &path, "--email", address]);
    assert_eq!(
        said["counts"], dry["counts"],
        "what was shown is what was done"
    );
    let sessions = book.json(&["list", "kind:session", "--limit", "100000"]);
    let on: BTreeSet<String> = sessions
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|one| one["on"].as_str())
        .map(str::to_owned)
        .collect();
    assert_eq!(&on, its, "on the very days");
    assert!(
        sessions
            .as_array()
            .into_iter()
            .flatten()
            .all(|one| one["making_min"]
                .as_u64()
                .is_some_and(|min| (30..=1440).contains(&min))),
        "estimated, at least 30 minutes each"
    );
    let after = book.whole();
    let again = book.json(&["import", "git", &path, "--email", address]);
    assert_eq!(
        (&again["counts"]["new"], &again["counts"]["same"]),
        (&json!(0), &json!(its.len())),
        "a second run brings nothing new"
    );
    assert_eq!(
        (book.whole() == after, &again["change"]),
        (true, &Value::Null),
        "and is no change"
    );
    let newest = book.json(&["history", "--limit", "1"])[0].clone();
    assert_eq!(
        newest["change"], said["change"],
        "the import is one change: {newest}"
    );
    book.ok(&["undo"]);
    assert_eq!(book.whole(), before, "and one undo takes exactly it");
}

/// A repository made for the test, with two people.
fn small(book: &Book) -> String {
    let place = book.place("repo");
    std::fs::create_dir(&place).expect("a folder");
    git(&place, &["init", "-q", "-b", "main"]);
    let commits = [
        ("ada@example.org", "2026-05-01T09:00:00+02:00", "Begin"),
        ("ada@example.org", "2026-05-01T09:50:00+02:00", "Go on"),
        ("ada@example.org", "2026-05-01T15:00:00+02:00", "Afternoon"),
        (
            "ben@example.org",
            "2026-05-02T09:00:00+02:00",
            "Another hand",
        ),
        (
            "ada@example.org",
            "2026-05-03T23:30:00-11:00",
            "Late, far away",
        ),
    ];
    for (address, at, subject) in commits {
        let output = Command::new("git")
            .arg("-C")
            .arg(&place)
            .args([
                "-c",
                "user.name=x",
                "-c",
                &format!("user.email={address}"),
                "-c",
                "commit.gpgsign=false",
                "commit",
                "-q",
                "--allow-empty",
                "-m",
                subject,
            ])
            .env("GIT_AUTHOR_DATE", at)
            .env("GIT_COMMITTER_DATE", at)
            .output()
            .expect("git is there");
        assert!(
            output.status.success(),
            "a commit: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    place.to_string_lossy().into_owned()
}

#[test]
fn minutes_are_estimated_from_the_gaps_between_commits() {
    let book = Book::new();
    let path = small(&book);
    book.ok(&["import", "git", &path, "--email", "ADA@example.org"]);
    let list = book.json(&["list", "kind:session"]);
    let found: Vec<(&str, u64)> = list
        .as_array()
        .into_iter()
        .flatten()
        .map(|one| {
            (
                one["on"].as_str().unwrap_or_default(),
                one["making_min"].as_u64().unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [("2026-05-03", 30), ("2026-05-01", 110)],
        "30 + 50 in the morning, 30 in the afternoon; the commit's own civil day: {list}"
    );
    book.ok(&["import", "git", &path, "--email", "ben@example.org"]);
    assert_eq!(
        book.json(&["list"]).as_array().map(Vec::len),
        Some(3),
        "the other's day comes when asked for"
    );
}

#[test]
fn whose_history_it_is_has_to_be_said() {
    let book = Book::new();
    let path = small(&book);
    let refusal = book.refuses("ambiguous", &["import", "git", &path]);
    assert!(
        refusal.says("ada@example.org (4)") && refusal.says("--email"),
        "the addresses to choose from: {refusal:?}"
    );
    let dry = book.ok(&["import", "git", &path, "--dry-run"]);
    assert!(
        dry.contains("--email") && dry.contains("ben@example.org"),
        "a dry run says so too: {dry}"
    );
    let nobody = ["import", "git", &path, "--email", "nobody@example.org"];
    let refusal = book.refuses("ambiguous", &nobody);
    assert!(
        refusal.says("No commit is by nobody@example.org") && refusal.says("ada@example.org (4)"),
        "nor is an address taken that is nobody's there: {refusal:?}"
    );
    let dry = book.ok(&[&nobody[..], &["--dry-run"]].concat());
    assert!(
        dry.contains("ada@example.org  4") && !dry.contains("0 rows"),
        "the addresses instead of a count of nothing: {dry}"
    );
    book.ok(&["profile", "set", "--email", "ada@example.org"]);
    book.ok(&["import", "git", &path]);
    assert_eq!(
        book.json(&["list"]).as_array().map(Vec::len),
        Some(2),
        "else the profile's address is taken"
    );
}

#[test]
fn what_is_no_repository_is_refused() {
    let book = Book::new();
    let folder = book.place("plain");
    std::fs::create_dir(&folder).expect("a folder");
    for path in [
        folder.to_string_lossy().into_owned(),
        book.file("a.txt", "words"),
        book.place("nowhere").to_string_lossy().into_owned(),
    ] {
        let before = book.whole();
        let said = book.say(&["import", "git", &path, "--email", "ada@example.org"]);
        assert!(said.status == 1 || said.status == 2, "{path}: {said:?}");
        assert!(
            said.err.contains("code: ") && said.err.contains("Nothing was imported"),
            "in our words: {said:?}"
        );
        assert_eq!(book.whole(), before, "nothing is written");
    }
}

#[test]
fn a_repositorys_own_configuration_runs_nothing() {
    let book = Book::new();
    let path = small(&book);
    let trap = book.place("trap").to_string_lossy().into_owned();
    for key in [
        "core.fsmonitor",
        "core.pager",
        "diff.external",
        "core.sshCommand",
        "log.showSignature",
        "gpg.program",
    ] {
        git(
            Path::new(&path),
            &["config", key, &format!("touch {trap}; false")],
        );
    }
    book.say(&["import", "git", &path, "--email", "ada@example.org"]);
    assert!(
        !Path::new(&trap).exists(),
        "nothing that the repository names was run"
    );
}
