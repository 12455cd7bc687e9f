//! What became of a milestone: a result that landed, nothing yet, or never to be asked.
//!
//! A result is kept with the day it landed, and what comes with it as evidence. That nothing came of it yet is no change: this machine remembers it, so
//! that it is not asked twice.

use plumb_mastery::{Body, Entry, entry::Later};

use super::{NeverAsk, NothingYet, ResultLanded, cards, remembered};
use crate::{
    call::Call,
    commands::Nothing,
    desk::Desk,
    entries::{Amendment, Logged, StoryParts},
    journal::Journal,
    names::{self, Tail},
    outcome::Outcome,
    problem::{Code, Problem, Result},
    refs::EntryRef,
};

impl Journal {
    /// Writes down what became of a milestone.
    ///
    /// # Errors
    ///
    /// `invalid·no_milestone` for an entry of another kind, `invalid·empty` where nothing is said, and what an amendment is refused for.
    pub fn result_landed(&self, call: &Call<'_>, request: ResultLanded) -> Result<Outcome<Logged>> {
        let text = request.text.trim().to_owned();
        if text.is_empty() {
            return Err(Problem::new(
                Code::Invalid,
                "empty",
                "Nothing is said of what landed. Nothing was changed.",
            )
            .hint("Say in a sentence what changed, and for whom.")
            .field("text"));
        }
        let (entry, read_at, on, ask) = self.read(|reader| {
            let entry = milestone(reader, &request.entry)?;
            let on = names::day_or_today(request.on.as_ref(), "on", reader, Tail::Changed)?.on;
            let ask = cards::asked(reader, self.machine(), entry.id)?;
            let read_at = reader.newest_change_of(entry.id)?;
            Ok((entry, read_at, on, ask))
        })?;
        let mut later = later_of(&entry);
        later.push(Later { on, text });
        later.sort_by_key(|later| later.on);
        let done = self.amend_as(
            "result_landed",
            "What became of",
            call,
            Amendment {
                entry: EntryRef(entry.id.to_string()),
                read_at: Some(read_at),
                story: Some(StoryParts {
                    later: Some(later),
                    ..StoryParts::default()
                }),
                evidence: request.evidence,
                ..Amendment::default()
            },
        )?;
        if let Some(ask) = ask {
            // What cannot be remembered costs one question asked again.
            let today = self.clock().today();
            let _ = remembered::answer(self.machine(), entry.id, ask.after, true, today);
        }
        Ok(done)
    }

    /// Asks no more what became of a milestone, or again.
    ///
    /// # Errors
    ///
    /// `invalid·no_milestone` for an entry of another kind.
    pub fn never_ask(&self, call: &Call<'_>, request: NeverAsk) -> Result<Outcome<Logged>> {
        let entry = self.read(|reader| milestone(reader, &request.entry))?;
        let verb = if request.back {
            "Ask again about"
        } else {
            "Never ask about"
        };
        self.amend_as(
            "never_ask",
            verb,
            call,
            Amendment {
                entry: EntryRef(entry.id.to_string()),
                story: Some(StoryParts {
                    later_off: Some(!request.back),
                    ..StoryParts::default()
                }),
                ..Amendment::default()
            },
        )
    }
}

impl Desk {
    /// Remembers on this machine that nothing has come of a milestone yet.
    ///
    /// # Errors
    ///
    /// `file` where it cannot be remembered.
    pub fn nothing_yet(&self, _: &Call<'_>, request: NothingYet) -> Result<Nothing> {
        let machine = self.machine();
        let today = machine.clock.today();
        remembered::answer(machine, request.entry, request.after, false, today)?;
        Ok(Nothing {})
    }
}

/// The milestone that is meant.
fn milestone(reader: &crate::reader::Reader<'_>, typed: &EntryRef) -> Result<Entry> {
    let id = names::entry(reader, typed, Tail::Changed)?;
    let entry = reader
        .entry(id)?
        .ok_or_else(|| names::gone(Tail::Changed))?;
    if matches!(entry.body, Body::Milestone(_)) {
        return Ok(entry);
    }
    let message = format!(
        "Results land for something done; this is a {}. Nothing was changed.",
        entry.kind()
    );
    Err(Problem::new(Code::Invalid, "no_milestone", message)
        .hint("Name a milestone.")
        .field("entry"))
}

fn later_of(entry: &Entry) -> Vec<Later> {
    match &entry.body {
        Body::Milestone(milestone) => milestone
            .story
            .as_ref()
            .map(|story| story.later.clone())
            .unwrap_or_default(),
        _ => Vec::new(),
    }
}
