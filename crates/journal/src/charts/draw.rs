//! A request becomes a spec, a spec and its series become a Scene.

use chrono::{Datelike, Days, NaiveDate};
use plumb_charts::{
    Chart, Medium, Range, Scene, Spec, View, bob, core, echoes, in_true, reach, seabed,
    silt_calendar, sounding_line, spec::WeekStart, two_soundings, waterline,
};
use plumb_mastery::{Area, AreaId, AreaKind, Tree, say, words};

use super as charts;
use super::{ChartRequest, ground::Ground, series};
use crate::{
    depths::no_area,
    journal::Journal,
    names::{self, Tail},
    problem::{Code, Problem, Result},
    reader::Reader,
};

/// The width where nobody says, in CSS pixels.
const WIDTH: i32 = 960;

/// The most areas that are laid over each other.
const OVERLAID: usize = 5;

/// Days shown of ground in which nothing was logged yet.
const EMPTY_DAYS: u64 = 365;

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
    let chart = named(&request.chart, "chart", "drawn")?;
    let areas = areas(chart, ground, request)?;
    let range = range(reader.today(), ground, (chart, &areas), request)?;
    let spec = Spec {
        chart,
        areas: areas.clone(),
        range,
        selected: selected(reader.today(), request)?,
        view: view(chart, &request.view)?,
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
    scene(reader, ground, &spec)
}

/// The scene of a spec.
pub(super) fn scene(reader: &Reader<'_>, ground: &Ground, spec: &Spec) -> Result<Scene> {
    Ok(match spec.chart {
        Chart::SoundingLine => sounding_line(&series::sounding(ground, spec)?, spec),
        Chart::Seabed => seabed(&charts::seabed::series(reader, ground, spec)?, spec),
        Chart::Core => core(&charts::core::series(reader, ground, spec)?, spec),
        Chart::Bob => bob(&charts::bob::series(reader, ground, spec)?, spec),
        Chart::Waterline => waterline(&charts::waterline::series(reader, ground, spec)?, spec),
        Chart::SiltCalendar => {
            let area = *spec.areas.first().ok_or_else(no_area)?;
            silt_calendar(&series::silt_of(reader, ground, area, spec)?, spec)
        }
        Chart::Reach => reach(&charts::reach::series(reader, ground, spec)?, spec),
        Chart::Echoes => echoes(&charts::echoes::series(reader, ground, spec)?, spec),
        Chart::TwoSoundings => {
            two_soundings(&charts::two_soundings::series(reader, ground, spec)?, spec)
        }
        Chart::InTrue => in_true(&charts::in_true::series(reader, ground, spec)?, spec),
    })
}

/// The way in which a chart is drawn.
fn view(chart: Chart, typed: &str) -> Result<View> {
    let typed = typed.trim().to_lowercase().replace(' ', "-");
    let known = || std::iter::once(View::Plain).chain(chart.views().iter().copied());
    let found = known().find(|view| typed.is_empty() || view.word() == typed);
    found.ok_or_else(|| {
        let words: Vec<String> = known().map(|view| view.word().to_owned()).collect();
        let message = say!("charts-no-view", chart = chart.name(), typed = &typed);
        let views = words::listed(&words, &say!("and"));
        Problem::new(Code::Usage, "view", message)
            .hint(say!("charts-views", views = views))
            .field("view")
    })
}

/// The chosen day.
fn selected(today: NaiveDate, request: &ChartRequest) -> Result<Option<NaiveDate>> {
    let typed = request.on.as_ref();
    let day = typed.map(|typed| names::day(typed, "on", today, Tail::Drawn));
    Ok(day.transpose()?.map(|day| day.on))
}

/// The chart of a name, or of the beginning of one; a refusal names the field, and what was therefore not done.
pub(crate) fn named(typed: &str, field: &'static str, done: &str) -> Result<Chart> {
    let typed = typed.trim().to_lowercase().replace(' ', "-");
    let fits: Vec<Chart> = Chart::ALL
        .into_iter()
        .filter(|chart| !typed.is_empty() && chart.word().starts_with(&typed))
        .collect();
    let [chart] = fits[..] else {
        let (known, message) = if fits.is_empty() {
            (&Chart::ALL[..], "No chart is called")
        } else {
            (&fits[..], "More than one chart may be meant by")
        };
        let words: Vec<String> = known.iter().map(|chart| chart.word().to_owned()).collect();
        let hint = format!("Plumb draws {}.", words::listed(&words, "and"));
        let message = format!("{message} '{typed}'. Nothing was {done}.");
        return Err(Problem::new(Code::Usage, "chart", message)
            .hint(hint)
            .field(field));
    };
    Ok(chart)
}

