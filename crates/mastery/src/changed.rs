//! What changed between two forms of a text, word by word.
//!
//! Read one after the other, the runs that stayed or went are the text before, those that stayed or came the text after; no letter is lost. It does not
//! know what the texts are about.

use serde::{Deserialize, Serialize};
use similar::{Algorithm, ChangeTag, TextDiff};
use ts_rs::TS;

/// Beyond so many pairs of words two texts are only compared at their ends, because a comparison must never be waited for.
const MOST_PAIRS: usize = 4_000_000;

/// What became of a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Became {
    /// It stands in both forms.
    Stayed,
    /// It stands only in the form before.
    Went,
    /// It stands only in the form after.
    Came,
}

/// A run of words, with what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangedRun {
    /// What became of it.
    pub became: Became,
    /// The words, with the spaces that belong to them.
    pub text: String,
}

/// The runs of words that stayed, went and came between two forms of a text; empty where both are empty.
pub fn words_changed(before: &str, after: &str) -> Vec<ChangedRun> {
    let words = |text: &str| text.split_whitespace().count() + 1;
    if words(before).saturating_mul(words(after)) > MOST_PAIRS {
        return at_the_ends(before, after);
    }
    let compared = TextDiff::configure()
        .algorithm(Algorithm::Myers)
        .diff_unicode_words(before, after);
    let mut runs = Vec::new();
    for change in compared.iter_all_changes() {
        let became = match change.tag() {
            ChangeTag::Equal => Became::Stayed,
            ChangeTag::Delete => Became::Went,
            ChangeTag::Insert => Became::Came,
        };
        push(&mut runs, became, change.value());
    }
    gathered(runs)
}

/// Joins what a lone space between two changed words would tear into crumbs.
fn gathered(runs: Vec<ChangedRun>) -> Vec<ChangedRun> {
    let mut out: Vec<ChangedRun> = Vec::new();
    let (mut went, mut came) = (String::new(), String::new());
    let mut rest = runs.into_iter().peekable();
    while let Some(run) = rest.next() {
        match run.became {
            Became::Went => went.push_str(&run.text),
            Became::Came => came.push_str(&run.text),
            Became::Stayed
                if run.text.trim().is_empty()
                    && !(went.is_empty() && came.is_empty())
                    && rest
                        .peek()
                        .is_some_and(|next| next.became != Became::Stayed) =>
            {
                went.push_str(&run.text);
                came.push_str(&run.text);
            }
            Became::Stayed => {
                settle(&mut out, &mut went, &mut came);
                push(&mut out, Became::Stayed, &run.text);
            }
        }
    }
    settle(&mut out, &mut went, &mut came);
    out
}

fn settle(out: &mut Vec<ChangedRun>, went: &mut String, came: &mut String) {
    push(out, Became::Went, &std::mem::take(went));
    push(out, Became::Came, &std::mem::take(came));
}

fn push(runs: &mut Vec<ChangedRun>, became: Became, text: &str) {
    match runs.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.became == became => last.text.push_str(text),
        _ => runs.push(ChangedRun {
            became,
            text: text.to_owned(),
        }),
    }
}

/// What is the same at the beginning and at the end, and all between as changed.
fn at_the_ends(before: &str, after: &str) -> Vec<ChangedRun> {
    let pairs = before.chars().zip(after.chars());
    let head: usize = pairs
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum();
    let (old, new) = (&before[head..], &after[head..]);
    let pairs = old.chars().rev().zip(new.chars().rev());
    let tail: usize = pairs
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum();
    let mut runs = Vec::new();
    push(&mut runs, Became::Stayed, &before[..head]);
    push(&mut runs, Became::Went, &old[..old.len() - tail]);
    push(&mut runs, Became::Came, &new[..new.len() - tail]);
    push(&mut runs, Became::Stayed, &old[old.len() - tail..]);
    runs
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn said(before: &str, after: &str) -> String {
        words_changed(before, after)
            .iter()
            .map(|run| match run.became {
                Became::Stayed => run.text.clone(),
                Became::Went => format!("[-{}-]", run.text),
                Became::Came => format!("{{+{}+}}", run.text),
            })
            .collect()
    }

    fn side(runs: &[ChangedRun], other: Became) -> String {
        let of = runs.iter().filter(|run| run.became != other);
        of.map(|run| run.text.as_str()).collect()
    }

    #[test]
    fn what_changed_is_told_by_words_and_not_by_letters() {
        assert_eq!(
            said(
                "The glaze ran at cone 9.",
                "The glaze crawled at cone 10, again."
            ),
            "The glaze [-ran-]{+crawled+} at cone [-9-]{+10, again+}.",
            "a reader sees words"
        );
        assert_eq!(
            said("one two three", "four five three"),
            "[-one two-]{+four five+} three",
            "neighbours that changed are one run, not crumbs"
        );
        assert_eq!(
            said("", "Moon jar"),
            "{+Moon jar+}",
            "what was not there came whole"
        );
        assert_eq!(said("Moon jar", ""), "[-Moon jar-]", "and goes whole");
        assert_eq!(
            words_changed("", ""),
            Vec::new(),
            "nothing is no change at all"
        );
    }

    #[test]
    fn two_books_with_nothing_in_common_are_compared_in_no_time() {
        let book = |word: &str| -> String { (0..5_000).map(|at| format!("{word}{at} ")).collect() };
        let (before, after) = (
            format!("Same head. {}same tail", book("a")),
            format!("Same head. {}same tail", book("b")),
        );
        let runs = words_changed(&before, &after);
        assert_eq!(
            (
                runs.len(),
                side(&runs, Became::Came) == before,
                side(&runs, Became::Went) == after
            ),
            (4, true, true),
            "only their ends are looked at, and nothing is lost"
        );
    }

    proptest! {
        #[test]
        fn both_forms_can_be_read_out_of_the_runs(before in "[ab \n.é]{0,40}", after in "[ab \n.é]{0,40}") {
            let runs = words_changed(&before, &after);
            prop_assert_eq!(side(&runs, Became::Came), before.clone(), "the form before");
            prop_assert_eq!(side(&runs, Became::Went), after.clone(), "the form after");
            let ends = at_the_ends(&before, &after);
            prop_assert_eq!(side(&ends, Became::Came), before, "also where only the ends are compared");
            prop_assert_eq!(side(&ends, Became::Went), after, "on both sides");
        }
    }
}
