//! Sounding line: depth over time, hanging from the surface.
//!
//! Steps, never smoothed; the dash says how well a depth is surveyed; nothing is drawn that the series do not say. It does not know where series come
//! from, and hover never asks it.

mod ends;
mod legend;
mod line;
mod marks;
mod plan;
mod rows;
mod said;
mod series;
#[cfg(test)]
mod tests;
mod told;
mod water;

use std::collections::BTreeSet;

pub use line::sample_days;
pub use series::{
    AreaSeries, GoalPoint, MilestonePoint, Parting, SoundingPoint, SoundingSeries, Turn, Turning,
};

use crate::{
    days::TICKS,
    roles,
    scene::{Layer, Scene, Words},
    sheet::Sheet,
    spec::{Chart, Spec},
    still::{self, Sea},
};
use plan::{Plan, Spot};

/// Rows of the keyboard that each area has: steps, milestones, soundings, goal.
const ROWS: usize = 4;

/// The keyboard's row of one kind of datum of one area.
fn row_of(place: usize, kind: usize) -> u16 {
    (place * ROWS + kind) as u16
}

/// Draws how an area's depth changed, and on what evidence.
///
/// The first area is the focused one: its marks, silt and claims are drawn. A single day, and a range that ends before it begins, is
/// led by the days before it.
pub fn sounding_line(series: &SoundingSeries, spec: &Spec) -> Scene {
    let range = spec.range.drawn();
    let spec = Spec {
        range,
        ..spec.clone()
    };
    let stacked = roles::stack(&series.roles, range);
    let plan = Plan::new(series, &spec, stacked.rows);
    let mut sheet = Sheet::default();
    let mut rows = rows::Rows::new(&series.roles);
    let crowded_out = water::draw(&mut sheet, &plan, &stacked);
    let mut used = BTreeSet::new();
    for panel in &plan.panels {
        for (place, area) in &panel.areas {
            let spot = Spot {
                plan: &plan,
                panel,
                place: *place,
                area,
            };
            line::draw(&mut sheet, &mut rows, spot);
            if plan.shows_marks(*place) {
                used.extend(marks::draw(&mut sheet, &mut rows, spot));
            }
        }
        panel
            .ends
            .iter()
            .for_each(|end| end.say(&mut sheet, end_column(&plan)));
    }
    empty(&mut sheet, &plan);
    let height = legend::draw(&mut sheet, &plan, &used, plan.floor + TICKS + 260);
    let laid = sheet.lay(vec![rows.table(&plan)]);
    let notes = told::notes(&plan, &crowded_out, binned(&laid), stacked.over);
    Scene {
        chart: Chart::SoundingLine,
        width: plan.width,
        height: (height + 29) / 10 * 10,
        title: Chart::SoundingLine.heading().to_owned(),
        subtitle: plan
            .areas
            .iter()
            .map(|area| area.name.as_str())
            .collect::<Vec<_>>()
            .join(", "),
        sentence: told::sentence(&plan, &series.roles),
        computed: String::new(),
        lead: None,
        notes,
        axes: plan.axes(),
        marks: laid.marks,
        nav: laid.nav,
        tables: laid.tables,
    }
}

/// Where the readings at the lines' ends begin.
fn end_column(plan: &Plan) -> i32 {
    if plan.shared_column {
        plan.names_at
    } else {
        plan.time.right + 110
    }
}

/// How many milestones stand in how many marks, where marks stand for several.
fn binned(laid: &crate::sheet::Laid) -> Option<(usize, usize)> {
    let drawn = laid
        .marks
        .iter()
        .filter(|mark| mark.layer == Layer::Marks && mark.label.is_some());
    let (mut milestones, mut marks, mut several) = (0, 0, false);
    for mark in drawn {
        marks += 1;
        milestones += mark.bin.map_or(1, |bin| bin.count as usize);
        several |= mark.bin.is_some();
    }
    several.then_some((milestones, marks))
}

/// The words of a sea without a bottom.
fn empty(sheet: &mut Sheet, plan: &Plan) {
    let (Some(words), Some(panel)) = (told::empty(plan), plan.panels.first()) else {
        return;
    };
    let sea = Sea {
        across: (plan.time.left, plan.time.right),
        down: (panel.top, panel.bottom),
    };
    still::say(sheet, plan.faces, &sea, &words, Words::Theirs);
}
