//! Where an entry says what was looked for, so that a list can mark it.
//!
//! Places are those of the texts that a list shows. Where none of those says it, the text that does is cut out around the place. A page draws this as it
//! stands: it needs no rule for what is alike.

use std::ops::Range;

use plumb_mastery::{
    query::{Query, speaker, texts},
    said::{Sought, Span},
};

use crate::entries::{EntryView, Excerpt, Marked};

/// How many characters an excerpt has before the place and after it.
const AROUND: usize = 60;

/// Where each entry says what was looked for; nothing at all where no words were asked for.
pub(crate) fn marked(query: &Query, entries: &[EntryView]) -> Vec<Marked> {
    let sought = query.found_by();
    if sought.is_empty() {
        return Vec::new();
    }
    entries.iter().map(|view| one(&sought, view)).collect()
}

fn one(sought: &[&Sought], view: &EntryView) -> Marked {
    let spans = |text: &str| spans(text, &places(sought, text));
    let line = spans(&view.line);
    let is_told = sought
        .iter()
        .all(|word| !word.places(&view.line).is_empty());
    Marked {
        work: view.work_title.as_deref().map(spans).unwrap_or_default(),
        areas: view
            .area_paths
            .iter()
            .map(|area| spans(&area.path))
            .collect(),
        excerpt: if is_told { None } else { excerpt(sought, view) },
        line,
    }
}

/// The first text of an entry that says a word which its line does not.
fn excerpt(sought: &[&Sought], view: &EntryView) -> Option<Excerpt> {
    let hidden: Vec<&Sought> = sought
        .iter()
        .copied()
        .filter(|word| word.places(&view.line).is_empty())
        .collect();
    let mut all = texts(&view.entry);
    all.extend(speaker(&view.entry).map(std::borrow::Cow::from));
    all.iter().find_map(|text| {
        let first = places(&hidden, text).into_iter().next()?;
        let (cut, is_begun, goes_on) = around(text, &first);
        // A line of its own has no line ends; one character stands for another, so places stay.
        let line: String = text[cut]
            .chars()
            .map(|c| if c.is_whitespace() { ' ' } else { c })
            .collect();
        let text = format!(
            "{}{}{}",
            if is_begun { "…" } else { "" },
            line.trim_end(),
            if goes_on { "…" } else { "" }
        );
        Some(Excerpt {
            spans: spans(&text, &places(sought, &text)),
            text,
        })
    })
}

/// The part of a text around a place, and whether something stands before and after it.
fn around(text: &str, place: &Range<usize>) -> (Range<usize>, bool, bool) {
    let before = text[..place.start].char_indices().rev().take(AROUND);
    let mut from = before.last().map_or(place.start, |(at, _)| at);
    let after = text[place.end..].char_indices().take(AROUND);
    let to = after
        .last()
        .map_or(place.end, |(at, c)| place.end + at + c.len_utf8());
    // A word that is cut in two is left out.
    if from > 0
        && let Some(gap) = text[from..place.start].find(char::is_whitespace)
    {
        from += gap + 1;
        while !text.is_char_boundary(from) {
            from += 1;
        }
    }
    (from..to, from > 0, to < text.len())
}

/// Where a text says any of the words; places that touch are one.
fn places(sought: &[&Sought], text: &str) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = sought.iter().flat_map(|word| word.places(text)).collect();
    all.sort_by_key(|place| (place.start, place.end));
    let mut merged: Vec<Range<usize>> = Vec::new();
    for place in all {
        match merged.last_mut() {
            Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
            _ => merged.push(place),
        }
    }
    merged
}

fn spans(text: &str, places: &[Range<usize>]) -> Vec<Span> {
    let places = places.iter();
    places.map(|place| Span::of(text, place.clone())).collect()
}
