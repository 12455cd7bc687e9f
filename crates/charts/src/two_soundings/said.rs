//! What Two soundings says: the sentence of every datum, the whole chart spoken, how it was computed, and the notes below it.
//!
//! A fall is never said, because time takes nothing away; and of hours "more" and "fewer" only where both periods have weeks enough. It draws nothing.

use std::cmp::{Ordering, Reverse};

use plumb_mastery::{
    compare::{Period, TELLING_WEEKS},
    computed::{rule, sum},
    depth::{FORMULA_VERSION, difference, half_rungs, rungs},
};

use super::{
    bars::{Kind, amount},
    plan::Plan,
    series::AreaChange,
    words::{because, span, within},
};
use crate::{text, words};

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
    let last = words::short_date(plan.period.last());
    (
        say!("two-soundings-key-before", day = words::short_date(eve)),
        say!("two-soundings-key-after", day = last),
    )
}

/// The change below a dumbbell.
pub(crate) fn change(area: &AreaChange, close: bool) -> String {
    if close {
        difference(area.now.before30, area.now.after30)
    } else if area.is_new() {
        say!("two-soundings-begins", depth = rungs(area.now.after30))
    } else {
        say!("two-soundings-deeper", rise = rungs(area.rise30()))
    }
}

/// A dumbbell as a sentence.
pub(crate) fn dumbbell(plan: &Plan, area: &AreaChange) -> String {
    let reasons = area.because.iter();
    let reasons: Vec<String> = reasons.map(|one| because(one, plan.period)).collect();
    let (span, reasons) = (span(plan.period), reasons.join("; "));
    let after = with_rung(plan, area, area.now.after30, rungs(area.now.after30));
    if area.is_new() {
        say!(
            "two-soundings-new",
            area = &area.name,
            span = span,
            day = words::long_date(area.begins),
            depth = after,
            reasons = reasons
        )
    } else {
        say!(
            "two-soundings-moved",
            area = &area.name,
            span = span,
            rise = rungs(area.rise30()),
            before = rungs(area.now.before30),
            after = after,
            reasons = reasons
        )
    }
}

/// A depth with the rung that it reaches: "3.20, Carries".
fn with_rung(plan: &Plan, area: &AreaChange, depth30: u16, depth: String) -> String {
    match plan.series.craft(area) {
        Some(craft) => format!("{depth}, {}", words::rung(depth30, &craft.rungs)),
        None => depth,
    }
}

/// A bar as a sentence; which is more is said only where both periods have weeks enough.
pub(crate) fn bar(plan: &Plan, area: &AreaChange, kind: Kind, now: bool) -> String {
    let period = if now {
        plan.period
    } else {
        plan.period.previous()
    };
    let of = if now { &area.now } else { &area.then };
    let (name, within, amount) = (&area.name, within(period), amount(kind, kind.of(of)));
    let beside = now.then(|| beside(plan, area, kind));
    match (kind, beside) {
        (Kind::Hours, None) => say!(
            "two-soundings-bar-hours",
            area = name,
            within = within,
            amount = amount
        ),
        (Kind::Works, None) => say!(
            "two-soundings-bar-works",
            area = name,
            within = within,
            amount = amount
        ),
        (Kind::Hours, Some(beside)) => say!(
            "two-soundings-bar-hours-beside",
            area = name,
            within = within,
            amount = amount,
            beside = beside
        ),
        (Kind::Works, Some(beside)) => say!(
            "two-soundings-bar-works-beside",
            area = name,
            within = within,
            amount = amount,
            beside = beside
        ),
    }
}

/// What the period before had, beside this one.
fn beside(plan: &Plan, area: &AreaChange, kind: Kind) -> String {
    let before = plan.period.previous();
    let (here, there) = (kind.of(&area.now), kind.of(&area.then));
    let within = within(before);
    if !area.can_be_told() {
        let amount = amount(kind, there);
        return say!("two-soundings-beside", amount = amount, within = within);
    }
    let apart = amount(kind, here.abs_diff(there));
    match here.cmp(&there) {
        Ordering::Greater => say!("two-soundings-more", amount = apart, within = within),
        Ordering::Less if kind == Kind::Works => {
            say!("two-soundings-fewer", amount = apart, within = within)
        }
        Ordering::Less => say!("two-soundings-less", amount = apart, within = within),
        Ordering::Equal => say!("two-soundings-as-before", span = span(before)),
    }
}

