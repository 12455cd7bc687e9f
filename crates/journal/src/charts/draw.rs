//! A request becomes a spec, a spec and its series become a Scene.

use chrono::{Days, NaiveDate};
use plumb_charts::{
    Chart, Medium, Range, Scene, Spec, silt_calendar, sounding_line, spec::WeekStart,
};
use plumb_mastery::{Area, AreaId, AreaKind, Tree, words};

use super::{ChartRequest, ground::Ground, series};
use crate::{
    journal::Journal,
    names::{self, Tail},
    problem::{Code, Problem, Result},
    reader::Reader,
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
        self.read(|reader| {
            let ground = Ground::whole(reader)?;
            draw(reader, self.first_weekday(), &request, &ground)
        })
    }
}

/// Draws a chart for a request, from a ground.
pub(crate) fn draw(
    reader: &Reader<'_>,
    first_weekday: u8,
    request: &ChartRequest,
    ground: &Ground,
) -> Result<Scene> {
    let chart = named(&request.chart)?;
    let areas = areas(chart, ground, request)?;
    let range = range(reader.today(), ground, &areas, request)?;
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
        Chart::SoundingLine => sounding_line(&series::sounding(ground, &spec)?, &spec),
        Chart::SiltCalendar => {
            silt_calendar(&series::silt_of(reader, ground, areas[0], &spec)?, &spec)
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
fn areas(chart: Chart, ground: &Ground, request: &ChartRequest) -> Result<Vec<AreaId>> {
    let tree = &ground.standing.tree;
    let most = match chart {
        Chart::SoundingLine => MOST_AREAS,
        Chart::SiltCalendar => 1,
    };
    if request.areas.is_empty() {
        let shown = |area: &&Area| area.retired_on.is_none() && ground.offers(area.id);
        let crafts: Vec<AreaId> = crafts(tree)
            .filter(shown)
            .map(|craft| craft.id)
            .take(most)
            .collect();
        return if crafts.is_empty() {
            Err(none_to_draw(tree))
        } else {
            Ok(crafts)
        };
    }
    let areas = names::areas(tree, &request.areas, Tail::Drawn)?;
    if areas.len() <= most {
        return Ok(areas);
    }
    let (code, message) = match chart {
        Chart::SoundingLine => (
            Code::Invalid,
            format!(
                "A chart lays at most five areas over each other; these are {}. Nothing was drawn.",
                areas.len()
            ),
        ),
        Chart::SiltCalendar => (
            Code::Usage,
            format!(
                "A Silt calendar shows one area; these are {}. Nothing was drawn.",
                areas.len()
            ),
        ),
    };
    Err(Problem::new(code, "too_many", message)
        .hint("Name fewer areas.")
        .field("areas"))
}

fn crafts(tree: &Tree) -> impl Iterator<Item = &Area> {
    let areas = tree.areas().iter();
    areas.filter(|area| area.kind == AreaKind::Craft)
}

/// Why no craft is drawn where none was named.
fn none_to_draw(tree: &Tree) -> Problem {
    let (message, hint) = if crafts(tree).next().is_none() {
        (
            "There is no craft to draw yet. Nothing was drawn.",
            "Add a craft first.",
        )
    } else if crafts(tree).all(|craft| craft.retired_on.is_some()) {
        (
            "Every craft is retired. Nothing was drawn.",
            "Name the area; what is retired can still be drawn.",
        )
    } else {
        (
            "Only private entries name the crafts that are not retired. Nothing was drawn.",
            "Name the area that is meant.",
        )
    };
    Problem::new(Code::Missing, "area", message).hint(hint)
}

/// The days that are shown: from the first thing logged to today, and never only a few, where nobody says.
fn range(
    today: NaiveDate,
    ground: &Ground,
    areas: &[AreaId],
    request: &ChartRequest,
) -> Result<Range> {
    let first = areas.iter().filter_map(|area| ground.kept.first_day(*area));
    let to = match &request.to {
        Some(typed) => names::day(typed, "to", today, Tail::Drawn)?.on,
        None => today,
    };
    let from = match &request.from {
        Some(typed) => names::day(typed, "from", today, Tail::Drawn)?.earliest(),
        None => first.min().map_or_else(
            || to.checked_sub_days(Days::new(EMPTY_DAYS)).unwrap_or(to),
            |first| Range::reaching(first, to).from,
        ),
    };
    if from > to {
        return Err(Problem::new(
            Code::Invalid,
            "bad_date",
            "The first day lies after the last. Nothing was drawn.",
        )
        .hint("Give an earlier first day, or a later last one.")
        .field("from"));
    }
    Ok(Range { from, to })
}
