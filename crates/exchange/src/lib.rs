//! Foreign bytes in and out: the written form of a row, the journal's own JSON Lines, CSV, the history of a repository.
//!
//! Everything here is pure: bytes and answers in, rows and bytes out, the same bytes for the same rows. It does not know the disk, SQL, the
//! clock or chance; `journal` reads the files, knows what exists and writes what is new.

pub mod row;

pub use row::{Row, RowError};
