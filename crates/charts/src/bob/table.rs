//! The numbers of a Bob in rows, each cell pointing at the mark that it stands for.
//!
//! A table does not know how wide it will be.

use super::{
    plan::{Panel, Plan, figure},
    rows::Cells,
    tally::{Kind, Row},
};
use crate::scene::{Cell, Column, Table};

/// The columns; claims have none where they are left out.
fn kinds(plan: &Plan) -> impl Iterator<Item = (Kind, String)> {
    let claimed = plan.spec.claimed;
    let columns = [
        (Kind::Witnessed, say!("charts-witnessed")),
        (Kind::Shown, say!("charts-shown")),
        (Kind::Claimed, say!("charts-claimed")),
        (Kind::Attempted, say!("bob-column-attempts")),
        (Kind::Oversaw, say!("charts-overseen")),
    ];
    columns
        .into_iter()
        .filter(move |(kind, _)| claimed || *kind != Kind::Claimed)
}

/// The table of one bob, without rows.
pub(crate) fn table(plan: &Plan, panel: &Panel, name: &str) -> Table {
    let caption = match panel.titles.first() {
        Some(title) => say!("bob-table-of", title = title, area = name),
        None => say!("bob-table", area = name),
    };
    let counted = kinds(plan).map(|(_, name)| Column::numbers(&name));
    let columns = std::iter::once(Column::words(&say!("charts-rung")))
        .chain(counted)
        .chain(
            [say!("bob-head-works"), say!("bob-head-recent")].map(|name| Column::numbers(&name)),
        );
    Table {
        caption,
        columns: columns.collect(),
        rows: Vec::new(),
    }
}

/// One rung as a row.
pub(crate) fn row(plan: &Plan, row: &Row, cells: &Cells) -> Vec<Cell> {
    let cell = |text: String, mark: Option<u32>| Cell { text, mark };
    let name = format!("{} {}", row.number, row.rung.name);
    let counted = kinds(plan).map(|(kind, _)| {
        let number = row.of(kind).len();
        cell(figure(number), cells.kinds[kind as usize])
    });
    std::iter::once(cell(name, cells.rung))
        .chain(counted)
        .chain([
            cell(figure(row.works()), None),
            cell(figure(row.recent.len()), cells.recent),
        ])
        .collect()
}
