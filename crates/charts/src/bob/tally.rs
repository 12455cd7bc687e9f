//! Works, attempts and what was overseen, sorted into the rungs of a ladder.
//!
//! Chart, table and sentence count here and nowhere else. It knows neither pixels nor words for a person.

use chrono::NaiveDate;
use plumb_mastery::{Day, EntryId, depth::Strength};

use super::series::{BobBeside, BobRung, BobWork, Pyramid};
use crate::{
    scene::{Bin, Symbol},
    token::Token,
};

/// What a milestone is to the Bob.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// Made, and vouched for.
    Witnessed,
    /// Made, with evidence.
    Shown,
    /// Made, and only said.
    Claimed,
    /// Tried.
    Attempted,
    /// The work of others.
    Oversaw,
}

impl Kind {
    /// What counts as a work, from the core of a bar to its rim.
    pub const WORKS: [Self; 3] = [Self::Witnessed, Self::Shown, Self::Claimed];
    /// What stands beside.
    pub const BESIDE: [Self; 2] = [Self::Attempted, Self::Oversaw];

    fn of(strength: Strength) -> Self {
        match strength {
            Strength::Witnessed => Self::Witnessed,
            Strength::Shown => Self::Shown,
            Strength::Claimed => Self::Claimed,
        }
    }

    /// Its mark.
    pub fn symbol(self) -> Symbol {
        match self {
            Self::Witnessed => Symbol::Witnessed,
            Self::Shown => Symbol::Shown,
            Self::Claimed => Symbol::Claimed,
            Self::Attempted => Symbol::Attempted,
            Self::Oversaw => Symbol::Oversaw,
        }
    }

    /// Its ink, which only repeats what the mark says.
    pub fn ink(self) -> Token {
        match self {
            Self::Witnessed | Self::Shown => Token::Line1,
            Self::Claimed => Token::ClaimedLine,
            Self::Attempted | Self::Oversaw => Token::Outline,
        }
    }

    /// Its word.
    pub fn word(self) -> String {
        match self {
            Self::Witnessed => say!("charts-witnessed"),
            Self::Shown => say!("charts-shown"),
            Self::Claimed => say!("charts-claimed"),
            Self::Attempted => say!("charts-attempted"),
            Self::Oversaw => say!("charts-overseen"),
        }
    }
}

/// One work, attempt or overseen milestone.
#[derive(Clone, Copy)]
pub(crate) struct Seen<'a> {
    /// The milestone that represents it.
    pub id: EntryId,
    /// Its title.
    pub title: &'a str,
    /// The day on which it was first there.
    pub day: Day,
    /// Its rung.
    pub challenge: u8,
    /// Depth of the day before.
    pub line30: u16,
    /// What it is.
    pub kind: Kind,
}

impl<'a> Seen<'a> {
    fn work(work: &'a BobWork) -> Self {
        Self {
            id: work.placed.milestone,
            title: &work.title,
            day: work.placed.reached,
            challenge: work.placed.challenge,
            line30: work.line30,
            kind: Kind::of(work.placed.strength),
        }
    }

    fn beside(beside: &'a BobBeside, kind: Kind) -> Self {
        Self {
            id: beside.rated.id,
            title: &beside.title,
            day: beside.rated.day,
            challenge: beside.rated.challenge,
            line30: beside.line30,
            kind,
        }
    }
}

/// Everything of a pyramid; without what is only claimed where that was not asked for.
pub(crate) fn seen(pyramid: &Pyramid, claimed: bool) -> impl Iterator<Item = Seen<'_>> {
    let attempts = pyramid.attempts.iter();
    let overseen = pyramid.overseen.iter();
    pyramid
        .works
        .iter()
        .map(Seen::work)
        .filter(move |seen| claimed || seen.kind != Kind::Claimed)
        .chain(attempts.map(|one| Seen::beside(one, Kind::Attempted)))
        .chain(overseen.map(|one| Seen::beside(one, Kind::Oversaw)))
}

