//! A request becomes a spec, a spec and its series become a Scene.

use chrono::{Days, NaiveDate};
use plumb_charts::{
    Chart, Medium, Range, Scene, Spec, silt_calendar, sounding_line, spec::WeekStart,
};
use plumb_mastery::{AreaId, AreaKind, Tree, words};

use super::{ChartRequest, series};
use crate::{
    journal::Journal,
    names::{self, Tail},
    problem::{Code, Problem, Result},
    reader::Reader,
    standing::standing,
};

/// The width where nobody says, in CSS pixels.
const WIDTH: i32 = 960;

/// The most areas of one chart.
const MOST_AREAS: usize = 5;

/// Days shown of ground in which nothing was logged yet.
const EMPTY_DAYS: u64 = 365;

/// The charts that are drawn later, so that their names are known and not taken for slips.
const LATER: [&str; 8] = [
    "seabed",
    "core",
    "bob",
    "waterline",
    "reach",
    "echoes",
    "two-soundings",
    "true",
];

impl Journal {
    /// A chart as a Scene.
    pub fn chart(&self, request: ChartRequest) -> Result<Scene> {
        self.read(|reader| draw(reader, self.first_weekday(), &request))
    }
}

/// Draws a chart for a request.
pub(crate) fn draw(
    reader: &Reader<'_>,
    first_weekday: u8,
    request: &ChartRequest,
) -> Result<Scene> {
    let chart = named(&request.chart)?;
    let standing = standing(reader)?;
    let areas = areas(&standing.tree, request)?;
    let range = range(reader, &areas, request)?;
    let spec = Spec {
        chart,
        areas: areas.clone(),
        range,
        selected: None,
        width: if request.width > 0 {
            request.width
        } else {
            WIDTH
        },
        medium: if request.print {
            Medium::Print
        } else {
            Medium::Screen
        },
        right_way_up: request.right_way_up,
        claimed: !request.without_claimed,
        week: if first_weekday == 7 {
            WeekStart::Sunday
        } else {
            WeekStart::Monday
        },
        today: reader.today(),
    };
    Ok(match chart {
        Chart::SoundingLine => sounding_line(&series::sounding(reader, &standing, &spec)?, &spec),
        Chart::SiltCalendar => {
            silt_calendar(&series::silt_of(reader, &standing, areas[0], &spec)?, &spec)
        }
    })
}

/// The chart of a name, or of the beginning of one.
fn named(typed: &str) -> Result<Chart> {
    let typed = typed.trim().to_lowercase().replace(' ', "-");
    let known: Vec<String> = Chart::ALL
        .iter()
        .map(|chart| chart.word().to_owned())
        .collect();
    let fits: Vec<Chart> = Chart::ALL
        .into_iter()
        .filter(|chart| !typed.is_empty() && chart.word().starts_with(&typed))
        .collect();
    let later = LATER.iter().filter(|word| word.starts_with(&typed)).count();
    match (&fits[..], later) {
        ([chart], 0) => Ok(*chart),
        ([chart], _) if chart.word() == typed => Ok(*chart),
        ([], _) => Err(Problem::new(
            Code::Usage,
            "chart",
            format!(
                "Plumb draws {} so far. Nothing was drawn.",
                words::listed(&known, "and")
            ),
        )
        .field("chart")),
        _ => Err(Problem::new(
            Code::Usage,
            "chart",
            format!("'{typed}' could be more than one chart. Nothing was drawn."),
        )
        .hint("Write more of its name.")
        .field("chart")),
    }
}

/// The areas that are meant; the crafts where none is named.
fn areas(tree: &Tree, request: &ChartRequest) -> Result<Vec<AreaId>> {
    let areas = if request.areas.is_empty() {
        let crafts = tree
            .areas()
            .iter()
            .filter(|area| area.kind == AreaKind::Craft && area.retired_on.is_none());
        crafts.map(|craft| craft.id).take(MOST_AREAS).collect()
    } else {
        names::areas(tree, &request.areas, Tail::Changed)?
    };
    if areas.len() > MOST_AREAS {
        let message = format!(
            "A chart lays at most five areas over each other; these are {}. Nothing was drawn.",
            areas.len()
        );
        return Err(Problem::new(Code::Invalid, "too_many", message).field("areas"));
    }
    if areas.is_empty() {
        return Err(Problem::new(
            Code::Missing,
            "area",
            "There is no craft to draw yet. Nothing was changed.",
        )
        .hint("Add a craft first."));
    }
    Ok(areas)
}

/// The days that are shown: from the first thing logged to today, where nobody says.
fn range(reader: &Reader<'_>, areas: &[AreaId], request: &ChartRequest) -> Result<Range> {
    let today = reader.today();
    let to = match &request.to {
        Some(typed) => names::day(typed, "to", today, Tail::Changed)?.on,
        None => today,
    };
    let from = match &request.from {
        Some(typed) => names::day(typed, "from", today, Tail::Changed)?.earliest(),
        None => first_day(reader, areas)?
            .unwrap_or_else(|| to.checked_sub_days(Days::new(EMPTY_DAYS)).unwrap_or(to)),
    };
    if from > to {
        return Err(Problem::new(
            Code::Invalid,
            "bad_date",
            "The first day lies after the last. Nothing was drawn.",
        )
        .field("from"));
    }
    Ok(Range { from, to })
}

fn first_day(reader: &Reader<'_>, areas: &[AreaId]) -> Result<Option<NaiveDate>> {
    let kept = series::kept(reader)?;
    Ok(areas.iter().filter_map(|area| kept.first_day(*area)).min())
}
