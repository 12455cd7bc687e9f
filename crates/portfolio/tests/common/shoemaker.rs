//! The shoemaker of the model's first worked example, with canaries in everything that may not leave.

use chrono::{DateTime, NaiveDate, Utc};
use plumb_mastery::{
    About, Area, AreaId, AreaKind, Body, Entry, EntryId, Evidence, Knowledge, Ladder, Measure,
    Milestone, Origin, Part, Precision, Profile, Publish, Recognition, Relation, Role, RoleId,
    Session, Story, Tree, Work, WorkId, entry::EvidenceBody, profile::Contact,
};
use plumb_portfolio::{Choice, Rows};

/// A word that stands in everything private or unpermitted, and must be in no output.
pub const CANARY: &str = "Quetzalcoatl";
pub const SHOE: &str = "d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0d0";
pub const SECRET: &str = "e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0";

pub fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).expect("a real day")
}

fn uuid(kind: u8, n: u32) -> String {
    format!("0190{kind:02x}00-0000-7000-8000-{n:012x}")
}

pub fn area(n: u32) -> AreaId {
    uuid(1, n).parse().expect("an id")
}

pub fn work(n: u32) -> WorkId {
    uuid(2, n).parse().expect("an id")
}

pub fn entry_id(n: u32) -> EntryId {
    uuid(3, n).parse().expect("an id")
}

fn role_id(n: u32) -> RoleId {
    uuid(4, n).parse().expect("an id")
}

pub fn entry(n: u32, on: NaiveDate, body: Body) -> Entry {
    Entry {
        id: entry_id(n),
        on,
        precision: Precision::Day,
        began: None,
        recorded_at: on
            .and_hms_opt(18, 0, 0)
            .map_or(DateTime::<Utc>::MIN_UTC, |at| at.and_utc()),
        areas: Vec::new(),
        work: None,
        body,
        text: String::new(),
        evidence: Vec::new(),
        private: false,
        origin: None::<Origin>,
    }
}

fn photo(sha256: &str, name: &str) -> Evidence {
    let body = EvidenceBody::File {
        sha256: sha256.to_owned(),
        name: name.to_owned(),
        mime: "image/jpeg".to_owned(),
        bytes: 1000,
        alt: Some(format!("A photograph of {name}")),
    };
    Evidence {
        body,
        caption: String::new(),
    }
}

pub fn role(n: u32, title: &str, from: NaiveDate, to: Option<NaiveDate>) -> Role {
    Role {
        id: role_id(n),
        title: title.to_owned(),
        at: String::new(),
        from,
        from_precision: Precision::Day,
        to,
        to_precision: Precision::Day,
        private: false,
    }
}

pub fn pair(n: u32, on: NaiveDate, rung: u8) -> Entry {
    let title = format!(
        "The {} pair",
        ["first", "second", "third", "fourth", "fifth", "sixth"][(n - 1) as usize % 6]
    );
    let milestone = Milestone {
        title,
        challenge: [(area(2), rung)].into(),
        ..Milestone::default()
    };
    Entry {
        areas: vec![area(2)],
        work: Some(work(n)),
        evidence: vec![photo(SHOE, "pair.jpg")],
        ..entry(n, on, Body::Milestone(milestone))
    }
}

pub fn voice(
    n: u32,
    on: NaiveDate,
    from: &str,
    about: About,
    publish: Publish,
    quote: &str,
) -> Entry {
    let said = Recognition {
        from: from.to_owned(),
        relation: Relation::Client,
        about: Some(about),
        quote: quote.to_owned(),
        know: Some(Knowledge::Used),
        link: None,
        publish,
        asked_on: None,
        slip: None,
    };
    entry(n, on, Body::Recognition(said))
}

fn tree() -> Tree {
    let node = |n: u32, parent: Option<u32>, kind, name: &str| Area {
        id: area(n),
        parent: parent.map(area),
        kind,
        name: name.to_owned(),
        also: Vec::new(),
        ladder: (kind == AreaKind::Craft).then(Ladder::six_rungs),
        freshness_half_life: None,
        fallow_since: None,
        retired_on: None,
    };
    Tree::new(vec![
        node(1, None, AreaKind::Craft, "Shoemaking"),
        node(2, Some(1), AreaKind::Area, "Welting"),
        node(3, Some(1), AreaKind::Area, &format!("{CANARY} lasts")),
        node(4, Some(2), AreaKind::Technique, "Hand stitch"),
    ])
    .expect("a tree that keeps its rules")
}

