//! Journals of real entries, so that a chart is tested with what the model makes of them: a tree, entries, works and roles, built line by line.

use chrono::{DateTime, NaiveDate};
use plumb_charts::RoleSpan;
use plumb_mastery::{
    About, Area, AreaId, AreaKind, Body, Day, Entry, EntryId, Evidence, Goal, Ladder, Milestone,
    Outcome, Part, Publish, Recognition, Relation, Session, Sounder, Sounding, Tree, Work, WorkId,
    depth::{Depths, Owner, Record, Strengths, depths_and_strengths},
    entry::EvidenceBody,
    freshness::{Fadings, Making, Practice, freshness},
};

use crate::fixtures::{area, day, entry, role};

/// A journal in memory.
#[derive(Clone, Default)]
pub struct Ground {
    /// The areas, in the order in which they were added.
    pub areas: Vec<Area>,
    /// The entries, in the order in which they were logged.
    pub entries: Vec<Entry>,
    /// The works.
    pub works: Vec<Work>,
    /// Positions held.
    pub roles: Vec<RoleSpan>,
}

/// What a milestone is rated and how it went; a shown, finished piece of the person's own unless said otherwise.
#[derive(Clone, Copy)]
pub struct Made {
    /// Whether it has evidence.
    pub shown: bool,
    /// Done or attempted.
    pub result: Outcome,
    /// Made or overseen.
    pub part: Part,
    /// The work that it belongs to.
    pub work: Option<WorkId>,
}

impl Default for Made {
    fn default() -> Self {
        Self {
            shown: true,
            result: Outcome::Done,
            part: Part::Made,
            work: None,
        }
    }
}

impl Ground {
    /// A journal with one craft of six rungs.
    pub fn of(craft: &str) -> (Self, AreaId) {
        let mut ground = Self::default();
        let craft = ground.craft(craft);
        (ground, craft)
    }

    /// A craft of six rungs.
    pub fn craft(&mut self, name: &str) -> AreaId {
        self.grow(None, AreaKind::Craft, name, Some(Ladder::six_rungs()))
    }

    /// An area below another.
    pub fn area(&mut self, parent: AreaId, name: &str) -> AreaId {
        self.grow(Some(parent), AreaKind::Area, name, None)
    }

    /// A technique below an area.
    pub fn technique(&mut self, parent: AreaId, name: &str) -> AreaId {
        self.grow(Some(parent), AreaKind::Technique, name, None)
    }

    fn grow(
        &mut self,
        parent: Option<AreaId>,
        kind: AreaKind,
        name: &str,
        ladder: Option<Ladder>,
    ) -> AreaId {
        let id = area(self.areas.len() as u32 + 1);
        self.areas.push(Area {
            id,
            parent,
            kind,
            name: name.to_owned(),
            also: Vec::new(),
            ladder,
            freshness_half_life: None,
            fallow_since: None,
            retired_on: None,
        });
        id
    }

    /// A work.
    pub fn work(&mut self, title: &str) -> WorkId {
        let n = self.works.len() + 1;
        let id: WorkId = format!("00000000-0000-7000-b000-{n:012}")
            .parse()
            .expect("an id");
        self.works.push(Work {
            id,
            title: title.to_owned(),
            started: None,
            finished: None,
            for_whom: None,
            link: None,
            private: false,
        });
        id
    }

    /// A role from a day to a day.
    pub fn role(&mut self, title: &str, at: &str, from: &str, to: Option<&str>) {
        let n = self.roles.len() as u32 + 1;
        self.roles.push(role(n, title, at, from, to));
    }

    /// A session.
    pub fn session(&mut self, on: &str, areas: &[AreaId], making: u16, overseeing: u16) -> EntryId {
        let session = Session {
            making_min: making,
            overseeing_min: overseeing,
        };
        self.log(Day::exact(day(on)), areas, None, Body::Session(session))
    }

    /// A shown, finished milestone of the person's own.
    pub fn made(&mut self, title: &str, on: &str, area: AreaId, challenge: u8) -> EntryId {
        self.milestone(
            title,
            Day::exact(day(on)),
            &[(area, challenge)],
            Made::default(),
        )
    }

    /// Any milestone; it names the areas that it rates.
    pub fn milestone(
        &mut self,
        title: &str,
        on: Day,
        challenge: &[(AreaId, u8)],
        made: Made,
    ) -> EntryId {
        let areas: Vec<AreaId> = challenge.iter().map(|(area, _)| *area).collect();
        let milestone = Milestone {
            title: title.to_owned(),
            challenge: challenge.iter().copied().filter(|(_, c)| *c > 0).collect(),
            result: made.result,
            part: made.part,
            story: None,
        };
        let id = self.log(on, &areas, made.work, Body::Milestone(milestone));
        if made.shown {
            let evidence = Evidence {
                body: EvidenceBody::Quote {
                    text: "seen".to_owned(),
                    source: String::new(),
                },
                caption: String::new(),
            };
            self.last().evidence.push(evidence);
        }
        id
    }

