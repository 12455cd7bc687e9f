//! Reads the head of a line word by word, then its text.
//!
//! The text begins after the first colon that a space follows, or at the first word that is not understood. Inside the text only names that exist
//! and addresses are read, and they stay in it. Nothing typed is dropped.

use chrono::NaiveDate;

use super::{
    Names, Span, day, duration,
    lex::{self, Word, named},
    parts::{NewArea, Parts, Said, Slot, Time, WorkSlot},
    text, vocabulary,
};
use crate::{
    check::is_link,
    entry::Kind,
    ids::{AreaId, is_dotted},
    invalid::Invalid,
    tree::Found,
};

/// How many words the name of an area may have without hyphens.
const LONGEST_NAME: usize = 4;

/// Takes a line apart.
pub(super) fn parts(line: &str, names: &Names, today: NaiveDate) -> Parts {
    let (first, note) = line.split_once('\n').unwrap_or((line, ""));
    let line: Vec<char> = first.chars().collect();
    let mut head = Head {
        names,
        today,
        parts: Parts {
            note: note.trim().to_owned(),
            ..Parts::default()
        },
    };
    let from = head.sign(&line);
    let words = lex::words(&line, from);
    let text_at = head.read(&words);
    text::read(
        &mut head.parts,
        names,
        &line,
        &words[text_at.min(words.len())..],
    );
    head.parts
}

struct Head<'a> {
    names: &'a Names,
    today: NaiveDate,
    parts: Parts,
}

