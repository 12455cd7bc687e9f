//! How columns flow into rows of water: as words into lines, each row as full as its neighbours.
//!
//! All columns of a chart are equally wide, techniques narrower. A craft keeps together where it can, and ladders that fit lie side by side. It knows
//! widths, not depths.

use plumb_mastery::AreaKind;

use super::{
    order::{Ground, Ladder},
    series::Plot,
};

/// The parts into which the width of an area's column is divided.
pub(crate) const WHOLE: i32 = 4;
/// The parts that a technique has.
const NARROW: i32 = 3;
/// The parts between two crafts.
const BETWEEN: i32 = 2;
/// Between two waters beside each other.
pub(crate) const APART: i32 = 200;

/// What the flow must know of a ladder.
pub(crate) struct Banks {
    /// The room that figures and names of rungs take.
    pub gutters: i32,
    /// The width of each craft's heading.
    pub headings: Vec<i32>,
}

/// A row of waters beside each other.
pub(crate) type Row<'a> = Vec<Water<'a>>;

/// One water: a ladder with stretches of crafts.
pub(crate) struct Water<'a> {
    /// Which ladder.
    pub ladder: usize,
    /// The stretches from the left.
    pub stretches: Vec<Stretch<'a>>,
    /// The width of its columns.
    pub width: i32,
}

/// A stretch of one craft.
#[derive(Clone)]
pub(crate) struct Stretch<'a> {
    /// Which of its ladder's crafts.
    pub craft: usize,
    /// Whether it goes on from the row above.
    pub goes_on: bool,
    /// Its columns from the left.
    pub plots: Vec<&'a Plot>,
    /// The room for its heading.
    heading: i32,
}

/// The parts of a column.
pub(crate) fn parts(plot: &Plot) -> i32 {
    if plot.kind == AreaKind::Technique {
        NARROW
    } else {
        WHOLE
    }
}

/// The flow of columns into a width.
pub(crate) struct Flow<'a> {
    /// The ladders.
    pub ladders: &'a [Ladder<'a>],
    /// What each of them needs besides its columns.
    pub banks: Vec<Banks>,
    /// The width of a row.
    pub width: i32,
}

impl Stretch<'_> {
    /// Its width, with columns of a width.
    pub fn width(&self, slot: i32) -> i32 {
        let parts: i32 = self.plots.iter().map(|plot| parts(plot)).sum();
        (parts * slot / WHOLE).max(self.heading)
    }
}

/// The width of stretches beside each other.
fn width(stretches: &[Stretch], slot: i32) -> i32 {
    let between = BETWEEN * slot / WHOLE * (stretches.len() as i32 - 1).max(0);
    stretches
        .iter()
        .map(|stretch| stretch.width(slot))
        .sum::<i32>()
        + between
}

/// The room between two stretches.
pub(crate) fn between(slot: i32) -> i32 {
    BETWEEN * slot / WHOLE
}

impl<'a> Flow<'a> {
    /// The rows, with columns of a width.
    pub fn rows(&self, slot: i32) -> Vec<Row<'a>> {
        let mut rows: Vec<Row<'a>> = Vec::new();
        for (at, ladder) in self.ladders.iter().enumerate() {
            let water = |stretches: Vec<Stretch<'a>>| Water {
                ladder: at,
                width: width(&stretches, slot),
                stretches,
            };
            if let Some(row) = rows.last_mut() {
                let left = self.width - self.taken(row) - APART - self.banks[at].gutters;
                let whole = self.lines(at, ladder, slot, i32::MAX).concat();
                if width(&whole, slot) <= left {
                    row.push(water(whole));
                    continue;
                }
            }
            let room = self.width - self.banks[at].gutters;
            let lines = self.lines(at, ladder, slot, room);
            rows.extend(lines.into_iter().map(|line| vec![water(line)]));
        }
        rows
    }

    /// The width that a row takes.
    pub fn taken(&self, row: &[Water]) -> i32 {
        let waters = row
            .iter()
            .map(|water| water.width + self.banks[water.ladder].gutters);
        waters.sum::<i32>() + APART * (row.len() as i32 - 1).max(0)
    }

    /// A ladder's crafts in lines no wider than the room.
    fn lines(&self, at: usize, ladder: &Ladder<'a>, slot: i32, room: i32) -> Vec<Vec<Stretch<'a>>> {
        let mut lines: Vec<Vec<Stretch<'a>>> = vec![Vec::new()];
        for (craft, ground) in ladder.crafts.iter().enumerate() {
            let heading = self.banks[at].headings[craft].min(room);
            let plots: Vec<&Plot> = ground.clusters.concat();
            let whole = with(&[], craft, heading, false, &plots)[0].width(slot);
            // A craft begins in a row that holds all of it; one that no row holds begins a row, and is parted evenly.
            let here = lines.last().map_or(&[][..], Vec::as_slice);
            let all = width(&with(here, craft, heading, false, &plots), slot);
            if all > room && !here.is_empty() {
                lines.push(Vec::new());
            }
            let share = if whole <= room {
                room
            } else {
                whole / (whole / room + 1) + slot
            };
            let mut begun = false;
            for atom in atoms(ground, slot, room) {
                let line = lines.last().map_or(&[][..], Vec::as_slice);
                let tried = with(line, craft, heading, begun, &atom);
                let own = tried.last().map_or(0, |stretch| stretch.width(slot));
                let fits = width(&tried, slot) <= room && own <= share;
                if fits || line.is_empty() {
                    if let Some(line) = lines.last_mut() {
                        *line = tried;
                    }
                } else {
                    lines.push(with(&[], craft, heading, begun, &atom));
                }
                begun = true;
            }
        }
        lines
    }
}

/// What stays together: a cluster, or its columns where it is wider than a whole row.
fn atoms<'a>(ground: &Ground<'a>, slot: i32, room: i32) -> Vec<Vec<&'a Plot>> {
    let mut atoms = Vec::new();
    for cluster in &ground.clusters {
        let wide: i32 = cluster.iter().map(|plot| parts(plot)).sum();
        if wide * slot / WHOLE <= room {
            atoms.push(cluster.clone());
        } else {
            atoms.extend(cluster.iter().map(|plot| vec![*plot]));
        }
    }
    atoms
}

/// A line with some more columns of a craft at its end.
fn with<'a>(
    line: &[Stretch<'a>],
    craft: usize,
    heading: i32,
    begun: bool,
    plots: &[&'a Plot],
) -> Vec<Stretch<'a>> {
    let mut line = line.to_vec();
    match line.last_mut().filter(|stretch| stretch.craft == craft) {
        Some(stretch) => stretch.plots.extend(plots),
        None => line.push(Stretch {
            craft,
            goes_on: begun,
            plots: plots.to_vec(),
            heading,
        }),
    }
    line
}
