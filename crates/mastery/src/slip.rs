//! A witness slip: the questions that were sent to someone who saw a thing.
//!
//! It is kept so that an answer that comes back can be told from one that nobody asked for. The answer becomes a recognition that names it; a
//! slip itself vouches for nothing.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    check::{self, line, past},
    entry::{About, LONGEST_NAME},
    ids::SlipId,
    invalid::Invalid,
};

/// Questions that were sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Slip {
    /// Its name that never changes.
    pub id: SlipId,
    /// The milestone or work that it asks about.
    pub about: About,
    /// Who was asked, at most 120 characters; empty where that was left open.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub person: String,
    /// The day it was saved.
    pub saved_on: NaiveDate,
}

impl Slip {
    /// Brings its texts into the form in which they are kept.
    pub fn tidy(&mut self) {
        check::tidy(&mut self.person);
    }

    /// Checks the slip as of `today`.
    ///
    /// # Errors
    ///
    /// `too_long`, `control`, `not_nfc` or `future`.
    pub fn check(&self, today: NaiveDate) -> Result<(), Invalid> {
        line("person", &self.person, 0, LONGEST_NAME)?;
        past("saved_on", self.saved_on, today)
    }
}