impl Head<'_> {
    /// Reads the sign that begins the line and answers where the rest begins.
    fn sign(&mut self, line: &[char]) -> usize {
        let Some(at) = line.iter().position(|c| !c.is_whitespace()) else {
            return 0;
        };
        let kind = match line[at] {
            '!' => Kind::Milestone,
            '?' => Kind::Sounding,
            '>' => Kind::Goal,
            c if lex::is_quote(c) => Kind::Recognition,
            _ => return 0,
        };
        self.parts.sign = Some(Said {
            what: kind,
            typed: line[at].to_string(),
            span: lex::span(at, at + 1),
        });
        if kind != Kind::Recognition {
            return at + 1;
        }
        let (end, rest) = lex::quote_end(line, at + 1);
        let typed: String = line[at + 1..end].iter().collect();
        self.parts.quote = Some(Said {
            what: typed.trim().to_owned(),
            typed,
            span: lex::span(at, rest),
        });
        rest
    }

    /// Reads the words of the head and answers at which word the text begins.
    fn read(&mut self, words: &[Word]) -> usize {
        let mut at = 0;
        while at < words.len() {
            if words[at].typed == ":" {
                return at + 1;
            }
            let ahead = Ahead::new(&words[at..]);
            let Some(taken) = self.understand(&ahead) else {
                return at;
            };
            at += taken;
            if words[at - 1].typed.ends_with(':') {
                break;
            }
        }
        at
    }

    /// Takes the part with which some words begin, and answers how many words it took.
    fn understand(&mut self, ahead: &Ahead) -> Option<usize> {
        let word = ahead.typed.first()?.as_str();
        match word.chars().next()? {
            '\\' => None,
            '+' => self.plus(ahead, word),
            '#' => self.work(ahead, word),
            '@' => {
                let name = named(word).filter(|named| named.level.is_none())?.name;
                self.parts.persons.push(ahead.said(name, 1));
                Some(1)
            }
            _ if is_link(word) => {
                self.parts.links.push(ahead.said(word.to_owned(), 1));
                Some(1)
            }
            _ => self.plain(ahead, word),
        }
    }

    fn plain(&mut self, ahead: &Ahead, word: &str) -> Option<usize> {
        if let Some((name, level)) = word.split_once('=').filter(|(_, level)| !level.is_empty()) {
            return self.challenge(ahead, name, level);
        }
        if let Some(taken) = self
            .time(ahead)
            .or_else(|| self.day(ahead))
            .or_else(|| self.due(ahead))
        {
            return Some(taken);
        }
        if let Some(mark) = vocabulary::mark(&ahead.lower[0]) {
            self.parts.marks.push(ahead.said(mark, 1));
            return Some(1);
        }
        self.bare_area(ahead)
    }

    fn plus(&mut self, ahead: &Ahead, word: &str) -> Option<usize> {
        let named = named(word)?;
        let candidates = ids(self.names.tree.find_by_beginning(&named.name));
        if named.level.is_some() && self.is_rated(&candidates) {
            return None;
        }
        if !candidates.is_empty() {
            self.parts.slots.push(ahead.said(
                Slot {
                    candidates,
                    level: named.level,
                },
                1,
            ));
        } else if named.level.is_some() {
            return None;
        } else {
            let new = self.new_area(named.name)?;
            self.parts.new_areas.push(ahead.said(new, 1));
        }
        Some(1)
    }

    /// An area that would be made: inside the area that its path names, where it has one.
    fn new_area(&self, name: String) -> Option<NewArea> {
        let Some((above, leaf)) = name.rsplit_once('/') else {
            return Some(NewArea { name, under: None });
        };
        match self.names.tree.find(above) {
            Found::One(under) if !leaf.trim().is_empty() => Some(NewArea {
                name: leaf.trim().to_owned(),
                under: Some(under),
            }),
            _ => None,
        }
    }

    fn work(&mut self, ahead: &Ahead, word: &str) -> Option<usize> {
        let title = named(word).filter(|named| named.level.is_none())?.name;
        if self.parts.work.is_some() {
            return None;
        }
        let candidates = self.names.works_meant(&title);
        // An ending that nothing has is no title of a new work.
        if candidates.is_empty() && is_dotted(&title) {
            return None;
        }
        self.parts.work = Some(ahead.said(WorkSlot { title, candidates }, 1));
        Some(1)
    }

    fn challenge(&mut self, ahead: &Ahead, name: &str, level: &str) -> Option<usize> {
        let candidates = ids(self.names.tree.find_by_beginning(name));
        if candidates.is_empty() || self.is_rated(&candidates) {
            return None;
        }
        let slot = Slot {
            candidates,
            level: Some(level.to_owned()),
        };
        self.parts.slots.push(ahead.said(slot, 1));
        Some(1)
    }

    /// Whether a name has a level already; a second one would have no field.
    fn is_rated(&self, candidates: &[AreaId]) -> bool {
        let rated =
            |slot: &Said<Slot>| slot.what.level.is_some() && slot.what.candidates == candidates;
        self.parts.slots.iter().any(rated)
    }

    fn time(&mut self, ahead: &Ahead) -> Option<usize> {
        let lower = &ahead.lower;
        let (mut typed, mut taken) = duration::begins(lower)?;
        // In `1 h 14 nov` the figures after the hours begin a day.
        let is_day = |at: usize| day::sight(&lower[at..], self.today, day::Side::Past).is_some();
        if let Some(day) = (1..taken).find(|at| is_day(*at)) {
            (typed, taken) = duration::begins(&lower[..day])?;
        }
        let minutes = match duration::read(&typed) {
            Ok(minutes) => minutes,
            Err(refused) => {
                self.refuse(refused);
                0
            }
        };
        let said = lower.get(taken).map(String::as_str);
        let overseeing = said.is_some_and(vocabulary::is_overseeing);
        // The program says "making" itself, so it is read where it stands.
        taken += usize::from(overseeing || said.is_some_and(vocabulary::is_making));
        self.parts.times.push(ahead.said(
            Time {
                minutes,
                overseeing,
            },
            taken,
        ));
        Some(taken)
    }

    fn day(&mut self, ahead: &Ahead) -> Option<usize> {
        if self.parts.day.is_some() {
            return None;
        }
        let sight = day::sight(&ahead.lower, self.today, day::Side::Past)?;
        match sight.day {
            Ok(day) => self.parts.day = Some(ahead.said(day, sight.words)),
            Err(refused) => self.refuse(refused),
        }
        Some(sight.words)
    }

    fn due(&mut self, ahead: &Ahead) -> Option<usize> {
        let goal = self
            .parts
            .sign
            .as_ref()
            .is_some_and(|sign| sign.what == Kind::Goal);
        if !goal || !vocabulary::is_due(&ahead.lower[0]) || self.parts.due.is_some() {
            return None;
        }
        let sight = day::sight(&ahead.lower[1..], self.today, day::Side::Ahead)?;
        match sight.day {
            Ok(day) => self.parts.due = Some(ahead.said(day, sight.words + 1)),
            Err(refused) => self.refuse(refused),
        }
        Some(sight.words + 1)
    }

    /// A name without a sign: whole, of one or more words, or a beginning that only one area has.
    fn bare_area(&mut self, ahead: &Ahead) -> Option<usize> {
        let tree = &self.names.tree;
        let most = ahead.until_comma().min(LONGEST_NAME);
        let several = (2..=most).rev().find_map(|taken| {
            let found = ids(tree.find(&ahead.typed[..taken].join(" ")));
            (!found.is_empty()).then_some((found, taken))
        });
        let (candidates, taken) = several.or_else(|| match tree.find(&ahead.typed[0]) {
            Found::None => match tree.find_by_beginning(&ahead.typed[0]) {
                Found::One(id) => Some((vec![id], 1)),
                _ => None,
            },
            found => Some((ids(found), 1)),
        })?;
        if ahead.is_before_comma(taken) && !self.goes_on(&ahead.after(taken)) {
            return None;
        }
        self.parts.slots.push(ahead.said(
            Slot {
                candidates,
                level: None,
            },
            taken,
        ));
        Some(taken)
    }

    /// Whether words are the end of the head or a part of it, so that the comma before them parts it and is none of a text.
    fn goes_on(&self, ahead: &Ahead) -> bool {
        let mut head = Head {
            names: self.names,
            today: self.today,
            parts: self.parts.clone(),
        };
        ahead.typed.is_empty() || head.understand(ahead).is_some()
    }

    fn refuse(&mut self, refused: Invalid) {
        self.parts.refused.get_or_insert(refused);
    }
}

