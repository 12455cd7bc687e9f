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
            Cell::plain("nothing logged")
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
        caption: format!("Made and overseen by {}", plan.unit.word()),
        columns: vec![
            Column::words(plan.unit.word()),
            Column::numbers("made"),
            Column::numbers("overseen"),
            Column::numbers("share made in 12 weeks"),
            Column::words("role"),
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
        caption: "Share made by year".to_owned(),
        columns: vec![
            Column::words("year"),
            Column::numbers("made"),
            Column::numbers("overseen"),
            Column::numbers("share made"),
        ],
        rows: spans.filter_map(row).collect(),
    }
}
