//! Where everything of Two soundings goes: rows of seas, in each row one stretch for each craft, in each stretch a column for each area.
//!
//! Bars stand at the right, or below where it is narrow. A plan knows sizes and which areas are drawn, not how.

use plumb_mastery::compare::Period;

use super::{
    bars::Bars,
    lines::{self, Line},
    said,
    series::{AreaChange, CraftLadder, TwoSoundingsSeries},
};
use crate::{
    depth_scale::DepthScale,
    frame::CAPTION,
    spec::{Medium, Spec},
    text::{self, Faces},
};

/// From this width on the bars stand at the right.
const WIDE: i32 = 8600;
/// The most areas that are drawn with what they are due to below them; more are drawn closer, and the table has the words.
const SPACIOUS: usize = 9;
/// The most areas that are drawn; of more, those that deepened most.
const DRAWN: usize = 24;
/// The least width of a column with words below it, and of one without.
const COLUMN: (i32, i32) = (1550, 840);
/// Between the seas and the bars.
const GUTTER: i32 = 420;
/// The land above a sea: with the name of a craft, and without.
const LAND: (i32, i32) = (240, 80);
/// Between two rows.
const ROWS_APART: i32 = 160;

/// The whole layout.
pub(crate) struct Plan<'a> {
    /// What was asked.
    pub spec: &'a Spec,
    /// What is said.
    pub series: &'a TwoSoundingsSeries,
    /// The letters.
    pub faces: Faces,
    /// The period.
    pub period: Period,
    /// The width of the view box.
    pub width: i32,
    /// Where the seas end.
    pub right: i32,
    /// The areas that deepened, drawn or not, in the order of the tree.
    pub deepened: Vec<&'a AreaChange>,
    /// Those that did not.
    pub unchanged: Vec<&'a AreaChange>,
    /// Whether the dumbbells stand so close that the table has what they are due to.
    pub close: bool,
    /// The rows of seas from above.
    pub rows: Vec<Row<'a>>,
    /// The bars.
    pub bars: Bars<'a>,
    /// The line of what stayed, with its baseline.
    pub stayed: Option<(String, i32)>,
    /// Below the last row, its words, and the line of what stayed.
    pub floor: i32,
}

/// Seas side by side under one surface.
pub(crate) struct Row<'a> {
    /// Where its land begins.
    pub land: i32,
    /// The crafts in it.
    pub segments: Vec<Segment<'a>>,
}

/// One craft in one row.
pub(crate) struct Segment<'a> {
    /// Its name, where it has to be told.
    pub name: Option<&'a str>,
    /// Its rungs.
    pub rungs: &'a [String],
    /// Where its sea begins.
    pub left: i32,
    /// Where its sea ends.
    pub right: i32,
    /// Where the lines of its rungs begin.
    pub edge: i32,
    /// Where the names of its rungs begin.
    pub names_at: i32,
    /// Depth along y.
    pub scale: DepthScale,
    /// Its areas.
    pub columns: Vec<Column<'a>>,
}

/// One area.
pub(crate) struct Column<'a> {
    /// The area.
    pub area: &'a AreaChange,
    /// Where its dumbbell hangs.
    pub x: i32,
    /// The room of its words.
    pub room: i32,
    /// The words below it.
    pub lines: Vec<Line>,
}

/// A stretch of a row before its place is known.
struct Stretch<'a> {
    craft: &'a CraftLadder,
    areas: Vec<&'a AreaChange>,
    fixed: i32,
}

impl<'a> Plan<'a> {
    /// Lays out a chart.
    pub fn new(series: &'a TwoSoundingsSeries, spec: &'a Spec) -> Self {
        let faces = text::faces(spec.medium);
        let width = spec.tenths();
        let (deepened, unchanged): (Vec<_>, Vec<_>) =
            series.areas.iter().partition(|area| area.rise30() > 0);
        let mut plan = Self {
            spec,
            series,
            faces,
            period: Period::through(spec.range.from, spec.range.to),
            width,
            right: width,
            close: deepened.len() > SPACIOUS,
            deepened,
            unchanged,
            rows: Vec::new(),
            bars: Bars::default(),
            stayed: None,
            floor: 0,
        };
        let worked = series.areas.iter().any(AreaChange::was_worked);
        let beside = worked && width >= WIDE && !plan.close;
        if beside {
            plan.right = width - (width * 3 / 10).clamp(2700, 3800) - GUTTER;
        }
        plan.seas();
        plan.stayed = said::unchanged(&plan).map(|words| (words, plan.floor + 190));
        plan.floor += if plan.stayed.is_some() { 230 } else { 0 };
        let place = if beside {
            (plan.right + GUTTER, CAPTION)
        } else {
            (0, plan.floor + 300)
        };
        plan.bars = Bars::new(series, faces, place, width);
        plan
    }