/// How many areas a chart takes.
struct Taken {
    /// The most that may be named.
    most: usize,
    /// Whether no area is everything; else it is the crafts.
    all: bool,
}

/// The most areas that are drawn above each other; more than five are small multiples.
const MOST_LINES: usize = 24;
/// The most areas that may be named where a chart draws whole parts of the tree.
const MOST_NAMED: usize = 400;

fn taken(chart: Chart) -> Taken {
    let (most, all) = match chart {
        Chart::SoundingLine => (MOST_LINES, false),
        Chart::Core | Chart::Bob | Chart::SiltCalendar | Chart::InTrue => (1, false),
        Chart::Waterline | Chart::Echoes => (1, true),
        Chart::Seabed | Chart::Reach | Chart::TwoSoundings => (MOST_NAMED, true),
    };
    Taken { most, all }
}

/// The areas that are meant; everything or the crafts where none is named.
fn areas(chart: Chart, ground: &Ground, request: &ChartRequest) -> Result<Vec<AreaId>> {
    let tree = &ground.standing.tree;
    let Taken { most, all } = taken(chart);
    if request.areas.is_empty() && all {
        return Ok(Vec::new());
    }
    if request.areas.is_empty() {
        let shown = |area: &&Area| area.retired_on.is_none() && ground.offers(area.id);
        let crafts: Vec<AreaId> = crafts(tree)
            .filter(shown)
            .map(|craft| craft.id)
            .take(most.min(OVERLAID))
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
    let (name, count) = (chart.name(), areas.len());
    let message = if most == 1 {
        say!("charts-shows-one", chart = name, count = count)
    } else {
        say!(
            "charts-shows-most",
            chart = name,
            most = most,
            count = count
        )
    };
    Err(Problem::new(Code::Usage, "too_many", message)
        .hint(say!("charts-fewer-areas"))
        .field("areas"))
}

fn crafts(tree: &Tree) -> impl Iterator<Item = &Area> {
    let areas = tree.areas().iter();
    areas.filter(|area| area.kind == AreaKind::Craft)
}

/// Why no craft is drawn where none was named.
fn none_to_draw(tree: &Tree) -> Problem {
    let (message, hint) = if crafts(tree).next().is_none() {
        (say!("charts-no-craft"), say!("charts-no-craft-hint"))
    } else if crafts(tree).all(|craft| craft.retired_on.is_some()) {
        (say!("charts-all-retired"), say!("charts-all-retired-hint"))
    } else {
        (
            say!("charts-only-private"),
            say!("charts-only-private-hint"),
        )
    };
    Problem::new(Code::Missing, "area", message).hint(hint)
}

/// The days that are shown where nobody says: from the first thing logged to today, and never only a few; of Before and after, the year so far.
fn range(
    today: NaiveDate,
    ground: &Ground,
    (chart, areas): (Chart, &[AreaId]),
    request: &ChartRequest,
) -> Result<Range> {
    let heard = (chart == Chart::Echoes)
        .then(|| charts::echoes::first_day(ground, areas, request.print))
        .flatten();
    let to = match &request.to {
        Some(typed) => names::day(typed, "to", today, Tail::Drawn)?.on,
        None => today,
    };
    let from = match &request.from {
        Some(typed) => names::day(typed, "from", today, Tail::Drawn)?.earliest(),
        None if chart == Chart::TwoSoundings => year_so_far(to).from,
        None => first_day(ground, areas)
            .into_iter()
            .chain(heard)
            .min()
            .map_or_else(
                || to.checked_sub_days(Days::new(EMPTY_DAYS)).unwrap_or(to),
                |first| Range::reaching(first, to).from,
            ),
    };
    if from > to {
        return Err(
            Problem::new(Code::Invalid, "bad_date", say!("charts-days-turned"))
                .hint(say!("charts-days-turned-hint"))
                .field("from"),
        );
    }
    Ok(Range { from, to })
}

/// The calendar year of a day, up to that day.
pub(super) fn year_so_far(to: NaiveDate) -> Range {
    let from = to.with_ordinal(1).unwrap_or(to);
    Range { from, to }
}

/// The first day on which something of some areas was logged, or of any area where none is named.
fn first_day(ground: &Ground, areas: &[AreaId]) -> Option<NaiveDate> {
    let first = |area: &AreaId| ground.kept.first_day(*area);
    if areas.is_empty() {
        let all = ground.standing.tree.areas().iter();
        all.filter_map(|area| first(&area.id)).min()
    } else {
        areas.iter().filter_map(first).min()
    }
}
