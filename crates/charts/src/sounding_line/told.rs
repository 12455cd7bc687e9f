//! What a Sounding line says as a whole: its sentence, the words of an empty sea, and the notes below it.
//!
//! The numbers are those of the series; nothing is computed anew but differences. It draws nothing.

use chrono::{Datelike, NaiveDate};
use plumb_mastery::{
    Outcome, Part, Precision, computed,
    depth::{FORMULA_VERSION, Strength, half_rungs, rungs},
    words::listed,
};

use super::{
    Binned,
    plan::{MOST, OVERLAY, Plan},
    said,
    series::{AreaSeries, Parting, Turn, Turning},
};
use crate::roles::{self, RoleSpan};
use crate::words;

/// What stands in the water where no depth is yet.
pub(crate) fn no_bottom() -> String {
    say!("charts-no-bottom")
}

/// The whole chart, spoken.
pub(crate) fn sentence(plan: &Plan, roles: &[RoleSpan]) -> String {
    let day = plan.spec.reading_day();
    let mut sentences = Vec::new();
    for (place, area) in plan.areas.iter().enumerate() {
        sentences.push(if place == 0 {
            whole(plan, area, day)
        } else {
            brief(area, day)
        });
    }
    let held = roles::held(roles, day);
    if !held.is_empty() {
        sentences.push(format!("{held}."));
    }
    sentences.join(" ")
}

fn whole(plan: &Plan, area: &AreaSeries, day: NaiveDate) -> String {
    let (depth, claimed) = (area.depth_at(day), area.claimed_at(day));
    if let Some(before) = before_everything(area, day) {
        return format!("{}, {}. {before}", area.name, words::long_date(day));
    }
    if depth == 0 && claimed == 0 {
        return format!("{}, {}. {}", area.name, words::long_date(day), no_bottom());
    }
    let mut told = vec![
        format!("{}, {}.", area.name, words::long_date(day)),
        say!(
            "sounding-line-whole",
            depth = rungs(depth),
            rung = words::rung(depth, &area.rungs),
            survey = format!("{:?}", area.survey_at(day))
        ),
    ];
    if plan.spec.claimed && claimed > depth {
        told.push(say!("charts-whole-claims", depth = rungs(claimed)));
    }
    if let Some(hardest) = area.step_at(day).and_then(|step| step.five.first()) {
        told.push(say!(
            "charts-whole-hardest",
            depth = half_rungs(hardest.half_rungs)
        ));
    }
    told.extend(deepened(plan, area, day));
    told.extend(last_made(plan, area, day));
    told.join(" ")
}

fn brief(area: &AreaSeries, day: NaiveDate) -> String {
    let depth = area.depth_at(day);
    say!(
        "sounding-line-brief",
        area = area.name.as_str(),
        depth = rungs(depth),
        rung = words::rung(depth, &area.rungs),
        survey = format!("{:?}", area.survey_at(day))
    )
}

/// The rule of depth with the five of the day spoken of, and what the dotted line is.
pub(crate) fn computed(plan: &Plan) -> String {
    let day = plan.spec.reading_day();
    let Some(area) = plan.focus() else {
        return computed::rule();
    };
    let five = area.step_at(day).map_or(&[][..], |step| &step.five);
    let whose = format!("{}, {}.", area.name, words::long_date(day));
    let mut told = vec![whose, computed::depth(five)];
    if plan.spec.claimed {
        told.push(say!(
            "sounding-line-computed-claimed",
            rule = computed::claimed(&area.depth, day)
        ));
    }
    told.join(" ")
}

/// The change over the last calendar year that is whole on the day and that the range holds, or else since the range began.
fn deepened(plan: &Plan, area: &AreaSeries, day: NaiveDate) -> Option<String> {
    let range = plan.range();
    let over = (day.month(), day.day()) == (12, 31);
    let year = if over { day.year() } else { day.year() - 1 };
    let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
    let last = NaiveDate::from_ymd_opt(year, 12, 31)?;
    let (from, to, span) = if range.from <= first {
        let span = say!("sounding-line-in-year", year = year.to_string());
        (first, last, span)
    } else if range.from < day {
        let span = say!("sounding-line-since", day = words::long_date(range.from));
        (range.from, day, span)
    } else if day == plan.spec.today {
        (day, day, say!("charts-today"))
    } else {
        (day, day, say!("charts-that-day"))
    };
    let before = area.depth_at(from.pred_opt()?);
    let rise = area.depth_at(to).saturating_sub(before);
    (area.depth_at(to) > 0).then(|| match rise {
        0 => say!("sounding-line-unchanged", span = span),
        rise => say!("sounding-line-deepened", rise = rungs(rise), span = span),
    })
}

fn last_made(plan: &Plan, area: &AreaSeries, day: NaiveDate) -> Option<String> {
    let made = area.last_made?;
    let since = (day - made.on).num_days();
    let ago = match since {
        ..0 => return None,
        0 if day == plan.spec.today => say!("charts-today"),
        0 => say!("charts-that-day"),
        _ if made.precision == Precision::Day => say!("charts-ago", count = since),
        _ => say!("charts-ago-least", count = since),
    };
    Some(say!("sounding-line-last-made", ago = ago))
}

/// "Nothing logged before 9 January 2023." where the day lies before everything.
fn before_everything(area: &AreaSeries, day: NaiveDate) -> Option<String> {
    let first = area.first_day.filter(|first| day < *first)?;
    Some(say!("charts-nothing-before", day = words::long_date(first)))
}

/// What stands in the water instead of a line: nothing where there is a line, or where marks lie that it would hide.
pub(crate) fn empty(plan: &Plan) -> Option<String> {
    no_line(plan).filter(|_| !strewn(plan))
}

