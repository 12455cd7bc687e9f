//! `plumb list`, `history` and `today`: reading the journal.

use clap::{Args, ValueEnum};
use plumb_journal::{
    Result,
    commands::Nothing,
    entries::{EntryList, ListEntries, Sort},
    history::{self, HistoryLine, HistoryRequest},
    refs::EntryRef,
    today::Today,
};
use serde_json::{Value, json};

use crate::{answers, out, talk::Talk};

/// Entries that a query finds, newest first.
#[derive(Args)]
pub struct List {
    /// Words, "a phrase", -not, or, ( ), and kind: area: work: on: recorded: strength: challenge: making: overseeing: has: missing: is: from: relation:
    /// publish:; all where absent. What begins with a minus stands after `--`.
    #[arg(num_args = 0.., value_name = "QUERY")]
    query: Vec<String>,
    /// At most this many.
    #[arg(long)]
    limit: Option<u32>,
    /// By the day it happened, or was written down.
    #[arg(long, value_enum)]
    sort: Option<SortBy>,
}

/// Entries that say something, newest first; where its line does not show it, the words around it stand below.
#[derive(Args)]
pub struct Search {
    /// As for `list`.
    #[arg(num_args = 1.., required = true, value_name = "QUERY")]
    query: Vec<String>,
    /// At most this many.
    #[arg(long)]
    limit: Option<u32>,
    /// By the day it happened, or was written down.
    #[arg(long, value_enum)]
    sort: Option<SortBy>,
}

/// The order of a list.
#[derive(Clone, Copy, ValueEnum)]
enum SortBy {
    /// By the day it happened.
    On,
    /// By the instant it was written down.
    Recorded,
}

/// Changes, newest first.
#[derive(Args)]
pub struct History {
    /// Only those that touched this entry.
    entry: Option<String>,
    /// At most this many.
    #[arg(long)]
    limit: Option<u32>,
}

impl List {
    /// Prints the entries, a line each.
    pub fn run(self, talk: &Talk) -> Result<()> {
        self.print(talk, false)
    }

    fn print(self, talk: &Talk, excerpts: bool) -> Result<()> {
        let sort = match self.sort {
            Some(SortBy::Recorded) => Sort::Recorded,
            Some(SortBy::On) | None => Sort::On,
        };
        let request = ListEntries {
            query: self.query.join(" "),
            limit: self.limit,
            sort,
            ..ListEntries::default()
        };
        let list: EntryList = talk.ask("list", &request)?;
        if talk.json {
            let entries = list
                .entries
                .iter()
                .map(answers::entry_json)
                .collect::<Result<Vec<_>>>()?;
            answers::print_json(&entries);
            return Ok(());
        }
        let marked = list.marked.iter().map(Some).chain(std::iter::repeat(None));
        for (entry, marked) in list.entries.iter().zip(marked) {
            out::line(&answers::entry_line(entry));
            if let Some(excerpt) = marked.and_then(|marked| marked.excerpt.as_ref())
                && excerpts
            {
                out::line(&format!("        {}", excerpt.text));
            }
        }
        Ok(())
    }
}

impl Search {
    /// Prints the entries, a line each, and where they say it.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let list = List {
            query: self.query,
            limit: self.limit,
            sort: self.sort,
        };
        list.print(talk, true)
    }
}

impl History {
    /// Prints the changes, a line each.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let request = HistoryRequest {
            entry: self.entry.map(EntryRef),
            limit: self.limit,
            offset: None,
        };
        let history: history::History = talk.ask("history", &request)?;
        if talk.json {
            let changes: Vec<Value> = history.changes.iter().map(change_json).collect();
            answers::print_json(&changes);
            return Ok(());
        }
        for change in &history.changes {
            out::line(&format!(
                "{}  {} ({})",
                change.at_words, change.words, change.door
            ));
        }
        Ok(())
    }
}

/// A change as scripts read it; they put it into words themselves.
fn change_json(change: &HistoryLine) -> Value {
    json!({"change": change.change, "label": change.label, "action": change.action, "door": change.door,
        "at": change.at, "rows": change.rows})
}

/// Prints the day in brief.
pub fn today(talk: &Talk) -> Result<()> {
    let today: Today = talk.ask("today", &Nothing {})?;
    if talk.json {
        answers::print_json(&today);
        return Ok(());
    }
    out::line(&today.words);
    if let Some(since) = &today.days_since {
        out::line(&since.sentence);
    }
    out::line(&format!("This week: {}", today.week_words));
    Ok(())
}