    /// What someone said about a milestone or a work, or about nothing.
    pub fn said(
        &mut self,
        on: &str,
        from: &str,
        relation: Relation,
        about: Option<About>,
        (words, publish): (&str, Publish),
    ) -> EntryId {
        let recognition = Recognition {
            from: from.to_owned(),
            relation,
            about,
            quote: words.to_owned(),
            know: None,
            link: None,
            publish,
            asked_on: None,
            slip: None,
        };
        self.log(
            Day::exact(day(on)),
            &[],
            None,
            Body::Recognition(recognition),
        )
    }

    /// A voice for a milestone, whose words may be quoted with the name.
    pub fn vouched(&mut self, about: EntryId, from: &str, on: &str) -> EntryId {
        let words = ("It holds.", Publish::Named);
        let about = Some(About::Milestone(about));
        self.said(on, from, Relation::Peer, about, words)
    }

    /// A sounding of the owner's, or of someone else.
    pub fn sounded(&mut self, on: &str, area: AreaId, half_rungs: u8, by: Option<&str>) -> EntryId {
        let by: Sounder = by.map(str::to_owned).into();
        let sounding = Sounding { half_rungs, by };
        self.log(Day::exact(day(on)), &[area], None, Body::Sounding(sounding))
    }

    /// A goal.
    pub fn wished(&mut self, on: &str, area: AreaId, half_rungs: u8, due: Option<&str>) -> EntryId {
        let goal = Goal {
            half_rungs,
            due: due.map(day),
        };
        self.log(Day::exact(day(on)), &[area], None, Body::Goal(goal))
    }

    fn log(&mut self, on: Day, areas: &[AreaId], work: Option<WorkId>, body: Body) -> EntryId {
        let id = entry(self.entries.len() as u32 + 1);
        self.entries.push(Entry {
            id,
            on: on.on,
            precision: on.precision,
            began: None,
            recorded_at: DateTime::UNIX_EPOCH,
            areas: areas.to_vec(),
            work,
            body,
            text: String::new(),
            evidence: Vec::new(),
            private: false,
            origin: None,
        });
        id
    }

    /// The entry logged last.
    pub fn last(&mut self) -> &mut Entry {
        self.entries.last_mut().expect("something was logged")
    }

    /// An area, to be changed.
    pub fn set(&mut self, id: AreaId) -> &mut Area {
        let found = self.areas.iter_mut().find(|area| area.id == id);
        found.expect("the area was added")
    }

    /// The tree.
    pub fn tree(&self) -> Tree {
        Tree::new(self.areas.clone()).expect("what was added is a tree")
    }

    /// Depth and strengths on a day.
    pub fn depths(&self, on: NaiveDate) -> (Depths, Strengths) {
        let record = Record::of(&self.entries, Owner::default());
        depths_and_strengths(&self.tree(), &record, on)
    }

    /// Days of making and overseeing.
    pub fn making(&self) -> Making {
        let practice: Vec<Practice> = self.entries.iter().filter_map(Practice::of).collect();
        Making::of(&self.tree(), &practice)
    }

    /// Freshness over time.
    pub fn fadings(&self) -> Fadings {
        freshness(&self.tree(), &self.making())
    }
}

/// E1 of the model with its craft: the shoemaker, each pair a work of its own.
pub fn shoemaker() -> (Ground, AreaId) {
    let (mut ground, craft) = Ground::of("Shoemaking");
    let welting = ground.area(craft, "Welting");
    let pairs = [
        ("p1", "1961-03-01", 2),
        ("p2", "1961-09-10", 2),
        ("p3", "1962-05-02", 3),
        ("p4", "1963-04-20", 3),
        ("p5", "1964-02-11", 4),
        ("p6", "1966-10-01", 4),
    ];
    let ids = pairs.map(|(title, on, challenge)| ground.made(title, on, welting, challenge));
    ground.vouched(ids[5], "Mr Alder", "1966-12-24");
    ground.vouched(ids[4], "Mrs Alder", "1967-01-15");
    (ground, welting)
}

/// Names that break layouts: long, Chinese, right to left, emoji, combining.
pub fn names() -> [(&'static str, String); 5] {
    [
        (
            "names of 120",
            "Quarter-sawn, bevelled and burnished edge ".repeat(3)[..120].to_owned(),
        ),
        ("chinese", "製図と木版画の技法".to_owned()),
        ("right to left", "רישום אדריכלי \u{202E}gnp.exe".to_owned()),
        ("emoji", "👩🏽‍🎨🪵 wood & paint".to_owned()),
        ("combining", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅".to_owned()),
    ]
}
