//! The history of one entry: every saved form, by which door, what changed, and how to have an older form back.
//!
//! Nothing that was written is ever overwritten, so giving a form back is one more change, and Undo takes it like any other.

use plumb_exchange::Row;
use plumb_mastery::{
    Entry,
    changed::{ChangedRun, words_changed},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Amendment, Cause, Compared, Logged, OneEntry, Plan, Viewer,
    amend::{Written, write},
    amended::{amended, found},
    facts::{Fact, facts},
    lines,
};
use crate::{
    call::Call,
    journal::Journal,
    names::{self, Tail},
    outcome::Outcome,
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::EntryRef,
    storage,
    transact::read_back,
};

/// Every saved form of an entry, newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryHistory {
    /// The forms.
    pub forms: Vec<SavedForm>,
}

/// A form of an entry as a change left it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedForm {
    /// Its number, from 1 for the first.
    pub n: u32,
    /// `device/seq` of the change.
    pub change: String,
    /// The instant, for display.
    pub at: String,
    /// The same where the person is: "Fri 20 Nov 2026 12:00".
    pub at_words: String,
    /// `window`, `command line`, `import`.
    pub door: String,
    /// What was done.
    pub words: String,
    /// Whether the entry was deleted by it; then there is no form.
    pub gone: bool,
    /// Whether the entry stands so now.
    pub now: bool,
    /// What changed against the form before, fact by fact; for the first form nothing.
    pub changed: Vec<ChangedFact>,
    /// How it reads, fact by fact.
    pub facts: Vec<ReadFact>,
}

/// A fact of a form in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadFact {
    /// What it is called.
    pub name: String,
    /// How it reads.
    pub words: String,
}

/// A fact that differs between two forms, word by word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangedFact {
    /// What it is called.
    pub name: String,
    /// Its words: what stayed, went and came.
    pub runs: Vec<ChangedRun>,
}

/// An older form to have back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RestoreForm {
    /// Which entry.
    pub entry: EntryRef,
    /// The change that left it so: `device/seq`, or the form's number.
    pub change: String,
}

/// An amendment that is not saved yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompareForms {
    /// What it would write; files that it would attach are left out.
    pub amendment: Amendment,
}

/// What an amendment would make of an entry as it stands now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FormsCompared {
    /// By which door and when the entry was saved last.
    pub newest: String,
    /// From what stands now to what would be written.
    pub changed: Vec<ChangedFact>,
    /// From what was read to what stands now.
    pub meanwhile: Vec<ChangedFact>,
}

impl Journal {
    /// Every saved form of an entry, newest first.
    pub fn entry_history(&self, request: OneEntry) -> Result<EntryHistory> {
        self.read(|reader| {
            let id = self.known(reader, &request.entry)?;
            let viewer = Viewer::of(reader)?;
            let saved = storage::change::forms_of(reader.connection(), &id)?;
            let mut forms: Vec<SavedForm> = Vec::new();
            let mut before: Vec<Fact> = Vec::new();
            for (n, saved) in (1..).zip(saved) {
                let after = match saved.after.as_deref().map(form).transpose()? {
                    Some(entry) => facts(&entry, &viewer)?,
                    None => Vec::new(),
                };
                let gone = saved.after.is_none();
                let is_first = forms.last().is_none_or(|form| form.gone);
                let changed = if is_first || gone {
                    Vec::new()
                } else {
                    differences(&before, &after)
                };
                let mut line = saved.line;
                self.say(&mut line);
                forms.push(SavedForm {
                    n,
                    change: line.change,
                    at: line.at,
                    at_words: line.at_words,
                    door: line.door,
                    words: line.words,
                    gone,
                    now: false,
                    changed,
                    facts: after.iter().map(read_fact).collect(),
                });
                before = after;
            }
            if let Some(newest) = forms.last_mut() {
                newest.now = !newest.gone;
            }
            forms.reverse();
            Ok(EntryHistory { forms })
        })
    }

    /// What an amendment would change, and what another door changed meanwhile.
    pub fn compare_forms(&self, request: CompareForms) -> Result<FormsCompared> {
        let mut plan = self.read(Plan::of)?;
        self.read(|reader| {
            let now = found(reader, &request.amendment.entry)?;
            let wanted = amended(reader, &mut plan, &request.amendment)?;
            let viewer = Viewer::of(reader)?;
            let stands = facts(&now, &viewer)?;
            let read_at = request.amendment.read_at.as_deref().unwrap_or_default();
            let read = match reader.entry_form_at(now.id, read_at)? {
                Some(text) => facts(&form(&text)?, &viewer)?,
                None => stands.clone(),
            };
            let mut newest = storage::change::lines(
                reader.connection(),
                &storage::change::Wanted {
                    entry: Some(now.id),
                    ..storage::change::Wanted::newest()
                },
            )?;
            let newest = newest.pop().map(|mut line| {
                self.say(&mut line);
                format!("{}, {}", line.at_words, line.door)
            });
            Ok(FormsCompared {
                newest: newest.unwrap_or_default(),
                changed: differences(&stands, &facts(&wanted, &viewer)?),
                meanwhile: differences(&read, &stands),
            })
        })
    }