/// Every row: six pairs and two voices as in the model, and beside them what may not leave.
pub fn rows() -> Rows {
    let made = |n: u32, title: &str, private: bool| Work {
        id: work(n),
        title: title.to_owned(),
        started: None,
        finished: None,
        for_whom: None,
        link: None,
        private,
    };
    let mut works: Vec<Work> = (1..=6)
        .map(|n| made(n, &format!("Pair {n}"), false))
        .collect();
    works.push(made(7, &format!("{CANARY} boots"), true));
    let mut entries = vec![
        pair(1, day(1961, 3, 1), 2),
        pair(2, day(1961, 9, 10), 2),
        pair(3, day(1962, 5, 2), 3),
        pair(4, day(1963, 4, 20), 3),
        pair(5, day(1964, 2, 11), 4),
        pair(6, day(1966, 10, 1), 4),
        voice(
            11,
            day(1966, 12, 24),
            "Mr Alder",
            About::Work(work(6)),
            Publish::Named,
            "He has never lost a stitch since.",
        ),
        voice(
            12,
            day(1967, 1, 15),
            "Mrs Alder",
            About::Milestone(entry_id(5)),
            Publish::Anonymous,
            "I danced in them.",
        ),
    ];
    if let Body::Milestone(sixth) = &mut entries[5].body {
        sixth.challenge.insert(area(4), 2);
        sixth.story = Some(Story {
            situation: "A welt that has to turn round a square toe without a cut.".to_owned(),
            action:
                "Wet the leather for a *day*, drew the thread with both hands, and waxed it twice."
                    .to_owned(),
            result: "No water in four winters.".to_owned(),
            ..Story::default()
        });
    }
    entries[5].areas.push(area(4));
    let measure = Measure {
        what: "stitches an inch".into(),
        from: Some("9".into()),
        to: "12".into(),
        unit: String::new(),
        source: Some("ruler".into()),
    };
    entries[5].evidence.push(Evidence {
        body: EvidenceBody::Measure(measure),
        caption: String::new(),
    });
    entries[5].evidence.push(Evidence {
        body: EvidenceBody::Quote {
            text: format!("{CANARY} said so"),
            source: CANARY.to_owned(),
        },
        caption: format!("{CANARY} caption"),
    });
    entries.extend(withheld());
    let session = Session {
        making_min: 90,
        overseeing_min: 30,
    };
    entries.push(Entry {
        areas: vec![area(2)],
        work: Some(work(6)),
        ..entry(31, day(1966, 9, 1), Body::Session(session))
    });
    let profile = Profile {
        name: "Tom Alder".into(),
        craft_line: "Welted shoes".into(),
        contact: Contact {
            email: format!("{CANARY}@example.org"),
            ..Contact::default()
        },
        ..Profile::default()
    };
    Rows {
        plates: Vec::new(),
        profile,
        tree: tree(),
        works,
        roles: roles(),
        entries,
    }
}

/// One of each thing that may not leave.
fn withheld() -> Vec<Entry> {
    let secret = |n: u32| {
        let title = format!("{CANARY} milestone");
        let milestone = Milestone {
            title,
            challenge: [(area(2), 6), (area(3), 6)].into(),
            part: Part::Made,
            ..Milestone::default()
        };
        Entry {
            areas: vec![area(2), area(3)],
            evidence: vec![photo(SECRET, "x.jpg")],
            ..entry(n, day(1965, 5, 5), Body::Milestone(milestone))
        }
    };
    let words = format!("{CANARY} words");
    vec![
        Entry {
            private: true,
            ..secret(20)
        },
        Entry {
            work: Some(work(7)),
            ..secret(21)
        },
        voice(
            22,
            day(1966, 1, 1),
            &format!("{CANARY} Unasked"),
            About::Work(work(1)),
            Publish::Unasked,
            &words,
        ),
        voice(
            23,
            day(1966, 1, 2),
            &format!("{CANARY} No"),
            About::Work(work(2)),
            Publish::No,
            &words,
        ),
        voice(
            24,
            day(1966, 1, 3),
            &format!("{CANARY} Nameless"),
            About::Work(work(1)),
            Publish::Anonymous,
            "Dry feet, at last.",
        ),
        voice(
            25,
            day(1966, 1, 4),
            "Someone",
            About::Work(work(7)),
            Publish::Named,
            &words,
        ),
        Entry {
            private: true,
            ..voice(
                26,
                day(1966, 1, 5),
                "Someone else",
                About::Work(work(1)),
                Publish::Named,
                &words,
            )
        },
        Entry {
            text: words.clone(),
            areas: vec![area(2)],
            ..entry(
                27,
                day(1966, 1, 6),
                Body::Note(plumb_mastery::entry::Note {}),
            )
        },
        Entry {
            private: true,
            areas: vec![area(2)],
            ..entry(
                28,
                day(1966, 1, 7),
                Body::Session(Session {
                    making_min: 777,
                    overseeing_min: 0,
                }),
            )
        },
    ]
}

fn roles() -> Vec<Role> {
    let held = |n: u32, title: &str, from, private| Role {
        id: role_id(n),
        title: title.to_owned(),
        at: "Alder & Sons".to_owned(),
        from,
        from_precision: Precision::Day,
        to: None,
        to_precision: Precision::Day,
        private,
    };
    vec![
        held(1, "Journeyman", day(1961, 1, 9), false),
        held(2, CANARY, day(1965, 1, 1), true),
    ]
}

/// Everything, made on the day of the model's last row.
pub fn everything() -> Choice {
    Choice::everything(day(1967, 1, 15))
}
