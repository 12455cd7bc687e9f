//! What the journal already has of a file's rows.
//!
//! A row is compared with the values that it had when last imported, so that edits made since do not count as a change of the source; what was deleted
//! stays known as deleted.

use std::collections::{BTreeMap, HashMap, HashSet};

use plumb_exchange::{
    Named, Row, RowType, Sheet,
    answer::{Reason, State, sha256},
    compare::Known,
    csv, journal_json, row,
    sheet::{Left, Taken, fingerprint},
};
use plumb_mastery::{Entry, Kind, Tree, Work};
use uuid::Uuid;

use crate::{
    problem::Result,
    reader::{Fate, Reader, Select},
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

/// What every id of the journal names.
pub(super) fn ids(
    reader: &Reader<'_>,
    tree: &Tree,
    works: &[Work],
) -> Result<HashMap<Uuid, Named>> {
    let mut ids = HashMap::new();
    for kind in Kind::ALL {
        let select = Select {
            kinds: vec![kind],
            ..Select::default()
        };
        let dated = reader.dated(&select)?;
        ids.extend(dated.into_iter().map(|(_, id)| (id.0, Named::Entry(kind))));
    }
    let row = |sort| move |id| (id, Named::Row(sort));
    let areas = tree.areas().iter().map(|area| area.id.0);
    ids.extend(areas.map(row(RowType::Area)));
    ids.extend(works.iter().map(|work| work.id.0).map(row(RowType::Work)));
    let roles = reader.roles()?;
    ids.extend(roles.iter().map(|role| role.id.0).map(row(RowType::Role)));
    let (searches, templates) = (reader.searches()?, reader.templates()?);
    ids.extend(searches.iter().map(|it| it.id.0).map(row(RowType::Search)));
    ids.extend(
        templates
            .iter()
            .map(|it| it.id.0)
            .map(row(RowType::Template)),
    );
    let (plates, slips) = (reader.plates()?, reader.slips()?);
    ids.extend(plates.iter().map(|it| it.id.0).map(row(RowType::Plate)));
    ids.extend(slips.iter().map(|it| it.id.0).map(row(RowType::Slip)));
    Ok(ids)
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
    let fates = reader.fates()?;
    for taken in taken {
        if let Ok(id) = Uuid::parse_str(&taken.key)
            && !known.contains_key(&taken.key)
            && fates.of(&taken.key)? != Fate::Free
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

/// What is known of the rows of a journal's own JSON: each by its id. One whose id is that of another sort of row here is taken out of the sheet.
pub(super) fn of_rows(
    reader: &Reader<'_>,
    sheet: &mut Sheet<Row>,
) -> Result<HashMap<String, Known>> {
    let mut known = HashMap::new();
    let fates = reader.fates()?;
    let mut kept = Vec::with_capacity(sheet.taken.len());
    for taken in std::mem::take(&mut sheet.taken) {
        let entity = taken.brings.row_type();
        let uuid = taken.brings.id().unwrap_or_default();
        let id = storage::key_of(&taken.brings);
        if let Some(here) = storage::find(reader.connection(), entity, &id)? {
            let fingerprint = sha256(row::write(&here).as_bytes());
            let found = Known {
                id: uuid,
                fingerprint,
                deleted: false,
            };
            known.insert(journal_json::key(&here), found);
        } else if entity != RowType::Profile {
            match fates.of(&id)? {
                Fate::Free => {}
                Fate::Used(other) if other != entity => {
                    sheet.left.push(of_another_sort(&taken, other));
                    continue;
                }
                Fate::Used(_) => {
                    let found = Known {
                        id: uuid,
                        fingerprint: String::new(),
                        deleted: true,
                    };
                    known.insert(taken.key.clone(), found);
                }
            }
        }
        kept.push(taken);
    }
    sheet.taken = kept;
    Ok(known)
}

fn of_another_sort(taken: &Taken<Row>, other: RowType) -> Left {
    let id = storage::key_of(&taken.brings);
    let message = Named::Row(other).message(&id);
    Left {
        row: taken.row,
        state: State::Rejected,
        reason: Reason::DuplicateId,
        field: Some("id".to_owned()),
        value: Some(id),
        message,
        source: format!("{}\n", row::write(&taken.brings)).into_bytes(),
    }
}
