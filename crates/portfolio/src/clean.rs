//! Which characters may stand in a document.
//!
//! On the way into a projection text becomes NFC, tabs become spaces (the renderer sets a tab as nothing and glues the words), and characters
//! that no reader can see but every reader can trip over are taken out and counted. Isolates, joiners and soft hyphens stay: scripts need
//! them. This module does not know fonts; see `pdf::glyphs`.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

/// The characters that were taken out of a text, with how often.
pub type Removed = BTreeMap<char, u32>;

/// The text as it may leave; what was taken out is added to `removed`.
pub fn clean(text: &str, removed: &mut Removed) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            c if is_removed(c) => *removed.entry(c).or_default() += 1,
            c => out.push(c),
        }
    }
    out.nfc().collect()
}

/// A text of one line: cleaned, with line ends as spaces and no space at either end.
pub fn clean_line(text: &str, removed: &mut Removed) -> String {
    clean(text, removed).replace('\n', " ").trim().to_owned()
}

/// A line as [`clean_line`] makes it, for where its removals are told already.
pub fn known_line(text: &str) -> String {
    clean_line(text, &mut Removed::new())
}

/// The names of removed characters in words, such as "U+0007 (2 times)".
pub fn listed(removed: &Removed) -> String {
    let names = removed.iter().map(|(c, times)| match times {
        1 => format!("U+{:04X}", *c as u32),
        n => format!("U+{:04X} ({n} times)", *c as u32),
    });
    names.collect::<Vec<_>>().join(", ")
}

/// C0 but the line feed, DEL and C1, the byte order mark, non-characters, and the bidirectional overrides.
fn is_removed(c: char) -> bool {
    let point = c as u32;
    (c.is_control() && c != '\n')
        || c == '\u{feff}'
        || matches!(c, '\u{202a}'..='\u{202e}')
        || (0xfdd0..=0xfdef).contains(&point)
        || point & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_overrides_and_marks_are_taken_out_and_counted() {
        let mut removed = Removed::new();
        let text = clean(
            "a\u{7}b\u{7}\u{feff}c\u{202e}d\u{85}e\u{fffe}f",
            &mut removed,
        );
        assert_eq!(text, "abcdef", "no reader can see what was taken out");
        assert_eq!(
            removed[&'\u{7}'], 2,
            "each removal is counted, so the report can list it"
        );
        assert_eq!(
            listed(&removed),
            "U+0007 (2 times), U+0085, U+202E, U+FEFF, U+FFFE",
            "the report names them by number"
        );
    }

    #[test]
    fn joiners_isolates_and_soft_hyphens_stay() {
        let mut removed = Removed::new();
        let text = "a\u{200d}b\u{200b}c\u{ad}d\u{2066}e\u{2069}";
        assert_eq!(
            clean(text, &mut removed),
            text,
            "scripts need these to be set rightly"
        );
        assert!(removed.is_empty(), "nothing was taken out");
    }

    #[test]
    fn tabs_become_spaces_and_line_ends_become_line_feeds() {
        let mut removed = Removed::new();
        assert_eq!(
            clean("a\tb\r\nc\rd\u{2028}e", &mut removed),
            "a b\nc\nd\ne",
            "words stay parted in every renderer"
        );
        assert_eq!(clean("e\u{301}", &mut removed), "é", "text is composed");
    }
}
