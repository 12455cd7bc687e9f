//! Works as the list and their page show them.

use std::{collections::HashMap, sync::Arc};

use chrono::NaiveDate;
use plumb_mastery::{
    AreaId, Body, Day, Ladder, Precision, Work, WorkId, computed,
    depth::{Piece, Strength, VoteKey, half_rungs_of},
    freshness::Spent,
    words,
};

use super::{OneWork, WorkLine, WorkPage, WorkReading, change::gone};
use crate::{
    commands::Nothing,
    entries::{EntryView, Viewer},
    journal::Journal,
    names::{self, Tail},
    problem::Result,
    reader::{Reader, WorkSum},
    standing::{Standing, standing},
};

impl Journal {
    /// All works, the one that was touched last first.
    pub fn works(&self, _: Nothing) -> Result<Vec<WorkLine>> {
        self.read(|reader| {
            let lines = Lines::of(reader)?;
            let mut works = reader.works()?;
            works.sort_by_key(|work| std::cmp::Reverse((last_day(&lines.sums, work), work.id)));
            Ok(works.into_iter().map(|work| lines.line(work)).collect())
        })
    }

    /// A work's page.
    pub fn work_page(&self, request: OneWork) -> Result<WorkPage> {
        self.read(|reader| {
            let works = reader.works()?;
            let id = names::work(&works, &request.work, Tail::Changed)?;
            let work = works
                .into_iter()
                .find(|work| work.id == id)
                .ok_or_else(gone)?;
            let standing = standing(reader)?;
            let line = Lines::of(reader)?.line(work);
            let entries = entries(reader, id)?;
            let votes = votes(&standing, id);
            Ok(WorkPage {
                hours_computed: hours_computed(&line, &entries),
                areas_computed: areas_computed(&standing, id, &votes),
                areas: votes.iter().map(Vote::said).collect(),
                readings: votes.iter().map(Vote::reading).collect(),
                line,
                entries,
            })
        })
    }
}

fn last_day(sums: &HashMap<WorkId, WorkSum>, work: &Work) -> Option<NaiveDate> {
    let logged = sums
        .get(&work.id)
        .and_then(|sum| sum.days)
        .map(|(_, last)| last);
    logged.max(work.finished).max(work.started)
}

/// The best strength of each work's milestones.
pub(crate) fn strengths(standing: &Standing) -> HashMap<WorkId, Strength> {
    let mut best: HashMap<WorkId, Strength> = HashMap::new();
    for piece in &standing.record.pieces {
        if let (Some(work), Some(strength)) = (piece.work, standing.strength(piece.id)) {
            let known = best.entry(work).or_insert(strength);
            *known = strength.max(*known);
        }
    }
    best
}

/// What is looked up once for the lines of works.
pub(super) struct Lines {
    /// What the entries of each add up to.
    pub(super) sums: HashMap<WorkId, WorkSum>,
    strengths: HashMap<WorkId, Strength>,
    areas: Arc<HashMap<WorkId, Vec<AreaId>>>,
}

impl Lines {
    /// Looks everything up.
    pub(super) fn of(reader: &Reader<'_>) -> Result<Self> {
        let standing = standing(reader)?;
        Ok(Self {
            sums: reader.work_sums()?,
            strengths: strengths(&standing),
            areas: reader.remembered(|reader| reader.work_areas())?,
        })
    }

    /// A work as the list shows it.
    pub(super) fn line(&self, work: Work) -> WorkLine {
        let sum = self.sums.get(&work.id).cloned().unwrap_or_default();
        let (first, last) = days(&work, sum.days);
        WorkLine {
            entries: sum.entries,
            making_min: sum.making,
            overseeing_min: sum.overseeing,
            strength: self.strengths.get(&work.id).copied(),
            span_words: span(&work, sum.days),
            picture: sum.picture,
            areas: self.areas.get(&work.id).cloned().unwrap_or_default(),
            first,
            last,
            work,
        }
    }
}

/// The first and the last day of a work, from what was set and what was logged.
fn days(
    work: &Work,
    logged: Option<(NaiveDate, NaiveDate)>,
) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let (first, last) = logged.unzip();
    let known = [work.started, work.finished, first, last];
    let known = || known.into_iter().flatten();
    (known().min(), known().max())
}

