//! Which dots stand where along the days, and in which row of their lane.
//!
//! In a lane dots step aside from each other into rows; where that leaves no room, and where there are too many, neighbours of one permission share a
//! dot. It does not know how high a lane is.

use plumb_mastery::{
    Relation,
    echoes::{Echo, Echoes},
};

use super::{
    plan::{Beside, Dot, Lane},
    said, signs,
};
use crate::{axis::TimeScale, bins, scene::Anchor, spec::Spec, text};

/// Lanes in their order, from those who do the same to those who judge.
pub(super) const ORDER: [Relation; 5] = [
    Relation::Peer,
    Relation::Client,
    Relation::Teacher,
    Relation::Public,
    Relation::Jury,
];
/// The most rows of a lane.
const ROWS: usize = 4;
/// From the edge of a lane to the first day, so that a dot on that day keeps clear of the lane's name.
pub(super) const INSET: i32 = 110;
/// The room that a name may take beside its dot.
const NAME: i32 = 1500;
/// The least room in which a shortened name says anything.
const SHORT: i32 = 800;
/// From a dot to its name, and from there to the next dot.
const GAP: i32 = 35;
/// The most recognitions of a lane that are drawn one by one.
const SINGLE: usize = 600;
/// The most dots that stand for several.
const BINNED: usize = 270;
/// The bytes that dots of single recognitions may take: alone, and beside others that stand for several.
const WEIGHT: (usize, usize) = (215_000, 70_000);

/// The days along which dots find their places.
pub(super) struct Days<'a> {
    /// Where each day lies.
    pub time: TimeScale,
    /// What was asked.
    pub spec: &'a Spec,
    /// What was said and what it was about.
    pub said: &'a Echoes,
}

