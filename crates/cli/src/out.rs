//! Standard output and standard error.
//!
//! A reader that went away, such as `head`, is no failure: what it did not want is dropped quietly. Marks that would turn the words around them, or speak to
//! the terminal, are shown as symbols in what people read; JSON and files are exact.

use std::{borrow::Cow, io::Write};

/// Writes a line of the answer, for people.
pub fn line(text: &str) {
    exact_line(&visible(text));
}

/// Writes a line of the answer as it is.
pub fn exact_line(text: &str) {
    let mut out = std::io::stdout().lock();
    // A closed pipe means that the reader has seen enough.
    let _ = writeln!(out, "{text}");
}

/// Writes bytes of the answer as they are.
pub fn bytes(bytes: &[u8]) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(bytes);
    let _ = out.flush();
}

/// Writes a line to the person, beside the answer.
pub fn error_line(text: &str) {
    exact_error_line(&visible(text));
}

/// Writes a line beside the answer as it is.
pub fn exact_error_line(text: &str) {
    let mut out = std::io::stderr().lock();
    let _ = writeln!(out, "{text}");
}

/// A text with its hidden marks shown: `photo<U+202E>gpj.exe` instead of a name that reads backwards.
fn visible(text: &str) -> Cow<'_, str> {
    let is_hidden = |letter: char| {
        let turns = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        turns || (letter.is_control() && !matches!(letter, '\n' | '\t' | '\r'))
    };
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        if is_hidden(letter) {
            shown.push_str(&format!("<U+{:04X}>", u32::from(letter)));
        } else {
            shown.push(letter);
        }
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_turn_words_around_are_shown_and_words_of_any_script_stay() {
        assert_eq!(
            visible("photo\u{202e}gpj.exe \u{1b}[31m"),
            "photo<U+202E>gpj.exe <U+001B>[31m",
            "nothing reads backwards or speaks to the terminal"
        );
        for plain in ["שלום עולם", "tea\nbowl\tash", "👩\u{200d}🎨 é"] {
            assert_eq!(visible(plain), plain, "as it was written");
        }
    }
}
