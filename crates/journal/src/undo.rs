//! Undo and redo: taking a step back is itself a change, so it survives a restart and can be taken back.
//!
//! No stack is stored. Each change says what lies under it, so the newest change of this device tells what Undo and Redo would take. The stack is the
//! same for every door of one machine and has no limit. What a later change did to the same row stays where it can.

use plumb_exchange::{Row, RowType, row};
use rusqlite::Connection;
use serde_json::{Map, Value};

use crate::{
    call::Call,
    change::{Device, Link, Revision},
    history::{Steps, TakenBack},
    journal::Journal,
    outcome::{Outcome, UndoLabels},
    problem::{Code, Problem, Result},
    storage::{self, change as table},
    transact::{Done, Tx, read_back},
};

/// The action of a change that takes a step back.
const UNDO: &str = "undo";

/// The action of a change that takes an undo back.
const REDO: &str = "redo";

/// What a change takes back, and what lies under it on its own stack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Taking {
    pub(crate) undoes: i64,
    pub(crate) below: Option<i64>,
}

/// What Undo and Redo would take, by the places of changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stack {
    pub(crate) undo: Option<i64>,
    pub(crate) redo: Option<i64>,
}

impl Stack {
    /// What can be taken when `newest` is the newest change of this device.
    pub(crate) fn after(connection: &Connection, newest: Option<&Link>) -> Result<Self> {
        let Some(newest) = newest else {
            return Ok(Self::default());
        };
        let below_taken = |newest: &Link| match newest.undoes {
            None => Ok(None),
            Some(place) => {
                Ok::<_, Problem>(table::link(connection, place)?.and_then(|taken| taken.below))
            }
        };
        Ok(match newest.action.as_str() {
            UNDO => Self {
                undo: below_taken(newest)?,
                redo: Some(newest.place),
            },
            REDO => Self {
                undo: Some(newest.place),
                redo: below_taken(newest)?,
            },
            _ => Self {
                undo: Some(newest.place),
                redo: None,
            },
        })
    }

    pub(crate) fn of(connection: &Connection, device: &Device) -> Result<Self> {
        Self::after(
            connection,
            table::newest_link(connection, device.n)?.as_ref(),
        )
    }
}

/// What the Edit menu says.
pub(crate) fn labels(connection: &Connection, device: &Device) -> Result<UndoLabels> {
    let stack = Stack::of(connection, device)?;
    let label = |place: Option<i64>| match place {
        None => Ok(None),
        Some(place) => Ok::<_, Problem>(table::link(connection, place)?.map(|link| link.label)),
    };
    Ok(UndoLabels {
        undo: label(stack.undo)?,
        redo: label(stack.redo)?,
    })
}

