//! The sentences of single data: a first use, a tail, an area, a year.
//!
//! It words what the series say and draws nothing.

use chrono::NaiveDate;
use plumb_mastery::{Day, Precision, words::long_day};

use super::{
    series::{Lane, Technique},
    years::Period,
};
use crate::words::{known_short, listed, long_date};

/// The most names that one sentence lists.
const NAMED: usize = 6;

/// "on 3 May 2026", "in May 2026".
pub(crate) fn when(day: Day) -> String {
    let known = long_day(day);
    match day.precision {
        Precision::Day => say!("reach-on-day", day = known),
        Precision::Month => say!("reach-in-month", month = known),
        Precision::Year => say!("reach-in-year", year = known),
    }
}

/// "Drypoint, Printmaking: first used on 3 May 2026, in Salt map; carried over from Drawing; used 4 times, last on 20 November 2026."
pub(crate) fn first_use(lane: &Lane, technique: &Technique) -> String {
    let (first, day) = (&technique.first, when(technique.first.day));
    let mut parts = vec![match &first.work {
        Some(work) => say!("reach-first-used-in", when = day, work = work),
        None => say!("reach-first-used", when = day),
    }];
    if let Some(craft) = &technique.carried_from {
        parts.push(say!("reach-carried", craft = craft));
    }
    let last = when(technique.last);
    parts.push(say!("reach-used", times = technique.times, last = last));
    say!(
        "reach-first-use",
        name = &technique.name,
        area = &lane.name,
        told = parts.join("; ")
    )
}

/// "Drypoint, Printmaking: first used 3 May 2026, carried over from Drawing." where there are so many that the rest stands in the table.
pub(crate) fn entered(lane: &Lane, technique: &Technique) -> String {
    let (name, area, when) = (&technique.name, &lane.name, when(technique.first.day));
    match &technique.carried_from {
        Some(craft) => say!(
            "reach-entered-carried",
            name = name,
            area = area,
            when = when,
            craft = craft
        ),
        None => say!("reach-entered", name = name, area = area, when = when),
    }
}

/// "Drypoint: used 4 times, 3 May 2026 to 20 Nov 2026; under silt since 6 June 2027."
pub(crate) fn tail(technique: &Technique, end: NaiveDate) -> String {
    let (first, last) = (technique.first.day, technique.last);
    let days = if first.on == last.on {
        known_short(first)
    } else {
        say!("span", from = known_short(first), to = known_short(last))
    };
    say!(
        "reach-tail",
        name = &technique.name,
        times = technique.times,
        days = days,
        state = state(technique, end)
    )
}

/// Whether a technique is in use at the end of its line.
pub(crate) fn state(technique: &Technique, end: NaiveDate) -> String {
    let begun = technique.kept.iter().rev().find(|span| span.from <= end);
    match begun {
        Some(span) if span.to >= end => say!("reach-in-use"),
        Some(span) => {
            let since = span.to.succ_opt().unwrap_or(span.to);
            say!("reach-under-silt-since", day = long_date(since))
        }
        None => say!("reach-no-minutes"),
    }
}

/// "Printmaking: first touched on 3 March 2015, in Salt map; 14 techniques."
pub(crate) fn area(lane: &Lane) -> String {
    let (first, day) = (&lane.touched, when(lane.touched.day));
    let touched = match &first.work {
        Some(work) => say!("reach-touched-in", when = day, work = work),
        None => say!("reach-touched", when = day),
    };
    let mut parts = vec![touched];
    parts.push(say!("reach-named", count = lane.techniques.len()));
    parts.extend(lane.rest.map(|rest| rest.word()));
    say!("reach-area", name = &lane.name, told = parts.join("; "))
}

/// "2026: 3 new techniques, 17 in all: Drypoint, Aquatint and Monotype."
pub(crate) fn period(period: &Period) -> String {
    say!(
        "reach-period",
        years = period.called(),
        new = period.new.len(),
        total = period.total,
        names = names(&period.new)
    )
}

/// "Printmaking: 12 techniques first used on 3 May 2026: Drypoint, Aquatint and 10 more."
pub(crate) fn bin(lane: &Lane, techniques: &[&Technique]) -> String {
    let (Some(first), Some(last)) = (techniques.first(), techniques.last()) else {
        return String::new();
    };
    let (from, to) = (first.first.day.on, last.first.day.on);
    let (area, count, names) = (&lane.name, techniques.len(), names(techniques));
    if from == to {
        say!(
            "reach-bin",
            area = area,
            count = count,
            when = when(first.first.day),
            names = names
        )
    } else {
        say!(
            "reach-bin-between",
            area = area,
            count = count,
            from = long_date(from),
            to = long_date(to),
            names = names
        )
    }
}

/// Up to six names, then how many more.
fn names(techniques: &[&Technique]) -> String {
    let mut names: Vec<String> = techniques
        .iter()
        .take(NAMED)
        .map(|technique| technique.name.clone())
        .collect();
    if techniques.len() > NAMED {
        names.push(say!("reach-more", count = techniques.len() - NAMED));
    }
    listed(&names)
}
