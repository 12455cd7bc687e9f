//! Waterline: making against overseeing.
//!
//! Overseeing stands above the surface, making hangs below it, both on one scale of hours; what part was made is a line on a strip of its own. No
//! share is called good. It does not know where the series come from.

mod bars;
mod plan;
mod rows;
mod said;
mod series;
mod share;

pub use series::{WaterlineSeries, everything};

use crate::{
    blank::{self, Room},
    days::{Notch, TICKS},
    key, roles,
    scene::{Scene, Words},
    sheet::Sheet,
    spec::{Chart, Spec},
};
use plan::Plan;

/// Draws making against overseeing, by months, or by quarters or years where months have no room.
pub fn waterline(series: &WaterlineSeries, spec: &Spec) -> Scene {
    let framed = plan::framed(spec);
    let stacked = roles::stack(&series.roles, framed.range);
    let plan = Plan::new(series, spec, &framed, stacked.rows);
    let mut sheet = Sheet::default();
    let retired = series.retired_on.map(|on| Notch {
        on,
        word: say!("charts-retired"),
    });
    plan.frame.draw(&mut sheet, &stacked, retired.as_slice());
    bars::scale(&mut sheet, &plan);
    let mut drawn = bars::draw(&mut sheet, &plan);
    let every_year = share::draw(&mut sheet, &plan, &mut drawn);
    let empty = said::empty(&plan);
    if let Some(words) = &empty {
        let room = Room {
            left: plan.frame.time.left,
            right: plan.frame.time.right,
            top: plan.surface,
            bottom: plan.foot,
        };
        blank::say(
            &mut sheet,
            plan.frame.faces,
            room,
            &Words::Ours(words.clone()),
        );
    }
    let items = bars::legend(&plan, &drawn);
    let place = key::Place {
        faces: plan.frame.faces,
        left: plan.frame.time.left,
        right: plan.frame.width,
        baseline: plan.frame.floor + TICKS + 260,
    };
    let height = key::draw(&mut sheet, place, &items);
    let laid = sheet.lay(rows::tables(&plan, &drawn));
    Scene {
        chart: Chart::Waterline,
        width: plan.frame.width,
        height: (height + 29) / 10 * 10,
        title: Chart::Waterline.heading(),
        subtitle: series.name.clone(),
        sentence: said::sentence(&plan, empty.as_deref()),
        computed: said::computed(&plan),
        lead: None,
        notes: said::notes(&plan, &drawn, every_year, stacked.over),
        axes: plan.axes(),
        marks: laid.marks,
        nav: laid.nav,
        tables: laid.tables,
    }
}
