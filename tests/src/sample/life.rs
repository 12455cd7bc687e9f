//! The hands that write the sample: areas, works, milestones and sessions from the short forms of the tables.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use plumb_exchange::row::Row;
use plumb_mastery::{
    Area, AreaId, AreaKind, Body, Entry, EntryId, Evidence, Ladder, Milestone, Outcome, Part,
    Precision, Role, RoleId, Session, Story, Work, WorkId, entry::EvidenceBody,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{day, pictures};

/// Everything written so far, and the names by which the tables speak of it.
pub struct Life {
    /// The rows.
    pub rows: Vec<Row>,
    /// SHA-256 and bytes of every file.
    pub files: Vec<(String, Vec<u8>)>,
    areas: BTreeMap<&'static str, AreaId>,
    works: BTreeMap<&'static str, WorkId>,
    milestones: BTreeMap<&'static str, EntryId>,
    serial: u64,
    chance: u64,
}

/// A milestone as the tables write it.
pub struct Piece {
    /// `2026-05-03`; a month or a year is known no better.
    pub on: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Areas with their rungs.
    pub challenge: &'static [(&'static str, u8)],
    /// The work that it belongs to.
    pub work: &'static str,
    /// What there is to show, and how it came about.
    pub marks: &'static [Mark],
    /// The note.
    pub text: &'static str,
}

/// A milestone of the tables, in the order of its fields.
macro_rules! piece {
    ($on:literal, $title:literal, [$($area:literal = $rung:literal),*], $work:literal, [$($mark:expr),*], $text:literal) => {
        Piece { on: $on, title: $title, challenge: &[$(($area, $rung)),*], work: $work, marks: &[$($mark),*], text: $text }
    };
}

pub(super) use piece;

