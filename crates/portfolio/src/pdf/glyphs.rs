//! Texts as the bundled faces can set them.
//!
//! A character without a glyph would stop an accessible export, or leave an empty box; so its number stands in its place, `[U+65E5]`, and the
//! preflight lists it. A word longer than its column is given places to break, else its end would run into the next one. Nothing else about a
//! text is changed.

use std::collections::BTreeSet;

use super::fonts::{has_glyph, is_invisible};

/// A word longer than this, in running text, is given places to break.
pub const LINE: usize = 24;
/// The most characters between two such places.
const APART: usize = 10;
/// Places inside a word after which a break reads best.
const SEAMS: [char; 10] = ['/', '-', '_', '.', '@', '?', '&', '=', ',', '+'];

/// The characters of a text that no bundled face can draw.
pub fn missing(text: &str) -> BTreeSet<char> {
    text.chars().filter(|c| !has_glyph(*c)).collect()
}

/// The text as paper shows it in a column that holds words of `longest` characters, with the numbers of `undrawn` characters in their place as well.
pub fn printable(text: &str, undrawn: &BTreeSet<char>, longest: usize) -> String {
    breakable(&drawable(text, undrawn), longest)
}

/// The text with the numbers of characters in place of those that cannot be drawn; neighbours share one pair of brackets.
fn drawable(text: &str, undrawn: &BTreeSet<char>) -> String {
    let has_glyph = |c: char| has_glyph(c) && !undrawn.contains(&c);
    if text.chars().all(has_glyph) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut inside = false;
    for c in text.chars() {
        if has_glyph(c) && !(inside && is_invisible(c)) {
            if inside {
                out.push(']');
            }
            out.push(c);
            inside = false;
        } else if !is_invisible(c) {
            out.push_str(if inside { " " } else { "[" });
            out.push_str(&format!("U+{:04X}", c as u32));
            inside = true;
        }
    }
    if inside {
        out.push(']');
    }
    out
}

/// The text with a zero-width space here and there in every word that is longer than its column.
fn breakable(text: &str, longest: usize) -> String {
    if text.len() <= longest {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + text.len() / APART);
    for word in text.split_inclusive([' ', '\n', '\u{200b}', '\u{ad}']) {
        if word.trim_end().chars().count() <= longest {
            out.push_str(word);
        } else {
            break_word(word, longest.min(APART), &mut out);
        }
    }
    out
}

fn break_word(word: &str, apart: usize, out: &mut String) {
    let mut run = 0;
    let mut last = None;
    for c in word.chars() {
        let seam = last.is_some_and(|last| SEAMS.contains(&last) && last != c) && run > 2;
        if (run >= apart || seam) && !joins_before(c) {
            out.push('\u{200b}');
            run = 0;
        }
        out.push(c);
        run += 1;
        last = Some(c);
    }
}

/// Whether a character belongs to the one before it, so that nothing may stand between.
fn joins_before(c: char) -> bool {
    is_invisible(c) || unicode_normalization::char::is_combining_mark(c) || c.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_without_a_glyph_become_their_numbers() {
        assert_eq!(
            printable("a日本b", &BTreeSet::new(), LINE),
            "a[U+65E5 U+672C]b",
            "neighbours share one pair of brackets"
        );
        assert_eq!(
            printable("🎉", &BTreeSet::new(), LINE),
            "[U+1F389]",
            "an emoji is named"
        );
        assert_eq!(
            missing("a日é"),
            BTreeSet::from(['日']),
            "only what no face draws is listed"
        );
    }

    #[test]
    fn an_unbroken_word_gets_places_to_break_and_loses_nothing() {
        let word = "x".repeat(300);
        let broken = printable(&word, &BTreeSet::new(), LINE);
        assert!(
            broken.contains('\u{200b}'),
            "a word longer than a line would run off the page"
        );
        assert_eq!(broken.replace('\u{200b}', ""), word, "no letter is lost");
        assert_eq!(
            printable(
                "an ordinary sentence of ordinary words",
                &BTreeSet::new(),
                LINE
            ),
            "an ordinary sentence of ordinary words",
            "others stay as they are"
        );
    }

    #[test]
    fn a_narrow_column_breaks_a_word_that_a_line_would_hold() {
        let name = "DSC_20240405_1234.JPG";
        let broken = printable(name, &BTreeSet::new(), 16);
        assert_eq!(
            broken.split('\u{200b}').collect::<Vec<_>>(),
            ["DSC_", "20240405_", "1234.", "JPG"],
            "at its seams, where it has any"
        );
        assert_eq!(
            printable(name, &BTreeSet::new(), LINE),
            name,
            "and not where it has room"
        );
    }

    #[test]
    fn greek_cyrillic_hebrew_and_arabic_have_glyphs() {
        for text in ["Ελλάδα", "Москва", "שלום", "مرحبا", "naïve — “quoted” … €"]
        {
            assert!(
                missing(text).is_empty(),
                "{text} can be set with the bundled faces"
            );
        }
    }
}
