//! Reverting one change, and going back to a point: each a change of its own, which can be undone like any other.
//!
//! Going back sets every row that was touched since to the form that it had right after the chosen change. What that would do is told first, by the same
//! comparison. It does not know what any row means.

use plumb_exchange::{Row, RowType};
use plumb_mastery::words;

use super::{
    GoingBack, OneChange, RowBecame, RowTold, TakenBack, WentBack,
    told::{Teller, became},
};
use crate::{
    call::Call,
    journal::Journal,
    outcome::{Address, Outcome},
    problem::{Code, Problem, Result},
    reader::Reader,
    storage::{self, change as table},
    transact::{Done, read_back},
    undo::{self, Stack, Taking},
};

/// How many rows are told at once.
pub(super) const TOLD: usize = 50;

impl Journal {
    /// What going back to a change would do; nothing is written.
    ///
    /// # Errors
    ///
    /// `missing·change`.
    pub fn going_back(&self, request: OneChange) -> Result<GoingBack> {
        self.read(|reader| {
            let (place, line) = self.line_of(reader, &request.change)?;
            let connection = reader.connection();
            let teller = Teller::of(reader)?;
            let mut rows = Vec::new();
            let mut sums = [0_u64; 3];
            for (entity, id, then) in table::forms_after(connection, place)? {
                let now = storage::find(connection, entity, &id)?;
                let now = now.map(|now| plumb_exchange::row::write(&now));
                let Some(became) = became(now.as_deref(), then.as_deref()) else {
                    continue;
                };
                sums[became as usize] += 1;
                if rows.len() < TOLD {
                    rows.push(teller.row(entity, now.as_deref(), then.as_deref())?);
                }
            }
            let changes = table::count_after(connection, place)?;
            Ok(GoingBack {
                line,
                changes,
                rows,
                total: sums.iter().sum(),
                sentence: sentence(changes, sums),
            })
        })
    }

    /// Makes every row as it was right after a change, as a new change.
    ///
    /// # Errors
    ///
    /// `missing·change`; `nothing_to·go_back` where nothing differs from then.
    pub fn go_back(&self, call: &Call<'_>, request: OneChange) -> Result<Outcome<WentBack>> {
        self.transact("go_back", call, |tx| {
            let (place, line) = self.line_of(tx, &request.change)?;
            tx.as_it_was = true;
            let mut coming: Vec<Row> = Vec::new();
            let mut going: Vec<(RowType, String)> = Vec::new();
            for (entity, id, then) in table::forms_after(tx.connection(), place)? {
                match then {
                    Some(then) => coming.push(read_back(&then)?),
                    None => going.push((entity, id)),
                }
            }
            undo::become_so(tx, coming, going)?;
            let rows = tx.differing() as u64;
            if rows == 0 {
                return Err(nothing(
                    "go_back",
                    "Nothing differs from what it was then. Nothing was changed.",
                ));
            }
            let label = format!("Go back to {}", line.at_words);
            let said = format!(
                "Went back to {}: {} as they were then.",
                line.at_words,
                words::counted(rows, "row stands", "rows stand")
            );
            Ok(Done::new(WentBack { rows }, label, said))
        })
    }

    /// Takes back one change, wherever it stands in the history; what was changed since stays.
    ///
    /// # Errors
    ///
    /// `missing·change`; `nothing_to·revert` where nothing of it is left; `refused·needed` where something made since needs what would go.
    pub fn revert(&self, call: &Call<'_>, request: OneChange) -> Result<Outcome<TakenBack>> {
        self.transact("revert", call, |tx| {
            let (place, line) = self.line_of(tx, &request.change)?;
            let device = self.head().device(tx.connection(), tx.now())?;
            tx.taking = Some(Taking {
                undoes: place,
                below: Stack::of(tx.connection(), &device)?.undo,
            });
            undo::take_back(tx, &table::revisions(tx.connection(), place)?)?;
            if tx.differing() == 0 {
                return Err(nothing(
                    "revert",
                    "Nothing of this change is left to take back. Nothing was changed.",
                ));
            }
            let label = format!("Revert {}", line.words);
            let said = format!("Took back: {}. What was changed since stays.", line.words);
            let labels = vec![line.words];
            Ok(Done::new(TakenBack { labels }, label, said))
        })
    }
}

/// The place of a change by its address: `device/seq`, or the number alone where only one device ever wrote.
pub(super) fn place_of(reader: &Reader<'_>, address: &Address) -> Result<i64> {
    let typed = address.0.trim();
    let connection = reader.connection();
    let (device, seq) = match typed.rsplit_once('/') {
        Some((device, seq)) => (device.to_owned(), seq),
        None => match &table::devices(connection)?[..] {
            [only] => (only.id.clone(), typed),
            _ => return Err(no_change(typed)),
        },
    };
    let seq = seq.parse().map_err(|_| no_change(typed))?;
    table::place_of(connection, &device, seq)?.ok_or_else(|| no_change(typed))
}

pub(super) fn no_change(typed: &str) -> Problem {
    Problem::new(
        Code::Missing,
        "change",
        format!("There is no change '{typed}' in this journal. Nothing was changed."),
    )
    .hint("`plumb history --json` lists the changes with their addresses.")
    .field("change")
}

fn nothing(reason: &'static str, said: &str) -> Problem {
    Problem::new(Code::NothingTo, reason, said.to_owned())
        .hint("`plumb history` lists what was done.")
}

fn sentence(changes: u64, [made, changed, gone]: [u64; 3]) -> String {
    if made + changed + gone == 0 {
        return "Nothing differs from what it was then.".to_owned();
    }
    let part =
        |count: u64, one: &str, many: &str| (count > 0).then(|| words::counted(count, one, many));
    let parts: Vec<String> = [
        part(made, "row comes back", "rows come back"),
        part(
            changed,
            "row becomes what it was",
            "rows become what they were",
        ),
        part(gone, "row goes", "rows go"),
    ]
    .into_iter()
    .flatten()
    .collect();
    let since = words::counted(changes, "change was", "changes were");
    format!(
        "{since} made since. {}.",
        words::capital(&words::listed(&parts, "and"))
    )
}

impl RowBecame {
    /// What the row becomes, in a word for lists of effects.
    pub fn effect(self) -> &'static str {
        match self {
            Self::Made => "comes back",
            Self::Changed => "becomes what it was",
            Self::Gone => "goes",
        }
    }
}

impl RowTold {
    /// "Session · 45 min making · goes", a line of what would happen.
    pub fn effect(&self) -> String {
        format!("{} · {} · {}", self.what, self.name, self.became.effect())
    }
}
