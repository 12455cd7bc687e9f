//! Standard output and standard error.
//!
//! A reader that went away, such as `head`, is no failure: what it did not want is dropped quietly.

use std::io::Write;

/// Writes a line of the answer.
pub fn line(text: &str) {
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
    let mut out = std::io::stderr().lock();
    let _ = writeln!(out, "{text}");
}