/// What sets a milestone apart.
pub enum Mark {
    /// A picture: its name and what it shows.
    Picture(&'static str, &'static str),
    /// An address and its title.
    Link(&'static str, &'static str),
    /// What, from, to, unit, source.
    Measure(
        &'static str,
        &'static str,
        &'static str,
        &'static str,
        &'static str,
    ),
    /// Words and where they stand.
    Quote(&'static str, &'static str),
    /// Situation, action, result, learning, share.
    Story([&'static str; 5]),
    /// It was tried.
    Attempted,
    /// Others made it.
    Oversaw,
    /// In no export.
    Private,
    /// Written down so many days after.
    Later(i64),
}

impl Life {
    /// An empty life.
    pub fn new() -> Self {
        Self {
            rows: Vec::new(),
            files: Vec::new(),
            areas: BTreeMap::new(),
            works: BTreeMap::new(),
            milestones: BTreeMap::new(),
            serial: 0,
            chance: 0x9E37_79B9_7F4A_7C15,
        }
    }

    /// The next number below `below`: a xorshift, so that the bytes are the same everywhere.
    pub fn chance(&mut self, below: u64) -> u64 {
        self.chance ^= self.chance << 13;
        self.chance ^= self.chance >> 7;
        self.chance ^= self.chance << 17;
        (self.chance >> 11) % below.max(1)
    }

    /// An id that carries the instant of writing, as the journal's own do.
    fn id(&mut self, at: DateTime<Utc>) -> Uuid {
        self.serial += 1;
        let millis = u64::try_from(at.timestamp_millis()).unwrap_or_default();
        let mut random = [0u8; 10];
        // Counted upwards, so that what is written together keeps its order, as the journal's own ids do.
        random[2..].copy_from_slice(&self.serial.to_be_bytes());
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    /// Adds a craft.
    pub fn craft(&mut self, name: &'static str, ladder: Ladder, since: &str) {
        self.area_row(name, None, AreaKind::Craft, Some(ladder), since);
    }

    /// Adds an area or technique below another.
    pub fn area(&mut self, name: &'static str, under: &str, kind: AreaKind, since: &str) {
        let parent = Some(self.area_id(under));
        self.area_row(name, parent, kind, None, since);
    }

    fn area_row(
        &mut self,
        name: &'static str,
        parent: Option<AreaId>,
        kind: AreaKind,
        ladder: Option<Ladder>,
        since: &str,
    ) {
        let id = AreaId(self.id(evening(day(since))));
        self.areas.insert(name, id);
        let area = Area {
            id,
            parent,
            kind,
            name: name.to_owned(),
            also: Vec::new(),
            ladder,
            freshness_half_life: None,
            fallow_since: None,
            retired_on: None,
        };
        self.rows.push(Row::Area(area));
    }

    /// Adds a role; an empty `to` means still held.
    pub fn role(&mut self, title: &str, at: &str, from: &str, to: &str) {
        let id = RoleId(self.id(evening(day(from))));
        self.rows.push(Row::Role(Role {
            id,
            title: title.to_owned(),
            at: at.to_owned(),
            from: day(from),
            from_precision: Precision::Day,
            to: (!to.is_empty()).then(|| day(to)),
            to_precision: Precision::Day,
            private: false,
        }));
    }

    /// Adds a work; empty days are unknown.
    pub fn work(
        &mut self,
        title: &'static str,
        for_whom: &str,
        started: &str,
        finished: &str,
        private: bool,
    ) {
        let first = if started.is_empty() {
            "2014-11-20"
        } else {
            started
        };
        let id = WorkId(self.id(evening(day(first))));
        self.works.insert(title, id);
        self.rows.push(Row::Work(Work {
            id,
            title: title.to_owned(),
            started: (!started.is_empty()).then(|| day(started)),
            finished: (!finished.is_empty()).then(|| day(finished)),
            for_whom: (!for_whom.is_empty()).then(|| for_whom.to_owned()),
            link: None,
            private,
        }));
    }

    /// The id of an area that a table names.
    pub fn area_id(&self, name: &str) -> AreaId {
        *self
            .areas
            .get(name)
            .unwrap_or_else(|| panic!("the sample has no area {name}"))
    }

    /// The id of a work that a table names.
    pub fn work_id(&self, title: &str) -> WorkId {
        *self
            .works
            .get(title)
            .unwrap_or_else(|| panic!("the sample has no work {title}"))
    }

    /// The id of a milestone that a table names.
    pub fn milestone_id(&self, title: &str) -> EntryId {
        *self
            .milestones
            .get(title)
            .unwrap_or_else(|| panic!("the sample has no milestone {title}"))
    }

    /// An entry without anything but its day and body, written down that evening.
    pub fn entry(&mut self, on: NaiveDate, body: Body) -> Entry {
        Entry {
            id: EntryId(self.id(evening(on))),
            on,
            precision: Precision::Day,
            began: None,
            recorded_at: evening(on),
            areas: Vec::new(),
            work: None,
            body,
            text: String::new(),
            evidence: Vec::new(),
            private: false,
            origin: None,
        }
    }

    /// Adds time spent.
    pub fn session(
        &mut self,
        on: NaiveDate,
        making_min: u16,
        overseeing_min: u16,
        areas: &[&str],
        text: &str,
    ) {
        let mut entry = self.entry(
            on,
            Body::Session(Session {
                making_min,
                overseeing_min,
            }),
        );
        entry.areas = areas.iter().map(|name| self.area_id(name)).collect();
        text.clone_into(&mut entry.text);
        self.rows.push(Row::Entry(entry));
    }

    /// Adds a milestone.
    pub fn piece(&mut self, piece: &Piece) {
        let (on, precision) = coarse(piece.on);
        let challenge: Vec<_> = piece
            .challenge
            .iter()
            .map(|(area, rung)| (self.area_id(area), *rung))
            .collect();
        let mut milestone = Milestone {
            title: piece.title.to_owned(),
            challenge: challenge.iter().copied().collect(),
            ..Milestone::default()
        };
        let mut evidence = Vec::new();
        let mut private = false;
        let mut later = if precision == Precision::Day { 0 } else { 40 };
        for mark in piece.marks {
            match mark {
                Mark::Attempted => milestone.result = Outcome::Attempted,
                Mark::Oversaw => milestone.part = Part::Oversaw,
                Mark::Private => private = true,
                Mark::Later(days) => later = *days,
                Mark::Story(words) => milestone.story = Some(story(words)),
                Mark::Picture(name, alt) => evidence.push(self.picture(name, alt)),
                Mark::Link(..) | Mark::Measure(..) | Mark::Quote(..) => {
                    evidence.extend(words_of(mark))
                }
            }
        }
        let mut entry = self.entry(on, Body::Milestone(milestone));
        entry.precision = precision;
        entry.areas = challenge.into_iter().map(|(area, _)| area).collect();
        entry.work = (!piece.work.is_empty()).then(|| self.work_id(piece.work));
        entry.evidence = evidence;
        entry.private = private;
        piece.text.clone_into(&mut entry.text);
        entry.recorded_at += TimeDelta::days(later);
        self.milestones.insert(piece.title, entry.id);
        self.rows.push(Row::Entry(entry));
    }

    fn picture(&mut self, name: &str, alt: &str) -> Evidence {
        let bytes = pictures::draw(name);
        let sha256: String = Sha256::digest(&bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let body = EvidenceBody::File {
            sha256: sha256.clone(),
            name: format!("{name}.jpg"),
            mime: "image/jpeg".to_owned(),
            bytes: bytes.len() as u64,
            alt: Some(alt.to_owned()),
        };
        if !self.files.iter().any(|(known, _)| *known == sha256) {
            self.files.push((sha256, bytes));
        }
        Evidence {
            body,
            caption: String::new(),
        }
    }
}

fn words_of(mark: &Mark) -> Option<Evidence> {
    let body = match mark {
        Mark::Link(url, title) => EvidenceBody::Link {
            url: (*url).to_owned(),
            title: (*title).to_owned(),
            seen_on: None,
        },
        Mark::Quote(text, source) => EvidenceBody::Quote {
            text: (*text).to_owned(),
            source: (*source).to_owned(),
        },
        Mark::Measure(what, from, to, unit, source) => {
            EvidenceBody::Measure(plumb_mastery::Measure {
                what: (*what).to_owned(),
                from: (!from.is_empty()).then(|| (*from).to_owned()),
                to: (*to).to_owned(),
                unit: (*unit).to_owned(),
                source: (!source.is_empty()).then(|| (*source).to_owned()),
            })
        }
        _ => return None,
    };
    Some(Evidence {
        body,
        caption: String::new(),
    })
}

fn story(words: &[&str; 5]) -> Story {
    let [situation, action, result, learning, share] = words.map(str::to_owned);
    Story {
        situation,
        action,
        result,
        learning,
        share,
        later: Vec::new(),
        later_off: false,
    }
}

/// `2014` and `2015-04` are known no better; they are stored as their last day.
fn coarse(on: &str) -> (NaiveDate, Precision) {
    let far = day("2100-01-01");
    match on.len() {
        4 => (
            plumb_mastery::Day::year(day(&format!("{on}-01-01")), far).on,
            Precision::Year,
        ),
        7 => (
            plumb_mastery::Day::month(day(&format!("{on}-01")), far).on,
            Precision::Month,
        ),
        _ => (day(on), Precision::Day),
    }
}

/// The evening on which a day was written down.
fn evening(on: NaiveDate) -> DateTime<Utc> {
    on.and_hms_opt(19, 40, 0)
        .expect("19:40 is a time")
        .and_utc()
}
