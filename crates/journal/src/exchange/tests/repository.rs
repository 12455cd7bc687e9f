//! A repository's history, and the sample that came with Plumb.

use std::{path::Path, process::Command};

use super::*;

fn git(folder: &Path, args: &[&str]) {
    let status = Command::new("git")
        .args([
            "-c",
            "user.name=Wren",
            "-c",
            "user.email=wren@example.org",
            "-c",
            "init.defaultBranch=main",
            "-c",
            "commit.gpgsign=false",
        ])
        .args(args)
        .current_dir(folder)
        .env("GIT_AUTHOR_DATE", "2026-03-14T10:00:00+01:00")
        .env("GIT_COMMITTER_DATE", "2026-03-14T10:00:00+01:00")
        .output()
        .expect("git runs");
    assert!(
        status.status.success(),
        "git {args:?}: {}",
        String::from_utf8_lossy(&status.stderr)
    );
}

#[test]
fn a_repository_becomes_practice_once() {
    let trial = studio();
    let folder = trial.root.path().join("lines");
    std::fs::create_dir(&folder).expect("a folder");
    git(&folder, &["init", "-q"]);
    std::fs::write(folder.join("a"), "one\n").expect("a file");
    git(&folder, &["add", "a"]);
    git(&folder, &["commit", "-q", "-m", "Draw the first line"]);
    // Whatever the repository's own settings name as a program must not run.
    let witness = folder.join("ran");
    git(
        &folder,
        &[
            "config",
            "core.fsmonitor",
            &format!("touch {}", witness.display()),
        ],
    );
    let from = Place(folder.display().to_string());
    let asks = trial
        .journal
        .import(&call(), asked("git", &from))
        .expect_err("whose commits");
    assert_eq!(
        (asks.code, asks.reason()),
        (Code::Ambiguous, "email"),
        "{}",
        asks.message
    );
    assert!(
        asks.message.contains("wren@example.org (1)"),
        "the addresses found are listed: {}",
        asks.message
    );
    let mine = Import {
        email: vec!["wren@example.org".into()],
        map: vec!["lines=Ceramics/Glaze".into()],
        ..asked("git", &from)
    };
    let done = trial
        .journal
        .import(&call(), mine.clone())
        .expect("imported");
    assert_eq!(
        (done.label.as_deref(), done.answer.counts.new),
        (Some("Import 1 session"), 1),
        "one session for the day"
    );
    let view = trial
        .journal
        .list(ListEntries::default())
        .expect("it reads")
        .entries
        .remove(0);
    assert_eq!(
        (
            view.entry.on.to_string().as_str(),
            view.area_paths[0].path.as_str()
        ),
        ("2026-03-14", "Ceramics/Glaze"),
        "on the commit's own day"
    );
    let again = trial.journal.import(&call(), mine).expect("again");
    assert_eq!(
        (
            again.answer.counts.new,
            again.answer.counts.same,
            again.change
        ),
        (0, 1, None),
        "nothing new on a second run"
    );
    assert!(
        !witness.exists(),
        "nothing of the repository's settings ran"
    );
    let nowhere = trial
        .journal
        .import(
            &call(),
            asked("git", &Place(trial.root.path().display().to_string())),
        )
        .expect_err("no repository");
    assert_eq!(
        (nowhere.code, nowhere.reason()),
        (Code::Invalid, "no_repository"),
        "{}",
        nowhere.message
    );
}

fn commit(folder: &Path, on: &str, subject: &str) {
    let output = Command::new("git")
        .args(["-c", "user.name=Wren", "-c", "user.email=wren@example.org"])
        .args([
            "-c",
            "commit.gpgsign=false",
            "commit",
            "-q",
            "--allow-empty",
        ])
        .args(["-m", subject])
        .current_dir(folder)
        .env("GIT_AUTHOR_DATE", on)
        .env("GIT_COMMITTER_DATE", on)
        .output()
        .expect("git runs");
    assert!(output.status.success(), "committed: {output:?}");
}

