//! Depth, freshness, next depth and calibration in the shapes in which every door reads them.
//!
//! The fields and their order are those that scripts rely on; words for people stand beside the numbers. These shapes do not know how they were computed.

use chrono::NaiveDate;
use plumb_mastery::{
    AreaId, EntryId, WorkId,
    calibration::Verdict,
    depth::{Strength, Survey},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refs::{AreaRef, DayText, LevelText};

/// An area on a day; all areas where none is named.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct AreaOn {
    /// Which area.
    pub area: Option<AreaRef>,
    /// The day; today where absent.
    pub on: Option<DayText>,
}

/// Half rungs, printed in rungs: 4, 1.5. Counted in halves, so that no float is ever kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, TS)]
#[ts(type = "number")]
pub struct Rungs(pub u8);

impl Serialize for Rungs {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if self.0.is_multiple_of(2) {
            to.serialize_u8(self.0 / 2)
        } else {
            to.serialize_f64(f64::from(self.0) / 2.0)
        }
    }
}

/// Depth of one area, as `depth --json` prints it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DepthAnswer {
    /// The path.
    pub area: String,
    /// The day.
    pub on: NaiveDate,
    /// Thirtieths.
    pub depth30: u16,
    /// Claimed, in thirtieths.
    pub claimed30: u16,
    /// Rungs, in halves: 4, 1.5.
    pub tip: Rungs,
    /// Rungs, in halves.
    pub shelf: Rungs,
    /// A, B, C or U.
    pub survey: Survey,
    /// "Carries, 3.33"; for people, not in the JSON of the command line.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub words: String,
    /// Rises, oldest first.
    pub steps: Vec<StepAnswer>,
}

/// A rise of depth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepAnswer {
    /// The day.
    pub on: NaiveDate,
    /// Thirtieths.
    pub depth30: u16,
    /// The works, deepest first; Σ weight × half_rungs = depth30.
    pub because: Vec<BecauseAnswer>,
}

/// A work behind a reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BecauseAnswer {
    /// The work's id, or the milestone's where it stands alone.
    pub work: String,
    /// Its title.
    pub title: String,
    /// Half rungs.
    pub half_rungs: u8,
    /// 5 to 1.
    pub weight: u8,
}

/// Freshness of one area, as `freshness --json` prints it; all three are null before the first making.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FreshnessAnswer {
    /// The path.
    pub area: String,
    /// The day.
    pub on: NaiveDate,
    /// Civil days since the last making.
    pub days_since: Option<u32>,
    /// Parts per million.
    pub ppm: Option<u32>,
    /// `bright`, `dulling`, `dusty`, `under-silt`.
    pub band: Option<String>,
    /// Whether the last making day is known by its month or year only, so that it is at least so long ago; absent where it is not.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<_>")]
    pub at_least: bool,
}

/// What would reach a depth.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct NextRequest {
    /// Which area.
    pub area: AreaRef,
    /// The rung; the next one where absent.
    #[ts(optional)]
    pub to: Option<LevelText>,
}

/// What would reach a depth from here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NextDepth {
    /// The path.
    pub area: String,
    /// Thirtieths today.
    pub depth30: u16,
    /// Thirtieths wanted.
    pub target30: u16,
    /// For each strength and rung, how many new works reach it.
    pub new: Vec<NewWorks>,
    /// What existing milestones would add.
    pub existing: Vec<ExistingAdds>,
    /// "Three witnessed at Untangles, or one at Sets the mark."
    pub sentence: String,
    /// How that was found; for people, not in the JSON of the command line.
    pub computed: String,
}

/// How many new works of one strength at one rung reach the target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewWorks {
    /// Shown or witnessed.
    pub strength: Strength,
    /// The rung.
    pub rung: u8,
    /// 1 to 5, or null for never.
    pub works: Option<u8>,
}

/// What an existing milestone would add alone if attached to or vouched for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExistingAdds {
    /// The work's id, or the milestone's where it stands alone.
    pub work: String,
    /// Its title.
    pub title: String,
    /// What it would be: shown by something to attach, witnessed by someone's word.
    pub strength: Strength,
    /// Thirtieths it would add.
    pub adds30: u16,
}

/// Soundings beside the evidence of their day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalibrationAnswer {
    /// The path.
    pub area: String,
    /// Soundings, oldest first.
    pub soundings: Vec<SoundingGap>,
    /// Mean gap of the last 8 own soundings, from 3 on, in thirtieths.
    pub bias30: Option<i32>,
    /// Mean absolute gap, in thirtieths.
    pub spread30: Option<i32>,
}

/// One sounding's distance from the evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SoundingGap {
    /// The day.
    pub on: NaiveDate,
    /// What was said.
    pub half_rungs: u8,
    /// Someone else's name; absent for one's own.
    pub by: Option<String>,
    /// 15 × half rungs − depth30.
    pub gap30: i32,
    /// The day as it is read: "Sun 15 Jan 1967", "1967"; for people, not in the JSON of the command line.
    pub day_words: String,
    /// Where that lies; for people, not in the JSON of the command line.
    pub verdict: Verdict,
}

/// The evidence drawer: the works behind a number, with the sum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Behind {
    /// The area.
    pub id: AreaId,
    /// The path.
    pub area: String,
    /// The day.
    pub on: NaiveDate,
    /// "Carries, 3.33".
    pub words: String,
    /// Thirtieths.
    pub depth30: u16,
    /// Claimed, in thirtieths.
    pub claimed30: u16,
    /// The works, deepest first.
    pub works: Vec<BehindWork>,
    /// `5×8 + 4×8 + 3×5 + 2×5 + 1×3 = 100 → 3.33`.
    pub sum: String,
    /// "Since 12 March 2026; 3.97 before that."; empty before the first rise.
    pub since: String,
    /// What was not counted and why, each in a few words.
    pub not_counted: Vec<String>,
    /// The formula in words with the person's own values.
    pub computed: String,
    /// How the claimed depth came about.
    pub claimed_computed: String,
    /// The survey grade in a sentence, with what it rests on here.
    pub survey_sentence: String,
}

/// One work of the drawer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BehindWork {
    /// Its title.
    pub title: String,
    /// The milestone that represents it.
    pub milestone: EntryId,
    /// Its work.
    pub work: Option<WorkId>,
    /// 5 to 1.
    pub weight: u8,
    /// Half rungs.
    pub half_rungs: u8,
    /// How known.
    pub strength: Strength,
    /// The day as it is read.
    pub day_words: String,
    /// The rung's name.
    pub rung: String,
    /// Who vouched.
    pub vouched_by: Vec<String>,
    /// Names of files and links.
    pub evidence: Vec<String>,
}
