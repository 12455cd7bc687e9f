//! Portfolios: what leaves, as it will look, and the export itself.
//!
//! What may leave is decided by the projection and nowhere else; preview and export are made from the same one. A cancelled export leaves no file.

mod candidates;
mod leave;

#[cfg(test)]
mod tests;

use plumb_mastery::{EntryId, WorkId, depth::Strength};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refs::{AreaRef, DayText, Place, PlateRef};

/// What goes into a portfolio, and how it leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct PortfolioChoice {
    /// Its title; the person's name where empty.
    #[ts(optional, as = "Option<_>")]
    pub title: String,
    /// The statement of craft, up to 200 words.
    #[ts(optional, as = "Option<_>")]
    pub statement: String,
    /// For whom, on the title page.
    #[ts(optional, as = "Option<_>")]
    pub audience: String,
    /// Works and milestones that stand alone, in order; everything not private where absent.
    pub works: Option<Vec<PortfolioItem>>,
    /// Only these areas; all that the works use where absent.
    pub areas: Option<Vec<AreaRef>>,
    /// The plates; every one that may leave where absent.
    pub plates: Option<Vec<PlateRef>>,
    /// The charts: the Sounding line of each area, the others of each craft. The Sounding line alone where absent.
    pub charts: Option<Vec<String>>,
    /// Depth grows upward in every chart.
    #[ts(optional, as = "Option<_>")]
    pub right_way_up: bool,
    /// `a4` or `letter`.
    #[ts(optional, as = "Option<_>")]
    pub paper: String,
    /// `day`, `month` or `year`; month where empty.
    #[ts(optional, as = "Option<_>")]
    pub grain: String,
    /// Prints the contact block.
    #[ts(optional, as = "Option<_>")]
    pub contact: bool,
    /// Prints the names of those for whom works were made in full, instead of their initials.
    #[ts(optional, as = "Option<_>")]
    pub names: bool,
    /// The day printed and counted to; today where absent.
    pub made_on: Option<DayText>,
}

/// One thing that may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PortfolioItem {
    /// A work with its milestones.
    Work(WorkId),
    /// A milestone that stands alone.
    Milestone(EntryId),
}

/// What could go in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PortfolioCandidates {
    /// Works and milestones that stand alone, newest first; private ones are not among them.
    pub candidates: Vec<PortfolioCandidate>,
    /// How many are held back because they are private.
    pub private: u32,
    /// The charts that may go in, in the order in which they are told.
    pub charts: Vec<PortfolioChart>,
}

/// A chart that may go in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PortfolioChart {
    /// Its word.
    pub word: String,
    /// What it shows, in plain words.
    pub heading: String,
    /// Whether it goes in where nobody chooses.
    pub at_first: bool,
}

/// One thing that could go in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PortfolioCandidate {
    /// What it is.
    pub item: PortfolioItem,
    /// Its title.
    pub title: String,
    /// Its span in words.
    pub span_words: String,
    /// Best strength.
    pub strength: Strength,
    /// "Glaze, Untangles".
    pub challenge_words: String,
    /// How many pictures it brings.
    pub pictures: u32,
    /// Its first picture.
    pub picture: Option<String>,
}

/// The pages as they will leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PortfolioPreview {
    /// Each page as SVG, from the same layout as the PDF.
    pub pages: Vec<String>,
    /// What is changed, and how.
    pub changed: Vec<Remark>,
    /// What is held back, and why.
    pub held_back: Vec<Remark>,
    /// What should be looked at before writing.
    pub preflight: Vec<Remark>,
    /// Works that go in.
    pub works: u32,
    /// "4.00 in the journal, 3.33 here: two of the five works are not selected."
    pub differs: Vec<String>,
}

/// One remark, with the entry that it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Remark {
    /// What is said.
    pub words: String,
    /// The entry to jump to.
    pub entry: Option<EntryId>,
}

/// A portfolio to write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportPortfolio {
    /// What goes in.
    pub choice: PortfolioChoice,
    /// `pdf` or `html`.
    pub format: String,
    /// The file; replaced only when the new one is whole.
    pub to: Place,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Exported {
    /// The file's name, without its folder.
    pub name: String,
    /// The file's place, to show it in its folder.
    pub place: Place,
    /// Bytes.
    pub bytes: u64,
    /// SHA-256 of the bytes.
    pub sha256: String,
    /// Pages, for a PDF.
    pub pages: Option<u32>,
    /// What was held back.
    pub held_back: Vec<Remark>,
    /// What was changed.
    pub changed: Vec<Remark>,
    /// What should be looked at before it is sent.
    pub preflight: Vec<Remark>,
}
