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

use crate::{answers, back, out, talk::Talk};

/// Entries that a query finds, newest first.
#[derive(Args)]
pub struct List {
    /// Words, kind:, area:, work:, on:, strength:, is:private; all where absent.
    #[arg(num_args = 0.., value_name = "QUERY")]
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
    /// Only those whose words hold all of these.
    #[arg(long, num_args = 1.., value_name = "WORD")]
    words: Vec<String>,
    /// This one change, row by row, before and after.
    #[arg(long, value_name = "CHANGE", conflicts_with_all = ["entry", "limit", "words"])]
    change: Option<String>,
}

impl List {
    /// Prints the entries, a line each.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let sort = match self.sort {
            Some(SortBy::Recorded) => Sort::Recorded,
            Some(SortBy::On) | None => Sort::On,
        };
        let request = ListEntries {
            query: self.query.join(" "),
            limit: self.limit,
            offset: None,
            sort,
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
        for entry in &list.entries {
            out::line(&answers::entry_line(entry));
        }
        Ok(())
    }
}

impl History {
    /// Prints the changes, a line each.
    pub fn run(self, talk: &Talk) -> Result<()> {
        if let Some(change) = self.change {
            return back::tell(talk, change);
        }
        let request = HistoryRequest {
            entry: self.entry.map(EntryRef),
            limit: self.limit,
            words: (!self.words.is_empty()).then(|| self.words.join(" ")),
            ..HistoryRequest::default()
        };
        let history: history::History = talk.ask("history", &request)?;
        if talk.json {
            let changes: Vec<Value> = history.changes.iter().map(change_json).collect();
            answers::print_json(&changes);
            return Ok(());
        }
        for change in &history.changes {
            out::line(&format!(
                "{}  {} ({}) #{}",
                change.at_words,
                change.words,
                change.door,
                back::number(&change.change)
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
