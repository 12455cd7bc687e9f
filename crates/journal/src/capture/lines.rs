//! Several capture lines at once, from a pasted list to one change.
//!
//! Each line is read by the same parser as a line alone, and all of them are saved together or none. It does not decide whether a text is a list: the
//! person does.

use plumb_mastery::capture::{self, Question, Readings, list};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CaptureChoice, CaptureLine, Made, chosen, entry, known};
use crate::{
    call::Call,
    entries::{Captured, Plan},
    journal::Journal,
    names,
    outcome::Outcome,
    problem::{Code, Problem, Result},
};

/// The most lines that are one list; longer ones are kept as a file.
pub const MOST_LINES: usize = 500;

/// A line of a pasted text with what it means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListedLine {
    /// The words.
    pub line: String,
    /// What they mean.
    pub readings: Readings,
}

/// One of several lines to save.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct LineChosen {
    /// The words.
    pub line: String,
    /// Which of its readings, where it has several.
    #[ts(optional)]
    pub choice: Option<CaptureChoice>,
}

/// Several lines to save as one change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct CaptureLines {
    /// The lines, in the order in which they are logged.
    pub lines: Vec<LineChosen>,
    /// Makes the offered areas and works in the same change.
    #[ts(optional, as = "Option<_>")]
    pub make_new: bool,
}

impl Journal {
    /// What each line of a pasted text means, before any is saved.
    ///
    /// # Errors
    ///
    /// `too_long` for more than a list may have.
    pub fn read_capture_list(&self, request: CaptureLine) -> Result<Vec<ListedLine>> {
        let lines = list::lines(&request.line);
        few_enough(lines.len())?;
        self.read(|reader| {
            let names = known(reader)?;
            let read = |line: String| ListedLine {
                readings: capture::read(&line, &names, reader.today()),
                line,
            };
            Ok(lines.into_iter().map(read).collect())
        })
    }

    /// Saves several capture lines with what they make new, as one change.
    ///
    /// # Errors
    ///
    /// What `capture` answers, with the line it is about; `empty` where no line holds anything.
    pub fn capture_lines(
        &self,
        call: &Call<'_>,
        request: CaptureLines,
    ) -> Result<Outcome<Captured>> {
        few_enough(request.lines.len())?;
        let plan = self.read(|reader| {
            let names = known(reader)?;
            let mut plan = Plan::of(reader)?;
            let mut made = Made::default();
            for (at, one) in request.lines.iter().enumerate() {
                if one.line.trim().is_empty() {
                    continue;
                }
                let mut take = || -> Result<()> {
                    let choice = settling(one, &names, reader.today());
                    for draft in &chosen(&one.line, choice, &names, reader)? {
                        let entry = entry(self, &mut plan, draft, request.make_new, &mut made)?;
                        plan.take(entry, reader.today())?;
                    }
                    Ok(())
                };
                take().map_err(|problem| of_line(problem, at, &one.line))?;
            }
            Ok(plan)
        })?;
        if plan.entries.is_empty() {
            return Err(Problem::new(
                Code::Invalid,
                "empty",
                "No line is left. Nothing was logged.",
            )
            .hint("Keep at least one line.")
            .field("lines"));
        }
        plan.commit(self, "capture_lines", call)
    }
}

/// How the person settled a line. A kind chosen for all lines settles those that ask for one, and no other.
fn settling<'a>(
    one: &'a LineChosen,
    names: &capture::Names,
    today: chrono::NaiveDate,
) -> Option<&'a CaptureChoice> {
    one.choice.as_ref().filter(|choice| {
        matches!(choice, CaptureChoice::Nth(_))
            || capture::read(&one.line, names, today).question == Some(Question::SessionOrMilestone)
    })
}

fn few_enough(lines: usize) -> Result<()> {
    if lines <= MOST_LINES {
        return Ok(());
    }
    let message =
        format!("A list has at most {MOST_LINES} lines; this one has {lines}. Nothing was logged.");
    Err(Problem::new(Code::Invalid, "too_long", message)
        .hint("Log it in parts, or attach it as a text file.")
        .field("lines"))
}

/// A refusal, with the line that it is about.
fn of_line(mut problem: Problem, at: usize, line: &str) -> Problem {
    let number = at + 1;
    problem.message = format!(
        "Line {number}, '{}': {}",
        names::shown(line),
        problem.message
    );
    problem.field(format!("lines.{at}"))
}
