//! Finding, with an index and without: both ways find the same, whatever befell the journal or the file.

mod broken;
mod grammar;
mod same;

use plumb_mastery::EntryId;

use super::{found, known::Known, read, scan};
use crate::{
    entries::Sort,
    find::{Tended, derived::Derived},
    journal::Journal,
};

/// What the index finds; none where it cannot say.
fn by_index(journal: &Journal, text: &str, order: Sort) -> Option<Vec<EntryId>> {
    let asked = journal.read(|reader| {
        let known = Known::of(reader)?;
        let query = read(reader, &known, text)?;
        let derived = Derived::of(reader, query.asks())?;
        journal
            .finder()
            .hits(reader, &known, &derived, &query, order)
    });
    asked.expect(text).map(|ids| ids.to_vec())
}

/// What a plain scan finds.
fn by_scan(journal: &Journal, text: &str, order: Sort) -> Vec<EntryId> {
    let asked = journal.read(|reader| {
        let known = Known::of(reader)?;
        let query = read(reader, &known, text)?;
        let derived = Derived::of(reader, query.asks())?;
        scan::hits(reader, &known, &derived, &query, order)
    });
    asked.expect(text)
}

/// What a list finds, by whichever way.
fn by_list(journal: &Journal, text: &str) -> Vec<EntryId> {
    let asked = journal.read(|reader| {
        let known = Known::of(reader)?;
        let query = read(reader, &known, text)?;
        found(reader, &known, &query, Sort::On)
    });
    asked.expect(text).to_vec()
}

/// Asserts that the index is whole and finds what a scan finds.
fn agree(journal: &Journal, text: &str, why: &str) {
    assert_eq!(
        journal.complete_index(),
        Tended::Whole,
        "{why}: it is brought up to date"
    );
    let found = by_index(journal, text, Sort::On);
    assert_eq!(
        found,
        Some(by_scan(journal, text, Sort::On)),
        "{why}: '{text}'"
    );
}
