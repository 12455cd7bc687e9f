//! A week as a grid: areas in rows, days in columns, minutes in cells, and its writing as one change.
//!
//! What is typed is read here and nowhere else; the screen only carries texts to and fro. A session of several areas is split as everywhere (I12), so that the
//! sums are true, and is opened to be changed, because a cell could not say which of its areas is meant. Nothing is written until the week is saved.

mod grid;
mod plan;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use plumb_mastery::{AreaId, EntryId, timing::Spending, words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    call::Call,
    journal::Journal,
    outcome::Outcome,
    problem::{Code, Problem, Result},
    refs::{AreaRef, DayText},
    transact::Done,
};

use plan::Plan;

/// What was typed into a cell and is not saved yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekEdit {
    /// The row.
    pub area: AreaRef,
    /// The column.
    pub on: DayText,
    /// Making or overseeing.
    pub spent: Spending,
    /// The text.
    pub text: String,
    /// The minutes over which it was typed; where others stand there by now, the cell says so instead of overwriting them.
    #[serde(default)]
    #[ts(optional)]
    pub was: Option<u32>,
}

/// Which week, with what was typed into it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct WeekRequest {
    /// A day of it; this week where absent.
    #[ts(optional)]
    pub on: Option<DayText>,
    /// What was typed.
    #[ts(optional, as = "Option<_>")]
    pub edits: Vec<WeekEdit>,
    /// Areas that get a row although nothing was logged in them.
    #[ts(optional, as = "Option<_>")]
    pub rows: Vec<AreaRef>,
}

/// A week to be saved.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SaveWeek {
    /// A day of it; this week where absent.
    #[ts(optional)]
    pub on: Option<DayText>,
    /// What was typed.
    pub edits: Vec<WeekEdit>,
    /// Writes nothing where one cell cannot be read; else that cell alone is left out.
    #[ts(optional, as = "Option<_>")]
    pub whole: bool,
}

/// A week that was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekSaved {
    /// How many cells were written.
    pub cells: u32,
    /// How many cells could not be.
    pub left: u32,
}

/// What can be done with a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CellState {
    /// It can be typed into.
    #[default]
    Open,
    /// Several sessions stand in it, or one that belongs to other areas too; they are opened.
    Several,
    /// Its day is still ahead.
    Ahead,
}

/// One cell, of making or of overseeing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekCell {
    /// What stands in it.
    pub text: String,
    /// Its minutes, with what was typed.
    pub minutes: u32,
    /// Its minutes in the journal.
    pub was: u32,
    /// What can be done with it.
    pub state: CellState,
    /// Whether something was typed that is not saved.
    pub edited: bool,
    /// The sessions in it.
    pub entries: Vec<EntryId>,
    /// Why what was typed cannot be taken.
    pub problem: Option<String>,
}

/// A day of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekCells {
    /// Making.
    pub making: WeekCell,
    /// Overseeing.
    pub overseeing: WeekCell,
}

/// A row: an area with its seven days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekRow {
    /// The area; none for sessions without one.
    pub area: Option<AreaId>,
    /// Its path.
    pub path: String,
    /// Its days.
    pub cells: Vec<WeekCells>,
    /// Minutes made in the week.
    pub making: u32,
    /// Minutes overseen in the week.
    pub overseeing: u32,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeekDay {
    /// The day.
    pub on: NaiveDate,
    /// "Mon 16 Nov 2026".
    pub words: String,
    /// Whether it is still ahead.
    pub ahead: bool,
    /// Minutes made.
    pub making: u32,
    /// Minutes overseen.
    pub overseeing: u32,
}

/// A week as a grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Week {
    /// "Week 47, 16 to 22 November 2026".
    pub title: String,
    /// Its columns.
    pub days: Vec<WeekDay>,
    /// Its rows, in the order of the tree.
    pub rows: Vec<WeekRow>,
    /// Minutes made.
    pub making: u32,
    /// Minutes overseen.
    pub overseeing: u32,
    /// How many cells would be saved.
    pub readable: u32,
    /// How many cells cannot be read.
    pub unreadable: u32,
    /// The first day of the week before.
    pub before: NaiveDate,
    /// The first day of the week after; none where that is still ahead.
    pub after: Option<NaiveDate>,
    /// What fills this week as the one before; empty where something stands in it, or nothing stood there.
    pub as_before: Vec<WeekEdit>,
}

impl Journal {
    /// A week as a grid, with what was typed into it and is not saved.
    pub fn week(&self, request: WeekRequest) -> Result<Week> {
        let first_weekday = self.first_weekday();
        self.read(|reader| {
            let mut plan = Plan::of(reader, request.on.as_ref(), first_weekday)?;
            plan.edit(self, reader, &request.edits)?;
            grid::drawn(reader, &plan, &request.rows)
        })
    }

    /// Writes what was typed into a week as one change.
    pub fn save_week(&self, call: &Call<'_>, request: SaveWeek) -> Result<Outcome<WeekSaved>> {
        let first_weekday = self.first_weekday();
        self.transact("save_week", call, |tx| {
            let mut plan = Plan::of(tx, request.on.as_ref(), first_weekday)?;
            plan.edit(self, tx, &request.edits)?;
            let left = plan.refused.len();
            if let Some(problem) = plan
                .first_refusal()
                .filter(|_| request.whole || plan.taken == 0)
            {
                return Err(problem);
            }
            if plan.taken == 0 {
                return Err(nothing());
            }
            for entry in plan.gone() {
                tx.remove::<plumb_mastery::Entry>(&entry)?;
            }
            for entry in plan.written() {
                tx.put(entry)?;
            }
            let number = plan.week.number();
            let saved = WeekSaved {
                cells: plan.taken,
                left: u32::try_from(left).unwrap_or(u32::MAX),
            };
            Ok(Done::new(
                saved,
                format!("Log week {number}"),
                said(&plan, saved),
            ))
        })
    }
}

fn said(plan: &Plan, saved: WeekSaved) -> String {
    let (making, overseeing) = plan.sums();
    let mut parts = vec![format!("{} making", words::duration(making))];
    if overseeing > 0 {
        parts.push(format!("{} overseeing", words::duration(overseeing)));
    }
    let left = match saved.left {
        0 => String::new(),
        1 => " One cell could not be read; its text is kept.".to_owned(),
        more => format!(" {more} cells could not be read; their text is kept."),
    };
    let number = plan.week.number();
    format!("Logged: week {number}, {}.{left}", parts.join(", "))
}

fn nothing() -> Problem {
    let message = "No cell of the week was changed. Nothing was logged.";
    Problem::new(Code::Invalid, "empty", message)
        .hint("Write minutes into a cell first.")
        .field("edits")
}
