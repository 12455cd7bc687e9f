//! What a query may ask of an entry: its facts, small enough to be kept for a whole lifetime, and everything in it that is searched by words.
//!
//! Facts are of the entry alone. What is derived from other entries, such as strength, is not among them.

use std::{borrow::Cow, sync::Arc};

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    area::Area,
    depth::{Written, written},
    entry::{
        Body, Entry, Evidence, EvidenceBody, Kind, Measure, Milestone, Part, Publish, Relation,
        Result, Sounder,
    },
    ids::{AreaId, WorkId},
    tree::Tree,
    work::Work,
};

/// What can be asked of an entry itself, apart from its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Its kind.
    pub kind: Kind,
    /// Its day.
    pub on: NaiveDate,
    /// When it was written down.
    pub recorded_at: DateTime<Utc>,
    /// Its areas; entries of the same areas may share them.
    pub areas: Arc<[AreaId]>,
    /// Its work.
    pub work: Option<WorkId>,
    /// Minutes made and overseen, of a session.
    pub minutes: (u16, u16),
    /// The rungs it is rated with, a bit each.
    pub rungs: u16,
    /// What it has, a bit for each of `Has`.
    pub has: Bits,
    /// What is marked in it, a bit for each of `Mark`.
    pub marks: Bits,
    /// What its speaker is to the owner.
    pub relation: Option<Relation>,
    /// Whether its words may leave.
    pub publish: Option<Publish>,
}

/// A few answers of yes or no.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bits(pub u16);

impl Bits {
    /// Whether the answer at a place is yes.
    pub fn holds(self, place: u32) -> bool {
        self.0 & (1 << place) != 0
    }

    fn set(&mut self, place: u32, answer: bool) {
        self.0 |= u16::from(answer) << place;
    }
}

/// What an entry may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Has {
    /// A file.
    File,
    /// A link, as evidence or where someone's words stand.
    Link,
    /// A quote, as evidence or as someone's words.
    Quote,
    /// A measure.
    Measure,
    /// A picture.
    Image,
    /// A sound.
    Audio,
    /// A story with at least one part.
    Story,
    /// Words of the person's own.
    Note,
    /// Words for each picture, for those who cannot see it.
    Alt,
    /// A result in its story.
    Result,
    /// A work.
    Work,
}

impl Has {
    /// Every one with its word.
    pub const ALL: [(&'static str, Self); 11] = [
        ("file", Self::File),
        ("link", Self::Link),
        ("quote", Self::Quote),
        ("measure", Self::Measure),
        ("image", Self::Image),
        ("audio", Self::Audio),
        ("story", Self::Story),
        ("note", Self::Note),
        ("alt", Self::Alt),
        ("result", Self::Result),
        ("work", Self::Work),
    ];
}

/// What may be marked in an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It is in no export, by itself or by its work.
    Private,
    /// Tried, not done.
    Attempted,
    /// Someone else's hands.
    Oversaw,
    /// Written down long after.
    Memory,
    /// A challenge far over what was claimed the day before.
    Leap,
    /// A goal that is neither met nor superseded.
    Open,
}

impl Mark {
    /// Every one with its word.
    pub const ALL: [(&'static str, Self); 6] = [
        ("private", Self::Private),
        ("attempted", Self::Attempted),
        ("oversaw", Self::Oversaw),
        ("memory", Self::Memory),
        ("leap", Self::Leap),
        ("open", Self::Open),
    ];
}

impl Facts {
    /// The facts of an entry.
    pub fn of(entry: &Entry) -> Self {
        let mut facts = Self {
            kind: entry.kind(),
            on: entry.on,
            recorded_at: entry.recorded_at,
            areas: Arc::from(&entry.areas[..]),
            work: entry.work,
            minutes: (0, 0),
            rungs: 0,
            has: Bits::default(),
            marks: Bits::default(),
            relation: None,
            publish: None,
        };
        facts.mark(Mark::Private, entry.private);
        facts.mark(Mark::Memory, written(entry) == Written::FromMemory);
        facts.hold(Has::Note, !entry.text.trim().is_empty());
        facts.hold(Has::Work, entry.work.is_some());
        facts.take_evidence(&entry.evidence);
        match &entry.body {
            Body::Session(session) => {
                facts.minutes = (session.making_min, session.overseeing_min);
            }
            Body::Milestone(milestone) => facts.take_milestone(milestone),
            Body::Recognition(recognition) => {
                facts.hold(Has::Quote, !recognition.quote.trim().is_empty());
                facts.hold(Has::Link, recognition.link.is_some());
                facts.relation = Some(recognition.relation);
                facts.publish = Some(recognition.publish);
            }
            Body::Note(_) | Body::Sounding(_) | Body::Goal(_) => {}
        }
        facts
    }

