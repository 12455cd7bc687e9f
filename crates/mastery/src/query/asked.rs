//! Whether an entry is among what a query asks for.
//!
//! One rule for whoever holds the entries. What costs something to know is asked for last and only where a term speaks of it.

use super::{Facts, Mark, OfWork, Query, Term, facts::Bits};
use crate::{depth::Strength, said::Sought};

/// An entry, to whoever asks about it.
pub trait Candidate {
    /// What can be asked of the entry itself.
    fn facts(&self) -> &Facts;
    /// Whether it, its work or one of its areas says a word of the query, named by its place.
    fn says(&self, word: usize) -> bool;
    /// Whether its speaker is a voice of the query, named by its place.
    fn is_from(&self, voice: usize) -> bool;
    /// The strength of a milestone.
    fn strength(&self) -> Option<Strength>;
    /// Whether it is a milestone that leaps.
    fn leaps(&self) -> bool;
    /// Whether it is a goal that is still open.
    fn is_open(&self) -> bool;
    /// Whether the work it belongs to is private.
    fn is_of_private_work(&self) -> bool;
}

/// What of the derived a query asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asks {
    /// Strength.
    pub strength: bool,
    /// Leaps.
    pub leap: bool,
    /// Open goals.
    pub open: bool,
}

impl Query {
    /// Whether it asks for everything.
    pub fn is_everything(&self) -> bool {
        self.term.is_none()
    }

    /// What of the derived it asks for.
    pub fn asks(&self) -> Asks {
        let mut asks = Asks::default();
        if let Some(term) = &self.term {
            note(term, &mut asks);
        }
        asks
    }

    /// The words and voices that an entry is found by, for marking them; those that must not be there are not among them.
    pub fn found_by(&self) -> Vec<&Sought> {
        let mut found = Vec::new();
        if let Some(term) = &self.term {
            self.gather(term, &mut found);
        }
        found
    }

    fn gather<'q>(&'q self, term: &Term, found: &mut Vec<&'q Sought>) {
        match term {
            Term::All(terms) | Term::Any(terms) => {
                terms.iter().for_each(|term| self.gather(term, found));
            }
            Term::Says(word) => found.extend(self.words.get(*word)),
            Term::From(voice) => found.extend(self.voices.get(*voice)),
            _ => {}
        }
    }

    /// Whether an entry is among what was asked for.
    pub fn matches(&self, candidate: &impl Candidate) -> bool {
        self.term.as_ref().is_none_or(|term| holds(term, candidate))
    }
}

fn note(term: &Term, asks: &mut Asks) {
    match term {
        Term::All(terms) | Term::Any(terms) => terms.iter().for_each(|term| note(term, asks)),
        Term::Not(term) => note(term, asks),
        Term::Strength(_) => asks.strength = true,
        Term::Is(marks) => {
            asks.leap |= marks.contains(&Mark::Leap);
            asks.open |= marks.contains(&Mark::Open);
        }
        _ => {}
    }
}

fn holds(term: &Term, candidate: &impl Candidate) -> bool {
    let facts = candidate.facts();
    match term {
        Term::All(terms) => terms.iter().all(|term| holds(term, candidate)),
        Term::Any(terms) => terms.iter().any(|term| holds(term, candidate)),
        Term::Not(term) => !holds(term, candidate),
        Term::Says(word) => candidate.says(*word),
        Term::From(voice) => candidate.is_from(*voice),
        Term::Kind(kinds) => kinds.contains(&facts.kind),
        Term::Area(areas) => {
            let mut own = facts.areas.iter();
            own.any(|area| areas.binary_search(area).is_ok())
        }
        Term::Work(OfWork::None) => facts.work.is_none(),
        Term::Work(OfWork::One(works)) => facts.work.is_some_and(|work| works.contains(&work)),
        Term::On(days) => days.hold(facts.on),
        Term::Recorded(instants) => {
            let at = facts.recorded_at;
            instants.from.is_none_or(|from| from <= at)
                && instants.before.is_none_or(|before| at < before)
        }
        Term::Strength(strengths) => {
            let strength = candidate.strength();
            strength.is_some_and(|strength| strengths.contains(&strength))
        }
        Term::Challenge(range) => {
            (1..=15).any(|rung| facts.rungs & (1 << rung) != 0 && range.holds(rung))
        }
        Term::Making(range) => facts.making().is_some_and(|minutes| range.holds(minutes)),
        Term::Overseeing(range) => facts
            .overseeing()
            .is_some_and(|minutes| range.holds(minutes)),
        Term::Has(what) => what.iter().any(|one| facts.has.holds(*one as u32)),
        Term::Missing(what) => what.iter().any(|one| facts.misses(*one)),
        Term::Is(marks) => marks.iter().any(|mark| bears(*mark, candidate)),
        Term::Relation(relations) => {
            let relation = facts.relation;
            relation.is_some_and(|relation| relations.contains(&relation))
        }
        Term::Publish(answers) => facts
            .publish
            .is_some_and(|answer| answers.contains(&answer)),
    }
}

fn bears(mark: Mark, candidate: &impl Candidate) -> bool {
    let marks: Bits = candidate.facts().marks;
    match mark {
        Mark::Private => marks.holds(mark as u32) || candidate.is_of_private_work(),
        Mark::Leap => candidate.leaps(),
        Mark::Open => candidate.is_open(),
        Mark::Attempted | Mark::Oversaw | Mark::Memory => marks.holds(mark as u32),
    }
}
