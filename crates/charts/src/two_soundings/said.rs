//! What Two soundings says: the sentence of every datum, the whole chart spoken, how it was computed, and the notes below it.
//!
//! A fall is never said, because time takes nothing away; and of hours "more" and "fewer" only where both periods have weeks enough. It draws nothing.

use std::cmp::Reverse;

use plumb_mastery::{
    compare::{Period, TELLING_WEEKS},
    computed::{RULE, sum},
    depth::{FORMULA_VERSION, difference, half_rungs, rungs},
    words::count,
};

use super::{
    bars::{Kind, amount},
    plan::Plan,
    series::AreaChange,
    words::{because, span, within},
};
use crate::{text, words};

/// What stands in the water where nothing was ever read.
/// The most areas that a sentence names.
const NAMED: usize = 5;

/// The areas that were asked for, or the crafts.
pub(crate) fn subtitle(plan: &Plan) -> String {
    if !plan.series.name.is_empty() {
        return plan.series.name.clone();
    }
    let names = plan.series.crafts.iter().map(|craft| craft.name.clone());
    names.collect::<Vec<_>>().join(", ")
}

/// What the two marks of a dumbbell are: the days of its readings.
pub(crate) fn ends(plan: &Plan) -> (String, String) {
    let eve = plan.period.from.pred_opt().unwrap_or(plan.period.from);
    let said = |word: &str, day| format!("{word}, {}", words::short_date(day));
    (said("before", eve), said("after", plan.period.last()))
}

/// The change below a dumbbell.
pub(crate) fn change(area: &AreaChange, close: bool) -> String {
    if close {
        difference(area.now.before30, area.now.after30)
    } else if area.is_new() {
        format!("begins, at {}", rungs(area.now.after30))
    } else {
        format!("deeper by {}", rungs(area.rise30()))
    }
}

/// A dumbbell as a sentence.
pub(crate) fn dumbbell(plan: &Plan, area: &AreaChange) -> String {
    let rung = plan.series.craft(area).map_or_else(String::new, |craft| {
        format!(", {}", words::rung(area.now.after30, &craft.rungs))
    });
    let reasons = area.because.iter();
    let reasons: Vec<String> = reasons.map(|one| because(one, plan.period)).collect();
    let moved = if area.is_new() {
        format!(
            "no reading before; it began on {} and stands at {}{rung}",
            words::long_date(area.begins),
            rungs(area.now.after30)
        )
    } else {
        format!(
            "deeper by {}, from {} to {}{rung}",
            rungs(area.rise30()),
            rungs(area.now.before30),
            rungs(area.now.after30)
        )
    };
    format!(
        "{}, {}: {moved}. Because of {}.",
        area.name,
        span(plan.period),
        reasons.join("; ")
    )
}

/// A bar as a sentence; which is more is said only where both periods have weeks enough.
pub(crate) fn bar(plan: &Plan, area: &AreaChange, kind: Kind, now: bool) -> String {
    let what = match kind {
        Kind::Hours => "hours made",
        Kind::Works => "works",
    };
    let (this, before) = (plan.period, plan.period.previous());
    let (here, there) = (kind.of(&area.now), kind.of(&area.then));
    if !now {
        let inside = within(before);
        return format!("{}, {what} {inside}: {}.", area.name, amount(kind, there));
    }
    let beside = if !area.can_be_told() {
        format!("{} {}", amount(kind, there), within(before))
    } else {
        let than = |word: &str| {
            let apart = amount(kind, here.abs_diff(there));
            format!("{apart} {word} than {}", within(before))
        };
        match here.cmp(&there) {
            std::cmp::Ordering::Greater => than("more"),
            std::cmp::Ordering::Less if kind == Kind::Works => than("fewer"),
            std::cmp::Ordering::Less => than("less"),
            std::cmp::Ordering::Equal => format!("as in the period before, {}", span(before)),
        }
    };
    let inside = within(this);
    format!(
        "{}, {what} {inside}: {}; {beside}.",
        area.name,
        amount(kind, here)
    )
}

