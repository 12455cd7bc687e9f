//! Entries as light lines: what stands behind a mark that is neither a reading nor time.
//!
//! Nothing of an entry's history is read for a line, so that two dozen cost as little as one page of them.

use std::collections::HashSet;

use plumb_charts::scene::Symbol;
use plumb_mastery::{Body, Entry, EntryId, Kind, Part, Sounder, depth::Strength, words};

use super::{
    BehindEntries, EntriesBehind, EntryLine,
    asked::{Ground, between},
};
use crate::{
    entries::{Viewer, lines},
    journal::Journal,
    names::{self, Tail},
    problem::{Code, Result},
    reader::{Reader, Select},
};

/// The most that one question reads.
const MOST: u32 = 100;

impl Journal {
    /// The entries behind a mark, a light line each.
    pub fn entries_behind(&self, request: EntriesBehind) -> Result<BehindEntries> {
        self.read(|reader| {
            let viewer = Viewer::of(reader)?;
            let mut behind = BehindEntries::default();
            for typed in request.entries.iter().take(MOST as usize) {
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
            if request.from.is_some() || request.to.is_some() {
                others(reader, &viewer, &request, &mut behind)?;
            }
            Ok(behind)
        })
    }
}

/// The other entries of the same kinds in the days that are asked for.
fn others(
    reader: &Reader<'_>,
    viewer: &Viewer<'_, '_>,
    request: &EntriesBehind,
    behind: &mut BehindEntries,
) -> Result<()> {
    let (from, to) = between(reader, request.from.as_ref(), request.to.as_ref(), None)?;
    let ground = Ground::of(&viewer.tree, request.area.as_ref())?;
    let mut kinds: Vec<Kind> = behind.lines.iter().map(|line| line.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let named: HashSet<EntryId> = behind.lines.iter().map(|line| line.id).collect();
    let is_here = |line: &&EntryLine| {
        let areas = line.areas.iter().map(|area| area.id);
        (from..=to).contains(&line.on) && ground.holds(areas)
    };
    let known = u32::try_from(behind.lines.iter().filter(is_here).count()).unwrap_or(u32::MAX);
    let select = Select {
        kinds,
        areas: ground.below.clone(),
        from: Some(from),
        to: Some(to),
        ..Select::default()
    };
    let all: u32 = reader.counts_by_kind(&select)?.values().sum();
    let found = reader.entries(&Select {
        limit: Some(MOST + known),
        ..select
    })?;
    for entry in found.iter().filter(|entry| !named.contains(&entry.id)) {
        behind.others.push(line(viewer, entry)?);
    }
    behind.others.truncate(MOST as usize);
    let read = u32::try_from(behind.others.len()).unwrap_or(u32::MAX);
    behind.more = all.saturating_sub(known).saturating_sub(read);
    Ok(())
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
