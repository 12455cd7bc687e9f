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
        let spoken = spoken.into_iter().map(|(relation, echoes)| Spoken {
            dots: self.singly(&echoes),
            relation,
            echoes,
        });
        let mut spoken: Vec<Spoken> = spoken.collect();
        self.lighten(&mut spoken);
        let crowd = spoken.iter().filter(|lane| lane.dots.is_none());
        let crowd: Vec<&Echo> = crowd.flat_map(|lane| lane.echoes.iter().copied()).collect();
        let mut bins = self.bins(crowd);
        let lane = |Spoken { relation, dots, .. }| {
            let mine = |dot: &mut Dot| dot.echoes[0].relation == relation;
            let binned = || in_rows(bins.extract_if(.., mine).collect());
            Lane {
                relation,
                top: 0,
                bottom: 0,
                dots: dots.unwrap_or_else(binned),
            }
        };
        spoken.into_iter().map(lane).collect()
    }

    /// Gives up single dots, those of the fullest lane first, until what is left of them is light enough.
    fn lighten(&self, spoken: &mut [Spoken]) {
        loop {
            let single = spoken.iter().filter(|lane| lane.dots.is_some());
            let (lanes, weight) = single.fold((0, 0), |(lanes, weight), lane| {
                (lanes + 1, weight + self.weight(&lane.echoes))
            });
            let all = lanes == spoken.len();
            if weight <= if all { WEIGHT.0 } else { WEIGHT.1 } {
                return;
            }
            let single = spoken.iter_mut().filter(|lane| lane.dots.is_some());
            if let Some(fullest) = single.max_by_key(|lane| lane.echoes.len()) {
                fullest.dots = None;
            }
        }
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
            if dot.echoes.len() > 1 {
                continue;
            }
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

    /// Dots in the first rows that are free for them, names and all; where names have no room, dots of one permission that have none join.
    fn in_free_rows(&self, echoes: &[&'a Echo], rows: usize, named: bool) -> Option<Vec<Dot<'a>>> {
        let mut free = vec![i32::MIN; rows];
        let mut dots: Vec<Dot> = Vec::with_capacity(echoes.len());
        for echo in echoes {
            let x = self.time.x(echo.day.on);
            let (mut left, mut right) = self.reach(echo);
            let wide = if named { self.wide(echo) + 2 * GAP } else { 0 };
            if right + wide > self.time.right {
                left -= wide;
            } else {
                right += wide;
            }
            if let Some(row) = free.iter().position(|from| *from <= left) {
                free[row] = right;
                dots.push(Dot::new(vec![*echo], x, row));
                continue;
            }
            let near = |dot: &&mut Dot| {
                dot.echoes[0].publish == echo.publish && x - dot.x < 2 * signs::RADIUS + 20
            };
            let joined = dots.iter_mut().rev().take(2 * rows).find(near);
            joined.filter(|_| !named)?.echoes.push(echo);
        }
        Some(dots)
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

/// What was said in a lane, and its dots where each stands for one.
struct Spoken<'a> {
    relation: Relation,
    echoes: Vec<&'a Echo>,
    dots: Option<Vec<Dot<'a>>>,
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