/// A rung with what stands on it.
pub(crate) struct Row<'a> {
    /// Its number, 1 for the shallowest.
    pub number: u8,
    /// The rung.
    pub rung: &'a BobRung,
    /// What stands on it, by kind, the latest first.
    kinds: [Vec<Seen<'a>>; 5],
    /// The works that got here in the last 12 months, the latest first.
    pub recent: Vec<Seen<'a>>,
}

impl<'a> Row<'a> {
    /// What of a kind stands here, the latest first.
    pub fn of(&self, kind: Kind) -> &[Seen<'a>] {
        &self.kinds[kind as usize]
    }

    /// How many works stand here.
    pub fn works(&self) -> usize {
        let kinds = Kind::WORKS.iter();
        kinds.map(|kind| self.of(*kind).len()).sum()
    }

    /// How many of them are evidenced.
    pub fn evidenced(&self) -> usize {
        self.works() - self.of(Kind::Claimed).len()
    }

    /// Whether nothing at all stands here.
    pub fn is_bare(&self) -> bool {
        self.kinds.iter().all(Vec::is_empty)
    }

    /// The milestones of everything here, what carries most first.
    pub fn refs(&self) -> Vec<EntryId> {
        self.kinds.iter().flatten().map(|seen| seen.id).collect()
    }
}

/// The rungs of a ladder with what stands on them, shallowest first.
pub(crate) struct Tally<'a> {
    /// One for each rung.
    pub rows: Vec<Row<'a>>,
}

impl<'a> Tally<'a> {
    /// Sorts into rungs; what got there on `since` or later is of the last 12 months.
    pub fn of(
        rungs: &'a [BobRung],
        seen: impl Iterator<Item = Seen<'a>>,
        since: NaiveDate,
    ) -> Self {
        let row = |(at, rung): (usize, &'a BobRung)| Row {
            number: (at + 1) as u8,
            rung,
            kinds: Default::default(),
            recent: Vec::new(),
        };
        let mut rows: Vec<Row> = rungs.iter().enumerate().map(row).collect();
        for one in seen {
            let at = usize::from(one.challenge.max(1)) - 1;
            let Some(row) = rows.get_mut(at) else {
                continue;
            };
            row.kinds[one.kind as usize].push(one);
            if one.day.on >= since && Kind::WORKS.contains(&one.kind) {
                row.recent.push(one);
            }
        }
        for row in &mut rows {
            row.recent
                .sort_by_key(|seen| std::cmp::Reverse((seen.day.on, seen.id)));
        }
        Self { rows }
    }

    /// The deepest rung with an evidenced work; with claims only, the deepest claimed.
    pub fn hardest(&self) -> Option<&Row<'a>> {
        let evidenced = self.rows.iter().rev().find(|row| row.evidenced() > 0);
        evidenced.or_else(|| self.deepest())
    }

    /// The deepest rung with any work.
    pub fn deepest(&self) -> Option<&Row<'a>> {
        self.rows.iter().rev().find(|row| row.works() > 0)
    }

    /// The first empty rung below every work; none where the ladder ends.
    pub fn next(&self) -> Option<&Row<'a>> {
        self.rows.get(usize::from(self.deepest()?.number))
    }

    /// How many works there are.
    pub fn works(&self) -> usize {
        self.rows.iter().map(Row::works).sum()
    }

    /// How many works the longest bar stands for.
    pub fn most(&self) -> usize {
        self.rows.iter().map(Row::works).max().unwrap_or(0)
    }

    /// Whether nothing at all was done, tried or overseen.
    pub fn is_bare(&self) -> bool {
        self.rows.iter().all(Row::is_bare)
    }
}

/// The first and the last day among some.
pub(crate) fn days(seen: &[Seen]) -> Option<(Day, Day)> {
    let first = seen.iter().map(|one| one.day).min_by_key(|day| day.on)?;
    let last = seen.iter().map(|one| one.day).max_by_key(|day| day.on)?;
    Some((first, last))
}

/// What one mark for several keeps of them.
pub(crate) fn bin(seen: &[Seen]) -> Option<Bin> {
    let (first, last) = days(seen)?;
    (seen.len() > 1).then_some(Bin {
        count: seen.len() as u32,
        from: first.on,
        to: last.on,
    })
}