impl Journal {
    /// Takes back the newest steps, each as a change of its own.
    ///
    /// # Errors
    ///
    /// `nothing_to·undo`; `refused·needed` where something made since needs what would go. Steps already taken back stay taken back.
    pub fn undo(&self, call: &Call<'_>, request: Steps) -> Result<Outcome<TakenBack>> {
        self.take(call, UNDO, request.steps.max(1))
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    ///
    /// `nothing_to·redo`; `refused·needed`.
    pub fn redo(&self, call: &Call<'_>, request: Steps) -> Result<Outcome<TakenBack>> {
        self.take(call, REDO, request.steps.max(1))
    }

    fn take(
        &self,
        call: &Call<'_>,
        action: &'static str,
        steps: u32,
    ) -> Result<Outcome<TakenBack>> {
        let mut taken: Option<Outcome<TakenBack>> = None;
        for _ in 0..steps {
            let step = self.transact(action, call, |tx| self.take_one(tx, action));
            match (step, &mut taken) {
                (Ok(step), None) => taken = Some(step),
                (Ok(step), Some(taken)) => join(taken, step),
                (Err(problem), None) => return Err(problem),
                // What was taken stays taken; the reader learns why there was no more.
                (Err(problem), Some(taken)) => {
                    if problem.code != Code::NothingTo {
                        taken.warnings.push(problem.message);
                    }
                    break;
                }
            }
        }
        taken.ok_or_else(|| nothing_to(action))
    }

    fn take_one(&self, tx: &mut Tx<'_>, action: &str) -> Result<Done<TakenBack>> {
        let connection = tx.connection();
        let device = self.head().device(connection, tx.now())?;
        let stack = Stack::of(connection, &device)?;
        let (place, below) = if action == UNDO {
            (stack.undo, stack.redo)
        } else {
            (stack.redo, stack.undo)
        };
        let link = match place {
            Some(place) => table::link(connection, place)?,
            None => None,
        };
        let link = link.ok_or_else(|| nothing_to(action))?;
        tx.taking = Some(Taking {
            undoes: link.place,
            below,
        });
        take_back(tx, &table::revisions(tx.connection(), link.place)?)?;
        let said = if action == UNDO {
            format!("Took back: {}.", link.label)
        } else {
            format!("Did again: {}.", link.label)
        };
        Ok(Done::new(
            TakenBack {
                labels: vec![link.label.clone()],
            },
            link.label,
            said,
        ))
    }
}

fn join(taken: &mut Outcome<TakenBack>, step: Outcome<TakenBack>) {
    taken.value.labels.extend(step.value.labels);
    taken.said = format!("{} {}", taken.said, step.said);
    taken.changed.extend(step.changed);
    taken.changed.sort_unstable();
    taken.changed.dedup();
    taken.warnings.extend(step.warnings);
    (taken.change, taken.label, taken.undo) = (step.change, step.label, step.undo);
}

fn nothing_to(action: &str) -> Problem {
    let done = if action == UNDO {
        "There is nothing to undo."
    } else {
        "There is nothing to do again."
    };
    Problem::new(
        Code::NothingTo,
        action,
        format!("{done} Nothing was changed."),
    )
    .hint("`plumb history` lists what was done; what another machine did is taken back there.")
}

/// Takes the revisions of a step back: first all that comes or changes, what is named before what names it, then all that goes.
pub(crate) fn take_back(tx: &mut Tx<'_>, revisions: &[Revision]) -> Result<()> {
    let mut coming: Vec<Row> = Vec::new();
    let mut going: Vec<(RowType, String)> = Vec::new();
    for revision in revisions.iter().rev() {
        let now = storage::find(tx.connection(), revision.entity, &revision.id)?;
        match (&revision.before, &revision.after, now) {
            (None, _, Some(_)) => going.push((revision.entity, revision.id.clone())),
            (Some(before), None, None) => coming.push(read_back(before)?),
            (Some(before), Some(after), Some(now)) => coming.push(merged(before, after, &now)?),
            // Made and gone again, removed and there again, changed and removed since: it stays as it is.
            _ => {}
        }
    }
    become_so(tx, coming, going)
}

/// Puts all rows that come or change, what is named before what names it, then removes all that go.
pub(crate) fn become_so(
    tx: &mut Tx<'_>,
    mut coming: Vec<Row>,
    mut going: Vec<(RowType, String)>,
) -> Result<()> {
    coming.sort_by_key(order);
    let areas = coming.iter().take_while(|row| order(row) <= AREAS).count();
    parents_first(&mut coming[..areas]);
    coming.iter().try_for_each(|row| tx.put_row(row))?;
    going.sort_by_key(|(entity, _)| std::cmp::Reverse(*entity));
    going
        .iter()
        .try_for_each(|(entity, id)| tx.remove_row(*entity, id))
}

const AREAS: u8 = 2;

/// What has to be there first: what is named before what names it, milestones before what is said of them.
fn order(row: &Row) -> u8 {
    match row {
        Row::Profile(_) => 0,
        Row::Role(_) => 1,
        Row::Area(_) => AREAS,
        Row::Work(_) => 3,
        Row::Entry(entry) if entry.kind() != plumb_mastery::Kind::Recognition => 4,
        Row::Entry(_) => 5,
        Row::Search(_) | Row::Template(_) | Row::Plate(_) | Row::Slip(_) => 6,
    }
}

/// Puts each area behind its parent, where both come.
fn parents_first(rows: &mut [Row]) {
    let parent_of = |row: &Row| match row {
        Row::Area(area) => area.parent,
        _ => None,
    };
    for at in 0..rows.len() {
        let later = rows[at..].iter().position(|row| {
            parent_of(row)
                .is_none_or(|parent| !rows[at..].iter().any(|other| other.id() == Some(parent.0)))
        });
        if let Some(later) = later {
            rows[at..=at + later].rotate_right(1);
        }
    }
}

/// A row in which each field that still has the step's value gets its old one; fields changed since stay.
fn merged(before: &str, after: &str, now: &Row) -> Result<Row> {
    let now = row::write(now);
    // Most rows are as the step left them, and then every field gets its old value.
    if now == after {
        return read_back(before);
    }
    let (before, after, mut now) = (fields(before)?, fields(after)?, fields(&now)?);
    for name in before.keys().chain(after.keys()) {
        if now.get(name) != after.get(name) {
            continue;
        }
        match before.get(name) {
            Some(old) => now.insert(name.clone(), old.clone()),
            None => now.remove(name),
        };
    }
    read_back(&Value::Object(now).to_string())
}

fn fields(text: &str) -> Result<Map<String, Value>> {
    match serde_json::from_str(text) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(Problem::new(
            Code::Damaged,
            "revision",
            "A row in the history cannot be read. Nothing was changed.",
        )
        .hint("Check the journal and restore a backup.")),
    }
}

#[cfg(test)]
mod tests;
