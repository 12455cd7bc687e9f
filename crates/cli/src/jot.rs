//! `plumb jot`: the capture line.

use clap::{Args, ValueEnum};
use plumb_journal::{
    Code, Problem, Result,
    capture::{Capture, CaptureChoice, CaptureLine},
    entries::Captured,
    outcome::Outcome,
};
use serde_json::{Value, json};

use crate::{answers, out, talk::Talk};

/// Log in one line.
#[derive(Args)]
pub struct Jot {
    /// The line; - reads standard input.
    #[arg(required = true, num_args = 1.., value_name = "TEXT")]
    text: Vec<String>,
    /// Settles a line that means two things.
    #[arg(long = "as", value_enum)]
    kind: Option<As>,
    /// Make the areas and works that the line offers.
    #[arg(long)]
    new: bool,
    /// Only print the reading.
    #[arg(long)]
    dry_run: bool,
}

/// What a line with a time and a challenge is meant to be.
#[derive(Clone, Copy, ValueEnum)]
pub enum As {
    /// Time spent.
    Session,
    /// Something done.
    Milestone,
    /// A thought.
    Note,
    /// Both, as one change.
    Both,
}

impl Jot {
    /// Saves the line, or prints its reading.
    pub fn run(self, talk: &Talk) -> Result<()> {
        let line = talk.text(self.text.join(" "))?;
        if self.dry_run {
            return show_reading(talk, line);
        }
        let choice = self.kind.map(|kind| match kind {
            As::Session => CaptureChoice::Session,
            As::Milestone => CaptureChoice::Milestone,
            As::Note => CaptureChoice::Note,
            As::Both => CaptureChoice::Both,
        });
        let done: Outcome<Captured> = talk.ask(
            "capture",
            &Capture {
                line,
                choice,
                make_new: self.new,
                files: Vec::new(),
            },
        )?;
        let ids: Vec<String> = done
            .value
            .logged
            .iter()
            .map(|entry| entry.id.to_string())
            .collect();
        let lines: Vec<&str> = done
            .value
            .logged
            .iter()
            .map(|entry| entry.line.as_str())
            .collect();
        let own = if ids.len() > 1 {
            json!({ "ids": ids })
        } else {
            json!({})
        };
        answers::print_written(talk, &own, &done, json!(ids.first()), &lines.join("\n"));
        Ok(())
    }
}

fn show_reading(talk: &Talk, line: String) -> Result<()> {
    let readings = talk.ask_value("read_capture_line", &CaptureLine { line })?;
    if talk.json {
        answers::print_json(&readings);
        return Ok(());
    }
    if let Some(refused) = readings.get("refused").and_then(Value::as_str) {
        return Err(Problem::new(Code::Invalid, "refused", refused));
    }
    for reading in readings
        .get("readings")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        out::line(
            reading
                .get("sentence")
                .and_then(Value::as_str)
                .unwrap_or_default(),
        );
    }
    Ok(())
}
