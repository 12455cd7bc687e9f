//! Amending: what is given replaces, what is named in `clear` is emptied, all else stays; attaching and detaching.
//!
//! The amended entry is checked as a new one is. Depth is compared before and after, and a fall says why. Its old form stays in the history.

use plumb_mastery::{Entry, Evidence, Kind, entry::EvidenceBody};

use super::{
    Amendment, Attach, Detach, Logged, NewEvidence,
    amended::{amended, found, place},
    evidence::{Gathered, gather},
    lines, misfit,
    moved::{Cause, Compared},
    stale,
};
use crate::{
    call::Call,
    journal::Journal,
    names::Tail,
    outcome::Outcome,
    problem::{Code, Problem, Result},
    standing::Standing,
    storage,
    transact::{Done, Tx},
};

impl Journal {
    /// Amends an entry.
    pub fn amend_entry(&self, call: &Call<'_>, request: Amendment) -> Result<Outcome<Logged>> {
        self.amend_as("amend_entry", "Edit", call, request)
    }

    /// Amends an entry under the name of what is done to it; `verb` begins what the history calls it.
    pub(crate) fn amend_as(
        &self,
        name: &'static str,
        verb: &'static str,
        call: &Call<'_>,
        request: Amendment,
    ) -> Result<Outcome<Logged>> {
        let mut plan = self.read(super::Plan::of)?;
        self.read(|reader| misfit::refuse(&request, found(reader, &request.entry)?.kind()))?;
        let trial = self.read(|reader| amended(reader, &mut plan, &request))?;
        let mut gathered = self.gathered(&trial, &request.evidence, call)?;
        let known = self.known_for(trial.kind())?;
        self.transact(name, call, |tx| {
            let before = Compared::fresh(tx, known)?;
            let now = found(tx, &request.entry)?;
            let mut entry = amended(tx, &mut plan, &request)?;
            let new = gathered.new_to(&entry);
            entry.evidence.extend(new);
            if let Some(read_at) = &request.read_at {
                stale::refuse(tx, read_at, &now, &entry)?;
            }
            for work in &plan.works {
                if entry.work == Some(work.id) {
                    tx.put(work.clone())?;
                }
            }
            let cause = Cause::Amended {
                was: &now,
                now: &entry,
            };
            write(
                tx,
                Written {
                    answer: "Saved",
                    verb,
                    now: &now,
                    entry: &entry,
                    cause,
                    before,
                    warnings: gathered.warnings,
                },
            )
        })
    }

    /// Adds evidence to an entry.
    pub fn attach(&self, call: &Call<'_>, request: Attach) -> Result<Outcome<Logged>> {
        let now = self.read(|reader| found(reader, &request.entry))?;
        if request.evidence.is_empty() {
            return Err(Problem::new(
                Code::Invalid,
                "empty",
                "There is nothing to attach. Nothing was changed.",
            )
            .hint("Give a file, a link, a quote or a measure.")
            .field("evidence"));
        }
        let mut gathered = self.gathered(&now, &request.evidence, call)?;
        let known = self.known_for(now.kind())?;
        self.transact("attach", call, |tx| {
            let before = Compared::fresh(tx, known)?;
            let now = found(tx, &request.entry)?;
            let mut entry = now.clone();
            let new = gathered.new_to(&entry);
            entry.evidence.extend(new);
            let cause = Cause::Attached;
            write(
                tx,
                Written {
                    answer: if now == entry {
                        "Linked again"
                    } else {
                        "Saved"
                    },
                    verb: "Attach to",
                    now: &now,
                    entry: &entry,
                    cause,
                    before,
                    warnings: gathered.warnings,
                },
            )
        })
    }

    /// Takes evidence from an entry; its file stays in the journal, because the history names it.
    pub fn detach(&self, call: &Call<'_>, request: Detach) -> Result<Outcome<Logged>> {
        let now = self.read(|reader| found(reader, &request.entry))?;
        let known = self.known_for(now.kind())?;
        self.transact("detach", call, |tx| {
            let before = Compared::fresh(tx, known)?;
            let now = found(tx, &request.entry)?;
            let mut entry = now.clone();
            let at = place(&entry, request.n)?;
            let gone = entry.evidence.remove(at);
            let cause = Cause::Detached(&entry, word(&gone));
            write(
                tx,
                Written {
                    answer: "Saved",
                    verb: "Detach from",
                    now: &now,
                    entry: &entry,
                    cause,
                    before,
                    warnings: Vec::new(),
                },
            )
        })
    }

    /// Depth as it stands, where an entry of this kind can move it.
    pub(super) fn known_for(&self, kind: Kind) -> Result<Option<std::sync::Arc<Standing>>> {
        matches!(kind, Kind::Milestone | Kind::Recognition)
            .then(|| self.standing())
            .transpose()
    }

    /// Copies evidence in for an entry that was found sound.
    fn gathered(&self, entry: &Entry, new: &[NewEvidence], call: &Call<'_>) -> Result<Gathered> {
        let most = plumb_mastery::entry::MOST_EVIDENCE;
        if entry.evidence.len() + new.len() > most {
            let message =
                format!("An entry has at most {most} pieces of evidence. Nothing was changed.");
            return Err(Problem::new(Code::Invalid, "too_many", message).field("evidence"));
        }
        gather(self, new, call, Tail::Changed)
    }
}

pub(super) struct Written<'e> {
    /// How the answer begins.
    pub(super) answer: &'static str,
    /// How the history begins.
    pub(super) verb: &'static str,
    pub(super) now: &'e Entry,
    pub(super) entry: &'e Entry,
    pub(super) cause: Cause<'e>,
    pub(super) before: Option<std::sync::Arc<Standing>>,
    pub(super) warnings: Vec<String>,
}

/// Puts an amended entry and says what that did.
pub(super) fn write(tx: &mut Tx<'_>, written: Written<'_>) -> Result<Done<Logged>> {
    let Written {
        answer,
        verb,
        now,
        entry,
        cause,
        before,
        mut warnings,
    } = written;
    let tree = storage::tree(tx.connection())?;
    tx.put(entry.clone())?;
    let compared = before.map(|before| {
        Compared::over(
            before,
            None,
            std::slice::from_ref(now),
            std::slice::from_ref(entry),
        )
    });
    let moved = compared
        .as_ref()
        .map(|compared| compared.moved(tx, &cause))
        .transpose()?
        .unwrap_or_default();
    warnings.extend(compared.iter().flat_map(Compared::past_falls));
    let name = lines::name(entry, &tree);
    let quiet = compared
        .as_ref()
        .and_then(|compared| compared.quiet(&moved, entry.areas.first().copied()));
    let said = quiet.unwrap_or_else(|| {
        if now == entry {
            format!("Nothing differs in {name}.")
        } else {
            format!("Saved: {name}.")
        }
    });
    tx.standing = compared.map(|compared| compared.after);
    let value = Logged {
        id: entry.id,
        kind: entry.kind(),
        line: lines::answer(answer, entry, &tree),
        made_work: None,
    };
    Ok(Done {
        value,
        label: format!("{verb} {name}"),
        said,
        moved,
        warnings,
    })
}

/// What a piece of evidence is called in a sentence.
pub(super) fn word(evidence: &Evidence) -> &'static str {
    match &evidence.body {
        EvidenceBody::File { mime, .. } if mime.starts_with("image/") => "photo",
        EvidenceBody::File { .. } => "file",
        EvidenceBody::Link { .. } => "link",
        EvidenceBody::Quote { .. } => "quote",
        EvidenceBody::Measure(_) => "measure",
    }
}
