//! Deleting entries, as one change.
//!
//! A milestone's recognitions stay, unattached (I5). The last form of every entry stays in the history as its tombstone. It asks nothing: the door does.

use std::collections::HashSet;

use plumb_mastery::{About, Body, Entry, EntryId, Kind, Tree};

use super::{
    DeleteEntries, Deleted, lines,
    moved::{Cause, Compared},
};
use crate::{
    call::Call,
    disk, find,
    journal::Journal,
    names::{self, Tail},
    open::reserve,
    outcome::Outcome,
    problem::{Code, Problem, Result},
    reader::Reader,
    storage,
    transact::{Done, Tx},
};

impl Journal {
    /// Deletes entries; each keeps its tombstone in the history. On a full disk the kept room is given for it, once.
    pub fn delete_entries(
        &self,
        call: &Call<'_>,
        request: DeleteEntries,
    ) -> Result<Outcome<Deleted>> {
        match self.delete(call, &request) {
            Err(problem) if problem.reason() == disk::FULL && reserve::release(self.folder()) => {
                self.delete(call, &request)
            }
            other => other,
        }
    }

    fn delete(&self, call: &Call<'_>, request: &DeleteEntries) -> Result<Outcome<Deleted>> {
        let known = self.standing()?;
        self.transact("delete_entries", call, |tx| {
            let going = going(tx, request)?;
            let before = Compared::fresh(tx, Some(known))?;
            let tree = storage::tree(tx.connection())?;
            let ids: Vec<_> = going.iter().map(|entry| entry.id).collect();
            let (kept, come) = take_out(tx, &going)?;
            let gone: Vec<Entry> = going.iter().chain(&kept).cloned().collect();
            let compared = before.map(|before| Compared::over(before, None, &gone, &come));
            let cause = Cause::Deleted(&going);
            let moved = compared
                .as_ref()
                .map(|compared| compared.moved(tx, &cause))
                .transpose()?
                .unwrap_or_default();
            let quiet = compared
                .as_ref()
                .and_then(|compared| compared.quiet(&moved, None));
            let (label, said) = words(&going, &tree);
            let said = quiet.unwrap_or(said);
            let mut warnings = compared
                .as_ref()
                .map(Compared::past_falls)
                .unwrap_or_default();
            warnings.extend(still_said(kept.len()));
            tx.standing = compared.map(|compared| compared.after);
            Ok(Done {
                value: Deleted { ids },
                label,
                said,
                moved,
                warnings,
            })
        })
    }
}

/// What the history calls it, and what is said where depth did not move.
fn words(going: &[Entry], tree: &Tree) -> (String, String) {
    match going {
        [one] => {
            let name = lines::name(one, tree);
            (format!("Delete {name}"), format!("Deleted: {name}."))
        }
        _ => {
            let count = going.len();
            (
                format!("Delete {count} entries"),
                format!("Deleted {count} entries."),
            )
        }
    }
}

/// The remark on words that stay without what they were about.
pub(crate) fn still_said(count: usize) -> Option<String> {
    match count {
        0 => None,
        1 => Some("What was said about it is kept, about nothing now.".to_owned()),
        more => Some(format!(
            "{more} things said about it are kept, about nothing now."
        )),
    }
}

/// Removes entries; the words about them stay, about nothing now. Answers the forms of those words before and after.
pub(crate) fn take_out(tx: &mut Tx<'_>, going: &[Entry]) -> Result<(Vec<Entry>, Vec<Entry>)> {
    let unattached = unattach(tx, going)?;
    // Words go before what they are about, or their last form would no longer know what that was.
    let (voices, others): (Vec<&Entry>, Vec<&Entry>) = going
        .iter()
        .partition(|entry| entry.kind() == Kind::Recognition);
    for entry in voices.into_iter().chain(others) {
        tx.remove::<Entry>(&entry.id)?;
    }
    Ok(unattached)
}

/// Takes the words about milestones that go off them; their forms before and after.
fn unattach(tx: &mut Tx<'_>, going: &[Entry]) -> Result<(Vec<Entry>, Vec<Entry>)> {
    let (mut kept, mut come) = (Vec::new(), Vec::new());
    let ids: HashSet<EntryId> = going.iter().map(|entry| entry.id).collect();
    for entry in going.iter().filter(|entry| entry.kind() == Kind::Milestone) {
        for voice in tx.recognitions_about_milestone(entry.id)? {
            if ids.contains(&voice.id) {
                continue;
            }
            let free = unattached(&voice, entry);
            tx.put(free.clone())?;
            kept.push(voice);
            come.push(free);
        }
    }
    Ok((kept, come))
}

/// The entries that are meant, each once.
fn going(reader: &Reader<'_>, request: &DeleteEntries) -> Result<Vec<Entry>> {
    let mut going: Vec<Entry> = Vec::new();
    for typed in &request.entries {
        let id = names::entry(reader, typed, Tail::Changed)?;
        if !going.iter().any(|entry| entry.id == id) {
            going.extend(reader.entry(id)?);
        }
    }
    if let Some(text) = &request.query {
        let hits = find::hits(reader, text, super::Sort::On)?;
        // Also one that only has signs in it, such as a lone minus.
        if hits.query.is_everything() {
            return Err(Problem::new(
                Code::Invalid,
                "empty",
                "A query without words would delete everything. Nothing was changed.",
            )
            .hint("Say what should go.")
            .field("query"));
        }
        let named: HashSet<EntryId> = going.iter().map(|entry| entry.id).collect();
        let others: Vec<EntryId> = hits
            .ids
            .iter()
            .copied()
            .filter(|id| !named.contains(id))
            .collect();
        going.extend(storage::entry::some(reader.connection(), &others)?);
    }
    if going.is_empty() {
        return Err(Problem::new(
            Code::Missing,
            "entry",
            "No entry fits. Nothing was changed.",
        )
        .hint("Look with the list first."));
    }
    Ok(going)
}

/// A recognition as it stays when its milestone goes.
fn unattached(voice: &Entry, milestone: &Entry) -> Entry {
    let mut free = voice.clone();
    if let Body::Recognition(recognition) = &mut free.body
        && recognition.about == Some(About::Milestone(milestone.id))
    {
        recognition.about = None;
    }
    free
}
