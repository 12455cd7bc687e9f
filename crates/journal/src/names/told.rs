//! What is said of a name that is not there, or could be several.
//!
//! One sentence for every door, with what was perhaps meant and what to do. It does not know how names are looked up.

use plumb_mastery::{Invalid, check::DAY_THAT_CAME, words};

use crate::problem::{Code, Problem};

/// How alike two names have to be, from 0 to 1, before one is suggested for the other.
const ALIKE: f64 = 0.72;

/// What did not happen when a name is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tail {
    /// "Nothing was logged."
    Logged,
    /// "Nothing was changed."
    Changed,
    /// "Nothing was written."
    Written,
    /// "Nothing was drawn."
    Drawn,
}

impl Tail {
    /// The last part of the sentence.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Logged => "Nothing was logged.",
            Self::Changed => "Nothing was changed.",
            Self::Written => "Nothing was written.",
            Self::Drawn => "Nothing was drawn.",
        }
    }
}

/// What the model refuses, with what did not happen, at the field that the request knows.
pub(crate) fn refused(invalid: Invalid, field: &str, tail: Tail) -> Problem {
    // Only what is being logged happens on a day; any other day is a fact or a view, which can wait for nothing.
    let waits = tail == Tail::Logged && field == "on";
    let mut problem = Problem::new(
        Code::Invalid,
        invalid.reason,
        format!("{} {}", invalid.message, tail.words()),
    );
    problem.hint = match invalid.reason {
        "future" if !waits => Some(DAY_THAT_CAME.to_owned()),
        _ => invalid.hint,
    };
    problem.field = Some(field.to_owned());
    problem.at = invalid.at;
    problem
}

/// The refusal of a name that nothing has: with what it is like, or else with how to find out.
pub(super) fn missing(what: &str, typed: &str, like: &[String], tail: Tail) -> Problem {
    let meant = if like.is_empty() {
        String::new()
    } else {
        format!(" Did you mean {}?", words::listed(like, "or"))
    };
    let (typed, tail) = (shown(typed), tail.words());
    let problem = Problem::new(
        Code::Missing,
        "name",
        format!("No {what} is called '{typed}'.{meant} {tail}"),
    );
    if like.is_empty() {
        problem.hint(hint(what))
    } else {
        problem
    }
}

fn hint(what: &str) -> &'static str {
    match what {
        "area" => "Look at the list of areas, or add it first.",
        "work" => "Look at the list of works, or add it first.",
        "template" => "Look at the list of templates.",
        "role" => "Look at the list of roles, or add it first.",
        "search" => "Look at the list of searches, or save it first.",
        "entry" => {
            "Name it by its id, by the ending that lists print, or a milestone by its whole title."
        }
        _ => "Name a milestone or a work by its whole title, or by the ending that lists print.",
    }
}

/// The refusal of a name that could be several things.
pub(super) fn ambiguous(typed: &str, could: &[String], rule: &str, tail: Tail) -> Problem {
    let message = format!(
        "'{}' could be {}. {rule} {}",
        shown(typed),
        words::listed(could, "or"),
        tail.words()
    );
    Problem::new(Code::Ambiguous, "name", message)
}

/// The refusal of an entry that went meanwhile.
pub(crate) fn gone(tail: Tail) -> Problem {
    Problem::new(
        Code::Missing,
        "entry",
        format!("That entry was deleted meanwhile. {}", tail.words()),
    )
    .hint("Restore it from History.")
}

/// A few characters of what was typed, for a sentence.
pub(crate) fn shown(typed: &str) -> String {
    let short: String = typed.chars().filter(|c| !c.is_control()).take(60).collect();
    if short.len() < typed.len() {
        format!("{short}…")
    } else {
        short
    }
}

/// At most three names that are like the one that was typed, the most alike first.
pub(super) fn alike(wanted: &str, names: impl Iterator<Item = (String, String)>) -> Vec<String> {
    let mut scored: Vec<(f64, String)> = names
        .map(|(folded, shown)| {
            (
                strsim::normalized_damerau_levenshtein(wanted, &folded)
                    .max(begins(wanted, &folded)),
                shown,
            )
        })
        .filter(|(score, _)| *score >= ALIKE)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut like: Vec<String> = Vec::new();
    for (_, name) in scored {
        if !like.contains(&name) {
            like.push(name);
        }
    }
    like.truncate(3);
    like
}

/// A beginning of three letters or more is alike enough to be meant, though not to be taken.
fn begins(wanted: &str, name: &str) -> f64 {
    if wanted.chars().count() >= 3 && name.starts_with(wanted) {
        ALIKE
    } else {
        0.0
    }
}
