//! Whether anything is damaged: live rows beside the history, the chain of each device, files, pages.
//!
//! Every row has a second, hashed copy in the history, so damage in one shows beside the other. Nothing is mended. It does not know how things came to be
//! damaged.

use std::collections::{BTreeMap, BTreeSet};

use plumb_exchange::{RowType, row};
use plumb_mastery::words;
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use crate::{
    backup,
    call::Progress,
    change,
    files::Named,
    journal::Journal,
    keeping::Finding,
    problem::{Code, Result},
    storage::{self, change as table, migrate},
};

/// Told how far the look is, before each file; what it refuses ends the look.
pub(crate) type Steps<'a> = &'a mut dyn FnMut(Progress) -> Result<()>;

/// Looks over a journal; `deep` also reads every page of the database, every file and every backup.
pub(crate) fn look_over(journal: &Journal, deep: bool, steps: Steps<'_>) -> Result<Vec<Finding>> {
    let mut found = journal.read(|reader| {
        let connection = reader.connection();
        let mut found = Vec::new();
        if let Err(problem) = migrate::refuse_other_schema(connection) {
            found.push(finding("schema", "database", &problem.detail));
        }
        if deep {
            found.extend(told(pages(connection))?);
        }
        found.extend(told(rows(connection))?);
        Ok(found)
    })?;
    found.extend(told(files(journal, deep, steps))?);
    if deep {
        found.extend(backups(journal, steps)?);
    }
    Ok(found)
}

fn step(stage: &str, done: usize, of: usize) -> Progress {
    Progress {
        stage: stage.to_owned(),
        done: done as u64,
        of: of as u64,
    }
}

fn finding(what: &str, id: impl ToString, reason: impl ToString) -> Finding {
    Finding {
        what: what.to_owned(),
        id: id.to_string(),
        reason: reason.to_string(),
    }
}

/// Damage that keeps a look from being finished is itself what was found.
fn told(found: Result<Vec<Finding>>) -> Result<Vec<Finding>> {
    match found {
        Err(problem) if problem.code == Code::Damaged => {
            Ok(vec![finding("database", "journal.db", problem.detail)])
        }
        other => other,
    }
}

/// Every page of the database, and every reference.
pub(crate) fn pages(connection: &Connection) -> Result<Vec<Finding>> {
    let mut found = Vec::new();
    let mut look = connection.prepare("PRAGMA integrity_check(20)")?;
    let mut rows = look.query([])?;
    while let Some(row) = rows.next()? {
        let said: String = row.get("integrity_check")?;
        if said != "ok" {
            found.push(finding("database", "journal.db", format!("corrupt {said}")));
        }
    }
    Ok(found)
}

/// References, live rows beside the history, hashes and chains.
pub(crate) fn rows(connection: &Connection) -> Result<Vec<Finding>> {
    let mut found = Vec::new();
    let mut broken = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = broken.query([])?;
    while let Some(row) = rows.next()? {
        let (table, at): (String, Option<i64>) = (row.get("table")?, row.get("rowid")?);
        found.push(finding(
            "database",
            table,
            format!("reference row {}", at.unwrap_or_default()),
        ));
    }
    drop(rows);
    live(connection, &mut found)?;
    chains(connection, &mut found)?;
    Ok(found)
}

/// Live rows and newest revisions have to be the same.
fn live(connection: &Connection, found: &mut Vec<Finding>) -> Result<()> {
    let mut live: BTreeMap<(RowType, String), [u8; 32]> = storage::whole::hashes(connection)?;
    table::newest_texts(connection, |entity, id, text, hash| {
        let Some(entity) = RowType::ALL
            .into_iter()
            .find(|known| known.word() == entity)
        else {
            return Ok(());
        };
        let row = live.remove(&(entity, id.to_owned()));
        match (text, row) {
            (None, None) => {}
            (Some(text), Some(row)) => {
                if Some(&row[..]) != hash {
                    let which = if Some(&Sha256::digest(text)[..]) == hash {
                        "row differs from its last revision"
                    } else {
                        "history its last revision is damaged"
                    };
                    found.push(finding(entity.word(), id, which));
                }
            }
            (Some(_), None) => found.push(finding(
                entity.word(),
                id,
                "lost it is in the history but not in the journal",
            )),
            (None, Some(_)) => found.push(finding(
                entity.word(),
                id,
                "undeleted it was deleted but is there",
            )),
        }
        Ok(())
    })?;
    found.extend(live.into_keys().map(|(entity, id)| {
        finding(
            entity.word(),
            id,
            "unrecorded it is in the journal but not in the history",
        )
    }));
    Ok(())
}

