//! Where everything of Echoes goes: a lane for each relation, and the works on the bed of the sea below them.
//!
//! In a lane dots step aside from each other into rows; where that leaves no room, and where there are too many, neighbours of one permission share a
//! dot. A plan knows places, not what is said.

use plumb_mastery::{
    Relation,
    echoes::{Echo, Echoes},
};

use super::{
    bed::{self, Bed},
    said, signs,
};
use crate::{
    axis::TimeScale,
    bins,
    frame::Frame,
    scene::Anchor,
    spec::{Range, Spec},
    text,
};

/// Lanes in their order, from those who do the same to those who judge.
const ORDER: [Relation; 5] = [
    Relation::Peer,
    Relation::Client,
    Relation::Teacher,
    Relation::Public,
    Relation::Jury,
];
/// From one row of a lane to the next.
const ROW: i32 = 165;
/// The most rows of a lane.
const ROWS: usize = 4;
/// The least height of a lane, and that of all lanes together beside a ninth of the width.
const LEAST: (i32, i32) = (330, 900);
/// Above the first lane and below the last.
const AIR: i32 = 70;
/// From the left edge of the sea to the names of the lanes.
pub(crate) const MARGIN: i32 = 80;
/// From the edge of a lane to the first day, so that a dot on that day keeps clear of the lane's name.
const INSET: i32 = 110;
/// From the last day to the right edge.
const EDGE: i32 = 160;
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

/// The whole layout.
pub(crate) struct Plan<'a> {
    /// Land, sea and days.
    pub frame: Frame<'a>,
    /// What was said and what it was about.
    pub said: &'a Echoes,
    /// The lanes from above.
    pub lanes: Vec<Lane<'a>>,
    /// The works.
    pub bed: Bed<'a>,
    /// Where the lanes begin, right of their names.
    pub edge: i32,
}

/// Those who stand in one relation to the person.
pub(crate) struct Lane<'a> {
    /// What they are to the person.
    pub relation: Relation,
    /// The upper edge.
    pub top: i32,
    /// The lower edge.
    pub bottom: i32,
    /// Its dots, oldest first.
    pub dots: Vec<Dot<'a>>,
}

/// One recognition, or several of one permission.
pub(crate) struct Dot<'a> {
    /// What was said, oldest first.
    pub echoes: Vec<&'a Echo>,
    /// Its middle.
    pub x: i32,
    /// The row of its lane.
    pub row: usize,
    /// The middle of its row.
    pub y: i32,
    /// Where its name stands; none where it has no room.
    pub name: Option<Beside>,
}

/// A name beside a dot.
#[derive(Clone, Copy)]
pub(crate) struct Beside {
    /// Which end of the name stands there.
    pub anchor: Anchor,
    /// The end that is next to the dot.
    pub x: i32,
    /// As much as the name takes.
    pub room: i32,
}

impl Beside {
    /// From where to where the name runs.
    pub fn span(self) -> (i32, i32) {
        match self.anchor {
            Anchor::Start => (self.x, self.x + self.room),
            _ => (self.x - self.room, self.x),
        }
    }
}

impl<'a> Dot<'a> {
    fn new(echoes: Vec<&'a Echo>, x: i32, row: usize) -> Self {
        Self {
            echoes,
            x,
            row,
            y: 0,
            name: None,
        }
    }
}

impl<'a> Plan<'a> {
    /// Lays out what was said in the range.
    pub fn new(said: &'a Echoes, spec: &'a Spec, role_rows: usize) -> Self {
        let faces = text::faces(spec.medium);
        let inside = |relation| -> Vec<&'a Echo> {
            let here = said
                .echoes
                .iter()
                .filter(|echo| echo.relation == relation && spec.range.holds(echo.day.on));
            here.collect()
        };
        let spoken: Vec<(Relation, Vec<&Echo>)> = ORDER
            .into_iter()
            .map(|relation| (relation, inside(relation)))
            .filter(|(_, echoes)| !echoes.is_empty())
            .collect();
        let names = spoken.iter().map(|(relation, _)| said::lane(*relation));
        let widest = names.map(|name| text::width(name, faces.tick)).max();
        let edge = MARGIN + widest.map_or(0, |name| name + 70);
        let time = TimeScale {
            range: spec.range,
            left: edge + INSET,
            right: spec.tenths() - EDGE,
        };
        let days = Days { time, spec, said };
        let lanes = days.lanes(spoken);
        let bed = Bed::new(said, &lanes, time, faces);
        let frame = Frame::new(spec, (time.left, time.right), role_rows, 0);
        let mut plan = Self {
            frame,
            said,
            lanes,
            bed,
            edge,
        };
        plan.stack();
        plan
    }

    /// Gives every lane its height and every dot its row, and the sea what these and the bed need.
    fn stack(&mut self) {
        let count = self.lanes.len() as i32;
        let together = LEAST.1 + self.frame.width / 9;
        let least = LEAST.0.max(together / count.max(1));
        let top = self.frame.top();
        let mut y = top + AIR;
        for lane in &mut self.lanes {
            let rows = lane.dots.iter().map(|dot| dot.row + 1).max().unwrap_or(1) as i32;
            let height = least.max(ROW * rows + 100);
            (lane.top, lane.bottom) = (y, y + height);
            let first = y + (height - ROW * (rows - 1)) / 2;
            for dot in &mut lane.dots {
                dot.y = first + ROW * dot.row as i32;
            }
            y += height;
        }
        if self.lanes.is_empty() {
            y += together;
        }
        self.bed.top = y + AIR;
        let bottom = self.bed.top + self.bed.height();
        self.frame.seas = vec![(top, bottom)];
        self.frame.floor = bottom;
    }

    /// The range that is drawn.
    pub fn range(&self) -> Range {
        self.frame.spec.range
    }

    /// Every dot with the place of its lane.
    pub fn dots(&self) -> impl Iterator<Item = (usize, &Dot<'a>)> {
        let numbered = self.lanes.iter().enumerate();
        numbered.flat_map(|(place, lane)| lane.dots.iter().map(move |dot| (place, dot)))
    }

    /// How many recognitions stand in how many dots, where dots stand for several.
    pub fn binned(&self) -> Option<(usize, usize)> {
        let (all, dots) = self.dots().fold((0, 0), |(all, dots), (_, dot)| {
            (all + dot.echoes.len(), dots + 1)
        });
        (all > dots).then_some((all, dots))
    }
}

/// The days along which dots find their places.
struct Days<'a> {
    time: TimeScale,
    spec: &'a Spec,
    said: &'a Echoes,
}

impl<'a> Days<'a> {
    fn lanes(&self, spoken: Vec<(Relation, Vec<&'a Echo>)>) -> Vec<Lane<'a>> {
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
