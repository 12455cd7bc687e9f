//! The hardest, and what stands behind it: every counting work once, at the deepest rung that it evidences.
//!
//! Challenge comes first and strength second, so a work that was vouched for at an easy rung and shown at a hard one stands at the hard one. Attempts
//! and what was overseen stand beside and carry nothing. It does not know the rungs' names, nor how any of this is drawn.

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

use chrono::{Days, NaiveDate};

use crate::{
    date::Day,
    depth::{AreaDepth, Strength, Strengths, THIRTIETHS, VoteKey},
    entry::{Body, Entry, Part, Result},
    ids::{AreaId, EntryId},
};

/// How many days "the last 12 months" are, the last one among them.
pub const YEAR: u64 = 365;

/// A milestone that rates an area or something below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rated {
    /// The milestone.
    pub id: EntryId,
    /// Whose vote it is.
    pub key: VoteKey,
    /// Its day.
    pub day: Day,
    /// The greatest rung that it gives to anything there.
    pub challenge: u8,
    /// How it is known.
    pub strength: Strength,
    /// Done or attempted.
    pub result: Result,
    /// Made or overseen.
    pub part: Part,
}

impl Rated {
    /// The rated milestone that an entry is, if it rates anything among `below`, as strongly as it is known.
    pub fn of(entry: &Entry, below: &HashSet<AreaId>, strengths: &Strengths) -> Option<Self> {
        let Body::Milestone(milestone) = &entry.body else {
            return None;
        };
        let rated = milestone.challenge.iter();
        let here = rated.filter(|(area, _)| below.contains(area));
        Some(Self {
            id: entry.id,
            key: entry
                .work
                .map_or(VoteKey::Milestone(entry.id), VoteKey::Work),
            day: entry.day(),
            challenge: here.map(|(_, rung)| *rung).max()?,
            strength: strengths.of(entry.id).unwrap_or(Strength::Claimed),
            result: milestone.result,
            part: milestone.part,
        })
    }

    /// What orders the milestones of one work: whatever is evidenced before what is only said, then the deepest, the strongest, the earliest.
    fn order(&self) -> impl Ord + use<> {
        let evidenced = self.strength > Strength::Claimed;
        let deepest = Reverse((evidenced, self.challenge, self.strength));
        (deepest, self.day.on, self.id)
    }
}

/// A counting work at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The work, or the milestone that stands alone.
    pub key: VoteKey,
    /// The milestone that represents it.
    pub milestone: EntryId,
    /// The rung.
    pub challenge: u8,
    /// How the representing milestone is known.
    pub strength: Strength,
    /// The first day on which something of it was done at this rung, and as well evidenced or claimed as its place says.
    pub reached: Day,
}

/// Everything of an area, each at its rung, on one day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bob {
    /// The works: deepest first, of one rung the strongest first, of these the latest.
    pub works: Vec<Placed>,
    /// What was attempted, latest first.
    pub attempts: Vec<Rated>,
    /// What was overseen, latest first.
    pub overseen: Vec<Rated>,
}

impl Bob {
    /// The hardest that is evidenced, the latest of these; where nothing is, the hardest that is claimed.
    pub fn point(&self) -> Option<&Placed> {
        let evidenced = |placed: &&Placed| placed.strength > Strength::Claimed;
        self.works
            .iter()
            .find(evidenced)
            .or_else(|| self.works.first())
    }
}

/// Places what was rated by a day, whose strengths are those of that day. The order of the milestones changes nothing.
pub fn bob(rated: impl IntoIterator<Item = Rated>, on: NaiveDate) -> Bob {
    let mut bob = Bob::default();
    let rated = rated.into_iter();
    let mut works: HashMap<VoteKey, (Rated, Day)> =
        HashMap::with_capacity(rated.size_hint().1.unwrap_or(0));
    for one in rated.filter(|one| one.day.on <= on) {
        match (one.part, one.result) {
            (Part::Oversaw, _) => bob.overseen.push(one),
            (Part::Made, Result::Attempted) => bob.attempts.push(one),
            (Part::Made, Result::Done) => {
                let known = works.entry(one.key).or_insert((one, one.day));
                *known = together(*known, one);
            }
        }
    }
    bob.works = works.into_values().map(placed).collect();
    bob.works.sort_unstable_by_key(|work| {
        let hardest = (work.challenge, work.strength, work.reached.on);
        (Reverse(hardest), work.key)
    });
    for beside in [&mut bob.attempts, &mut bob.overseen] {
        beside.sort_unstable_by_key(|one| Reverse((one.day.on, one.id)));
    }
    bob
}

/// The one that represents a work, and the first day on which it reached that place.
fn together((best, reached): (Rated, Day), one: Rated) -> (Rated, Day) {
    let place = |rated: &Rated| (rated.challenge, rated.strength > Strength::Claimed);
    let first = |day: Day, other: Day| if other.on < day.on { other } else { day };
    if place(&best) == place(&one) {
        let best = if one.order() < best.order() {
            one
        } else {
            best
        };
        (best, first(reached, one.day))
    } else if one.order() < best.order() {
        (one, one.day)
    } else {
        (best, reached)
    }
}

fn placed((best, reached): (Rated, Day)) -> Placed {
    Placed {
        key: best.key,
        milestone: best.id,
        challenge: best.challenge,
        strength: best.strength,
        reached,
    }
}

