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

use plumb_mastery::words::Language;

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

#[test]
fn chips_speak_german_and_what_is_typed_stays() {
    let chips = Language::German.speaking(|| {
        let line = "yesterday 1h30 glaze=4 #tea-bowls: dünn";
        let readings = bench::readings(line, bench::TODAY);
        let both = readings.readings.last().map(|one| one.chips.clone());
        both.unwrap_or_default()
    });
    let said: Vec<&str> = chips.iter().map(|chip| chip.words.as_str()).collect();
    for words in [
        "Do 19. Nov. 2026 (gestern)",
        "1 h 30 Machen",
        "Tea bowls",
        "„dünn“",
    ] {
        assert!(
            said.contains(&words),
            "a chip is read by whoever typed: {words} is not among {said:?}"
        );
    }
}
