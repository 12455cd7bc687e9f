//! The words of a line, each with its place.
//!
//! White space parts words, except inside quotation marks after `+`, `#` or `@`. Places count Unicode scalar values. What a word means is not known
//! here.

use super::Span;

/// One word as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// The word, with its sign and quotation marks.
    pub typed: String,
    /// Where it stands.
    pub span: Span,
}

/// What follows a sign such as `#`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Named {
    /// The name, with hyphens as spaces unless it stood in quotation marks.
    pub name: String,
    /// What was typed after `=`.
    pub level: Option<String>,
}

/// A stretch of a line between two places.
pub(super) fn span(from: usize, to: usize) -> Span {
    let place = |at| u32::try_from(at).unwrap_or(u32::MAX);
    Span {
        from: place(from),
        to: place(to),
    }
}

/// The words of a line from the place `from` on.
pub(super) fn words(line: &[char], from: usize) -> Vec<Word> {
    let mut words = Vec::new();
    let mut at = from;
    while at < line.len() {
        if line[at].is_whitespace() {
            at += 1;
            continue;
        }
        let end = word_end(line, at);
        words.push(Word {
            typed: line[at..end].iter().collect(),
            span: span(at, end),
        });
        at = end;
    }
    words
}

fn word_end(line: &[char], from: usize) -> usize {
    let opens =
        matches!(line[from], '+' | '#' | '@') && line.get(from + 1).copied().is_some_and(is_quote);
    let start = if opens {
        closing(line, from + 2).map_or(from, |at| at + 1)
    } else {
        from
    };
    line[start..]
        .iter()
        .position(|c| c.is_whitespace())
        .map_or(line.len(), |at| start + at)
}

fn closing(line: &[char], from: usize) -> Option<usize> {
    line[from.min(line.len())..]
        .iter()
        .position(|c| is_quote(*c))
        .map(|at| from + at)
}

/// Whether a character opens or closes something quoted.
pub(super) fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

/// The end of what someone said, which begins at `from`: its closing mark, and where the rest of the line begins.
pub(super) fn quote_end(line: &[char], from: usize) -> (usize, usize) {
    let free = |at: usize| line.get(at).is_none_or(|next| next.is_whitespace());
    let closes = |at: &usize| {
        let colon = line.get(at + 1) == Some(&':') && free(at + 2);
        is_quote(line[*at]) && (colon || free(at + 1))
    };
    (from..line.len())
        .find(closes)
        .map_or((line.len(), line.len()), |at| (at, at + 1))
}

/// The name after the sign of a word, and the level after its `=`; none where there is no name, or where its quotation mark is never closed.
pub(super) fn named(typed: &str) -> Option<Named> {
    let rest: Vec<char> = typed.chars().skip(1).collect();
    let opens = rest.first().copied().is_some_and(is_quote);
    let quoted = opens.then(|| closing(&rest, 1)).flatten();
    if opens && quoted.is_none() {
        return None;
    }
    let (name, tail) = match quoted {
        Some(end) => (
            rest[1..end].iter().collect::<String>(),
            rest[end + 1..].iter().collect::<String>(),
        ),
        None => {
            let equals = rest.iter().position(|c| *c == '=').unwrap_or(rest.len());
            (
                spaced(&rest[..equals].iter().collect::<String>()),
                rest[equals..].iter().collect(),
            )
        }
    };
    let level = match tail.strip_prefix('=') {
        Some("") => return None,
        Some(level) => Some(level.to_owned()),
        None if tail.is_empty() => None,
        None => return None,
    };
    let name = name.trim().to_owned();
    (!name.is_empty()).then_some(Named { name, level })
}

/// A typed name with spaces for its hyphens.
pub(super) fn spaced(typed: &str) -> String {
    typed
        .replace('-', " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// A word of the text without the punctuation that ends it.
pub(super) fn bare(typed: &str) -> &str {
    let quoted = typed.chars().nth(1).is_some_and(is_quote);
    let ends = |c: char| {
        matches!(
            c,
            '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '}' | '…' | '\''
        ) || (is_quote(c) && !quoted)
    };
    typed.trim_end_matches(ends)
}
