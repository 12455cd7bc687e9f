//! What the journal already has of a file's rows.
//!
//! A row is compared with the values that it had when last imported, so that edits made since do not count as a change of the source; what was deleted
//! stays known as deleted.

use std::collections::{BTreeMap, HashMap, HashSet};

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

/// What was counted of repositories so far.
pub(super) struct Past {
    /// The repository under which each commit was counted, by its short hash.
    pub(super) counted: HashMap<String, String>,
    known: HashMap<String, Known>,
    /// The commits of each day, by its key.
    days: HashMap<String, HashSet<String>>,
}

/// What was counted of repositories so far, commit by commit.
pub(super) fn of_commits(reader: &Reader<'_>) -> Result<Past> {
    let mut past = Past {
        counted: HashMap::new(),
        known: of_origins(reader, "git")?,
        days: HashMap::new(),
    };
    for (key, origin) in reader.origins("git")? {
        let fields = fields_of(&origin.fields);
        let repository = fields.get("repository").cloned().unwrap_or_default();
        let commits = commits_of(&fields);
        for commit in &commits {
            past.counted.insert(commit.clone(), repository.clone());
        }
        past.days.insert(key, commits);
    }
    Ok(past)
}

impl Past {
    /// What is known of these days. One of which only a part is read, as in a clone without its whole history, is as it was.
    pub(super) fn known(mut self, taken: &[Taken<Entry>]) -> HashMap<String, Known> {
        for taken in taken {
            let (Some(known), Some(day), Some(origin)) = (
                self.known.get_mut(&taken.key),
                self.days.get(&taken.key),
                &taken.brings.origin,
            ) else {
                continue;
            };
            if commits_of(&origin.fields).is_subset(day) {
                known.fingerprint.clone_from(&taken.fingerprint);
            }
        }
        self.known
    }
}

fn commits_of(fields: &BTreeMap<String, String>) -> HashSet<String> {
    let hashes = fields.get("hashes").map(String::as_str).unwrap_or_default();
    hashes.split(' ').map(str::to_owned).collect()
}

fn fields_of(text: &str) -> BTreeMap<String, String> {
    serde_json::from_str(text).unwrap_or_default()
}

/// What is known of rows that came from a format.
fn of_origins(reader: &Reader<'_>, format: &str) -> Result<HashMap<String, Known>> {
    let origins = reader.origins(format)?;
    Ok(origins
        .into_iter()
        .map(|(key, known)| (key, of_fields(known.id.0, &known.fields, known.deleted)))
        .collect())
}

fn of_fields(id: Uuid, fields: &str, deleted: bool) -> Known {
    Known {
        id,
        fingerprint: fingerprint(&fields_of(fields)),
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
