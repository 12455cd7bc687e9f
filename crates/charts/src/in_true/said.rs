//! What True says: the sentence of every sounding, its pattern where there is one, and what stands below.
//!
//! The numbers are the model's. Under three own soundings nothing is said of a direction. It draws nothing.

use plumb_mastery::{
    calibration::{LOOK_BACK, PATTERN},
    depth::{FORMULA_VERSION, half_rungs, rungs, signed},
    in_true::{Beside, Said},
    words::{long_day, small_number},
};

use super::{
    plan::{Plan, Point},
    series::InTrueSeries,
};
use crate::{spec::Spec, words};

/// What stands where nobody sounded yet.
pub(crate) fn first() -> String {
    say!("true-first")
}

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
    say!(
        "true-opinion",
        name = name,
        day = long_day(beside.day),
        told = told
    )
}

/// What the evidence of the day is made of.
fn behind(beside: &Beside) -> String {
    match beside.gap.depth30 {
        0 => say!("true-no-evidence"),
        depth => say!("true-behind", depth = rungs(depth), sum = depth),
    }
}

fn several(point: &Point) -> String {
    let (first, last) = (
        point.soundings[0],
        point.soundings[point.soundings.len() - 1],
    );
    let days = words::days(first.day.on, last.day.on);
    let (count, gaps) = (
        point.soundings.len(),
        between(point, |beside| beside.gap.gap30, signed),
    );
    if point.own() {
        say!("true-several-own", days = days, count = count, gaps = gaps)
    } else {
        say!(
            "true-several-others",
            days = days,
            count = count,
            gaps = gaps
        )
    }
}

/// A number of each of several soundings: from the least to the greatest, or the one that all have.
pub(crate) fn between<T: Ord + Copy>(
    point: &Point,
    number: impl Fn(&Beside) -> T,
    said: impl Fn(T) -> String,
) -> String {
    let numbers = point.soundings.iter().map(|beside| number(beside));
    match (numbers.clone().min(), numbers.max()) {
        (Some(least), Some(most)) if least < most => {
            say!("span", from = said(least), to = said(most))
        }
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
            .then(first),
        1 => Some(say!("true-thin-one")),
        own if own < PATTERN => Some(say!("true-thin-two")),
        _ => None,
    }
}

/// Bias and spread as a sentence; none below three own soundings.
pub(crate) fn pattern(said: &Said) -> Option<String> {
    let (bias, spread) = (said.bias30?, said.spread30?);
    let away = rungs(bias.unsigned_abs() as u16);
    let (number, spread) = (
        small_number(looked_at(said)),
        rungs(spread.unsigned_abs() as u16),
    );
    Some(match bias.signum() {
        0 => say!("true-pattern-level", number = number, spread = spread),
        1 => say!(
            "true-pattern-deeper",
            away = away,
            number = number,
            spread = spread
        ),
        _ => say!(
            "true-pattern-shallower",
            away = away,
            number = number,
            spread = spread
        ),
    })
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
        None => first(),
        Some(first) if first > range.to => say!("true-none-before", day = words::long_date(first)),
        Some(_) => say!(
            "true-none-between",
            from = words::long_date(range.from),
            to = words::long_date(range.to)
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
        notes.push(say!("true-before", count = before));
    }
    if said.bias30.is_some() && plan.points.iter().any(|point| !point.own()) {
        notes.push(say!("true-others"));
    }
    if let Some((all, marks)) = plan.binned() {
        notes.push(say!("true-binned", all = all, marks = marks));
    }
    if roles_over > 0 {
        notes.push(say!("charts-more-roles", count = roles_over));
    }
    if plan.frame.print() {
        let (from, to) = (words::long_date(range.from), words::long_date(range.to));
        let version = FORMULA_VERSION.to_string();
        notes.push(say!(
            "charts-range-formula",
            from = from,
            to = to,
            version = version
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
    let mut told = vec![say!(
        "true-computed",
        day = long_day(last.day),
        said = half_rungs(gap.half_rungs),
        depth = rungs(gap.depth30),
        gap = signed(gap.gap30)
    )];
    if let (Some(bias), Some(spread)) = (said.bias30, said.spread30) {
        let own = said
            .own()
            .rev()
            .take(LOOK_BACK)
            .map(|beside| signed(beside.gap.gap30));
        let mut gaps: Vec<String> = own.collect();
        gaps.reverse();
        told.push(say!(
            "true-computed-mean",
            number = small_number(gaps.len()),
            gaps = words::listed(&gaps),
            mean = signed(bias),
            spread = rungs(spread.unsigned_abs() as u16)
        ));
    }
    told.join(" ")
}
