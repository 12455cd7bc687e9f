//! A project or piece: the unit of independence.
//!
//! Ten milestones of one work are one vote in depth. A work does not know its milestones.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    check::{self, line, past},
    entry::LONGEST_TITLE,
    ids::WorkId,
    invalid::Invalid,
};

/// Whatever could have failed by itself: a piece, a case, a class, an inspection, a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Work {
    /// Its name that never changes.
    pub id: WorkId,
    /// 1 to 200 characters.
    pub title: String,
    /// The first day of work on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<NaiveDate>,
    /// The day it was finished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finished: Option<NaiveDate>,
    /// The client, employer or person it was made for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_whom: Option<String>,
    /// An address where it can be seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// In no export, not even as a count (I7).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
}

impl Work {
    /// Brings its texts into the form in which they are kept.
    pub fn tidy(&mut self) {
        check::tidy(&mut self.title);
        self.for_whom
            .iter_mut()
            .chain(&mut self.link)
            .for_each(check::tidy);
    }

    /// Checks the work as of `today`.
    ///
    /// # Errors
    ///
    /// `empty`, `too_long`, `control`, `not_nfc`, `bad_link`, `future`, or `bad_date` where it was finished before it was started.
    pub fn check(&self, today: NaiveDate) -> Result<(), Invalid> {
        line("title", &self.title, 1, LONGEST_TITLE)?;
        self.for_whom
            .as_ref()
            .map_or(Ok(()), |name| line("for_whom", name, 1, LONGEST_TITLE))?;
        self.link
            .as_ref()
            .map_or(Ok(()), |link| check::link("link", link))?;
        self.started
            .map_or(Ok(()), |on| past("started", on, today))?;
        self.finished
            .map_or(Ok(()), |on| past("finished", on, today))?;
        match (self.started, self.finished) {
            (Some(started), Some(finished)) if finished < started => Err(Invalid::new(
                "finished",
                "bad_date",
                format!("'{}' was finished before it was started.", self.title),
            )),
            _ => Ok(()),
        }
    }
}
