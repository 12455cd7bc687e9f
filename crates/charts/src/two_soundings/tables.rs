//! The numbers of Two soundings in rows: readings and what they are due to, then hours and works of both periods.
//!
//! They are filled from the series while the marks are put down, so that every datum has its cell. They know no geometry.

use std::collections::HashMap;

use plumb_mastery::{
    AreaId,
    depth::{difference, rungs},
    words::count,
};

use super::{
    bars::Kind,
    plan::Plan,
    series::AreaChange,
    words::{self, hours, span},
};
use crate::{
    scene::{Cell, Column, Table},
    words::listed,
};

/// Where each mark stands.
#[derive(Default)]
pub(crate) struct Tables {
    dumbbells: HashMap<AreaId, u32>,
    bars: HashMap<(AreaId, bool, bool), u32>,
}

impl Tables {
    /// The mark of an area's dumbbell.
    pub fn dumbbell(&mut self, area: &AreaChange, mark: u32) {
        self.dumbbells.insert(area.id, mark);
    }

    /// The mark of a bar.
    pub fn bar(&mut self, area: &AreaChange, kind: Kind, now: bool, mark: u32) {
        self.bars.insert((area.id, kind == Kind::Hours, now), mark);
    }

    /// Both tables.
    pub fn tables(&self, plan: &Plan) -> Vec<Table> {
        vec![self.readings(plan), self.time(plan)]
    }

    fn readings(&self, plan: &Plan) -> Table {
        let row = |area: &AreaChange| {
            let because = area.because.iter();
            let because: Vec<String> = because
                .map(|one| words::because(one, plan.period))
                .collect();
            vec![
                Cell::plain(named(plan, area)),
                Cell::plain(match area.is_new() {
                    true => say!("two-soundings-none"),
                    false => rungs(area.now.before30),
                }),
                Cell {
                    text: rungs(area.now.after30),
                    mark: self.dumbbells.get(&area.id).copied(),
                },
                Cell::plain(difference(area.now.before30, area.now.after30)),
                Cell::plain(because.join("; ")),
            ]
        };
        let columns = vec![
            Column::words(&say!("two-soundings-area")),
            Column::numbers(&say!("two-soundings-before")),
            Column::numbers(&say!("two-soundings-after")),
            Column::numbers(&say!("two-soundings-change")),
            Column::words(&say!("two-soundings-because")),
        ];
        Table {
            caption: say!("two-soundings-readings", span = span(plan.period)),
            columns,
            rows: plan.series.areas.iter().map(row).collect(),
        }
    }

    fn time(&self, plan: &Plan) -> Table {
        let (now, then) = (span(plan.period), span(plan.period.previous()));
        let row = |area: &AreaChange| {
            let cell = |kind: Kind, now: bool| {
                let compared = if now { &area.now } else { &area.then };
                let text = match kind {
                    Kind::Hours => hours(compared.making),
                    Kind::Works => count(compared.works.len() as u64),
                };
                let mark = self.bars.get(&(area.id, kind == Kind::Hours, now)).copied();
                Cell { text, mark }
            };
            vec![
                Cell::plain(named(plan, area)),
                cell(Kind::Hours, true),
                cell(Kind::Hours, false),
                cell(Kind::Works, true),
                cell(Kind::Works, false),
            ]
        };
        let mut columns = vec![Column::words(&say!("two-soundings-area"))];
        for what in [say!("charts-made"), say!("two-soundings-works-head")] {
            columns.push(Column::numbers(&format!("{what}, {now}")));
            columns.push(Column::numbers(&format!("{what}, {then}")));
        }
        let worked = plan.series.areas.iter().filter(|area| area.was_worked());
        Table {
            caption: say!("two-soundings-time", spans = listed(&[now, then])),
            columns,
            rows: worked.map(row).collect(),
        }
    }
}

/// The name of an area, after that of its craft where there are several.
fn named(plan: &Plan, area: &AreaChange) -> String {
    match plan.series.craft(area) {
        Some(craft) if plan.series.crafts.len() > 1 && craft.id != area.id => {
            format!("{}: {}", craft.name, area.name)
        }
        _ => area.name.clone(),
    }
}
