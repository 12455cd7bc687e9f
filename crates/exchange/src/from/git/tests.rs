mod hostile;

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use plumb_mastery::{Area, AreaId, AreaKind, Body, Kind, Ladder, Rung, Session, Tree};
use uuid::Uuid;

use super::*;
use crate::answer::{Remark, State};

fn tree() -> Tree {
    let rung = |number: usize| Rung {
        key: format!("r{number}"),
        name: format!("Rung {number}"),
        demands: String::new(),
        can_do: String::new(),
        signals: vec![],
    };
    let craft = Area {
        id: AreaId(Uuid::from_u128(1)),
        parent: None,
        kind: AreaKind::Craft,
        name: "Programs".into(),
        also: vec![],
        ladder: Some(Ladder {
            rungs: (1..=3).map(rung).collect(),
        }),
        freshness_half_life: None,
        fallow_since: None,
        retired_on: None,
    };
    Tree::new(vec![craft]).expect("a tree")
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day")
}

fn read_with(log: &[u8], answers: &Answers<'_>) -> Result<Sheet, Unreadable> {
    let at: DateTime<Utc> = DateTime::from_timestamp_millis(1_795_000_000_123).expect("an instant");
    read(
        log,
        answers,
        &Against {
            tree: &tree(),
            works: &[],
            ids: &HashMap::new(),
            today: today(),
            at,
        },
    )
}

fn wren<'a>() -> Answers<'a> {
    Answers {
        label: "tern",
        own_email: "Wren@Example.org",
        ..Answers::default()
    }
}

fn record(number: u32, date: &str, email: &str, subject: &str, body: &str) -> String {
    format!(
        "\u{1e}{number:040x}\u{1f}{date}\u{1f}Wren\u{1f}{email}\u{1f}{subject}\u{1f}{body}\u{1f}\n3\t1\ta.rs\n-\t-\tb.png\n\n"
    )
}

/// Newest first, as git lists them.
fn log(commits: &[(&str, &str)]) -> String {
    let numbered = commits.iter().enumerate().rev();
    numbered
        .map(|(before, (date, subject))| {
            record(before as u32 + 1, date, "wren@example.org", subject, "")
        })
        .collect()
}

fn sessions(commits: &[(&str, &str)]) -> Vec<(String, u16)> {
    let sheet = read_with(log(commits).as_bytes(), &wren()).expect("a log");
    assert_eq!(sheet.left, vec![], "nothing is wrong with it");
    let session = |entry: &Entry| match &entry.body {
        Body::Session(Session { making_min, .. }) => (entry.on.to_string(), *making_min),
        other => panic!("{other:?} is no session"),
    };
    sheet
        .taken
        .iter()
        .map(|taken| session(&taken.brings))
        .collect()
}

#[test]
fn minutes_are_estimated_from_the_distance_between_commits() {
    let day = |minutes| vec![("2026-03-02".to_owned(), minutes)];
    assert_eq!(
        sessions(&[("2026-03-02T10:00:00+01:00", "a")]),
        day(30),
        "the first of a run counts 30"
    );
    let run = [
        ("2026-03-02T10:00:00+01:00", "a"),
        ("2026-03-02T11:30:00+01:00", "b"),
    ];
    assert_eq!(
        sessions(&run),
        day(120),
        "a gap of 90 minutes is inside a run"
    );
    let two = [
        ("2026-03-02T10:00:00+01:00", "a"),
        ("2026-03-02T11:30:01+01:00", "b"),
    ];
    assert_eq!(sessions(&two), day(60), "a longer gap begins a new one");
    let many: Vec<String> = (0..24)
        .map(|hour| format!("2026-03-02T{hour:02}:59:00+01:00"))
        .collect();
    let many: Vec<(&str, &str)> = many.iter().map(|date| (date.as_str(), "a")).collect();
    assert_eq!(sessions(&many), day(23 * 60 + 30), "a day of commits");
    let every: Vec<String> = (0..48)
        .map(|half| format!("2026-03-02T{:02}:{:02}:00+00:00", half / 2, 30 * (half % 2)))
        .collect();
    let every: Vec<(&str, &str)> = every.iter().map(|date| (date.as_str(), "a")).collect();
    assert_eq!(
        sessions(&every),
        day(1_440),
        "a day has no more than 1,440 minutes"
    );
}

#[test]
fn a_day_is_the_commits_own_civil_day_and_a_run_may_cross_midnight() {
    let commits = [
        ("2026-03-02T23:50:00-08:00", "a"),
        ("2026-03-03T00:10:00-08:00", "b"),
    ];
    let expected = [("2026-03-02".to_owned(), 30), ("2026-03-03".to_owned(), 20)];
    assert_eq!(
        sessions(&commits),
        expected,
        "its own offset decides, and the gap counts for the later commit"
    );
}

#[test]
fn a_day_names_its_repository_its_commits_and_that_it_is_estimated() {
    let commits = [
        ("2026-03-02T10:00:00+01:00", "Begin"),
        ("2026-03-02T10:20:00+01:00", "Set \u{202b}the\u{202c} mark"),
    ];
    let sheet = read_with(log(&commits).as_bytes(), &wren()).expect("a log");
    let taken = &sheet.taken[0];
    assert_eq!(
        taken.brings.text, "2 commits\n\n- Begin\n- Set \u{202b}the\u{202c} mark",
        "count and subjects, oldest first"
    );
    assert_eq!(taken.notes, [Remark::Estimated], "a commit has no length");
    assert_eq!(
        taken.key,
        format!("{:040x} 2026-03-02", 1),
        "the first commit's hash and the day"
    );
    let origin = taken
        .brings
        .origin
        .as_ref()
        .expect("an import says where it is from");
    assert_eq!(
        (origin.format.as_str(), origin.fields["commits"].as_str()),
        ("git", "2"),
        "what the log says"
    );
    assert_eq!(
        (
            origin.fields["added"].as_str(),
            origin.fields["files"].as_str()
        ),
        ("6", "4"),
        "binary files count no lines"
    );
    assert!(
        !format!("{origin:?}").contains('@'),
        "addresses are not kept"
    );
}

