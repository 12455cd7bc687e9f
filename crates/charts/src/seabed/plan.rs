//! Where everything of a Seabed goes: rows of water, the crafts in them, the columns of each.
//!
//! A plan knows sizes and who stands where, not how it is drawn.

use chrono::NaiveDate;

use super::{
    order::{Ground, Order},
    series::Plot,
};
use crate::{
    frame::CAPTION,
    scene::{Axis, AxisKind, Face},
    spec::{Medium, Spec},
    text::{self, Faces},
};

/// Below this width the names of rungs stand in the key.
const SLENDER: i32 = 4_200;
/// Between two lines of a name.
pub(crate) const LEADING: i32 = 160;

/// The whole layout.
pub(crate) struct Plan<'a> {
    /// What was asked.
    pub spec: &'a Spec,
    /// The letters.
    pub faces: Faces,
    /// The letters of crafts' names.
    pub heading: Face,
    /// The letters of areas' names.
    pub name: Face,
    /// Whether names stand below the columns.
    pub named: bool,
    /// The waters, row by row.
    pub waters: Vec<Water<'a>>,
    /// The lower edge of everything.
    pub floor: i32,
    /// The width of the view box.
    pub width: i32,
}

/// One water with the crafts in it.
pub(crate) struct Water<'a> {
    /// The left edge.
    pub left: i32,
    /// The right edge.
    pub right: i32,
    /// Where the lines of rungs begin, right of their figures.
    pub edge: i32,
    /// Where the names of rungs begin.
    pub names_at: i32,
    /// Where the land begins.
    pub land: i32,
    /// The upper edge of the water.
    pub top: i32,
    /// Its lower edge.
    pub bottom: i32,
    /// The height of a rung.
    pub pitch: i32,
    /// The names of the rungs.
    pub rungs: &'a [String],
    /// Whether depth grows upward.
    pub right_way_up: bool,
    /// The crafts from the left.
    pub stretches: Vec<Stretch<'a>>,
}

/// A craft in a water, or the part of it that this row holds.
pub(crate) struct Stretch<'a> {
    /// The craft.
    pub ground: Ground<'a>,
    /// Whether it goes on from the row above.
    pub goes_on: bool,
    /// The left edge of its first column.
    pub left: i32,
    /// The right edge of its last column.
    pub right: i32,
    /// Where the room for its heading ends.
    pub room: i32,
    /// Its columns.
    pub columns: Vec<Column<'a>>,
}

/// A column.
pub(crate) struct Column<'a> {
    /// The area.
    pub plot: &'a Plot,
    /// The left edge of its body.
    pub left: i32,
    /// The right edge of its body.
    pub right: i32,
    /// Its middle.
    pub middle: i32,
    /// The lines of its name; none where they found no room, or where the heading says it.
    pub name: Vec<String>,
    /// Whether its name stands in the table alone.
    pub crowded_out: bool,
    /// The room for its figures.
    pub room: i32,
}

impl Water<'_> {
    /// Where a depth in thirtieths of a rung lies.
    pub fn y(&self, thirtieths: u16) -> i32 {
        // No depth is off its ladder; a record that says so is drawn at the ladder's end.
        let most = 30 * self.rungs.len().max(1) as i32;
        let away = self.pitch * i32::from(thirtieths).min(most) / 30;
        if self.right_way_up {
            self.bottom - away
        } else {
            self.top + away
        }
    }

    /// The baseline of the figures below it.
    pub fn figures(&self) -> i32 {
        self.bottom + 175
    }

    /// Whether any of its areas changed between then and now.
    pub fn changed(&self) -> bool {
        let mut columns = self.stretches.iter().flat_map(|stretch| &stretch.columns);
        columns.any(|column| {
            let then = column.plot.then.as_ref();
            then.is_some_and(|then| then.depth30 != column.plot.now.depth30)
        })
    }

    /// The lines that the names below it take at most.
    pub fn lines(&self) -> i32 {
        let columns = self.stretches.iter().flat_map(|stretch| &stretch.columns);
        columns.map(|column| column.name.len()).max().unwrap_or(0) as i32
    }
}

impl<'a> Plan<'a> {
    /// Lays out the ground in its order.
    pub fn new(spec: &'a Spec, order: &'a Order<'a>) -> Self {
        let faces = text::faces(spec.medium);
        let mut plan = Self {
            spec,
            faces,
            heading: Face {
                weight: 600,
                ..faces.prose
            },
            name: Face {
                size: if spec.tenths() < SLENDER {
                    faces.tick.size
                } else {
                    faces.water.size
                },
                ..faces.prose
            },
            named: true,
            waters: Vec::new(),
            floor: CAPTION,
            width: spec.tenths(),
        };
        plan.fill(order);
        plan
    }

    /// The day that is drawn beside now.
    pub fn then(&self) -> Option<NaiveDate> {
        super::then(self.spec)
    }

    /// Now.
    pub fn now(&self) -> NaiveDate {
        self.spec.range.to
    }

    /// Whether this is laid out for paper.
    pub fn print(&self) -> bool {
        self.spec.medium == Medium::Print
    }

    /// Whether the names of rungs stand in the key, because beside the rungs they would take the columns' room.
    pub fn slender(&self) -> bool {
        self.width < SLENDER
    }

    /// Every column with its craft, in the order in which it is drawn.
    pub fn columns(&self) -> impl Iterator<Item = (&Stretch<'a>, &Column<'a>)> {
        self.waters
            .iter()
            .flat_map(|water| &water.stretches)
            .flat_map(|stretch| stretch.columns.iter().map(move |column| (stretch, column)))
    }

    /// The scales that travel with the scene.
    pub fn axes(&self) -> Vec<Axis> {
        let ruled = self.waters.iter().filter(|water| !water.rungs.is_empty());
        let axis = |water: &Water| Axis {
            kind: AxisKind::Depth,
            from: 0,
            to: 30 * water.rungs.len() as i32,
            start: water.y(0),
            end: water.y(30 * water.rungs.len() as u16),
        };
        ruled.map(axis).collect()
    }
}
