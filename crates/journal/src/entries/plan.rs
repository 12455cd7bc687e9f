//! What one change will write, before it is written: areas and works that it makes, entries, remarks.
//!
//! A plan is built while reading and checked by the model as a whole, so that files are copied only for what will be taken. `commit` writes it as one change.
//! It does not know which row of the command table asked.

use plumb_mastery::{AreaId, Entry, EntryId, Tree, Work, WorkId};

use super::{
    Captured, Common, Logged, NewEvidence, lines,
    moved::{Cause, Compared},
    said, warn,
};
use crate::{
    call::Call,
    chance,
    journal::Journal,
    names::{self, Tail},
    outcome::Outcome,
    problem::{Code, Result},
    reader::Reader,
    refs::WorkRef,
    storage,
    transact::Done,
};

/// What one change will write.
pub(crate) struct Plan {
    /// The tree as it is, with the areas that will be made.
    pub(crate) tree: Tree,
    /// Areas that will be made, parents first.
    pub(crate) areas: Vec<plumb_mastery::Area>,
    /// Works that will be made.
    pub(crate) works: Vec<Work>,
    /// Entries that will be made, in the order in which they are put.
    pub(crate) entries: Vec<Entry>,
    /// How many of the entries are answered; those after them follow from them.
    pub(crate) answered: usize,
    /// What is accepted with a remark.
    pub(crate) warnings: Vec<String>,
    /// Every work, once one was asked for.
    known_works: Option<Vec<Work>>,
}

impl Plan {
    /// An empty plan over the journal as a reader sees it.
    pub(crate) fn of(reader: &Reader<'_>) -> Result<Self> {
        let tree = storage::tree(reader.connection())?;
        Ok(Self {
            tree,
            areas: Vec::new(),
            works: Vec::new(),
            entries: Vec::new(),
            answered: 0,
            warnings: Vec::new(),
            known_works: None,
        })
    }

    /// Every work, those that will be made among them.
    pub(crate) fn works(&mut self, reader: &Reader<'_>) -> Result<&[Work]> {
        if self.known_works.is_none() {
            self.known_works = Some(reader.works()?);
        }
        Ok(self.known_works.as_deref().unwrap_or_default())
    }

    /// The work that is meant; one that does not exist yet is made where that is allowed.
    pub(crate) fn work(
        &mut self,
        reader: &Reader<'_>,
        typed: &WorkRef,
        make_new: bool,
        tail: Tail,
    ) -> Result<WorkId> {
        let known = self.works(reader)?;
        if !make_new {
            return names::work(known, typed, tail).map_err(|problem| {
                // What could be several works is there already; only a missing one can be made.
                if problem.code == Code::Missing {
                    problem.hint("Add it first, or ask for a new one to be made.")
                } else {
                    problem
                }
            });
        }
        match names::find_work(known, typed, tail)? {
            Some(id) => Ok(id),
            None => Ok(self.make_work(&typed.0)),
        }
    }

    /// Makes a work in this change.
    pub(crate) fn make_work(&mut self, title: &str) -> WorkId {
        let id = WorkId(chance::new_id());
        let work = Work {
            id,
            title: title.trim().to_owned(),
            started: None,
            finished: None,
            for_whom: None,
            link: None,
            private: false,
        };
        self.known_works.get_or_insert_default().push(work.clone());
        self.works.push(work);
        id
    }

    /// Makes a technique or an area in this change.
    pub(crate) fn make_area(&mut self, name: &str, under: AreaId) -> Result<AreaId> {
        let id = AreaId(chance::new_id());
        let parent = self.tree.get(under).map(|area| area.kind);
        let kind = match parent {
            Some(plumb_mastery::AreaKind::Craft) => plumb_mastery::AreaKind::Area,
            _ => plumb_mastery::AreaKind::Technique,
        };
        let area = crate::areas::blank(id, Some(under), kind, name.trim());
        let mut areas = self.tree.areas().to_vec();
        areas.push(area.clone());
        self.tree =
            Tree::new(areas).map_err(|invalid| names::refused(invalid, "areas", Tail::Logged))?;
        self.areas.push(area);
        Ok(id)
    }

