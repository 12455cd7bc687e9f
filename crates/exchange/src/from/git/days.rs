//! Commits to days: how long, how many, and what they were about.
//!
//! A day is the commit's own civil day, by its own offset. The first commit of a run counts a fixed time, each next one the gap to the one
//! before; a run may cross midnight and each commit counts for its own day. Nothing here knows areas.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use plumb_mastery::{
    Body, Entry, EntryId, Origin, Precision, Session,
    entry::{LONGEST_TEXT, Note},
};
use uuid::Uuid;

use super::{Answers, Estimate, FORMAT, commits::Commit, short};
use crate::{
    answer::Remark,
    names::Against,
    sheet::{Refusal, Taken, fingerprint},
};

/// The minutes of a day.
const WHOLE_DAY: i64 = 1_440;

/// The commits of one civil day that are counted under one repository, oldest first.
pub(super) struct DayOfCommits {
    on: NaiveDate,
    repository: String,
    /// The line of the commit that the log lists first.
    pub row: u64,
    commits: Vec<Commit>,
    /// Minutes, as estimated; nothing where a note is wanted.
    minutes: Option<u16>,
}

/// Groups commits by their day, oldest day first. A commit stays with the repository under which it was counted before, so that it is never counted again.
pub(super) fn days(
    commits: impl Iterator<Item = Commit>,
    answers: &Answers<'_>,
    repository: &str,
) -> Vec<DayOfCommits> {
    let estimate = answers.estimate;
    let mut commits: Vec<Commit> = commits.collect();
    commits.sort_by(|a, b| (a.at, &a.hash).cmp(&(b.at, &b.hash)));
    commits.dedup_by(|a, b| a.hash == b.hash);
    let mut days: BTreeMap<(NaiveDate, String), (Vec<Commit>, i64)> = BTreeMap::new();
    let mut before = None;
    for commit in commits {
        let seconds = estimate.map_or(0, |estimate| seconds(&commit, before, estimate));
        before = Some(commit.at);
        let counted = answers.counted.get(short(&commit.hash));
        let repository = counted.map_or(repository, String::as_str).to_owned();
        let day = days
            .entry((commit.at.date_naive(), repository))
            .or_default();
        day.0.push(commit);
        day.1 += seconds;
    }
    days.into_iter()
        .map(|((on, repository), (commits, seconds))| DayOfCommits {
            on,
            repository,
            row: commits
                .iter()
                .map(|commit| commit.line)
                .min()
                .unwrap_or_default(),
            minutes: estimate.map(|_| minutes(seconds)),
            commits,
        })
        .collect()
}

fn seconds(
    commit: &Commit,
    before: Option<chrono::DateTime<chrono::FixedOffset>>,
    estimate: Estimate,
) -> i64 {
    let gap = before.map(|before| (commit.at - before).num_seconds());
    match gap {
        Some(gap) if gap <= 60 * i64::from(estimate.gap) => gap,
        _ => 60 * i64::from(estimate.first),
    }
}

/// Whole minutes, at least one and at most a day.
fn minutes(seconds: i64) -> u16 {
    u16::try_from(((seconds + 30) / 60).clamp(1, WHOLE_DAY)).unwrap_or(1)
}

impl DayOfCommits {
    /// The day as a row. Its key is the repository and the day, so a day that has grown is the same row with other values.
    pub fn taken(&self, against: &Against<'_>) -> Result<Taken, Refusal> {
        let key = format!("{} {}", self.repository, self.on);
        let fields = self.fields();
        let body = match self.minutes {
            Some(minutes) => Body::Session(Session {
                making_min: minutes,
                overseeing_min: 0,
            }),
            None => Body::Note(Note {}),
        };
        let mut entry = Entry {
            id: EntryId(Uuid::nil()),
            on: self.on,
            precision: Precision::Day,
            began: None,
            recorded_at: against.at,
            areas: Vec::new(),
            work: None,
            body,
            text: self.text(),
            evidence: Vec::new(),
            private: false,
            origin: None,
        };
        entry.tidy();
        entry.check(against.tree, against.today)?;
        let fingerprint = fingerprint(&fields);
        entry.origin = Some(Origin {
            format: FORMAT.into(),
            key: key.clone(),
            fields,
        });
        let notes = self
            .minutes
            .map(|_| Remark::Estimated)
            .into_iter()
            .collect();
        Ok(Taken {
            row: self.row,
            key,
            fingerprint,
            brings: entry,
            notes,
        })
    }

    /// The records of the day in the log's own form.
    pub fn source(&self) -> String {
        self.commits.iter().rev().map(Commit::source).collect()
    }

    /// What the log says of the day. Minutes are not in it: they are ours.
    fn fields(&self) -> BTreeMap<String, String> {
        let sum = |of: fn(&Commit) -> u64| {
            self.commits
                .iter()
                .map(of)
                .fold(0, u64::saturating_add)
                .to_string()
        };
        let time = |commit: Option<&Commit>| {
            commit
                .map(|commit| commit.at.to_rfc3339())
                .unwrap_or_default()
        };
        let hashes: Vec<&str> = self
            .commits
            .iter()
            .map(|commit| short(&commit.hash))
            .collect();
        let fields = [
            ("repository", self.repository.clone()),
            ("commits", self.commits.len().to_string()),
            ("hashes", hashes.join(" ")),
            ("first", time(self.commits.first())),
            ("last", time(self.commits.last())),
            ("added", sum(|commit| commit.added)),
            ("deleted", sum(|commit| commit.deleted)),
            ("files", sum(|commit| commit.files)),
        ];
        fields
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect()
    }

    /// Count and subjects. What does not fit is counted at the end.
    fn text(&self) -> String {
        let many = self.commits.len();
        let mut text = if many == 1 {
            "1 commit\n".to_owned()
        } else {
            format!("{many} commits\n")
        };
        let mut letters = text.chars().count();
        for (at, commit) in self.commits.iter().enumerate() {
            let line = format!(
                "\n- {}",
                if commit.subject.is_empty() {
                    "(no subject)"
                } else {
                    &commit.subject
                }
            );
            let end = format!("\n\n... and {} more", many - at);
            letters += line.chars().count();
            if letters + end.len() > LONGEST_TEXT {
                text.push_str(&end);
                break;
            }
            text.push_str(&line);
        }
        text
    }
}