/// "2024 – 2026", "since May 2026", "May 2026", or empty.
pub(crate) fn span(work: &Work, logged: Option<(NaiveDate, NaiveDate)>) -> String {
    let first = work.started.or(logged.map(|(first, _)| first));
    let Some(first) = first else {
        return work.finished.map(month).unwrap_or_default();
    };
    let Some(last) = work.finished.or(if work.started.is_none() {
        logged.map(|(_, last)| last)
    } else {
        None
    }) else {
        return format!("since {}", month(first));
    };
    let (from, to) = (month(first), month(last));
    if from == to {
        return from;
    }
    use chrono::Datelike;
    if first.year() == last.year() {
        format!("{from} – {to}")
    } else {
        format!("{} – {}", first.year(), last.year())
    }
}

fn month(on: NaiveDate) -> String {
    words::day(Day {
        on,
        precision: Precision::Month,
    })
}

/// The entries of a work and the words about it, oldest first.
fn entries(reader: &Reader<'_>, id: WorkId) -> Result<Vec<EntryView>> {
    let mut entries = reader.entries_of_work(id)?;
    let mut about = reader.recognitions_about_work(id)?;
    for entry in &entries {
        about.extend(reader.recognitions_about_milestone(entry.id)?);
    }
    for voice in about {
        if !entries.iter().any(|entry| entry.id == voice.id) {
            entries.push(voice);
        }
    }
    entries.sort_by_key(|entry| (entry.on, entry.id));
    let viewer = Viewer::of(reader)?;
    entries
        .into_iter()
        .map(|entry| viewer.view(entry))
        .collect()
}

/// What a work gives to one area: the deepest of its milestones there, and how that is known.
struct Vote<'a> {
    id: AreaId,
    area: &'a str,
    ladder: &'a Ladder,
    rung: u8,
    strength: Strength,
}

impl Vote<'_> {
    /// "Glaze: Untangles, witnessed".
    fn said(&self) -> String {
        let strength = match self.strength {
            Strength::Claimed => "claimed",
            Strength::Shown => "shown",
            Strength::Witnessed => "witnessed",
        };
        format!("{}: {}, {strength}", self.area, self.ladder.name(self.rung))
    }

    fn reading(&self) -> WorkReading {
        WorkReading {
            area: self.id,
            name: self.area.to_owned(),
            rung: self.ladder.name(self.rung).to_owned(),
            strength: self.strength,
        }
    }

    /// "8 half rungs in Glaze".
    fn worth(&self) -> String {
        let halves = u64::from(half_rungs_of(self.rung, self.strength));
        format!(
            "{} in {}",
            words::counted(halves, "half rung", "half rungs"),
            self.area
        )
    }
}

/// What a work evidences, area by area.
fn votes(standing: &Standing, id: WorkId) -> Vec<Vote<'_>> {
    let mut votes = Vec::new();
    for area in standing.tree.areas() {
        let best = counting(standing, id)
            .flat_map(|piece| {
                let here = piece
                    .challenge
                    .iter()
                    .filter(|(rated, _)| *rated == area.id);
                here.map(|(_, rung)| (*rung, standing.strength(piece.id)))
            })
            .max();
        if let (Some((rung, Some(strength))), Some(ladder)) =
            (best, standing.tree.ladder_of(area.id))
        {
            votes.push(Vote {
                id: area.id,
                area: &area.name,
                ladder,
                rung,
                strength,
            });
        }
    }
    votes
}

fn counting(standing: &Standing, id: WorkId) -> impl Iterator<Item = &Piece> {
    let pieces = standing.record.pieces.iter();
    pieces.filter(move |piece| piece.key() == VoteKey::Work(id) && piece.counts)
}

/// How the hours of a work came about.
fn hours_computed(line: &WorkLine, entries: &[EntryView]) -> String {
    if line.making_min + line.overseeing_min == 0 {
        return String::new();
    }
    let is_session = |view: &&EntryView| matches!(view.entry.body, Body::Session(_));
    let sessions = entries.iter().filter(is_session).count() as u64;
    format!(
        "The whole minutes of {} that name this work, whichever areas they name: {}.",
        words::counted(sessions, "session", "sessions"),
        computed::spent(Spent {
            making: line.making_min,
            overseeing: line.overseeing_min,
        })
    )
}

/// How what a work evidences came about.
fn areas_computed(standing: &Standing, id: WorkId, votes: &[Vote<'_>]) -> String {
    if votes.is_empty() {
        return String::new();
    }
    let worth: Vec<String> = votes.iter().map(Vote::worth).collect();
    let milestones = counting(standing, id).count() as u64;
    format!(
        "One work, one vote: of {} the deepest in each area stands for it, worth two half rungs for each rung when witnessed, one less when only shown, none when claimed. Here {}.",
        words::counted(milestones, "milestone", "milestones"),
        words::listed(&worth, "and")
    )
}