    /// The fields that every kind has; the body follows.
    pub(crate) fn entry(
        &mut self,
        journal: &Journal,
        reader: &Reader<'_>,
        common: &Common,
        body: plumb_mastery::Body,
    ) -> Result<Entry> {
        let day = names::day_or_today(common.on.as_ref(), "on", reader, Tail::Logged)?;
        let began = match &common.began {
            Some(typed) => {
                Some(names::day(typed, "began", reader.today(), Tail::Logged)?.earliest())
            }
            None => None,
        };
        let areas = names::areas(&self.tree, &common.areas, Tail::Logged)?;
        let work = match common
            .work
            .as_ref()
            .filter(|work| !work.0.trim().is_empty())
        {
            Some(typed) => Some(self.work(reader, typed, common.make_new, Tail::Logged)?),
            None => None,
        };
        Ok(Entry {
            id: EntryId(chance::new_id()),
            on: day.on,
            precision: day.precision,
            began,
            recorded_at: journal.clock().now(),
            areas,
            work,
            body,
            text: common.text.clone(),
            evidence: Vec::new(),
            private: common.private.unwrap_or_else(|| journal.starts_private()),
            origin: None,
        })
    }

    /// Takes an entry in, once it is what the model wants; it is one of those that are answered.
    pub(crate) fn take(&mut self, mut entry: Entry, today: chrono::NaiveDate) -> Result<usize> {
        entry.tidy();
        entry.check(&self.tree, today).map_err(|invalid| {
            let field = invalid.field.clone();
            names::refused(invalid, &field, Tail::Logged)
        })?;
        self.entries.push(entry);
        self.answered = self.entries.len();
        Ok(self.entries.len() - 1)
    }

    /// Copies the evidence in for an entry of the plan; the last thing before the change.
    pub(crate) fn attach(
        &mut self,
        journal: &Journal,
        at: usize,
        new: &[NewEvidence],
        call: &Call<'_>,
    ) -> Result<()> {
        let gathered = super::gather(journal, new, call, Tail::Logged)?;
        self.warnings.extend(gathered.warnings);
        self.entries[at].evidence.extend(gathered.evidence);
        Ok(())
    }

    /// Writes the plan as one change and says what it did.
    pub(crate) fn commit(
        self,
        journal: &Journal,
        action: &'static str,
        call: &Call<'_>,
    ) -> Result<Outcome<Captured>> {
        let known = Compared::needed(&self.entries)
            .then(|| journal.standing())
            .transpose()?;
        journal.transact(action, call, |tx| {
            let before = Compared::fresh(tx, known)?;
            for area in &self.areas {
                tx.put(area.clone())?;
            }
            for work in &self.works {
                tx.put(work.clone())?;
            }
            let mut warnings = self.warnings;
            for entry in &self.entries {
                warnings.extend(warn::about(tx, &self.tree, entry, before.as_deref())?);
                tx.put(entry.clone())?;
            }
            let tree = (!self.areas.is_empty()).then_some(&self.tree);
            let compared = before.map(|before| Compared::over(before, tree, &[], &self.entries));
            let cause = Cause::Logged(&self.entries);
            let moved = compared
                .as_ref()
                .map(|compared| compared.moved(tx, &cause))
                .transpose()?
                .unwrap_or_default();
            let said = said::logged(tx, &self.tree, &self.entries, compared.as_ref(), &moved)?;
            tx.standing = compared.map(|compared| compared.after);
            let label = label(&self.entries[..self.answered], &self.tree);
            let logged = self.entries[..self.answered].iter().map(|entry| Logged {
                id: entry.id,
                kind: entry.kind(),
                line: lines::answer("Logged", entry, &self.tree),
                made_work: self
                    .works
                    .iter()
                    .find(|work| entry.work == Some(work.id))
                    .map(|work| work.id),
            });
            Ok(Done {
                value: Captured {
                    logged: logged.collect(),
                },
                label,
                said,
                moved,
                warnings,
            })
        })
    }
}

/// What the history calls it: "Log session", "Log Tern cover", "Log 5 milestones".
fn label(entries: &[Entry], tree: &Tree) -> String {
    match entries {
        [one] => format!("Log {}", lines::name(one, tree)),
        [first, rest @ ..] if rest.iter().all(|entry| entry.kind() == first.kind()) => {
            format!("Log {} {}s", entries.len(), first.kind())
        }
        _ => format!("Log {} entries", entries.len()),
    }
}
