//! Files that entries name and that are not there any more, or not as they were.
//!
//! Each is told by the name that it had and by the entry that shows it, because nobody knows a file by its hash. Nothing is mended here.

use std::collections::BTreeMap;

use plumb_mastery::{Entry, Tree, entry::EvidenceBody, ids::ending, words};

use super::Files;
use crate::{
    backup::fingerprint,
    entries::{Loss, LostFile, OneEntry, lines},
    journal::Journal,
    names::{self, Tail},
    problem::Result,
    storage,
};

/// Up to this many bytes a file is read whole to see whether it is as it was; a longer one is known by its size until a deep check.
const READ_WHOLE: u64 = 64 << 20;

/// How many entries are named before the rest is only counted.
const NAMED: usize = 3;

/// A file that entries name.
pub(crate) struct Named {
    /// The size that it had when it was attached.
    pub(crate) bytes: u64,
    name: String,
    by: Vec<String>,
}

impl Named {
    /// "'bowl.txt' of Bowl (…ea1c6)".
    pub(crate) fn words(&self) -> String {
        let mut by: Vec<String> = self.by.iter().take(NAMED).cloned().collect();
        if self.by.len() > NAMED {
            let more = (self.by.len() - NAMED) as u64;
            by.push(words::counted(more, "other entry", "other entries"));
        }
        format!("'{}' of {}", self.name, words::listed(&by, "and"))
    }
}

impl Journal {
    /// The files of an entry that are missing or altered.
    pub fn lost_files(&self, request: OneEntry) -> Result<Vec<LostFile>> {
        let entry = self.read(|reader| {
            let id = names::entry(reader, &request.entry, Tail::Changed)?;
            reader.entry(id)
        })?;
        let mut lost = Vec::new();
        for (n, evidence) in (1..).zip(entry.iter().flat_map(|entry| &entry.evidence)) {
            if let EvidenceBody::File { sha256, bytes, .. } = &evidence.body {
                let loss = self.files().loss(sha256, *bytes)?;
                lost.extend(loss.map(|loss| LostFile { n, loss }));
            }
        }
        Ok(lost)
    }

    /// Every file that an entry names, by its hash.
    pub(crate) fn named_files(&self) -> Result<BTreeMap<String, Named>> {
        let mut named = BTreeMap::new();
        self.read(|reader| {
            let tree = storage::tree(reader.connection())?;
            storage::entry::each(reader.connection(), |entry| {
                name(&mut named, &entry, &tree);
                Ok(())
            })
        })?;
        Ok(named)
    }
}

fn name(named: &mut BTreeMap<String, Named>, entry: &Entry, tree: &Tree) {
    for evidence in &entry.evidence {
        let EvidenceBody::File {
            sha256,
            bytes,
            name,
            ..
        } = &evidence.body
        else {
            continue;
        };
        let ending = ending(&entry.id.to_string()).to_owned();
        let words = format!("{} (…{ending})", lines::name(entry, tree));
        let file = named.entry(sha256.clone()).or_insert_with(|| Named {
            bytes: *bytes,
            name: name.clone(),
            by: Vec::new(),
        });
        if file.by.last() != Some(&words) {
            file.by.push(words);
        }
    }
}

impl Files {
    /// What befell a file that had this size; nothing where it is as it was.
    fn loss(&self, sha256: &str, bytes: u64) -> Result<Option<Loss>> {
        if !self.has(sha256) {
            return Ok(Some(Loss::Missing));
        }
        let path = self.path_of(sha256)?;
        let size = std::fs::metadata(&path).map_or(0, |found| found.len());
        let is_whole = size == bytes && (size > READ_WHOLE || fingerprint(&path)?.0 == sha256);
        Ok((!is_whole).then_some(Loss::Altered))
    }
}
