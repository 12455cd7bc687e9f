//! The five deepest works of an area, kept in order as votes arrive.
//!
//! Votes have to be offered in the order in which they take effect; then the five alone are enough, because whoever fell out can come back only
//! with a vote that beats the fifth by itself. Votes know nothing of areas.

use chrono::NaiveDate;
use uuid::Uuid;

use super::{Strength, VoteKey, WEIGHTS};

/// One work's or lone milestone's claim to a place among the five.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Vote {
    /// Half rungs.
    pub half_rungs: u8,
    /// The day it took effect.
    pub since: NaiveDate,
    /// Whose vote it is.
    pub key: VoteKey,
    /// The milestone, as its place in the record.
    pub piece: usize,
    /// The milestone's id, which settles equals inside a work.
    pub id: Uuid,
    /// How it is known.
    pub strength: Strength,
}

impl Vote {
    /// Whether this represents its work rather than `other` of the same work: (H desc, since asc, id asc).
    fn represents(&self, other: &Self) -> bool {
        (other.half_rungs, self.since, self.id) < (self.half_rungs, other.since, other.id)
    }

    /// Whether this stands before `other` of another work: (H desc, since asc, key asc).
    fn stands_before(&self, other: &Self) -> bool {
        (other.half_rungs, self.since, self.key.id())
            < (self.half_rungs, other.since, other.key.id())
    }
}

/// At most five votes of different works, deepest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Five {
    votes: Vec<Vote>,
}

impl Five {
    /// Takes a vote in if it belongs among the five, and says whether anything changed.
    pub(crate) fn offer(&mut self, vote: Vote) -> bool {
        if let Some(at) = self.votes.iter().position(|other| other.key == vote.key) {
            if !vote.represents(&self.votes[at]) {
                return false;
            }
            self.votes.remove(at);
        }
        let at = self
            .votes
            .iter()
            .take_while(|other| other.stands_before(&vote))
            .count();
        if at == WEIGHTS.len() {
            return false;
        }
        self.votes.insert(at, vote);
        self.votes.truncate(WEIGHTS.len());
        true
    }

    /// The votes, deepest first.
    pub(crate) fn votes(&self) -> &[Vote] {
        &self.votes
    }

    /// The sum, in thirtieths of a rung.
    pub(crate) fn sum(&self) -> u16 {
        weigh(self.votes.iter().map(|vote| vote.half_rungs))
    }
}

/// `5·h1 + 4·h2 + 3·h3 + 2·h4 + 1·h5` of half rungs that are given deepest first.
pub(crate) fn weigh(half_rungs: impl Iterator<Item = u8>) -> u16 {
    half_rungs
        .zip(WEIGHTS)
        .map(|(half_rungs, weight)| u16::from(half_rungs) * u16::from(weight))
        .sum()
}
