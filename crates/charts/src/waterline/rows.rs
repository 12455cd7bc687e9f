//! The tables of a Waterline: a row for each bar, and the share of each year.
//!
//! Rows take their numbers from the bars that were drawn. They draw nothing.

use plumb_mastery::calendar::Unit;

use super::{bars::Drawn, plan::Plan, said};
use crate::{
    roles,
    scene::{Cell, Column, Table},
};

/// The chart itself, and its years.
pub(crate) fn tables(plan: &Plan, drawn: &[Drawn]) -> Vec<Table> {
    vec![whole(plan, drawn), years(plan)]
}

fn whole(plan: &Plan, drawn: &[Drawn]) -> Table {
    let logged = plan.bars.iter().any(|bar| bar.time.total() > 0);
    let rows = plan.bars.iter().zip(drawn).filter(|_| logged);
    let row = |(bar, drawn): (&super::plan::Bar, &Drawn)| {
        let silent = bar.time.total() == 0;
        let minutes = |minutes: u32, mark: Option<u32>| Cell {
            text: if silent {
                String::new()
            } else {
                said::cell(minutes)
            },
            mark,
        };
        let made = if silent {
            Cell::plain(say!("waterline-silent"))
        } else {
            minutes(bar.time.made, drawn.made)
        };
        let share = drawn.share.as_ref();
        vec![
            Cell::plain(bar.span.name()),
            made,
            minutes(bar.time.overseen, drawn.overseen),
            share.map_or_else(Cell::default, |(mark, words)| Cell::of(words, *mark)),
            Cell::plain(roles::held(&plan.series.roles, bar.span.to)),
        ]
    };
    Table {
        caption: say!("waterline-table", unit = plan.unit.word()),
        columns: vec![
            Column::words(&say!("waterline-column-unit", unit = plan.unit.word())),
            Column::numbers(&say!("charts-made")),
            Column::numbers(&say!("charts-overseen")),
            Column::numbers(&say!("waterline-column-share")),
            Column::words(&say!("charts-role")),
        ],
        rows: rows.map(row).collect(),
    }
}

fn years(plan: &Plan) -> Table {
    let (from, to) = (plan.spec.range.from, plan.last());
    let spans = Unit::Year.stretches(from, to).into_iter();
    let row = |span: plumb_mastery::calendar::Stretch| {
        let time = plan.hours.between(span.from, span.to);
        let share = time.percent().unwrap_or_default();
        let cells = [
            span.name(),
            said::cell(time.made),
            said::cell(time.overseen),
            share,
        ];
        (time.total() > 0).then(|| cells.map(Cell::plain).to_vec())
    };
    Table {
        caption: say!("waterline-years"),
        columns: vec![
            Column::words(&say!("charts-year")),
            Column::numbers(&say!("charts-made")),
            Column::numbers(&say!("charts-overseen")),
            Column::numbers(&say!("waterline-share-made")),
        ],
        rows: spans.filter_map(row).collect(),
    }
}