fn ids(found: Found) -> Vec<AreaId> {
    match found {
        Found::One(id) => vec![id],
        Found::Many(ids) => ids,
        Found::None => Vec::new(),
    }
}

/// The next words of the head, without the colon that ends it and without the comma after a word.
#[derive(Clone)]
struct Ahead {
    written: Vec<String>,
    typed: Vec<String>,
    lower: Vec<String>,
    spans: Vec<Span>,
}

impl Ahead {
    fn new(words: &[Word]) -> Self {
        let end = words
            .iter()
            .take(LONGEST_NAME + 1)
            .position(|word| word.typed.ends_with(':'))
            .map_or(words.len(), |at| at + 1);
        let words = &words[..end.min(LONGEST_NAME + 1)];
        let bare = |word: &str, end| word.strip_suffix(end).unwrap_or(word).to_owned();
        let written: Vec<String> = words.iter().map(|word| bare(&word.typed, ':')).collect();
        let typed: Vec<String> = written.iter().map(|word| bare(word, ',')).collect();
        Self {
            lower: typed.iter().map(|word| word.to_lowercase()).collect(),
            typed,
            written,
            spans: words.iter().map(|word| word.span).collect(),
        }
    }

    /// The words after the first `taken`.
    fn after(&self, taken: usize) -> Self {
        Self {
            written: self.written[taken..].to_vec(),
            typed: self.typed[taken..].to_vec(),
            lower: self.lower[taken..].to_vec(),
            spans: self.spans[taken..].to_vec(),
        }
    }

    /// Whether a comma stands after the first `taken` words.
    fn is_before_comma(&self, taken: usize) -> bool {
        self.written[taken - 1] != self.typed[taken - 1]
    }

    /// How many words there are up to the first comma; a name does not go over one.
    fn until_comma(&self) -> usize {
        (1..=self.typed.len())
            .find(|taken| self.is_before_comma(*taken))
            .unwrap_or(self.typed.len())
    }

    /// The first `taken` words, as what they said.
    fn said<T>(&self, what: T, taken: usize) -> Said<T> {
        let span = Span {
            from: self.spans[0].from,
            to: self.spans[taken - 1].to,
        };
        Said {
            what,
            typed: self.written[..taken].join(" "),
            span,
        }
    }
}
