//! The evidence drawer: the works behind a number, the sum, and what was not counted and why.
//!
//! Opening a number shows the same works that made it; nothing is looked up that was not part of it. It does not know which mark was clicked.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use plumb_mastery::{
    AreaId, Body, Day, Entry, Part, computed,
    depth::{AreaDepth, Reading, Stand, Strength, VoteKey, display, rungs},
    entry::EvidenceBody,
    words,
};

use super::{AreaOn, Behind, BehindWork, answers::no_area};
use crate::{
    charts::kept,
    entries::Viewer,
    journal::Journal,
    names::{self, Tail},
    problem::Result,
    reader::Reader,
    standing::{Standing, standing, title_of},
};

impl Journal {
    /// The works behind an area's reading on a day.
    pub fn behind(&self, request: AreaOn) -> Result<Behind> {
        self.read(|reader| {
            let standing = standing(reader)?;
            let typed = request.area.clone().unwrap_or_default();
            let area = names::area(&standing.tree, &typed, Tail::Changed)?;
            let on = names::day_or_today(request.on.as_ref(), "on", reader, Tail::Changed)?.on;
            behind(reader, &standing, area, on)
        })
    }
}

/// The works behind an area's reading on a day.
pub(crate) fn behind(
    reader: &Reader<'_>,
    standing: &Standing,
    area: AreaId,
    on: NaiveDate,
) -> Result<Behind> {
    let depth = standing.depths.area(area).ok_or_else(no_area)?;
    let reading = depth.at(on);
    let viewer = Viewer::of(reader)?;
    let works = reading
        .five
        .iter()
        .map(|stand| work(reader, standing, &viewer, stand, on))
        .collect::<Result<Vec<_>>>()?;
    let words = standing
        .tree
        .ladder_of(area)
        .map(|ladder| display(reading.depth30, ladder))
        .unwrap_or_default();
    Ok(Behind {
        id: area,
        area: standing.tree.path(area),
        on,
        words,
        depth30: reading.depth30,
        claimed30: reading.claimed30,
        sum: computed::sum(&reading.five),
        since: since(depth, on),
        computed: computed::depth(&reading.five),
        claimed_computed: computed::claimed(depth, on),
        not_counted: not_counted(reader, standing, area, &reading)?,
        survey_sentence: computed::survey(&reading),
        works,
    })
}

/// "Since 12 March 2026; 3.97 before that."; empty before the first rise.
fn since(depth: &AreaDepth, on: NaiveDate) -> String {
    let Some(step) = depth.step_at(on) else {
        return String::new();
    };
    let day = words::long_day(Day::exact(step.on));
    let before = depth.before(step.on).depth30;
    format!("Since {day}; {} before that.", rungs(before))
}

fn work(
    reader: &Reader<'_>,
    standing: &Standing,
    viewer: &Viewer<'_, '_>,
    stand: &Stand,
    on: NaiveDate,
) -> Result<BehindWork> {
    let entry = reader.entry(stand.milestone)?;
    let vouched_by = match &entry {
        Some(entry) if stand.strength == Strength::Witnessed => viewer.witnesses(entry, on)?,
        _ => Vec::new(),
    };
    let rung = stand.half_rungs.div_ceil(2);
    let ladder = entry
        .as_ref()
        .and_then(|entry| entry.areas.first())
        .and_then(|area| standing.tree.ladder_of(*area));
    Ok(BehindWork {
        title: title_of(reader, stand.key)?,
        milestone: stand.milestone,
        work: match stand.key {
            VoteKey::Work(id) => Some(id),
            VoteKey::Milestone(_) => None,
        },
        weight: stand.weight,
        half_rungs: stand.half_rungs,
        strength: stand.strength,
        day_words: entry
            .as_ref()
            .map(|entry| words::day(entry.day()))
            .unwrap_or_default(),
        rung: ladder.map_or("", |ladder| ladder.name(rung)).to_owned(),
        vouched_by,
        evidence: entry
            .iter()
            .flat_map(|entry| entry.evidence.iter().map(|evidence| label(&evidence.body)))
            .collect(),
    })
}

fn label(evidence: &EvidenceBody) -> String {
    match evidence {
        EvidenceBody::File { name, .. } => name.clone(),
        EvidenceBody::Link { url, title, .. } => if title.is_empty() { url } else { title }.clone(),
        EvidenceBody::Quote { text, source } => if source.is_empty() { text } else { source }
            .chars()
            .take(80)
            .collect(),
        EvidenceBody::Measure(measure) => plumb_exchange::measure::write(measure),
    }
}

/// What was not counted and why: claims, attempts, overseen and unrated milestones, and works that others outweigh.
fn not_counted(
    reader: &Reader<'_>,
    standing: &Standing,
    area: AreaId,
    reading: &Reading,
) -> Result<Vec<String>> {
    let kept = kept(reader)?;
    let below = standing.tree.below(area);
    let here = |entry: &&Entry| {
        entry.on <= reading.on && entry.areas.iter().any(|area| below.contains(area))
    };
    let mut why: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in kept.milestones.iter().filter(here) {
        if let Some(reason) = left_out(standing, &below, reading, entry) {
            *why.entry(reason).or_default() += 1;
        }
    }
    Ok(why
        .into_iter()
        .map(|(reason, count)| format!("{} {reason}", words::count(count as u64)))
        .collect())
}

fn left_out(
    standing: &Standing,
    below: &[AreaId],
    reading: &Reading,
    entry: &Entry,
) -> Option<&'static str> {
    let Body::Milestone(milestone) = &entry.body else {
        return None;
    };
    let key = entry
        .work
        .map_or(VoteKey::Milestone(entry.id), VoteKey::Work);
    if reading.five.iter().any(|stand| stand.key == key) {
        return (!reading.five.iter().any(|stand| stand.milestone == entry.id))
            .then_some("of a work that counts already: one work, one vote");
    }
    if milestone.part == Part::Oversaw {
        Some("overseen: kept beside what was made")
    } else if !milestone.result.is_done() {
        Some("attempted: a day of making, no depth")
    } else if !milestone
        .challenge
        .keys()
        .any(|rated| below.contains(rated))
    {
        Some("not rated yet")
    } else if standing.strength(entry.id) == Some(Strength::Claimed) {
        Some("claimed: nothing to show yet, and nobody who saw it")
    } else {
        Some("less deep than these five")
    }
}
