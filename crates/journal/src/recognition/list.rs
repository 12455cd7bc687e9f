//! Recognitions and slips as their page lists them.

use std::collections::HashSet;

use plumb_mastery::{Body, Entry, Kind, Recognition, echoes::Within, words};

use super::{AskRecognitions, RecognitionLine, Recognitions, SlipLine, Slips, slip::title_of};
use crate::{
    commands::Nothing,
    entries::Viewer,
    journal::Journal,
    names::{self, Tail},
    problem::Result,
    reader::{Reader, Select},
    standing::standing,
};

/// How many recognitions are shown where nobody says.
const SHOWN: usize = 200;

impl Journal {
    /// What others said, newest first.
    pub fn recognitions(&self, request: AskRecognitions) -> Result<Recognitions> {
        self.read(|reader| {
            let viewer = Viewer::of(reader)?;
            let said = said(reader)?;
            let all = said.len();
            let below = match &request.area {
                Some(typed) => {
                    let area = names::area(&viewer.tree, typed, Tail::Changed)?;
                    Some(viewer.tree.below(area).into_iter().collect::<HashSet<_>>())
                }
                None => None,
            };
            let milestones = match &below {
                Some(_) => reader.entries(&Select {
                    kinds: vec![Kind::Milestone],
                    ..Select::default()
                })?,
                None => Vec::new(),
            };
            let within = below
                .as_ref()
                .map_or_else(Within::everything, |below| Within::of(below, &milestones));
            let meant = |entry: &&Entry| {
                within.recognition(entry).is_some_and(|it| {
                    request.publish.is_none_or(|wanted| it.publish == wanted)
                        && request.relation.is_none_or(|wanted| it.relation == wanted)
                })
            };
            let found: Vec<&Entry> = said.iter().filter(meant).collect();
            let most = request.limit.map_or(SHOWN, |most| most as usize);
            let lines = found.iter().take(most);
            let lines = lines.filter_map(|entry| line(reader, &viewer, entry).transpose());
            Ok(Recognitions {
                lines: lines.collect::<Result<_>>()?,
                found: u32::try_from(found.len()).unwrap_or(u32::MAX),
                all: u32::try_from(all).unwrap_or(u32::MAX),
            })
        })
    }

    /// All witness slips, the one saved last first.
    pub fn slips(&self, _: Nothing) -> Result<Slips> {
        self.read(|reader| {
            let said = said(reader)?;
            let slips = reader.slips()?.into_iter().map(|slip| {
                let answered = said.iter().filter_map(recognition);
                let answered = answered.filter(|it| it.slip == Some(slip.id));
                Ok(SlipLine {
                    id: slip.id,
                    about: slip.about,
                    about_title: title_of(reader, slip.about)?,
                    person: slip.person,
                    day_words: words::day(plumb_mastery::Day::exact(slip.saved_on)),
                    answered_by: answered.map(|it| it.from.clone()).collect(),
                })
            });
            Ok(Slips {
                slips: slips.collect::<Result<_>>()?,
            })
        })
    }
}

/// Every recognition, newest first.
pub(super) fn said(reader: &Reader<'_>) -> Result<Vec<Entry>> {
    reader.entries(&Select {
        kinds: vec![Kind::Recognition],
        ..Select::default()
    })
}

/// The recognition that an entry is.
pub(super) fn recognition(entry: &Entry) -> Option<&Recognition> {
    match &entry.body {
        Body::Recognition(recognition) => Some(recognition),
        _ => None,
    }
}

fn line(
    reader: &Reader<'_>,
    viewer: &Viewer<'_, '_>,
    entry: &Entry,
) -> Result<Option<RecognitionLine>> {
    let Some(it) = recognition(entry) else {
        return Ok(None);
    };
    let asked = it.asked_on.map(plumb_mastery::Day::exact);
    Ok(Some(RecognitionLine {
        id: entry.id,
        from: it.from.clone(),
        relation: it.relation,
        words: it.quote.clone(),
        about: it.about,
        about_title: viewer.about(entry)?,
        know: it.know,
        publish: it.publish,
        asked_words: asked.map(words::day).unwrap_or_default(),
        on: entry.on,
        day_words: words::day(entry.day()),
        returned: it.slip.is_some(),
        own: standing(reader)?.record.owner.is(&it.from),
        private: entry.private,
    }))
}
