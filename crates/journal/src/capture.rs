//! The capture line, from typed words to a change.
//!
//! What is saved equals what was shown: the line is read again by the same parser, and a question is asked, never guessed. What is offered is made in the
//! same change.

use std::sync::Arc;

use plumb_mastery::{
    capture::{self, As, Draft, Question, Readings, day},
    ids::ending,
    words,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    call::Call,
    entries::{Captured, NewEvidence, Plan},
    journal::Journal,
    outcome::{Outcome, Topic},
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::Place,
    storage,
};

mod lines;
mod made;

pub use lines::*;
use made::{Made, entry};

/// A line as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CaptureLine {
    /// The words.
    pub line: String,
}

/// A line to save.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Capture {
    /// The words.
    pub line: String,
    /// Which of its readings, where it has several; without it a question is `ambiguous`.
    #[ts(optional)]
    pub choice: Option<CaptureChoice>,
    /// Makes the offered areas and works in the same change.
    #[ts(optional, as = "Option<_>")]
    pub make_new: bool,
    /// Files dropped on the line.
    #[ts(optional, as = "Option<_>")]
    pub files: Vec<Place>,
}

/// How a question is settled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CaptureChoice {
    /// `--as session`.
    Session,
    /// `--as milestone`.
    Milestone,
    /// `--as note`.
    Note,
    /// `--as both`.
    Both,
    /// The nth reading, from 0, as the window offers them.
    Nth(u32),
}

/// A day field as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadDay {
    /// The words.
    pub text: String,
    /// Whether the day may lie ahead, as a goal's may.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub ahead: bool,
}

/// How a day field reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DayRead {
    /// The day, if it reads.
    pub day: Option<plumb_mastery::Day>,
    /// "Tue 17 Nov 2026", "May 2026", "1961"; or why it does not read.
    pub words: String,
    /// Whether an entry of that day, written down now, would be marked as from memory.
    pub from_memory: bool,
}

impl Journal {
    /// What a capture line means, before it is saved.
    pub fn read_capture_line(&self, request: CaptureLine) -> Result<Readings> {
        self.read(|reader| {
            let names = known(reader)?;
            Ok(capture::read(&request.line, &names, reader.today()))
        })
    }

    /// How a day field reads.
    pub fn read_day(&self, request: ReadDay) -> Result<DayRead> {
        let today = self.clock().today();
        let read = if request.ahead {
            day::read_due(&request.text, today)
        } else {
            day::read(&request.text, today)
        };
        Ok(match read {
            Ok(day) => DayRead {
                words: words::day(day),
                day: Some(day),
                from_memory: plumb_mastery::depth::is_from_memory(day.on, today),
            },
            Err(invalid) => DayRead {
                day: None,
                words: invalid.message,
                from_memory: false,
            },
        })
    }

    /// Saves a capture line: one entry, or a session and a milestone, with what it makes new, as one change.
    ///
    /// # Errors
    ///
    /// `ambiguous·reading` where it means more than one thing, `missing·name` where it names what does not exist and may not be made, `invalid`.
    pub fn capture(&self, call: &Call<'_>, request: Capture) -> Result<Outcome<Captured>> {
        let mut plan = self.read(|reader| {
            let names = known(reader)?;
            let drafts = chosen(&request.line, request.choice.as_ref(), &names, reader)?;
            let mut plan = Plan::of(reader)?;
            let mut made = Made::default();
            for draft in &drafts {
                let entry = entry(self, &mut plan, draft, request.make_new, &mut made)?;
                plan.take(entry, reader.today())?;
            }
            Ok(plan)
        })?;
        let files: Vec<NewEvidence> = request
            .files
            .into_iter()
            .map(|place| NewEvidence::File {
                place,
                alt: None,
                caption: String::new(),
            })
            .collect();
        let last = plan.entries.len().saturating_sub(1);
        plan.attach(self, last, &files, call)?;
        plan.commit(self, "capture", call)
    }
}

/// The names that a line may mention.
fn known(reader: &Reader<'_>) -> Result<Arc<capture::Names>> {
    reader.remembered_of(&[Topic::Areas, Topic::Works], |reader| {
        let tree = storage::tree(reader.connection())?;
        Ok(capture::Names::new(tree, &reader.works()?))
    })
}

/// The one reading that is meant.
fn chosen(
    line: &str,
    choice: Option<&CaptureChoice>,
    names: &capture::Names,
    reader: &Reader<'_>,
) -> Result<Vec<Draft>> {
    let today = reader.today();
    let read = |chosen| capture::read_as(line, chosen, names, today);
    let mut nth = None;
    let readings = match choice {
        None => capture::read(line, names, today),
        Some(CaptureChoice::Session) => read(As::Session),
        Some(CaptureChoice::Milestone) => read(As::Milestone),
        Some(CaptureChoice::Note) => read(As::Note),
        Some(CaptureChoice::Both) => read(As::Both),
        Some(CaptureChoice::Nth(n)) => {
            nth = usize::try_from(*n).ok();
            capture::read(line, names, today)
        }
    };
    if let Some(refused) = readings.refused {
        return Err(Problem::new(
            Code::Invalid,
            "line",
            format!("{refused} Nothing was logged."),
        )
        .field("line"));
    }
    let count = readings.readings.len();
    let at = match (count, nth) {
        (0, _) => {
            return Err(Problem::new(
                Code::Invalid,
                "empty",
                "The line is empty. Nothing was logged.",
            )
            .hint("Write what happened: today 45m glaze.")
            .field("line"));
        }
        (1, None) => 0,
        (_, Some(nth)) if nth < count => nth,
        _ => return Err(question(&readings)),
    };
    Ok(readings
        .readings
        .into_iter()
        .nth(at)
        .map(|reading| reading.drafts)
        .unwrap_or_default())
}

/// Two meanings: both readings, and what settles it.
fn question(readings: &Readings) -> Problem {
    let each: Vec<&str> = readings
        .readings
        .iter()
        .map(|reading| reading.sentence.as_str())
        .collect();
    let work = readings.readings.iter().flat_map(|reading| &reading.drafts);
    let work = work.filter_map(|draft| draft.work).next();
    let (asked, hint) = match (readings.question, work) {
        (Some(Question::SessionOrMilestone), _) => (
            "A time and a challenge: log the session, the milestone, or both?",
            "Choose with --as session, --as milestone or --as both.".to_owned(),
        ),
        (Some(Question::WhichWork), Some(work)) => (
            "A title here fits more than one work.",
            format!(
                "Name the work by its ending instead of its title: #…{}.",
                ending(&work.to_string())
            ),
        ),
        _ => (
            "A name here fits more than one area.",
            "Write the path of the area.".to_owned(),
        ),
    };
    Problem::new(
        Code::Ambiguous,
        "reading",
        format!("{asked}\n{}\nNothing was logged.", each.join("\n")),
    )
    .hint(hint)
    .field("line")
}

#[cfg(test)]
mod tests;