/// Why there is no line, where there is none.
fn no_line(plan: &Plan) -> Option<String> {
    let last = plan.range().to;
    let area = plan.focus()?;
    if plan.areas.iter().any(|area| area.depth_at(last) > 0) {
        return None;
    }
    let told = before_everything(area, last).unwrap_or_else(no_bottom);
    let parts = plan.spec.claimed && parting(area, last).is_some();
    (!parts).then_some(told)
}

/// Whether the sea of the focused area has marks or a claimed line.
fn strewn(plan: &Plan) -> bool {
    let range = plan.range();
    plan.focus().is_some_and(|area| {
        area.milestones
            .iter()
            .any(|point| range.holds(point.day.on))
            || area.soundings.iter().any(|point| range.holds(point.day.on))
            || (plan.spec.claimed && area.claimed_at(range.to) > 0)
    })
}

/// "Claims 3.53, evidence carries 3.33: ask someone who saw p4 to say so."
fn parting(area: &AreaSeries, day: NaiveDate) -> Option<String> {
    let (depth, claimed) = (area.depth_at(day), area.claimed_at(day));
    let parting = area.parting.as_ref().filter(|_| claimed > depth)?;
    let (claimed, depth) = (rungs(claimed), rungs(depth));
    Some(match parting {
        Parting::Attach(titles) => say!(
            "sounding-line-parting-attach",
            claimed = claimed,
            depth = depth,
            works = listed(titles, &say!("charts-or"))
        ),
        Parting::Ask(title) => say!(
            "sounding-line-parting-ask",
            claimed = claimed,
            depth = depth,
            work = title
        ),
    })
}

/// Everything that stands below the chart.
pub(crate) fn notes(
    plan: &Plan,
    crowded_out: &[String],
    binned: &Binned,
    roles_over: usize,
) -> Vec<String> {
    let last = plan.range().to;
    let mut notes = Vec::new();
    if let Some(area) = plan.focus() {
        notes.extend(no_line(plan).filter(|_| strewn(plan)));
        notes.extend(parting(area, last).filter(|_| plan.spec.claimed));
        notes.extend(uncounted(plan, area));
        let turns = area.turns.iter();
        let shown = turns.filter(|turn| plan.range().holds(turn.on));
        notes.extend(shown.map(turned));
        if plan.areas.len() > 1 && !plan.shows_all_marks() {
            notes.push(say!("sounding-line-focus", area = area.name.as_str()));
        }
    }
    if !plan.left_out.is_empty() {
        let names: Vec<String> = plan
            .left_out
            .iter()
            .map(|name| (*name).to_owned())
            .collect();
        notes.push(say!(
            "sounding-line-left-out",
            most = MOST,
            areas = words::listed(&names)
        ));
    }
    if let Some((milestones, marks)) = binned.milestones {
        notes.push(say!(
            "sounding-line-binned",
            count = milestones,
            marks = marks
        ));
    }
    if binned.steps {
        notes.push(say!("sounding-line-binned-steps"));
    }
    if !crowded_out.is_empty() {
        notes.push(say!(
            "sounding-line-no-room",
            count = crowded_out.len(),
            names = words::listed(crowded_out)
        ));
    }
    if roles_over > 0 {
        notes.push(say!("charts-more-roles", count = roles_over));
    }
    if plan.print() {
        notes.extend(printed(plan));
    }
    notes
}

/// What a hairline says in full, because the line itself does not bend there.
fn turned(turn: &Turn) -> String {
    let on = words::long_date(turn.on);
    match turn.kind {
        Turning::Retired => say!("charts-retired-on", day = on),
        Turning::Merged => say!("sounding-line-merged-on", day = on),
        Turning::Remapped => say!("sounding-line-remapped-on", day = on),
    }
}

/// "3 claimed works carry nothing yet; 2 unrated."
fn uncounted(plan: &Plan, area: &AreaSeries) -> Option<String> {
    let mut claimed = std::collections::HashSet::new();
    let mut carried = std::collections::HashSet::new();
    let counting = |part: Part, result: Outcome| part == Part::Made && result == Outcome::Done;
    for point in area
        .milestones
        .iter()
        .filter(|point| plan.range().holds(point.day.on))
    {
        if counting(point.part, point.result) {
            let of = if point.strength == Strength::Claimed {
                &mut claimed
            } else {
                &mut carried
            };
            of.insert(point.key);
        }
    }
    let number = claimed.difference(&carried).count();
    let mut told = Vec::new();
    if number > 0 {
        told.push(say!("charts-uncounted", count = number));
    }
    if area.unrated > 0 {
        told.push(say!("charts-unrated", count = area.unrated));
    }
    (!told.is_empty()).then(|| format!("{}.", told.join("; ")))
}

/// What paper must say because nobody can ask it: the range, the formula and the five of the last reading.
fn printed(plan: &Plan) -> Vec<String> {
    let range = plan.range();
    let mut notes = vec![say!(
        "charts-range-formula",
        from = words::long_date(range.from),
        to = words::long_date(range.to),
        version = FORMULA_VERSION
    )];
    // The five of a few areas have room below the picture; of many, the table has them.
    for area in plan.areas.iter().filter(|_| plan.areas.len() <= OVERLAY) {
        if let Some(step) = area.step_at(range.to) {
            let five = said::five(area, step);
            notes.push(if plan.areas.len() > 1 {
                say!(
                    "sounding-line-five-of",
                    area = area.name.as_str(),
                    five = five
                )
            } else {
                say!("sounding-line-five", five = five)
            });
        }
    }
    notes
}
