//! What can stop an export.
//!
//! Each variant is something that behaves differently for the caller; the preflight finds everything else first and says it in words. This module
//! does not know how a problem reaches a person: `journal` gives it its code.

use thiserror::Error;

/// Why no document was made. Nothing has been written anywhere when one of these comes back: this crate knows no disk.
#[derive(Debug, Error)]
pub enum Error {
    /// The document would be longer than a reader opens; `pages` is what it would have.
    #[error(
        "The portfolio would have {pages} pages; {most} is the most. Nothing was written. Choose fewer works, or split it into volumes."
    )]
    TooLong {
        /// How many pages it would have.
        pages: usize,
        /// How many it may have.
        most: usize,
    },
    /// The renderer refused; a defect of ours, because the preflight lets nothing through that it refuses.
    #[error(
        "The document could not be set. Nothing was written; the journal is as it was. Report this with the details."
    )]
    Renderer {
        /// What the renderer said, for the maintainer.
        detail: String,
    },
    /// The projection could not be written as JSON; a defect of ours.
    #[error(
        "The portfolio could not be put into its written form. Nothing was written; the journal is as it was. Report this with the details."
    )]
    Written(#[from] serde_json::Error),
    /// The page's template refused; a defect of ours.
    #[error(
        "The page could not be written. Nothing was written; the journal is as it was. Report this with the details."
    )]
    Template(#[from] askama::Error),
}
