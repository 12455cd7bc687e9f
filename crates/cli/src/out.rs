//! Standard output and standard error.
//!
//! A reader that went away, such as `head`, is no failure: what it did not want is dropped quietly. Any other failure is kept and told at the end, since
//! an answer that did not arrive was not given. Marks that would turn the words around them, or speak to the terminal, are shown as symbols in what
//! people read; JSON and files are exact.

use std::{
    borrow::Cow,
    io::{self, ErrorKind, Write},
    sync::{
        OnceLock,
        atomic::{AtomicBool, Ordering},
    },
};

use plumb_journal::{Code, Problem, Result};

/// The first failure of standard output.
static FAILED: OnceLock<io::Error> = OnceLock::new();

/// Whether anything was written to standard output.
static BEGUN: AtomicBool = AtomicBool::new(false);

/// Writes a line of the answer, for people.
pub fn line(text: &str) {
    exact_line(&visible(text));
}

/// Writes a line of the answer as it is.
pub fn exact_line(text: &str) {
    write(|out| writeln!(out, "{text}"));
}

/// Writes bytes of the answer as they are.
pub fn bytes(bytes: &[u8]) {
    write(|out| out.write_all(bytes));
}

/// Writes all that can be read as the answer.
pub fn all_of(mut from: impl io::Read) {
    write(|out| io::copy(&mut from, out).map(|_| ()));
}

/// Whether an answer was begun.
pub fn has_begun() -> bool {
    BEGUN.load(Ordering::Relaxed)
}

/// Ends the answer.
///
/// # Errors
///
/// `file·output` where not all of it could be written, unless the reader only went away.
pub fn finish() -> Result<()> {
    if has_begun() {
        write(|out| out.flush());
    }
    match FAILED.get() {
        Some(error) if error.kind() != ErrorKind::BrokenPipe => Err(Problem::new(
            Code::File,
            "output",
            "The answer could not be written to standard output. The journal is unchanged by that.",
        )
        .hint("What was asked for is done; `plumb history` names every change.")
        .because(error)),
        _ => Ok(()),
    }
}

/// Writes a line to the person, beside the answer.
pub fn error_line(text: &str) {
    exact_error_line(&visible(text));
}

/// Writes a line beside the answer as it is.
pub fn exact_error_line(text: &str) {
    let mut out = io::stderr().lock();
    // Where nobody can be told, the exit status still tells.
    let _ = writeln!(out, "{text}");
}

fn write(part: impl FnOnce(&mut io::StdoutLock<'static>) -> io::Result<()>) {
    BEGUN.store(true, Ordering::Relaxed);
    if FAILED.get().is_some() {
        return;
    }
    if let Err(error) = part(&mut io::stdout().lock()) {
        // Only the first tells why; those after it follow from it.
        let _ = FAILED.set(error);
    }
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