    /// Gives an entry an older form back, as a change of its own. One that was deleted comes back so.
    ///
    /// # Errors
    ///
    /// `missing·form`, `invalid` where the ladder or the tree no longer has what the form names.
    pub fn restore_form(&self, call: &Call<'_>, request: RestoreForm) -> Result<Outcome<Logged>> {
        let (form, known) = self.read(|reader| {
            let id = self.known(reader, &request.entry)?;
            let saved = storage::change::forms_of(reader.connection(), &id)?;
            let wanted = request.change.trim();
            let found = (1..).zip(saved).find(|(n, saved): &(usize, _)| {
                saved.line.change == wanted || n.to_string() == wanted
            });
            let text = found.and_then(|(_, saved)| saved.after).ok_or_else(|| {
                let said = "There is no such form of this entry. Nothing was changed.";
                Problem::new(Code::Missing, "form", said)
                    .hint("`plumb history` with the entry's id numbers them.")
            })?;
            let form = form(&text)?;
            Ok((form.clone(), form.kind()))
        })?;
        let known = self.known_for(known)?;
        self.transact("restore_form", call, |tx| {
            let before = Compared::fresh(tx, known)?;
            form.check(&storage::tree(tx.connection())?, tx.today())?;
            if let Some(work) = form.work
                && tx.work(work)?.is_none()
            {
                let said = "The work of that form is gone. Nothing was changed.";
                return Err(Problem::new(Code::Refused, "needed", said)
                    .hint("Undo what took the work away, then restore the form."));
            }
            let was = tx.entry(form.id)?;
            let now = was.as_ref().unwrap_or(&form);
            let written = Written {
                answer: "Restored",
                verb: "Restore a form of",
                now,
                entry: &form,
                cause: Cause::Amended {
                    was: now,
                    now: &form,
                },
                before,
                warnings: Vec::new(),
            };
            let mut done = write(tx, written)?;
            let name = super::capital(&lines::name(&form, &storage::tree(tx.connection())?));
            if was.is_none() {
                done.said = format!("{name} is here again.");
            } else if done.moved.is_empty() {
                done.said = format!("{name} has its older form back.");
            }
            Ok(done)
        })
    }

    /// The id of an entry; one that was deleted is known by its id alone.
    fn known(&self, reader: &Reader<'_>, typed: &EntryRef) -> Result<String> {
        let typed_id = typed.0.trim();
        if typed_id
            .parse::<plumb_mastery::EntryId>()
            .is_ok_and(|_| reader.is_taken(typed_id).unwrap_or(false))
        {
            return Ok(typed_id.to_owned());
        }
        names::entry(reader, typed, Tail::Changed).map(|id| id.to_string())
    }
}

/// An entry out of the text that the history keeps.
fn form(text: &str) -> Result<Entry> {
    match read_back(text)? {
        Row::Entry(entry) => Ok(entry),
        _ => Err(Problem::new(
            Code::Missing,
            "form",
            "That id is not an entry's. Nothing was changed.",
        )),
    }
}

fn read_fact((name, words): &Fact) -> ReadFact {
    ReadFact {
        name: (*name).to_owned(),
        words: words.clone(),
    }
}

/// What differs between two lists of facts, in the order of the later one; what is gone comes last.
fn differences(before: &[Fact], after: &[Fact]) -> Vec<ChangedFact> {
    let in_form = |facts: &[Fact], name: &str| {
        facts
            .iter()
            .find(|(other, _)| *other == name)
            .map(|(_, words)| words.clone())
            .unwrap_or_default()
    };
    let gone = before
        .iter()
        .filter(|(name, _)| !after.iter().any(|(other, _)| other == name));
    after
        .iter()
        .chain(gone)
        .map(|(name, _)| (*name, in_form(before, name), in_form(after, name)))
        .filter(|(_, was, is)| was != is)
        .map(|(name, was, is)| ChangedFact {
            name: name.to_owned(),
            runs: words_changed(&was, &is),
        })
        .collect()
}
