//! From the typed line to what has to hold.
//!
//! A query is read while it is typed, so what is not finished yet narrows nothing: a lone minus sign, quotation marks with nothing in them. What can
//! never become right is refused with the place where it stands.

use std::ops::Range as Bytes;

use super::{DEEPEST, Known, LONGEST, MOST_WORDS, Query, Term, keys};
use crate::{check::shortened, invalid::Invalid, said::Sought, said::Span, words};

impl Query {
    /// Reads a query.
    ///
    /// # Errors
    ///
    /// `bad_query`, `too_long`, `too_many`, `too_deep`, `unknown_area`, `unknown_work`, `ambiguous`, `bad_time` or `bad_date`, with the place where
    /// it stands and what was perhaps meant.
    pub fn parse(text: &str, known: &Known<'_>) -> Result<Self, Invalid> {
        let long = text.chars().count();
        if long > LONGEST {
            let message = format!(
                "A search has at most {} characters; this one has {}.",
                words::count(LONGEST as u64),
                words::count(long as u64)
            );
            return Err(Invalid::new("query", "too_long", message).hint("Look for fewer words."));
        }
        let mut reading = Reading {
            text,
            at: 0,
            known,
            query: Self::default(),
        };
        let term = reading.either(0)?;
        if reading.at < text.len() {
            let stray = reading.at..reading.at + 1;
            return Err(bad("This ')' closes no bracket.".to_owned())
                .hint("Take it away, or put the words into quotation marks.")
                .at(Span::of(text, stray)));
        }
        reading.query.term = term;
        Ok(reading.query)
    }
}

/// Where in a query the reading is.
struct Reading<'a> {
    text: &'a str,
    at: usize,
    known: &'a Known<'a>,
    query: Query,
}

/// What stands after a key, or a word or phrase without one.
pub(super) struct Value<'a> {
    /// What is meant, without quotation marks.
    pub(super) text: &'a str,
    /// Where it stands in the query.
    pub(super) bytes: Bytes<usize>,
    /// Whether it is a phrase: it has quotation marks on both sides.
    pub(super) is_phrase: bool,
    /// Whether an equals sign stands before its quotation marks.
    pub(super) has_sign: bool,
}

