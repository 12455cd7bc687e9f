//! The charts of a whole craft, each with its own numbers.
//!
//! It sets what the projection drew; it does not know which chart it is.

use super::{Column, Figure, Item, Table, cell};
use crate::chart::{ChartPicture, ChartTable};

/// A chart of a whole craft, under its heading and with its own numbers.
pub fn whole(picture: &ChartPicture) -> [Item; 2] {
    let mut caption = picture.title.clone();
    for note in &picture.notes {
        caption.push(' ');
        caption.push_str(note);
    }
    let heading = Item::Heading {
        level: 3,
        text: picture.heading.clone(),
        aside: String::new(),
    };
    let figure = Figure {
        picture: picture.clone(),
        caption,
        tables: picture.tables.iter().map(numbers_of).collect(),
    };
    [heading, Item::Chart(figure)]
}

/// The full width of a table in millimetres.
const FULL: usize = 162;

/// The numbers of a chart; each column is as wide as its longest words ask for, among the others.
fn numbers_of(table: &ChartTable) -> Table {
    let longest = |at: usize| {
        let cells = table.rows.iter().filter_map(|row| row.get(at));
        let head = std::iter::once(&table.columns[at].0);
        let letters = head.chain(cells).map(|text| text.chars().count());
        letters.max().unwrap_or(0).clamp(4, 48)
    };
    let wants: Vec<usize> = (0..table.columns.len()).map(longest).collect();
    let all: usize = wants.iter().sum::<usize>().max(1);
    let mut left = FULL;
    let mut columns = Vec::with_capacity(wants.len());
    for (at, ((name, numeric), wanted)) in table.columns.iter().zip(&wants).enumerate() {
        let last = at + 1 == wants.len();
        let width = if last { left } else { FULL * wanted / all };
        left -= width;
        columns.push(Column {
            head: name.clone(),
            width: u16::try_from(width).unwrap_or(0),
            right: *numeric,
        });
    }
    let rows = table.rows.iter();
    Table {
        caption: table.caption.clone(),
        columns,
        rows: rows.map(|row| row.iter().map(cell).collect()).collect(),
    }
}
