//! The keys of a query, and what may stand after each.

use std::str::FromStr;

use super::{
    Has, Instants, Known, Mark, OfWork, Range, Term,
    parse::{Value, bad},
    unfound::works,
};
use crate::{
    capture::duration,
    check::shortened,
    depth::Strength,
    entry::{Kind, Publish, Relation},
    fold::fold,
    ids::AreaId,
    invalid::Invalid,
    period,
    tree::{Found, Tree},
    words,
};

/// The keys that a query knows.
pub const KEYS: [&str; 16] = [
    "kind",
    "area",
    "work",
    "on",
    "recorded",
    "strength",
    "challenge",
    "making",
    "overseeing",
    "has",
    "missing",
    "is",
    "from",
    "relation",
    "publish",
    "in",
];

/// The reason of a key that there is not.
pub(super) const NO_KEY: &str = "no_key";

const STRENGTHS: [(&str, Strength); 3] = [
    ("claimed", Strength::Claimed),
    ("shown", Strength::Shown),
    ("witnessed", Strength::Witnessed),
];

const RELATIONS: [(&str, Relation); 5] = [
    ("peer", Relation::Peer),
    ("client", Relation::Client),
    ("teacher", Relation::Teacher),
    ("public", Relation::Public),
    ("jury", Relation::Jury),
];

const ANSWERS: [(&str, Publish); 4] = [
    ("unasked", Publish::Unasked),
    ("no", Publish::No),
    ("anonymous", Publish::Anonymous),
    ("named", Publish::Named),
];

/// The most rungs that a ladder has.
const MOST_RUNGS: u16 = 9;

/// What a key and its value ask for; `from` is the parser's own, because its words are the query's.
pub(super) fn term(key: &str, value: &Value<'_>, known: &Known<'_>) -> Result<Term, Invalid> {
    let text = value.text;
    if KEYS.contains(&key) && text.trim_start_matches('=').trim().is_empty() {
        return Err(nothing(key));
    }
    Ok(match key {
        "kind" => Term::Kind(listed(
            text,
            "kind",
            &Kind::ALL.map(|kind| (kind.word(), kind)),
        )?),
        "area" => Term::Area(areas(value, &known.names.tree)?),
        "work" => Term::Work(work(text, known)?),
        "on" => Term::On(period::read(text, known.today)?),
        "recorded" => Term::Recorded(recorded(text, known)?),
        "strength" => Term::Strength(listed(text, "strength", &STRENGTHS)?),
        "challenge" => Term::Challenge(range(text, MOST_RUNGS, rung)?),
        "making" => Term::Making(range(text, u16::MAX, minutes)?),
        "overseeing" => Term::Overseeing(range(text, u16::MAX, minutes)?),
        "has" => Term::Has(listed(text, "evidence or part", &Has::ALL)?),
        "missing" => Term::Missing(listed(text, "evidence or part", &Has::ALL)?),
        "is" => Term::Is(listed(text, "mark", &Mark::ALL)?),
        "relation" => Term::Relation(listed(text, "relation", &RELATIONS)?),
        "publish" => Term::Publish(listed(text, "answer", &ANSWERS)?),
        "in" => {
            let message = "This journal keeps no reviews and no portfolios yet, so in: finds none.";
            return Err(bad(message.to_owned()).hint("Take in: away."));
        }
        other => return Err(unknown_key(other)),
    })
}

/// The refusal of a key without a value.
pub(super) fn nothing(key: &str) -> Invalid {
    let example = match key {
        "kind" => "kind:milestone",
        "area" => "area:glaze",
        "work" => "work:none",
        "on" => "on:2026-05",
        "recorded" => "recorded:yesterday",
        "strength" => "strength:shown",
        "challenge" => "challenge:>=4",
        "making" => "making:>2h",
        "overseeing" => "overseeing:>0m",
        "has" => "has:file",
        "missing" => "missing:alt",
        "is" => "is:private",
        "from" => "from:alder",
        "relation" => "relation:client",
        _ => "publish:unasked",
    };
    bad(format!("Nothing stands after {key}:.")).hint(format!("Write it as in {example}."))
}

fn unknown_key(key: &str) -> Invalid {
    let message = format!("No search key '{}:'.", shortened(key));
    let refused = Invalid::new("query", NO_KEY, message);
    match KEYS.iter().find(|known| near(key, known)) {
        Some(known) => refused.hint(format!("Did you mean {known}:?")),
        None => {
            let keys: Vec<String> = KEYS.iter().map(|key| format!("{key}:")).collect();
            refused.hint(format!("A search knows {}.", words::listed(&keys, "and")))
        }
    }
}

