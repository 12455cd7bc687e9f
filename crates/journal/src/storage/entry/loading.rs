//! From the tables to entries.
//!
//! The statements for children are prepared once for many entries; a lifetime journal is read in one pass.

use std::collections::BTreeMap;

use plumb_mastery::{
    About, AreaId, Body, Entry, EntryId, Evidence, Goal, Kind, Measure, Milestone, Origin,
    Recognition, Session, SlipId, Sounder, Sounding, Story, WorkId,
    entry::{EvidenceBody, Later, Note},
};
use rusqlite::{CachedStatement, Connection, OptionalExtension, Row, ToSql, named_params};

use super::values;
use crate::problem::Result;

/// Reads entries.
pub(crate) struct Loading<'c> {
    connection: &'c Connection,
    areas: CachedStatement<'c>,
    evidence: CachedStatement<'c>,
    origin: CachedStatement<'c>,
    milestone: CachedStatement<'c>,
    challenge: CachedStatement<'c>,
    story: CachedStatement<'c>,
    later: CachedStatement<'c>,
    recognition: CachedStatement<'c>,
}

impl<'c> Loading<'c> {
    /// Prepares what is asked for each entry.
    pub(crate) fn new(connection: &'c Connection) -> Result<Self> {
        Ok(Self {
            connection,
            areas: connection.prepare_cached(include_str!("areas.sql"))?,
            evidence: connection
                .prepare_cached("SELECT * FROM evidence WHERE entry = :entry ORDER BY n")?,
            origin: connection
                .prepare_cached("SELECT format, key, fields FROM origin WHERE entry = :entry")?,
            milestone: connection
                .prepare_cached("SELECT title, result, part FROM milestone WHERE entry = :entry")?,
            challenge: connection.prepare_cached(include_str!("challenge.sql"))?,
            story: connection.prepare_cached("SELECT * FROM story WHERE entry = :entry")?,
            later: connection.prepare_cached(
                "SELECT day, words FROM story_later WHERE entry = :entry ORDER BY n",
            )?,
            recognition: connection.prepare_cached(include_str!("recognition.sql"))?,
        })
    }

