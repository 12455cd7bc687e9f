//! What the Seabed says as a whole: one sentence for each craft, the notes below it, and how its numbers came about.
//!
//! The numbers are those of the series; nothing is computed anew but counts and differences. It draws nothing.

use chrono::NaiveDate;
use plumb_mastery::{
    depth::{FORMULA_VERSION, Stand, rungs},
    freshness::Band,
    words::small_number,
};

use super::{
    order::Order,
    plan::Plan,
    rows::ROWS,
    said,
    series::{Basin, Plot, SeabedSeries},
};
use crate::words;

/// The names that a note lists before it counts.
const LISTED: usize = 6;

/// The whole chart, spoken.
pub(crate) fn sentence(series: &SeabedSeries, plan: &Plan) -> String {
    if series.basins.is_empty() {
        return say!("seabed-no-ground");
    }
    let first = first_day(series);
    if let Some(first) = first.filter(|first| plan.now() < *first) {
        return say!("charts-nothing-before", day = words::long_date(first));
    }
    let mut told: Vec<String> = series.basins.iter().map(craft).collect();
    told.extend(plan.then().and_then(|then| since(series, plan, then)));
    told.join(" ")
}

/// The first day of anything that is drawn.
fn first_day(series: &SeabedSeries) -> Option<NaiveDate> {
    let plots = series.basins.iter().flat_map(|basin| &basin.plots);
    plots.filter_map(|plot| plot.first_day).min()
}

/// "Chairmaking: 4 areas; deepest Seats 3.40, Carries; shallowest Finishing 0.90; one under silt."
fn craft(basin: &Basin) -> String {
    let plots = &basin.plots;
    let carried: Vec<&Plot> = plots.iter().filter(|plot| plot.now.depth30 > 0).collect();
    // The first of equals is named, as it stands in the tree.
    let deepest = carried.iter().rev().max_by_key(|plot| plot.now.depth30);
    let shallowest = carried.iter().min_by_key(|plot| plot.now.depth30);
    let itself = plots.iter().all(|plot| plot.id == basin.craft);
    let mut told = Vec::new();
    if !itself {
        told.push(say!("charts-areas", count = plots.len()));
    }
    if let Some(plot) = deepest {
        let depth = rungs(plot.now.depth30);
        let rung = words::rung(plot.now.depth30, &basin.rungs);
        told.push(match (itself, carried.len()) {
            (true, _) => format!("{depth}, {rung}"),
            (_, 1) => format!("{} {depth}, {rung}", plot.name),
            _ => say!(
                "seabed-deepest",
                area = plot.name.as_str(),
                depth = depth,
                rung = rung
            ),
        });
    }
    if let Some(plot) = shallowest.filter(|_| carried.len() > 1) {
        told.push(say!(
            "seabed-shallowest",
            area = plot.name.as_str(),
            depth = rungs(plot.now.depth30)
        ));
    }
    told.extend(states(plots, &carried));
    format!("{}: {}.", basin.name, told.join("; "))
}

/// How many areas of a craft have no bottom yet, lie under silt or lie fallow; without the number where there is but one area.
fn states(plots: &[Plot], carried: &[&Plot]) -> Vec<String> {
    let one = plots.len() == 1;
    let mut told = Vec::new();
    let without = plots.len() - carried.len();
    match without {
        0 => {}
        _ if one => told.push(say!("seabed-no-bottom-yet")),
        some => told.push(say!(
            "seabed-some-no-bottom",
            count = some,
            number = small_number(some)
        )),
    }
    // Silt lies on a bottom; what has none is told by its days alone.
    let silted = |plot: &&&Plot| plot.fresh.band == Some(Band::UnderSilt) && !plot.fallow;
    match carried.iter().filter(silted).count() {
        0 => {}
        _ if one => told.push(say!("seabed-under-silt")),
        some => told.push(say!(
            "seabed-some-under-silt",
            count = some,
            number = small_number(some)
        )),
    }
    match plots.iter().filter(|plot| plot.fallow).count() {
        0 => {}
        _ if one => told.push(say!("seabed-fallow")),
        some => told.push(say!(
            "seabed-some-fallow",
            count = some,
            number = small_number(some)
        )),
    }
    told
}

/// "Since 1 January 2024 3 of 8 areas deepened, Glaze most, by 0.57."
fn since(series: &SeabedSeries, plan: &Plan, then: NaiveDate) -> Option<String> {
    if then > plan.now() {
        return None;
    }
    let plots = series.basins.iter().flat_map(|basin| &basin.plots);
    let rise = |plot: &Plot| {
        let before = plot.then.as_ref().map_or(0, |then| then.depth30);
        plot.now.depth30.saturating_sub(before)
    };
    let rises: Vec<(u16, &Plot)> = plots.map(|plot| (rise(plot), plot)).collect();
    let deepened = rises.iter().filter(|(rise, _)| *rise > 0).count();
    let since = words::long_date(then);
    let most = rises.iter().rev().max_by_key(|(rise, _)| *rise)?;
    Some(match (deepened, rises.len()) {
        (0, _) => say!("seabed-since-none", day = since),
        (_, 1) => say!("seabed-since-itself", rise = rungs(most.0), day = since),
        (1, all) => say!(
            "seabed-since-one",
            all = all,
            day = since,
            area = most.1.name.as_str(),
            rise = rungs(most.0)
        ),
        (some, all) => say!(
            "seabed-since-some",
            count = some,
            all = all,
            day = since,
            area = most.1.name.as_str(),
            rise = rungs(most.0)
        ),
    })
}

