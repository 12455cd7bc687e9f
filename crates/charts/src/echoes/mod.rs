//! Echoes: what others said, who said it, about which work, and whether it may be quoted.
//!
//! A lane for each relation, a dot for each recognition, a line from it to its work on the bed of the sea. No count stands as a score. Paper, and
//! whatever leaves, has only words that may be quoted; the rest is neither shown nor counted there. It does not know the journal.

mod bed;
mod draw;
mod places;
mod plan;
mod rows;
mod said;
mod series;
mod signs;
mod stems;

pub use series::EchoesSeries;

use crate::{
    blank::{self, Room},
    days::TICKS,
    roles,
    scene::{Scene, Words},
    sheet::Sheet,
    spec::{Chart, Medium, Spec},
};
use plan::Plan;
use rows::Rows;

/// Draws what others said.
///
/// A single day, and a range that ends before it begins, is led by the days before it.
pub fn echoes(series: &EchoesSeries, spec: &Spec) -> Scene {
    let spec = Spec {
        range: spec.range.drawn(),
        ..spec.clone()
    };
    let leaves = series.leaves || spec.medium == Medium::Print;
    let quotable = leaves.then(|| series.said.clone().quotable());
    let said = quotable.as_ref().unwrap_or(&series.said);
    let stacked = roles::stack(&series.roles, spec.range);
    let plan = Plan::new(said, &spec, stacked.rows);
    let mut sheet = Sheet::default();
    let mut rows = Rows::new(&series.roles, &plan);
    draw::draw(&mut sheet, &mut rows, &plan, &stacked);
    if let Some(nothing) = said::nothing(&plan, leaves) {
        let frame = &plan.frame;
        let room = Room {
            left: frame.time.left,
            right: frame.time.right,
            top: frame.top(),
            bottom: plan.bed.top,
        };
        blank::say(&mut sheet, frame.faces, room, &Words::Ours(nothing));
    }
    let height = draw::key(&mut sheet, &plan, plan.frame.floor + TICKS + 260);
    let notes = said::notes(&plan, leaves, rows.shortened, stacked.over);
    let laid = sheet.lay(vec![rows.table(&series.name)]);
    Scene {
        chart: Chart::Echoes,
        width: plan.frame.width,
        height: (height + 29) / 10 * 10,
        title: Chart::Echoes.heading(),
        subtitle: series.name.clone(),
        sentence: said::sentence(&plan, &spec, leaves),
        computed: said::computed(&plan, series, &spec, leaves),
        lead: None,
        notes,
        axes: vec![plan.frame.time.axis()],
        marks: laid.marks,
        nav: laid.nav,
        tables: laid.tables,
    }
}
