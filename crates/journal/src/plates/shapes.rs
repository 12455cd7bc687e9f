//! What is asked of plates, and what is shown of them.
//!
//! These shapes do not know the journal.

use chrono::NaiveDate;
use plumb_mastery::{
    AreaId, EntryId, PlateId, WorkId,
    plate::{Crop, Side},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refs::{AreaRef, EntryRef, PlateRef, WorkRef};

/// A new plate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct NewPlate {
    /// Its title.
    pub title: String,
    /// The older picture.
    pub left: ChosenSide,
    /// The newer picture.
    pub right: ChosenSide,
    /// In no export.
    #[ts(optional, as = "Option<_>")]
    pub private: bool,
}

/// What is chosen for a side; what is absent stays. A new plate wants the entry of each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ChosenSide {
    /// The entry that the picture came with.
    pub entry: Option<EntryRef>,
    /// Which of its pictures: a hash, or a number from 1; the first where absent.
    pub picture: Option<String>,
    /// The part that is shown. Another picture is shown whole until it is given.
    pub crop: Option<Crop>,
    /// Shows the whole picture again.
    #[ts(optional, as = "Option<_>")]
    pub whole: bool,
    /// What is said under it; an empty text clears.
    pub line: Option<String>,
}

/// What can be set of a plate; what is absent stays.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SetPlate {
    /// Which plate.
    pub plate: PlateRef,
    /// Its title.
    pub title: Option<String>,
    /// The older picture.
    pub left: Option<ChosenSide>,
    /// The newer picture.
    pub right: Option<ChosenSide>,
    /// In no export.
    pub private: Option<bool>,
}

/// One plate by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OnePlate {
    /// Which plate.
    pub plate: PlateRef,
}

/// A plate that was made or touched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlateDone {
    /// The id.
    pub id: PlateId,
    /// The title it has now.
    pub title: String,
}

/// All plates, the one made last first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Plates {
    /// The plates.
    pub plates: Vec<PlateView>,
}

/// A plate with what is known of its pictures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlateView {
    /// Its id.
    pub id: PlateId,
    /// Its title.
    pub title: String,
    /// The older picture.
    pub left: SideView,
    /// The newer picture.
    pub right: SideView,
    /// "9 years apart"; empty where an entry was deleted.
    pub apart: String,
    /// Whether it is kept out of every export by itself.
    pub private: bool,
    /// Why it stays out of every portfolio; empty where it may leave.
    pub stays: String,
}

/// A side of a plate as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SideView {
    /// The side itself.
    #[serde(flatten)]
    pub side: Side,
    /// What its entry is called; empty where that was deleted.
    pub title: String,
    /// The day of its entry; none where that was deleted.
    pub on: Option<NaiveDate>,
    /// The day as it is read.
    pub day_words: String,
    /// Words for those who cannot see it; none until written.
    pub alt: Option<String>,
    /// The work of its entry.
    pub work: Option<WorkId>,
    /// Whether its entry was deleted; the picture stays.
    pub gone: bool,
}

/// Which pictures are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct PicturesOf {
    /// Of this area and what lies below it.
    pub area: Option<AreaRef>,
    /// Of this work.
    pub work: Option<WorkRef>,
}

/// The pictures that were found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Pictures {
    /// Oldest first.
    pub pictures: Vec<PictureLine>,
    /// How many older ones are not among them.
    pub more: u32,
}

/// A picture of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PictureLine {
    /// The entry that it came with.
    pub entry: EntryId,
    /// The hash of its bytes.
    pub sha256: String,
    /// What its entry is called.
    pub title: String,
    /// The day of its entry.
    pub on: NaiveDate,
    /// The day as it is read.
    pub day_words: String,
    /// The line under it.
    pub caption: String,
    /// Words for those who cannot see it; none until written.
    pub alt: Option<String>,
    /// The areas of its entry.
    pub areas: Vec<AreaId>,
    /// Whether its entry stays out of everything that leaves.
    pub private: bool,
}
