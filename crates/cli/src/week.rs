//! `plumb week`: a week as a grid, and its writing as one change.

use clap::Args;
use plumb_journal::{
    Result,
    mastery::{timing::Spending, week::written},
    outcome::Outcome,
    refs::{AreaRef, DayText},
    week::{SaveWeek, Week as Grid, WeekEdit, WeekRequest, WeekSaved},
};
use serde_json::{Value, json};

use crate::{answers, flags::usage, out, talk::Talk};

/// A week as a grid; with cells it is saved as one change.
#[derive(Args)]
pub struct Week {
    /// A day of the week: 2026-11-17, "last tuesday"; today where none is given.
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Minutes of a cell: AREA:DAY=DUR, such as Glaze:2026-11-17=90; an empty DUR clears it.
    #[arg(long, value_name = "CELL", num_args = 1.., action = clap::ArgAction::Append)]
    cell: Vec<String>,
    /// The cells hold time of arranging the work of others.
    #[arg(long, requires = "cell")]
    overseeing: bool,
}

impl Week {
    /// Prints the week, or saves its cells.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let on = self.on.map(DayText);
        if self.cell.is_empty() {
            let request = WeekRequest {
                on,
                ..WeekRequest::default()
            };
            print(talk, &talk.ask("week", &request)?);
            return Ok(());
        }
        let spent = if self.overseeing {
            Spending::Overseeing
        } else {
            Spending::Making
        };
        let edits: Vec<WeekEdit> = self
            .cell
            .iter()
            .map(|cell| edit(cell, spent))
            .collect::<Result<_>>()?;
        let request = SaveWeek {
            // The cells say themselves which week is meant, where nothing else does.
            on: on.or_else(|| edits.first().map(|edit| edit.on.clone())),
            edits,
            whole: true,
        };
        let done: Outcome<WeekSaved> = talk.ask("save_week", &request)?;
        let own = json!({ "cells": done.value.cells });
        answers::print_written(talk, &own, &done, Value::Null, &done.said);
        Ok(())
    }
}

fn edit(cell: &str, spent: Spending) -> Result<WeekEdit> {
    let parts = cell
        .split_once('=')
        .and_then(|(place, text)| Some((place.rsplit_once(':')?, text)));
    let Some(((area, on), text)) = parts else {
        return Err(usage("A cell is written AREA:DAY=DUR. Nothing was logged.")
            .hint("For example: Glaze:2026-11-17=90."));
    };
    Ok(WeekEdit {
        area: AreaRef(area.to_owned()),
        on: DayText(on.to_owned()),
        spent,
        text: text.to_owned(),
        was: None,
    })
}

fn print(talk: &Talk, week: &Grid) {
    if talk.json {
        answers::print_json(week);
        return;
    }
    out::line(&week.title);
    for row in &week.rows {
        if row.making + row.overseeing == 0 {
            continue;
        }
        for (name, total) in [("making", row.making), ("overseeing", row.overseeing)] {
            if total == 0 {
                continue;
            }
            let cells: Vec<String> = row
                .cells
                .iter()
                .map(|cells| match name {
                    "making" => written(cells.making.minutes),
                    _ => written(cells.overseeing.minutes),
                })
                .map(|text| format!("{text:>6}"))
                .collect();
            let sum = written(total);
            out::line(&format!(
                "{} {sum:>7}  {name}  {}",
                cells.concat(),
                row.path
            ));
        }
    }
    let sums = [week.making, week.overseeing].map(|minutes| match minutes {
        0 => "0:00".to_owned(),
        some => written(some),
    });
    out::line(&format!("{} making, {} overseeing", sums[0], sums[1]));
}
