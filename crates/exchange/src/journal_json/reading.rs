//! Lines to rows, strictly and each with its number.
//!
//! The lines between the first and the last may stand in any order. A line that is refused is named; with one, nothing is imported unless the
//! person asks for the others. What the journal has of it is not known here.

use std::collections::HashSet;

use serde::Deserialize;

use super::{
    FORMAT,
    check::{Existing, check},
    writing,
};
use crate::{
    answer::{Reads, Reason, sha256},
    encoding::decode,
    order,
    row::{self, Row, RowError},
    scope::Scope,
    sheet::{Refusal, Sheet, Taken},
    unreadable::Unreadable,
};

/// The format's name for imports.
const NAME: &str = "json";

/// What the last line of a file of rejected rows says: rows that a person mends keep no hash.
const OPEN_END: &str = "{\"type\":\"end\"}\n";

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "lowercase", deny_unknown_fields)]
enum Frame {
    Journal {
        format: String,
        #[serde(default)]
        scope: String,
    },
    End {
        #[serde(default)]
        lines: Option<u64>,
        #[serde(default)]
        sha256: Option<String>,
    },
}

/// What makes a row the same row: its type and id.
pub fn key(row: &Row) -> String {
    match row.id() {
        Some(id) => format!("{} {id}", row.row_type()),
        None => row.row_type().word().to_owned(),
    }
}

/// Reads a file against what the journal has. Taken rows come in the order in which they can be written: parents before children, areas and works
/// before entries.
///
/// # Errors
///
/// `encoding`; `format` where the first line is not ours, `too_new` where it is a later version's; `cut` without a last line; `changed` where lines
/// are missing, added or changed.
pub fn read(bytes: &[u8], existing: &Existing<'_>) -> Result<Sheet<Row>, Unreadable> {
    let decoded = decode(bytes)?;
    let text = decoded.text.as_ref();
    let reads = Reads {
        encoding: decoded.encoding,
        bom: decoded.bom,
        delimiter: None,
    };
    let lines: Vec<&str> = text
        .strip_suffix('\n')
        .unwrap_or(text)
        .split('\n')
        .collect();
    let scope = beginning(lines.first().copied().unwrap_or_default())?;
    let end = end(&lines)?;
    let mut sheet = Sheet::empty(NAME, reads);
    sheet.head = format!("{}\n", lines.first().copied().unwrap_or_default());
    sheet.tail = OPEN_END.to_owned();
    rows(&mut sheet, &lines);
    check(&mut sheet, existing);
    if sheet.left.is_empty() {
        unchanged(text, &lines, &end, &sheet, scope)?;
    }
    order::sort_by(&mut sheet.taken, |taken| &taken.brings);
    sheet.left.sort_by_key(|left| left.row);
    Ok(sheet)
}

fn beginning(line: &str) -> Result<Scope, Unreadable> {
    let not_ours = || {
        let to_do = format!(
            "The first line of a journal begins with {{\"type\":\"journal\",\"format\":\"{FORMAT}\"."
        );
        Unreadable::new("format", "The file is not a journal of Plumb.", to_do).at_line(1)
    };
    let Ok(Frame::Journal { format, scope }) = serde_json::from_str(line) else {
        return Err(not_ours());
    };
    if format != FORMAT {
        if format.starts_with("plumb.journal/") {
            let failed = format!("The file is written as {format}, and this Plumb knows {FORMAT}.");
            return Err(Unreadable::new(
                "too_new",
                failed,
                "Import it with the version of Plumb that wrote it.",
            )
            .at_line(1));
        }
        return Err(not_ours());
    }
    Scope::ALL
        .into_iter()
        .find(|known| known.word() == scope)
        .ok_or_else(not_ours)
}

struct End {
    lines: Option<u64>,
    sha256: Option<String>,
}

fn end(lines: &[&str]) -> Result<End, Unreadable> {
    match lines.last().map(|line| serde_json::from_str(line)) {
        Some(Ok(Frame::End { lines, sha256 })) => Ok(End { lines, sha256 }),
        _ if let Some(at) = ended_at(lines) => {
            let failed = "Lines follow the last line of the journal.";
            let to_do = "Take them out, or export it again.";
            Err(Unreadable::new("changed", failed, to_do).at_line(at + 2))
        }
        _ => {
            let failed = "The file is cut: its last line is missing.";
            Err(
                Unreadable::new("cut", failed, "Export it again, or take another copy.")
                    .at_line(lines.len() as u64),
            )
        }
    }
}

/// Where the line stands that should be the last, counted from 0.
fn ended_at(lines: &[&str]) -> Option<u64> {
    let is_end = |line: &&str| matches!(serde_json::from_str(line), Ok(Frame::End { .. }));
    let at = lines.iter().rposition(is_end)?;
    u64::try_from(at).ok()
}

fn rows(sheet: &mut Sheet<Row>, lines: &[&str]) {
    let mut keys = HashSet::new();
    let between = lines
        .get(1..lines.len().saturating_sub(1))
        .unwrap_or_default();
    for (line, number) in between.iter().zip(2_u64..) {
        let read = row::read(line).map_err(Refusal::from).and_then(|row| {
            let key = key(&row);
            if !keys.insert(key.clone()) {
                let id = row.id().map(|id| id.to_string()).unwrap_or_default();
                let message = format!("An earlier line holds this {} already.", row.row_type());
                return Err(Refusal::new(Reason::DuplicateId, "id", &id, message));
            }
            let fingerprint = sha256(row::write(&row).as_bytes());
            Ok(Taken {
                row: number,
                key,
                fingerprint,
                brings: row,
                notes: Vec::new(),
            })
        });
        match read {
            Ok(taken) => sheet.taken.push(taken),
            Err(refusal) => sheet.left.push(refusal.at(number, format!("{line}\n"))),
        }
    }
}

/// Whether the rows are those that were written. Lines in another order are no change: put back into their own, they have the same hash.
fn unchanged(
    text: &str,
    lines: &[&str],
    end: &End,
    sheet: &Sheet<Row>,
    scope: Scope,
) -> Result<(), Unreadable> {
    let changed = |failed: String| {
        let to_do = "Export it again; or, if the change is meant, write {\"type\":\"end\"} as the last line and import it.";
        Err(Unreadable::new("changed", failed, to_do).at_line(lines.len() as u64))
    };
    let before = lines.len() as u64 - 1;
    if let Some(said) = end.lines.filter(|said| *said != before) {
        return changed(format!(
            "The file has {before} lines and was written with {said}."
        ));
    }
    let Some(said) = &end.sha256 else {
        return Ok(());
    };
    let last = lines.last().map_or(0, |line| line.len());
    let body = text.strip_suffix('\n').unwrap_or(text);
    let body = &body.as_bytes()[..body.len() - last];
    if sha256(body) == *said {
        return Ok(());
    }
    let rows = sheet
        .taken
        .iter()
        .map(|taken| taken.brings.clone())
        .collect();
    match writing::hash(rows, scope) == *said {
        true => Ok(()),
        false => changed("The file was changed after it was written.".to_owned()),
    }
}

impl From<RowError> for Refusal {
    fn from(error: RowError) -> Self {
        let reason = match error.reason {
            "missing_field" => Reason::MissingField,
            "bad_date" => Reason::BadDate,
            _ => Reason::BadValue,
        };
        Refusal {
            reason,
            field: error.field,
            value: None,
            message: error.message,
        }
    }
}
