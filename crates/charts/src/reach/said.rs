//! The sentences of single data: a first use, a tail, an area, a year.
//!
//! It words what the series say and draws nothing.

use chrono::NaiveDate;
use plumb_mastery::{Day, words::listed};

use super::{
    series::{FirstUse, Lane, Technique},
    years::Period,
};
use crate::words::{self, count, known_short, long_date};

/// The most names that one sentence lists.
const NAMED: usize = 6;

/// "on 3 May 2026", "in May 2026".
pub(crate) fn when(day: Day) -> String {
    let preposition = if day.precision.is_day() { "on" } else { "in" };
    format!("{preposition} {}", plumb_mastery::words::long_day(day))
}

fn work(first: &FirstUse) -> String {
    let work = first.work.as_ref();
    work.map_or_else(String::new, |work| format!(", in {work}"))
}

/// "Drypoint, Printmaking: first used on 3 May 2026, in Salt map; carried over from Drawing; used 4 times, last on 20 November 2026."
pub(crate) fn first_use(lane: &Lane, technique: &Technique) -> String {
    let first = &technique.first;
    let mut parts = vec![format!("first used {}{}", when(first.day), work(first))];
    if let Some(craft) = &technique.carried_from {
        parts.push(format!("carried over from {craft}"));
    }
    parts.push(match technique.times {
        1 => "used once".to_owned(),
        times => format!("used {}, last {}", often(times), when(technique.last)),
    });
    format!("{}, {}: {}.", technique.name, lane.name, parts.join("; "))
}

/// "Drypoint, Printmaking: first used 3 May 2026, carried over from Drawing." where there are so many that the rest stands in the table.
pub(crate) fn entered(lane: &Lane, technique: &Technique) -> String {
    let carried = technique.carried_from.as_ref();
    let carried = carried.map_or_else(String::new, |craft| format!(", carried over from {craft}"));
    let when = when(technique.first.day);
    format!(
        "{}, {}: first used {when}{carried}.",
        technique.name, lane.name
    )
}

/// "Drypoint: used 4 times, 3 May 2026 to 20 Nov 2026; under silt since 6 June 2027."
pub(crate) fn tail(technique: &Technique, end: NaiveDate) -> String {
    let (first, last) = (technique.first.day, technique.last);
    let days = if first.on == last.on {
        known_short(first)
    } else {
        format!("{} to {}", known_short(first), known_short(last))
    };
    let state = state(technique, end);
    let used = often(technique.times);
    format!("{}: used {used}, {days}; {state}.", technique.name)
}

/// Whether a technique is in use at the end of its line.
pub(crate) fn state(technique: &Technique, end: NaiveDate) -> String {
    let begun = technique.kept.iter().rev().find(|span| span.from <= end);
    match begun {
        Some(span) if span.to >= end => "in use".to_owned(),
        Some(span) => {
            let since = span.to.succ_opt().unwrap_or(span.to);
            format!("under silt since {}", long_date(since))
        }
        None => "no minutes of its own".to_owned(),
    }
}

/// "once", "4 times".
pub(crate) fn often(times: u32) -> String {
    match times {
        1 => "once".to_owned(),
        times => count(times as usize, "time", "times"),
    }
}

/// "Printmaking: first touched on 3 March 2015, in Salt map; 14 techniques."
pub(crate) fn area(lane: &Lane) -> String {
    let touched = &lane.touched;
    let techniques = match lane.techniques.len() {
        0 => "no technique named yet".to_owned(),
        number => count(number, "technique", "techniques"),
    };
    let rest = lane
        .rest
        .map_or_else(String::new, |rest| format!("; {}", rest.word()));
    format!(
        "{}: first touched {}{}; {techniques}{rest}.",
        lane.name,
        when(touched.day),
        work(touched)
    )
}

/// "2026: 3 new techniques, 17 in all: Drypoint, Aquatint and Monotype."
pub(crate) fn period(period: &Period) -> String {
    let new = count(period.new.len(), "new technique", "new techniques");
    let total = words::count(period.total, "in all", "in all");
    format!(
        "{}: {new}, {total}: {}.",
        period.called(),
        names(&period.new)
    )
}

/// "12 techniques in 2026: Drypoint, Aquatint and 10 more."
pub(crate) fn bin(lane: &Lane, techniques: &[&Technique]) -> String {
    let (Some(first), Some(last)) = (techniques.first(), techniques.last()) else {
        return String::new();
    };
    let days = if first.first.day.on == last.first.day.on {
        when(first.first.day)
    } else {
        let (from, to) = (first.first.day.on, last.first.day.on);
        format!("between {} and {}", long_date(from), long_date(to))
    };
    let number = count(techniques.len(), "technique", "techniques");
    let names = names(techniques);
    format!("{}: {number} first used {days}: {names}.", lane.name)
}

/// Up to six names, then how many more.
fn names(techniques: &[&Technique]) -> String {
    let mut names: Vec<String> = techniques
        .iter()
        .take(NAMED)
        .map(|technique| technique.name.clone())
        .collect();
    if techniques.len() > NAMED {
        names.push(format!("{} more", techniques.len() - NAMED));
    }
    listed(&names, "and")
}
