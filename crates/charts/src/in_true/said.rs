//! What True says: the sentence of every sounding, its pattern where there is one, and what stands below.
//!
//! The numbers are the model's. Under three own soundings nothing is said of a direction. It draws nothing.

use plumb_mastery::{
    calibration::{LOOK_BACK, PATTERN},
    depth::{FORMULA_VERSION, half_rungs, rungs, signed},
    in_true::{Beside, Said},
    words::{count, counted, long_day, small_number},
};

use super::{
    plan::{Plan, Point},
    series::InTrueSeries,
};
use crate::{spec::Spec, words};

/// What stands where nobody sounded yet.
pub(crate) const FIRST: &str = "Take a first sounding: which can do is yours?";

/// A mark as a sentence.
pub(crate) fn point(name: &str, point: &Point) -> String {
    match point.soundings[..] {
        [one] => format!("{}. {}", opinion(name, one), behind(one)),
        _ => several(point),
    }
}

/// "Welting, 15 January 1967: you said 4.0, the evidence carries 3.33; deeper than the evidence by 0.67"
fn opinion(name: &str, beside: &Beside) -> String {
    let gap = &beside.gap;
    let told = words::opinion(gap.by.as_deref(), gap.half_rungs, gap.depth30);
    format!("{name}, {}: {told}", long_day(beside.day))
}

/// What the evidence of the day is made of.
fn behind(beside: &Beside) -> String {
    match beside.gap.depth30 {
        0 => "No work carried evidence that day.".to_owned(),
        depth => format!(
            "Behind {} stands the sum of the five of that day, {depth} / 30.",
            rungs(depth)
        ),
    }
}

fn several(point: &Point) -> String {
    let (first, last) = (
        point.soundings[0],
        point.soundings[point.soundings.len() - 1],
    );
    let whose = if point.own() {
        "own "
    } else {
        "other people’s "
    };
    format!(
        "{}: {}, said less evidence {}.",
        words::days(first.day.on, last.day.on),
        counted(
            point.soundings.len() as u64,
            &format!("{whose}sounding"),
            &format!("{whose}soundings")
        ),
        between(point, |beside| beside.gap.gap30, signed)
    )
}

/// A number of each of several soundings: from the least to the greatest, or the one that all have.
pub(crate) fn between<T: Ord + Copy>(
    point: &Point,
    number: impl Fn(&Beside) -> T,
    said: impl Fn(T) -> String,
) -> String {
    let numbers = point.soundings.iter().map(|beside| number(beside));
    match (numbers.clone().min(), numbers.max()) {
        (Some(least), Some(most)) if least < most => format!("{} to {}", said(least), said(most)),
        (Some(one), _) => said(one),
        _ => String::new(),
    }
}

/// The whole chart, spoken: the last sounding by the chosen day, and what there is of a pattern.
pub(crate) fn sentence(plan: &Plan, name: &str, spec: &Spec) -> String {
    let day = spec.reading_day();
    let by_then = || {
        plan.said
            .soundings
            .iter()
            .filter(|beside| beside.day.on <= day)
    };
    let last = by_then()
        .rfind(|beside| beside.gap.by.is_none())
        .or_else(|| by_then().next_back());
    let mut told = Vec::new();
    match last {
        Some(last) => told.push(format!("{}.", opinion(name, last))),
        None => told.extend(
            nothing(plan)
                .filter(|_| plan.said.first.is_some())
                .map(|nothing| format!("{name}. {nothing}")),
        ),
    }
    told.extend(pattern(plan.said).or_else(|| thin(plan.said)));
    told.join(" ")
}

/// "Two soundings so far. Three make a pattern."; none where there is a pattern.
pub(crate) fn thin(said: &Said) -> Option<String> {
    match said.own().count() {
        0 => said
            .first
            .is_none_or(|_| !said.soundings.is_empty())
            .then(|| FIRST.to_owned()),
        own if own < PATTERN => {
            let mut number = small_number(own);
            number[..1].make_ascii_uppercase();
            let soundings = if own == 1 { "sounding" } else { "soundings" };
            Some(format!(
                "{number} {soundings} so far. Three make a pattern."
            ))
        }
        _ => None,
    }
}

