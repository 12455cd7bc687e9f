//! Why a whole file cannot be read: not this format, cut, in an unknown encoding.
//!
//! A row that cannot be taken is no such thing; it is rejected and the others are taken. This module does not know what was asked for.

use thiserror::Error;

/// A file that gives no rows at all.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{message}")]
pub struct Unreadable {
    /// A stable name: `encoding`, `format`, `columns`, `cut`, `changed`, `too_new`.
    pub reason: &'static str,
    /// What failed, that nothing was imported, and what to do.
    pub message: String,
    /// The line where it was seen; the first line is 1.
    pub line: Option<u64>,
    /// The byte where it was seen; the first byte is 0.
    pub offset: Option<usize>,
}

impl Unreadable {
    /// Puts together what failed and what to do; that nothing was imported stands between them.
    pub fn new(reason: &'static str, failed: impl AsRef<str>, to_do: impl AsRef<str>) -> Self {
        Self {
            reason,
            message: format!(
                "{} Nothing was imported. {}",
                failed.as_ref(),
                to_do.as_ref()
            ),
            line: None,
            offset: None,
        }
    }

    /// Adds the line where it was seen.
    #[must_use]
    pub fn at_line(mut self, line: u64) -> Self {
        self.line = Some(line);
        self
    }

    /// Adds the byte where it was seen.
    #[must_use]
    pub fn at_byte(mut self, offset: usize) -> Self {
        self.offset = Some(offset);
        self
    }
}