    /// Reads what a query of the columns of `all.sql` finds.
    pub(crate) fn read(&mut self, sql: &str, params: &[(&str, &dyn ToSql)]) -> Result<Vec<Entry>> {
        let mut query = self.connection.prepare_cached(sql)?;
        let mut rows = query.query(params)?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            entries.push(self.entry(row)?);
        }
        Ok(entries)
    }

    /// Reads the entry whose own columns are in `row`.
    pub(crate) fn entry(&mut self, row: &Row<'_>) -> Result<Entry> {
        let key: i64 = row.get("row")?;
        let body = self.body(values::of_word(row, "kind")?, key, row)?;
        let areas = self.areas.query_map(named_params! {":entry": key}, |row| {
            values::id(row, "area").map(AreaId)
        })?;
        let areas = areas.collect::<rusqlite::Result<_>>()?;
        let evidence = self
            .evidence
            .query_map(named_params! {":entry": key}, read_evidence)?;
        let evidence = evidence.collect::<rusqlite::Result<_>>()?;
        Ok(Entry {
            id: EntryId(values::id(row, "id")?),
            on: values::day(row, "day")?,
            precision: values::of_word(row, "precision")?,
            began: values::day_or_none(row, "began")?,
            recorded_at: values::instant(row, "recorded_at")?,
            areas,
            work: values::id_or_none(row, "work")?.map(WorkId),
            body,
            text: row.get("words")?,
            evidence,
            private: row.get("private")?,
            origin: self.origin(key)?,
        })
    }

    fn origin(&mut self, key: i64) -> Result<Option<Origin>> {
        let origin = self.origin.query_row(named_params! {":entry": key}, |row| {
            let fields: String = row.get("fields")?;
            let fields =
                serde_json::from_str(&fields).map_err(|error| values::damaged(2, error))?;
            Ok(Origin {
                format: row.get("format")?,
                key: row.get("key")?,
                fields,
            })
        });
        Ok(origin.optional()?)
    }

    fn body(&mut self, kind: Kind, key: i64, row: &Row<'_>) -> Result<Body> {
        Ok(match kind {
            Kind::Session => Body::Session(Session {
                making_min: row.get("making_min")?,
                overseeing_min: row.get("overseeing_min")?,
            }),
            Kind::Milestone => Body::Milestone(self.milestone(key)?),
            Kind::Note => Body::Note(Note {}),
            Kind::Recognition => Body::Recognition(
                self.recognition
                    .query_row(named_params! {":entry": key}, read_recognition)?,
            ),
            Kind::Sounding => {
                let mut one = self.connection.prepare_cached(
                    "SELECT half_rungs, speaker FROM sounding WHERE entry = :entry",
                )?;
                Body::Sounding(one.query_row(named_params! {":entry": key}, |row| {
                    let by = Sounder::from(row.get::<_, Option<String>>("speaker")?);
                    Ok(Sounding {
                        half_rungs: row.get("half_rungs")?,
                        by,
                    })
                })?)
            }
            Kind::Goal => {
                let mut one = self
                    .connection
                    .prepare_cached("SELECT half_rungs, due FROM goal WHERE entry = :entry")?;
                Body::Goal(one.query_row(named_params! {":entry": key}, |row| {
                    Ok(Goal {
                        half_rungs: row.get("half_rungs")?,
                        due: values::day_or_none(row, "due")?,
                    })
                })?)
            }
        })
    }

    fn milestone(&mut self, key: i64) -> Result<Milestone> {
        let rungs = self
            .challenge
            .query_map(named_params! {":entry": key}, |row| {
                Ok((AreaId(values::id(row, "area")?), row.get("rung")?))
            })?;
        let challenge = rungs.collect::<rusqlite::Result<BTreeMap<AreaId, u8>>>()?;
        let story = self.story(key)?;
        let milestone = self
            .milestone
            .query_row(named_params! {":entry": key}, |row| {
                Ok(Milestone {
                    title: row.get("title")?,
                    challenge,
                    result: values::of_word(row, "result")?,
                    part: values::of_word(row, "part")?,
                    story,
                })
            });
        Ok(milestone?)
    }

    fn story(&mut self, key: i64) -> Result<Option<Story>> {
        let story = self.story.query_row(named_params! {":entry": key}, |row| {
            Ok(Story {
                situation: row.get("situation")?,
                action: row.get("did")?,
                result: row.get("result")?,
                learning: row.get("learning")?,
                share: row.get("share")?,
                later: Vec::new(),
                later_off: row.get("later_off")?,
            })
        });
        let Some(mut story) = story.optional()? else {
            return Ok(None);
        };
        let later = self.later.query_map(named_params! {":entry": key}, |row| {
            Ok(Later {
                on: values::day(row, "day")?,
                text: row.get("words")?,
            })
        })?;
        story.later = later.collect::<rusqlite::Result<_>>()?;
        Ok(Some(story))
    }
}

fn read_recognition(row: &Row<'_>) -> rusqlite::Result<Recognition> {
    let milestone = values::id_or_none(row, "milestone")?.map(|id| About::Milestone(EntryId(id)));
    let work = values::id_or_none(row, "work")?.map(|id| About::Work(WorkId(id)));
    Ok(Recognition {
        from: row.get("speaker")?,
        relation: values::of_word(row, "relation")?,
        about: milestone.or(work),
        quote: row.get("quote")?,
        know: values::of_word_or_none(row, "know")?,
        slip: values::id_or_none(row, "slip")?.map(SlipId),
        link: row.get("link")?,
        publish: values::of_word(row, "publish")?,
        asked_on: values::day_or_none(row, "asked_on")?,
    })
}

fn read_evidence(row: &Row<'_>) -> rusqlite::Result<Evidence> {
    let kind: String = row.get("kind")?;
    let body = match kind.as_str() {
        "file" => EvidenceBody::File {
            sha256: row.get("sha256")?,
            name: row.get("name")?,
            mime: row.get("mime")?,
            bytes: row.get::<_, i64>("bytes")?.cast_unsigned(),
            alt: row.get("alt")?,
        },
        "link" => EvidenceBody::Link {
            url: row.get("url")?,
            title: row.get("title")?,
            seen_on: values::day_or_none(row, "seen_on")?,
        },
        "quote" => EvidenceBody::Quote {
            text: row.get("quote")?,
            source: row.get("source")?,
        },
        _ => EvidenceBody::Measure(Measure {
            what: row.get("what")?,
            from: row.get("old_number")?,
            to: row.get("new_number")?,
            unit: row.get("unit")?,
            source: row.get("source")?,
        }),
    };
    Ok(Evidence {
        body,
        caption: row.get("caption")?,
    })
}
