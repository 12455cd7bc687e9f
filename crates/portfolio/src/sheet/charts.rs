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
/// What a letter and the rim of a cell take, in tenths of a millimetre.
const LETTER: usize = 17;
const RIM: usize = 45;
/// A column that is no wider than this, in letters, is never broken.
const SHORT: usize = 14;

/// The numbers of a chart. Short columns are as wide as what is in them; the others share the rest by what they hold.
fn numbers_of(table: &ChartTable) -> Table {
    let columns = table.columns.iter().zip(widths(table));
    let columns = columns.map(|((name, numeric), width)| Column {
        head: name.clone(),
        width: u16::try_from(width).unwrap_or(0),
        right: *numeric,
    });
    let rows = table.rows.iter();
    Table {
        caption: table.caption.clone(),
        columns: columns.collect(),
        rows: rows.map(|row| row.iter().map(cell).collect()).collect(),
    }
}

/// Widths in millimetres that sum to [`FULL`].
fn widths(table: &ChartTable) -> Vec<usize> {
    let letters = |text: &String| text.chars().count();
    let longest = |at: usize| {
        let cells = table.rows.iter().filter_map(|row| row.get(at));
        cells.map(letters).max().unwrap_or(0)
    };
    // A head may break between its words, but not inside of one.
    let word = |head: &str| head.split(' ').map(|word| word.chars().count()).max();
    let wants: Vec<usize> = table
        .columns
        .iter()
        .enumerate()
        .map(|(at, (head, _))| longest(at).max(word(head).unwrap_or(0)).max(3))
        .collect();
    let whole = |letters: usize| (letters * LETTER + RIM).div_ceil(10);
    let fixed: usize = wants
        .iter()
        .filter(|want| **want <= SHORT)
        .map(|want| whole(*want))
        .sum();
    let long: usize = wants
        .iter()
        .filter(|want| **want > SHORT)
        .map(|want| (*want).min(60))
        .sum();
    let rest = FULL.saturating_sub(fixed);
    let mut widths: Vec<usize> = wants
        .iter()
        .map(|want| match *want {
            want if want <= SHORT => whole(want),
            want => rest * want.min(60) / long.max(1),
        })
        .collect();
    // What is over, or too much, goes to the widest column.
    let sum: usize = widths.iter().sum();
    if let Some(widest) = widths.iter_mut().max() {
        *widest = (*widest + FULL).saturating_sub(sum);
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_as_wide_as_the_page_and_breaks_no_number() {
        let table = ChartTable {
            caption: "Made by year".to_owned(),
            columns: [
                ("year", false),
                ("made", true),
                ("most in", false),
                ("role", false),
            ]
            .map(|(name, numeric)| (name.to_owned(), numeric))
            .to_vec(),
            rows: vec![
                [
                    "2026",
                    "1,036 h",
                    "Map drawing",
                    "Senior illustrator, Harbour Studio",
                ]
                .map(str::to_owned)
                .to_vec(),
            ],
        };
        let widths = widths(&table);
        assert_eq!(
            widths.iter().sum::<usize>(),
            FULL,
            "{widths:?} fill the page"
        );
        assert!(
            widths[1] * 10 >= 7 * LETTER + RIM,
            "the hours stand in one line"
        );
        assert!(widths[3] > widths[2], "what is longest has most room");
    }
}
