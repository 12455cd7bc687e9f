//! A position held for a span: the quiet band behind every time chart.
//!
//! Roles change no number; they may overlap. A role does not know what was made while it was held.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    check::{self, line, past},
    date::Precision,
    entry::LONGEST_NAME,
    ids::RoleId,
    invalid::Invalid,
};

/// A position held from a day, to a day or still.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Role {
    /// Its name that never changes.
    pub id: RoleId,
    /// 1 to 120 characters, such as "Head of design".
    pub title: String,
    /// Where it was held.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub at: String,
    /// The first day; for a month or year its first day, because a band begins where the time named begins.
    pub from: NaiveDate,
    /// How exactly the first day is known.
    #[serde(default, skip_serializing_if = "Precision::is_day")]
    pub from_precision: Precision,
    /// The last day; none while it is still held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<NaiveDate>,
    /// How exactly the last day is known.
    #[serde(default, skip_serializing_if = "Precision::is_day")]
    pub to_precision: Precision,
    /// In no export (I7).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
}

impl Role {
    /// Brings its texts into the form in which they are kept.
    pub fn tidy(&mut self) {
        check::tidy(&mut self.title);
        check::tidy(&mut self.at);
    }

    /// Checks the role as of `today`.
    ///
    /// # Errors
    ///
    /// `empty`, `too_long`, `control`, `not_nfc`, `future`, or `bad_date` where it ended before it began.
    pub fn check(&self, today: NaiveDate) -> Result<(), Invalid> {
        line("title", &self.title, 1, LONGEST_NAME)?;
        line("at", &self.at, 0, LONGEST_NAME)?;
        past("from", self.from, today)?;
        let Some(to) = self.to else { return Ok(()) };
        past("to", to, today)?;
        if to < self.from {
            return Err(Invalid::new(
                "to",
                "bad_date",
                format!("'{}' ended before it began.", self.title),
            ));
        }
        Ok(())
    }
}