/// "1966: Welting deepened by 0.57, from 2.63 to 3.20. Last made 91 days before the end."
pub(crate) fn sentence(plan: &Plan) -> String {
    let told = match (plan.deepened.as_slice(), plan.unchanged.as_slice()) {
        ([], []) => return format!("{}: {}", span(plan.period), nothing_read(plan)),
        ([], [one]) => format!("{} stays at {}", one.name, rungs(one.now.after30)),
        ([], all) => format!("none of {} areas deepened", count(all.len() as u64)),
        (deepened, _) => rises(deepened),
    };
    let mut sentences = vec![format!("{}: {told}.", span(plan.period))];
    sentences.extend(last_made(plan));
    sentences.join(" ")
}

/// "Welting deepened by 0.57, from 2.63 to 3.20; Closing by 0.20, from 1.00 to 1.20", the greatest change first.
fn rises(deepened: &[&AreaChange]) -> String {
    let mut most = deepened.to_vec();
    most.sort_by_key(|area| Reverse(area.rise30()));
    let mut said: Vec<String> = Vec::new();
    for area in most.iter().take(NAMED) {
        let (name, after) = (&area.name, rungs(area.now.after30));
        said.push(if area.is_new() {
            let on = words::long_date(area.begins);
            format!("{name} began on {on} and stands at {after}")
        } else {
            let (rise, before) = (rungs(area.rise30()), rungs(area.now.before30));
            format!("{name} deepened by {rise}, from {before} to {after}")
        });
    }
    let over = most.len().saturating_sub(NAMED);
    if over > 0 {
        said.push(format!("{} more deepened", count(over as u64)));
    }
    said.join("; ")
}

/// When something was last made in these areas, seen from the last day.
fn last_made(plan: &Plan) -> Option<String> {
    let areas = plan.series.areas.iter();
    let latest = areas
        .filter_map(|area| Some((area.now.days_since?, area.now.at_least)))
        .min()?;
    Some(match latest {
        (0, false) => "Last made on the last day.".to_owned(),
        (0, true) => "Last made on the last day at the latest.".to_owned(),
        (days, at_least) => format!(
            "Last made {}{} before the end.",
            if at_least { "at least " } else { "" },
            words::count(days as usize, "day", "days")
        ),
    })
}

/// Why there is nothing to compare.
fn nothing_read(plan: &Plan) -> String {
    plan.series
        .begins
        .map_or_else(crate::sounding_line::no_bottom, no_reading)
}

fn no_reading(begins: chrono::NaiveDate) -> String {
    let on = words::short_date(begins);
    format!("No reading at the start of this period; the line begins on {on}.")
}

/// What stands in the water where no dumbbell does.
pub(crate) fn empty(plan: &Plan) -> Option<String> {
    if !plan.deepened.is_empty() {
        return None;
    }
    Some(match plan.unchanged.as_slice() {
        [] => nothing_read(plan),
        [one] => format!(
            "{} stays at {} {}.",
            one.name,
            rungs(one.now.after30),
            within(plan.period)
        ),
        _ => format!("No depth changed {}.", within(plan.period)),
    })
}

/// "Unchanged: Closing 2.63, Cutting 1.20 and 3 more", as many as there is room for.
pub(crate) fn unchanged(plan: &Plan) -> Option<String> {
    let areas = &plan.unchanged;
    // Where only one area is looked at, the water has said it.
    if areas.is_empty() || (plan.deepened.is_empty() && areas.len() == 1) {
        return None;
    }
    let one = |area: &&AreaChange| format!("{} {}", area.name, rungs(area.now.after30));
    let said: Vec<String> = areas.iter().map(one).collect();
    let line = |named: usize| {
        let more = format!("{} more", count((said.len() - named) as u64));
        let names = said[..named].join(", ");
        match (named, named == said.len()) {
            (0, _) => format!("Unchanged: {more}"),
            (_, true) => format!("Unchanged: {}", words::listed(&said)),
            (_, false) => format!("Unchanged: {names} and {more}"),
        }
    };
    let fits = |named: &usize| text::width(&line(*named), plan.faces.tick) <= plan.right;
    let most = (0..=said.len().min(24)).rev().find(fits).unwrap_or(0);
    Some(line(most))
}

