//! Changes and revisions: what was written, in one piece, chained by hashes.
//!
//! The hash of a change is SHA-256 over its device's previous hash and over the lines of plumb.history/1 that tell it: the change's line without its
//! hash, and each revision's line with the hash of its content instead of the content, so that content which is one day erased for ever leaves the
//! chain whole. No place enters, so the chain is the same on every copy. This file does not know what a change means.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use plumb_exchange::{Row, RowType};
use plumb_mastery::Kind;
use rusqlite::Connection;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{
    call::Door,
    disk::hex,
    outcome::{Address, Topic},
    problem::Result,
    storage::change::{self as table, ChangeRow},
    undo::{self, Taking},
};

/// A copy of the journal that writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Device {
    /// Its number in this journal.
    pub(crate) n: i64,
    /// Its id everywhere.
    pub(crate) id: String,
}

/// A row before and after a change that is being made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Touched {
    pub(crate) entity: RowType,
    pub(crate) id: String,
    pub(crate) topic: Option<Topic>,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
}

/// A row before and after a change that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Revision {
    pub(crate) n: i64,
    pub(crate) entity: RowType,
    pub(crate) id: String,
    pub(crate) parent: Option<i64>,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
    pub(crate) hash: Option<[u8; 32]>,
}

/// A change as undo and the chain see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) place: i64,
    pub(crate) seq: i64,
    pub(crate) step: i64,
    pub(crate) action: String,
    pub(crate) label: String,
    pub(crate) door: String,
    pub(crate) undoes: Option<i64>,
    pub(crate) below: Option<i64>,
    pub(crate) at: String,
    pub(crate) hash: [u8; 32],
}

/// What a write is called and by which door it came.
pub(crate) struct Action<'a> {
    pub(crate) name: &'a str,
    pub(crate) label: &'a str,
    pub(crate) door: Door,
    pub(crate) at: DateTime<Utc>,
    pub(crate) taking: Option<Taking>,
}

/// A change that was written.
pub(crate) struct Written {
    /// Its place among all changes of the journal.
    pub(crate) place: u64,
    pub(crate) device: Device,
    pub(crate) seq: i64,
}

impl Written {
    /// `device/seq`.
    pub(crate) fn address(&self) -> Address {
        Address(format!("{}/{}", self.device.id, self.seq))
    }
}

/// Writes a change with its revisions.
pub(crate) fn record(
    connection: &Connection,
    device: &Device,
    action: &Action<'_>,
    touched: Vec<Touched>,
) -> Result<Written> {
    let place = table::newest_place(connection)?.cast_signed() + 1;
    let newest = table::newest_link(connection, device.n)?;
    let seq = newest.as_ref().map_or(1, |newest| newest.seq + 1);
    let (undoes, below) = match &action.taking {
        Some(taking) => (Some(taking.undoes), taking.below),
        None => (None, undo::Stack::after(connection, newest.as_ref())?.undo),
    };
    let at = action.at.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string();
    let mut revisions = Vec::with_capacity(touched.len());
    for (n, touched) in (1_i64..).zip(touched) {
        revisions.push(Revision {
            n,
            entity: touched.entity,
            parent: table::parent_of(connection, &touched.id)?,
            hash: touched
                .after
                .as_ref()
                .map(|after| Sha256::digest(after).into()),
            id: touched.id,
            before: touched.before,
            after: touched.after,
        });
    }
    let mut link = Link {
        place,
        seq,
        step: place,
        action: action.name.to_owned(),
        label: action.label.to_owned(),
        door: action.door.word().to_owned(),
        undoes,
        below,
        at,
        hash: [0; 32],
    };
    link.hash = chained(
        connection,
        device,
        newest.map(|newest| newest.hash),
        &link,
        &revisions,
    )?;
    table::insert(
        connection,
        &ChangeRow {
            place,
            device: device.n,
            seq,
            action: &link.action,
            label: &link.label,
            door: &link.door,
            undoes,
            below,
            at: &link.at,
            hash: link.hash,
        },
    )?;
    revisions
        .iter()
        .try_for_each(|revision| table::insert_revision(connection, place, revision))?;
    Ok(Written {
        place: place.cast_unsigned(),
        device: device.clone(),
        seq,
    })
}

