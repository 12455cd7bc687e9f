//! Changing many entries alike: say first what would change and what cannot, then do it as one change that one undo takes back.
//!
//! What becomes of each entry is `mastery`'s to say. Those that cannot take it are left alone and listed; the others are written together, and what
//! that did to depth is told as after any other change.

mod asked;
mod plan;
mod words;

#[cfg(test)]
mod tests;

pub use asked::*;

use plumb_mastery::{Entry, alter::Alteration};

use crate::{
    call::Call,
    disk,
    entries::{Cause, Compared, still_said, take_out},
    journal::Journal,
    open::reserve,
    out::refuse_cancelled,
    outcome::Outcome,
    problem::Result,
    transact::{Done, Tx},
};
use plan::Sorted;

/// How many entries are written between two looks at whether the person has cancelled.
const STRIDE: usize = 256;

impl Journal {
    /// What a bulk edit would do; nothing is written.
    pub fn plan_bulk(&self, request: BulkEdit) -> Result<BulkPlan> {
        self.read(|reader| {
            let sorted = Sorted::of(reader, &request)?;
            let changing = sorted.changing();
            Ok(BulkPlan {
                changing: small(changing),
                same: small(sorted.same),
                words: sorted.deed.plan(changing, sorted.same, &sorted.refused),
                label: sorted.deed.label(changing),
                refused: sorted.refused,
            })
        })
    }

    /// Changes many entries alike. On a full disk the kept room is given for a delete, once.
    pub fn bulk_edit(&self, call: &Call<'_>, request: BulkEdit) -> Result<Outcome<BulkDone>> {
        let frees = request.deed == BulkDeed::Delete;
        match self.change_alike(call, &request) {
            Err(problem)
                if frees && problem.reason() == disk::FULL && reserve::release(self.folder()) =>
            {
                self.change_alike(call, &request)
            }
            other => other,
        }
    }

    fn change_alike(&self, call: &Call<'_>, request: &BulkEdit) -> Result<Outcome<BulkDone>> {
        let known = self.standing()?;
        self.transact("bulk_edit", call, |tx| {
            let sorted = Sorted::of(tx, request)?;
            let known = Compared::needed(&sorted.was).then_some(known);
            let before = Compared::fresh(tx, known)?;
            let words_left = write(tx, call, &sorted)?;
            let changed = sorted.changing();
            let sentence = sorted.deed.said(changed);
            let cause = match sorted.deed.alteration {
                Alteration::Delete => Cause::Deleted(&sorted.was),
                _ => Cause::Rearranged(&sentence),
            };
            let (gone, come) = (
                [&sorted.was[..], &words_left.0].concat(),
                [&sorted.now[..], &words_left.1].concat(),
            );
            let compared = before.map(|before| Compared::over(before, None, &gone, &come));
            let moved = compared
                .as_ref()
                .map(|compared| compared.moved(tx, &cause))
                .transpose()?
                .unwrap_or_default();
            let told = sorted.deed.told(changed, sorted.same, &sorted.refused);
            let deepened = compared
                .as_ref()
                .and_then(|compared| compared.quiet(&moved, None));
            let mut warnings: Vec<String> =
                compared.iter().flat_map(Compared::past_falls).collect();
            warnings.extend(still_said(words_left.0.len()));
            // Where depth moved, that is said, and what was left alone comes with the reasons.
            if deepened.is_some() && !sorted.refused.is_empty() {
                warnings.push(told.clone());
            }
            tx.standing = compared.map(|compared| compared.after);
            Ok(Done {
                value: BulkDone {
                    changed: small(changed),
                    same: small(sorted.same),
                    refused: sorted.refused,
                },
                label: sorted.deed.label(changed),
                said: deepened.unwrap_or(told),
                moved,
                warnings,
            })
        })
    }
}

/// Writes what changes. Answers the words about what went, before and after.
fn write(tx: &mut Tx<'_>, call: &Call<'_>, sorted: &Sorted) -> Result<(Vec<Entry>, Vec<Entry>)> {
    if sorted.deed.alteration == Alteration::Delete {
        return take_out(tx, &sorted.was);
    }
    for some in sorted.now.chunks(STRIDE) {
        refuse_cancelled(call)?;
        some.iter().try_for_each(|entry| tx.put(entry.clone()))?;
    }
    Ok((Vec::new(), Vec::new()))
}

/// A count as the wire holds it.
fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
