//! Plates that leave: both of their entries do, and neither is private.
//!
//! Of a deleted entry nobody can say whether it might leave, so its plate stays.

use std::collections::BTreeMap;

use plumb_mastery::{Entry, EntryId, Plate, entry::EvidenceBody, plate::Side};

use super::{Desk, Place, Wanted, proofs};
use crate::{
    notice::{Notice, Reason},
    pair::{Half, Pair},
    picture::PICTURE_TYPES,
    privacy::Leaving,
};

/// The plates that leave, the oldest picture first.
pub fn pairs(desk: &mut Desk<'_>, leaving: &Leaving<'_>) -> Vec<Pair> {
    let (rows, choice) = (desk.rows, desk.choice);
    let chosen = rows.plates.iter().filter(|plate| {
        let plates = choice.plates.as_ref();
        plates.is_none_or(|plates| plates.contains(&plate.id))
    });
    let mut chosen: Vec<&Plate> = chosen.collect();
    if chosen.is_empty() {
        return Vec::new();
    }
    let entries: BTreeMap<EntryId, &Entry> =
        rows.entries.iter().map(|entry| (entry.id, entry)).collect();
    let day = |plate: &Plate| entries.get(&plate.left.entry).map(|entry| desk.on(entry));
    chosen.sort_by(|a, b| (day(a), &a.title).cmp(&(day(b), &b.title)));
    let mut pairs = Vec::new();
    for plate in chosen {
        let sides = [&plate.left, &plate.right].map(|side| seen(&entries, side));
        let [Ok(left), Ok(right)] = sides else {
            stays(desk, plate, sides.into_iter().find_map(Result::err));
            continue;
        };
        if plate.private || left.entry.private || right.entry.private {
            stays(
                desk,
                plate,
                Some("it, or an entry of its pictures, is private"),
            );
            continue;
        }
        if !(leaving.shows(left.entry) && leaving.shows(right.entry)) {
            let why = "one of its pictures belongs to something that does not leave";
            stays(desk, plate, Some(why));
            continue;
        }
        let id = format!("P{}", pairs.len() + 1);
        desk.origins.insert(id.clone(), plate.right.entry);
        pairs.push(Pair {
            title: desk.line(Some(place(&id, plate, left.entry)), &plate.title),
            left: half(desk, &id, plate, (&plate.left, left)),
            right: half(desk, &id, plate, (&plate.right, right)),
            id,
        });
    }
    pairs
}

/// A side with its entry and what that says of the picture.
#[derive(Clone, Copy)]
struct Seen<'a> {
    entry: &'a Entry,
    mime: &'a str,
    bytes: u64,
    alt: Option<&'a str>,
}

fn seen<'a>(entries: &BTreeMap<EntryId, &'a Entry>, side: &Side) -> Result<Seen<'a>, &'static str> {
    let entry = entries
        .get(&side.entry)
        .ok_or("the entry of one of its pictures was deleted")?;
    let found = entry.evidence.iter().find_map(|one| match &one.body {
        EvidenceBody::File {
            sha256,
            mime,
            bytes,
            alt,
            ..
        } if *sha256 == side.sha256 => Some(Seen {
            entry,
            mime,
            bytes: *bytes,
            alt: alt.as_deref(),
        }),
        _ => None,
    });
    match found {
        None => Err("one of its pictures was taken from its entry"),
        Some(seen) if !PICTURE_TYPES.contains(&seen.mime) => {
            Err("no document shows the sort of one of its pictures")
        }
        Some(seen) => Ok(seen),
    }
}

fn stays(desk: &mut Desk<'_>, plate: &Plate, why: Option<&str>) {
    let why = why.unwrap_or("it is private");
    let words = format!("The plate “{}” stays here: {why}.", plate.title);
    desk.held_back.push(Notice::general(Reason::Private, words));
}

fn place<'t>(id: &'t str, plate: &'t Plate, entry: &Entry) -> Place<'t> {
    Place {
        item: id,
        entry: entry.id,
        title: &plate.title,
    }
}

fn half(desk: &mut Desk<'_>, id: &str, plate: &Plate, (side, seen): (&Side, Seen<'_>)) -> Half {
    let place = Some(place(id, plate, seen.entry));
    proofs::want(
        desk,
        Wanted {
            sha256: side.sha256.clone(),
            mime: seen.mime.to_owned(),
            bytes: seen.bytes,
            item: id.to_owned(),
        },
    );
    Half {
        on: desk.on(seen.entry),
        sha256: side.sha256.clone(),
        crop: side.crop,
        alt: seen.alt.map(|alt| desk.line(place, alt)),
        line: desk.text(place, &side.line),
        lost: false,
    }
}
