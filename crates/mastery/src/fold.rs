//! When two names are the same name.
//!
//! Areas, works and rungs are found with case, accents and spacing ignored; people are the same voice with case and spacing ignored only, because
//! an accent may be all that parts two persons. This module does not know what the names belong to.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A name as it is compared: NFKD, marks removed, case folded, white space trimmed and collapsed.
pub fn fold(text: &str) -> String {
    let bare: String = text.nfkd().filter(|c| !is_combining_mark(*c)).collect();
    // Lower case may bring marks of its own (İ becomes i and a dot), so they are taken away once more.
    collapse(
        &case(&bare)
            .nfkd()
            .filter(|c| !is_combining_mark(*c))
            .collect::<String>(),
    )
}

/// Case taken away in full: lower case, and one form for what capitals do not tell apart, such as ß and ss.
fn case(text: &str) -> String {
    text.to_lowercase().replace('ß', "ss").replace('ς', "σ")
}

/// A typed name as it is looked up: folded, with hyphens read as spaces, and with the apostrophe of a keyboard for that of a book.
pub fn look_up(text: &str) -> String {
    let spaced = fold(text).replace(['-', '\u{2010}', '\u{2011}'], " ");
    collapse(&spaced.replace(['\u{2019}', '\u{02bc}'], "'"))
}

/// The key of a person: trimmed, inner white space collapsed, case folded.
pub fn person(name: &str) -> String {
    collapse(&case(&name.nfc().collect::<String>()))
}

fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_spacing_do_not_part_names() {
        for (typed, other) in [
            ("Émail", "email"),
            ("  Ash\u{a0} Glaze ", "ash glaze"),
            ("İZNIK", "iznik"),
            ("ﬁling", "Filing"),
            ("Straße", "STRASSE"),
            ("GRÖSSE", "Größe"),
            ("ΚΟΣΜΟΣ", "κόσμος"),
        ] {
            assert_eq!(fold(typed), fold(other), "{typed} and {other} are one name");
        }
        assert_ne!(
            fold("glaze"),
            fold("glass"),
            "other letters are another name"
        );
    }

    #[test]
    fn a_hyphen_stands_for_a_space_when_a_name_is_looked_up() {
        assert_eq!(
            look_up("tea-bowls"),
            look_up("Tea Bowls"),
            "so a name of two words can be typed as one"
        );
        assert_ne!(
            fold("tea-bowls"),
            fold("tea bowls"),
            "but siblings may be called either way"
        );
    }

    #[test]
    fn an_accent_parts_two_people() {
        assert_eq!(
            person("  Mrs   ALDER "),
            person("mrs alder"),
            "case and spacing are typing"
        );
        assert_eq!(
            person("Anna Weiß"),
            person("ANNA WEISS"),
            "capitals have no other way to write it"
        );
        assert_ne!(person("Renée"), person("René"), "letters are not");
    }
}
