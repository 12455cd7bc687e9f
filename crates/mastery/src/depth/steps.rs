//! Depth and claimed depth of every area in one pass over the record.
//!
//! Milestones and voices become events in the order of their days; each event offers a vote to the rated areas and what lies above them
//! (`model.md` 4, algorithm). The same rows give the same steps in whatever order they were logged (P2).

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{
    AreaDepth, Record, Stand, Standing, Step, Strength, Strengths, Survey, WEIGHTS,
    five::{Five, Vote},
    strength::Witnesses,
};
use crate::{ids::AreaId, tree::Tree};

/// The depth of every area of a tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Depths {
    areas: Vec<AreaDepth>,
    places: HashMap<AreaId, usize>,
}

impl Depths {
    /// The depth of an area; none where the tree does not have it.
    pub fn area(&self, id: AreaId) -> Option<&AreaDepth> {
        self.places.get(&id).map(|at| &self.areas[*at])
    }

    /// The depth of every area, in the order of the tree.
    pub fn areas(&self) -> &[AreaDepth] {
        &self.areas
    }
}

/// Depth and claimed depth of every area up to `today`, from the rows. `O(E log E)` for E milestones and voices.
pub fn depths(tree: &Tree, record: &Record, today: NaiveDate) -> Depths {
    vouched(tree, record, &Witnesses::of(record), today)
}

/// Depth of every area and the strength of every milestone, from one look at who vouches for what.
pub fn depths_and_strengths(tree: &Tree, record: &Record, today: NaiveDate) -> (Depths, Strengths) {
    let witnesses = Witnesses::of(record);
    let depths = vouched(tree, record, &witnesses, today);
    (depths, Strengths::by(record, &witnesses, today))
}

fn vouched(tree: &Tree, record: &Record, witnesses: &Witnesses, today: NaiveDate) -> Depths {
    let rated: Vec<Vec<(usize, u8)>> = record
        .pieces
        .iter()
        .map(|piece| rated_places(tree, &piece.challenge))
        .collect();
    let mut lines: Vec<Line> = tree.areas().iter().map(|area| Line::new(area.id)).collect();
    let events = events(record, witnesses, today);
    let mut scratch = Voices {
        heard_in: vec![0; witnesses.persons],
        round: 0,
    };
    for day in events.chunk_by(|a, b| a.on == b.on) {
        let mut touched = Vec::new();
        for event in day {
            for (place, rung) in &rated[event.piece] {
                if lines[*place].take(event, record, *rung) {
                    touched.push(*place);
                }
            }
        }
        touched.sort_unstable();
        touched.dedup();
        for place in touched {
            lines[place].close(day[0].on, record, witnesses, &mut scratch);
        }
    }
    let places = tree
        .areas()
        .iter()
        .enumerate()
        .map(|(at, area)| (area.id, at))
        .collect();
    Depths {
        areas: lines.into_iter().map(|line| line.depth).collect(),
        places,
    }
}

/// What happens on a day to one milestone.
struct Event {
    on: NaiveDate,
    piece: usize,
    what: What,
}

enum What {
    /// It was done: a vote on the claimed line, with the strength it has by then.
    Claimed(Strength),
    /// It is evidenced so well from now on.
    Evidenced(Strength),
    /// One more person vouches for it.
    Heard,
}

/// Every event up to `today`, by day and then by id.
fn events(record: &Record, witnesses: &Witnesses, today: NaiveDate) -> Vec<Event> {
    let mut events = Vec::with_capacity(record.pieces.len() * 3);
    for (at, piece) in record.pieces.iter().enumerate() {
        if !piece.counts || piece.challenge.is_empty() {
            continue;
        }
        let mut push = |on, what| {
            events.push(Event {
                on,
                piece: at,
                what,
            })
        };
        push(
            piece.on,
            What::Claimed(witnesses.strength(record, at, piece.on)),
        );
        let since = witnesses.since(at);
        if piece.shown && since.is_none_or(|since| since > piece.on) {
            push(piece.on, What::Evidenced(Strength::Shown));
        }
        for (voice, (on, _)) in witnesses.of_piece(at).iter().enumerate() {
            push(
                *on,
                if voice == 0 {
                    What::Evidenced(Strength::Witnessed)
                } else {
                    What::Heard
                },
            );
        }
    }
    events.retain(|event| event.on <= today);
    events.sort_by_key(|event| (event.on, record.pieces[event.piece].id));
    events
}