impl<'a> Reading<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn skip(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    /// Terms up to the end or a closing bracket, parted by `or`.
    fn either(&mut self, deep: usize) -> Result<Option<Term>, Invalid> {
        let mut choices = Vec::new();
        let mut all = Vec::new();
        loop {
            self.skip();
            if self.rest().is_empty() || self.rest().starts_with(')') {
                break;
            }
            if !all.is_empty() && self.take_or() {
                choices.push(std::mem::take(&mut all));
            } else {
                all.extend(self.term(deep)?);
            }
        }
        choices.push(all);
        let choices = choices.into_iter().filter_map(|all| one_of(all, Term::All));
        Ok(one_of(choices.collect(), Term::Any))
    }

    /// Takes an `or` that stands between two terms; elsewhere it is a word like others.
    fn take_or(&mut self) -> bool {
        let Some((word, after)) = self.rest().split_at_checked(2) else {
            return false;
        };
        let next = after.trim_start();
        let is_or = word.eq_ignore_ascii_case("or")
            && after.starts_with(|c: char| c.is_whitespace() || c == '(')
            && !next.is_empty()
            && !next.starts_with(')');
        if is_or {
            self.at += 2;
        }
        is_or
    }

    fn term(&mut self, deep: usize) -> Result<Option<Term>, Invalid> {
        let begun = self.at;
        if deep > DEEPEST {
            return Err(Invalid::new(
                "query",
                "too_deep",
                format!("Brackets and minus signs stand in each other {DEEPEST} deep at most."),
            )
            .hint("Look for it in two searches.")
            .at(Span::of(self.text, begun..begun + 1)));
        }
        if let Some(after) = self.rest().strip_prefix('-') {
            self.at += 1;
            if after.is_empty() || after.starts_with(|c: char| c.is_whitespace() || c == ')') {
                return Ok(None);
            }
            let term = self.term(deep + 1)?;
            return Ok(term.map(|term| Term::Not(Box::new(term))));
        }
        if self.rest().starts_with('(') {
            self.at += 1;
            let inner = self.either(deep + 1)?;
            if self.rest().is_empty() {
                return Err(bad("This '(' is not closed.".to_owned())
                    .hint("Write ')' after the last of its words.")
                    .at(Span::of(self.text, begun..begun + 1)));
            }
            self.at += 1;
            return Ok(inner);
        }
        match self.key() {
            Some(key) => self.keyed(key).map(Some),
            None => self.said(),
        }
    }

    /// The key that stands here, letters before a colon; an address such as `https://` has none.
    fn key(&mut self) -> Option<Bytes<usize>> {
        let (key, after) = self.rest().split_once(':')?;
        let is_key =
            !key.is_empty() && key.chars().all(char::is_alphabetic) && !after.starts_with("//");
        is_key.then(|| {
            let begun = self.at;
            self.at += key.len() + 1;
            begun..self.at
        })
    }

    fn keyed(&mut self, key: Bytes<usize>) -> Result<Term, Invalid> {
        let value = self.value(true);
        let (text, begun) = (self.text, key.start);
        let word = text[begun..key.end - 1].to_lowercase();
        let at = |found: Invalid| {
            // An unknown key is named itself; what is wrong with a value, where that stands.
            let place = match found.reason {
                keys::NO_KEY => key.clone(),
                _ if value.text.is_empty() => begun..value.bytes.end,
                _ => value.bytes.clone(),
            };
            let is_key = found.reason == keys::NO_KEY;
            let mut found = found.at(Span::of(text, place));
            if is_key {
                found.reason = "bad_query";
            }
            found
        };
        if word == "from" {
            return match Sought::of(value.text, !value.is_phrase) {
                Some(voice) => {
                    let place = placed(&mut self.query.voices, voice);
                    self.few_enough(place, value.bytes.clone()).map(Term::From)
                }
                None => Err(at(keys::nothing("from"))),
            };
        }
        keys::term(&word, &value, self.known).map_err(at)
    }

    /// A word or a phrase.
    fn said(&mut self) -> Result<Option<Term>, Invalid> {
        let value = self.value(false);
        let Some(sought) = Sought::of(value.text, !value.is_phrase) else {
            if value.text.trim().is_empty() {
                return Ok(None);
            }
            let message = format!("'{}' has no word to look for.", shortened(value.text));
            return Err(bad(message)
                .hint("Look for letters or numbers.")
                .at(Span::of(self.text, value.bytes)));
        };
        let place = placed(&mut self.query.words, sought);
        let place = self.few_enough(place, value.bytes)?;
        Ok(Some(Term::Says(place)))
    }

    /// The place of a word, where there are not too many of them.
    fn few_enough(&self, place: usize, bytes: Bytes<usize>) -> Result<usize, Invalid> {
        if place < MOST_WORDS {
            return Ok(place);
        }
        let message = format!("A search has at most {MOST_WORDS} words.");
        Err(Invalid::new("query", "too_many", message)
            .hint("Look for fewer words.")
            .at(Span::of(self.text, bytes)))
    }

    /// What stands here: between quotation marks, or up to white space or a bracket; after a key an equals sign may come before both.
    fn value(&mut self, after_key: bool) -> Value<'a> {
        let begun = self.at;
        let sign = usize::from(after_key && self.rest().starts_with('='));
        if let Some(quoted) = self.rest()[sign..].strip_prefix('"') {
            let inner = quoted.split_once('"').map(|(inner, _)| inner);
            let text = inner.unwrap_or(quoted);
            self.at = begun + sign + 1 + text.len() + usize::from(inner.is_some());
            return Value {
                text,
                bytes: begun..self.at,
                is_phrase: inner.is_some(),
                has_sign: sign == 1,
            };
        }
        let ends = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '"');
        let long = self.rest().find(ends).unwrap_or(self.rest().len());
        self.at += long;
        Value {
            text: &self.text[begun..self.at],
            bytes: begun..self.at,
            is_phrase: false,
            has_sign: false,
        }
    }
}

/// One term alone, or several together; none where there is none.
fn one_of(mut terms: Vec<Term>, together: fn(Vec<Term>) -> Term) -> Option<Term> {
    match terms.len() {
        0 | 1 => terms.pop(),
        _ => Some(together(terms)),
    }
}

/// The place of something among others, each of which stands there once.
fn placed(all: &mut Vec<Sought>, one: Sought) -> usize {
    all.iter()
        .position(|other| *other == one)
        .unwrap_or_else(|| {
            all.push(one);
            all.len() - 1
        })
}

pub(super) fn bad(message: String) -> Invalid {
    Invalid::new("query", "bad_query", message)
}
