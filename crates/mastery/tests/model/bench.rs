//! A small workshop in which tests make journals.

use chrono::{DateTime, NaiveDate, Utc};
use plumb_mastery::{
    About, Area, AreaId, AreaKind, Body, Entry, EntryId, Evidence, Goal, Ladder, Milestone, Origin,
    Precision, Profile, Publish, Recognition, Relation, Session, Sounder, Sounding, Tree, Work,
    WorkId,
    depth::{AreaDepth, Depths, Owner, Record, depths},
    entry::{EvidenceBody, Note},
};
use uuid::Uuid;

/// A day from its text.
pub fn on(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The area of a small number.
pub fn area_id(number: u128) -> AreaId {
    AreaId(Uuid::from_u128(number))
}

/// The work of a small number.
pub fn work_id(number: u128) -> WorkId {
    WorkId(Uuid::from_u128(0x1_0000_0000 + number))
}

/// The entry of a small number.
pub fn entry_id(number: u128) -> EntryId {
    EntryId(Uuid::from_u128(0x2_0000_0000 + number))
}

/// A photo.
pub fn photo() -> Evidence {
    Evidence {
        body: EvidenceBody::File {
            sha256: "a".repeat(64),
            name: "photo.jpg".to_owned(),
            mime: "image/jpeg".to_owned(),
            bytes: 1,
            alt: None,
        },
        caption: String::new(),
    }
}

/// An area with nothing but its place.
pub fn area(number: u128, parent: Option<u128>, kind: AreaKind, name: &str) -> Area {
    Area {
        id: area_id(number),
        parent: parent.map(area_id),
        kind,
        name: name.to_owned(),
        also: Vec::new(),
        ladder: (kind == AreaKind::Craft).then(Ladder::six_rungs),
        freshness_half_life: None,
        fallow_since: None,
        retired_on: None,
    }
}

/// A work of this title.
pub fn work(number: u128, title: &str) -> Work {
    Work {
        id: work_id(number),
        title: title.to_owned(),
        started: None,
        finished: None,
        for_whom: None,
        link: None,
        private: false,
    }
}

/// An entry of this body.
pub fn entry(number: u128, day: &str, areas: &[AreaId], body: Body) -> Entry {
    Entry {
        id: entry_id(number),
        on: on(day),
        precision: Precision::Day,
        began: None,
        recorded_at: instant(day),
        areas: areas.to_vec(),
        work: None,
        body,
        text: String::new(),
        evidence: Vec::new(),
        private: false,
        origin: None,
    }
}

/// Noon of a day.
pub fn instant(day: &str) -> DateTime<Utc> {
    format!("{day}T12:00:00Z").parse().unwrap()
}

/// A milestone that rates some areas.
pub fn milestone(number: u128, day: &str, challenge: &[(AreaId, u8)]) -> Entry {
    let areas: Vec<AreaId> = challenge.iter().map(|(area, _)| *area).collect();
    let body = Milestone {
        title: format!("piece {number}"),
        challenge: challenge.iter().copied().collect(),
        ..Milestone::default()
    };
    entry(number, day, &areas, Body::Milestone(body))
}

/// What someone said about something.
pub fn recognition(number: u128, day: &str, from: &str, about: Option<About>) -> Entry {
    let body = Recognition {
        from: from.to_owned(),
        relation: Relation::Peer,
        about,
        quote: "Good.".to_owned(),
        know: None,
        link: None,
        publish: Publish::Unasked,
        asked_on: None,
        slip: None,
    };
    entry(number, day, &[], Body::Recognition(body))
}

/// Minutes of making in some areas.
pub fn session(number: u128, day: &str, areas: &[AreaId], making_min: u16) -> Entry {
    let body = Session {
        making_min,
        overseeing_min: 0,
    };
    entry(number, day, areas, Body::Session(body))
}

/// An own sounding.
pub fn sounding(number: u128, day: &str, area: AreaId, half_rungs: u8) -> Entry {
    let body = Sounding {
        half_rungs,
        by: Sounder::Own,
    };
    entry(number, day, &[area], Body::Sounding(body))
}

/// A goal.
pub fn goal(number: u128, day: &str, area: AreaId, half_rungs: u8) -> Entry {
    let body = Goal {
        half_rungs,
        due: None,
    };
    entry(number, day, &[area], Body::Goal(body))
}

/// A note of some words.
pub fn note(number: u128, day: &str, text: &str) -> Entry {
    let mut note = entry(number, day, &[], Body::Note(Note {}));
    note.text = text.to_owned();
    note
}

/// Where an imported entry came from.
pub fn origin() -> Origin {
    Origin {
        format: "csv".to_owned(),
        key: "1".to_owned(),
        fields: std::collections::BTreeMap::new(),
    }
}

/// The owner of most journals here.
pub fn owner() -> Owner {
    Owner::of(&Profile {
        name: "Wren Halvorsen".to_owned(),
        also: vec!["W. H.".to_owned()],
        ..Profile::default()
    })
}

/// Shoemaking with Welting inside it.
pub fn shoemaking() -> Tree {
    Tree::new(vec![
        area(1, None, AreaKind::Craft, "Shoemaking"),
        area(2, Some(1), AreaKind::Area, "Welting"),
    ])
    .unwrap()
}

/// The area Welting of `shoemaking`.
pub fn welting() -> AreaId {
    area_id(2)
}

/// The six pairs of E1 and what was said of two of them.
pub fn shoemaker() -> Vec<Entry> {
    let pairs = [
        ("1961-03-01", 2),
        ("1961-09-10", 2),
        ("1962-05-02", 3),
        ("1963-04-20", 3),
        ("1964-02-11", 4),
        ("1966-10-01", 4),
    ];
    let mut entries: Vec<Entry> = pairs
        .iter()
        .zip(1..)
        .map(|((day, rung), number)| {
            let mut pair = milestone(number, day, &[(welting(), *rung)]);
            pair.work = Some(work_id(number));
            pair.evidence = vec![photo()];
            pair
        })
        .collect();
    let about = |number| Some(About::Milestone(entry_id(number)));
    entries.push(recognition(7, "1966-12-24", "Mr Alder", about(6)));
    entries.push(recognition(8, "1967-01-15", "Mrs Alder", about(5)));
    entries
}

/// The record of some entries of the usual owner.
pub fn record(entries: &[Entry]) -> Record {
    Record::of(entries, owner())
}

/// Depth of every area of a tree up to a day.
pub fn measure(tree: &Tree, entries: &[Entry], today: &str) -> Depths {
    depths(tree, &record(entries), on(today))
}

/// Depth of Welting up to a day.
pub fn welted(entries: &[Entry], today: &str) -> AreaDepth {
    measure(&shoemaking(), entries, today)
        .area(welting())
        .unwrap()
        .clone()
}

/// Half rungs of the five of a step.
pub fn halves(five: &[plumb_mastery::depth::Stand]) -> Vec<u8> {
    five.iter().map(|stand| stand.half_rungs).collect()
}
