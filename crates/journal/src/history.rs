//! The history: changes by day, undo and redo.

use chrono::DateTime;
use plumb_mastery::{date::Day, words};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    commands::Nothing,
    journal::Journal,
    names::{self, Tail},
    outcome::UndoLabels,
    problem::Result,
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
            let asked = limit.saturating_add(1);
            let mut changes = storage::change::lines(
                connection,
                entry,
                asked,
                request.offset.unwrap_or_default(),
            )?;
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
