//! Entries as light lines: what stands behind a mark that is neither a reading nor time.
//!
//! Nothing of an entry's history is read for a line, so that two dozen cost as little as one page of them.

use plumb_charts::scene::Symbol;
use plumb_mastery::{Body, Entry, Part, Sounder, depth::Strength, words};

use super::{BehindEntries, EntriesBehind, EntryLine};
use crate::{
    entries::{Viewer, lines},
    journal::Journal,
    names::{self, Tail},
    problem::{Code, Result},
};

/// The most that one question reads.
const MOST: usize = 100;

impl Journal {
    /// The entries behind a mark, a light line each.
    pub fn entries_behind(&self, request: EntriesBehind) -> Result<BehindEntries> {
        self.read(|reader| {
            let viewer = Viewer::of(reader)?;
            let mut behind = BehindEntries {
                lines: Vec::new(),
                gone: 0,
            };
            for typed in request.entries.iter().take(MOST) {
                // A mark is drawn a moment before it is opened; what was deleted between is told, and the others are shown.
                match names::entry(reader, typed, Tail::Changed) {
                    Ok(id) => match reader.entry(id)? {
                        Some(entry) => behind.lines.push(line(&viewer, &entry)?),
                        None => behind.gone += 1,
                    },
                    Err(problem) if problem.code == Code::Missing => behind.gone += 1,
                    Err(problem) => return Err(problem),
                }
            }
            Ok(behind)
        })
    }
}

/// An entry in one light line.
pub(super) fn line(viewer: &Viewer<'_, '_>, entry: &Entry) -> Result<EntryLine> {
    let (head, words) = said(viewer, entry);
    Ok(EntryLine {
        id: entry.id,
        kind: entry.kind(),
        on: entry.on,
        day_words: words::day(entry.day()),
        head,
        words,
        mark: mark(viewer, entry)?,
        rungs: lines::challenge(entry, &viewer.tree),
        areas: entry
            .areas
            .iter()
            .filter_map(|id| viewer.named(*id))
            .collect(),
        work_title: entry
            .work
            .map(|id| viewer.work(id))
            .transpose()?
            .flatten()
            .map(|(title, _)| title),
        private: entry.private,
    })
}

/// What an entry is called, and the first of its words.
fn said(viewer: &Viewer<'_, '_>, entry: &Entry) -> (String, String) {
    let first = || lines::first_line(&entry.text);
    match &entry.body {
        Body::Session(session) => (
            lines::time(session.making_min, session.overseeing_min),
            first(),
        ),
        Body::Milestone(milestone) => (milestone.title.clone(), first()),
        Body::Note(_) => (first(), String::new()),
        Body::Recognition(recognition) => (
            recognition.from.clone(),
            lines::first_line(&recognition.quote),
        ),
        Body::Sounding(sounding) => (
            lines::rung_of(entry, &viewer.tree, sounding.half_rungs),
            match &sounding.by {
                Sounder::Own => first(),
                Sounder::Other(name) => name.clone(),
            },
        ),
        Body::Goal(_) => (lines::line(entry, &viewer.tree), first()),
    }
}

/// The mark that stands for an entry in every chart.
fn mark(viewer: &Viewer<'_, '_>, entry: &Entry) -> Result<Option<Symbol>> {
    Ok(match &entry.body {
        Body::Milestone(milestone) if milestone.part == Part::Oversaw => Some(Symbol::Oversaw),
        Body::Milestone(milestone) if !milestone.result.is_done() => Some(Symbol::Attempted),
        Body::Milestone(_) => Some(match viewer.strength(entry)? {
            Some(Strength::Witnessed) => Symbol::Witnessed,
            Some(Strength::Shown) => Symbol::Shown,
            _ => Symbol::Claimed,
        }),
        Body::Sounding(sounding) => Some(match sounding.by {
            Sounder::Own => Symbol::OwnSounding,
            Sounder::Other(_) => Symbol::OtherSounding,
        }),
        _ => None,
    })
}
