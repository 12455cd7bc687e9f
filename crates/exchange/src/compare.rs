//! What the journal already has of a file's rows: new, same, changed or deleted.
//!
//! A row is compared with the values it had when last imported, not with the entry as it stands, so edits and mappings made since do not count as
//! a change of the source. This module does not know how either was found.

use std::{borrow::Borrow, collections::HashMap};

use plumb_mastery::Entry;
use uuid::Uuid;

use crate::{
    answer::{Answer, Counts, RowAnswer, Shown, Source, State},
    sheet::{Sheet, Taken, fingerprint},
};

/// What the journal knows of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The entry that came of it.
    pub id: Uuid,
    /// The fingerprint that the row had when last imported.
    pub fingerprint: String,
    /// Whether the person deleted the entry since.
    pub deleted: bool,
}

/// A row and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged<T> {
    /// New, same, changed or deleted.
    pub state: State,
    /// The entry that the journal has for it.
    pub id: Option<Uuid>,
    /// The row.
    pub taken: Taken<T>,
}

/// What the journal knows of a format's rows, by key: entries and whether they are deleted. Our own CSV has `csv::known`.
pub fn known<E: Borrow<Entry>>(
    format: &str,
    entries: impl IntoIterator<Item = (E, bool)>,
) -> HashMap<String, Known> {
    let mut known = HashMap::new();
    for (entry, deleted) in entries {
        note(&mut known, format, entry.borrow(), deleted);
    }
    known
}

/// Notes an entry under the key that it was imported under; one that is there goes before one that is deleted.
pub(crate) fn note(known: &mut HashMap<String, Known>, format: &str, entry: &Entry, deleted: bool) {
    let Some(origin) = entry
        .origin
        .as_ref()
        .filter(|origin| origin.format == format)
    else {
        return;
    };
    if deleted && known.contains_key(&origin.key) {
        return;
    }
    let found = Known {
        id: entry.id.0,
        fingerprint: fingerprint(&origin.fields),
        deleted,
    };
    known.insert(origin.key.clone(), found);
}

/// Compares rows with what the journal knows, key by key.
pub fn compare<T>(taken: Vec<Taken<T>>, known: &HashMap<String, Known>) -> Vec<Judged<T>> {
    let judge = |taken: Taken<T>| {
        let known = known.get(&taken.key);
        let state = match known {
            None => State::New,
            Some(known) if known.deleted => State::Deleted,
            Some(known) if known.fingerprint == taken.fingerprint => State::Same,
            Some(_) => State::Changed,
        };
        Judged {
            state,
            id: known.map(|known| known.id),
            taken,
        }
    };
    taken.into_iter().map(judge).collect()
}

/// The answer of a dry run: the sheet's rows as judged and those left over, in the order of the file. `show` gives an entry as the command line
/// prints it; a row of which it gives nothing is counted and not listed.
pub fn answer<T>(
    file: Source,
    sheet: &Sheet<T>,
    judged: &[Judged<T>],
    show: impl Fn(&T) -> Option<Shown>,
) -> Answer {
    let taken = judged.iter().filter_map(|judged| {
        Some(RowAnswer {
            row: judged.taken.row,
            state: judged.state,
            reason: None,
            field: None,
            value: None,
            message: None,
            notes: judged.taken.notes.clone(),
            entry: Some(show(&judged.taken.brings)?),
        })
    });
    let left = sheet.left.iter().map(|left| RowAnswer {
        row: left.row,
        state: left.state,
        reason: Some(left.reason),
        field: left.field.clone(),
        value: left.value.clone(),
        message: Some(left.message.clone()),
        notes: Vec::new(),
        entry: None,
    });
    let mut rows: Vec<RowAnswer> = taken.chain(left).collect();
    rows.sort_by_key(|row| row.row);
    let mut counts = Counts::default();
    let states = judged.iter().map(|judged| judged.state);
    states
        .chain(sheet.left.iter().map(|left| left.state))
        .for_each(|state| counts.add(state));
    Answer {
        format: sheet.format.to_owned(),
        file,
        reads: sheet.reads,
        needs: sheet.needs.clone(),
        names: sheet.names.clone(),
        addresses: sheet.addresses.clone(),
        counts,
        rows,
    }
}
