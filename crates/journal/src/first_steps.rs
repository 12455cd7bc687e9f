//! Things to try on the first days, each known to be done by what the journal holds.
//!
//! Nothing of this is stored: what was tried is what is there. It does not know how the list is shown, nor which pages were looked at.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{commands::Nothing, journal::Journal, problem::Result, storage};

/// What was tried so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FirstSteps {
    /// Whether there is an entry, before which the list would only be in the way.
    pub begun: bool,
    /// A line was saved.
    pub line: bool,
    /// Something is kept to show.
    pub shown: bool,
    /// Someone who saw it was asked, or said something.
    pub asked: bool,
}

impl Journal {
    /// What was tried so far.
    pub fn first_steps(&self, _: Nothing) -> Result<FirstSteps> {
        self.read(|reader| {
            let (entries, line, shown, asked) = storage::lean::first_steps(reader.connection())?;
            Ok(FirstSteps {
                begun: entries > 0,
                line,
                shown,
                asked,
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use plumb_exchange::Row;

    use super::*;
    use crate::{
        capture::Capture,
        trial::{self, Trial, call},
    };

    #[test]
    fn what_was_tried_is_read_from_what_is_there() {
        let trial = Trial::new();
        let tried = || trial.journal.first_steps(Nothing {}).expect("it reads");
        assert!(
            !tried().begun,
            "before the first entry the list would only be in the way"
        );
        trial.put("Log one", &[Row::Entry(trial::note("one"))]);
        let begun = tried();
        assert!(
            begun.begun && !begun.line && !begun.shown && !begun.asked,
            "an entry alone is none of the things to try"
        );
        let line = Capture {
            line: "sieved the ash https://example.org/ash".to_owned(),
            ..Capture::default()
        };
        trial.journal.capture(&call(), line).expect("it is saved");
        let line = tried();
        assert!(
            line.line && line.shown && !line.asked,
            "a line was saved, and its address is something to show: {line:?}"
        );
    }
}
