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
    let (area, day) = (whose(basin, plot), words::long_date(now));
    if let Some(first) = before_everything(plot, now) {
        let first = words::long_date(first);
        return say!("seabed-plot-before", area = area, day = day, first = first);
    }
    let reading = &plot.now;
    let rung = words::rung(reading.depth30, &basin.rungs);
    let mut told = vec![if reading.depth30 == 0 {
        say!("seabed-plot-no-bottom", area = area, day = day, rung = rung)
    } else {
        say!(
            "seabed-plot",
            area = area,
            day = day,
            depth = rungs(reading.depth30),
            rung = rung,
            survey = format!("{:?}", reading.survey)
        )
    }];
    if reading.tip > 0 {
        told.push(say!(
            "charts-whole-hardest",
            depth = half_rungs(reading.tip)
        ));
    }
    if plan.spec.claimed && reading.claimed30 > reading.depth30 {
        told.push(say!(
            "charts-whole-claims",
            depth = rungs(reading.claimed30)
        ));
    }
    told.extend(rested(plot));
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
            say!("seabed-plot-whole", craft = plot.name.as_str())
        }
        (AreaKind::Technique, Some(held)) => {
            let (technique, area) = (plot.name.as_str(), held.name.as_str());
            say!("seabed-plot-technique", technique = technique, area = area)
        }
        _ => plot.name.clone(),
    }
}

/// The first day of an area, where a day lies before it.
pub(crate) fn before_everything(plot: &Plot, day: NaiveDate) -> Option<NaiveDate> {
    plot.first_day.filter(|first| day < *first)
}

/// "Last made 106 days ago, dulling.", "Last made that day, bright.", "Last made at least 187 days ago; it lies fallow."
fn rested(plot: &Plot) -> Option<String> {
    let days = plot.fresh.days_since?;
    let ago = match days {
        0 => say!("charts-that-day"),
        days if plot.fresh.at_least => say!("charts-ago-least", count = days),
        days => say!("charts-ago", count = days),
    };
    Some(if plot.fallow {
        say!("seabed-last-made-fallow", ago = ago)
    } else {
        say!("seabed-last-made", ago = ago, band = band(plot.fresh.band?))
    })
}

/// "187 days", "at least 187 days".
fn counted_days(plot: &Plot, days: u32) -> String {
    if plot.fresh.at_least {
        say!("charts-counted-days-least", count = days)
    } else {
        say!("charts-counted-days", count = days)
    }
}

/// What was then: "On 1 January 2024 2.63; deepened by 0.77 since."
fn was(plan: &Plan, plot: &Plot) -> Option<String> {
    let (day, then) = (plan.then()?, plot.then.as_ref()?);
    let on = words::long_date(day);
    if let Some(first) = before_everything(plot, day) {
        return Some(say!("charts-nothing-before", day = words::long_date(first)));
    }
    let depth = rungs(then.depth30);
    Some(match plot.now.depth30.checked_sub(then.depth30) {
        Some(0) => say!("seabed-was-same", day = on),
        Some(rise) => say!(
            "seabed-was-deepened",
            day = on,
            depth = depth,
            rise = rungs(rise)
        ),
        None => say!("seabed-was", day = on, depth = depth),
    })
}

/// The freshness of a column in the table: "dulling, 106 days", "fallow, 300 days"; empty before the first making.
pub(crate) fn freshness(plot: &Plot) -> String {
    let (Some(days), Some(known)) = (plot.fresh.days_since, plot.fresh.band) else {
        return String::new();
    };
    let word = if plot.fallow {
        say!("seabed-fallow")
    } else {
        band(known)
    };
    format!("{word}, {}", counted_days(plot, days))
}

/// The word of a band.
fn band(band: Band) -> String {
    match band {
        Band::Bright => say!("seabed-bright"),
        Band::Dulling => say!("seabed-dulling"),
        Band::Dusty => say!("seabed-dusty"),
        Band::UnderSilt => say!("seabed-under-silt"),
    }
}
