//! Evidence on its way in: files are copied and durable before any row names them, the rest is read from its words.
//!
//! Called after everything else of a request was found sound, so that a mistyped area leaves no file behind. It does not know the entry.

use plumb_exchange::measure;
use plumb_mastery::{Entry, Evidence, entry::EvidenceBody};

use super::NewEvidence;
use crate::{
    call::Call,
    files::Staged,
    journal::Journal,
    names::{self, Tail},
    problem::Result,
};

/// Evidence that is ready to be written into an entry, with what was accepted with a remark.
#[derive(Default)]
pub(crate) struct Gathered {
    /// The evidence, in the order in which it was given.
    pub(crate) evidence: Vec<Evidence>,
    /// Remarks, such as a file without any bytes.
    pub(crate) warnings: Vec<String>,
    /// Hashes of files that the journal did not have, or not whole, before they were given.
    arrived: Vec<String>,
}

impl Gathered {
    /// The evidence that the entry does not have yet. A lost file that it names already is only back: it needs no second row, and is told.
    pub(crate) fn new_to(&mut self, entry: &Entry) -> Vec<Evidence> {
        let named = |sha256: &String| {
            entry.evidence.iter().any(|evidence| {
                matches!(&evidence.body, EvidenceBody::File { sha256: known, .. } if known == sha256)
            })
        };
        let mut new = Vec::new();
        for evidence in std::mem::take(&mut self.evidence) {
            match &evidence.body {
                EvidenceBody::File { sha256, name, .. }
                    if self.arrived.contains(sha256) && named(sha256) =>
                {
                    self.warnings.push(format!(
                        "'{name}' was lost and is back: the entry named it already, so nothing else was added."
                    ));
                }
                _ => new.push(evidence),
            }
        }
        new
    }
}

/// Copies the files in and reads the rest. What is read from words alone is read first, because a copied file cannot be taken back.
///
/// # Errors
///
/// What `Files::put` refuses; `invalid` for a link, quote or measure that the model refuses.
pub(crate) fn gather(
    journal: &Journal,
    new: &[NewEvidence],
    call: &Call<'_>,
    tail: Tail,
) -> Result<Gathered> {
    let mut read: Vec<Option<Evidence>> = Vec::with_capacity(new.len());
    for piece in new {
        let mut evidence = in_words(piece, tail)?;
        if let Some(evidence) = &mut evidence {
            evidence.tidy();
            evidence.check(journal.clock().today()).map_err(|invalid| {
                let field = invalid.field.clone();
                names::refused(invalid, &field, tail)
            })?;
        }
        read.push(evidence);
    }
    let mut staged = stage(journal, new, call)?.into_iter();
    let mut gathered = Gathered::default();
    for (piece, evidence) in new.iter().zip(read) {
        match (piece, evidence) {
            (NewEvidence::File { alt, caption, .. }, _) => {
                let Some(staged) = staged.next() else {
                    continue;
                };
                let kept = journal.files().settle(staged)?;
                gathered.warnings.extend(kept.warning.clone());
                if !kept.was_there {
                    gathered.arrived.push(kept.sha256.clone());
                }
                gathered.evidence.push(Evidence {
                    body: kept.evidence(alt.clone()),
                    caption: caption.clone(),
                });
            }
            (_, evidence) => gathered.evidence.extend(evidence),
        }
    }
    Ok(gathered)
}

/// Copies every file under a temporary name, so that one that is refused leaves none of the others behind.
fn stage(journal: &Journal, new: &[NewEvidence], call: &Call<'_>) -> Result<Vec<Staged>> {
    let mut staged = Vec::new();
    for piece in new {
        let NewEvidence::File { place, .. } = piece else {
            continue;
        };
        if let Some(problem) = journal.read_only() {
            return Err(problem.clone());
        }
        staged.push(journal.files().stage(&call.places.path(place)?)?);
    }
    Ok(staged)
}

/// Evidence that needs no file; none where it is one.
fn in_words(piece: &NewEvidence, tail: Tail) -> Result<Option<Evidence>> {
    let (body, caption) = match piece {
        NewEvidence::File { .. } => return Ok(None),
        NewEvidence::Link {
            url,
            title,
            caption,
        } => (
            EvidenceBody::Link {
                url: url.trim().to_owned(),
                title: title.clone(),
                seen_on: None,
            },
            caption,
        ),
        NewEvidence::Quote {
            text,
            source,
            caption,
        } => (
            EvidenceBody::Quote {
                text: text.clone(),
                source: source.clone(),
            },
            caption,
        ),
        NewEvidence::Measure { line, caption } => {
            let measure =
                measure::read(line).map_err(|invalid| names::refused(invalid, "measure", tail))?;
            (EvidenceBody::Measure(measure), caption)
        }
    };
    Ok(Some(Evidence {
        body,
        caption: caption.clone(),
    }))
}
