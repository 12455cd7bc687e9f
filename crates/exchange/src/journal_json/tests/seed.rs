use std::collections::BTreeMap;

use chrono::{DateTime, Days};
use plumb_mastery::{
    About, AreaKind, Evidence, Goal, Ladder, Milestone, Origin, Outcome, Part, Precision, Profile,
    Relation, Role, RoleId, Rung, Session, Sounder, Sounding, Work,
    entry::{EvidenceBody, Note},
    profile::Contact,
};
use proptest::prelude::*;

use super::*;

pub(super) const CANARY: &str = "CANARY";

/// What a random journal is made from: everything else follows from these numbers.
#[derive(Clone, Debug)]
pub(super) struct Seed {
    pub kind: u8,
    pub number: usize,
    pub days: u64,
    pub secret: bool,
    pub text: String,
}

pub(super) fn seeds() -> impl Strategy<Value = Vec<Seed>> {
    let text = "[a-zé\u{202e}\u{2028}\"\\\\🌊\t\n ]{0,12}";
    let seed = (0..9_u8, 0..6_usize, 0..3_000_u64, any::<bool>(), text).prop_map(
        |(kind, number, days, secret, text)| Seed {
            kind,
            number,
            days,
            secret,
            text,
        },
    );
    proptest::collection::vec(seed, 0..24)
}

pub(super) fn journal(seeds: &[Seed]) -> Vec<Row> {
    let mut rows: Vec<Row> = (0..6)
        .map(area)
        .chain((0..6).map(|number| work(number, seeds)))
        .collect();
    rows.push(Row::Profile(Profile {
        name: "Wren".into(),
        also: vec!["W.".into()],
        craft_line: "Ash glazes".into(),
        contact: Contact {
            email: CANARY.into(),
            ..Contact::default()
        },
    }));
    for (at, seed) in seeds.iter().enumerate() {
        if let Some(row) = dated(at, seed, seeds) {
            rows.push(row);
        }
    }
    rows.reverse();
    rows
}

fn area(number: usize) -> Row {
    let rung = |number: usize| Rung {
        key: format!("r{number}"),
        name: format!("Rung {number}"),
        demands: String::new(),
        can_do: "can".into(),
        signals: vec![],
    };
    let root = number.is_multiple_of(3);
    Row::Area(Area {
        id: AreaId(id(1, 9 - number)),
        parent: (!root).then(|| AreaId(id(1, 9 - number / 3 * 3))),
        kind: if root {
            AreaKind::Craft
        } else {
            AreaKind::Technique
        },
        name: format!("Area {number}"),
        also: vec![],
        ladder: root.then(|| Ladder {
            rungs: (0..6).map(rung).collect(),
        }),
        freshness_half_life: None,
        fallow_since: None,
        retired_on: None,
    })
}

fn work(number: usize, seeds: &[Seed]) -> Row {
    let private = private_work(number, seeds);
    Row::Work(Work {
        id: WorkId(id(2, number)),
        title: if private {
            format!("{CANARY} {number}")
        } else {
            format!("Work {number}")
        },
        started: None,
        finished: None,
        for_whom: None,
        link: None,
        private,
    })
}

fn private_work(number: usize, seeds: &[Seed]) -> bool {
    seeds
        .iter()
        .any(|seed| seed.kind == 7 && seed.number == number)
}

fn dated(at: usize, seed: &Seed, seeds: &[Seed]) -> Option<Row> {
    let on = today() - Days::new(seed.days);
    let area = AreaId(id(1, 9 - seed.number));
    let work = seed
        .days
        .is_multiple_of(2)
        .then(|| WorkId(id(2, seed.number)));
    let secret = seed.secret || work.is_some() && private_work(seed.number, seeds);
    let words = if secret {
        format!("{CANARY}{}", seed.text)
    } else {
        format!("w{}", seed.text)
    };
    let line = words.replace(['\n', '\t'], " ");
    let body = match seed.kind {
        0 => Body::Session(Session {
            making_min: 1,
            overseeing_min: seed.number as u16,
        }),
        1 | 2 => Body::Milestone(Milestone {
            title: line,
            challenge: BTreeMap::from([(area, 1 + seed.number as u8)]),
            result: if seed.kind == 1 {
                Outcome::Done
            } else {
                Outcome::Attempted
            },
            part: Part::Made,
            story: None,
        }),
        3 => Body::Note(Note {}),
        4 => Body::Recognition(recognition(at, seed, seeds, line)),
        5 => Body::Sounding(Sounding {
            half_rungs: 3,
            by: Sounder::Own,
        }),
        6 => Body::Goal(Goal {
            half_rungs: 3,
            due: Some(today() + Days::new(3)),
        }),
        8 => {
            return Some(Row::Role(Role {
                id: RoleId(id(4, at)),
                title: if seed.secret {
                    CANARY.into()
                } else {
                    "Head".into()
                },
                at: String::new(),
                from: on,
                from_precision: Precision::Day,
                to: None,
                to_precision: Precision::Day,
                private: seed.secret,
            }));
        }
        _ => return None,
    };
    let quote = EvidenceBody::Quote {
        text: words.clone(),
        source: String::new(),
    };
    Some(Row::Entry(Entry {
        id: EntryId(id(3, at)),
        on,
        precision: Precision::Day,
        began: None,
        recorded_at: DateTime::from_timestamp_millis(1_700_000_000_000 + at as i64)?,
        areas: vec![area],
        work,
        body,
        text: words,
        evidence: vec![Evidence {
            body: quote,
            caption: String::new(),
        }],
        private: seed.secret,
        origin: Some(Origin {
            format: "csv".into(),
            key: CANARY.into(),
            fields: BTreeMap::new(),
        }),
    }))
}

fn recognition(at: usize, seed: &Seed, seeds: &[Seed], line: String) -> Recognition {
    let about = seeds[..at]
        .iter()
        .rposition(|seed| matches!(seed.kind, 1 | 2));
    let publish = [
        Publish::Unasked,
        Publish::No,
        Publish::Anonymous,
        Publish::Named,
    ][seed.number % 4];
    Recognition {
        from: if publish == Publish::Named {
            line
        } else {
            CANARY.into()
        },
        relation: Relation::Client,
        about: about.map(|at| About::Milestone(EntryId(id(3, at)))),
        quote: if publish.allows_words() {
            String::new()
        } else {
            CANARY.into()
        },
        know: None,
        link: None,
        publish,
        asked_on: None,
        slip: None,
    }
}