/// Every revision has the hash of its text and stands on the one before; every change has the hash of its chain.
fn chains(connection: &Connection, found: &mut Vec<Finding>) -> Result<()> {
    for device in table::devices(connection)? {
        let mut previous = None;
        for (expected, link) in (1_i64..).zip(table::links(connection, device.n)?) {
            let address = format!("{}/{}", device.id, link.seq);
            if link.seq != expected {
                found.push(finding(
                    "change",
                    &address,
                    format!("gap number {expected} was expected"),
                ));
                break;
            }
            let revisions = table::revisions(connection, link.place)?;
            for revision in &revisions {
                let text_hash = revision
                    .after
                    .as_ref()
                    .map(|after| <[u8; 32]>::from(Sha256::digest(after)));
                let before_hash = revision
                    .before
                    .as_ref()
                    .map(|before| <[u8; 32]>::from(Sha256::digest(before)));
                let sound = text_hash == revision.hash
                    && before_hash == table::hash_after(connection, &revision.id, revision.parent)?
                    && revision
                        .after
                        .as_ref()
                        .is_none_or(|after| row::read(after).is_ok());
                if !sound {
                    found.push(finding(
                        "change",
                        &address,
                        format!("revision {} {} is damaged", revision.entity, revision.id),
                    ));
                }
            }
            if change::chained(connection, &device, previous, &link, &revisions)? != link.hash {
                found.push(finding(
                    "change",
                    &address,
                    "chain it is not what was written",
                ));
            }
            previous = Some(link.hash);
        }
    }
    Ok(())
}

/// Every file that a row names is there and of its size; `deep`: and of its bytes.
fn files(journal: &Journal, deep: bool, steps: Steps<'_>) -> Result<Vec<Finding>> {
    let named = journal.named_files()?;
    let mut found = Vec::new();
    let there: BTreeMap<String, u64> = journal.files().all()?.into_iter().collect();
    for (sha256, file) in &named {
        let (which, bytes) = (file.words(), file.bytes);
        let reason = match there.get(sha256) {
            None => format!("missing {which} is not in the journal"),
            Some(size) if *size != bytes => format!("size {which} {}", other_size(*size, bytes)),
            Some(_) => continue,
        };
        found.push(finding("file", sha256, reason));
    }
    let told: BTreeSet<String> = found.iter().map(|finding| finding.id.clone()).collect();
    for (done, sha256) in there.keys().enumerate().filter(|_| deep) {
        steps(step("files", done, there.len()))?;
        if told.contains(sha256) {
            continue;
        }
        if backup::fingerprint(&journal.files().path_of(sha256)?)?.0 != *sha256 {
            let which = named
                .get(sha256)
                .map_or_else(|| "a file that no entry shows".to_owned(), Named::words);
            let reason = format!("damaged {which} has other bytes than were attached");
            found.push(finding("file", sha256, reason));
        }
    }
    Ok(found)
}

/// "has 3 bytes instead of 12".
fn other_size(now: u64, before: u64) -> String {
    let now = words::counted(now, "byte", "bytes");
    format!("has {now} instead of {}", words::count(before))
}

/// Every backup that was verified once is there and still is what its manifest says.
fn backups(journal: &Journal, steps: Steps<'_>) -> Result<Vec<Finding>> {
    let mut found = Vec::new();
    let manifests = backup::all_manifests(journal.folder());
    let of = manifests.len();
    for (done, (name, manifest)) in manifests.into_iter().enumerate() {
        steps(step("backups", done, of))?;
        let path = backup::folder(journal.folder()).join(format!("{name}.db"));
        let size = std::fs::metadata(&path).ok().map(|copy| copy.len());
        let reason = match size {
            None => "missing it was verified once and is not there any more".to_owned(),
            Some(size) if size != manifest.bytes => {
                format!("size it {}", other_size(size, manifest.bytes))
            }
            Some(_) if backup::fingerprint(&path)?.0 != manifest.sha256 => {
                "damaged its bytes are not those that were verified".to_owned()
            }
            Some(_) => continue,
        };
        found.push(finding("backup", name, reason));
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
