//! Where everything of a Sounding line goes: land, sea, columns at the right, one panel or several.
//!
//! On screen all areas share one panel; on paper each has its own, above the same days. A plan knows sizes, not what will be drawn.

use chrono::NaiveDate;

use super::{
    ends::{self, End},
    series::{AreaSeries, SoundingSeries},
};
use crate::{
    axis::TimeScale,
    frame::{self, CAPTION, Frame},
    scene::{Axis, AxisKind},
    spec::{Medium, Range, Spec},
    text::{self, Faces},
    words,
};

/// Below this width the names of rungs share a column with the readings at the lines' ends.
const NARROW: i32 = 6400;
/// The most areas in one chart.
pub(crate) const OVERLAY: usize = 5;
/// From the edge of the scale to the first day, so that a mark on that day keeps clear of the figures.
const INSET: i32 = 90;
/// The height of a panel's title, so that a mark at the surface below keeps clear of it.
const TITLE: i32 = 320;

/// The whole layout.
pub(crate) struct Plan<'a> {
    /// What was asked.
    pub spec: &'a Spec,
    /// The letters.
    pub faces: Faces,
    /// The areas drawn, the focused one first.
    pub areas: Vec<&'a AreaSeries>,
    /// Areas that were asked for and are not drawn: another ladder, or one too many.
    pub left_out: Vec<&'a str>,
    /// The names of the rungs, shallowest first.
    pub rungs: &'a [String],
    /// The panels from above.
    pub panels: Vec<Panel<'a>>,
    /// Days along x.
    pub time: TimeScale,
    /// Where the lines of the rungs begin, right of their figures.
    pub edge: i32,
    /// Where the column of rung names begins.
    pub names_at: i32,
    /// Whether names of rungs and readings share a column.
    pub shared_column: bool,
    /// Where the land begins.
    pub land_top: i32,
    /// The lower edge of the last panel's sea.
    pub floor: i32,
    /// The width of the view box.
    pub width: i32,
}

/// One sea with the lines in it.
pub(crate) struct Panel<'a> {
    /// The areas in it, with their place in the overlay.
    pub areas: Vec<(usize, &'a AreaSeries)>,
    /// The readings at the right.
    pub ends: Vec<End<'a>>,
    /// The upper edge of the sea.
    pub top: i32,
    /// The lower edge of the sea.
    pub bottom: i32,
    /// The height of one rung.
    pub pitch: i32,
    /// Whether depth grows upward.
    pub right_way_up: bool,
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

impl Panel<'_> {
    /// Where a depth in thirtieths of a rung lies.
    pub fn y(&self, thirtieths: u16) -> i32 {
        let away = self.pitch * i32::from(thirtieths) / 30;
        if self.right_way_up {
            self.bottom - away
        } else {
            self.top + away
        }
    }

    /// Where the surface lies.
    pub fn surface(&self) -> i32 {
        self.y(0)
    }
}

impl<'a> Plan<'a> {
    /// Lays out a chart.
    pub fn new(series: &'a SoundingSeries, spec: &'a Spec, role_rows: usize) -> Self {
        let faces = text::faces(spec.medium);
        let (areas, left_out) = chosen(series);
        let rungs = areas.first().map_or(&[][..], |area| &area.rungs);
        let width = spec.tenths();
        let land_top = CAPTION;
        let land = frame::land(role_rows);
        let panels = panels(
            &areas,
            spec,
            land_top + land,
            pitch(width, rungs.len(), spec.medium),
        );
        let mut plan = Self {
            spec,
            faces,
            areas,
            left_out,
            rungs,
            floor: panels.last().map_or(land_top + land, |panel| panel.bottom),
            panels,
            time: TimeScale {
                range: spec.range,
                left: 0,
                right: width,
            },
            edge: 0,
            names_at: 0,
            shared_column: width < NARROW,
            land_top,
            width,
        };
        ends::place(&mut plan);
        plan.columns();
        plan
    }

