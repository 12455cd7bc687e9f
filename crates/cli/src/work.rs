//! `plumb work`: projects and pieces.

use clap::{Args, Subcommand};
use plumb_journal::{
    Result,
    commands::Nothing,
    mastery::{Day, words},
    outcome::Outcome,
    refs::{DayText, WorkRef},
    works::{MergeWorks, NewWork, OneWork, SetWork, WorkLine, WorkPage},
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{answers, flags::something, out, talk::Talk};

/// Works: projects and pieces.
#[derive(Subcommand)]
pub enum Work {
    /// Add a work.
    Add(Add),
    /// All works.
    List,
    /// A work with its entries.
    Show {
        /// Which work.
        work: String,
    },
    /// Set what is known of a work.
    Set(Set),
    /// Delete a work that no entry names.
    Delete {
        /// Which work.
        work: String,
    },
    /// Make two works one.
    Merge {
        /// The work that goes.
        work: String,
        /// The work that stays.
        #[arg(long, value_name = "WORK")]
        into: String,
    },
}

/// What a work is.
#[derive(Args)]
struct Facts {
    /// For whom it was made.
    #[arg(long = "for", value_name = "WHOM")]
    for_whom: Option<String>,
    /// Its first day.
    #[arg(long, value_name = "DATE")]
    started: Option<String>,
    /// Its last day.
    #[arg(long, value_name = "DATE")]
    finished: Option<String>,
    /// An address where it can be seen.
    #[arg(long, value_name = "URL")]
    link: Option<String>,
}

/// A new work.
#[derive(Args)]
pub struct Add {
    /// Its title.
    title: String,
    #[command(flatten)]
    facts: Facts,
    /// Keep it out of every export.
    #[arg(long)]
    private: bool,
}

/// What can be set of a work.
#[derive(Args)]
#[command(group = something(&["title", "for_whom", "started", "finished", "link", "private"]))]
pub struct Set {
    /// Which work.
    work: String,
    /// Its new title.
    #[arg(long)]
    title: Option<String>,
    #[command(flatten)]
    facts: Facts,
    /// Keep it out of every export, or no more: --private or --private=false.
    #[arg(long, num_args = 0..=1, default_missing_value = "true", require_equals = true)]
    private: Option<bool>,
}

impl Work {
    /// Adds, lists, shows, sets, deletes or merges.
    pub fn run(self, talk: &Talk) -> Result<()> {
        match self {
            Self::Add(add) => {
                let new = NewWork {
                    title: talk.text(add.title)?,
                    for_whom: add.facts.for_whom,
                    started: add.facts.started.map(DayText),
                    finished: add.facts.finished.map(DayText),
                    link: add.facts.link,
                    private: add.private,
                };
                done(talk, "add_work", &new, "Added work")
            }
            Self::List => list(talk),
            Self::Show { work } => show(talk, &work),
            Self::Set(set) => {
                let request = SetWork {
                    work: WorkRef(set.work),
                    title: set.title,
                    for_whom: set.facts.for_whom,
                    started: set.facts.started.map(DayText),
                    finished: set.facts.finished.map(DayText),
                    link: set.facts.link,
                    private: set.private,
                };
                done(talk, "set_work", &request, "Set")
            }
            Self::Delete { work } => {
                let work = WorkRef(work);
                done(talk, "delete_work", &OneWork { work }, "Deleted work")
            }
            Self::Merge { work, into } => done(
                talk,
                "merge_works",
                &MergeWorks {
                    work: WorkRef(work),
                    into: WorkRef(into),
                },
                "Merged into",
            ),
        }
    }
}

fn done(talk: &Talk, name: &str, request: &impl Serialize, verb: &str) -> Result<()> {
    let done: Outcome<Value> = talk.ask(name, request)?;
    let title = done
        .value
        .get("title")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    answers::written(talk, &done, &format!("{verb} {title}"));
    Ok(())
}

fn list(talk: &Talk) -> Result<()> {
    let works: Vec<WorkLine> = talk.ask("works", &Nothing {})?;
    if talk.json {
        answers::print_json(&works);
        return Ok(());
    }
    for line in &works {
        out::line(
            format!(
                "{:<40} {} {}",
                line.work.title,
                line.span_words,
                answers::ending(&line.work.id)
            )
            .trim_end(),
        );
    }
    Ok(())
}

/// Prints a work with its entries.
pub fn show(talk: &Talk, work: &str) -> Result<()> {
    let page: WorkPage = talk.ask(
        "work_page",
        &OneWork {
            work: WorkRef(work.to_owned()),
        },
    )?;
    if talk.json {
        let entries = page
            .entries
            .iter()
            .map(answers::entry_json)
            .collect::<Result<Vec<_>>>()?;
        let mut answer = serde_json::to_value(&page.line).unwrap_or(Value::Null);
        if let Value::Object(fields) = &mut answer {
            fields.insert("areas".into(), json!(page.areas));
            fields.insert("list".into(), json!(entries));
        }
        answers::print_json(&answer);
        return Ok(());
    }
    out::line(format!("{}  {}", page.line.work.title, page.line.span_words).trim_end());
    for fact in facts(&page.line.work) {
        out::line(&format!("  {fact}"));
    }
    for area in &page.areas {
        out::line(&format!("  {area}"));
    }
    for entry in &page.entries {
        out::line(&answers::entry_line(entry));
    }
    Ok(())
}

/// What is known of a work beside its title and its entries.
fn facts(work: &plumb_journal::mastery::Work) -> Vec<String> {
    let day = |on| words::day(Day::exact(on));
    [
        work.for_whom.as_ref().map(|whom| format!("for {whom}")),
        work.started.map(|on| format!("started {}", day(on))),
        work.finished.map(|on| format!("finished {}", day(on))),
        work.link.as_ref().map(|link| format!("link {link}")),
        work.private.then(|| "private".to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect()
}
