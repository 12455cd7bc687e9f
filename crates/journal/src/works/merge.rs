//! Two works made one: what that would do, and the change itself.

use plumb_mastery::{About, Body, Entry, Work, WorkId, computed, freshness::Spent, words};

use super::{
    MergePreview, MergeWorks, WorkDone,
    change::gone,
    show::{Lines, span},
};
use crate::{
    areas::compare,
    call::Call,
    entries::{Cause, Compared},
    journal::Journal,
    names::{self, Tail},
    outcome::Outcome,
    problem::{Code, Problem, Result},
    reader::{Reader, WorkSum},
    standing::standing,
    storage,
    transact::Done,
};

impl Journal {
    /// What becomes of two works that are made one; nothing is changed.
    ///
    /// # Errors
    ///
    /// `refused·same`, and a work that is not there.
    pub fn merge_preview(&self, request: MergeWorks) -> Result<MergePreview> {
        self.read(|reader| {
            let merge = Merge::of(reader, &request)?;
            let before = standing(reader)?;
            let compared = Compared::over(before, None, &merge.old, &merge.new);
            let because = merge.because();
            let lines = Lines::of(reader)?;
            Ok(MergePreview {
                words: merge.words(&lines),
                moved: compared.moved(reader, &Cause::Rearranged(&because))?,
            })
        })
    }

    /// Makes two works one: entries and recognitions of the one that goes become the other's.
    ///
    /// # Errors
    ///
    /// `refused·same`, and a work that is not there.
    pub fn merge_works(&self, call: &Call<'_>, request: MergeWorks) -> Result<Outcome<WorkDone>> {
        let known = self.standing()?;
        self.transact("merge_works", call, |tx| {
            let before = Compared::fresh(tx, Some(known))?;
            let merge = Merge::of(tx, &request)?;
            for entry in &merge.new {
                tx.put(entry.clone())?;
            }
            tx.put(merge.joined())?;
            tx.remove::<Work>(&merge.goes.id)?;
            let tree = storage::tree(tx.connection())?;
            let (goes, title) = (&merge.goes.title, merge.stays.title.clone());
            let label = format!("Merge {goes} into {title}");
            let said = format!("{goes} is part of {title} now, with {}.", merge.counted());
            let (id, because) = (merge.stays.id, merge.because());
            compare(
                tx,
                before,
                &tree,
                (&merge.old, &merge.new),
                &because,
                Done::new(WorkDone { id, title }, label, said),
            )
        })
    }
}

/// Two works, and what names the one that goes, before and after.
struct Merge {
    goes: Work,
    stays: Work,
    old: Vec<Entry>,
    new: Vec<Entry>,
}

impl Merge {
    fn of(reader: &Reader<'_>, request: &MergeWorks) -> Result<Self> {
        let works = reader.works()?;
        let from = names::work(&works, &request.work, Tail::Changed)?;
        let into = names::work(&works, &request.into, Tail::Changed)?;
        if from == into {
            return Err(Problem::new(
                Code::Refused,
                "same",
                "A work cannot be merged into itself. Nothing was changed.",
            )
            .hint("Choose another work."));
        }
        let find = |id| works.iter().find(|work| work.id == id).cloned();
        let mut old: Vec<Entry> = reader.entries_of_work(from)?;
        for voice in reader.recognitions_about_work(from)? {
            if !old.iter().any(|entry| entry.id == voice.id) {
                old.push(voice);
            }
        }
        Ok(Self {
            goes: find(from).ok_or_else(gone)?,
            stays: find(into).ok_or_else(gone)?,
            new: old.iter().map(|entry| moved(entry, from, into)).collect(),
            old,
        })
    }

    fn because(&self) -> String {
        format!(
            "{} and {} are one work now.",
            self.goes.title, self.stays.title
        )
    }

    fn counted(&self) -> String {
        words::counted(self.old.len() as u64, "entry", "entries")
    }

    /// What is known of either; private if one of them is.
    fn joined(&self) -> Work {
        let (goes, stays) = (&self.goes, self.stays.clone());
        Work {
            started: [goes.started, stays.started].into_iter().flatten().min(),
            finished: [goes.finished, stays.finished].into_iter().flatten().max(),
            for_whom: stays.for_whom.or_else(|| goes.for_whom.clone()),
            link: stays.link.or_else(|| goes.link.clone()),
            private: stays.private || goes.private,
            ..stays
        }
    }

    /// What happens, a sentence each.
    fn words(&self, lines: &Lines) -> Vec<String> {
        let sum = |work: &Work| lines.sums.get(&work.id).cloned().unwrap_or_default();
        let (goes, stays, joined) = (sum(&self.goes), sum(&self.stays), self.joined());
        let title = &joined.title;
        let mut said = vec![match self.old.len() {
            0 => format!("No entry names {}; {title} keeps its own.", self.goes.title),
            1 => format!("1 entry moves to {title}. Nothing of either is lost."),
            count => format!("{count} entries move to {title}. Nothing of either is lost."),
        }];
        let both = |part: fn(&WorkSum) -> u32| part(&goes).saturating_add(part(&stays));
        let (making, overseeing) = (both(|sum| sum.making), both(|sum| sum.overseeing));
        let days = [goes.days, stays.days].into_iter().flatten();
        let days = days.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
        let span = span(&joined, days);
        let time = match making + overseeing {
            0 => String::new(),
            _ => computed::spent(Spent { making, overseeing }),
        };
        let together: Vec<String> = [span, time]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        if !together.is_empty() {
            said.push(format!("Together: {}.", together.join(" · ")));
        }
        if joined.private && !self.stays.private {
            said.push(format!(
                "{title} becomes private, because {} is.",
                self.goes.title
            ));
        }
        said
    }
}

/// An entry of one work as an entry of another.
fn moved(entry: &Entry, from: WorkId, into: WorkId) -> Entry {
    let mut entry = entry.clone();
    if entry.work == Some(from) {
        entry.work = Some(into);
    }
    if let Body::Recognition(recognition) = &mut entry.body
        && recognition.about == Some(About::Work(from))
    {
        recognition.about = Some(About::Work(into));
    }
    entry
}