/// The values of a list with commas.
fn listed<T: Copy>(value: &str, what: &str, known: &[(&str, T)]) -> Result<Vec<T>, Invalid> {
    let find = |word: &str| {
        let folded = fold(word);
        if let Some((_, found)) = known.iter().find(|(name, _)| *name == folded) {
            return Ok(*found);
        }
        let refused = bad(format!("No {what} is called '{}'.", shortened(word)));
        Err(match known.iter().find(|(name, _)| near(&folded, name)) {
            Some((name, _)) => refused.hint(format!("Did you mean {name}?")),
            None => {
                let names: Vec<String> = known.iter().map(|(name, _)| (*name).to_owned()).collect();
                refused.hint(format!("It is {}.", words::listed(&names, "or")))
            }
        })
    };
    value.split(',').map(find).collect()
}

/// An area and all below it, or after an equals sign that area alone; in order.
fn areas(value: &Value<'_>, tree: &Tree) -> Result<Vec<AreaId>, Invalid> {
    let (name, alone) = split_sign(value);
    match tree.find(name) {
        Found::One(id) if alone => Ok(vec![id]),
        Found::One(id) => {
            let mut below = tree.below(id);
            below.sort_unstable();
            Ok(below)
        }
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

/// A name, and whether an equals sign stands before it: in the text itself, or before its quotation marks.
pub(super) fn split_sign<'a>(value: &Value<'a>) -> (&'a str, bool) {
    match value.text.strip_prefix('=') {
        Some(name) => (name, true),
        None => (value.text, value.has_sign),
    }
}

fn work(text: &str, known: &Known<'_>) -> Result<OfWork, Invalid> {
    if fold(text) == "none" {
        return Ok(OfWork::None);
    }
    let works = works(text, known.names);
    if works.is_empty() {
        return Err(Invalid::new(
            "query",
            "unknown_work",
            format!("No work is called '{}'.", shortened(text)),
        ));
    }
    Ok(OfWork::One(works))
}

/// The instants of some days where the person is.
fn recorded(text: &str, known: &Known<'_>) -> Result<Instants, Invalid> {
    let days = period::read(text, known.today)?;
    let after = days.to.and_then(|day| day.succ_opt());
    Ok(Instants {
        from: days.from.map(known.begins),
        before: after.map(known.begins),
    })
}

/// The range that a sign makes of its number and the greatest there is.
type OfSign = fn(u16, u16) -> Range;

/// A range as it is written: `4`, `>=4`, `>2h`, `<90m`, `2..4`.
fn range(text: &str, most: u16, read: fn(&str) -> Result<u16, Invalid>) -> Result<Range, Invalid> {
    if let Some((from, to)) = text.split_once("..") {
        let end = |text: &str, open: u16| {
            if text.is_empty() {
                Ok(open)
            } else {
                read(text)
            }
        };
        let (from, to) = (end(from, 0)?, end(to, most)?);
        if to < from {
            let message = format!("'{}' ends before it begins.", shortened(text));
            return Err(bad(message).hint("Write the smaller end first."));
        }
        return Ok(Range { from, to });
    }
    let signs: [(&str, OfSign); 6] = [
        (">=", |n, most| Range { from: n, to: most }),
        ("≥", |n, most| Range { from: n, to: most }),
        (">", |n, most| Range {
            from: n.saturating_add(1),
            to: most,
        }),
        ("<=", |n, _| Range { from: 0, to: n }),
        ("≤", |n, _| Range { from: 0, to: n }),
        ("<", |n, _| match n.checked_sub(1) {
            Some(to) => Range { from: 0, to },
            // Nothing is less than nothing.
            None => Range { from: 1, to: 0 },
        }),
    ];
    for (sign, make) in signs {
        if let Some(number) = text.strip_prefix(sign) {
            return Ok(make(read(number)?, most));
        }
    }
    let number = read(text.strip_prefix('=').unwrap_or(text))?;
    Ok(Range {
        from: number,
        to: number,
    })
}

fn rung(text: &str) -> Result<u16, Invalid> {
    let number = u16::from_str(text.trim()).ok();
    number
        .filter(|rung| (1..=MOST_RUNGS).contains(rung))
        .ok_or_else(|| {
            bad(format!("'{}' is no rung.", shortened(text)))
                .hint("Rungs are numbered from 1 to 9, as in challenge:>=4.")
        })
}

fn minutes(text: &str) -> Result<u16, Invalid> {
    match text.trim() {
        "0" | "0m" | "0h" | "0min" => Ok(0),
        text => duration::read(text),
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
    // Of two letters hardly anything is left to be near to.
    known.len() > 2
        && (left.len().max(right.len()) <= 1
            || matches!((left, right), ([a, b], [c, d]) if a == d && b == c))
}