/// The places of the rated areas and of what lies above them, each with the greatest rung below it.
pub(super) fn rated_places(tree: &Tree, challenge: &[(AreaId, u8)]) -> Vec<(usize, u8)> {
    let mut places: Vec<(usize, u8)> = Vec::new();
    for (area, rung) in challenge {
        let Some(start) = tree.place_of(*area) else {
            continue;
        };
        for place in tree.chain(start) {
            match places.iter_mut().find(|(other, _)| *other == place) {
                Some((_, greatest)) => *greatest = (*greatest).max(*rung),
                None => places.push((place, *rung)),
            }
        }
    }
    places
}

/// The two curves of one area while they grow.
struct Line {
    depth: AreaDepth,
    five: Five,
    claimed: Five,
}

impl Line {
    fn new(area: AreaId) -> Self {
        Self {
            depth: AreaDepth::empty(area),
            five: Five::default(),
            claimed: Five::default(),
        }
    }

    /// Takes an event in and says whether the area has to be looked at when the day closes.
    fn take(&mut self, event: &Event, record: &Record, rung: u8) -> bool {
        let piece = &record.pieces[event.piece];
        let vote = |half_rungs, strength| Vote {
            half_rungs,
            since: event.on,
            key: piece.key(),
            piece: event.piece,
            id: piece.id.0,
            strength,
        };
        match event.what {
            What::Claimed(strength) => self.claimed.offer(vote(2 * rung, strength)),
            What::Evidenced(strength) => self
                .five
                .offer(vote(half_rungs_of(rung, strength), strength)),
            What::Heard => self
                .five
                .votes()
                .iter()
                .any(|vote| vote.piece == event.piece),
        }
    }

    /// Writes down what the day changed.
    fn close(
        &mut self,
        on: NaiveDate,
        record: &Record,
        witnesses: &Witnesses,
        scratch: &mut Voices,
    ) {
        rise(&mut self.depth.steps, on, &self.five, record);
        rise(&mut self.depth.claimed, on, &self.claimed, record);
        let standing = scratch.standing(on, &self.five, record, witnesses);
        let last = self.depth.standing.last().copied().unwrap_or_default();
        if (standing.voices, standing.span_days) != (last.voices, last.span_days) {
            self.depth.standing.push(standing);
        }
        let survey = grade(self.five.votes().len(), standing);
        if survey
            != self
                .depth
                .grades
                .last()
                .map_or(Survey::U, |(_, survey)| *survey)
        {
            self.depth.grades.push((on, survey));
        }
    }
}

/// Half rungs of an evidenced milestone: a work that no one else vouched for counts half a rung less.
pub fn half_rungs_of(rung: u8, strength: Strength) -> u8 {
    match strength {
        Strength::Witnessed => 2 * rung,
        Strength::Shown => (2 * rung).saturating_sub(1),
        Strength::Claimed => 0,
    }
}

fn rise(steps: &mut Vec<Step>, on: NaiveDate, five: &Five, record: &Record) {
    let depth30 = five.sum();
    if depth30 > steps.last().map_or(0, |step| step.depth30) {
        steps.push(Step {
            on,
            depth30,
            five: five
                .votes()
                .iter()
                .zip(WEIGHTS)
                .map(|(vote, weight)| stand(vote, weight, record))
                .collect(),
        });
    }
}

fn stand(vote: &Vote, weight: u8, record: &Record) -> Stand {
    Stand {
        key: vote.key,
        milestone: record.pieces[vote.piece].id,
        half_rungs: vote.half_rungs,
        weight,
        strength: vote.strength,
        since: vote.since,
    }
}

/// A: five works, three or more voices, a span of a year; B: three or more works and a voice; C: a work; U: none.
fn grade(works: usize, standing: Standing) -> Survey {
    match (works, standing.voices, standing.span_days) {
        (0, ..) => Survey::U,
        (5.., 3.., 365..) => Survey::A,
        (3.., 1.., _) => Survey::B,
        _ => Survey::C,
    }
}

/// Counts different persons without making a set for each day.
struct Voices {
    heard_in: Vec<u32>,
    round: u32,
}

impl Voices {
    fn standing(
        &mut self,
        on: NaiveDate,
        five: &Five,
        record: &Record,
        witnesses: &Witnesses,
    ) -> Standing {
        self.round += 1;
        let mut voices: u16 = 0;
        for vote in five.votes() {
            for (_, person) in witnesses
                .of_piece(vote.piece)
                .iter()
                .take_while(|(since, _)| *since <= on)
            {
                if self.heard_in[*person] != self.round {
                    self.heard_in[*person] = self.round;
                    voices = voices.saturating_add(1);
                }
            }
        }
        let days = || five.votes().iter().map(|vote| record.pieces[vote.piece].on);
        let span = days()
            .max()
            .zip(days().min())
            .map_or(0, |(last, first)| (last - first).num_days());
        Standing {
            on,
            voices,
            span_days: u32::try_from(span).unwrap_or(u32::MAX),
        }
    }
}