/// Everything that stands below the chart.
pub(crate) fn notes(series: &SeabedSeries, plan: &Plan, order: &Order) -> Vec<String> {
    let mut notes = Vec::new();
    if plan.now() != plan.spec.today && !plan.print() {
        notes.push(say!("seabed-as-of", day = words::long_date(plan.now())));
    }
    if order.ladders.len() > 1 {
        notes.push(say!("seabed-ladders"));
    }
    notes.extend(crowded_out(plan));
    notes.extend(rest(series, plan, order));
    if series.retired > 0 {
        notes.push(say!("seabed-retired", count = series.retired));
    }
    if series.unrated > 0 {
        notes.push(say!("seabed-unrated", count = series.unrated));
    }
    if plan.print() {
        let now = words::long_date(plan.now());
        notes.push(match plan.then() {
            None => say!("seabed-printed", now = now, version = FORMULA_VERSION),
            Some(then) => say!(
                "seabed-printed-beside",
                now = now,
                then = words::long_date(then),
                version = FORMULA_VERSION
            ),
        });
    }
    notes
}

/// The names that found no room below their columns.
fn crowded_out(plan: &Plan) -> Option<String> {
    let names: Vec<String> = plan
        .columns()
        .filter(|(_, column)| column.crowded_out)
        .map(|(_, column)| column.plot.name.clone())
        .collect();
    match names.len() {
        0 => None,
        1..=LISTED => Some(say!("seabed-no-room", names = words::listed(&names))),
        more => Some(say!("seabed-no-room-many", count = more)),
    }
}

/// What is told in words only: "Less deep, and not drawn: Ceramics: Slip 0.50; Raku 0.30."
fn rest(series: &SeabedSeries, plan: &Plan, order: &Order) -> Option<String> {
    if order.rest.is_empty() {
        return None;
    }
    if !plan.print() {
        let rows = |basin: &Basin| basin.plots.len() + usize::from(basin.whole.is_some());
        let all: usize = series.basins.iter().map(rows).sum();
        let more = order.rest.len();
        return Some(if all > ROWS {
            say!("seabed-rest-first", count = more)
        } else {
            say!("seabed-rest", count = more)
        });
    }
    let said = |plot: &&Plot| match plot.now.depth30 {
        0 => say!("seabed-rest-no-bottom", area = plot.name.as_str()),
        depth => format!("{} {}", plot.name, rungs(depth)),
    };
    let told: Vec<String> = series
        .basins
        .iter()
        .filter_map(|basin| {
            let own = |plot: &&&Plot| basin.plots.iter().any(|other| other.id == plot.id);
            let own: Vec<String> = order.rest.iter().filter(own).map(said).collect();
            (!own.is_empty()).then(|| format!("{}: {}.", basin.name, own.join("; ")))
        })
        .collect();
    Some(say!("seabed-rest-printed", told = told.join(" ")))
}

/// The formula in words, with the numbers of the deepest area in it.
pub(crate) fn computed(series: &SeabedSeries) -> String {
    let mut told = vec![say!("seabed-computed")];
    let plots = series.basins.iter().flat_map(|basin| &basin.plots);
    let deepest = plots.rev().max_by_key(|plot| plot.now.depth30);
    if let Some(plot) = deepest.filter(|plot| plot.now.depth30 > 0) {
        let term = |stand: &Stand| format!("{} × {}", stand.weight, stand.half_rungs);
        let sum: Vec<String> = plot.now.five.iter().map(term).collect();
        told.push(say!(
            "seabed-computed-sum",
            area = plot.name.as_str(),
            sum = sum.join(" + "),
            total = plot.now.depth30,
            depth = rungs(plot.now.depth30)
        ));
    }
    told.push(say!("seabed-computed-time"));
    let plots = series.basins.iter().flat_map(|basin| &basin.plots);
    let silted = plots.filter_map(|plot| Some((plot.fresh.ppm?, plot)));
    if let Some((ppm, plot)) = silted.min_by_key(|(ppm, _)| *ppm) {
        told.push(say!(
            "seabed-computed-silt",
            days = plot.half_life,
            area = plot.name.as_str(),
            parts = ppm,
            fresh = said::freshness(plot)
        ));
    }
    told.join(" ")
}
