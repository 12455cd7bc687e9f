//! Where everything of a Sounding line goes: land, sea, columns at the right, one panel or several.
//!
//! On screen up to five areas of one ladder share a panel. More of them, other ladders, and paper get a panel for each area above the same days, in
//! several columns where many have to be seen at once. A plan knows sizes, not what will be drawn.

use chrono::NaiveDate;

use super::{
    ends::{self, End},
    series::{AreaSeries, SoundingSeries},
};
use crate::{
    axis::TimeScale,
    depth_scale::DepthScale,
    frame::{self, CAPTION, Frame},
    scene::Axis,
    spec::{Medium, Range, Spec},
    text::{self, Faces},
};

/// Below this width the names of rungs share a column with the readings at the lines' ends.
const NARROW: i32 = 6400;
/// The most areas whose lines lie in one sea.
pub(crate) const OVERLAY: usize = 5;
/// The most areas in one chart.
pub(crate) const MOST: usize = 24;
/// The least width of a column of panels, and the most columns.
const COLUMN: (i32, i32) = (4500, 4);
/// Between two columns.
const GUTTER: i32 = 260;
/// From the edge of the scale to the first day, so that a mark on that day keeps clear of the figures.
const INSET: i32 = 90;
/// The height of a panel's title, so that a mark at the surface below keeps clear of it.
const TITLE: i32 = 320;
/// Between two panels.
const APART: i32 = 120;
/// The most milestones drawn in a scene that has more than one area, and the most steps: each is about 700 bytes of 300 KB.
const MARKS: usize = 125;
const STEPS: usize = 110;

/// The whole layout.
pub(crate) struct Plan<'a> {
    /// What was asked.
    pub spec: &'a Spec,
    /// The letters.
    pub faces: Faces,
    /// The areas drawn, the focused one first.
    pub areas: Vec<&'a AreaSeries>,
    /// Areas that were asked for and are not drawn, because they are too many.
    pub left_out: Vec<&'a str>,
    /// Whether all lines lie in one sea.
    pub overlaid: bool,
    /// The panels, row by row.
    pub panels: Vec<Panel<'a>>,
    /// The columns in which they stand.
    beds: Vec<Bed>,
    /// Where the land begins.
    pub land_top: i32,
    /// The lower edge of the last panel's sea.
    pub floor: i32,
    /// The width of the view box.
    pub width: i32,
}

/// Where a column of panels divides its width.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bed {
    /// Where it begins.
    pub left: i32,
    /// Where it ends.
    pub right: i32,
    /// Where the lines of the rungs begin, right of their figures.
    pub edge: i32,
    /// Days along x.
    pub time: TimeScale,
    /// Where the column of rung names begins.
    pub names_at: i32,
    /// Whether names of rungs and readings share a column.
    pub shared_column: bool,
}

/// One sea with the lines in it.
pub(crate) struct Panel<'a> {
    /// The areas in it, with their place among all.
    pub areas: Vec<(usize, &'a AreaSeries)>,
    /// The readings at the right.
    pub ends: Vec<End<'a>>,
    /// The names of the rungs, shallowest first.
    pub rungs: &'a [String],
    /// Depth along y.
    pub scale: DepthScale,
    /// Its column.
    pub bed: Bed,
    /// Where a title of the panel has its baseline, if it has one.
    pub title_at: Option<i32>,
}

/// One area in one panel: where its lines and marks are drawn.
#[derive(Clone, Copy)]
pub(crate) struct Spot<'a> {
    /// The layout.
    pub plan: &'a Plan<'a>,
    /// The sea.
    pub panel: &'a Panel<'a>,
    /// The area's place in the overlay, 0 for the focused one.
    pub place: usize,
    /// The area.
    pub area: &'a AreaSeries,
}

/// Whether marks, silt, soundings, goal and claims of an area at a place are drawn: of a few areas on paper all, else those of the first. Of the
/// others a series needs neither.
pub fn shows_marks(spec: &Spec, areas: usize, place: usize) -> bool {
    place == 0 || (spec.medium == Medium::Print && areas <= OVERLAY)
}

