//! True: what the person says against the evidence.
//!
//! The evidence is a straight line, and each sounding stands as far from it as it was said to be: below it what says deeper, above it what says
//! shallower. Steps and stems, never a curve; no direction is named under three own soundings. It is the person's private chart, and does not know the
//! journal.

mod draw;
mod plan;
mod said;
mod series;

pub use series::InTrueSeries;

use plumb_mastery::calibration::HALF_RUNG_30;

use crate::{
    blank::{self, Room},
    days::TICKS,
    roles,
    scene::{Scene, Words},
    sheet::Sheet,
    spec::{Chart, Spec},
};
use plan::Plan;

/// Draws what the person says against the evidence.
///
/// A single day, and a range that ends before it begins, is led by the days before it.
pub fn in_true(series: &InTrueSeries, spec: &Spec) -> Scene {
    let spec = Spec {
        range: spec.range.drawn(),
        ..spec.clone()
    };
    let stacked = roles::stack(&series.roles, spec.range);
    let plan = Plan::new(&series.said, &spec, stacked.rows);
    let mut sheet = Sheet::default();
    draw::ground(&mut sheet, &plan, &stacked);
    let table = draw::points(&mut sheet, &plan, &series.name, &series.roles);
    if let Some(nothing) = said::nothing(&plan) {
        let frame = &plan.frame;
        // Below the half rung, so that the line of the evidence stays whole.
        let room = Room {
            left: frame.time.left,
            right: frame.time.right,
            top: plan.y(HALF_RUNG_30).max(plan.y(-HALF_RUNG_30)) + 150,
            bottom: frame.floor,
        };
        blank::say(&mut sheet, frame.faces, room, &Words::Ours(nothing));
    }
    let height = draw::key(&mut sheet, &plan, plan.frame.floor + TICKS + 260);
    let laid = sheet.lay(vec![table]);
    Scene {
        chart: Chart::InTrue,
        width: plan.frame.width,
        height: (height + 29) / 10 * 10,
        title: Chart::InTrue.heading(),
        subtitle: series.name.clone(),
        sentence: said::sentence(&plan, &series.name, &spec),
        computed: said::computed(series),
        lead: None,
        notes: said::notes(&plan, stacked.over),
        axes: vec![plan.frame.time.axis()],
        marks: laid.marks,
        nav: laid.nav,
        tables: laid.tables,
    }
}
