//! `plumb undo` and `plumb redo`.

use clap::Args;
use plumb_journal::{
    Result,
    history::{Steps as StepsRequest, TakenBack},
    outcome::Outcome,
};
use serde_json::json;

use crate::{answers, out, talk::Talk};

/// How many steps.
#[derive(Args)]
pub struct Steps {
    /// How many; one where absent.
    #[arg(default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    n: u32,
}

impl Steps {
    /// Takes back.
    pub fn undo(self, talk: &Talk) -> Result<()> {
        self.run(talk, "undo", "Undone")
    }

    /// Does again.
    pub fn redo(self, talk: &Talk) -> Result<()> {
        self.run(talk, "redo", "Redone")
    }

    fn run(self, talk: &Talk, name: &str, verb: &str) -> Result<()> {
        let done: Outcome<TakenBack> = talk.ask(name, &StepsRequest { steps: self.n })?;
        if talk.json {
            answers::print_json(
                &json!({"change": done.change, "label": done.label, "undo": done.undo.undo, "redo": done.undo.redo}),
            );
            return Ok(());
        }
        for label in &done.value.labels {
            out::line(&format!("{verb}: {label}"));
        }
        Ok(())
    }
}
