//! The tables of a Core: a row for each layer, today's first; its seams and breaks; and the works that are named in it.
//!
//! Rows take their numbers from the series that was drawn. They draw nothing.

use plumb_mastery::{calendar::Unit, core::SEAM};

use super::{
    Drawn,
    plan::{Plan, hours},
    said,
};
use crate::{
    roles,
    scene::{Cell, Column, Table},
    words,
};

/// The chart itself, its gaps, its works.
pub(crate) fn tables(plan: &Plan, drawn: &Drawn) -> Vec<Table> {
    vec![layers(plan, drawn), gaps(plan, drawn), works(plan, drawn)]
}

fn layers(plan: &Plan, drawn: &Drawn) -> Table {
    let layers = &plan.series.layers;
    let unit = layers.first().map_or(Unit::Year, |layer| layer.span.unit);
    let row = |n: usize| {
        let layer = &layers[n];
        let made = match (layer.time.made, layer.time.overseen) {
            (0, _) if plan.is_made(n) => say!("core-no-hours"),
            (0, 0) => say!("core-nothing"),
            (made, _) => hours(made),
        };
        let works = plan.finds[n].len();
        let number = |number: usize| {
            if number == 0 {
                String::new()
            } else {
                number.to_string()
            }
        };
        let overseen = match layer.time.overseen {
            0 => String::new(),
            some => hours(some),
        };
        let marked = |text: String, mark: Option<u32>| Cell { text, mark };
        vec![
            Cell::plain(layer.span.name()),
            marked(made, drawn.layers[n]),
            Cell::plain(said::lead(plan, n).unwrap_or_default()),
            marked(overseen, drawn.bars[n]),
            Cell::plain(number(works)),
            Cell::plain(longest(plan, n).map(said::days).unwrap_or_default()),
            Cell::plain(roles::held(&plan.series.roles, layer.span.to)),
        ]
    };
    Table {
        caption: say!("core-table", unit = unit.word()),
        columns: vec![
            Column::words(&say!("core-column-unit", unit = unit.word())),
            Column::numbers(&say!("charts-made")),
            Column::words(&say!("core-column-most")),
            Column::numbers(&say!("charts-overseen")),
            Column::numbers(&say!("core-column-works")),
            Column::numbers(&say!("core-column-longest")),
            Column::words(&say!("charts-role")),
        ],
        rows: (0..layers.len()).rev().map(row).collect(),
    }
}

/// The days of the longest dry spell that touches a layer.
fn longest(plan: &Plan, n: usize) -> Option<usize> {
    let span = plan.series.layers[n].span;
    let spells = plan.column.gaps.iter().map(|gap| gap.spell);
    let touching =
        spells.filter(|spell| spell.dry && spell.from <= span.to && spell.to >= span.from);
    touching.map(|spell| spell.days()).max()
}

fn gaps(plan: &Plan, drawn: &Drawn) -> Table {
    let row = |n: usize| {
        let spell = plan.column.gaps[n].spell;
        let days = spell.days().to_string();
        vec![
            Cell::plain(words::short_date(spell.from)),
            Cell::plain(words::short_date(spell.to)),
            Cell {
                text: days,
                mark: drawn.gaps[n],
            },
            Cell::plain(spell.words()),
        ]
    };
    Table {
        caption: say!("core-gaps", days = SEAM),
        columns: vec![
            Column::words(&say!("charts-from")),
            Column::words(&say!("charts-to")),
            Column::numbers(&say!("charts-days")),
            Column::words(&say!("charts-what")),
        ],
        rows: (0..plan.column.gaps.len()).rev().map(row).collect(),
    }
}

fn works(plan: &Plan, drawn: &Drawn) -> Table {
    let mut named: Vec<_> = drawn
        .works
        .iter()
        .filter_map(|(mark, n, id)| {
            let finds = plan.finds[*n].iter();
            let (find, strength) = finds.copied().find(|(find, _)| find.id == *id)?;
            Some((*mark, find, *strength))
        })
        .collect();
    named.sort_by_key(|(_, find, _)| std::cmp::Reverse((find.day.on, find.id)));
    let row = |(mark, find, strength): (u32, &plumb_mastery::core::Find, _)| {
        vec![
            Cell::plain(words::known_short(find.day)),
            Cell::of(find.title.clone(), mark),
            Cell::plain(words::rung_name(find.rung, &plan.series.rungs)),
            Cell::plain(words::strength(strength)),
        ]
    };
    Table {
        caption: say!("core-named"),
        columns: vec![
            Column::words(&say!("charts-date")),
            Column::words(&say!("core-column-work")),
            Column::words(&say!("charts-rung")),
            Column::words(&say!("core-column-known")),
        ],
        rows: named.into_iter().map(row).collect(),
    }
}
