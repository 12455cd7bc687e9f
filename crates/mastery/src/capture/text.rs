//! Reads the text of a line: names that exist and addresses are found in it and stay in it.
//!
//! A backslash that kept a word plain is taken away, nothing else. A name that fits more than one thing is left alone here, because the text never
//! asks.

use super::{
    Names, Span,
    lex::{Word, bare, named},
    parts::{Parts, Said, Slot, WorkSlot},
};
use crate::{check::is_link, tree::Found};

/// Reads the text, which begins at the first of these words.
pub(super) fn read(parts: &mut Parts, names: &Names, line: &[char], words: &[Word]) {
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return;
    };
    parts.text_span = Some(Span {
        from: first.span.from,
        to: last.span.to,
    });
    let mut from = first.span.from as usize;
    let mut text = String::new();
    for (at, word) in words.iter().enumerate() {
        match plain(&word.typed, at == 0) {
            Some(rest) => {
                text.extend(&line[from..word.span.from as usize]);
                text.push_str(rest);
                from = word.span.to as usize;
            }
            None => mention(parts, names, word),
        }
    }
    text.extend(&line[from..last.span.to as usize]);
    parts.text = text.trim().to_owned();
}

/// The word behind a backslash, where the backslash kept it from being read.
fn plain(typed: &str, first: bool) -> Option<&str> {
    let rest = typed.strip_prefix('\\').filter(|rest| !rest.is_empty())?;
    let would_be_read = rest.starts_with(['+', '#', '@', '\\']) || is_link(rest);
    (first || would_be_read).then_some(rest)
}

/// A name that exists, or an address, inside the text.
fn mention(parts: &mut Parts, names: &Names, word: &Word) {
    let typed = bare(&word.typed);
    if is_link(typed) {
        if !parts.links.iter().any(|link| link.what == typed) {
            parts.links.push(said(typed.to_owned(), typed, word.span));
        }
        return;
    }
    let Some(named) = named(typed).filter(|named| named.level.is_none()) else {
        return;
    };
    match typed.chars().next() {
        Some('+') => {
            if let Found::One(id) = names.tree.find(&named.name) {
                let slot = Slot {
                    candidates: vec![id],
                    level: None,
                };
                parts.slots.push(said(slot, typed, word.span));
            }
        }
        Some('#') if parts.work.is_none() => {
            if let [work] = names.works_meant(&named.name)[..] {
                let slot = WorkSlot {
                    title: named.name,
                    candidates: vec![work],
                };
                parts.work = Some(said(slot, typed, word.span));
            }
        }
        Some('@') => {
            parts
                .mentioned
                .get_or_insert(said(named.name, typed, word.span));
        }
        _ => {}
    }
}

fn said<T>(what: T, typed: &str, span: Span) -> Said<T> {
    Said {
        what,
        typed: typed.to_owned(),
        span,
    }
}
