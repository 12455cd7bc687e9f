//! A saved search: a query with a name.
//!
//! It finds what the query finds on the day it is asked, so it holds no entries. Whether the query can be read is the business of `query`; a
//! search that was saved under an older grammar is kept as it stands and says what is wrong when it is run.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    check::{self, line},
    entry::LONGEST_NAME,
    ids::SearchId,
    invalid::Invalid,
};

/// The longest query that can be saved, in characters.
pub const LONGEST_QUERY: usize = 2_000;

/// A query with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Search {
    /// Its name that never changes.
    pub id: SearchId,
    /// 1 to 120 characters, such as "Glazes never shown".
    pub name: String,
    /// 1 to 2,000 characters in the grammar of `query`.
    pub query: String,
}

impl Search {
    /// Brings its texts into the form in which they are kept.
    pub fn tidy(&mut self) {
        check::tidy(&mut self.name);
        check::tidy(&mut self.query);
    }

    /// Checks the search.
    ///
    /// # Errors
    ///
    /// `empty`, `too_long`, `control` or `not_nfc`.
    pub fn check(&self) -> Result<(), Invalid> {
        line("name", &self.name, 1, LONGEST_NAME)?;
        line("query", &self.query, 1, LONGEST_QUERY)
    }
}
