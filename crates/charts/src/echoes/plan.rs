//! Where everything of Echoes goes: a lane for each relation, and the works on the bed of the sea below them.
//!
//! A plan knows lanes and heights; which dots stand in which row of a lane is settled elsewhere, and what is said too.

use plumb_mastery::{
    Relation,
    echoes::{Echo, Echoes},
};

use super::{
    bed::Bed,
    places::{Days, INSET, ORDER},
    said,
};
use crate::{
    axis::TimeScale,
    frame::Frame,
    scene::Anchor,
    spec::{Range, Spec},
    text,
};

/// From one row of a lane to the next.
const ROW: i32 = 190;
/// The least height of a lane, and that of all lanes together beside a ninth of the width.
const LEAST: (i32, i32) = (330, 900);
/// The most air that a lane of one row gets.
const AIRY: i32 = 900;
/// Above the first lane and below the last.
const AIR: i32 = 70;
/// From the left edge of the sea to the names of the lanes.
pub(crate) const MARGIN: i32 = 80;
/// From the last day to the right edge.
const EDGE: i32 = 160;

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
    pub fn new(echoes: Vec<&'a Echo>, x: i32, row: usize) -> Self {
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
        let widest = names.map(|name| text::width(&name, faces.tick)).max();
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
        let least = LEAST.0.max((together / count.max(1)).min(AIRY));
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
