//! The query of a list: plain words, and the keys kind, area, work, on, strength and is.
//!
//! All words have to be there, by their beginning; all keys have to fit. A key that is not known is refused where it stands, never taken for a
//! word. The query does not know where entries are kept: the journal may ask its index first and `matches` last.

use chrono::NaiveDate;

use crate::{
    capture::Names,
    check::shortened,
    depth::Strength,
    entry::{Body, Entry, Kind},
    fold::fold,
    ids::{AreaId, WorkId, typed_ending},
    invalid::Invalid,
    period::{self, Days},
    tree::{Found, Tree},
    words,
};

/// The keys that a query knows.
pub const KEYS: [&str; 6] = ["kind", "area", "work", "on", "strength", "is"];

/// What a list is asked for; nothing asked is everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Folded words or phrases that all have to stand in the entry.
    pub words: Vec<Sought>,
    /// The kinds of which it has to be one; empty for any.
    pub kinds: Vec<Kind>,
    /// For each `area:` the areas of which it has to name one.
    pub areas: Vec<Vec<AreaId>>,
    /// The work to which it has to belong.
    pub work: Option<OfWork>,
    /// The days between which it has to lie, both included.
    pub on: Option<Days>,
    /// The strengths of which a milestone has to have one; empty for any.
    pub strengths: Vec<Strength>,
    /// Only private entries.
    pub private: bool,
}

/// A word or a phrase, folded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sought {
    /// The folded text.
    pub text: String,
    /// Whether it stood in quotation marks and is found as it stands; else a word has to begin with it.
    pub phrase: bool,
}

/// To which work an entry belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfWork {
    /// To one of these; more than one where several have the title.
    One(Vec<WorkId>),
    /// To none.
    None,
}

/// What a query may ask of an entry beyond the entry itself.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// The strength of a milestone.
    pub strength: Option<Strength>,
    /// The title of its work, which is searched too.
    pub work_title: &'a str,
    /// Whether its work is private.
    pub work_private: bool,
}

impl Query {
    /// Reads a query as of `today`.
    ///
    /// # Errors
    ///
    /// `bad_query`, `unknown_area`, `unknown_work`, `ambiguous` or `bad_date`, with what stands there and what was perhaps meant.
    pub fn parse(text: &str, names: &Names, today: NaiveDate) -> Result<Self, Invalid> {
        let mut query = Self::default();
        for term in terms(text) {
            match term.key {
                Some(key) => query.take(&key, &term.value, names, today)?,
                None => {
                    let text = fold(&term.value);
                    if !text.is_empty() {
                        query.words.push(Sought {
                            text,
                            phrase: term.phrase,
                        });
                    }
                }
            }
        }
        Ok(query)
    }

    fn take(
        &mut self,
        key: &str,
        value: &str,
        names: &Names,
        today: NaiveDate,
    ) -> Result<(), Invalid> {
        match key {
            "kind" => self.kinds.extend(listed(
                value,
                "kind",
                &Kind::ALL.map(|kind| (kind.word(), kind)),
            )?),
            "area" => self.areas.push(areas(value, &names.tree)?),
            "work" => self.work = Some(work(value, names)?),
            "on" => self.on = Some(period::read(value, today)?),
            "strength" => self
                .strengths
                .extend(listed(value, "strength", &STRENGTHS)?),
            "is" if fold(value) == "private" => self.private = true,
            "is" => {
                return Err(bad(format!("No mark is called '{}'.", shortened(value)))
                    .hint("is:private is the only one."));
            }
            other => return Err(unknown_key(other)),
        }
        Ok(())
    }

    /// Whether an entry is among what was asked for.
    pub fn matches(&self, candidate: &Candidate<'_>) -> bool {
        let entry = candidate.entry;
        let named = |areas: &Vec<AreaId>| entry.areas.iter().any(|area| areas.contains(area));
        (self.kinds.is_empty() || self.kinds.contains(&entry.kind()))
            && self.areas.iter().all(named)
            && self.on.is_none_or(|days| days.hold(entry.on))
            && (!self.private || entry.private || candidate.work_private)
            && (self.strengths.is_empty()
                || candidate
                    .strength
                    .is_some_and(|strength| self.strengths.contains(&strength)))
            && match &self.work {
                None => true,
                Some(OfWork::None) => entry.work.is_none(),
                Some(OfWork::One(works)) => entry.work.is_some_and(|work| works.contains(&work)),
            }
            && self.says(candidate)
    }

    fn says(&self, candidate: &Candidate<'_>) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let text = fold(&texts(candidate));
        self.words.iter().all(|sought| {
            text.match_indices(&sought.text)
                .any(|(at, _)| sought.phrase || begins(&text, at))
        })
    }
}

const STRENGTHS: [(&str, Strength); 3] = [
    ("claimed", Strength::Claimed),
    ("shown", Strength::Shown),
    ("witnessed", Strength::Witnessed),
];

/// Whether a word begins at a place; writing without spaces, such as Chinese, begins anywhere.
fn begins(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let here = text[at..].chars().next();
    before.is_none_or(|c| !c.is_alphanumeric()) || here.is_some_and(|c| u32::from(c) >= 0x2E80)
}