/// Bias and spread as a sentence; none below three own soundings.
pub(crate) fn pattern(said: &Said) -> Option<String> {
    let (bias, spread) = (said.bias30?, said.spread30?);
    let away = rungs(bias.unsigned_abs() as u16);
    let mean = match bias.signum() {
        0 => "level with the evidence".to_owned(),
        1 => format!("{away} deeper than the evidence"),
        _ => format!("{away} shallower than the evidence"),
    };
    Some(format!(
        "On average {mean} over the last {} own soundings, {} away from it either way.",
        small_number(looked_at(said)),
        rungs(spread.unsigned_abs() as u16)
    ))
}

/// How many own soundings bias and spread look at.
pub(crate) fn looked_at(said: &Said) -> usize {
    said.own().count().min(LOOK_BACK)
}

/// What stands in the sea where no mark is.
pub(crate) fn nothing(plan: &Plan) -> Option<String> {
    if !plan.points.is_empty() {
        return None;
    }
    let range = plan.range();
    Some(match plan.said.first {
        None => FIRST.to_owned(),
        Some(first) if first > range.to => {
            format!("No sounding before {}.", words::long_date(first))
        }
        Some(_) => format!(
            "No sounding from {} to {}.",
            words::long_date(range.from),
            words::long_date(range.to)
        ),
    })
}

/// What stands below the chart.
pub(crate) fn notes(plan: &Plan, roles_over: usize) -> Vec<String> {
    let said = plan.said;
    let mut notes = Vec::new();
    let range = plan.range();
    let before = said
        .soundings
        .iter()
        .filter(|beside| beside.day.on < range.from)
        .count();
    if before > 0 && !plan.points.is_empty() {
        let lie = counted(before as u64, "sounding lies", "soundings lie");
        notes.push(format!("{lie} before these days."));
    }
    if said.bias30.is_some() && plan.points.iter().any(|point| !point.own()) {
        notes.push("Other people’s soundings are marks only, and in no mean.".to_owned());
    }
    if let Some((all, marks)) = plan.binned() {
        let (all, marks) = (count(all as u64), count(marks as u64));
        notes.push(format!(
            "{all} soundings as {marks} marks; a mark may stand for several."
        ));
    }
    if roles_over > 0 {
        let more = words::count(roles_over, "more role", "more roles");
        notes.push(format!("In the table only: {more} of the same time."));
    }
    if plan.frame.print() {
        let (from, to) = (words::long_date(range.from), words::long_date(range.to));
        notes.push(format!(
            "{from} to {to}. Depth by formula version {FORMULA_VERSION}."
        ));
    }
    notes
}

/// How the numbers came about.
pub(crate) fn computed(series: &InTrueSeries) -> String {
    let said = &series.said;
    let Some(last) = said.own().next_back().or_else(|| said.soundings.last()) else {
        return String::new();
    };
    let gap = &last.gap;
    let mut told = vec![format!(
        "What was said, less the depth of that day: on {} {} − {} = {}. Within half a rung it is in true.",
        long_day(last.day),
        half_rungs(gap.half_rungs),
        rungs(gap.depth30),
        signed(gap.gap30)
    )];
    if let (Some(bias), Some(spread)) = (said.bias30, said.spread30) {
        let own = said
            .own()
            .rev()
            .take(LOOK_BACK)
            .map(|beside| signed(beside.gap.gap30));
        let mut gaps: Vec<String> = own.collect();
        gaps.reverse();
        told.push(format!(
            "The last {} own soundings have {}: their mean is {}, and {} without the signs.",
            small_number(gaps.len()),
            words::listed(&gaps),
            signed(bias),
            rungs(spread.unsigned_abs() as u16)
        ));
    }
    told.join(" ")
}
