//! What one change did to depth, and why.
//!
//! Nothing rises or falls without its reason: each area whose reading moved is named with what moved it, and where a reading falls the day is named from
//! which it does. It does not know how it is shown.

use std::sync::Arc;

use plumb_mastery::{
    AreaId, Body, Day, Entry, Kind, Tree,
    depth::{self, Because, Strength, moved, rungs},
    words,
};

use super::{
    capital,
    lines::{ordinal, whose},
    taken,
};
use crate::{
    outcome::Moved,
    problem::Result,
    reader::Reader,
    standing::{OF_STANDING, Standing, milestone_title, title_of},
};

/// How many deleted things are named one by one.
const MOST_NAMED: usize = 3;

/// Depth before a change and after it.
pub(crate) struct Compared {
    /// Before.
    pub(crate) before: Arc<Standing>,
    /// After.
    pub(crate) after: Standing,
}

/// Why depth moved.
pub(crate) enum Cause<'e> {
    /// These entries were written down.
    Logged(&'e [Entry]),
    /// This was attached to a milestone.
    Attached,
    /// This evidence was taken from a milestone: "photo", "link".
    Detached(&'e Entry, &'static str),
    /// This entry was amended; its form before and its form now.
    Amended {
        /// Before.
        was: &'e Entry,
        /// Now.
        now: &'e Entry,
    },
    /// These entries were deleted.
    Deleted(&'e [Entry]),
    /// Something about the tree, the ladder or the works: a whole sentence.
    Rearranged(&'e str),
}

impl Compared {
    /// Whether entries of these kinds can be said without depth.
    pub(crate) fn needed(entries: &[Entry]) -> bool {
        entries
            .iter()
            .any(|entry| !matches!(entry.kind(), Kind::Session | Kind::Note))
    }

    /// What stood before the change, as the change itself sees it; asked before the first row is put.
    pub(crate) fn fresh(
        reader: &Reader<'_>,
        known: Option<Arc<Standing>>,
    ) -> Result<Option<Arc<Standing>>> {
        match known {
            Some(known) if reader.is_untouched(known.place, &OF_STANDING)? => Ok(Some(known)),
            Some(_) => Standing::of(reader).map(|standing| Some(Arc::new(standing))),
            None => Ok(None),
        }
    }

    /// Lays the change over what stood before it.
    pub(crate) fn over(
        before: Arc<Standing>,
        tree: Option<&Tree>,
        gone: &[Entry],
        come: &[Entry],
    ) -> Self {
        let after = before.with(tree, gone, come);
        Self { before, after }
    }

    /// Every area whose depth today differs, in the order of the tree, each with its reason.
    pub(crate) fn moved(&self, reader: &Reader<'_>, cause: &Cause<'_>) -> Result<Vec<Moved>> {
        let moved = moved(&self.before.depths, &self.after.depths);
        let today = moved.iter().filter(|moved| moved.latest);
        today
            .map(|moved| {
                let because = self.because(reader, cause, moved)?;
                Ok(Moved {
                    area: self.after.tree.path(moved.area),
                    id: moved.area,
                    from30: moved.from30,
                    to30: moved.to30,
                    because,
                })
            })
            .collect()
    }

    /// Remarks on areas that read as before today, but less deep on some day behind.
    pub(crate) fn past_falls(&self) -> Vec<String> {
        let fell = moved(&self.before.depths, &self.after.depths)
            .into_iter()
            .filter(|moved| !moved.latest && moved.to30 < moved.from30);
        fell.map(|moved| {
            let (name, day) = (
                self.name(moved.area),
                words::long_day(Day::exact(moved.since)),
            );
            let (from, to) = (rungs(moved.from30), rungs(moved.to30));
            say!(
                "entries-past-fall",
                day = day,
                area = name,
                to = to,
                from = from
            )
        })
        .collect()
    }

    /// "Welting went from 3.20 to 3.33: ...", or where it fell "...: from 12 March 2024 Engraving reads 3.67, not 3.83."
    pub(crate) fn quiet(&self, moves: &[Moved], primary: Option<AreaId>) -> Option<String> {
        let lead = lead(&self.after.tree, moves, primary)?;
        let (name, from, to) = (self.name(lead.id), rungs(lead.from30), rungs(lead.to30));
        if lead.to30 > lead.from30 {
            let because = lead.because.as_str();
            return Some(say!(
                "entries-rose",
                area = name,
                from = from,
                to = to,
                because = because
            ));
        }
        let since = moved(&self.before.depths, &self.after.depths)
            .into_iter()
            .find(|moved| moved.area == lead.id)?
            .since;
        let because = lead.because.trim_end_matches('.');
        Some(say!(
            "entries-fell",
            because = because,
            day = words::long_day(Day::exact(since)),
            area = name,
            to = to,
            from = from
        ))
    }

    fn name(&self, area: AreaId) -> &str {
        self.after
            .tree
            .get(area)
            .map_or("", |area| area.name.as_str())
    }

    fn because(
        &self,
        reader: &Reader<'_>,
        cause: &Cause<'_>,
        moved: &depth::Moved,
    ) -> Result<String> {
        let rose: Vec<&Because> = moved
            .because
            .iter()
            .filter(|because| because.to_half_rungs > because.from_half_rungs)
            .collect();
        let deeper = moved.to30 > moved.from30;
        let key = moved.because.first().map(|because| because.key);
        Ok(match cause {
            Cause::Rearranged(words) => (*words).to_owned(),
            Cause::Logged(entries) | Cause::Deleted(entries) if are_voices(entries) => {
                let names: Vec<String> = entries.iter().filter_map(speaker).collect();
                let title = key
                    .map(|key| title_of(reader, key))
                    .transpose()?
                    .unwrap_or_default();
                let voices: Vec<String> = names.iter().map(|name| whose(name)).collect();
                let voices = words::listed(&voices, &say!("and"));
                let number = names.len();
                if deeper {
                    say!(
                        "entries-stands-behind",
                        whose = voices,
                        number = number,
                        title = title
                    )
                } else {
                    say!(
                        "entries-stands-no-longer",
                        whose = voices,
                        number = number,
                        title = title
                    )
                }
            }
            Cause::Deleted(entries) => without(entries),
            Cause::Detached(milestone, what) => {
                let title = milestone_title(milestone).unwrap_or_default();
                let left = match self.after.strength(milestone.id) {
                    Some(Strength::Witnessed) => say!("entries-left-witnessed"),
                    Some(Strength::Shown) => say!("entries-left-shown"),
                    _ => say!("entries-left-claimed"),
                };
                say!(
                    "entries-without-that",
                    what = *what,
                    title = title,
                    left = left
                )
            }
            Cause::Amended { was, now } if !deeper || now.kind() != Kind::Milestone => {
                taken::reason(reader, &self.after.tree, (was, now), key)?
            }
            Cause::Attached | Cause::Logged(_) | Cause::Amended { .. } => match rose[..] {
                [one] => self.placed(reader, moved.area, one)?,
                _ => say!(
                    "entries-otherwise",
                    works = capital(&words::small_number(rose.len()))
                ),
            },
        })
    }

    /// Where a work now stands: "Tern cover is now the deepest of the five works behind it."
    fn placed(&self, reader: &Reader<'_>, area: AreaId, rose: &Because) -> Result<String> {
        let title = title_of(reader, rose.key)?;
        let five = self
            .after
            .now(area)
            .map(|reading| reading.five)
            .unwrap_or_default();
        let count = words::small_number(five.len());
        let weight = five
            .iter()
            .find(|stand| stand.key == rose.key)
            .map_or(0, |stand| stand.weight);
        Ok(match (five.len(), weight) {
            (1, _) => say!("entries-first-work", title = title),
            (_, 5) => say!("entries-deepest-work", title = title, count = count),
            (_, weight) => say!(
                "entries-nth-work",
                title = title,
                nth = ordinal(usize::from(6 - weight)),
                count = count
            ),
        })
    }
}

/// The moved area that the line names: the entry's primary one, else the narrowest.
fn lead<'m>(tree: &Tree, moved: &'m [Moved], primary: Option<AreaId>) -> Option<&'m Moved> {
    let own = primary.and_then(|id| moved.iter().find(|moved| moved.id == id));
    own.or_else(|| {
        moved
            .iter()
            .max_by_key(|moved| tree.ancestors(moved.id).len())
    })
}

/// Whether what people said is all of some entries that depth can know of.
fn are_voices(entries: &[Entry]) -> bool {
    let has = |kind| entries.iter().any(|entry| entry.kind() == kind);
    has(Kind::Recognition) && !has(Kind::Milestone)
}

/// What was deleted of that which depth knows: "Without Tern cover and Bo's word."
fn without(entries: &[Entry]) -> String {
    let voice =
        |entry: &Entry| speaker(entry).map(|name| say!("entries-voice", whose = whose(&name)));
    let gone: Vec<String> = entries
        .iter()
        .filter_map(|entry| milestone_title(entry).or_else(|| voice(entry)))
        .collect();
    if gone.len() <= MOST_NAMED {
        return say!("entries-without", gone = words::listed(&gone, &say!("and")));
    }
    let (count, only) = (words::small_number(gone.len()), Kind::Milestone);
    let milestones = entries.iter().filter(|entry| entry.kind() == only).count();
    if milestones == gone.len() {
        say!("entries-without-milestones", count = count)
    } else {
        say!("entries-without-both", count = count)
    }
}

fn speaker(entry: &Entry) -> Option<String> {
    match &entry.body {
        Body::Recognition(recognition) => Some(recognition.from.clone()),
        _ => None,
    }
}
