//! Standard output and standard error.
//!
//! A reader that went away, such as `head`, is no failure: what it did not want is dropped quietly. Any other failure is kept and told at the end, since
//! an answer that did not arrive was not given. It does not know what is written.

use std::{
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

/// Writes a line of the answer.
pub fn line(text: &str) {
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