    /// Divides the width into figures, days, readings and names of rungs.
    fn columns(&mut self) {
        let face = self.faces.water;
        let names = self
            .rungs
            .iter()
            .map(|name| text::width(name, face))
            .max()
            .unwrap_or(0);
        let names = names.max(text::width("surface", face));
        let readings = self
            .panels
            .iter()
            .flat_map(|panel| &panel.ends)
            .map(|end| end.width)
            .max()
            .unwrap_or(0);
        let figures = text::width("9", self.faces.tick);
        self.edge = figures + 100;
        self.time.left = self.edge + INSET;
        if self.shared_column {
            let column = names.max(readings).min(self.width * 7 / 20);
            self.names_at = self.width - column - 60;
            self.time.right = self.names_at - 90;
        } else {
            self.names_at = self.width - names.min(self.width / 5) - 100;
            self.time.right = self.names_at - readings - 260;
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

    /// Whether an area's marks are drawn: on paper every panel has its own, on screen only the focused area.
    pub fn shows_marks(&self, place: usize) -> bool {
        place == 0 || self.print()
    }

    /// Where a day lies.
    pub fn x(&self, day: NaiveDate) -> i32 {
        self.time.x(day)
    }

    /// The land and the seas, for what every chart over days shares.
    pub fn frame(&self) -> Frame<'a> {
        Frame {
            spec: self.spec,
            faces: self.faces,
            width: self.width,
            time: self.time,
            land_top: self.land_top,
            seas: self
                .panels
                .iter()
                .map(|panel| (panel.top, panel.bottom))
                .collect(),
            floor: self.floor,
        }
    }

    /// The scales that travel with the scene.
    pub fn axes(&self) -> Vec<Axis> {
        let depth = |panel: &Panel| Axis {
            kind: AxisKind::Depth,
            from: 0,
            to: 30 * self.rungs.len() as i32,
            start: panel.surface(),
            end: panel.y(30 * self.rungs.len() as u16),
        };
        std::iter::once(self.time.axis())
            .chain(self.panels.iter().map(depth))
            .collect()
    }

    /// The rung reached, in words.
    pub fn rung(&self, thirtieths: u16) -> String {
        words::rung(thirtieths, self.rungs)
    }
}

/// The areas that one chart can hold, and the names of those it cannot: five, all on the ladder of the first.
fn chosen(series: &SoundingSeries) -> (Vec<&AreaSeries>, Vec<&str>) {
    let ladder = series.areas.first().map(|area| &area.rungs);
    let (mut shown, mut left_out) = (Vec::new(), Vec::new());
    for area in &series.areas {
        if shown.len() < OVERLAY && Some(&area.rungs) == ladder {
            shown.push(area);
        } else {
            left_out.push(area.name.as_str());
        }
    }
    (shown, left_out)
}

/// The height of one rung: a chart is about as high as a third of its width, never cramped, never stretched.
fn pitch(width: i32, rungs: usize, medium: Medium) -> i32 {
    let height = match medium {
        Medium::Screen => 2600 + width / 8,
        Medium::Print => 2000 + width / 10,
    };
    (height / (rungs.max(1) as i32)).clamp(340, 1000)
}

fn panels<'a>(areas: &[&'a AreaSeries], spec: &Spec, top: i32, pitch: i32) -> Vec<Panel<'a>> {
    let rungs = areas.first().map_or(0, |area| area.rungs.len()) as i32;
    let numbered = areas.iter().copied().enumerate();
    let groups: Vec<Vec<(usize, &AreaSeries)>> = match spec.medium {
        Medium::Print if areas.len() > 1 => numbered.map(|one| vec![one]).collect(),
        _ => vec![numbered.collect()],
    };
    let multiple = groups.len() > 1;
    let (mut panels, mut top) = (Vec::new(), top);
    for areas in groups {
        let (title_at, pitch) = if multiple {
            (Some(top + TITLE - 130), pitch * 2 / 3)
        } else {
            (None, pitch)
        };
        top += if multiple { TITLE } else { 0 };
        let bottom = top + pitch * rungs + pitch * 2 / 5;
        panels.push(Panel {
            areas,
            ends: Vec::new(),
            top,
            bottom,
            pitch,
            right_way_up: spec.right_way_up,
            title_at,
        });
        top = bottom + 120;
    }
    panels
}
