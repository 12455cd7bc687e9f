//! `plumb revert`, `plumb go-back`, and one change of the history row by row.

use clap::Args;
use plumb_journal::{
    Result,
    history::{
        ChangeTold, FieldTold, GoingBack, OneChange, RowBecame, RowTold, TakenBack, TellChange,
        WentBack,
    },
    outcome::{Address, Outcome},
};
use serde_json::json;

use crate::{answers, out, talk::Talk};

/// A change to take back.
#[derive(Args)]
pub struct Revert {
    /// Its number, as `plumb history` prints it, or its address DEVICE/NUMBER.
    change: String,
}

/// A change to go back to.
#[derive(Args)]
pub struct GoBack {
    /// Its number, as `plumb history` prints it, or its address DEVICE/NUMBER.
    change: String,
    /// Only print what it would do.
    #[arg(long)]
    dry_run: bool,
}

impl Revert {
    /// Takes back this change; what was changed since stays.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let done: Outcome<TakenBack> = talk.ask("revert", &one(&self.change))?;
        said(talk, &done)
    }
}

impl GoBack {
    /// Goes back, or says what going back would do.
    pub fn run(self, talk: &Talk) -> Result<()> {
        if !self.dry_run {
            let done: Outcome<WentBack> = talk.ask("go_back", &one(&self.change))?;
            return said(talk, &done);
        }
        let told: GoingBack = talk.ask("going_back", &one(&self.change))?;
        if talk.json {
            answers::print_json(&told);
            return Ok(());
        }
        out::line(&format!("{} Nothing is written yet.", told.sentence));
        for row in &told.rows {
            out::line(&row.effect());
        }
        let left = told.total.saturating_sub(told.rows.len() as u64);
        if left > 0 {
            out::line(&format!("and {left} more"));
        }
        Ok(())
    }
}

/// Prints one change row by row.
pub fn tell(talk: &Talk, change: String) -> Result<()> {
    let mut request = TellChange {
        change: address(&change),
        offset: 0,
    };
    let mut told: ChangeTold = talk.ask("change_told", &request)?;
    while told.more {
        request.offset = u32::try_from(told.rows.len()).unwrap_or(u32::MAX);
        let next: ChangeTold = talk.ask("change_told", &request)?;
        told.rows.extend(next.rows);
        told.more = next.more;
    }
    if talk.json {
        answers::print_json(&told);
        return Ok(());
    }
    let line = &told.line;
    out::line(&format!(
        "{}  {} ({})",
        line.at_words, line.words, line.door
    ));
    for row in &told.rows {
        out::line(&format!("{} {}: {}", row.what, verb(row), row.name));
        row.fields
            .iter()
            .for_each(|field| out::line(&difference(field)));
    }
    Ok(())
}

fn verb(row: &RowTold) -> &'static str {
    match row.became {
        RowBecame::Made => "made",
        RowBecame::Changed => "changed",
        RowBecame::Gone => "deleted",
    }
}

fn difference(field: &FieldTold) -> String {
    match (&field.before, &field.after) {
        (Some(before), Some(after)) => format!("  {}: {before} → {after}", field.name),
        (Some(before), None) => format!("  {}: was {before}", field.name),
        (None, after) => format!("  {}: {}", field.name, after.as_deref().unwrap_or_default()),
    }
}

fn said<T>(talk: &Talk, done: &Outcome<T>) -> Result<()> {
    if talk.json {
        answers::print_json(
            &json!({"change": done.change, "label": done.label, "undo": done.undo.undo, "redo": done.undo.redo}),
        );
    } else {
        out::line(&done.said);
    }
    Ok(())
}

fn one(change: &str) -> OneChange {
    OneChange {
        change: address(change),
    }
}

fn address(typed: &str) -> Address {
    Address(typed.trim_start_matches('#').to_owned())
}

/// The number of a change in its address.
pub fn number(address: &str) -> &str {
    address.rsplit('/').next().unwrap_or(address)
}
