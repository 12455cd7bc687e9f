//! The table behind the Seabed: area, depth, rung, claimed, hardest, last made, freshness, survey; and then with the change since.
//!
//! It has every area, drawn or not, as far as a scene can stay light, from the same series as the columns. It knows numbers and words, no geometry.

use std::collections::HashMap;

use plumb_mastery::{
    AreaId,
    depth::{difference, half_rungs, rungs},
};

use super::{
    columns::Drawn,
    plan::Plan,
    said,
    series::{Basin, Plot, SeabedSeries},
};
use crate::{
    scene::{Cell, Column, Table},
    words,
};

/// The most rows; a scene stays light.
pub(crate) const ROWS: usize = 160;

/// The table: each craft, then its areas in the order in which they are drawn, then what is not drawn.
pub(crate) fn table(series: &SeabedSeries, plan: &Plan, drawn: &Drawn) -> Table {
    let marks: HashMap<AreaId, u32> = drawn.marks.iter().copied().collect();
    let places: HashMap<AreaId, usize> = plan
        .columns()
        .enumerate()
        .map(|(at, (_, column))| (column.plot.id, at))
        .collect();
    let mut rows = Vec::new();
    for basin in &series.basins {
        let mut plots: Vec<&Plot> = basin.plots.iter().collect();
        plots.sort_by_key(|plot| places.get(&plot.id).copied().unwrap_or(usize::MAX));
        for plot in basin.whole.iter().chain(plots) {
            rows.push(row(plan, basin, plot, marks.get(&plot.id).copied()));
        }
    }
    // What is drawn has its row, however much there is besides.
    let mut spare = ROWS.saturating_sub(marks.len());
    rows.retain(|row: &Vec<Cell>| {
        let drawn = row.iter().any(|cell| cell.mark.is_some());
        let kept = drawn || spare > 0;
        spare -= usize::from(kept && !drawn);
        kept
    });
    Table {
        caption: say!("seabed-table", day = words::long_date(plan.now())),
        columns: columns(plan),
        rows,
    }
}

fn columns(plan: &Plan) -> Vec<Column> {
    let mut columns = vec![
        Column::words(&say!("charts-area")),
        Column::numbers(&say!("charts-depth")),
        Column::words(&say!("charts-rung")),
    ];
    if plan.spec.claimed {
        columns.push(Column::numbers(&say!("charts-claimed")));
    }
    columns.push(Column::numbers(&say!("charts-hardest")));
    let told = [
        say!("seabed-last-made-column"),
        say!("seabed-freshness"),
        say!("seabed-survey"),
    ];
    columns.extend(told.map(|name| Column::words(&name)));
    if let Some(then) = plan.then() {
        columns.push(Column::numbers(&words::short_date(then)));
        columns.push(Column::numbers(&say!("charts-change")));
    }
    columns
}

fn row(plan: &Plan, basin: &Basin, plot: &Plot, mark: Option<u32>) -> Vec<Cell> {
    let now = &plot.now;
    let name = named(basin, plot);
    let mut cells = vec![
        Cell { text: name, mark },
        Cell::plain(rungs(now.depth30)),
        Cell::plain(words::rung(now.depth30, &basin.rungs)),
    ];
    if plan.spec.claimed {
        cells.push(Cell::plain(rungs(now.claimed30)));
    }
    let hardest = match now.tip {
        0 => String::new(),
        tip => half_rungs(tip),
    };
    let made = plot.last_made.map(words::known_short).unwrap_or_default();
    let survey = format!("{:?}", now.survey);
    cells.extend([hardest, made, said::freshness(plot), survey].map(Cell::plain));
    if let (Some(_), Some(then)) = (plan.then(), &plot.then) {
        cells.push(Cell::plain(rungs(then.depth30)));
        cells.push(Cell::plain(difference(then.depth30, now.depth30)));
    }
    cells
}

/// The area, with its craft where no row above names that.
fn named(basin: &Basin, plot: &Plot) -> String {
    if basin.whole.is_some() || plot.id == basin.craft {
        plot.name.clone()
    } else {
        format!("{}, {}", basin.name, plot.name)
    }
}
