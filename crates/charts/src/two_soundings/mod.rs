//! Two soundings: before and after a period, as dumbbells that hang at two depths.
//!
//! Only what deepened is drawn, each area on its craft's own ladder; what stayed is one line of text. Hours and works stand beside it as bars that run
//! from left to right, because only depth goes down. It does not know the journal.

mod bars;
mod draw;
mod lines;
mod plan;
mod said;
mod series;
mod tables;
mod words;

pub use series::{AreaChange, Because, CraftLadder, Gathering, GoalMet, TwoSoundingsSeries};

use crate::{
    scene::{Axis, Scene},
    sheet::Sheet,
    spec::{Chart, Range, Spec},
};
use plan::Plan;
use tables::Tables;

/// Draws what changed between the day before a range and its last day.
pub fn two_soundings(series: &TwoSoundingsSeries, spec: &Spec) -> Scene {
    let range = Range {
        from: spec.range.from,
        to: spec.range.to.max(spec.range.from),
    };
    let spec = Spec {
        range,
        ..spec.clone()
    };
    let plan = Plan::new(series, &spec);
    let mut sheet = Sheet::default();
    let mut tables = Tables::default();
    draw::draw(&mut sheet, &plan, &mut tables);
    bars::draw(&mut sheet, &plan, &mut tables);
    let height = draw::key(&mut sheet, &plan);
    let laid = sheet.lay(tables.tables(&plan));
    Scene {
        chart: Chart::TwoSoundings,
        width: plan.width,
        height: (height + 29) / 10 * 10,
        title: Chart::TwoSoundings.heading(),
        subtitle: said::subtitle(&plan),
        sentence: said::sentence(&plan),
        computed: said::computed(&plan),
        lead: None,
        notes: said::notes(&plan),
        axes: axes(&plan),
        marks: laid.marks,
        nav: laid.nav,
        tables: laid.tables,
    }
}

/// One scale of depth for each ladder of each row, and one of minutes.
fn axes(plan: &Plan) -> Vec<Axis> {
    let segments = plan.rows.iter().flat_map(|row| &row.segments);
    let depths = segments.map(|segment| segment.scale.axis(segment.rungs.len()));
    depths.chain(plan.bars.hours_axis()).collect()
}
