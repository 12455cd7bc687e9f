//! Paper: what leaves the machine as a document. Rows become a [`Projection`], a projection becomes a tagged PDF or one page of HTML.
//!
//! The projection is the only thing that renderers see, and what it lacks cannot leak; so everything private or unpermitted is dropped in
//! [`project`] and nowhere else. Same input, same bytes. This crate knows no disk, no clock and no journal; bytes of pictures come in.

mod address;
pub mod chart;
pub mod clean;
mod colour;
mod error;
pub mod grain;
pub mod html;
mod notice;
pub mod pair;
pub mod pdf;
pub mod picture;
mod preflight;
pub mod preview;
mod privacy;
mod project;
pub mod projection;
pub mod rich;
mod rows;
pub mod sheet;
pub mod slip;
mod written;

pub use error::Error;
pub use grain::Grain;
pub use html::html;
pub use notice::{Notice, Reason};
pub use pdf::{LaidOut, lay_out, pdf, preview_pages};
pub use picture::Pictures;
pub use preflight::preflight;
pub use project::{Leaves, Projected, Wanted, fits, leaves, project};
pub use projection::{Paper, Projection};
pub use rows::{Choice, Rows};

/// What an export is doing, in order; the window shows it while it lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Rows and files are read.
    Gather,
    /// The preflight.
    Check,
    /// Pictures are cleaned.
    Pictures,
    /// Charts are drawn.
    Charts,
    /// Pages are laid out.
    LayOut,
    /// The document is checked.
    Verify,
    /// The document is written.
    Write,
}

/// Who is told how far an export is: the stage, how many are done, of how many.
pub type Progress<'a> = dyn FnMut(Stage, usize, usize) + 'a;

/// SHA-256 of bytes as 64 lower-case hexadecimal digits.
fn sha256_hex(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
