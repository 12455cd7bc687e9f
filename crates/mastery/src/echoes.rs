//! What others said: the recognitions of an area, each with the work that it is about, in the form in which it may be shown.
//!
//! A recognition belongs to an area when it is about a milestone or a work of the area or of what lies below it, or names one of these itself; where
//! recognitions are counted and where they are drawn asks the same [`Within`]. No number here says how good anything is.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use crate::{
    date::Day,
    depth::VoteKey,
    entry::{About, Body, Entry, Publish, Recognition, Relation},
    fold::person,
    ids::{AreaId, EntryId, WorkId},
};

/// Which recognitions are meant: all of them, or those of an area and of what lies below it.
pub struct Within<'a> {
    ground: Option<Ground<'a>>,
}

struct Ground<'a> {
    below: &'a HashSet<AreaId>,
    milestones: HashSet<EntryId>,
    works: HashSet<WorkId>,
}

impl<'a> Within<'a> {
    /// Every recognition.
    pub fn everything() -> Self {
        Self { ground: None }
    }

    /// Those of some areas; among the entries have to be all milestones that name one of them.
    pub fn of<'e>(
        below: &'a HashSet<AreaId>,
        entries: impl IntoIterator<Item = &'e Entry>,
    ) -> Self {
        let mut ground = Ground {
            below,
            milestones: HashSet::new(),
            works: HashSet::new(),
        };
        for entry in entries {
            if matches!(entry.body, Body::Milestone(_)) && ground.named(entry) {
                ground.milestones.insert(entry.id);
                ground.works.extend(entry.work);
            }
        }
        Self {
            ground: Some(ground),
        }
    }

    /// The recognition that an entry is, if it is one of those meant.
    pub fn recognition<'e>(&self, entry: &'e Entry) -> Option<&'e Recognition> {
        let Body::Recognition(recognition) = &entry.body else {
            return None;
        };
        let meant = self.ground.as_ref().is_none_or(|ground| {
            let about = match recognition.about {
                Some(About::Milestone(id)) => ground.milestones.contains(&id),
                Some(About::Work(work)) => ground.works.contains(&work),
                None => false,
            };
            about || ground.named(entry)
        });
        meant.then_some(recognition)
    }
}

impl Ground<'_> {
    fn named(&self, entry: &Entry) -> bool {
        entry.areas.iter().any(|area| self.below.contains(area))
    }
}

/// What someone said, as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Echo {
    /// Its entry.
    pub id: EntryId,
    /// Its day, as exactly as it is known.
    pub day: Day,
    /// Who said it; none where the name may not be shown.
    pub from: Option<String>,
    /// Which of the persons it is; none where the name may not be shown, because a count of persons could tell whose it is.
    pub person: Option<usize>,
    /// What they are to the owner.
    pub relation: Relation,
    /// The place of what it is about among [`Echoes::subjects`].
    pub about: Option<usize>,
    /// Their words.
    pub words: String,
    /// Whether the words may leave.
    pub publish: Publish,
    /// The day permission was asked.
    pub asked_on: Option<NaiveDate>,
}

/// What was praised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The work, or the milestone that stands alone.
    pub key: VoteKey,
    /// The title of the work or milestone that was meant.
    pub title: String,
    /// The milestone's day, or that of the work's first milestone; none for a work without one.
    pub day: Option<Day>,
}

/// What others said, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Echoes {
    /// Each word of praise.
    pub echoes: Vec<Echo>,
    /// What they are about, each once.
    pub subjects: Vec<Subject>,
}

impl Echoes {
    /// What may be shown to others: what is not asked or not allowed is gone, with what only it was about, and so are names that may not be given.
    #[must_use]
    pub fn quotable(self) -> Self {
        let mut kept = Self::default();
        let mut places: HashMap<usize, usize> = HashMap::new();
        for mut echo in self.echoes {
            if !echo.publish.allows_words() {
                continue;
            }
            if echo.publish != Publish::Named {
                (echo.from, echo.person) = (None, None);
            }
            echo.about = echo.about.map(|old| {
                *places.entry(old).or_insert_with(|| {
                    kept.subjects.push(self.subjects[old].clone());
                    kept.subjects.len() - 1
                })
            });
            kept.echoes.push(echo);
        }
        kept
    }
}

/// Gathers what was said, from recognitions and milestones in any order; `titled` knows the titles of works.
pub fn echoes<'e>(
    within: &Within<'_>,
    recognitions: impl IntoIterator<Item = &'e Entry>,
    milestones: impl IntoIterator<Item = &'e Entry>,
    titled: impl Fn(WorkId) -> Option<String>,
) -> Echoes {
    let meant = recognitions.into_iter();
    let mut meant: Vec<(&Entry, &Recognition)> = meant
        .filter_map(|entry| Some((entry, within.recognition(entry)?)))
        .collect();
    meant.sort_by_key(|(entry, _)| (entry.on, entry.id));
    let mut about: Vec<About> = meant.iter().filter_map(|(_, said)| said.about).collect();
    let mut seen = HashSet::new();
    about.retain(|about| seen.insert(*about));
    let found = found(&seen, milestones);
    let mut subjects: Vec<Subject> = Vec::new();
    let mut places: HashMap<About, usize> = HashMap::new();
    for about in about {
        if let Some(subject) = subject(about, &found, &titled) {
            places.insert(about, subjects.len());
            subjects.push(subject);
        }
    }
    let mut persons: HashMap<String, usize> = HashMap::new();
    let echo = |(entry, said): (&Entry, &Recognition)| {
        let next = persons.len();
        Echo {
            id: entry.id,
            day: entry.day(),
            from: Some(said.from.clone()),
            person: Some(*persons.entry(person(&said.from)).or_insert(next)),
            relation: said.relation,
            about: said.about.and_then(|about| places.get(&about).copied()),
            words: said.quote.clone(),
            publish: said.publish,
            asked_on: said.asked_on,
        }
    };
    Echoes {
        echoes: meant.into_iter().map(echo).collect(),
        subjects,
    }
}

/// The milestones that were praised, and the first one of each work that was.
fn found<'e>(
    about: &HashSet<About>,
    milestones: impl IntoIterator<Item = &'e Entry>,
) -> HashMap<About, &'e Entry> {
    let mut found: HashMap<About, &Entry> = HashMap::new();
    for entry in milestones {
        let itself = About::Milestone(entry.id);
        if about.contains(&itself) {
            found.insert(itself, entry);
        }
        if let Some(work) = entry
            .work
            .map(About::Work)
            .filter(|work| about.contains(work))
        {
            let first = found.entry(work).or_insert(entry);
            if (entry.on, entry.id) < (first.on, first.id) {
                *first = entry;
            }
        }
    }
    found
}

fn subject(
    about: About,
    found: &HashMap<About, &Entry>,
    titled: &impl Fn(WorkId) -> Option<String>,
) -> Option<Subject> {
    let first = found.get(&about).copied();
    match about {
        About::Work(work) => Some(Subject {
            key: VoteKey::Work(work),
            title: titled(work)?,
            day: first.map(Entry::day),
        }),
        About::Milestone(id) => {
            let entry = first?;
            let Body::Milestone(milestone) = &entry.body else {
                return None;
            };
            Some(Subject {
                key: entry.work.map_or(VoteKey::Milestone(id), VoteKey::Work),
                title: milestone.title.clone(),
                day: Some(entry.day()),
            })
        }
    }
}
