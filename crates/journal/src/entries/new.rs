//! What is asked when an entry of any kind is written down, or amended.
//!
//! Words, not ids: names, days, times and rungs as a person types them or as the window's fields give them. These shapes do not know the journal.

use plumb_mastery::{
    Knowledge, Part, Publish, Relation,
    entry::{Later, Result as MilestoneResult, Story},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refs::{AboutRef, AreaRef, DayText, DurationText, EntryRef, LevelText, Place, WorkRef};

/// A piece of evidence to add.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum NewEvidence {
    /// A file, copied into the journal.
    File {
        /// Where it lies now.
        place: Place,
        /// Words for those who cannot see it; empty means decorative, absent means not yet written.
        #[serde(default)]
        #[ts(optional)]
        alt: Option<String>,
        /// A line under it.
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        caption: String,
    },
    /// An address.
    Link {
        /// `https`, `http` or `mailto`.
        url: String,
        /// What it is called.
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        title: String,
        /// A line under it.
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        caption: String,
    },
    /// Words, with where they stand.
    Quote {
        /// The words.
        text: String,
        /// Where they stand.
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        source: String,
        /// A line under it.
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        caption: String,
    },
    /// A measure in one line: `latency: 840 -> 310 ms (dashboard)`.
    Measure {
        /// The line.
        line: String,
        /// A line under it.
        #[serde(default)]
        #[ts(optional, as = "Option<_>")]
        caption: String,
    },
}

/// What every kind of entry has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Common {
    /// The day; today where absent.
    #[ts(optional)]
    pub on: Option<DayText>,
    /// The first day of a thing that took several.
    #[ts(optional)]
    pub began: Option<DayText>,
    /// The areas, primary first.
    #[ts(optional, as = "Option<_>")]
    pub areas: Vec<AreaRef>,
    /// The work.
    #[ts(optional)]
    pub work: Option<WorkRef>,
    /// Makes a work that does not exist yet, in the same change.
    #[ts(optional, as = "Option<_>")]
    pub make_new: bool,
    /// The person's own words: note, why.
    #[ts(optional, as = "Option<_>")]
    pub text: String,
    /// Evidence to add.
    #[ts(optional, as = "Option<_>")]
    pub evidence: Vec<NewEvidence>,
    /// In no export; as the settings of this machine say where absent.
    #[ts(optional)]
    pub private: Option<bool>,
}

/// Time spent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NewSession {
    /// What every kind has.
    #[serde(flatten)]
    pub common: Common,
    /// Time of making.
    #[ts(optional)]
    pub making: Option<DurationText>,
    /// Time of overseeing.
    #[ts(optional)]
    pub overseeing: Option<DurationText>,
}

/// A rung for an area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Challenge {
    /// The area; added to the entry's areas where it is not among them.
    pub area: AreaRef,
    /// The rung.
    pub level: LevelText,
}

/// Something done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NewMilestone {
    /// What every kind has.
    #[serde(flatten)]
    pub common: Common,
    /// Its title.
    pub title: String,
    /// How hard it was, area by area.
    #[ts(optional, as = "Option<_>")]
    pub challenge: Vec<Challenge>,
    /// Done or attempted.
    #[ts(optional, as = "Option<_>")]
    pub result: MilestoneResult,
    /// Made or overseen.
    #[ts(optional, as = "Option<_>")]
    pub part: Part,
    /// Its story.
    #[ts(optional)]
    pub story: Option<Story>,
    /// Who saw it: also logs a recognition of the same day by this person, in the same change.
    #[ts(optional)]
    pub seen_by: Option<String>,
}

/// A thought.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NewNote {
    /// What every kind has; `text` is required.
    #[serde(flatten)]
    pub common: Common,
}

/// What someone said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NewRecognition {
    /// What every kind has.
    #[serde(flatten)]
    pub common: Common,
    /// Who said it.
    pub from: String,
    /// What they are to the person.
    #[ts(optional, as = "Option<_>")]
    pub relation: Relation,
    /// The milestone or work it is about.
    #[ts(optional)]
    pub about: Option<AboutRef>,
    /// Their words.
    #[ts(optional, as = "Option<_>")]
    pub quote: String,
    /// How they know.
    #[ts(optional)]
    pub know: Option<Knowledge>,
    /// Where the words stand.
    #[ts(optional)]
    pub link: Option<String>,
    /// Whether the words may leave.
    #[ts(optional, as = "Option<_>")]
    pub publish: Publish,
}

