//! The names of other people, as far as they permitted them.
//!
//! Nobody can tell a person's name from an institution's by its letters, so one rule holds for both: a name leaves as initials, unless its bearer
//! permitted it by a recognition that is given with the name, or the person switched names on. It does not know where a name is printed.

use std::collections::BTreeSet;

use plumb_mastery::Publish;

use crate::{clean::known_line, privacy::Leaving};

/// The names that may leave in full, folded for comparing.
#[derive(Default)]
pub struct Permitted(BTreeSet<String>);

impl Permitted {
    /// Those who gave their words with their name to something that leaves.
    pub fn of(leaving: &Leaving<'_>) -> Self {
        let named = leaving
            .recognitions
            .iter()
            .filter(|(_, said)| said.publish == Publish::Named);
        Self(named.map(|(_, said)| folded(&said.from)).collect())
    }

    /// Whether a name may leave in full.
    pub fn holds(&self, name: &str) -> bool {
        self.0.contains(&folded(name))
    }
}

fn folded(name: &str) -> String {
    known_line(name).to_lowercase()
}

/// The initials of a name: "Ann Weir" is "A. W.", and "The teahouse on Fen Street" is "T. F. S.".
pub fn initials(name: &str) -> String {
    let words: Vec<&str> = name
        .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
        .filter(|word| !word.is_empty())
        .collect();
    let lower = |word: &&&str| !word.starts_with(char::is_lowercase);
    let weighty: Vec<&str> = words.iter().filter(lower).copied().collect();
    let of = if weighty.is_empty() { words } else { weighty };
    of.iter()
        .filter_map(|word| word.chars().next())
        .map(|letter| format!("{letter}."))
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_by_its_initials_alone() {
        for (name, short) in [
            ("Ann Weir", "A. W."),
            ("Ludwig van Beethoven", "L. B."),
            ("the teahouse on Fen Street", "F. S."),
            ("anna", "a."),
            ("Anne-Marie O’Neill", "A. M. O."),
            ("株式会社", "株."),
        ] {
            assert_eq!(initials(name), short, "nothing of {name} but its letters");
        }
    }
}
