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
mod told;
mod water;

use std::collections::BTreeSet;

pub use line::sample_days;
pub use plan::shows_marks;
pub use series::{
    AreaSeries, GoalPoint, MilestonePoint, Parting, SoundingPoint, SoundingSeries, Turn, Turning,
};
pub(crate) use told::no_bottom;

use crate::{
    blank::{self, Room},
    days::TICKS,
    roles,
    scene::{Layer, Scene, Words},
    sheet::Sheet,
    spec::{Chart, Spec},
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
            .for_each(|end| end.say(&mut sheet, panel.ends_at()));
    }
    empty(&mut sheet, &plan);
    let height = legend::draw(&mut sheet, &plan, &used, plan.floor + TICKS + 260);
    let laid = sheet.lay(vec![rows.table(&plan)]);
    let notes = told::notes(&plan, &crowded_out, &binned(&laid), stacked.over);
    Scene {
        chart: Chart::SoundingLine,
        width: plan.width,
        height: (height + 29) / 10 * 10,
        title: Chart::SoundingLine.heading(),
        subtitle: plan
            .areas
            .iter()
            .map(|area| area.name.as_str())
            .collect::<Vec<_>>()
            .join(", "),
        sentence: told::sentence(&plan, &series.roles),
        computed: told::computed(&plan),
        lead: None,
        notes,
        axes: plan.axes(),
        marks: laid.marks,
        nav: laid.nav,
        tables: laid.tables,
    }
}

/// What stands for several in a scene.
struct Binned {
    /// How many milestones stand in how many marks, where marks stand for several.
    milestones: Option<(usize, usize)>,
    /// Whether a dot on a line stands for several steps.
    steps: bool,
}

fn binned(laid: &crate::sheet::Laid) -> Binned {
    let of = |layer: Layer| {
        let marks = laid.marks.iter();
        marks.filter(move |mark| mark.layer == layer && mark.label.is_some())
    };
    let (mut milestones, mut marks, mut several) = (0, 0, false);
    for mark in of(Layer::Marks) {
        marks += 1;
        milestones += mark.bin.map_or(1, |bin| bin.count as usize);
        several |= mark.bin.is_some();
    }
    Binned {
        milestones: several.then_some((milestones, marks)),
        steps: of(Layer::Depth).any(|mark| mark.bin.is_some()),
    }
}

/// The words of a sea without a bottom.
fn empty(sheet: &mut Sheet, plan: &Plan) {
    let (Some(words), Some(panel)) = (told::empty(plan), plan.panels.first()) else {
        return;
    };
    let room = Room {
        left: panel.bed.time.left,
        right: panel.bed.time.right,
        top: panel.scale.top,
        bottom: panel.scale.bottom,
    };
    blank::say(sheet, plan.faces, room, &Words::Theirs(words));
}
