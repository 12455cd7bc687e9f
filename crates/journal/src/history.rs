//! The history: changes by day, each told in words, taken back one by one or down to a point.

mod back;
mod fields;
mod told;

#[cfg(test)]
mod tests;

use chrono::DateTime;
use plumb_mastery::{EntryId, date::Day, fold::fold, words};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    commands::Nothing,
    journal::Journal,
    names::{self, Tail},
    outcome::{Address, UndoLabels},
    problem::Result,
    reader::Reader,
    refs::EntryRef,
    storage, undo,
};

/// How many steps to take back, or to do again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Steps {
    /// 1 where 0.
    #[ts(optional, as = "Option<_>")]
    pub steps: u32,
}

/// Which changes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct HistoryRequest {
    /// Only those that touched this entry.
    pub entry: Option<EntryRef>,
    /// At most this many; 100 where absent.
    pub limit: Option<u32>,
    /// Skips this many.
    pub offset: Option<u32>,
    /// Only changes before this place, which a list says of its last line.
    pub before: Option<u64>,
    /// Only those whose words hold all of these; case and accents ignored.
    pub words: Option<String>,
}

/// Changes, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct History {
    /// The changes.
    pub changes: Vec<HistoryLine>,
    /// What can be taken back now.
    pub undo: UndoLabels,
    /// Whether there are older ones.
    pub more: bool,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryLine {
    /// `device/seq`.
    pub change: String,
    /// Its place in this journal, from which a list goes on.
    pub place: u64,
    /// Its label.
    pub label: String,
    /// `log_milestone`, `import`, `undo` ...
    pub action: String,
    /// `window`, `command line`, `import`.
    pub door: String,
    /// The instant, for display.
    pub at: String,
    /// The same where the person is: "Fri 20 Nov 2026 12:00".
    pub at_words: String,
    /// What was done: the label, and whether an undo or a redo did it.
    pub words: String,
    /// Rows it touched.
    pub rows: u32,
}

/// A change by its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneChange {
    /// `device/seq`, or the number alone where only one device ever wrote.
    pub change: Address,
}

/// A change, and how many of its rows to pass over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TellChange {
    /// `device/seq`, or the number alone where only one device ever wrote.
    pub change: Address,
    /// Skips this many rows.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub offset: u32,
}

/// A change with what it did to each row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeTold {
    /// The change.
    pub line: HistoryLine,
    /// Its rows, at most 50.
    pub rows: Vec<RowTold>,
    /// Whether there are more rows.
    pub more: bool,
}

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowBecame {
    /// It was not there before.
    Made,
    /// It is another than before.
    Changed,
    /// It is gone.
    Gone,
}

/// A row before and after, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowTold {
    /// "Session", "Area", "Work" ...
    pub what: String,
    /// Its title, its name, or its line.
    pub name: String,
    /// What became of it.
    pub became: RowBecame,
    /// What differs; for a row that was made or is gone, all that it holds.
    pub fields: Vec<FieldTold>,
    /// The entry that can be opened, where it is one that is still there.
    pub entry: Option<EntryId>,
}

/// One part of a row before and after, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FieldTold {
    /// "Day", "Areas", "Making" ...
    pub name: String,
    /// Before; null where it held nothing.
    pub before: Option<String>,
    /// After; null where it holds nothing.
    pub after: Option<String>,
}

/// What going back to a change would do, before it is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GoingBack {
    /// The change to which it would go back.
    pub line: HistoryLine,
    /// Changes made since.
    pub changes: u64,
    /// Rows that would become other than they are, at most 50.
    pub rows: Vec<RowTold>,
    /// How many in all.
    pub total: u64,
    /// "Goes back over 3 changes: 2 entries go, 1 comes back."
    pub sentence: String,
}

/// What going back did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WentBack {
    /// Rows that were made as they were.
    pub rows: u64,
}

/// What an undo or redo took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TakenBack {
    /// The labels of the steps, newest first.
    pub labels: Vec<String>,
}

const SHOWN: u32 = 100;

impl Journal {
    /// Changes, newest first.
    pub fn history(&self, request: HistoryRequest) -> Result<History> {
        let limit = request.limit.unwrap_or(SHOWN);
        self.read(|reader| {
            // One that was deleted is known by its id alone.
            let entry = match &request.entry {
                None => None,
                Some(typed) => Some(match typed.0.trim().parse() {
                    Ok(id) if reader.is_taken(typed.0.trim())? => id,
                    _ => names::entry(reader, typed, Tail::Changed)?,
                }),
            };
            let connection = reader.connection();
            let wanted = storage::change::Wanted {
                entry,
                before: request.before,
                words: folded(request.words.as_deref()),
                limit: limit.saturating_add(1),
                offset: request.offset.unwrap_or_default(),
            };
            let mut changes = storage::change::lines(connection, &wanted)?;
            let more = changes.len() > limit as usize;
            changes.truncate(limit as usize);
            for line in &mut changes {
                self.say(line);
            }
            Ok(History {
                changes,
                undo: self.labels_in(connection)?,
                more,
            })
        })
    }

    /// A change by its address, in words.
    fn line_of(&self, reader: &Reader<'_>, address: &Address) -> Result<(i64, HistoryLine)> {
        let place = back::place_of(reader, address)?;
        let wanted = storage::change::Wanted {
            before: Some(place.cast_unsigned() + 1),
            ..storage::change::Wanted::newest()
        };
        let mut lines = storage::change::lines(reader.connection(), &wanted)?;
        let mut line = lines.pop().ok_or_else(|| back::no_change(&address.0))?;
        self.say(&mut line);
        Ok((place, line))
    }

    /// Puts a change into words.
    pub(crate) fn say(&self, line: &mut HistoryLine) {
        line.at_words = DateTime::parse_from_rfc3339(&line.at).map_or_else(
            |_| line.at.clone(),
            |at| {
                let local = self.clock().local(at.to_utc());
                let day = words::day(Day::exact(local.date_naive()));
                format!("{day} {}", local.format("%H:%M"))
            },
        );
        line.words = match line.action.as_str() {
            "undo" => format!("Undid: {}", line.label),
            "redo" => format!("Redid: {}", line.label),
            _ => line.label.clone(),
        };
    }

    /// What can be taken back now, by either door of this machine.
    pub fn undo_labels(&self, _: Nothing) -> Result<UndoLabels> {
        self.read(|reader| self.labels_in(reader.connection()))
    }

    fn labels_in(&self, connection: &Connection) -> Result<UndoLabels> {
        let device = self.head().known_device(connection)?;
        device.map_or(Ok(UndoLabels::default()), |device| {
            undo::labels(connection, &device)
        })
    }
}

fn folded(words: Option<&str>) -> Vec<String> {
    let words = fold(words.unwrap_or_default());
    words.split_whitespace().map(str::to_owned).collect()
}
