//! Foreign bytes in and out: the written form of a row, the journal's own JSON Lines, CSV, the history of a repository.
//!
//! Everything here is pure: bytes and answers in, rows and bytes out, the same bytes for the same rows. It does not know the disk, SQL, the
//! clock or chance; `journal` reads the files, knows what exists and writes what is new.

pub mod answer;
pub mod camera;
pub mod compare;
pub mod csv;
pub mod day;
pub mod encoding;
pub mod from;
pub mod journal_json;
pub mod mapping;
pub mod measure;
mod names;
pub mod order;
pub mod row;
pub mod scope;
pub mod sheet;
pub mod slip;
pub mod unreadable;

pub use answer::Answer;
pub use compare::{Judged, Known};
pub use names::{Against, Named};
pub use row::{Row, RowError, RowType};
pub use scope::Scope;
pub use sheet::{Sheet, Taken};
pub use unreadable::Unreadable;
