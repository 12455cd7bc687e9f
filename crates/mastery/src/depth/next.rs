//! What it takes to reach a depth: computed, not guessed.
//!
//! For each strength and each rung the least number of new works that reaches the target, and what each existing milestone adds alone
//! (`model.md` 6). Nobody's pace is known here.

use chrono::NaiveDate;

use super::{
    Addition, AreaDepth, Record, Strength, Strengths, THIRTIETHS, WEIGHTS, if_shown,
    if_vouched_for, steps::half_rungs_of, what_if::deepest,
};
use crate::{ladder::Ladder, say, tree::Tree, words};

/// What it takes to reach a depth of an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// Depth as it stands, in thirtieths of a rung.
    pub depth30: u16,
    /// The depth wanted, in thirtieths of a rung.
    pub target30: u16,
    /// For shown and then witnessed, each rung of the ladder.
    pub new: Vec<NewWorks>,
    /// What each existing milestone adds alone, if something is attached to it or someone vouches for it.
    pub existing: Vec<Addition>,
}

/// So many new works of one strength and rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewWorks {
    /// Shown or witnessed.
    pub strength: Strength,
    /// The rung that each demands.
    pub rung: u8,
    /// The least number, up to five, that reaches the target; none where five do not.
    pub works: Option<u8>,
    /// The depth that they bring, or that five would.
    pub brings30: u16,
}

/// What it takes to bring an area from its depth on `on` to `target30`. `strengths` are those of that day.
pub fn next(
    tree: &Tree,
    record: &Record,
    strengths: &Strengths,
    depth: &AreaDepth,
    target30: u16,
    on: NaiveDate,
) -> Next {
    let five: Vec<u8> = depth
        .step_at(on)
        .map(|step| step.five.iter().map(|stand| stand.half_rungs).collect())
        .unwrap_or_default();
    let rungs = tree.ladder_of(depth.area).map_or(0, Ladder::len);
    let kinds = [Strength::Shown, Strength::Witnessed];
    let new = kinds
        .into_iter()
        .flat_map(|strength| (1..=rungs).map(move |rung| (strength, rung)));
    let mut existing = if_shown(tree, record, strengths, depth, on);
    existing.extend(if_vouched_for(tree, record, strengths, depth, on));
    Next {
        depth30: deepest(five.iter().copied()),
        target30,
        new: new
            .map(|(strength, rung)| new_works(&five, strength, rung, target30))
            .collect(),
        existing,
    }
}

/// The next whole rung above a depth, in thirtieths; the end of the ladder where there is none.
pub fn next_rung30(depth30: u16, ladder: &Ladder) -> u16 {
    ((depth30 / THIRTIETHS + 1) * THIRTIETHS).min(THIRTIETHS * u16::from(ladder.len()))
}

fn new_works(five: &[u8], strength: Strength, rung: u8, target30: u16) -> NewWorks {
    let half_rungs = half_rungs_of(rung, strength);
    let brings = |works: usize| {
        deepest(
            five.iter()
                .copied()
                .chain(std::iter::repeat_n(half_rungs, works)),
        )
    };
    let least = (1..=WEIGHTS.len()).find(|works| brings(*works) >= target30);
    let brings30 = brings(least.unwrap_or(WEIGHTS.len()));
    NewWorks {
        strength,
        rung,
        works: least.and_then(|works| u8::try_from(works).ok()),
        brings30,
    }
}

impl Next {
    /// In words, by witnessed works: "Three witnessed at Untangles, or one at Sets the mark."
    pub fn sentence(&self, ladder: &Ladder) -> String {
        if self.depth30 >= self.target30 {
            return say!("meaning-reached");
        }
        let reaching = self
            .new
            .iter()
            .filter(|new| new.strength == Strength::Witnessed);
        let mut ways =
            reaching.filter_map(|new| new.works.map(|works| (works, ladder.name(new.rung))));
        let Some((works, rung)) = ways.next() else {
            return say!("meaning-not-reached");
        };
        let number = words::capital(&words::small_number(usize::from(works)));
        match ways.find(|(fewer, _)| *fewer < works && *fewer == 1) {
            Some((_, harder)) => say!(
                "meaning-new-works-or-one",
                number = number,
                rung = rung,
                harder = harder
            ),
            None => say!(
                "meaning-new-works",
                count = works,
                number = number,
                rung = rung
            ),
        }
    }
}
