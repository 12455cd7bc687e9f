//! The columns of every file, each list once, and how a header tells what a file holds.
//!
//! `making_min` or `overseeing_min` means sessions, `title` means milestones; anything else is not our CSV. This module reads no rows.

use plumb_mastery::Kind;

use crate::unreadable::Unreadable;

/// A column of sessions and milestones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    On,
    Title,
    Making,
    Overseeing,
    Areas,
    Challenge,
    Result,
    Part,
    Situation,
    Action,
    StoryResult,
    Learning,
    Share,
    Links,
    Measure,
    Work,
    Note,
    Private,
    Id,
}

impl Column {
    pub fn name(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Title => "title",
            Self::Making => "making_min",
            Self::Overseeing => "overseeing_min",
            Self::Areas => "areas",
            Self::Challenge => "challenge",
            Self::Result => "result",
            Self::Part => "part",
            Self::Situation => "situation",
            Self::Action => "action",
            Self::StoryResult => "story_result",
            Self::Learning => "learning",
            Self::Share => "share",
            Self::Links => "links",
            Self::Measure => "measure",
            Self::Work => "work",
            Self::Note => "note",
            Self::Private => "private",
            Self::Id => "id",
        }
    }

    /// Whether a spreadsheet may take its cell for a number or a day, so that it is never guarded.
    pub fn is_plain(self) -> bool {
        matches!(
            self,
            Self::On
                | Self::Making
                | Self::Overseeing
                | Self::Private
                | Self::Id
                | Self::Result
                | Self::Part
        )
    }
}

pub(super) const SESSION: [Column; 8] = [
    Column::On,
    Column::Making,
    Column::Overseeing,
    Column::Areas,
    Column::Work,
    Column::Note,
    Column::Private,
    Column::Id,
];

pub(super) const MILESTONE: [Column; 17] = [
    Column::On,
    Column::Title,
    Column::Areas,
    Column::Challenge,
    Column::Result,
    Column::Part,
    Column::Situation,
    Column::Action,
    Column::StoryResult,
    Column::Learning,
    Column::Share,
    Column::Links,
    Column::Measure,
    Column::Work,
    Column::Note,
    Column::Private,
    Column::Id,
];

/// The files of an export, in the order in which they are written.
pub const FILES: [&str; 10] = [
    "areas.csv",
    "works.csv",
    "roles.csv",
    "sessions.csv",
    "milestones.csv",
    "notes.csv",
    "recognitions.csv",
    "soundings.csv",
    "goals.csv",
    "evidence.csv",
];

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    Sessions,
    Milestones,
}

impl Holds {
    pub fn columns(self) -> &'static [Column] {
        match self {
            Self::Sessions => &SESSION,
            Self::Milestones => &MILESTONE,
        }
    }

    pub fn kind(self) -> Kind {
        match self {
            Self::Sessions => Kind::Session,
            Self::Milestones => Kind::Milestone,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Sessions => "sessions",
            Self::Milestones => "milestones",
        }
    }
}

/// What the names in a header say that the file holds; none where it is not our CSV.
pub(super) fn holds(names: &[&str]) -> Option<Holds> {
    if names.contains(&Column::Title.name()) {
        Some(Holds::Milestones)
    } else if names
        .iter()
        .any(|name| [Column::Making.name(), Column::Overseeing.name()].contains(name))
    {
        Some(Holds::Sessions)
    } else {
        None
    }
}

/// The columns of a header, in its order.
pub(super) fn header(names: &[&str], holds: Holds) -> Result<Vec<Column>, Unreadable> {
    let mut columns = Vec::with_capacity(names.len());
    for name in names {
        let Some(column) = holds.columns().iter().find(|column| column.name() == *name) else {
            let failed = format!(
                "The column '{name}' is not one of a file of {}.",
                holds.word()
            );
            return Err(refused(&failed, holds));
        };
        if columns.contains(column) {
            return Err(refused(
                &format!("The column '{name}' stands twice in the first line."),
                holds,
            ));
        }
        columns.push(*column);
    }
    if !columns.contains(&Column::On) {
        return Err(refused(
            "The column 'on' is missing from the first line.",
            holds,
        ));
    }
    Ok(columns)
}

fn refused(failed: &str, holds: Holds) -> Unreadable {
    let names: Vec<&str> = holds.columns().iter().map(|column| column.name()).collect();
    let to_do = format!(
        "A file of {} may have the columns {}.",
        holds.word(),
        names.join(", ")
    );
    Unreadable::new("columns", failed, to_do).at_line(1)
}

/// The refusal of a file whose first line names neither sessions nor milestones.
pub(super) fn not_ours() -> Unreadable {
    Unreadable::new(
        "format",
        "The first line names neither the columns of sessions nor those of milestones.",
        "Begin a file of sessions with on,making_min,areas and a file of milestones with on,title,challenge.",
    )
    .at_line(1)
}
