//! Which new rows of a journal's own JSON fit into this journal as it will be: without what was deleted here, and with what the person kept as it is.
//!
//! A file fits by itself; but a row that was deleted here stays deleted, and one that was changed here stays changed. What then hangs in the air is told
//! row by row, in the dry run as in the import. It does not know how the states were found.

use std::collections::HashSet;

use chrono::NaiveDate;
use plumb_exchange::{
    Row,
    answer::{Reason, State},
    compare::Judged,
    row,
    sheet::Left,
};
use plumb_mastery::{About, Area, Body, Entry, EntryId, Invalid, Tree, WorkId};

/// What the journal has.
pub(super) struct Here<'a> {
    /// Its tree.
    pub(super) tree: &'a Tree,
    /// Its works.
    pub(super) works: HashSet<WorkId>,
    /// Its milestones.
    pub(super) milestones: HashSet<EntryId>,
    /// The day of reading.
    pub(super) today: NaiveDate,
}

/// Takes the new rows that would not fit out of the judged ones.
pub(super) fn sift(judged: Vec<Judged<Row>>, here: Here<'_>) -> (Vec<Judged<Row>>, Vec<Left>) {
    let mut sieve = Sieve {
        tree: whole_tree(&judged, here.tree),
        here,
        left: Vec::new(),
    };
    // Rows come in an order in which what is named stands before what names it, but for recognitions, which may be older than their milestone.
    let judged = sieve.pass(judged, |sieve, row| match row {
        Row::Entry(entry) if matches!(entry.body, Body::Recognition(_)) => None,
        other => sieve.refusal(other),
    });
    let judged = sieve.pass(judged, |sieve, row| match row {
        Row::Entry(entry) if matches!(entry.body, Body::Recognition(_)) => sieve.refusal(row),
        _ => None,
    });
    (judged, sieve.left)
}

struct Sieve<'a> {
    here: Here<'a>,
    tree: Tree,
    left: Vec<Left>,
}

/// Why a row does not fit: the key that it is about, what stands there, the sentence.
type Refusal = (String, Option<String>, String);

/// The journal's tree with the new areas that fit into it.
fn whole_tree(judged: &[Judged<Row>], tree: &Tree) -> Tree {
    let new: Vec<Area> = judged
        .iter()
        .filter(|judged| judged.state == State::New)
        .filter_map(|judged| match &judged.taken.brings {
            Row::Area(area) => Some(area.clone()),
            _ => None,
        })
        .collect();
    let with = |new: &[Area]| Tree::new([tree.areas(), new].concat());
    if let Ok(tree) = with(&new) {
        return tree;
    }
    let mut fitting: Vec<Area> = Vec::new();
    for area in new {
        fitting.push(area);
        if with(&fitting).is_err() {
            fitting.pop();
        }
    }
    with(&fitting).unwrap_or_else(|_| tree.clone())
}

impl Sieve<'_> {
    fn pass(
        &mut self,
        judged: Vec<Judged<Row>>,
        refusal: impl Fn(&mut Self, &Row) -> Option<Refusal>,
    ) -> Vec<Judged<Row>> {
        let mut kept = Vec::with_capacity(judged.len());
        for judged in judged {
            let refused = (judged.state == State::New)
                .then(|| refusal(self, &judged.taken.brings))
                .flatten();
            match refused {
                None => kept.push(judged),
                Some(refused) => self.left.push(left(&judged, refused)),
            }
        }
        kept
    }

    fn refusal(&mut self, row: &Row) -> Option<Refusal> {
        match row {
            Row::Area(area) if self.tree.get(area.id).is_none() => {
                let parent = area
                    .parent
                    .filter(|parent| self.tree.get(*parent).is_none());
                Some(match parent {
                    Some(parent) => gone("parent", parent.to_string()),
                    None => (
                        "name".to_owned(),
                        Some(area.name.clone()),
                        format!("'{}' does not fit among the areas here.", area.name),
                    ),
                })
            }
            Row::Work(work) => {
                self.here.works.insert(work.id);
                None
            }
            Row::Entry(entry) => {
                let refused = self.entry(entry);
                if refused.is_none() && matches!(entry.body, Body::Milestone(_)) {
                    self.here.milestones.insert(entry.id);
                }
                refused
            }
            Row::Area(_)
            | Row::Profile(_)
            | Row::Role(_)
            | Row::Search(_)
            | Row::Template(_)
            | Row::Plate(_)
            | Row::Slip(_) => None,
        }
    }

    fn entry(&self, entry: &Entry) -> Option<Refusal> {
        let works = &self.here.works;
        if let Some(area) = entry.areas.iter().find(|id| self.tree.get(**id).is_none()) {
            return Some(gone("areas", area.to_string()));
        }
        if let Some(work) = entry.work.filter(|work| !works.contains(work)) {
            return Some(gone("work", work.to_string()));
        }
        if let Body::Recognition(recognition) = &entry.body {
            let missing = match recognition.about {
                Some(About::Work(id)) if !works.contains(&id) => Some(id.to_string()),
                Some(About::Milestone(id)) if !self.here.milestones.contains(&id) => {
                    Some(id.to_string())
                }
                _ => None,
            };
            if let Some(missing) = missing {
                return Some(gone("about", missing));
            }
        }
        let unfit = |invalid: Invalid| (invalid.field, None, invalid.message);
        entry.check(&self.tree, self.here.today).err().map(unfit)
    }
}

fn gone(field: &str, id: String) -> Refusal {
    let message = format!("What '{field}' names, {id}, was deleted here and stays deleted.");
    (field.to_owned(), Some(id), message)
}

fn left(judged: &Judged<Row>, (field, value, message): Refusal) -> Left {
    Left {
        row: judged.taken.row,
        state: State::Rejected,
        reason: Reason::BadValue,
        field: Some(field),
        value,
        message,
        source: format!("{}\n", row::write(&judged.taken.brings)).into_bytes(),
    }
}
