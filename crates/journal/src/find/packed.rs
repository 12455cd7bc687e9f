//! The facts of an entry as a few bytes, for the index.
//!
//! Read and written here alone. Bytes that are not of this form are no facts, and the index that holds them is made anew.

use std::{collections::HashSet, sync::Arc};

use chrono::{DateTime, Datelike, NaiveDate};
use plumb_mastery::{
    AreaId, Kind, WorkId,
    entry::{Publish, Relation},
    query::{Bits, Facts},
};
use uuid::Uuid;

const RELATIONS: [Relation; 5] = [
    Relation::Peer,
    Relation::Client,
    Relation::Teacher,
    Relation::Public,
    Relation::Jury,
];

const ANSWERS: [Publish; 4] = [
    Publish::Unasked,
    Publish::No,
    Publish::Anonymous,
    Publish::Named,
];

/// Stands for what is not there.
const NONE: u8 = u8::MAX;

/// Writes the facts of an entry.
pub(super) fn pack(facts: &Facts) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(43 + 16 * facts.areas.len());
    bytes.push(place(&Kind::ALL, Some(facts.kind)));
    bytes.push(place(&RELATIONS, facts.relation));
    bytes.push(place(&ANSWERS, facts.publish));
    bytes.extend(facts.on.num_days_from_ce().to_le_bytes());
    bytes.extend(facts.recorded_at.timestamp_millis().to_le_bytes());
    let numbers = [
        facts.minutes.0,
        facts.minutes.1,
        facts.rungs,
        facts.has.0,
        facts.marks.0,
    ];
    bytes.extend(numbers.into_iter().flat_map(u16::to_le_bytes));
    bytes.push(u8::from(facts.work.is_some()));
    bytes.extend(facts.work.iter().flat_map(|work| *work.0.as_bytes()));
    bytes.extend(facts.areas.iter().flat_map(|area| *area.0.as_bytes()));
    bytes
}

fn place<T: PartialEq>(all: &[T], one: Option<T>) -> u8 {
    let at = one.and_then(|one| all.iter().position(|other| *other == one));
    at.and_then(|at| u8::try_from(at).ok()).unwrap_or(NONE)
}

/// Reads them back; none where the bytes are no facts. Entries of the same areas share them.
pub(super) fn unpack(bytes: &[u8], shared: &mut HashSet<Arc<[AreaId]>>) -> Option<Facts> {
    let mut left = bytes;
    let [kind, relation, publish] = take(&mut left)?;
    let on = NaiveDate::from_num_days_from_ce_opt(i32::from_le_bytes(take(&mut left)?))?;
    let recorded_at = DateTime::from_timestamp_millis(i64::from_le_bytes(take(&mut left)?))?;
    let mut number = || take(&mut left).map(u16::from_le_bytes);
    let minutes = (number()?, number()?);
    let (rungs, has, marks) = (number()?, Bits(number()?), Bits(number()?));
    let work = match take(&mut left)? {
        [0] => None,
        [_] => Some(WorkId(Uuid::from_bytes(take(&mut left)?))),
    };
    let (ids, []) = left.as_chunks() else {
        return None;
    };
    let areas: Vec<AreaId> = ids.iter().map(|id| AreaId(Uuid::from_bytes(*id))).collect();
    Some(Facts {
        kind: *Kind::ALL.get(usize::from(kind))?,
        on,
        recorded_at,
        areas: share(areas, shared),
        work,
        minutes,
        rungs,
        has,
        marks,
        relation: RELATIONS.get(usize::from(relation)).copied(),
        publish: ANSWERS.get(usize::from(publish)).copied(),
    })
}

/// The one list of these areas.
fn share(areas: Vec<AreaId>, shared: &mut HashSet<Arc<[AreaId]>>) -> Arc<[AreaId]> {
    if let Some(known) = shared.get(&areas[..]) {
        return Arc::clone(known);
    }
    let areas: Arc<[AreaId]> = areas.into();
    shared.insert(Arc::clone(&areas));
    areas
}

fn take<const N: usize>(left: &mut &[u8]) -> Option<[u8; N]> {
    let (taken, rest) = left.split_first_chunk()?;
    *left = rest;
    Some(*taken)
}
