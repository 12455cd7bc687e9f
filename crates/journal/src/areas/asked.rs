//! What is asked of the tree of areas and the ladders of crafts.
//!
//! Names as a person types them; ladders whole. These shapes do not know the journal.

use std::collections::BTreeMap;

use plumb_mastery::{AreaId, Ladder};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refs::{AreaRef, DayText, Place};

/// A new craft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewCraft {
    /// Its name.
    pub name: String,
    /// A template's key (`six-rungs`, `guild`, `dreyfus`, `grades`); six rungs where both are absent.
    #[serde(default)]
    #[ts(optional)]
    pub template: Option<String>,
    /// Or a ladder of one's own.
    #[serde(default)]
    #[ts(optional)]
    pub ladder: Option<Ladder>,
    /// Areas to make inside it.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub areas: Vec<String>,
}

/// A new area or technique.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewArea {
    /// Its name.
    pub name: String,
    /// The area that holds it.
    pub under: AreaRef,
    /// A technique instead of an area.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub technique: bool,
}

/// A new name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RenameArea {
    /// Which area.
    pub area: AreaRef,
    /// Its new name.
    pub name: String,
}

/// Another place in the tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoveArea {
    /// Which area.
    pub area: AreaRef,
    /// The area that will hold it.
    pub under: AreaRef,
    /// Into another craft: rung here to rung there; needed where their number differs.
    #[serde(default)]
    #[ts(optional, type = "Record<string, number>")]
    pub map: BTreeMap<u8, u8>,
}

/// Two areas of one craft become one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergeAreas {
    /// The area that goes.
    pub area: AreaRef,
    /// The area that stays.
    pub into: AreaRef,
}

/// Hides an area, or shows it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RetireArea {
    /// Which area.
    pub area: AreaRef,
    /// Since when; today where absent.
    #[serde(default)]
    #[ts(optional)]
    pub on: Option<DayText>,
    /// Shows it again.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub back: bool,
}

/// What else can be set of an area; what is absent stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SetArea {
    /// Which area.
    pub area: AreaRef,
    /// Days; 0 goes back to what is inherited.
    pub half_life: Option<u16>,
    /// Other names, whole list.
    pub also: Option<Vec<String>>,
    /// Lies fallow from today, or no more.
    pub fallow: Option<bool>,
    /// Becomes a technique, or an area.
    pub technique: Option<bool>,
}

/// One area by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneArea {
    /// Which area.
    pub area: AreaRef,
}

/// Another ladder for a craft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetLadder {
    /// Which craft.
    pub craft: AreaRef,
    /// The new rungs.
    pub ladder: Ladder,
    /// Old rung to new rung; needed where their number differs.
    #[serde(default)]
    #[ts(optional, type = "Record<string, number>")]
    pub map: BTreeMap<u8, u8>,
    /// Only shows what would change.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub dry_run: bool,
}

/// A craft's ladder as a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportLadder {
    /// The craft, or an area of it.
    pub area: AreaRef,
    /// The file; replaced only when the new one is whole.
    pub to: Place,
}

/// What a ladder would do, or did, to the readings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LadderSet {
    /// Every area whose reading differs.
    pub readings: Vec<ReadingChange>,
    /// Whether it was written.
    pub written: bool,
}

/// A reading before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadingChange {
    /// The area's path.
    pub area: String,
    /// "Carries, 3.33".
    pub before: String,
    /// "Carries, 3.50".
    pub after: String,
    /// Thirtieths before.
    pub before30: u16,
    /// Thirtieths after.
    pub after30: u16,
}

/// A ladder that a new craft may copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LadderTemplate {
    /// Its key on the command line.
    pub key: String,
    /// Its name.
    pub title: String,
    /// Its rungs.
    pub ladder: Ladder,
}

/// An id of an area that was made or touched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AreaDone {
    /// The id.
    pub id: AreaId,
    /// The path it has now.
    pub path: String,
}
