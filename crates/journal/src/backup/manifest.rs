//! What is known of a backup, as its manifest has it.
//!
//! A manifest lies beside a copy or inside a ZIP, so anyone may have written it: it is read strictly, and what it says is compared with the database before
//! it counts. It does not know where it lies.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    keeping::{BackupLine, GROUND},
    problem::Result,
    storage,
};

/// The name that a manifest gives its format.
const FORMAT: &str = "plumb.backup/1";

/// How a manifest writes the instant at which the backup was made.
const INSTANT: &str = "%Y-%m-%dT%H:%M:%SZ";

/// What is known of a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manifest {
    /// `plumb.backup/1`.
    format: String,
    /// The journal's id.
    pub(crate) journal: String,
    /// When it was made; for people, never for order.
    pub(crate) made_at: String,
    /// The Plumb that made it.
    app: String,
    /// Migrations run.
    pub(crate) schema: u32,
    /// Changes in it.
    pub(crate) changes: u64,
    /// Its newest change, `device/seq`; empty in an empty journal.
    pub(crate) change: String,
    /// SHA-256 of the database.
    pub(crate) sha256: String,
    /// Bytes of the database.
    pub(crate) bytes: u64,
    /// Rows by word.
    pub(crate) counts: BTreeMap<String, u64>,
    /// SHA-256 and bytes of every file that lay in the journal; in a ZIP: of every file that is in it.
    pub(crate) files: Vec<(String, u64)>,
}

impl Manifest {
    /// A manifest that knows nothing yet but when it was made, and of which schema.
    pub(super) fn begun(at: chrono::DateTime<chrono::Utc>, schema: u32) -> Self {
        Self {
            format: FORMAT.to_owned(),
            journal: String::new(),
            made_at: at.format(INSTANT).to_string(),
            app: env!("CARGO_PKG_VERSION").to_owned(),
            schema,
            changes: 0,
            change: String::new(),
            sha256: String::new(),
            bytes: 0,
            counts: BTreeMap::new(),
            files: Vec::new(),
        }
    }

    /// Reads a manifest of ours; nothing where it is none. Its words are shown on terminals, so they may only be what we write.
    pub(crate) fn read(text: &[u8]) -> Option<Self> {
        let manifest: Self = serde_json::from_slice(text).ok()?;
        let plain = |text: &str| {
            text.bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-/.+".contains(&byte))
        };
        let is_ours = manifest.format == FORMAT
            && NaiveDateTime::parse_from_str(&manifest.made_at, INSTANT).is_ok()
            && [&manifest.journal, &manifest.app, &manifest.change]
                .into_iter()
                .all(|text| plain(text));
        is_ours.then_some(manifest)
    }

    /// What the manifest says of a database that is not so; nothing where all of it is true.
    pub(crate) fn belied_by(&self, connection: &Connection) -> Result<Option<&'static str>> {
        let is_said = [
            (
                "journal",
                self.journal == storage::meta::journal(connection)?,
            ),
            (
                "changes",
                self.changes == storage::change::newest_place(connection)?,
            ),
            ("change", self.change == super::newest_address(connection)?),
            ("counts", self.counts == storage::lean::counts(connection)?),
        ];
        Ok(is_said
            .into_iter()
            .find(|(_, is_so)| !is_so)
            .map(|(what, _)| what))
    }

    /// The line of a list.
    pub(crate) fn line(&self, name: &str) -> BackupLine {
        BackupLine {
            name: name.to_owned(),
            at: self.made_at.clone(),
            bytes: self.bytes,
            entries: self
                .counts
                .iter()
                .filter(|(word, _)| !GROUND.contains(&word.as_str()))
                .map(|(_, count)| *count)
                .fold(0, u64::saturating_add),
            change: self.change.clone(),
        }
    }
}