/// The first of the last 365 days that end on a day.
pub fn year_before(last: NaiveDate) -> NaiveDate {
    last.checked_sub_days(Days::new(YEAR - 1))
        .unwrap_or(NaiveDate::MIN)
}

/// The line of a day: depth as it stood on the day before, in thirtieths of a rung.
pub fn line_of(depth: &AreaDepth, day: NaiveDate) -> u16 {
    let eve = day.pred_opt();
    eve.and_then(|eve| depth.step_at(eve))
        .map_or(0, |step| step.depth30)
}

/// How far a challenge lies from the line of its day, in thirtieths of a rung; more than nothing is deeper.
pub fn stretch30(challenge: u8, line30: u16) -> i32 {
    i32::from(THIRTIETHS) * i32::from(challenge) - i32::from(line30)
}

/// How many works there are, and how many of them lie deeper than the line of their day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Deeper than the line.
    pub deeper: usize,
    /// All of them.
    pub of: usize,
}

impl Share {
    /// Counts stretches.
    pub fn among(stretches: impl IntoIterator<Item = i32>) -> Self {
        let mut share = Self::default();
        for stretch in stretches {
            share.of += 1;
            share.deeper += usize::from(stretch > 0);
        }
        share
    }

    /// Whole percent, halves up; none under three works, of which a share says nothing.
    pub fn percent(self) -> Option<usize> {
        (self.of >= 3).then(|| (200 * self.deeper + self.of) / (2 * self.of))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::WorkId;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day in its ISO form")
    }

    fn rated(n: u128, work: u128, on: &str, challenge: u8, strength: Strength) -> Rated {
        Rated {
            id: EntryId(Uuid::from_u128(n)),
            key: VoteKey::Work(WorkId(Uuid::from_u128(work))),
            day: Day::exact(day(on)),
            challenge,
            strength,
            result: Result::Done,
            part: Part::Made,
        }
    }

    fn places(bob: &Bob) -> Vec<(u8, Strength)> {
        let works = bob.works.iter();
        works.map(|work| (work.challenge, work.strength)).collect()
    }

    #[test]
    fn a_work_stands_once_at_its_deepest_evidence() {
        let all = [
            rated(1, 1, "2024-01-01", 3, Strength::Witnessed),
            rated(2, 1, "2024-02-01", 4, Strength::Shown),
            rated(3, 1, "2024-03-01", 6, Strength::Claimed),
            rated(4, 2, "2024-04-01", 5, Strength::Claimed),
            rated(5, 2, "2024-05-01", 2, Strength::Claimed),
        ];
        let found = bob(all, day("2024-12-31"));
        assert_eq!(
            places(&found),
            [(5, Strength::Claimed), (4, Strength::Shown)],
            "challenge before strength, evidence before claims, a claim only where there is nothing else"
        );
        assert_eq!(
            found.point().map(|work| work.challenge),
            Some(4),
            "ink never claims more than the evidence: the point is evidenced"
        );
        let mut turned = all;
        turned.reverse();
        assert_eq!(
            bob(turned, day("2024-12-31")),
            found,
            "the order of logging changes nothing"
        );
    }

    #[test]
    fn a_place_is_reached_on_the_first_day_there() {
        let all = [
            rated(1, 1, "2020-05-01", 4, Strength::Claimed),
            rated(2, 1, "2021-05-01", 4, Strength::Shown),
            rated(3, 1, "2025-05-01", 4, Strength::Witnessed),
            rated(4, 1, "2026-05-01", 3, Strength::Witnessed),
        ];
        let found = bob(all, day("2026-12-31"));
        let work = found.works[0];
        assert_eq!(
            (work.milestone, work.strength, work.reached.on),
            (all[2].id, Strength::Witnessed, day("2021-05-01")),
            "the strongest represents it, and the first evidenced day is when it was reached: what is vouched for later was made then"
        );
    }

    #[test]
    fn nothing_after_the_day_is_there_and_what_carries_nothing_stands_beside() {
        let tried = Rated {
            result: Result::Attempted,
            ..rated(1, 1, "2024-01-01", 5, Strength::Shown)
        };
        let overseen = Rated {
            part: Part::Oversaw,
            ..rated(2, 2, "2024-01-02", 6, Strength::Witnessed)
        };
        let later = rated(3, 3, "2024-06-01", 6, Strength::Witnessed);
        let found = bob([tried, overseen, later], day("2024-05-31"));
        assert!(
            found.works.is_empty() && found.point().is_none(),
            "no finished work of one's own by then"
        );
        assert_eq!(
            (found.attempts.len(), found.overseen.len()),
            (1, 1),
            "both are seen, neither carries"
        );
    }

    #[test]
    fn a_year_has_365_days_with_its_last() {
        assert_eq!(
            year_before(day("2026-11-20")),
            day("2025-11-21"),
            "the same day a year ago is the 366th"
        );
    }

    #[test]
    fn a_share_of_few_works_is_no_share() {
        let share = Share::among([30, 0, -15, 1]);
        assert_eq!(share, Share { deeper: 2, of: 4 }, "level is not deeper");
        assert_eq!(share.percent(), Some(50), "two of four");
        assert_eq!(
            Share { deeper: 2, of: 2 }.percent(),
            None,
            "two works are no pattern"
        );
        assert_eq!(
            Share { deeper: 1, of: 8 }.percent(),
            Some(13),
            "12.5 is said as 13"
        );
        assert_eq!(
            (stretch30(5, 119), stretch30(2, 119)),
            (31, -59),
            "thirtieths of a rung, deeper is more"
        );
    }
}