#[test]
fn a_commit_is_counted_once_whatever_branch_or_part_of_the_history_is_read() {
    let trial = studio();
    let folder = trial.root.path().join("lines");
    std::fs::create_dir(&folder).expect("a folder");
    git(&folder, &["init", "-q"]);
    for (on, subject) in [
        ("2026-03-14T10:00:00+01:00", "first"),
        ("2026-03-15T10:00:00+01:00", "second"),
        ("2026-03-15T10:20:00+01:00", "third"),
        ("2026-03-16T10:00:00+01:00", "fourth"),
    ] {
        commit(&folder, on, subject);
    }
    let import = |from: &Path| {
        let from = Place(from.display().to_string());
        let mine = Import {
            email: vec!["wren@example.org".into()],
            ..asked("git", &from)
        };
        trial.journal.import(&call(), mine).expect("imported")
    };
    assert_eq!(import(&folder).answer.counts.new, 3, "three days");
    let shallow = trial.root.path().join("part");
    let from = format!("file://{}", folder.display());
    git(
        trial.root.path(),
        &["clone", "-q", "--depth", "2", &from, "part"],
    );
    let part = import(&shallow);
    assert_eq!(
        (part.answer.counts.new, part.answer.counts.same),
        (0, 2),
        "a part of what was counted: {:?}",
        part.answer.counts
    );
    assert!(
        part.warnings.iter().any(|said| said.contains("shallow")),
        "and it is said that it is one: {:?}",
        part.warnings
    );
    git(&folder, &["checkout", "-q", "--orphan", "pages"]);
    commit(&folder, "2025-01-01T10:00:00+01:00", "An older beginning");
    let again = import(&folder);
    assert_eq!(
        (again.answer.counts.new, again.answer.counts.same),
        (1, 3),
        "another first commit makes no other repository of it"
    );
}

#[test]
fn a_wrong_address_is_told_with_those_that_are_there() {
    let trial = studio();
    let folder = trial.root.path().join("lines");
    std::fs::create_dir(&folder).expect("a folder");
    git(&folder, &["init", "-q"]);
    commit(&folder, "2026-03-14T10:00:00+01:00", "first");
    let from = Place(folder.display().to_string());
    let wrong = Import {
        email: vec!["wern@example.org".into()],
        ..asked("git", &from)
    };
    let refused = trial
        .journal
        .import(&call(), wrong)
        .expect_err("no commit is theirs");
    assert_eq!(
        (refused.code, refused.reason()),
        (Code::Ambiguous, "email"),
        "the same question as without one"
    );
    assert!(
        refused.message.contains("wern@example.org")
            && refused.message.contains("wren@example.org (1)"),
        "what was given and what is there: {}",
        refused.message
    );
}

#[test]
fn the_sample_is_as_silent_on_any_day_as_on_its_own() {
    for today in ["2026-11-20", "2027-02-14"] {
        let root = tempfile::TempDir::new().expect("a folder");
        let machine = crate::Machine::inside(root.path(), today.parse().expect("a day"));
        let journal = Journal::make(&root.path().join("Plumb"), &machine, true).expect("a journal");
        import_sample(&journal, &call()).expect("the sample");
        let brief = journal.today(Nothing {}).expect("it reads");
        let since = brief.days_since.expect("a silence");
        assert_eq!(
            (since.days, since.nothing_logged),
            (187, false),
            "{today}: {}",
            since.sentence
        );
        assert!(
            since
                .sentence
                .starts_with("187 days since you last made something in Illustration"),
            "{}",
            since.sentence
        );
        assert_eq!(
            import_sample(&journal, &call())
                .expect_err("it has entries")
                .code,
            Code::Refused,
            "a sample fills only what is empty"
        );
        let found =
            crate::check::look_over(&journal, true, &mut |_| Ok(())).expect("it is looked over");
        assert!(
            found.is_empty(),
            "{today}: every file and row is sound: {found:?}"
        );
    }
}