    /// The areas that are drawn, in the order of the tree.
    pub fn drawn(&self) -> Vec<&'a AreaChange> {
        let mut most: Vec<&AreaChange> = self.deepened.clone();
        most.sort_by_key(|area| std::cmp::Reverse(area.rise30()));
        most.truncate(DRAWN);
        let chosen = |area: &&&AreaChange| most.iter().any(|one| one.id == area.id);
        self.deepened.iter().filter(chosen).copied().collect()
    }

    /// Whether this is laid out for paper.
    pub fn print(&self) -> bool {
        self.spec.medium == Medium::Print
    }

    fn seas(&mut self) {
        let least = if self.close { COLUMN.1 } else { COLUMN.0 };
        let rows = self.packed(least);
        let share = |row: &Vec<Stretch>| {
            let fixed: i32 = row.iter().map(|stretch| stretch.fixed).sum();
            let columns: usize = row.iter().map(|stretch| stretch.areas.len()).sum();
            (self.right - fixed) / (columns.max(1) as i32)
        };
        let pitch = rows.iter().map(share).min().unwrap_or(self.right);
        let high = self.height(rows.len());
        let mut top = CAPTION;
        let mut laid = Vec::new();
        for row in rows {
            let (row, bottom) = self.row(row, pitch, (top, high));
            laid.push(row);
            top = bottom + ROWS_APART;
        }
        self.floor = top - ROWS_APART;
        self.rows = laid;
    }

    /// Puts the crafts into rows, each whole where a row can hold it.
    fn packed(&self, least: i32) -> Vec<Vec<Stretch<'a>>> {
        let drawn = self.drawn();
        let mut rows: Vec<Vec<Stretch>> = Vec::new();
        let mut free = 0;
        for craft in &self.series.crafts {
            let of = drawn.iter().filter(|area| area.craft == craft.id);
            let mut areas: Vec<&AreaChange> = of.copied().collect();
            let fixed = self.fixed(craft);
            let fits = |room: i32| ((room - fixed) / least).max(0) as usize;
            while !areas.is_empty() {
                let whole = fits(self.right).max(1);
                if rows.is_empty() || fits(free) < areas.len().min(whole) {
                    rows.push(Vec::new());
                    free = self.right;
                }
                let rest = areas.split_off(areas.len().min(whole));
                free -= fixed + least * areas.len() as i32;
                if let Some(row) = rows.last_mut() {
                    row.push(Stretch {
                        craft,
                        areas,
                        fixed,
                    });
                }
                areas = rest;
            }
        }
        if rows.is_empty() {
            // An empty sea still has the ladder that is meant, where there is only one.
            let craft = self.series.crafts.first();
            rows.extend(craft.map(|craft| {
                let (areas, fixed) = (Vec::new(), self.fixed(craft));
                vec![Stretch {
                    craft,
                    areas,
                    fixed,
                }]
            }));
        }
        rows
    }

    /// What a craft needs besides its columns: figures at the left, names of rungs at the right.
    fn fixed(&self, craft: &CraftLadder) -> i32 {
        self.figures() + self.names(craft) + 200
    }

    fn figures(&self) -> i32 {
        text::width("9", self.faces.tick) + 100
    }

    fn names(&self, craft: &CraftLadder) -> i32 {
        let face = self.faces.water;
        let names = craft.rungs.iter().map(|name| text::width(name, face));
        let widest = names.max().unwrap_or(0);
        widest
            .max(text::width(&say!("two-soundings-surface"), face))
            .min((self.right / 4).min(1700))
    }

    fn row(
        &self,
        stretches: Vec<Stretch<'a>>,
        pitch: i32,
        (top, high): (i32, i32),
    ) -> (Row<'a>, i32) {
        let several = self.series.crafts.len() > 1;
        let land = if several { LAND.0 } else { LAND.1 };
        let sea = top + land;
        let (mut left, mut segments) = (0, Vec::new());
        let last = stretches.len().saturating_sub(1);
        for (nth, stretch) in stretches.into_iter().enumerate() {
            let wide = stretch.fixed + pitch * stretch.areas.len() as i32;
            let right = if nth == last { self.right } else { left + wide };
            let scale = self.scale(sea, high, stretch.craft.rungs.len());
            segments.push(self.segment(stretch, (left, right), pitch, scale));
            left = right;
        }
        let words = segments
            .iter()
            .flat_map(|segment| &segment.columns)
            .map(Column::height)
            .max()
            .unwrap_or(0);
        let segments = segments
            .into_iter()
            .map(|segment| Segment {
                name: segment.name.filter(|_| several),
                ..segment
            })
            .collect();
        (
            Row {
                land: top,
                segments,
            },
            sea + high + words,
        )
    }

    /// The height of a sea; of several, none towers over the page.
    fn height(&self, rows: usize) -> i32 {
        let (base, most) = match self.spec.medium {
            Medium::Screen => (2700 + self.right / 10, 3600),
            Medium::Print => (2300 + self.right / 12, 3000),
        };
        base.min(if rows > 1 { 2500 } else { most })
    }

    /// A ladder in a sea: its last rung keeps clear of the floor.
    fn scale(&self, top: i32, high: i32, rungs: usize) -> DepthScale {
        let rungs = (rungs as i32).max(1);
        DepthScale {
            top,
            bottom: top + high,
            pitch: 5 * high / (5 * rungs + 2),
            right_way_up: self.spec.right_way_up,
        }
    }

    fn segment(
        &self,
        stretch: Stretch<'a>,
        (left, right): (i32, i32),
        pitch: i32,
        scale: DepthScale,
    ) -> Segment<'a> {
        let edge = left + self.figures();
        let column = |(nth, area): (usize, &&'a AreaChange)| {
            let room = pitch - 110;
            Column {
                area,
                x: edge + pitch * nth as i32 + pitch / 2,
                room,
                lines: lines::lines(self, area, room),
            }
        };
        Segment {
            name: Some(&stretch.craft.name),
            rungs: &stretch.craft.rungs,
            left,
            right,
            edge,
            names_at: right - self.names(stretch.craft) - 80,
            scale,
            columns: stretch.areas.iter().enumerate().map(column).collect(),
        }
    }
}

impl Column<'_> {
    /// The height of its words.
    pub fn height(&self) -> i32 {
        self.lines.iter().map(Line::leading).sum::<i32>() + 60
    }
}
