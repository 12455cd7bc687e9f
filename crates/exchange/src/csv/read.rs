//! A file of sessions or milestones to a sheet.
//!
//! One bad row never stops the rest. A file is taken for ours by its header alone; commas are tried first, then semicolons and tabs, as
//! spreadsheets write them. Of what the journal already has, only its names and ids are known here.

use std::collections::{BTreeMap, HashSet};

use plumb_mastery::{Entry, Origin};

use super::{
    cells::{self, Cells},
    columns::{Column, Holds, header, holds, not_ours},
    guard::unguard,
    records::{Record, Records},
};
use crate::{
    answer::{Need, Reads, Reason},
    day::{self, DayOrder, Orders},
    encoding::{Decoded, decode},
    mapping::Mapping,
    names::{Against, Named, Names},
    sheet::{Keys, Left, Refusal, Sheet, Taken, fingerprint},
    unreadable::Unreadable,
};

/// The format's name, under which keys are kept.
pub(super) const FORMAT: &str = "csv";

/// Reads a file of our own sessions or milestones.
///
/// # Errors
///
/// `encoding`, `format` where the header is not ours, `columns` where one is unknown, doubled or missing.
pub fn read(
    bytes: &[u8],
    against: &Against<'_>,
    order: Option<DayOrder>,
) -> Result<Sheet, Unreadable> {
    read_mapped(bytes, against, order, &[])
}

/// Likewise, with the person's word on where names of areas go.
///
/// # Errors
///
/// Those of `read`.
pub fn read_mapped(
    bytes: &[u8],
    against: &Against<'_>,
    order: Option<DayOrder>,
    mappings: &[Mapping],
) -> Result<Sheet, Unreadable> {
    let decoded = decode(bytes)?;
    let (delimiter, held) = recognise(&decoded)?;
    let reads = Reads {
        encoding: decoded.encoding,
        bom: decoded.bom,
        delimiter: Some(char::from(delimiter)),
    };
    let mut sheet = Sheet::empty(FORMAT, reads);
    let mut records = Records::new(&decoded.text, delimiter);
    let (Some(held), Some(first)) = (held, records.next()) else {
        return Ok(sheet);
    };
    let columns = header(&trimmed(&first), held)?;
    sheet.head = with_line_end(first.source);
    let order = match order {
        Some(order) => Some(order),
        None => find_order(&mut sheet, &columns, Records::new(&decoded.text, delimiter)),
    };
    let mut rows = Rows {
        against,
        held,
        columns,
        order,
        names: Names::mapped(against, mappings),
        keys: Keys::default(),
        ids: HashSet::new(),
    };
    for record in records {
        match rows.take(&record) {
            Ok(taken) => sheet.taken.push(taken),
            Err(refusal) => sheet.left.push(left(refusal, &record)),
        }
    }
    sheet.names = rows.names.mapped_counts();
    sheet.wanted = rows.names.wanted;
    Ok(sheet)
}

/// What parts the cells and what the file holds; nothing for an empty file.
fn recognise(decoded: &Decoded<'_>) -> Result<(u8, Option<Holds>), Unreadable> {
    for delimiter in [b',', b';', b'\t'] {
        let Some(first) = Records::new(&decoded.text, delimiter).next() else {
            return Ok((b',', None));
        };
        if let Some(held) = holds(&trimmed(&first)) {
            return Ok((delimiter, Some(held)));
        }
    }
    Err(not_ours())
}

fn trimmed<'a>(record: &'a Record<'_>) -> Vec<&'a str> {
    record.cells.iter().map(str::trim).collect()
}

fn find_order(sheet: &mut Sheet, columns: &[Column], records: Records<'_>) -> Option<DayOrder> {
    let at = columns.iter().position(|column| *column == Column::On)?;
    let days: Vec<String> = records
        .skip(1)
        .filter_map(|record| record.cells.get(at).map(|cell| cell.trim().to_owned()))
        .collect();
    match day::orders(days.iter().map(String::as_str)) {
        Orders::Unneeded => None,
        Orders::Only(order) => Some(order),
        Orders::Ask => {
            sheet.needs.push(Need::DayOrder);
            None
        }
    }
}