/// The rule, and the two sums of the area that deepened most.
pub(crate) fn computed(plan: &Plan) -> String {
    let (before, after) = ends_of(plan.period);
    let mut told = vec![
        RULE.to_owned(),
        format!("Before is the reading of {before}, after that of {after}."),
    ];
    let most = plan
        .deepened
        .iter()
        .max_by_key(|area| (area.rise30(), Reverse(area.id)));
    if let Some(area) = most {
        let before = match area.is_new() {
            true => "no reading".to_owned(),
            false => sum(&area.now.before),
        };
        told.push(format!(
            "{}: {before} before, {} after; the difference of {} thirtieths is {}.",
            area.name,
            sum(&area.now.after),
            area.rise30(),
            difference(area.now.before30, area.now.after30)
        ));
    }
    told.push("Claimed depth is not compared.".to_owned());
    told.push("Hours are those logged as making, works those with a milestone done by the person; the period before is as long, and ends where this one begins.".to_owned());
    told.join(" ")
}

fn ends_of(period: Period) -> (String, String) {
    let eve = period.from.pred_opt().unwrap_or(period.from);
    (words::long_date(eve), words::long_date(period.last()))
}

/// Everything that stands below the chart.
pub(crate) fn notes(plan: &Plan) -> Vec<String> {
    let mut notes = Vec::new();
    let all_new = !plan.series.areas.is_empty() && plan.series.areas.iter().all(AreaChange::is_new);
    notes.extend(plan.series.begins.filter(|_| all_new).map(no_reading));
    notes.extend(goals(plan));
    let over = plan.deepened.len() - plan.drawn().len();
    if over > 0 {
        notes.push(format!(
            "Not drawn, but in the table: {}.",
            words::count(over, "more area that deepened", "more areas that deepened")
        ));
    }
    if plan.close {
        notes.push("No room in the chart for what each is due to; the table has it.".to_owned());
    }
    if plan.bars.beyond > 0 {
        let more = words::count(plan.bars.beyond, "more area", "more areas");
        notes.push(format!("Hours and works of {more} are in the table."));
    }
    let thin = |area: &&AreaChange| area.was_worked() && !area.can_be_told();
    if plan.series.areas.iter().any(|area| thin(&area)) {
        notes.push(format!(
            "Where one of the two periods has fewer than {TELLING_WEEKS} logged weeks, hours and works stand beside each other and nothing is said \
             of the difference."
        ));
    }
    if plan.print() {
        let (from, last) = (plan.period.from, plan.period.last());
        notes.push(format!(
            "{} to {}. Depth by formula version {FORMULA_VERSION}.",
            words::long_date(from),
            words::long_date(last)
        ));
    }
    notes
}

/// "Goal met: Welting 3.0, Carries, on 24 December 1966."
fn goals(plan: &Plan) -> Vec<String> {
    let areas = plan.series.areas.iter();
    let met = areas.flat_map(|area| area.goals.iter().map(move |goal| (area, goal)));
    let said = |(area, goal): (&AreaChange, &super::series::GoalMet)| {
        let depth30 = 15 * u16::from(goal.half_rungs);
        let rung = plan.series.craft(area).map_or_else(String::new, |craft| {
            format!(", {}", words::rung(depth30, &craft.rungs))
        });
        format!(
            "Goal met: {} {}{rung}, on {}.",
            area.name,
            half_rungs(goal.half_rungs),
            words::long_date(goal.on)
        )
    };
    met.map(said).collect()
}
