//! The palette: what a few typed letters may mean, to go to or to log.
//!
//! Names are folded once for each state of the journal and kept in memory, so that every letter is answered at once. What was visited last comes first. It
//! does not know the commands of the window, nor how a row is shown.

use plumb_mastery::{
    Kind,
    capture::{Chip, ChipKind, Reading},
    fold::look_up,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    capture::CaptureLine, journal::Journal, outcome::Topic, problem::Result, reader::Reader,
    storage,
};

/// The most that is found.
const SHOWN: usize = 8;

/// What has a name.
const OF_NAMES: [Topic; 4] = [
    Topic::Areas,
    Topic::Works,
    Topic::Searches,
    Topic::Milestones,
];

/// What is typed, and what was visited.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct PaletteRequest {
    /// The letters; without any, what was visited last is answered.
    pub text: String,
    /// Ids that were visited, the last first.
    pub recent: Vec<String>,
}

/// What the letters may mean.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Palette {
    /// How they read as an entry; none where they say nothing that could be logged.
    pub capture: Option<PaletteCapture>,
    /// What they may name, the likeliest first.
    pub found: Vec<PaletteFound>,
}

/// The letters as an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaletteCapture {
    /// Its readings, each in one sentence; with more than one the person chooses.
    pub readings: Vec<String>,
    /// Whether more than plain words was understood, so that logging is likely meant.
    pub likely: bool,
    /// Whether saving makes areas or works that are new.
    pub makes_new: bool,
}

/// What a name belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaletteKind {
    /// A craft, area or technique.
    Area,
    /// A work.
    Work,
    /// A saved search.
    Search,
    /// A milestone.
    Entry,
}

/// Something that can be gone to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaletteFound {
    /// What it is.
    pub kind: PaletteKind,
    /// Its id.
    pub id: String,
    /// Its name or title.
    pub name: String,
    /// Where it belongs: the path of an area, the query of a search; empty where the name says all.
    pub under: String,
}

/// A name with its folded forms.
struct Named {
    found: PaletteFound,
    folded: String,
    others: Vec<String>,
    retired: bool,
}

/// Every name of the journal.
struct AllNames(Vec<Named>);

impl Journal {
    /// What typed letters may mean.
    pub fn palette(&self, request: PaletteRequest) -> Result<Palette> {
        let capture = self.capture_of(&request.text)?;
        let found = self.read(|reader| {
            let names = reader.remembered_of(&OF_NAMES, AllNames::of)?;
            Ok(names.find(&look_up(&request.text), &request.recent))
        })?;
        Ok(Palette { capture, found })
    }

    fn capture_of(&self, text: &str) -> Result<Option<PaletteCapture>> {
        let read = self.read_capture_line(CaptureLine {
            line: text.to_owned(),
        })?;
        let Some(first) = read.readings.first().filter(|_| read.refused.is_none()) else {
            return Ok(None);
        };
        Ok(says_something(first).then(|| PaletteCapture {
            likely: is_likely(first),
            makes_new: first.drafts.iter().any(|draft| !draft.offers.is_empty()),
            readings: read
                .readings
                .iter()
                .map(|one| one.sentence.clone())
                .collect(),
        }))
    }
}

/// Whether it could be saved at all: a note needs words of its own.
fn says_something(reading: &Reading) -> bool {
    reading
        .drafts
        .iter()
        .any(|draft| draft.kind != Kind::Note || !draft.text.trim().is_empty())
}

/// Whether the person wrote more than words: a time, a rung, or words about something that is known.
fn is_likely(reading: &Reading) -> bool {
    let written =
        |chip: &&Chip| chip.span.is_some() && !matches!(chip.kind, ChipKind::Text | ChipKind::Kind);
    reading.drafts.iter().any(|draft| draft.kind != Kind::Note)
        || reading.chips.iter().any(|chip| written(&chip))
}

impl AllNames {
    fn of(reader: &Reader<'_>) -> Result<Self> {
        let mut all = Vec::new();
        let tree = storage::tree(reader.connection())?;
        for area in tree.areas() {
            let path = tree.path(area.id);
            all.push(Named {
                folded: look_up(&area.name),
                others: area
                    .also
                    .iter()
                    .map(|other| look_up(other))
                    .chain([look_up(&path)])
                    .collect(),
                retired: area.retired_on.is_some(),
                found: found(PaletteKind::Area, area.id.to_string(), &area.name, &path),
            });
        }
        for work in reader.works()? {
            let whom = work.for_whom.clone().unwrap_or_default();
            all.push(Named::plain(
                found(PaletteKind::Work, work.id.to_string(), &work.title, &whom),
                vec![look_up(&whom)],
            ));
        }
        for search in reader.searches()? {
            let id = search.id.to_string();
            all.push(Named::plain(
                found(PaletteKind::Search, id, &search.name, &search.query),
                Vec::new(),
            ));
        }
        for (id, title) in reader.milestone_titles()? {
            all.push(Named::plain(
                found(PaletteKind::Entry, id.to_string(), &title, ""),
                Vec::new(),
            ));
        }
        Ok(Self(all))
    }

    /// The likeliest, the ones visited last before others that fit as well. Without letters: what was visited last.
    fn find(&self, typed: &str, recent: &[String]) -> Vec<PaletteFound> {
        let words: Vec<&str> = typed.split_whitespace().collect();
        let visited = |named: &Named| recent.iter().position(|id| *id == named.found.id);
        let mut fits: Vec<((u8, usize, PaletteKind), &Named)> = self
            .0
            .iter()
            .filter_map(|named| {
                let visited = visited(named);
                if words.is_empty() {
                    return visited.map(|at| ((0, at, named.found.kind), named));
                }
                let rank = named.rank(typed, &words)?;
                Some((
                    (rank, visited.unwrap_or(usize::MAX), named.found.kind),
                    named,
                ))
            })
            .collect();
        // A stable sort, so that equals stay in the order of tree, titles and days.
        fits.sort_by_key(|(key, _)| *key);
        let first = fits.into_iter().take(SHOWN);
        first.map(|(_, named)| named.found.clone()).collect()
    }
}

fn found(kind: PaletteKind, id: String, name: &str, under: &str) -> PaletteFound {
    let under = if under == name { "" } else { under };
    PaletteFound {
        kind,
        id,
        name: name.to_owned(),
        under: under.to_owned(),
    }
}

impl Named {
    fn plain(found: PaletteFound, others: Vec<String>) -> Self {
        Self {
            folded: look_up(&found.name),
            others,
            retired: false,
            found,
        }
    }

    /// How well it fits, 0 best; none where it does not.
    fn rank(&self, typed: &str, words: &[&str]) -> Option<u8> {
        let rank = if self.folded == typed {
            0
        } else if self.folded.starts_with(typed) {
            1
        } else if words.iter().all(|word| begins(&self.folded, word)) {
            2
        } else if self.others.iter().any(|other| begins(other, typed)) {
            3
        } else if words.iter().all(|word| self.holds(word)) {
            4
        } else {
            return None;
        };
        Some(if self.retired { rank + 5 } else { rank })
    }

    fn holds(&self, word: &str) -> bool {
        self.folded.contains(word) || self.others.iter().any(|other| other.contains(word))
    }
}

/// Whether a word of a name begins so.
fn begins(name: &str, typed: &str) -> bool {
    name.match_indices(typed).any(|(at, _)| {
        let before = name[..at].chars().next_back();
        before.is_none_or(|before| !before.is_alphanumeric())
    })
}

#[cfg(test)]
mod tests;
