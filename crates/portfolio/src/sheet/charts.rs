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
const LETTER: usize = 18;
const RIM: usize = 52;
/// A column that is no wider than this, in letters, is never broken.
const SHORT: usize = 14;
/// No word asks for more, in letters.
const MOST: usize = 18;

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
    let whole = |letters: usize| (letters * LETTER + RIM).div_ceil(10);
    let wants: Vec<Want> = (0..table.columns.len())
        .map(|at| Want::of(table, at))
        .collect();
    let short = wants.iter().filter(|want| want.longest <= SHORT);
    let rest = FULL.saturating_sub(short.map(|want| whole(want.longest)).sum());
    let long: usize = wants.iter().map(Want::share).sum();
    let mut widths: Vec<usize> = wants
        .iter()
        .map(|want| match want.share() {
            0 => whole(want.longest),
            share => (rest * share / long).max(whole(want.word)),
        })
        .collect();
    // What is over goes to every column alike; what is too much is taken from the widest.
    let sum: usize = widths.iter().sum();
    let each = FULL.saturating_sub(sum) / widths.len().max(1);
    widths.iter_mut().for_each(|width| *width += each);
    let sum: usize = widths.iter().sum();
    if let Some(widest) = widths.iter_mut().max() {
        *widest = (*widest + FULL).saturating_sub(sum);
    }
    widths
}

/// What a column asks for, in letters.
struct Want {
    /// Its longest cell.
    longest: usize,
    /// Its longest word, which is never broken.
    word: usize,
}

impl Want {
    fn of(table: &ChartTable, at: usize) -> Self {
        let letters = |text: &str| text.chars().count();
        let word = |text: &str| text.split(' ').map(letters).max().unwrap_or(0);
        let (head, _) = &table.columns[at];
        let cells = || table.rows.iter().filter_map(|row| row.get(at));
        let longest = cells().map(|text| letters(text)).max().unwrap_or(0);
        let words = cells().map(|text| word(text)).max().unwrap_or(0);
        Self {
            // A head may break between its words.
            longest: longest.max(word(head)).max(3),
            word: words.max(word(head)).min(MOST),
        }
    }

    /// Its share of what the short columns leave.
    fn share(&self) -> usize {
        if self.longest <= SHORT {
            0
        } else {
            self.longest.min(4 * SHORT)
        }
    }
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
