//! Reads a capture line.
//!
//! Two meanings are a question, not a guess; what lies ahead is refused. Lines after the first are the note; a list that was pasted at once is parted
//! before, in `list`.

use chrono::NaiveDate;

use super::{
    Names, Question, Reading, Readings,
    chips::chips,
    drafts::{Pick, drafts},
    head::parts,
    parts::Parts,
};
use crate::{entry::Kind, invalid::Invalid, say};

/// The most readings that a question offers.
const MOST_READINGS: usize = 12;

/// What the person chose a line to be, against its own signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    /// A session.
    Session,
    /// A milestone.
    Milestone,
    /// A note.
    Note,
    /// A session and a milestone, as one change.
    Both,
}

/// Reads a line as of `today`.
pub fn read(line: &str, names: &Names, today: NaiveDate) -> Readings {
    let parts = parts(line, names, today);
    let meanings = meanings(&parts);
    readings(line, &parts, &meanings, names, today)
}

/// Reads a line as the kind that the person chose, as of `today`.
pub fn read_as(line: &str, chosen: As, names: &Names, today: NaiveDate) -> Readings {
    let parts = parts(line, names, today);
    let kinds: &[Kind] = match chosen {
        As::Session => &[Kind::Session],
        As::Milestone => &[Kind::Milestone],
        As::Note => &[Kind::Note],
        As::Both => &[Kind::Session, Kind::Milestone],
    };
    readings(line, &parts, &[kinds], names, today)
}

/// The kinds that a line may mean; more than one for a time and a challenge.
fn meanings(parts: &Parts) -> Vec<&'static [Kind]> {
    use Kind::{Goal, Milestone, Note, Recognition, Session, Sounding};
    match (
        parts.sign.as_ref().map(|sign| sign.what),
        parts.has_time(),
        parts.has_level(),
    ) {
        (Some(Milestone), true, _) => vec![&[Milestone], &[Session, Milestone]],
        (Some(Milestone), false, _) => vec![&[Milestone]],
        (Some(Recognition), ..) => vec![&[Recognition]],
        (Some(Sounding), ..) => vec![&[Sounding]],
        (Some(Goal), ..) => vec![&[Goal]],
        (_, true, true) => vec![&[Session], &[Milestone], &[Session, Milestone]],
        (_, true, false) => vec![&[Session]],
        (_, false, true) => vec![&[Milestone]],
        (_, false, false) => vec![&[Note]],
    }
}

fn readings(
    line: &str,
    parts: &Parts,
    meanings: &[&[Kind]],
    names: &Names,
    today: NaiveDate,
) -> Readings {
    let nothing = Readings {
        question: None,
        refused: None,
        readings: Vec::new(),
    };
    if line.trim().is_empty() {
        return nothing;
    }
    let mut refused = parts.refused.clone();
    let mut readings = Vec::new();
    if refused.is_none() {
        let picks = picks(parts);
        for (kinds, pick) in meanings
            .iter()
            .flat_map(|kinds| picks.iter().map(move |pick| (*kinds, pick)))
            .take(MOST_READINGS)
        {
            match drafts(parts, kinds, pick, names, today) {
                Ok(drafts) => {
                    let chips = chips(parts, &drafts, pick, names, today);
                    let sentence = chips
                        .iter()
                        .map(|chip| chip.words.as_str())
                        .collect::<Vec<_>>()
                        .join(" · ");
                    readings.push(Reading {
                        sentence,
                        chips,
                        drafts,
                    });
                }
                Err(error) => refused = refused.or(Some(error)),
            }
        }
    }
    match refused {
        Some(refused) if readings.is_empty() => Readings {
            refused: Some(sentence(
                &refused,
                parts
                    .sign
                    .as_ref()
                    .is_some_and(|sign| sign.what == Kind::Goal),
            )),
            ..nothing
        },
        _ => Readings {
            question: question(parts, meanings).filter(|_| readings.len() > 1),
            readings,
            ..nothing
        },
    }
}

fn question(parts: &Parts, meanings: &[&[Kind]]) -> Option<Question> {
    if parts
        .slots
        .iter()
        .any(|slot| slot.what.candidates.len() > 1)
    {
        Some(Question::WhichArea)
    } else if parts
        .work
        .as_ref()
        .is_some_and(|work| work.what.candidates.len() > 1)
    {
        Some(Question::WhichWork)
    } else {
        (meanings.len() > 1).then_some(Question::SessionOrMilestone)
    }
}

/// Every way to settle the names that fit more than one thing.
fn picks(parts: &Parts) -> Vec<Pick> {
    let mut ways: Vec<Vec<usize>> = vec![Vec::new()];
    for (nth, slot) in parts.slots.iter().enumerate() {
        // The same name means the same area throughout a line.
        let same = parts.slots[..nth]
            .iter()
            .position(|other| other.what.candidates == slot.what.candidates);
        let next = |way: &Vec<usize>| {
            let choices = same.map_or(0..slot.what.candidates.len(), |same| {
                way[same]..way[same] + 1
            });
            choices
                .map(|at| [way.as_slice(), &[at]].concat())
                .collect::<Vec<_>>()
        };
        ways = ways.iter().flat_map(next).take(MOST_READINGS).collect();
    }
    let works = parts
        .work
        .as_ref()
        .map_or(1, |work| work.what.candidates.len().max(1));
    ways.into_iter()
        .flat_map(|areas| {
            (0..works).map(move |work| Pick {
                areas: areas.clone(),
                work,
            })
        })
        .take(MOST_READINGS)
        .collect()
}

fn sentence(refused: &Invalid, goal: bool) -> String {
    let hint = match (refused.reason, goal) {
        ("future", true) => Some(say!("capture-goal-due")),
        ("future", false) => Some(say!("capture-future")),
        _ => refused.hint.clone(),
    };
    hint.map_or_else(
        || refused.message.clone(),
        |hint| format!("{} {hint}", refused.message),
    )
}
