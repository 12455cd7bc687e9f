//! Where claimed depth and depth part: the one sentence that says what would bring them together.
//!
//! It stands below the chart whenever the lines part, and never as a notification (`model.md` 4). If claims go deeper than evidence, some single
//! voice raises depth, so one of the two sentences always applies.

use chrono::NaiveDate;

use super::{Addition, AreaDepth, Record, Strength, Strengths, if_shown, if_vouched_for, rungs};
use crate::{say, tree::Tree, words};

/// The most works that the sentence names.
const MOST_NAMED: usize = 3;

/// Claims that go deeper than the evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parting {
    /// Depth, in thirtieths of a rung.
    pub depth30: u16,
    /// Claimed depth, in thirtieths of a rung.
    pub claimed30: u16,
    /// The milestones that are asked about, the one that would add most first: up to three to attach something to, or one to vouch for.
    pub asks: Vec<Addition>,
}

/// Where the two lines of an area part on a day; none where they do not. `strengths` are those of that day.
pub fn parting(
    tree: &Tree,
    record: &Record,
    strengths: &Strengths,
    depth: &AreaDepth,
    on: NaiveDate,
) -> Option<Parting> {
    let depth30 = depth.step_at(on).map_or(0, |step| step.depth30);
    let claimed30 = depth.claim_at(on).map_or(0, |step| step.depth30);
    if claimed30 <= depth30 {
        return None;
    }
    let mut asks = if_shown(tree, record, strengths, depth, on);
    asks.truncate(MOST_NAMED);
    if asks.is_empty() {
        asks = if_vouched_for(tree, record, strengths, depth, on);
        asks.truncate(1);
    }
    Some(Parting {
        depth30,
        claimed30,
        asks,
    })
}

impl Parting {
    /// The sentence, with the names that `name_of` gives: the work's title, or the milestone's where it stands alone.
    pub fn sentence(&self, name_of: impl Fn(&Addition) -> String) -> String {
        let names: Vec<String> = self.asks.iter().map(name_of).collect();
        let names = words::listed(&names, &say!("meaning-or"));
        let (claims, carries) = (rungs(self.claimed30), rungs(self.depth30));
        match self.asks.first().map(|ask| ask.strength) {
            Some(Strength::Witnessed) => say!(
                "meaning-parting-ask",
                claims = claims,
                carries = carries,
                names = names
            ),
            Some(_) => say!(
                "meaning-parting-attach",
                claims = claims,
                carries = carries,
                names = names
            ),
            None => say!("meaning-parting", claims = claims, carries = carries),
        }
    }
}
