//! Charts: from the rows to a Scene, and a Scene to a file.
//!
//! The journal gathers series and fills in what a request cannot know; all geometry is `charts`'s. A file holds only what may leave. A name that is
//! no chart is told, never guessed.

mod bob;
mod core;
mod draw;
mod echoes;
mod ground;
mod in_true;
mod paper;
mod reach;
mod save;
mod seabed;
mod series;
mod two_soundings;
mod waterline;

#[cfg(test)]
mod tests;

pub(crate) use draw::named;
pub(crate) use ground::kept;
pub(crate) use paper::{OnPaper, on_paper};

use plumb_charts::Scene;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::refs::{AreaRef, DayText};

/// Which chart, of what, how wide. Today and the language are filled in by the journal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ChartRequest {
    /// A chart's name, or the beginning of one: `sounding-line`, `silt`.
    pub chart: String,
    /// The areas; each chart says how many it takes. None is everything where a chart can draw that, else the crafts.
    #[ts(optional, as = "Option<_>")]
    pub areas: Vec<AreaRef>,
    /// First day shown.
    pub from: Option<DayText>,
    /// Last day shown; today where absent.
    pub to: Option<DayText>,
    /// The chosen day; on the Seabed the day that is drawn beside now.
    pub on: Option<DayText>,
    /// Another way of drawing it: `by-depth` or `by-dust` of the Seabed, `stretch` of the Bob, `tried-once` of the Reach.
    #[ts(optional, as = "Option<_>")]
    pub view: String,
    /// Width in CSS pixels; 960 where 0.
    #[ts(optional, as = "Option<_>")]
    pub width: i32,
    /// Depth grows upwards.
    #[ts(optional, as = "Option<_>")]
    pub right_way_up: bool,
    /// Leaves the claimed line out.
    #[ts(optional, as = "Option<_>")]
    pub without_claimed: bool,
    /// Laid out for paper.
    #[ts(optional, as = "Option<_>")]
    pub print: bool,
}

/// A chart written to a file; nothing private is in it, and no number rests on what is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SaveChart {
    /// Which chart.
    #[serde(flatten)]
    pub chart: ChartRequest,
    /// `svg` or `png`.
    pub format: String,
    /// `light`, `dark`, `contrast` or `print`.
    #[ts(optional, as = "Option<_>")]
    pub theme: String,
    /// Draws the claimed line too; it is left out unless asked for.
    #[ts(optional, as = "Option<_>")]
    pub claimed: bool,
    /// The file; replaced only when the new one is whole.
    pub file: crate::refs::Place,
}

/// A drawn chart, with its marks, table and sentence.
pub type Drawn = Scene;
