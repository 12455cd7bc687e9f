//! `plumb bulk`: one thing done to many entries, said first.

use std::io::{BufRead, IsTerminal};

use clap::{ArgGroup, Args};
use plumb_journal::{
    Code, Problem, Result,
    bulk::{BulkDeed, BulkDone, BulkEdit, BulkPlan, BulkRefused},
    mastery::Part,
    outcome::Outcome,
    refs::{AreaRef, EntryRef, WorkRef},
};
use serde_json::json;

use crate::{answers, flags::usage, out, talk::Talk};

/// Change many entries alike; what cannot take it is left alone and listed.
#[derive(Args)]
#[command(group = ArgGroup::new("deed").required(true).multiple(false))]
pub struct Bulk {
    /// Ids, endings that lists print, or titles of milestones.
    #[arg(required_unless_present = "query", conflicts_with = "query")]
    entry: Vec<String>,
    /// All that a query finds.
    #[arg(long)]
    query: Option<String>,
    /// Add areas.
    #[arg(long, value_name = "AREA", num_args = 1.., action = clap::ArgAction::Append, group = "deed")]
    add_area: Vec<String>,
    /// Take areas away, and what was rated there with them.
    #[arg(long, value_name = "AREA", num_args = 1.., action = clap::ArgAction::Append, group = "deed")]
    take_area: Vec<String>,
    /// Put them under a work; an empty one means none.
    #[arg(long, group = "deed")]
    work: Option<String>,
    /// Keep them out of every export, or no more: --private or --private=false.
    #[arg(long, num_args = 0..=1, default_missing_value = "true", require_equals = true, group = "deed")]
    private: Option<bool>,
    /// Milestones: made by others, arranged by you; --oversaw=false means made.
    #[arg(long, num_args = 0..=1, default_missing_value = "true", require_equals = true, group = "deed")]
    oversaw: Option<bool>,
    /// Move their days; earlier where negative.
    #[arg(
        long,
        value_name = "DAYS",
        allow_negative_numbers = true,
        group = "deed"
    )]
    move_days: Option<i32>,
    /// Delete them.
    #[arg(long, group = "deed")]
    delete: bool,
    /// Only say what would change and what cannot.
    #[arg(long)]
    dry_run: bool,
    /// Do not ask.
    #[arg(long)]
    yes: bool,
}

impl Bulk {
    /// Says what would change, asks on a terminal, then does it.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let asks = !self.yes && !talk.json && std::io::stdin().is_terminal();
        let dry_run = self.dry_run;
        let edit = self.edit()?;
        if dry_run {
            let plan: BulkPlan = talk.ask("plan_bulk", &edit)?;
            if talk.json {
                answers::print_json(&plan);
            } else {
                out::line(&plan.words);
                list(&plan.refused, out::line);
            }
            return Ok(());
        }
        if asks {
            let plan: BulkPlan = talk.ask("plan_bulk", &edit)?;
            if plan.changing > 0 && !confirmed(&plan) {
                let message = "Nothing was changed.";
                return Err(Problem::new(Code::Refused, "declined", message));
            }
        }
        let done: Outcome<BulkDone> = talk.ask("bulk_edit", &edit)?;
        let own = json!({"changed": done.value.changed, "same": done.value.same, "refused": done.value.refused});
        answers::print_written(talk, &own, &done, json!(null), &done.said);
        if !talk.json {
            list(&done.value.refused, out::error_line);
        }
        Ok(())
    }

    fn edit(self) -> Result<BulkEdit> {
        let named = |areas: Vec<String>| areas.into_iter().map(AreaRef).collect();
        let deed = if !self.add_area.is_empty() {
            BulkDeed::AddAreas {
                areas: named(self.add_area),
            }
        } else if !self.take_area.is_empty() {
            BulkDeed::TakeAreas {
                areas: named(self.take_area),
            }
        } else if let Some(work) = self.work {
            if work.trim().is_empty() {
                BulkDeed::ClearWork
            } else {
                BulkDeed::SetWork {
                    work: WorkRef(work),
                }
            }
        } else if let Some(private) = self.private {
            BulkDeed::SetPrivate { private }
        } else if let Some(oversaw) = self.oversaw {
            let part = if oversaw { Part::Oversaw } else { Part::Made };
            BulkDeed::SetPart { part }
        } else if let Some(days) = self.move_days {
            BulkDeed::MoveDays { days }
        } else {
            BulkDeed::Delete
        };
        if self
            .query
            .as_deref()
            .is_some_and(|query| query.trim().is_empty())
        {
            return Err(
                usage("A query without words would mean everything. Nothing was changed.")
                    .hint("Say what is meant, such as on:..2014."),
            );
        }
        Ok(BulkEdit {
            entries: self.entry.into_iter().map(EntryRef).collect(),
            query: self.query,
            without: Vec::new(),
            deed,
        })
    }
}

/// Each reason with its entries, a line each.
fn list(refused: &[BulkRefused], mut line: impl FnMut(&str)) {
    for reason in refused {
        line(&format!("Left alone, because {}:", reason.because));
        for entry in &reason.entries {
            line(&format!("  {}  {}", answers::ending(&entry.id), entry.line));
        }
        let more = reason.count as usize - reason.entries.len();
        if more > 0 {
            line(&format!("  and {more} more"));
        }
    }
}

fn confirmed(plan: &BulkPlan) -> bool {
    out::error_line(&plan.words);
    list(&plan.refused, out::error_line);
    out::error_line(&format!("{}? Undo takes it back. [y/N]", plan.label));
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer).is_ok()
        && answer.trim().eq_ignore_ascii_case("y")
}