#[test]
fn a_day_that_has_grown_is_the_same_row_with_other_values() {
    let one = [("2026-03-02T10:00:00+01:00", "a")];
    let two = [one[0], ("2026-03-02T10:20:00+01:00", "b")];
    let taken = |commits: &[(&str, &str)]| {
        read_with(log(commits).as_bytes(), &wren())
            .expect("a log")
            .taken
            .remove(0)
    };
    assert_eq!(
        taken(&one).key,
        taken(&two).key,
        "the same repository and day"
    );
    assert_ne!(
        taken(&one).fingerprint,
        taken(&two).fingerprint,
        "but another commit"
    );
    let other = Answers {
        estimate: Some(Estimate { first: 5, gap: 10 }),
        ..wren()
    };
    let estimated = read_with(log(&two).as_bytes(), &other)
        .expect("a log")
        .taken
        .remove(0);
    assert_eq!(
        estimated.fingerprint,
        taken(&two).fingerprint,
        "another estimate is no change of the log"
    );
}

#[test]
fn addresses_are_asked_where_the_profiles_does_not_occur() {
    let text = record(
        2,
        "2026-03-03T10:00:00Z",
        "ada@example.org",
        "b",
        "Words.\n\nco-authored-by: Wren <Wren@example.org>\n",
    ) + &record(1, "2026-03-02T10:00:00Z", "ada@example.org", "a", "");
    let asked = read_with(
        text.as_bytes(),
        &Answers {
            own_email: "",
            ..wren()
        },
    )
    .expect("a log");
    assert_eq!(
        (asked.needs, asked.taken.len()),
        (vec![Need::Email], 0),
        "nobody's work is taken for the person's"
    );
    let found: Vec<(&str, u64)> = asked
        .addresses
        .iter()
        .map(|address| (address.name.as_str(), address.rows))
        .collect();
    assert_eq!(
        found,
        [("ada@example.org", 2), ("wren@example.org", 1)],
        "co-authors count, most first"
    );
    let own = read_with(text.as_bytes(), &wren()).expect("a log");
    assert_eq!(
        own.taken.len(),
        1,
        "the day on which the person was co-author"
    );
    let given = ["ADA@example.org".to_owned()];
    let both = read_with(
        text.as_bytes(),
        &Answers {
            emails: &given,
            ..wren()
        },
    )
    .expect("a log");
    assert_eq!(both.taken.len(), 2, "the address that was given");
}

#[test]
fn a_repository_goes_where_it_is_mapped() {
    let text = log(&[("2026-03-02T10:00:00+01:00", "a")]);
    let mapped = |map: &str| {
        let mappings = [Mapping::read(map).expect(map)];
        read_with(
            text.as_bytes(),
            &Answers {
                mappings: &mappings,
                ..wren()
            },
        )
        .expect("a log")
    };
    assert_eq!(
        mapped("tern=programs").taken[0].brings.areas.len(),
        1,
        "an area by its name"
    );
    let over = mapped("tern=Programs,over").taken.remove(0).brings;
    assert_eq!(
        over.body,
        Body::Session(Session {
            making_min: 0,
            overseeing_min: 30
        }),
        "overseeing"
    );
    let skipped = mapped("tern=skip");
    assert_eq!(
        (skipped.left[0].state, skipped.left[0].reason),
        (State::LeftOut, Reason::Skipped),
        "left out and said"
    );
    let unknown = mapped("tern=Glass");
    assert_eq!(
        (unknown.left[0].reason, unknown.wanted.areas),
        (Reason::UnknownArea, vec!["Glass".to_owned()]),
        "no such area"
    );
    assert_eq!(
        mapped("gull=Glass").taken[0].brings.areas,
        [],
        "another name is not this one"
    );
    assert_eq!(
        mapped("tern=Programs").names[0].to.as_deref(),
        Some("Programs"),
        "shown in the preview"
    );
}

#[test]
fn without_minutes_a_day_is_a_note() {
    let text = log(&[("2026-03-02T10:00:00+01:00", "a")]);
    let sheet = read_with(
        text.as_bytes(),
        &Answers {
            estimate: None,
            ..wren()
        },
    )
    .expect("a log");
    assert_eq!(
        sheet.taken[0].brings.kind(),
        Kind::Note,
        "its words are kept"
    );
    assert_eq!(sheet.taken[0].notes, [], "and nothing is estimated");
}

#[test]
fn what_does_not_fit_is_counted_not_cut_in_silence() {
    let subject = "s".repeat(300);
    let dates: Vec<String> = (0..90)
        .map(|at| format!("2026-03-02T10:{:02}:{:02}Z", at / 60, at % 60))
        .collect();
    let commits: Vec<(&str, &str)> = dates
        .iter()
        .map(|date| (date.as_str(), subject.as_str()))
        .collect();
    let sheet = read_with(log(&commits).as_bytes(), &wren()).expect("a log");
    let text = &sheet.taken[0].brings.text;
    let shown = text.matches("\n- ").count();
    assert!(text.chars().count() <= 20_000, "the model's limit");
    assert!(
        text.ends_with(&format!("... and {} more", 90 - shown)),
        "what is missing is said"
    );
}
