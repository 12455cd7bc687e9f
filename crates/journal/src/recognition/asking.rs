//! Messages to copy, and the day on which permission was asked.

use plumb_mastery::{About, Body, Entry, asking};

use super::{AskFor, Message, list::recognition, slip::title_of};
use crate::{
    call::Call,
    entries::{Logged, OneEntry, lines},
    journal::Journal,
    names::{self, Tail},
    outcome::Outcome,
    problem::{Code, Problem, Result},
    reader::Reader,
    refs::EntryRef,
    storage,
    transact::Done,
};

impl Journal {
    /// A message to copy: may this be quoted, or who saw it. Nothing is sent, and nothing is written.
    ///
    /// # Errors
    ///
    /// `invalid·no_recognition` for an entry of another kind, `missing`, `ambiguous`.
    pub fn ask_message(&self, request: AskFor) -> Result<Message> {
        self.read(|reader| {
            let owner = reader.profile()?.name;
            let words = match &request {
                AskFor::Permission(typed) => {
                    let entry = found(reader, typed)?;
                    let Some(said) = recognition(&entry) else {
                        return Err(no_recognition(&entry));
                    };
                    let title = said.about.map(|about| title_of(reader, about));
                    let title = title.transpose()?.flatten();
                    asking::permission(said, entry.day(), title.as_deref(), &owner)
                }
                AskFor::WhoSaw(typed) => {
                    let about = names::about(reader, &reader.works()?, typed, Tail::Changed)?;
                    let title = title_of(reader, about)?.unwrap_or_default();
                    let day = match about {
                        About::Milestone(id) => reader.entry(id)?.map(|entry| entry.day()),
                        About::Work(_) => None,
                    };
                    asking::who_saw(&title, day, &owner)
                }
            };
            Ok(Message { words })
        })
    }

    /// Remembers that permission was asked today.
    ///
    /// # Errors
    ///
    /// `invalid·no_recognition` for an entry of another kind, `missing`, `ambiguous`.
    pub fn permission_asked(&self, call: &Call<'_>, request: OneEntry) -> Result<Outcome<Logged>> {
        self.transact("permission_asked", call, |tx| {
            let mut entry = found(tx, &request.entry)?;
            let today = tx.today();
            let Body::Recognition(said) = &mut entry.body else {
                return Err(no_recognition(&entry));
            };
            said.asked_on = Some(today);
            let from = said.from.clone();
            let tree = storage::tree(tx.connection())?;
            let value = Logged {
                id: entry.id,
                kind: entry.kind(),
                line: lines::answer("Asked about", &entry, &tree),
                made_work: None,
            };
            let label = format!("Ask permission for {}", lines::name(&entry, &tree));
            tx.put(entry)?;
            let said = format!(
                "The message to {from} is copied, and the day is remembered. Send it yourself; nothing leaves from here."
            );
            Ok(Done::new(value, label, said))
        })
    }
}

fn found(reader: &Reader<'_>, typed: &EntryRef) -> Result<Entry> {
    let id = names::entry(reader, typed, Tail::Changed)?;
    reader.entry(id)?.ok_or_else(|| names::gone(Tail::Changed))
}

fn no_recognition(entry: &Entry) -> Problem {
    let message = format!(
        "Permission is asked for what someone said; this is a {}. Nothing was changed.",
        entry.kind()
    );
    Problem::new(Code::Invalid, "no_recognition", message)
        .hint("Name a recognition.")
        .field("entry")
}
