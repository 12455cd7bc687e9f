//! What could go into a portfolio: works, and milestones that stand alone; nothing private is among them.

use std::collections::BTreeMap;

use plumb_charts::Chart;
use plumb_mastery::{
    Body, Entry, EntryId, Kind, Work, WorkId, depth::Strength, entry::EvidenceBody, words,
};

use super::{PortfolioCandidate, PortfolioCandidates, PortfolioChart, PortfolioItem};
use crate::{
    commands::Nothing,
    entries::lines,
    journal::Journal,
    problem::Result,
    reader::Select,
    standing::{Standing, standing},
    works::span,
};

impl Journal {
    /// What could go into a portfolio, newest first.
    pub fn portfolio_candidates(&self, _: Nothing) -> Result<PortfolioCandidates> {
        self.read(|reader| {
            let standing = standing(reader)?;
            let works: BTreeMap<WorkId, Work> = reader
                .works()?
                .into_iter()
                .map(|work| (work.id, work))
                .collect();
            let mut groups: BTreeMap<PortfolioKey, Vec<Entry>> = BTreeMap::new();
            let mut private = 0_u32;
            for entry in reader.entries(&Select {
                kinds: vec![Kind::Milestone],
                ..Select::default()
            })? {
                let of_private = entry
                    .work
                    .and_then(|work| works.get(&work))
                    .is_some_and(|work| work.private);
                if entry.private || of_private {
                    private += 1;
                } else {
                    groups
                        .entry(PortfolioKey(
                            entry.work,
                            if entry.work.is_none() {
                                Some(entry.id)
                            } else {
                                None
                            },
                        ))
                        .or_default()
                        .push(entry);
                }
            }
            let mut candidates: Vec<(chrono::NaiveDate, PortfolioCandidate)> = groups
                .into_iter()
                .filter_map(|(key, entries)| {
                    Some((
                        entries.iter().map(|entry| entry.on).max()?,
                        candidate(&standing, &works, &key, &entries)?,
                    ))
                })
                .collect();
            candidates.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.title.cmp(&b.1.title)));
            Ok(PortfolioCandidates {
                candidates: candidates
                    .into_iter()
                    .map(|(_, candidate)| candidate)
                    .collect(),
                private,
                charts: charts(),
            })
        })
    }
}

/// A work, or a milestone that stands alone.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct PortfolioKey(Option<WorkId>, Option<EntryId>);

fn candidate(
    standing: &Standing,
    works: &BTreeMap<WorkId, Work>,
    key: &PortfolioKey,
    entries: &[Entry],
) -> Option<PortfolioCandidate> {
    let first = entries.iter().min_by_key(|entry| (entry.on, entry.id))?;
    let last = entries.iter().max_by_key(|entry| (entry.on, entry.id))?;
    let (item, title, span_words) = match key.0 {
        Some(id) => {
            let work = works.get(&id)?;
            (
                PortfolioItem::Work(id),
                work.title.clone(),
                span(work, Some((first.on, last.on))),
            )
        }
        None => (
            PortfolioItem::Milestone(first.id),
            crate::standing::milestone_title(first)?,
            words::day(first.day()),
        ),
    };
    let deepest = entries
        .iter()
        .max_by_key(|entry| (hardest(entry), entry.on))?;
    let mut pictures: Vec<&String> = Vec::new();
    for entry in entries.iter().rev() {
        pictures.extend(
            entry
                .evidence
                .iter()
                .filter_map(|evidence| match &evidence.body {
                    EvidenceBody::File { sha256, mime, .. }
                        if plumb_portfolio::picture::PICTURE_TYPES.contains(&mime.as_str()) =>
                    {
                        Some(sha256)
                    }
                    _ => None,
                }),
        );
    }
    Some(PortfolioCandidate {
        item,
        title,
        span_words,
        strength: entries
            .iter()
            .filter_map(|entry| standing.strength(entry.id))
            .max()
            .unwrap_or(Strength::Claimed),
        challenge_words: lines::challenge(deepest, &standing.tree).join("; "),
        pictures: u32::try_from(pictures.len()).unwrap_or(u32::MAX),
        picture: pictures.first().map(|sha256| (*sha256).clone()),
    })
}

fn hardest(entry: &Entry) -> u8 {
    match &entry.body {
        Body::Milestone(milestone) => milestone.challenge.values().copied().max().unwrap_or(0),
        _ => 0,
    }
}

/// The charts, with those that go in where nobody chooses.
fn charts() -> Vec<PortfolioChart> {
    let one = |chart: Chart| PortfolioChart {
        word: chart.word().to_owned(),
        heading: chart.heading(),
        at_first: chart == Chart::SoundingLine,
    };
    Chart::ALL.into_iter().map(one).collect()
}
