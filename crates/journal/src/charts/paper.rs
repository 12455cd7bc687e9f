//! Charts for a document: of each craft, from exactly the rows that leave in it, in the words and days in which they leave.
//!
//! What the document lacks is in no chart of it. It does not know how a page is set.

use chrono::{Days, NaiveDate};
use plumb_charts::{Chart, Medium, Range, Scene, Spec, View, spec::WeekStart};
use plumb_mastery::AreaId;
use plumb_portfolio::Leaves;

use super::{draw::scene, ground::Ground};
use crate::{problem::Result, reader::Reader};

/// The width of a chart on paper in CSS pixels: 162 mm at 96 to the inch.
const WIDTH: i32 = 612;

/// What a document asks of its charts.
#[derive(Clone, Copy)]
pub(crate) struct OnPaper<'a> {
    /// Which ones, in order.
    pub(crate) charts: &'a [Chart],
    /// The day of the document.
    pub(crate) made_on: NaiveDate,
    /// The least days of a range, so that its axis names nothing finer than the document does.
    pub(crate) least: Days,
    /// Whether depth grows upward.
    pub(crate) right_way_up: bool,
}

/// The charts of each craft that leaves, in the order of the crafts.
pub(crate) fn on_paper(
    reader: &Reader<'_>,
    leaves: Leaves,
    asked: OnPaper<'_>,
) -> Result<Vec<Vec<Scene>>> {
    let crafts = leaves.crafts.clone();
    let ground = Ground::of_leaves(reader, leaves, asked.made_on)?;
    let each = |craft: &AreaId| {
        let specs = asked
            .charts
            .iter()
            .map(|chart| spec(*chart, *craft, &ground, asked));
        specs.map(|spec| scene(reader, &ground, &spec)).collect()
    };
    crafts.iter().map(each).collect()
}

fn spec(chart: Chart, craft: AreaId, ground: &Ground, asked: OnPaper<'_>) -> Spec {
    let made_on = asked.made_on;
    let latest = made_on.checked_sub_days(asked.least).unwrap_or(made_on);
    let first = ground.kept.first_day(craft).unwrap_or(latest);
    let range = match chart {
        Chart::TwoSoundings => super::draw::year_so_far(made_on),
        _ => Range::reaching(first.min(latest), made_on),
    };
    Spec {
        chart,
        areas: vec![craft],
        range,
        selected: None,
        view: View::Plain,
        width: WIDTH,
        medium: Medium::Print,
        right_way_up: asked.right_way_up,
        claimed: false,
        week: WeekStart::default(),
        today: made_on,
    }
}