/// Everything in an entry that is searched by words.
fn texts(candidate: &Candidate<'_>) -> String {
    let entry = candidate.entry;
    let mut texts = vec![entry.text.as_str(), candidate.work_title];
    match &entry.body {
        Body::Milestone(milestone) => {
            texts.push(&milestone.title);
            let story = milestone.story.iter();
            texts.extend(story.flat_map(|story| {
                [
                    &story.situation,
                    &story.action,
                    &story.result,
                    &story.learning,
                    &story.share,
                ]
                .map(String::as_str)
            }));
        }
        Body::Recognition(recognition) => {
            texts.extend([recognition.from.as_str(), recognition.quote.as_str()])
        }
        Body::Session(_) | Body::Note(_) | Body::Sounding(_) | Body::Goal(_) => {}
    }
    texts.join("\n")
}

struct Term {
    key: Option<String>,
    value: String,
    phrase: bool,
}

/// The terms of a query: parted by white space outside quotation marks; a key is letters before a colon.
fn terms(text: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let key = rest
            .split_once(':')
            .map(|(key, _)| key)
            .filter(|key| !key.is_empty() && key.chars().all(char::is_alphabetic));
        let value = key.map_or(rest, |key| &rest[key.len() + 1..]);
        let sign = if value.starts_with('=') { "=" } else { "" };
        let (inner, phrase, after) = match value[sign.len()..].strip_prefix('"') {
            Some(quoted) => quoted
                .split_once('"')
                .map_or((quoted, true, ""), |(inner, after)| (inner, true, after)),
            None => {
                let end = value[sign.len()..]
                    .find(char::is_whitespace)
                    .unwrap_or(value.len() - sign.len());
                (
                    &value[sign.len()..sign.len() + end],
                    false,
                    &value[sign.len() + end..],
                )
            }
        };
        terms.push(Term {
            key: key.map(str::to_lowercase),
            value: format!("{sign}{inner}"),
            phrase,
        });
        rest = after.trim_start();
    }
    terms
}

fn listed<T: Copy>(value: &str, key: &str, known: &[(&str, T)]) -> Result<Vec<T>, Invalid> {
    let find = |word: &str| {
        let found = known
            .iter()
            .find(|(name, _)| *name == fold(word))
            .map(|(_, found)| *found);
        found.ok_or_else(|| {
            let names: Vec<String> = known.iter().map(|(name, _)| (*name).to_owned()).collect();
            bad(format!("No {key} is called '{}'.", shortened(word)))
                .hint(format!("It is {}.", words::listed(&names, "or")))
        })
    };
    value.split(',').map(find).collect()
}

fn areas(value: &str, tree: &Tree) -> Result<Vec<AreaId>, Invalid> {
    let (name, alone) = value
        .strip_prefix('=')
        .map_or((value, false), |name| (name, true));
    match tree.find(name) {
        Found::One(id) if alone => Ok(vec![id]),
        Found::One(id) => Ok(tree.below(id)),
        Found::Many(ids) => {
            let paths: Vec<String> = ids.iter().map(|id| tree.path(*id)).collect();
            let message = format!(
                "'{}' could be {}.",
                shortened(name),
                words::listed(&paths, "or")
            );
            Err(Invalid::new("query", "ambiguous", message).hint("Write the path."))
        }
        Found::None => Err(Invalid::new(
            "query",
            "unknown_area",
            format!("No area is called '{}'.", shortened(name)),
        )),
    }
}

fn work(value: &str, names: &Names) -> Result<OfWork, Invalid> {
    if fold(value) == "none" {
        return Ok(OfWork::None);
    }
    let works = works(value, names);
    if works.is_empty() {
        return Err(Invalid::new(
            "query",
            "unknown_work",
            format!("No work is called '{}'.", shortened(value)),
        ));
    }
    Ok(OfWork::One(works))
}

/// The works of a title; else those whose id ends as typed, dots or none, since a query makes no work.
fn works(value: &str, names: &Names) -> Vec<WorkId> {
    match (names.works(value), typed_ending(value)) {
        ([], Some(ending)) => names.works_ending(&ending),
        (works, _) => works.to_vec(),
    }
}

/// A name in a query that nothing has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfound {
    /// After `area:`.
    Area(String),
    /// After `work:`.
    Work(String),
}

/// The first name in a query that nothing has, so that the journal can say what was perhaps meant.
pub fn unfound(text: &str, names: &Names) -> Option<Unfound> {
    terms(text).into_iter().find_map(|term| {
        let name = term.value.strip_prefix('=').unwrap_or(&term.value);
        match term.key.as_deref()? {
            "area" if names.tree.find(name) == Found::None => Some(Unfound::Area(name.to_owned())),
            "work" if fold(&term.value) != "none" && works(&term.value, names).is_empty() => {
                Some(Unfound::Work(term.value))
            }
            _ => None,
        }
    })
}

fn bad(message: String) -> Invalid {
    Invalid::new("query", "bad_query", message)
}

fn unknown_key(key: &str) -> Invalid {
    let refused = bad(format!("No search key '{}:'.", shortened(key)));
    match KEYS.iter().find(|known| near(key, known)) {
        Some(known) => refused.hint(format!("Did you mean {known}:?")),
        None => refused.hint("A list knows kind:, area:, work:, on:, strength: and is:."),
    }
}

/// Whether two words differ by one slip: a letter more, less or other, or two letters swapped.
fn near(typed: &str, known: &str) -> bool {
    let (typed, known): (Vec<char>, Vec<char>) = (typed.chars().collect(), known.chars().collect());
    let head = typed.iter().zip(&known).take_while(|(a, b)| a == b).count();
    let tail = typed[head..]
        .iter()
        .rev()
        .zip(known[head..].iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let (left, right) = (
        &typed[head..typed.len() - tail],
        &known[head..known.len() - tail],
    );
    left.len().max(right.len()) <= 1
        || matches!((left, right), ([a, b], [c, d]) if a == d && b == c)
}
