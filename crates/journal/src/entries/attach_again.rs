//! A file that went missing, attached again: only the very bytes that were attached before are taken.
//!
//! No row changes, because the row names the bytes by their hash; another file is refused and told. It does not look for the file itself.

use plumb_mastery::entry::EvidenceBody;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Logged,
    amended::{found, place},
    lines,
};
use crate::{
    call::Call,
    journal::Journal,
    outcome::Outcome,
    problem::{Code, Problem, Result},
    refs::{EntryRef, Place},
    storage,
    transact::Done,
};

/// A file that is missing, and where it lies now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AttachAgain {
    /// Which entry.
    pub entry: EntryRef,
    /// The place of the missing file among its evidence, from 1.
    pub n: u16,
    /// The file.
    pub file: Place,
}

impl Journal {
    /// Puts a missing or altered file back.
    ///
    /// # Errors
    ///
    /// `refused·another_file` where its bytes are not those that were attached; `missing·evidence`, `file`.
    pub fn attach_again(&self, call: &Call<'_>, request: AttachAgain) -> Result<Outcome<Logged>> {
        let entry = self.read(|reader| found(reader, &request.entry))?;
        let EvidenceBody::File { sha256, name, .. } =
            &entry.evidence[place(&entry, request.n)?].body
        else {
            let said = "That piece of evidence is not a file. Nothing was changed.";
            return Err(Problem::new(Code::Missing, "evidence", said));
        };
        let staged = self.files().stage(&call.places.path(&request.file)?)?;
        if staged.sha256() != sha256 {
            let said = format!(
                "This is not the file that was attached as '{name}': its bytes are others. Nothing was changed."
            );
            return Err(Problem::new(Code::Refused, "another_file", said)
                .hint("Choose the very file, or add this one as new evidence."));
        }
        self.files().settle(staged)?;
        self.transact("attach", call, |tx| {
            let tree = storage::tree(tx.connection())?;
            let value = Logged {
                id: entry.id,
                kind: entry.kind(),
                line: lines::answer("Linked again", &entry, &tree),
                made_work: None,
            };
            let said = format!("'{name}' is here again.");
            Ok(Done::new(
                value,
                format!("Attach to {}", lines::name(&entry, &tree)),
                said,
            ))
        })
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::{
        entries::{
            Common, NewEvidence, NewMilestone, OneEntry,
            tests::{made, studio},
        },
        trial::call,
    };

    #[test]
    fn reliability_h2_a_missing_file_comes_back_and_no_other_in_its_place() {
        let trial = studio();
        let file = trial.root.path().join("Kiln-03.jpg");
        fs::write(&file, b"the kiln").expect("written");
        let place = Place(file.display().to_string());
        let milestone = NewMilestone {
            common: Common {
                evidence: vec![NewEvidence::File {
                    place: place.clone(),
                    alt: None,
                    caption: String::new(),
                }],
                ..Common::default()
            },
            ..made("Kiln", "2026-11-01", "glaze", 4, false)
        };
        trial
            .journal
            .log_milestone(&call(), milestone)
            .expect("logged");
        let asked = OneEntry {
            entry: "Kiln".into(),
        };
        let view = trial.journal.entry(asked.clone()).expect("it reads");
        let EvidenceBody::File { sha256, .. } = &view.entry.evidence[0].body else {
            panic!("a file was attached")
        };
        let kept = trial.journal.files().path_of(sha256).expect("a hash");
        fs::remove_file(&kept).expect("it goes missing");
        let again = |file: &Place| {
            let request = AttachAgain {
                entry: "Kiln".into(),
                n: 1,
                file: file.clone(),
            };
            trial.journal.attach_again(&call(), request)
        };
        fs::write(&file, b"another kiln").expect("written");
        assert_eq!(
            again(&place).map_err(|problem| problem.detail).err(),
            Some("another_file".to_owned()),
            "what was shown then is not swapped now"
        );
        assert!(!kept.exists(), "and nothing was kept of it");
        fs::write(&file, b"the kiln").expect("written");
        let done = again(&place).expect("the very file");
        assert_eq!(done.said, "'Kiln-03.jpg' is here again.", "it is told");
        assert_eq!(
            trial.journal.lost_files(asked).expect("it reads").len(),
            0,
            "nothing is missing any more"
        );
    }
}