fn left(refusal: Refusal, record: &Record<'_>) -> Left {
    refusal.at(record.line, with_line_end(record.source))
}

fn with_line_end(source: &str) -> String {
    if source.ends_with('\n') {
        source.to_owned()
    } else {
        format!("{source}\n")
    }
}

struct Rows<'a> {
    against: &'a Against<'a>,
    held: Holds,
    columns: Vec<Column>,
    order: Option<DayOrder>,
    names: Names<'a>,
    keys: Keys,
    ids: HashSet<String>,
}

impl Rows<'_> {
    fn take(&mut self, record: &Record<'_>) -> Result<Taken, Refusal> {
        let cells = self.cells(record)?;
        let mut entry: Entry = match self.held {
            Holds::Sessions => cells::session(&cells, &mut self.names, self.against, self.order)?,
            Holds::Milestones => {
                cells::milestone(&cells, &mut self.names, self.against, self.order)?
            }
        };
        entry.tidy();
        entry
            .check(self.against.tree, self.against.today)
            .map_err(|invalid| in_column(invalid.into(), &cells))?;
        let fields = cells.fields();
        let fingerprint = fingerprint(&fields);
        let key = self.key(&cells, &fingerprint)?;
        entry.origin = Some(Origin {
            format: FORMAT.into(),
            key: key.clone(),
            fields,
        });
        Ok(Taken {
            row: record.line,
            key,
            fingerprint,
            brings: entry,
            notes: Vec::new(),
        })
    }

    /// The id, or else the hash of all values.
    fn key(&mut self, cells: &Cells<'_>, fingerprint: &str) -> Result<String, Refusal> {
        let Some(id) = cells.id()? else {
            return Ok(self.keys.number(fingerprint.to_owned()));
        };
        let named = self.against.ids.get(&id.0).copied();
        let id = id.to_string();
        let refused = |message| Refusal::new(Reason::DuplicateId, Column::Id.name(), &id, message);
        if !self.ids.insert(id.clone()) {
            return Err(refused(format!(
                "The id '{id}' stands on an earlier row too."
            )));
        }
        match named {
            Some(named) if named != Named::Entry(self.held.kind()) => {
                Err(refused(named.message(&id)))
            }
            _ => Ok(id),
        }
    }

    fn cells<'r>(&self, record: &'r Record<'_>) -> Result<Cells<'r>, Refusal> {
        if record.open {
            return Err(whole_row(
                "A quotation mark opens on this row and is never closed.".into(),
            ));
        }
        let (cells, columns) = (record.cells.len(), self.columns.len());
        if cells != columns {
            return Err(whole_row(format!(
                "The row has {cells} cells and the first line names {columns}."
            )));
        }
        let pairs = self.columns.iter().zip(&record.cells);
        let cells: BTreeMap<&'static str, &str> = pairs
            .map(|(column, cell)| {
                (
                    column.name(),
                    if column.is_plain() {
                        cell.trim()
                    } else {
                        unguard(cell)
                    },
                )
            })
            .filter(|(_, cell)| !cell.trim().is_empty())
            .collect();
        Ok(Cells(cells))
    }
}

/// The model's refusal under the column from which the value came.
fn in_column(refusal: Refusal, cells: &Cells<'_>) -> Refusal {
    let field = refusal.field.unwrap_or_default();
    let column = match field.as_str() {
        "text" => Column::Note.name(),
        "url" => Column::Links.name(),
        "what" | "from" | "to" | "unit" | "source" => Column::Measure.name(),
        "story.result" => Column::StoryResult.name(),
        other => other.strip_prefix("story.").unwrap_or(other),
    };
    let value = cells
        .0
        .get(column)
        .filter(|_| refusal.reason != Reason::TooLong);
    Refusal {
        field: Some(column.to_owned()),
        value: value.map(|value| (*value).to_owned()),
        ..refusal
    }
}

fn whole_row(message: String) -> Refusal {
    Refusal {
        reason: Reason::BadValue,
        field: None,
        value: None,
        message,
    }
}
