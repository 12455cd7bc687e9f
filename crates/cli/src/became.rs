//! `plumb became`: what came of a milestone some time after.

use clap::Args;
use plumb_journal::{
    Result,
    entries::Logged,
    outcome::Outcome,
    refs::{DayText, EntryRef},
    returning::{NeverAsk, ResultLanded},
};

use crate::{
    answers,
    flags::{EvidenceFlags, NOT_CHANGED, QuoteFlags},
    talk::Talk,
};

/// Write down what became of a milestone, with the day it landed.
#[derive(Args)]
pub struct Became {
    /// An id, the ending that lists print, or a milestone's title.
    entry: String,
    /// What landed; - reads standard input.
    #[arg(required_unless_present_any = ["never", "ask_again"], conflicts_with_all = ["never", "ask_again"])]
    text: Option<String>,
    /// The day it landed; today where absent.
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[command(flatten)]
    evidence: EvidenceFlags,
    /// Never ask about this one.
    #[arg(long, conflicts_with_all = ["ask_again", "on", "link", "file", "measure"])]
    never: bool,
    /// Ask about it again.
    #[arg(long, conflicts_with_all = ["on", "link", "file", "measure"])]
    ask_again: bool,
}

impl Became {
    /// Keeps the result, or asks no more.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let entry = EntryRef(self.entry);
        let done: Outcome<Logged> = match talk.text_of(self.text)? {
            Some(text) => talk.ask(
                "result_landed",
                &ResultLanded {
                    entry,
                    text,
                    on: self.on.map(DayText),
                    evidence: self
                        .evidence
                        .collect(QuoteFlags::none(), talk, NOT_CHANGED)?,
                },
            )?,
            None => talk.ask(
                "never_ask",
                &NeverAsk {
                    entry,
                    back: self.ask_again,
                },
            )?,
        };
        answers::logged(talk, &done);
        Ok(())
    }
}
