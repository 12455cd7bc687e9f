//! Cells: the guard against spreadsheets that take text for a formula, and lists inside one cell.
//!
//! What is written reads the same again, whatever its first character is. This module does not know what a cell means.

/// The first characters of text that a spreadsheet may take for a formula, and the guard itself.
const GUARDED: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\'', '＝', '＋', '－', '＠'];

/// Puts one `'` before a text that a spreadsheet would take for a formula.
pub fn guard(text: &str) -> String {
    if text.starts_with(GUARDED) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// Takes away the one `'` that `guard` puts there.
pub fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if text.starts_with(GUARDED) => text,
        _ => cell,
    }
}

/// Joins a list into one cell with ` | `; a bar inside an item is `\|`.
pub fn join<T: AsRef<str>>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<String> = items
        .into_iter()
        .map(|item| item.as_ref().replace('|', "\\|"))
        .collect();
    items.join(" | ")
}

/// Parts a cell into the items of its list; empty items are none.
pub fn split(cell: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    let mut letters = cell.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if letters.peek() == Some(&'|') => {
                letters.next();
                last(&mut items).push('|');
            }
            '|' => items.push(String::new()),
            _ => last(&mut items).push(letter),
        }
    }
    items
        .into_iter()
        .map(|item| item.trim().to_owned())
        .filter(|item| !item.is_empty())
        .collect()
}

fn last(items: &mut Vec<String>) -> &mut String {
    if items.is_empty() {
        items.push(String::new());
    }
    let at = items.len() - 1;
    &mut items[at]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reliability_g11_a_formula_becomes_text_and_comes_back() {
        for (text, cell) in [
            ("=HYPERLINK(\"a\")", "'=HYPERLINK(\"a\")"),
            ("@SUM(1)", "'@SUM(1)"),
            ("-1+1", "'-1+1"),
            ("'=x", "''=x"),
            ("'", "''"),
            ("'twas", "''twas"),
            ("＝1", "'＝1"),
            ("plain", "plain"),
            ("", ""),
        ] {
            assert_eq!(guard(text), cell, "{text}");
            assert_eq!(unguard(cell), text, "{cell}");
        }
        assert_eq!(
            unguard("'twas"),
            "'twas",
            "an apostrophe before a letter was typed by a person"
        );
    }

    proptest! {
        #[test]
        fn every_text_survives_guarding(text in "[=+\\-@\t\r'＝＋－＠]{0,3}.{0,5}") {
            let guarded = guard(&text);
            prop_assert_eq!(unguard(&guarded), text);
        }

        #[test]
        fn every_list_survives_joining(items in proptest::collection::vec("[a-z|=' ]{0,4}[a-z|]", 0..4)) {
            let items: Vec<String> = items.iter().map(|item| item.trim().to_owned()).collect();
            prop_assert_eq!(split(&join(&items)), items);
        }
    }
}