/// The line of a change, without its hash.
#[derive(Serialize)]
struct ChangeLine<'a> {
    r#type: &'a str,
    device: &'a str,
    seq: i64,
    step: (String, i64),
    action: &'a str,
    label: &'a str,
    door: &'a str,
    undoes: Option<(String, i64)>,
    below: Option<(String, i64)>,
    at: &'a str,
}

/// The line of a revision, with the hash of its content instead of the content.
#[derive(Serialize)]
struct RevisionLine<'a> {
    r#type: &'a str,
    n: i64,
    entity: &'a str,
    id: &'a str,
    parent: Option<(String, i64)>,
    hash: Option<String>,
}

/// The hash of a change after the `previous` hash of its device.
pub(crate) fn chained(
    connection: &Connection,
    device: &Device,
    previous: Option<[u8; 32]>,
    link: &Link,
    revisions: &[Revision],
) -> Result<[u8; 32]> {
    // A change of many rows mostly follows a few others, so each of those is looked up once.
    let mut known = HashMap::from([(link.place, (device.id.clone(), link.seq))]);
    let mut address = |place: i64| match known.get(&place) {
        Some(address) => Ok(address.clone()),
        None => table::address_of(connection, place)
            .map(|address| known.entry(place).or_insert(address).clone()),
    };
    let mut hash = Sha256::new();
    hash.update(previous.unwrap_or_default());
    let change = ChangeLine {
        r#type: "change",
        device: &device.id,
        seq: link.seq,
        step: address(link.step)?,
        action: &link.action,
        label: &link.label,
        door: &link.door,
        undoes: link.undoes.map(&mut address).transpose()?,
        below: link.below.map(&mut address).transpose()?,
        at: &link.at,
    };
    // Lines of texts and numbers always have a written form.
    hash.update(serde_json::to_string(&change).unwrap_or_default());
    for revision in revisions {
        let line = RevisionLine {
            r#type: "revision",
            n: revision.n,
            entity: revision.entity.word(),
            id: &revision.id,
            parent: revision.parent.map(&mut address).transpose()?,
            hash: revision.hash.map(|hash| hex(&hash)),
        };
        hash.update("\n");
        hash.update(serde_json::to_string(&line).unwrap_or_default());
    }
    Ok(hash.finalize().into())
}

/// What a row that was touched is a topic of.
pub(crate) fn topic_of(row: &Row) -> Topic {
    let kind = match row {
        Row::Entry(entry) => Some(entry.kind()),
        _ => None,
    };
    topic(row.row_type(), kind).unwrap_or(Topic::History)
}

/// The topic of an entity, and for entries of a kind.
pub(crate) fn topic_of_words(entity: &str, kind: Option<&str>) -> Option<Topic> {
    let kind = Kind::ALL
        .into_iter()
        .find(|known| Some(known.word()) == kind);
    topic(
        RowType::ALL
            .into_iter()
            .find(|known| known.word() == entity)?,
        kind,
    )
}

fn topic(entity: RowType, kind: Option<Kind>) -> Option<Topic> {
    Some(match (entity, kind) {
        (RowType::Profile, _) => Topic::Profile,
        (RowType::Role, _) => Topic::Roles,
        (RowType::Area, _) => Topic::Areas,
        (RowType::Work, _) => Topic::Works,
        (RowType::Entry, Some(Kind::Session)) => Topic::Sessions,
        (RowType::Entry, Some(Kind::Milestone)) => Topic::Milestones,
        (RowType::Entry, Some(Kind::Note)) => Topic::Notes,
        (RowType::Entry, Some(Kind::Recognition)) => Topic::Recognitions,
        (RowType::Entry, Some(Kind::Sounding)) => Topic::Soundings,
        (RowType::Entry, Some(Kind::Goal)) => Topic::Goals,
        (RowType::Entry, None) => return None,
        (RowType::Search, _) => Topic::Searches,
        (RowType::Template, _) => Topic::Templates,
        (RowType::Plate, _) => Topic::Plates,
        (RowType::Slip, _) => Topic::Slips,
    })
}
