//! One row of everything, each field set at least once.

use plumb_exchange::Row;
use plumb_mastery::{
    About, Body, Entry, EntryId, Evidence, Goal, Kind, Knowledge, Measure, Milestone, Origin,
    Outcome, Part, Plate, PlateId, Precision, Profile, Publish, Recognition, Relation, Role,
    RoleId, Search, SearchId, Session, Slip, SlipId, Sounder, Sounding, Story, Template,
    TemplateId, WorkId,
    entry::{EvidenceBody, Later},
    plate::{Crop, Side},
    profile::Contact,
};

use crate::{
    chance,
    trial::{self, Trial, today},
};

fn evidence() -> Vec<Evidence> {
    let caption = "Seen from above".to_owned();
    let sha256 = "0123456789abcdef".repeat(4);
    let file = EvidenceBody::File {
        sha256,
        name: "bowl.png".into(),
        mime: "image/png".into(),
        bytes: 1 << 20,
        alt: Some(String::new()),
    };
    let link = EvidenceBody::Link {
        url: "https://example.org/bowl".into(),
        title: "Bowl".into(),
        seen_on: Some(today()),
    };
    let quote = EvidenceBody::Quote {
        text: "Held water.".into(),
        source: "Kiln book".into(),
    };
    let measure = EvidenceBody::Measure(Measure {
        what: "rejects".into(),
        from: Some("12".into()),
        to: "3.5".into(),
        unit: "%".into(),
        source: None,
    });
    vec![
        Evidence {
            body: file,
            caption: caption.clone(),
        },
        Evidence {
            body: link,
            caption: String::new(),
        },
        Evidence {
            body: quote,
            caption,
        },
        Evidence {
            body: measure,
            caption: String::new(),
        },
    ]
}

/// What is kept beside the entries.
fn kept() -> [Row; 4] {
    let side = |crop| Side {
        entry: EntryId(chance::new_id()),
        sha256: "0123456789abcdef".repeat(4),
        crop,
        line: "Dry feet.\nStill heavy.".into(),
    };
    let crop = Crop {
        x: 0,
        y: 2_500,
        width: 10_000,
        height: 5_000,
    };
    [
        Row::Search(Search {
            id: SearchId(chance::new_id()),
            name: "Never shown".into(),
            query: "strength:claimed area:glaze".into(),
        }),
        Row::Template(Template {
            id: TemplateId(chance::new_id()),
            name: "Evening at the wheel".into(),
            kind: Kind::Session,
            form: r#"{"areas":["Ceramics/Glaze"],"making":"2h"}"#.into(),
        }),
        Row::Plate(Plate {
            id: PlateId(chance::new_id()),
            title: "Trimmed feet".into(),
            left: side(Some(crop)),
            right: side(None),
            private: true,
        }),
        Row::Slip(Slip {
            id: SlipId(chance::new_id()),
            about: About::Work(WorkId(chance::new_id())),
            person: "Ingrid Aune".into(),
            saved_on: today(),
        }),
    ]
}

/// A journal with a row of everything, each field set at least once.
pub(super) fn full() -> (Trial, Vec<Row>) {
    let trial = Trial::new();
    let craft = plumb_mastery::Area {
        also: vec!["Pots".into()],
        freshness_half_life: Some(90),
        ..trial::craft("Ceramics")
    };
    let area = plumb_mastery::Area {
        parent: Some(craft.id),
        kind: plumb_mastery::AreaKind::Area,
        ladder: None,
        fallow_since: Some(today()),
        retired_on: Some(today()),
        ..trial::craft("Glaze")
    };
    let work = plumb_mastery::Work {
        started: Some(today()),
        finished: Some(today()),
        for_whom: Some("The harbour".into()),
        link: Some("https://example.org".into()),
        private: true,
        ..trial::work("Tern bowls")
    };
    let story = Story {
        situation: "Crazed".into(),
        action: "Cooled it slower".into(),
        result: "Held".into(),
        learning: "Ask the clay".into(),
        share: "All but the firing".into(),
        later: vec![Later {
            on: today(),
            text: "Still holds".into(),
        }],
        later_off: true,
    };
    let milestone = Milestone {
        title: "Bowl".into(),
        challenge: [(area.id, 4)].into(),
        result: Outcome::Attempted,
        part: Part::Oversaw,
        story: Some(story),
    };
    let milestone = Entry {
        areas: vec![area.id, craft.id],
        work: Some(work.id),
        began: Some(today()),
        precision: Precision::Month,
        text: "Ash, two parts.\nWhiting, one.".into(),
        evidence: evidence(),
        private: true,
        origin: Some(Origin {
            format: "csv".into(),
            key: "k1".into(),
            fields: [("a".into(), "b".into())].into(),
        }),
        ..trial::entry(Body::Milestone(milestone))
    };
    let said = |about| {
        trial::entry(Body::Recognition(Recognition {
            from: "Ingrid Aune".into(),
            relation: Relation::Jury,
            about,
            quote: "It rings.".into(),
            know: Some(Knowledge::Told),
            link: Some("https://example.org/said".into()),
            publish: Publish::Anonymous,
            asked_on: Some(today()),
            slip: Some(SlipId(chance::new_id())),
        }))
    };
    let (about_milestone, about_work, about_nothing) = (
        said(Some(About::Milestone(milestone.id))),
        said(Some(About::Work(work.id))),
        said(None),
    );
    let by = Sounder::Other("Ingrid Aune".into());
    let sounding = Entry {
        areas: vec![area.id],
        ..trial::entry(Body::Sounding(Sounding { half_rungs: 7, by }))
    };
    let due = chrono::NaiveDate::from_ymd_opt(2027, 6, 30);
    let goal = Entry {
        areas: vec![area.id],
        ..trial::entry(Body::Goal(Goal { half_rungs: 9, due }))
    };
    let session = Entry {
        areas: vec![area.id],
        work: Some(work.id),
        ..trial::entry(Body::Session(Session {
            making_min: 90,
            overseeing_min: 15,
        }))
    };
    let role = Role {
        id: RoleId(chance::new_id()),
        title: "Head of design".into(),
        at: "Harbour Studio".into(),
        from: today(),
        from_precision: Precision::Year,
        to: Some(today()),
        to_precision: Precision::Month,
        private: true,
    };
    let contact = Contact {
        email: "wren@example.org".into(),
        phone: "1".into(),
        url: "https://example.org".into(),
    };
    let profile = Profile {
        name: "Wren".into(),
        also: vec!["W.".into()],
        craft_line: "Line".into(),
        contact,
    };
    let mut rows = vec![
        Row::Profile(profile),
        Row::Role(role),
        Row::Area(craft),
        Row::Area(area),
        Row::Work(work),
    ];
    rows.extend(
        [
            milestone,
            about_milestone,
            about_work,
            about_nothing,
            sounding,
            goal,
            session,
            trial::note("Plain words"),
        ]
        .map(Row::Entry),
    );
    rows.extend(kept());
    trial.put("Add everything", &rows);
    (trial, rows)
}
