//! What each capture line fills in, field by field, grouped by the parts of a line.
//!
//! A row is a line as it is typed and what it gives: kind, day with its precision, then every field that holds something. Two meanings stand one
//! below the other, after their question.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod bench;
mod days;
mod german;
mod kinds;
mod lists;
mod names;
mod texts;
mod times;

#[test]
fn the_tables_hold_a_hundred_and_twenty_lines() {
    let rows = [
        days::ROWS.len() + days::TURNS.len(),
        kinds::ROWS.len(),
        names::ROWS.len(),
        texts::ROWS.len(),
        times::ROWS.len(),
    ];
    let all: usize = rows.iter().sum();
    assert!(
        all >= 120,
        "U4 asks for 120 lines; there are {all}: {rows:?}"
    );
}
