//! Where everything of a Reach goes on screen: numbers along the top, land, one sea with a lane for each area, a row for each technique.
//!
//! Names of areas stand in a gutter, or in a narrow chart above their lanes. A plan knows places, not ink.

use super::shown::{Density, Shoal, Shown};
use crate::{
    frame::{CAPTION, Frame},
    scene::Face,
    text,
};

/// From here on, names of areas stand in a gutter.
const WIDE: i32 = 6_400;
/// The height of a line of numbers along the top.
const NUMBERS: i32 = 180;
/// From the edge of the picture to a name.
pub(crate) const EDGE: i32 = 80;
/// The height of a name of an area that stands above its lane, and of a craft that has no lane.
const HEADING: i32 = 230;
/// Above the first lane, below the last, and between two.
const BETWEEN: i32 = 50;
/// The least height of a lane, so that its name has room beside it.
const LEAST: i32 = 210;
/// The least height of the sea.
const SHALLOWEST: i32 = 600;
/// The height of an empty sea.
const EMPTY: i32 = 2_400;

/// The whole layout.
pub(crate) struct Plan<'a> {
    /// Land, sea and days.
    pub frame: Frame<'a>,
    /// The lanes, as they are shown.
    pub lanes: Vec<Lay<'a>>,
    /// Where names of areas end; none where they stand above their lanes.
    pub gutter: Option<i32>,
    /// The baseline of the numbers of what is new.
    pub new_at: i32,
    /// The baseline of the running totals.
    pub total_at: i32,
    /// How close rows stand.
    pub density: Density,
}

/// Where a lane lies.
pub(crate) struct Lay<'a> {
    /// Its lane.
    pub shoal: &'a Shoal<'a>,
    /// The name of a craft that begins here and has no lane of its own, with its baseline.
    pub craft: Option<(&'a str, i32)>,
    /// Where a line above it says that another craft begins.
    pub parting: Option<i32>,
    /// The first baseline of its name.
    pub name_at: i32,
    /// The upper edge of its band.
    pub top: i32,
    /// The lower edge of its band.
    pub bottom: i32,
    /// The line of each technique; of a folded lane, one for all.
    pub rows: Vec<i32>,
}

/// The pitch of rows, the room above the first line and below the last.
fn measures(density: Density) -> (i32, i32, i32) {
    match density {
        Density::Roomy => (230, 220, 90),
        Density::Dense => (172, 180, 80),
        Density::Thin => (70, 80, 75),
    }
}

impl<'a> Plan<'a> {
    /// Lays out what is shown.
    pub fn new(shown: &'a Shown<'a>, role_rows: usize) -> Self {
        let (spec, faces) = (shown.spec, text::faces(shown.spec.medium));
        let width = spec.tenths();
        let gutter = (width >= WIDE && !shown.shoals.is_empty()).then(|| gutter(shown, width));
        let figures = text::width(&say!("reach-in-all"), faces.tick) + 120;
        let left = gutter.unwrap_or_default().max(figures);
        let mut frame = Frame::new(spec, (left, width - 120), role_rows, 0);
        // Without a technique there are no numbers to stand above the land.
        let shift = if shown.counted.is_empty() {
            20 - CAPTION
        } else {
            NUMBERS
        };
        frame.land_top += shift;
        let top = frame.top() + shift;
        let mut lanes = Vec::new();
        let (mut y, mut craft) = (top + BETWEEN + 30, None);
        for shoal in &shown.shoals {
            let begins = shown.crafts && craft != Some(shoal.lane.craft);
            craft = Some(shoal.lane.craft);
            let lay = lay(shown, shoal, y, (begins, gutter.is_some(), y > top + 200));
            y = lay.bottom + BETWEEN;
            lanes.push(lay);
        }
        let least = if lanes.is_empty() { EMPTY } else { SHALLOWEST };
        let floor = (y + 30).max(top + least);
        frame.seas = vec![(top, floor)];
        frame.floor = floor;
        Self {
            frame,
            lanes,
            gutter,
            new_at: CAPTION - 110,
            total_at: CAPTION - 110 + NUMBERS,
            density: shown.density,
        }
    }

    /// The letters of a technique's name.
    pub fn name_face(&self) -> Face {
        match self.density {
            Density::Roomy => self.frame.faces.prose,
            _ => self.frame.faces.tick,
        }
    }

    /// The letters of a craft's name.
    pub fn craft_face(&self) -> Face {
        bold(self.frame.faces.prose)
    }
}

fn bold(face: Face) -> Face {
    Face {
        weight: 600,
        ..face
    }
}

/// The width that the names want, within a fifth of the picture.
fn gutter(shown: &Shown, width: i32) -> i32 {
    let face = bold(text::faces(shown.spec.medium).prose);
    let names = shown
        .shoals
        .iter()
        .flat_map(|shoal| [Some(shoal.lane.name.as_str()), shown.craft_of(shoal.lane)]);
    let widest = names.flatten().map(|name| text::width(name, face)).max();
    (widest.unwrap_or(0) + EDGE + 160).clamp(900, width / 5)
}

fn lay<'a>(
    shown: &Shown<'a>,
    shoal: &'a Shoal<'a>,
    from: i32,
    (begins, gutter, below): (bool, bool, bool),
) -> Lay<'a> {
    let own = shoal.lane.id == shoal.lane.craft;
    let mut y = from;
    let parting = (begins && below).then_some(y + 20);
    if parting.is_some() {
        y += 80;
    }
    let craft = (begins && !own).then_some((shoal.lane.craft_name.as_str(), y + 150));
    if craft.is_some() {
        y += HEADING;
    }
    let mut name_at = y + 150;
    if !gutter {
        y += HEADING - 10;
    }
    let (pitch, above, foot) = measures(shown.density);
    let lines = if shoal.folded {
        1
    } else {
        shoal.techniques.len() as i32
    };
    let height = if shoal.folded || lines == 0 {
        LEAST
    } else {
        (above + pitch * (lines - 1) + foot).max(if gutter { LEAST } else { 0 })
    };
    let first = if shoal.folded {
        y + height / 2
    } else {
        y + above
    };
    if gutter && shown.density == Density::Roomy && lines > 0 && !shoal.folded {
        name_at = first - 50;
    }
    Lay {
        shoal,
        craft,
        parting,
        name_at,
        top: y,
        bottom: y + height,
        rows: (0..lines).map(|row| first + pitch * row).collect(),
    }
}