impl<'a> Days<'a> {
    /// The dots of each lane, from what was said there, oldest first.
    pub fn lanes(&self, spoken: Vec<(Relation, Vec<&'a Echo>)>) -> Vec<Lane<'a>> {
        let mut rows: Vec<Option<Vec<Dot>>> = spoken
            .iter()
            .map(|(_, echoes)| self.singly(echoes))
            .collect();
        // Lanes are binned, the fullest first, until what is left alone is light enough.
        loop {
            let single = || {
                spoken
                    .iter()
                    .zip(&rows)
                    .enumerate()
                    .filter(|(_, (_, dots))| dots.is_some())
            };
            let weight: usize = single()
                .map(|(_, ((_, echoes), _))| self.weight(echoes))
                .sum();
            let all = rows.iter().all(Option::is_some);
            if weight <= if all { WEIGHT.0 } else { WEIGHT.1 } {
                break;
            }
            match single()
                .max_by_key(|(_, ((_, echoes), _))| echoes.len())
                .map(|(place, _)| place)
            {
                Some(fullest) => rows[fullest] = None,
                None => break,
            }
        }
        let crowd = spoken.iter().zip(&rows).filter(|(_, dots)| dots.is_none());
        let crowd: Vec<&Echo> = crowd
            .flat_map(|((_, echoes), _)| echoes.iter().copied())
            .collect();
        let mut bins = self.bins(crowd);
        let lane = |((relation, _), dots): ((Relation, Vec<&'a Echo>), Option<Vec<Dot<'a>>>)| {
            let dots = dots.unwrap_or_else(|| {
                let mine = |dot: &mut Dot| {
                    dot.echoes
                        .first()
                        .is_some_and(|echo| echo.relation == relation)
                };
                in_rows(bins.extract_if(.., mine).collect())
            });
            Lane {
                relation,
                top: 0,
                bottom: 0,
                dots,
            }
        };
        spoken.into_iter().zip(rows).map(lane).collect()
    }

    /// What a lane costs as JSON, drawn one by one: mark, stop, name and row, and the words of the person in them.
    fn weight(&self, echoes: &[&Echo]) -> usize {
        let titled = |echo: &Echo| {
            echo.about
                .map_or(0, |about| self.said.subjects[about].title.len())
        };
        let named = |echo: &Echo| echo.from.as_ref().map_or(20, String::len);
        let one = |echo: &&Echo| {
            1050 + 3 * named(echo) + 2 * titled(echo) + echo.words.len().min(said::EXCERPT)
        };
        echoes.iter().map(one).sum()
    }

    /// Each recognition in a dot of its own, with its name beside it if all names have room; none where dots have none.
    fn singly(&self, echoes: &[&'a Echo]) -> Option<Vec<Dot<'a>>> {
        if echoes.len() > SINGLE {
            return None;
        }
        let named = self.in_free_rows(echoes, ROWS - 1, true);
        let mut dots = named.or_else(|| self.in_free_rows(echoes, ROWS, false))?;
        for row in 0..ROWS {
            self.name(
                &mut dots
                    .iter_mut()
                    .filter(|dot| dot.row == row)
                    .collect::<Vec<_>>(),
            );
        }
        Some(dots)
    }

    /// Puts the names of a row beside their dots: at the right where there is room, else at the left.
    fn name(&self, row: &mut [&mut Dot<'a>]) {
        let mut free = self.time.left - INSET + 20;
        for place in 0..row.len() {
            let next = row.get(place + 1).map(|dot| self.reach(dot.echoes[0]).0);
            let end = next.unwrap_or(self.time.right - 20);
            let dot = &mut *row[place];
            let (left, right) = self.reach(dot.echoes[0]);
            let wide = self.wide(dot.echoes[0]);
            let (before, after) = (left - free - GAP, end - right - GAP);
            free = right;
            if wide <= after || (after >= SHORT && after >= before) {
                let (anchor, x, room) = (Anchor::Start, right + GAP, after.min(wide));
                dot.name = Some(Beside { anchor, x, room });
                free = x + room;
            } else if wide <= before || before >= SHORT {
                let (anchor, x, room) = (Anchor::End, left - GAP, before.min(wide));
                dot.name = Some(Beside { anchor, x, room });
            }
        }
    }

    /// The width of a name, which takes no more than its room.
    fn wide(&self, echo: &Echo) -> i32 {
        text::width(&said::name(echo), text::faces(self.spec.medium).tick).min(NAME)
    }

    fn in_free_rows(&self, echoes: &[&'a Echo], rows: usize, named: bool) -> Option<Vec<Dot<'a>>> {
        let mut free = vec![i32::MIN; rows];
        let put = |echo: &&'a Echo| {
            let (mut left, mut right) = self.reach(echo);
            if named {
                let wide = self.wide(echo) + 2 * GAP;
                if right + wide > self.time.right {
                    left -= wide;
                } else {
                    right += wide;
                }
            }
            let row = free.iter().position(|from| *from <= left)?;
            free[row] = right;
            Some(Dot::new(vec![*echo], self.time.x(echo.day.on), row))
        };
        echoes.iter().map(put).collect()
    }

    /// From where to where a dot lies, with the whisker of a coarse date.
    fn reach(&self, echo: &Echo) -> (i32, i32) {
        let x = self.time.x(echo.day.on);
        let from = self.time.x(echo.day.earliest());
        (from.min(x - signs::RADIUS - 10), x + signs::RADIUS + 10)
    }

    fn bins(&self, crowd: Vec<&'a Echo>) -> Vec<Dot<'a>> {
        let apart = 2 * signs::RADIUS + 20;
        let place = |echo: &Echo, wide: i32| (self.time.x(echo.day.on) - self.time.left) / wide;
        let key = |echo: &&'a Echo, wide| {
            let relation = ORDER.iter().position(|one| *one == echo.relation);
            (relation, place(echo, wide), signs::place(echo.publish))
        };
        let (bins, wide) = bins::widened(crowd, (apart, self.spec.tenths()), BINNED, key);
        let dot = |echoes: Vec<&'a Echo>| {
            let (first, last) = (echoes.first()?, echoes.last()?);
            let middle = (self.time.x(first.day.on) + self.time.x(last.day.on)) / 2;
            // Dots of neighbouring bins keep apart, because each stays a radius away from where the next bin begins.
            let begin = self.time.left + place(first, wide) * wide;
            let x = middle.clamp(begin + apart / 2, begin + wide - apart / 2);
            Some(Dot::new(echoes, x, 0))
        };
        bins.into_iter().filter_map(dot).collect()
    }
}

/// A row for each permission that occurs.
fn in_rows(mut dots: Vec<Dot<'_>>) -> Vec<Dot<'_>> {
    let publish = |dot: &Dot| {
        dot.echoes
            .first()
            .map_or(0, |echo| signs::place(echo.publish))
    };
    let mut kinds: Vec<usize> = dots.iter().map(publish).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for dot in &mut dots {
        dot.row = kinds
            .iter()
            .position(|kind| *kind == publish(dot))
            .unwrap_or(0);
    }
    dots
}