/// "1966: Welting deepened by 0.57, from 2.63 to 3.20. Last made 91 days before the end."
pub(crate) fn sentence(plan: &Plan) -> String {
    let told = match (plan.deepened.as_slice(), plan.unchanged.as_slice()) {
        ([], []) => return format!("{}: {}", span(plan.period), nothing_read(plan)),
        ([], [one]) => say!(
            "two-soundings-stays",
            area = &one.name,
            depth = rungs(one.now.after30)
        ),
        ([], all) => say!("two-soundings-none-deepened", count = all.len()),
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
            say!(
                "two-soundings-rise-new",
                area = name,
                day = on,
                depth = after
            )
        } else {
            let (rise, before) = (rungs(area.rise30()), rungs(area.now.before30));
            say!(
                "two-soundings-rise",
                area = name,
                rise = rise,
                before = before,
                after = after
            )
        });
    }
    let over = most.len().saturating_sub(NAMED);
    if over > 0 {
        said.push(say!("two-soundings-more-deepened", count = over));
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
        (0, false) => say!("two-soundings-made-last-day"),
        (0, true) => say!("two-soundings-made-last-day-latest"),
        (days, false) => say!("two-soundings-made", count = days),
        (days, true) => say!("two-soundings-made-least", count = days),
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
    say!("two-soundings-no-reading", day = on)
}

/// What stands in the water where no dumbbell does.
pub(crate) fn empty(plan: &Plan) -> Option<String> {
    if !plan.deepened.is_empty() {
        return None;
    }
    Some(match plan.unchanged.as_slice() {
        [] => nothing_read(plan),
        [one] => say!(
            "two-soundings-stays-within",
            area = &one.name,
            depth = rungs(one.now.after30),
            within = within(plan.period)
        ),
        _ => say!("two-soundings-no-change", within = within(plan.period)),
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
        let more = said.len() - named;
        let names = said[..named].join(", ");
        match (named, more) {
            (0, _) => say!("two-soundings-unchanged-count", count = more),
            (_, 0) => say!("two-soundings-unchanged", names = words::listed(&said)),
            _ => say!("two-soundings-unchanged-more", names = names, count = more),
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
        rule(),
        say!("two-soundings-ends", before = before, after = after),
    ];
    let most = plan
        .deepened
        .iter()
        .max_by_key(|area| (area.rise30(), Reverse(area.id)));
    if let Some(area) = most {
        let before = match area.is_new() {
            true => say!("two-soundings-reading-none"),
            false => sum(&area.now.before),
        };
        told.push(say!(
            "two-soundings-sums",
            area = &area.name,
            before = before,
            after = sum(&area.now.after),
            count = area.rise30(),
            difference = difference(area.now.before30, area.now.after30)
        ));
    }
    told.push(say!("two-soundings-not-claimed"));
    told.push(say!("two-soundings-counted"));
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
        notes.push(say!("two-soundings-not-drawn", count = over));
    }
    if plan.close {
        notes.push(say!("two-soundings-close"));
    }
    if plan.bars.beyond > 0 {
        notes.push(say!("two-soundings-beyond", count = plan.bars.beyond));
    }
    let thin = |area: &&AreaChange| area.was_worked() && !area.can_be_told();
    if plan.series.areas.iter().any(|area| thin(&area)) {
        notes.push(say!("two-soundings-thin", weeks = TELLING_WEEKS));
    }
    if plan.print() {
        notes.push(say!(
            "charts-range-formula",
            from = words::long_date(plan.period.from),
            to = words::long_date(plan.period.last()),
            version = FORMULA_VERSION.to_string()
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
        say!(
            "two-soundings-goal-met",
            area = &area.name,
            depth = with_rung(plan, area, depth30, half_rungs(goal.half_rungs)),
            day = words::long_date(goal.on)
        )
    };
    met.map(said).collect()
}
