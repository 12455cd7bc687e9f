//! `plumb jot`: the capture line.

use std::io::{BufRead, IsTerminal};

use clap::{Args, ValueEnum};
use plumb_journal::{
    Code, Problem, Result,
    capture::{Capture, CaptureChoice, CaptureLine, CaptureLines, LineChosen, ListedLine},
    entries::Captured,
    mastery::capture::list,
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
    /// Log each line of standard input as an entry of its own, as one change.
    #[arg(long, conflicts_with = "one")]
    each: bool,
    /// Log all lines as one entry; those after the first are its note.
    #[arg(long)]
    one: bool,
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
        let typed = self.text.join(" ");
        let heard = typed == "-";
        let line = talk.text(typed)?;
        let count = list::lines(&line).len();
        let each = self.each || (heard && !self.one && count > 1 && is_list(count, self.dry_run)?);
        match (each, self.dry_run) {
            (true, true) => return show_list(talk, line),
            (false, true) => return show_reading(talk, line),
            _ => {}
        }
        let choice = self.kind.map(|kind| match kind {
            As::Session => CaptureChoice::Session,
            As::Milestone => CaptureChoice::Milestone,
            As::Note => CaptureChoice::Note,
            As::Both => CaptureChoice::Both,
        });
        let done: Outcome<Captured> = if each {
            let one = |line| LineChosen {
                line,
                choice: choice.clone(),
            };
            let request = CaptureLines {
                lines: list::lines(&line).into_iter().map(one).collect(),
                make_new: self.new,
            };
            talk.ask("capture_lines", &request)?
        } else {
            let request = Capture {
                line,
                choice,
                make_new: self.new,
                files: Vec::new(),
            };
            talk.ask("capture", &request)?
        };
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

/// Whether several lines on standard input are a list. A person at a terminal is asked; anyone else says so with a flag.
fn is_list(count: usize, dry_run: bool) -> Result<bool> {
    if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() && !dry_run {
        out::error_line(&format!(
            "These are {count} lines. One entry with a note, or {count} entries? [one/each]"
        ));
        let mut answer = String::new();
        let heard = std::io::stdin().lock().read_line(&mut answer).is_ok();
        match answer.trim().to_lowercase().as_str() {
            "each" | "e" if heard => return Ok(true),
            "one" | "o" if heard => return Ok(false),
            _ => {}
        }
    }
    let message = format!(
        "These are {count} lines: one entry with a note, or {count} entries? Nothing was logged."
    );
    Err(Problem::new(Code::Ambiguous, "lines", message)
        .hint("Choose with --one or --each.")
        .field("line"))
}

/// Prints what each line means, one below the other.
fn show_list(talk: &Talk, line: String) -> Result<()> {
    let listed: Vec<ListedLine> = talk.ask("read_capture_list", &CaptureLine { line })?;
    if talk.json {
        answers::print_json(&listed);
        return Ok(());
    }
    for one in &listed {
        if let Some(refused) = &one.readings.refused {
            out::line(&format!("{}: {refused}", one.line));
        }
        for reading in &one.readings.readings {
            out::line(&reading.sentence);
        }
    }
    Ok(())
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
