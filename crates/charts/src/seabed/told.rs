//! What the Seabed says as a whole: one sentence for each craft, the notes below it, and how its numbers came about.
//!
//! The numbers are those of the series; nothing is computed anew but counts and differences. It draws nothing.

use chrono::NaiveDate;
use plumb_mastery::{
    depth::{FORMULA_VERSION, Stand, rungs},
    freshness::Band,
    words::{count, small_number},
};

use super::{
    order::Order,
    plan::Plan,
    rows::ROWS,
    said,
    series::{Basin, Plot, SeabedSeries},
};
use crate::words;

/// Said where there is no area to draw.
pub(crate) const NO_GROUND: &str = "No area to draw yet. The first one begins as a dotted column and fills with the first finished piece.";
/// The names that a note lists before it counts.
const LISTED: usize = 6;

/// The whole chart, spoken.
pub(crate) fn sentence(series: &SeabedSeries, plan: &Plan) -> String {
    if series.basins.is_empty() {
        return NO_GROUND.to_owned();
    }
    let first = first_day(series);
    if let Some(first) = first.filter(|first| plan.now() < *first) {
        return format!("Nothing logged before {}.", words::long_date(first));
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
        told.push(words::count(plots.len(), "area", "areas"));
    }
    if let Some(plot) = deepest {
        let depth = rungs(plot.now.depth30);
        let rung = words::rung(plot.now.depth30, &basin.rungs);
        told.push(match (itself, carried.len()) {
            (true, _) => format!("{depth}, {rung}"),
            (_, 1) => format!("{} {depth}, {rung}", plot.name),
            _ => format!("deepest {} {depth}, {rung}", plot.name),
        });
    }
    if let Some(plot) = shallowest.filter(|_| carried.len() > 1) {
        let depth = rungs(plot.now.depth30);
        told.push(format!("shallowest {} {depth}", plot.name));
    }
    let number = |counted: usize, all: &str| match counted {
        0 => None,
        _ if plots.len() == 1 => Some(all.to_owned()),
        counted => Some(format!("{} {all}", small_number(counted))),
    };
    let without = plots.len() - carried.len();
    told.extend(match (without, plots.len()) {
        (0, _) => None,
        (_, 1) => Some("no bottom yet".to_owned()),
        _ => number(without, "with no bottom yet"),
    });
    // Silt lies on a bottom; what has none is told by its days alone.
    let silted = |plot: &&&Plot| plot.fresh.band == Some(Band::UnderSilt) && !plot.fallow;
    told.extend(number(carried.iter().filter(silted).count(), "under silt"));
    let fallow = plots.iter().filter(|plot| plot.fallow).count();
    told.extend(number(fallow, "fallow"));
    format!("{}: {}.", basin.name, told.join("; "))
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
        (0, _) => format!("No area deepened since {since}."),
        (_, 1) => format!("Deepened by {} since {since}.", rungs(most.0)),
        (1, all) => format!(
            "1 of {} areas deepened since {since}: {}, by {}.",
            count(all as u64),
            most.1.name,
            rungs(most.0)
        ),
        (some, all) => format!(
            "{} of {} areas deepened since {since}, {} most, by {}.",
            count(some as u64),
            count(all as u64),
            most.1.name,
            rungs(most.0)
        ),
    })
}

/// Everything that stands below the chart.
pub(crate) fn notes(series: &SeabedSeries, plan: &Plan, order: &Order) -> Vec<String> {
    let mut notes = Vec::new();
    if plan.now() != plan.spec.today && !plan.print() {
        notes.push(format!("As of {}.", words::long_date(plan.now())));
    }
    if order.ladders.len() > 1 {
        notes.push("Each water has the rungs of its own crafts; depths of different ladders are not compared.".to_owned());
    }
    notes.extend(crowded_out(plan));
    notes.extend(rest(series, plan, order));
    match series.retired {
        0 => {}
        1 => notes.push("1 retired area is not drawn.".to_owned()),
        more => notes.push(format!(
            "{} retired areas are not drawn.",
            count(more as u64)
        )),
    }
    match series.unrated {
        0 => {}
        1 => notes.push("1 technique in which nothing was rated is not drawn.".to_owned()),
        more => notes.push(format!(
            "{} techniques in which nothing was rated are not drawn.",
            count(more as u64)
        )),
    }
    if plan.print() {
        let (now, then) = (words::long_date(plan.now()), plan.then());
        let then = then.map(|then| format!(", beside {}", words::long_date(then)));
        notes.push(format!(
            "{now}{}. Depth by formula version {FORMULA_VERSION}.",
            then.unwrap_or_default()
        ));
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
        1..=LISTED => Some(format!(
            "No room in the chart for the name of {}; the table has it.",
            words::listed(&names)
        )),
        more => Some(format!(
            "No room in the chart for {} names; the table has them.",
            count(more as u64)
        )),
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
        let more = words::count(order.rest.len(), "area", "areas");
        return Some(if all > ROWS {
            format!("The deepest are drawn; of {more} more the table has only the first.")
        } else {
            format!("The deepest are drawn; {more} more in the table.")
        });
    }
    let said = |plot: &&Plot| match plot.now.depth30 {
        0 => format!("{}, no bottom yet", plot.name),
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
    Some(format!("Less deep, and not drawn: {}", told.join(" ")))
}

/// The formula in words, with the numbers of the deepest area in it.
pub(crate) fn computed(series: &SeabedSeries) -> String {
    let mut told = vec![
        "Each column hangs as deep as the five deepest works of its area: in half rungs, counted 5, 4, 3, 2 and 1 times, divided by 30.".to_owned(),
    ];
    let plots = series.basins.iter().flat_map(|basin| &basin.plots);
    let deepest = plots.rev().max_by_key(|plot| plot.now.depth30);
    if let Some(plot) = deepest.filter(|plot| plot.now.depth30 > 0) {
        let term = |stand: &Stand| format!("{} × {}", stand.weight, stand.half_rungs);
        let sum: Vec<String> = plot.now.five.iter().map(term).collect();
        told.push(format!(
            "{}: {} is {}, divided by 30 is {}.",
            plot.name,
            sum.join(" + "),
            plot.now.depth30,
            rungs(plot.now.depth30)
        ));
    }
    told.push("Time never lowers it.".to_owned());
    let plots = series.basins.iter().flat_map(|basin| &basin.plots);
    let silted = plots.filter_map(|plot| Some((plot.fresh.ppm?, plot)));
    if let Some((ppm, plot)) = silted.min_by_key(|(ppm, _)| *ppm) {
        told.push(format!(
            "Silt is what is missing of freshness, which halves for every {} days away in {} and stands there at {} of a million parts, {}.",
            plot.half_life,
            plot.name,
            count(u64::from(ppm)),
            said::freshness(plot)
        ));
    }
    told.join(" ")
}