/// How deep someone says it is; exactly one area.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NewSounding {
    /// What every kind has.
    #[serde(flatten)]
    pub common: Common,
    /// The rung, in halves.
    pub level: LevelText,
    /// Someone else who sounds; the owner where absent.
    #[ts(optional)]
    pub by: Option<String>,
}

/// How deep the person wants to be; exactly one area.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NewGoal {
    /// What every kind has.
    #[serde(flatten)]
    pub common: Common,
    /// The rung, in halves.
    pub level: LevelText,
    /// By when.
    #[ts(optional)]
    pub due: Option<DayText>,
}

/// Several milestones as one change: the five works that someone would show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewMilestones {
    /// The milestones; empty titles are left out.
    pub milestones: Vec<NewMilestone>,
}

/// An amendment: what is present replaces, what is named in `clear` is emptied, all else stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Amendment {
    /// Which entry.
    pub entry: EntryRef,
    /// The change the editor read it at; a newer form is `stale`. Absent on the command line.
    pub read_at: Option<String>,
    /// The day.
    pub on: Option<DayText>,
    /// The first day.
    pub began: Option<DayText>,
    /// The areas, whole list.
    pub areas: Option<Vec<AreaRef>>,
    /// The work.
    pub work: Option<WorkRef>,
    /// Makes a work that does not exist yet.
    #[ts(optional, as = "Option<_>")]
    pub make_new: bool,
    /// The words.
    pub text: Option<String>,
    /// In no export.
    pub private: Option<bool>,
    /// Session: time of making.
    pub making: Option<DurationText>,
    /// Session: time of overseeing.
    pub overseeing: Option<DurationText>,
    /// Milestone: title.
    pub title: Option<String>,
    /// Milestone: challenge, whole list.
    pub challenge: Option<Vec<Challenge>>,
    /// Milestone: result.
    pub result: Option<MilestoneResult>,
    /// Milestone: part.
    pub part: Option<Part>,
    /// Milestone: story, each given part replaces.
    pub story: Option<StoryParts>,
    /// Recognition: who.
    pub from: Option<String>,
    /// Recognition: relation.
    pub relation: Option<Relation>,
    /// Recognition: about.
    pub about: Option<AboutRef>,
    /// Recognition: their words.
    pub quote: Option<String>,
    /// Recognition: how they know.
    pub know: Option<Knowledge>,
    /// Recognition: permission.
    pub publish: Option<Publish>,
    /// Sounding and goal: the rung.
    pub level: Option<LevelText>,
    /// Sounding: who.
    pub by: Option<String>,
    /// Goal: by when.
    pub due: Option<DayText>,
    /// Fields to empty, by their wire names.
    #[ts(optional, as = "Option<_>")]
    pub clear: Vec<String>,
    /// Evidence, whole list in order: kept ones by their place in the old list, new ones after.
    pub keep_evidence: Option<Vec<KeptEvidence>>,
    /// Evidence to add.
    #[ts(optional, as = "Option<_>")]
    pub evidence: Vec<NewEvidence>,
}

/// What an amendment gives of a story: a part that is present replaces, an empty one clears, all else stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct StoryParts {
    /// What was hard about the starting point.
    pub situation: Option<String>,
    /// What was the person's to decide, and what they did.
    pub action: Option<String>,
    /// What changed, for whom, since when.
    pub result: Option<String>,
    /// What they would do differently.
    pub learning: Option<String>,
    /// Their share, in one sentence.
    pub share: Option<String>,
    /// What became of it, whole list.
    pub later: Option<Vec<Later>>,
    /// Whether what became of it is never asked for.
    pub later_off: Option<bool>,
}

/// A piece of evidence that stays, perhaps with other words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct KeptEvidence {
    /// Its place in the entry's list, from 1.
    pub n: u16,
    /// A new alternative text, for a file.
    #[serde(default)]
    pub alt: Option<String>,
    /// A new caption.
    #[serde(default)]
    pub caption: Option<String>,
}

/// Evidence to add to an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Attach {
    /// Which entry.
    pub entry: EntryRef,
    /// What to add.
    pub evidence: Vec<NewEvidence>,
}

/// Evidence to take away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Detach {
    /// Which entry.
    pub entry: EntryRef,
    /// Its place in the entry's list, from 1.
    pub n: u16,
}
