//! What a Sounding line says of single things: the sentence of every datum, and the words of its row.
//!
//! Labels and rows share these words, so they agree. It knows the series, not where anything lies.

use plumb_mastery::{
    Outcome, Part,
    depth::{Stand, Step, half_rungs, rungs},
    words::{count, long_day},
};

use super::{
    line::Rise,
    marks::{self, Group},
    plan::Plan,
    series::{AreaSeries, GoalPoint, MilestonePoint, SoundingPoint},
};
use crate::words;

/// A step, or several that are drawn as one.
pub(crate) fn rise(plan: &Plan, area: &AreaSeries, rise: &Rise) -> String {
    let Some(bin) = rise.bin() else {
        return step(plan, area, rise.step, rise.before);
    };
    format!(
        "{}, {}: {}, {}, {}.",
        area.name,
        words::days(bin.from, bin.to),
        rungs(rise.step.depth30),
        words::rung(rise.step.depth30, &area.rungs),
        rise_words(rise)
    )
}

/// "deeper by 0.57 in 3 steps".
pub(crate) fn rise_words(rise: &Rise) -> String {
    let before = rise.before.map_or(0, |before| before.depth30);
    say!(
        "sounding-line-rise",
        rise = rungs(rise.step.depth30.saturating_sub(before)),
        count = rise.count
    )
}

/// A step: "1 October 1966: Depth 3.03, Carries, deeper by 0.40. Because of p6, Untangles, shown."
pub(crate) fn step(plan: &Plan, area: &AreaSeries, step: &Step, before: Option<&Step>) -> String {
    let rise = step.depth30 - before.map_or(0, |before| before.depth30).min(step.depth30);
    let day = words::long_date(step.on);
    let when = if plan.areas.len() > 1 {
        format!("{}, {day}", area.name)
    } else {
        day
    };
    say!(
        "sounding-line-step",
        when = when,
        depth = rungs(step.depth30),
        rung = words::rung(step.depth30, &area.rungs),
        rise = rungs(rise),
        works = words::listed(&because(area, step, before))
    )
}

/// What is new among the five of a step, each with its challenge and how it was known.
pub(crate) fn because(area: &AreaSeries, step: &Step, before: Option<&Step>) -> Vec<String> {
    let said = |stand: &Stand| {
        let rung = words::rung_name(stand.half_rungs.div_ceil(2), &area.rungs);
        format!(
            "{} ({rung}, {})",
            area.title(&stand.key),
            words::strength(stand.strength)
        )
    };
    new_among(step, before).map(said).collect()
}

/// The works of a step's five that the step before did not have, or not so deep.
pub(crate) fn new_among<'a>(
    step: &'a Step,
    before: Option<&'a Step>,
) -> impl Iterator<Item = &'a Stand> {
    let same = |one: &Stand, two: &Stand| one.key == two.key && one.half_rungs == two.half_rungs;
    let known = move |stand: &Stand| {
        before.is_some_and(|before| before.five.iter().any(|old| same(old, stand)))
    };
    step.five.iter().filter(move |stand| !known(stand))
}

/// The five with their weights and half rungs: "5 × 8 p6, 4 × 8 p5".
pub(crate) fn five(area: &AreaSeries, step: &Step) -> String {
    let said = |stand: &Stand| {
        let title = area.title(&stand.key);
        format!("{} × {} {title}", stand.weight, stand.half_rungs)
    };
    let five: Vec<String> = step.five.iter().map(said).collect();
    five.join(", ")
}

/// A milestone, or several in one mark, as a sentence.
pub(crate) fn milestones(area: &AreaSeries, group: &Group) -> String {
    match group.bin() {
        Some(bin) => format!(
            "{}: {}.",
            words::days(bin.from, bin.to),
            milestone_words(area, group)
        ),
        None => format!(
            "{}: {}.",
            long_day(group.best().day),
            milestone_words(area, group)
        ),
    }
}

/// A milestone, or several in one mark, without their day.
pub(crate) fn milestone_words(area: &AreaSeries, group: &Group) -> String {
    let best = group.best();
    let rung = words::rung_name(best.challenge, &area.rungs);
    if group.bin().is_none() {
        return format!("{} ({rung}, {})", best.title, known(best));
    }
    say!(
        "sounding-line-milestones",
        count = group.0.len(),
        rung = rung,
        tally = tally(group)
    )
}

/// How a milestone is known, or why it carries nothing.
fn known(point: &MilestonePoint) -> String {
    match (point.part, point.result) {
        (Part::Oversaw, _) => say!("charts-overseen"),
        (_, Outcome::Attempted) => say!("charts-attempted"),
        _ => words::strength(point.strength),
    }
}

/// "8 shown, 2 claimed and 1 attempted", what carries most first.
fn tally(group: &Group) -> String {
    let mut counted: Vec<(String, u64)> = Vec::new();
    let mut points = group.0.clone();
    points.sort_by_key(|point| std::cmp::Reverse(marks::worth(point)));
    for point in points {
        let word = known(point);
        match counted.last_mut().filter(|(said, _)| *said == word) {
            Some((_, number)) => *number += 1,
            None => counted.push((word, 1)),
        }
    }
    let said = |(word, number): &(String, u64)| format!("{} {word}", count(*number));
    words::listed(&counted.iter().map(said).collect::<Vec<_>>())
}

/// A sounding as a sentence, with its distance from the evidence of its day.
pub(crate) fn sounding(area: &AreaSeries, point: &SoundingPoint) -> String {
    format!(
        "{}, {}: {}.",
        area.name,
        long_day(point.day),
        sounding_words(area, point)
    )
}

/// A sounding without its day, beside the evidence of its day.
pub(crate) fn sounding_words(area: &AreaSeries, point: &SoundingPoint) -> String {
    let depth = area.depth_at(point.day.on);
    words::opinion(point.by.as_deref(), point.half_rungs, depth)
}

/// The goal as a sentence.
pub(crate) fn goal(area: &AreaSeries, goal: GoalPoint) -> String {
    say!(
        "sounding-line-goal-set",
        day = words::long_date(goal.set_on),
        goal = goal_words(area, goal)
    )
}

/// The goal without the day it was set.
pub(crate) fn goal_words(area: &AreaSeries, goal: GoalPoint) -> String {
    let rung = words::rung(15 * u16::from(goal.half_rungs), &area.rungs);
    let depth = half_rungs(goal.half_rungs);
    match goal.due {
        None => say!("sounding-line-goal", depth = depth, rung = rung),
        Some(due) => say!(
            "sounding-line-goal-due",
            depth = depth,
            rung = rung,
            due = words::long_date(due)
        ),
    }
}
