//! The day that a camera wrote into a picture which is about to be attached: offered, and then forgotten.
//!
//! Only the head of the file is read, and nothing of it is kept.

use std::io::Read;

use plumb_mastery::{Day, words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::source;
use crate::{call::Call, desk::Desk, problem::Result, refs::Place};

/// How much of a picture is read; what describes it stands in its first parts.
const HEAD: u64 = 512 << 10;

/// A picture that was chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChosenPicture {
    /// Where it lies.
    pub file: Place,
}

/// When a picture was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TakenOn {
    /// The day, where its camera wrote one that has been.
    pub on: Option<chrono::NaiveDate>,
    /// "Tue 17 Nov 2026".
    pub words: String,
}

impl Desk {
    /// The day on which a chosen picture was taken, by its camera.
    ///
    /// # Errors
    ///
    /// `refused·handle`, `missing·file`, `invalid·not_a_file`, `file·unreadable`.
    pub fn taken_on(&self, call: &Call<'_>, request: ChosenPicture) -> Result<TakenOn> {
        let path = call.places.path(&request.file)?;
        let (file, _) = source::open(&path)?;
        let mut head = Vec::new();
        // What cannot be read has no day; attaching it says why.
        let _ = file.take(HEAD).read_to_end(&mut head);
        let on = plumb_exchange::camera::day_taken(&head).filter(|on| {
            *on <= self
                .journal()
                .map_or(*on, |journal| journal.clock().today())
        });
        Ok(TakenOn {
            on,
            words: on.map(|on| words::day(Day::exact(on))).unwrap_or_default(),
        })
    }
}
