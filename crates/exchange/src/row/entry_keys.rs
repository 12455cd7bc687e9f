//! The keys of an entry's line, all six kinds in one closed shape.
//!
//! A key of another kind is refused after reading, so that one pass over the text suffices. This module does not know the order of keys.

use plumb_mastery::{
    About, AreaId, Body, Entry, EntryId, Evidence, Goal, Kind, Knowledge, Milestone, Origin,
    Outcome, Part, Precision, Publish, Recognition, Relation, Session, SlipId, Sounder, Sounding,
    Story, WorkId,
    entry::{Later, Note},
};
use serde::{Deserialize, de::IgnoredAny};

use super::{
    RowError,
    evidence_keys::EvidenceKeys,
    strict::{Civil, Instant, Once, there},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EntryKeys {
    #[serde(rename = "type")]
    _type: IgnoredAny,
    id: EntryId,
    kind: Kind,
    on: Civil,
    #[serde(default)]
    precision: Precision,
    #[serde(default, deserialize_with = "there")]
    began: Option<Civil>,
    recorded_at: Instant,
    #[serde(default)]
    areas: Vec<AreaId>,
    #[serde(default, deserialize_with = "there")]
    work: Option<WorkId>,
    #[serde(default)]
    text: String,
    #[serde(default)]
    evidence: Vec<EvidenceKeys>,
    #[serde(default)]
    private: bool,
    #[serde(default, deserialize_with = "there")]
    origin: Option<OriginKeys>,

    #[serde(default, deserialize_with = "there")]
    making_min: Option<u16>,
    #[serde(default, deserialize_with = "there")]
    overseeing_min: Option<u16>,

    #[serde(default, deserialize_with = "there")]
    title: Option<String>,
    #[serde(default, deserialize_with = "there")]
    challenge: Option<Once<AreaId, u8>>,
    #[serde(default, deserialize_with = "there")]
    result: Option<Outcome>,
    #[serde(default, deserialize_with = "there")]
    part: Option<Part>,
    #[serde(default, deserialize_with = "there")]
    story: Option<StoryKeys>,

    #[serde(default, deserialize_with = "there")]
    from: Option<String>,
    #[serde(default, deserialize_with = "there")]
    relation: Option<Relation>,
    #[serde(default, deserialize_with = "there")]
    about: Option<About>,
    #[serde(default, deserialize_with = "there")]
    quote: Option<String>,
    #[serde(default, deserialize_with = "there")]
    know: Option<Knowledge>,
    #[serde(default, deserialize_with = "there")]
    link: Option<String>,
    #[serde(default, deserialize_with = "there")]
    publish: Option<Publish>,
    #[serde(default, deserialize_with = "there")]
    asked_on: Option<Civil>,
    #[serde(default, deserialize_with = "there")]
    slip: Option<SlipId>,

    #[serde(default, deserialize_with = "there")]
    half_rungs: Option<u8>,
    #[serde(default, deserialize_with = "there")]
    by: Option<String>,
    #[serde(default, deserialize_with = "there")]
    due: Option<Civil>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OriginKeys {
    format: String,
    key: String,
    #[serde(default, deserialize_with = "there")]
    fields: Option<Once<String, String>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct StoryKeys {
    situation: String,
    action: String,
    result: String,
    learning: String,
    share: String,
    later: Vec<LaterKeys>,
    later_off: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LaterKeys {
    on: Civil,
    text: String,
}

impl EntryKeys {
    pub(super) fn entry(mut self) -> Result<Box<Entry>, RowError> {
        let kind = self.kind;
        let body = match kind {
            Kind::Session => Body::Session(self.session()),
            Kind::Milestone => Body::Milestone(self.milestone()?),
            Kind::Note => Body::Note(Note {}),
            Kind::Recognition => Body::Recognition(self.recognition()?),
            Kind::Sounding => Body::Sounding(self.sounding()?),
            Kind::Goal => Body::Goal(self.goal()?),
        };
        self.refuse_left_over()?;
        Ok(Box::new(Entry {
            id: self.id,
            on: self.on.0,
            precision: self.precision,
            began: self.began.map(|day| day.0),
            recorded_at: self.recorded_at.0,
            areas: self.areas,
            work: self.work,
            body,
            text: self.text,
            evidence: self.evidence.into_iter().map(Evidence::from).collect(),
            private: self.private,
            origin: self.origin.map(Origin::from),
        }))
    }

    fn session(&mut self) -> Session {
        Session {
            making_min: self.making_min.take().unwrap_or_default(),
            overseeing_min: self.overseeing_min.take().unwrap_or_default(),
        }
    }

    fn milestone(&mut self) -> Result<Milestone, RowError> {
        Ok(Milestone {
            title: needed(self.title.take(), "title")?,
            challenge: self
                .challenge
                .take()
                .map(|rungs| rungs.0)
                .unwrap_or_default(),
            result: self.result.take().unwrap_or_default(),
            part: self.part.take().unwrap_or_default(),
            story: self.story.take().map(Story::from),
        })
    }

    fn recognition(&mut self) -> Result<Recognition, RowError> {
        Ok(Recognition {
            from: needed(self.from.take(), "from")?,
            relation: needed(self.relation.take(), "relation")?,
            about: self.about.take(),
            quote: self.quote.take().unwrap_or_default(),
            know: self.know.take(),
            link: self.link.take(),
            publish: self.publish.take().unwrap_or_default(),
            asked_on: self.asked_on.take().map(|day| day.0),
            slip: self.slip.take(),
        })
    }

    fn sounding(&mut self) -> Result<Sounding, RowError> {
        Ok(Sounding {
            half_rungs: needed(self.half_rungs.take(), "half_rungs")?,
            by: Sounder::from(self.by.take()),
        })
    }

    fn goal(&mut self) -> Result<Goal, RowError> {
        Ok(Goal {
            half_rungs: needed(self.half_rungs.take(), "half_rungs")?,
            due: self.due.take().map(|day| day.0),
        })
    }

    /// What its own kind has not taken belongs to another.
    fn refuse_left_over(&self) -> Result<(), RowError> {
        let left = [
            ("making_min", self.making_min.is_some()),
            ("overseeing_min", self.overseeing_min.is_some()),
            ("title", self.title.is_some()),
            ("challenge", self.challenge.is_some()),
            ("result", self.result.is_some()),
            ("part", self.part.is_some()),
            ("story", self.story.is_some()),
            ("from", self.from.is_some()),
            ("relation", self.relation.is_some()),
            ("about", self.about.is_some()),
            ("quote", self.quote.is_some()),
            ("know", self.know.is_some()),
            ("link", self.link.is_some()),
            ("publish", self.publish.is_some()),
            ("asked_on", self.asked_on.is_some()),
            ("slip", self.slip.is_some()),
            ("half_rungs", self.half_rungs.is_some()),
            ("by", self.by.is_some()),
            ("due", self.due.is_some()),
        ];
        match left.into_iter().find(|(_, there)| *there) {
            None => Ok(()),
            Some((key, _)) => Err(RowError {
                reason: "unknown_key",
                field: Some(key.into()),
                message: format!("An entry of the kind {} has no key '{key}'.", self.kind),
            }),
        }
    }
}

fn needed<T>(value: Option<T>, key: &str) -> Result<T, RowError> {
    value.ok_or_else(|| RowError {
        reason: "missing_field",
        field: Some(key.into()),
        message: format!("The key '{key}' is missing."),
    })
}

impl From<OriginKeys> for Origin {
    fn from(keys: OriginKeys) -> Self {
        Self {
            format: keys.format,
            key: keys.key,
            fields: keys.fields.map(|fields| fields.0).unwrap_or_default(),
        }
    }
}

impl From<StoryKeys> for Story {
    fn from(keys: StoryKeys) -> Self {
        let later = |later: LaterKeys| Later {
            on: later.on.0,
            text: later.text,
        };
        Self {
            situation: keys.situation,
            action: keys.action,
            result: keys.result,
            learning: keys.learning,
            share: keys.share,
            later: keys.later.into_iter().map(later).collect(),
            later_off: keys.later_off,
        }
    }
}
