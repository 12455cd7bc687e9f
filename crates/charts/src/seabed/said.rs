//! What the Seabed says of one area: the sentence of its column.
//!
//! It knows readings and days, not where anything lies.

use chrono::NaiveDate;
use plumb_mastery::{
    AreaKind,
    depth::{half_rungs, rungs},
    freshness::Band,
};

use super::{
    plan::Plan,
    series::{Basin, Plot},
};
use crate::words;

/// "Seats, 20 November 2026: depth 3.40, Carries, survey B. Hardest 4.0. Last made 106 days ago, dulling."
pub(crate) fn plot(plan: &Plan, basin: &Basin, plot: &Plot) -> String {
    let now = plan.now();
    let head = format!("{}, {}", whose(basin, plot), words::long_date(now));
    if let Some(first) = before_everything(plot, now) {
        return format!("{head}: nothing logged before {}.", words::long_date(first));
    }
    let reading = &plot.now;
    let rung = words::rung(reading.depth30, &basin.rungs);
    let mut told = vec![if reading.depth30 == 0 {
        format!("{head}: {rung}, no bottom yet.")
    } else {
        let depth = rungs(reading.depth30);
        format!(
            "{head}: depth {depth}, {rung}, survey {:?}.",
            reading.survey
        )
    }];
    if reading.tip > 0 {
        told.push(format!("Hardest {}.", half_rungs(reading.tip)));
    }
    if plan.spec.claimed && reading.claimed30 > reading.depth30 {
        told.push(format!("Claims {}.", rungs(reading.claimed30)));
    }
    told.extend(rested(plot).map(|rested| format!("Last made {rested}.")));
    told.extend(was(plan, plot));
    told.join(" ")
}

/// The area with what holds it, where its name alone might not say which it is.
fn whose(basin: &Basin, plot: &Plot) -> String {
    let held = basin
        .plots
        .iter()
        .find(|above| Some(above.id) == plot.parent);
    match (plot.kind, held) {
        (AreaKind::Craft, _) if basin.plots.iter().all(|own| own.id != plot.id) => {
            format!("{}, the whole craft", plot.name)
        }
        (AreaKind::Technique, Some(held)) => {
            format!("{}, a technique of {}", plot.name, held.name)
        }
        _ => plot.name.clone(),
    }
}

/// The first day of an area, where a day lies before it.
pub(crate) fn before_everything(plot: &Plot, day: NaiveDate) -> Option<NaiveDate> {
    plot.first_day.filter(|first| day < *first)
}

/// "106 days ago, dulling", "today, bright", "at least 187 days ago; it lies fallow".
fn rested(plot: &Plot) -> Option<String> {
    let days = plot.fresh.days_since?;
    let ago = match days {
        0 => "that day".to_owned(),
        days => format!("{} ago", counted_days(plot, days)),
    };
    Some(if plot.fallow {
        format!("{ago}; it lies fallow")
    } else {
        format!("{ago}, {}", band(plot.fresh.band?))
    })
}

/// "187 days", "at least 187 days".
fn counted_days(plot: &Plot, days: u32) -> String {
    let least = if plot.fresh.at_least { "at least " } else { "" };
    format!("{least}{}", words::count(days as usize, "day", "days"))
}

/// What was then: "On 1 January 2024 2.63; deepened by 0.77 since."
fn was(plan: &Plan, plot: &Plot) -> Option<String> {
    let (day, then) = (plan.then()?, plot.then.as_ref()?);
    let on = words::long_date(day);
    if let Some(first) = before_everything(plot, day) {
        let first = words::long_date(first);
        return Some(format!("Nothing logged before {first}."));
    }
    let depth = rungs(then.depth30);
    Some(match plot.now.depth30.checked_sub(then.depth30) {
        Some(0) => format!("The same on {on}."),
        Some(rise) => format!("On {on} {depth}; deepened by {} since.", rungs(rise)),
        None => format!("On {on} {depth}."),
    })
}

/// The freshness of a column in the table: "dulling, 106 days", "fallow, 300 days"; empty before the first making.
pub(crate) fn freshness(plot: &Plot) -> String {
    let (Some(days), Some(known)) = (plot.fresh.days_since, plot.fresh.band) else {
        return String::new();
    };
    let word = if plot.fallow { "fallow" } else { band(known) };
    format!("{word}, {}", counted_days(plot, days))
}

/// The word of a band.
fn band(band: Band) -> &'static str {
    match band {
        Band::Bright => "bright",
        Band::Dulling => "dulling",
        Band::Dusty => "dusty",
        Band::UnderSilt => "under silt",
    }
}