impl Panel<'_> {
    /// Where a depth in thirtieths of a rung lies.
    pub fn y(&self, thirtieths: u16) -> i32 {
        self.scale.y(thirtieths)
    }

    /// Where the surface lies.
    pub fn surface(&self) -> i32 {
        self.scale.surface()
    }

    /// Where a day lies.
    pub fn x(&self, day: NaiveDate) -> i32 {
        self.bed.time.x(day)
    }

    /// Where the readings at the lines' ends begin.
    pub fn ends_at(&self) -> i32 {
        if self.bed.shared_column {
            self.bed.names_at
        } else {
            self.bed.time.right + 110
        }
    }
}

impl<'a> Plan<'a> {
    /// Lays out a chart.
    pub fn new(series: &'a SoundingSeries, spec: &'a Spec, role_rows: usize) -> Self {
        let (areas, rest) = series.areas.split_at(series.areas.len().min(MOST));
        let areas: Vec<&AreaSeries> = areas.iter().collect();
        let alike = areas.windows(2).all(|two| two[0].rungs == two[1].rungs);
        let several = areas.len() > OVERLAY || !alike || spec.medium == Medium::Print;
        let top = CAPTION + frame::land(role_rows);
        let mut plan = Self {
            spec,
            faces: text::faces(spec.medium),
            left_out: rest.iter().map(|area| area.name.as_str()).collect(),
            overlaid: !several || areas.len() < 2,
            areas,
            panels: Vec::new(),
            beds: Vec::new(),
            land_top: CAPTION,
            floor: top,
            width: spec.tenths(),
        };
        plan.beds = plan.columns();
        plan.panels = plan.panels(top);
        plan.floor = plan
            .panels
            .iter()
            .map(|panel| panel.scale.bottom)
            .max()
            .unwrap_or(top);
        ends::place(&mut plan);
        plan.divide();
        plan
    }

    /// The columns of panels, not yet divided.
    fn columns(&self) -> Vec<Bed> {
        let columns = if self.areas.len() > OVERLAY {
            ((self.width + GUTTER) / (COLUMN.0 + GUTTER)).clamp(1, COLUMN.1)
        } else {
            1
        };
        let wide = (self.width + GUTTER) / columns - GUTTER;
        let bed = |nth: i32| {
            let left = nth * (wide + GUTTER);
            let right = if nth + 1 == columns {
                self.width
            } else {
                left + wide
            };
            Bed {
                left,
                right,
                edge: left,
                time: TimeScale {
                    range: self.spec.range,
                    left,
                    right,
                },
                names_at: right,
                shared_column: right - left < NARROW,
            }
        };
        (0..columns).map(bed).collect()
    }

    /// Divides the width of each column into figures, days, readings and names of rungs, all alike.
    fn divide(&mut self) {
        let widest = |words: &mut dyn Iterator<Item = i32>| words.max().unwrap_or(0);
        let face = self.faces.water;
        let rungs = self.panels.iter().flat_map(|panel| panel.rungs);
        let names = widest(&mut rungs.map(|name| text::width(name, face)));
        let names = names.max(text::width(&say!("charts-surface"), face));
        let ends = self.panels.iter().flat_map(|panel| &panel.ends);
        let readings = widest(&mut ends.map(|end| end.width));
        let figures = text::width("9", self.faces.tick);
        for bed in &mut self.beds {
            let wide = bed.right - bed.left;
            bed.edge = bed.left + figures + 100;
            bed.time.left = bed.edge + INSET;
            if bed.shared_column {
                let column = names.max(readings).min(wide * 7 / 20);
                bed.names_at = bed.right - column - 60;
                bed.time.right = bed.names_at - 90;
            } else {
                bed.names_at = bed.right - names.min(wide / 5) - 100;
                bed.time.right = bed.names_at - readings - 260;
            }
        }
        let columns = self.beds.len();
        for (nth, panel) in self.panels.iter_mut().enumerate() {
            panel.bed = self.beds[nth % columns];
        }
    }

    /// The range that is drawn.
    pub fn range(&self) -> Range {
        self.spec.range
    }

