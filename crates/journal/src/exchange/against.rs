//! What the journal already has of a file's rows.
//!
//! A row is compared with the values that it had when last imported, so that edits made since do not count as a change of the source; what was deleted
//! stays known as deleted.

use std::collections::{BTreeMap, HashMap};

use plumb_exchange::{
    Row, RowType,
    answer::sha256,
    compare::Known,
    csv, journal_json, row,
    sheet::{Taken, fingerprint},
};
use plumb_mastery::{Entry, Kind, Tree, Work};
use uuid::Uuid;

use crate::{
    problem::Result,
    reader::{Reader, Select},
    storage,
};

/// What is known of the rows of a repository's history.
pub(super) fn of_origins(reader: &Reader<'_>, format: &str) -> Result<HashMap<String, Known>> {
    let origins = reader.origins(format)?;
    Ok(origins
        .into_iter()
        .map(|(key, known)| (key, of_fields(known.id.0, &known.fields, known.deleted)))
        .collect())
}

fn of_fields(id: Uuid, fields: &str, deleted: bool) -> Known {
    let fields: BTreeMap<String, String> = serde_json::from_str(fields).unwrap_or_default();
    Known {
        id,
        fingerprint: fingerprint(&fields),
        deleted,
    }
}

/// What is known of rows of our own CSV: under the key of their import, and under their id.
pub(super) fn of_csv(
    reader: &Reader<'_>,
    tree: &Tree,
    works: &[Work],
    taken: &[Taken<Entry>],
) -> Result<HashMap<String, Known>> {
    let select = Select {
        kinds: vec![Kind::Session, Kind::Milestone],
        ..Select::default()
    };
    let entries = reader.entries(&select)?;
    let mut known = csv::known(entries.iter().map(|entry| (entry, false)), tree, works);
    for (key, origin) in of_origins(reader, "csv")? {
        known.entry(key).or_insert(origin);
    }
    for taken in taken {
        if let Ok(id) = Uuid::parse_str(&taken.key)
            && !known.contains_key(&taken.key)
            && reader.is_taken(&taken.key)?
        {
            known.insert(
                taken.key.clone(),
                Known {
                    id,
                    fingerprint: String::new(),
                    deleted: true,
                },
            );
        }
    }
    Ok(known)
}

/// What is known of the rows of a journal's own JSON: each by its id.
pub(super) fn of_rows(reader: &Reader<'_>, taken: &[Taken<Row>]) -> Result<HashMap<String, Known>> {
    let mut known = HashMap::new();
    for taken in taken {
        let entity = taken.brings.row_type();
        let id = if entity == RowType::Profile {
            storage::PROFILE.to_owned()
        } else {
            taken
                .brings
                .id()
                .map(|id| id.to_string())
                .unwrap_or_default()
        };
        let uuid = taken.brings.id().unwrap_or_default();
        if let Some(here) = storage::find(reader.connection(), entity, &id)? {
            let fingerprint = sha256(row::write(&here).as_bytes());
            known.insert(
                journal_json::key(&here),
                Known {
                    id: uuid,
                    fingerprint,
                    deleted: false,
                },
            );
        } else if entity != RowType::Profile && reader.is_taken(&id)? {
            known.insert(
                taken.key.clone(),
                Known {
                    id: uuid,
                    fingerprint: String::new(),
                    deleted: true,
                },
            );
        }
    }
    Ok(known)
}
