//! Seabed: all ground today, a cut through the water.
//!
//! Each area is a column that hangs from the surface to its depth; each craft keeps its own ladder. Silt lies on what was reached and never touches it.
//! It does not know where series come from.

mod columns;
mod fill;
mod flow;
mod key;
mod names;
mod order;
mod plan;
mod rows;
mod said;
mod series;
mod told;
mod water;

use chrono::NaiveDate;

pub use series::{Basin, Bed, Plot, SeabedSeries};

use crate::{
    scene::Scene,
    sheet::Sheet,
    spec::{Chart, Spec},
};
use plan::Plan;

/// The day that is drawn beside now: the chosen one, where it is another.
pub fn then(spec: &Spec) -> Option<NaiveDate> {
    spec.selected.filter(|day| *day != spec.range.to)
}

/// Draws all ground on the last day of the range, and beside it on the chosen day.
pub fn seabed(series: &SeabedSeries, spec: &Spec) -> Scene {
    let order = order::order(series, spec);
    let plan = Plan::new(spec, &order);
    let mut sheet = Sheet::default();
    water::draw(&mut sheet, &plan);
    columns::first(&mut sheet, &plan);
    let drawn = columns::draw(&mut sheet, &plan);
    let height = key::draw(&mut sheet, &plan, &drawn);
    let laid = sheet.lay(vec![rows::table(series, &plan, &drawn)]);
    let names: Vec<&str> = series
        .basins
        .iter()
        .map(|basin| basin.name.as_str())
        .collect();
    Scene {
        chart: Chart::Seabed,
        width: plan.width,
        height: (height + 29) / 10 * 10,
        title: Chart::Seabed.heading(),
        subtitle: names.join(", "),
        sentence: told::sentence(series, &plan),
        computed: told::computed(series),
        lead: None,
        notes: told::notes(series, &plan, &order),
        axes: plan.axes(),
        marks: laid.marks,
        nav: laid.nav,
        tables: laid.tables,
    }
}