    /// The first area, whose marks, silt and claims are drawn.
    pub fn focus(&self) -> Option<&'a AreaSeries> {
        self.areas.first().copied()
    }

    /// Whether this is laid out for paper.
    pub fn print(&self) -> bool {
        self.spec.medium == Medium::Print
    }

    /// Whether an area's marks are drawn.
    pub fn shows_marks(&self, place: usize) -> bool {
        shows_marks(self.spec, self.areas.len(), place)
    }

    /// Whether every area's marks are drawn.
    pub fn shows_all_marks(&self) -> bool {
        self.shows_marks(1)
    }

    /// The place by which an area's ink and end marker are told: its own among overlaid ones, else that of the only line in its sea.
    pub fn hue(&self, place: usize) -> usize {
        if self.areas.len() > OVERLAY { 0 } else { place }
    }

    /// The most milestones that one area draws, where several have to share a scene.
    pub fn most_marks(&self) -> Option<usize> {
        let sharing = if self.shows_all_marks() {
            self.areas.len()
        } else {
            1
        };
        (self.areas.len() > 1).then(|| MARKS / sharing.max(1))
    }

    /// The most steps that one area draws, where several have to share a scene.
    pub fn most_steps(&self) -> Option<usize> {
        (self.areas.len() > 1).then(|| (STEPS / self.areas.len()).max(4))
    }

    /// Where the first panel's scale begins.
    pub fn edge(&self) -> i32 {
        self.beds.first().map_or(0, |bed| bed.edge)
    }

    /// The land and the seas of each column, for what every chart over days shares.
    pub fn frames(&self) -> Vec<Frame<'a>> {
        let columns = self.beds.len();
        let frame = |(nth, bed): (usize, &Bed)| {
            let panels = self.panels.iter().skip(nth).step_by(columns);
            let seas: Vec<(i32, i32)> = panels
                .map(|panel| (panel.scale.top, panel.scale.bottom))
                .collect();
            Frame {
                spec: self.spec,
                faces: self.faces,
                width: bed.right,
                time: bed.time,
                land_top: self.land_top,
                floor: seas.last().map_or(self.floor, |(_, bottom)| *bottom),
                seas,
            }
        };
        let frames = self.beds.iter().enumerate().map(frame);
        frames
            .filter(|frame| columns == 1 || !frame.seas.is_empty())
            .collect()
    }

    /// The scales that travel with the scene: the days of each column, then depth in each panel.
    pub fn axes(&self) -> Vec<Axis> {
        let days = self.beds.iter().map(|bed| bed.time.axis());
        let depths = self
            .panels
            .iter()
            .map(|panel| panel.scale.axis(panel.rungs.len()));
        days.chain(depths).collect()
    }

    fn panels(&self, top: i32) -> Vec<Panel<'a>> {
        let numbered = self.areas.iter().copied().enumerate();
        let groups: Vec<Vec<(usize, &AreaSeries)>> = if self.overlaid {
            vec![numbered.collect()]
        } else {
            numbered.map(|one| vec![one]).collect()
        };
        let title = if self.overlaid { 0 } else { TITLE };
        let (mut panels, mut top) = (Vec::new(), top);
        for row in groups.chunks(self.beds.len().max(1)) {
            let mut bottom = top;
            for (areas, bed) in row.iter().zip(&self.beds) {
                let rungs = areas.first().map_or(&[][..], |(_, area)| &area.rungs);
                let scale = self.scale(top + title, rungs.len());
                bottom = bottom.max(scale.bottom);
                panels.push(Panel {
                    areas: areas.clone(),
                    ends: Vec::new(),
                    rungs,
                    scale,
                    bed: *bed,
                    title_at: (!self.overlaid).then_some(top + title - 130),
                });
            }
            top = bottom + APART;
        }
        panels
    }

    /// The scale of a sea: about as high as a third of its width, never cramped, never stretched, and lower where there are many.
    fn scale(&self, top: i32, rungs: usize) -> DepthScale {
        let rungs = rungs as i32;
        let height = match self.spec.medium {
            _ if self.areas.len() > OVERLAY => 1700 + self.width / 40,
            Medium::Screen => 2600 + self.width / 8,
            Medium::Print => 2000 + self.width / 10,
        };
        let pitch = height / rungs.max(1);
        let pitch = if self.areas.len() > OVERLAY {
            pitch.clamp(240, 700)
        } else if self.overlaid {
            pitch.clamp(340, 1000)
        } else {
            pitch.clamp(340, 1000) * 2 / 3
        };
        DepthScale {
            top,
            bottom: top + pitch * rungs + pitch * 2 / 5,
            pitch,
            right_way_up: self.spec.right_way_up,
        }
    }
}