    fn take_evidence(&mut self, evidence: &[Evidence]) {
        let mut unsaid = false;
        for one in evidence {
            match &one.body {
                EvidenceBody::File { mime, alt, .. } => {
                    let is_image = mime.starts_with("image/");
                    self.hold(Has::File, true);
                    self.hold(Has::Image, is_image);
                    self.hold(Has::Audio, mime.starts_with("audio/"));
                    unsaid |= is_image && alt.is_none();
                }
                EvidenceBody::Link { .. } => self.hold(Has::Link, true),
                EvidenceBody::Quote { .. } => self.hold(Has::Quote, true),
                EvidenceBody::Measure(_) => self.hold(Has::Measure, true),
            }
        }
        self.hold(Has::Alt, self.has.holds(Has::Image as u32) && !unsaid);
    }

    fn take_milestone(&mut self, milestone: &Milestone) {
        self.mark(Mark::Attempted, milestone.result == Result::Attempted);
        self.mark(Mark::Oversaw, milestone.part == Part::Oversaw);
        for rung in milestone.challenge.values() {
            self.rungs |= 1_u16.checked_shl(u32::from(*rung)).unwrap_or_default();
        }
        let Some(story) = &milestone.story else {
            return;
        };
        let parts = [
            &story.situation,
            &story.action,
            &story.result,
            &story.learning,
            &story.share,
        ];
        let is_told = parts.iter().any(|part| !part.trim().is_empty());
        self.hold(Has::Story, is_told || !story.later.is_empty());
        self.hold(Has::Result, !story.result.trim().is_empty());
    }

    fn hold(&mut self, what: Has, answer: bool) {
        self.has.set(what as u32, answer);
    }

    fn mark(&mut self, what: Mark, answer: bool) {
        self.marks.set(what as u32, answer);
    }

    /// Minutes made; none where it is no session.
    pub(super) fn making(&self) -> Option<u16> {
        (self.kind == Kind::Session).then_some(self.minutes.0)
    }

    /// Minutes overseen; none where it is no session.
    pub(super) fn overseeing(&self) -> Option<u16> {
        (self.kind == Kind::Session).then_some(self.minutes.1)
    }

    /// Whether something that could be there is not: only a picture has words for it, and only a milestone has a story.
    pub(super) fn misses(&self, what: Has) -> bool {
        let could = match what {
            Has::Alt => self.has.holds(Has::Image as u32),
            Has::Story | Has::Result => self.kind == Kind::Milestone,
            _ => true,
        };
        could && !self.has.holds(what as u32)
    }
}

/// Everything in an entry that is searched by words, text by text, except who speaks in it.
pub fn texts(entry: &Entry) -> Vec<Cow<'_, str>> {
    let mut texts: Vec<Cow<'_, str>> = vec![Cow::from(&entry.text)];
    match &entry.body {
        Body::Milestone(milestone) => {
            texts.insert(0, Cow::from(&milestone.title));
            if let Some(story) = &milestone.story {
                let parts = [
                    &story.situation,
                    &story.action,
                    &story.result,
                    &story.learning,
                    &story.share,
                ];
                texts.extend(parts.map(Cow::from));
                texts.extend(story.later.iter().map(|later| Cow::from(&later.text)));
            }
        }
        Body::Recognition(recognition) => {
            texts.insert(0, Cow::from(&recognition.quote));
            texts.extend(recognition.link.iter().map(Cow::from));
        }
        Body::Session(_) | Body::Note(_) | Body::Sounding(_) | Body::Goal(_) => {}
    }
    for one in &entry.evidence {
        texts.push(Cow::from(&one.caption));
        match &one.body {
            EvidenceBody::File { name, alt, .. } => {
                texts.push(Cow::from(name));
                texts.extend(alt.iter().map(Cow::from));
            }
            EvidenceBody::Link { url, title, .. } => {
                texts.extend([Cow::from(title), Cow::from(url)]);
            }
            EvidenceBody::Quote { text, source } => {
                texts.extend([Cow::from(text), Cow::from(source)]);
            }
            EvidenceBody::Measure(measure) => measured(measure, &mut texts),
        }
    }
    texts.retain(|text| !text.is_empty());
    texts
}

/// A measure as it is read: "latency", "840 ms", "310 ms".
fn measured<'e>(measure: &'e Measure, texts: &mut Vec<Cow<'e, str>>) {
    let with_unit = |number: &String| Cow::from(format!("{number} {}", measure.unit));
    texts.push(Cow::from(&measure.what));
    texts.extend(measure.from.iter().map(with_unit));
    texts.push(with_unit(&measure.to));
    texts.extend(measure.source.iter().map(Cow::from));
}

/// Who speaks in an entry, if someone else does.
pub fn speaker(entry: &Entry) -> Option<&str> {
    match &entry.body {
        Body::Recognition(recognition) => Some(&recognition.from),
        Body::Sounding(sounding) => match &sounding.by {
            Sounder::Own => None,
            Sounder::Other(name) => Some(name),
        },
        _ => None,
    }
}

/// What an area is searched by: its path and its other names.
pub fn of_area(tree: &Tree, area: &Area) -> Vec<String> {
    let mut texts = vec![tree.path(area.id)];
    texts.extend(area.also.iter().cloned());
    texts
}

/// What a work is searched by: its title, and for whom it was made.
pub fn of_work(work: &Work) -> Vec<&str> {
    let mut texts = vec![work.title.as_str()];
    texts.extend(work.for_whom.as_deref());
    texts
}
