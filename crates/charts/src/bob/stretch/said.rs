//! What the stretches say: each mark, the whole, how it was computed.
//!
//! Shallower and deeper are said in words, because the line of a day is not the surface. It draws nothing.

use chrono::NaiveDate;
use plumb_mastery::{
    bob::{Share, year_before},
    depth::{FORMULA_VERSION, rungs},
    words::{count, long_day},
};

use super::{
    super::{series::BobSeries, tally::Kind, told},
    points::{Group, Point, share},
};
use crate::{
    roles,
    spec::{Medium, Spec},
    words,
};

/// A distance from the line without its side.
fn far(stretch: i32) -> String {
    rungs(u16::try_from(stretch.abs()).unwrap_or(u16::MAX))
}

/// A distance on the side of a stretch: "1.03 deeper", "0.50 shallower", "on the line".
fn aside(far: String, stretch: i32) -> String {
    match stretch {
        0 => say!("bob-on-line"),
        1.. => say!("bob-far-deeper", far = far),
        _ => say!("bob-far-shallower", far = far),
    }
}

/// The same where the line has not been spoken of: "1.03 deeper than the line".
fn aside_of_line(far: String, stretch: i32) -> String {
    match stretch {
        0 => say!("bob-on-line"),
        1.. => say!("bob-far-deeper-than-line", far = far),
        _ => say!("bob-far-shallower-than-line", far = far),
    }
}

/// How far the stretches of a mark lie from the line, the nearest first, and one on their side of it.
fn reaching(group: &Group) -> (String, i32) {
    let (least, greatest) = group.reach();
    let (near, away) = if greatest > 0 {
        (least, greatest)
    } else {
        (greatest, least)
    };
    if near == away {
        (far(away), away)
    } else {
        (say!("span", from = far(near), to = far(away)), away)
    }
}

/// The stretches of a mark: "0.50 to 0.67 deeper".
pub(crate) fn reach(group: &Group) -> String {
    let (far, away) = reaching(group);
    aside(far, away)
}

/// "3 works, 1 attempt".
pub(crate) fn what(group: &Group) -> String {
    let attempts = group.of(Kind::Attempted);
    let works = group.points.len() - attempts;
    let mut told = Vec::new();
    told.extend((works > 0).then(|| say!("charts-works", count = works)));
    told.extend((attempts > 0).then(|| say!("bob-attempts", count = attempts)));
    told.join(", ")
}

/// "2 witnessed, 1 shown", or the one word of a single work.
pub(crate) fn known(group: &Group) -> String {
    if let [one] = group.points.as_slice() {
        return one.seen.kind.word();
    }
    let kinds = Kind::WORKS.into_iter().chain([Kind::Attempted]);
    let parts: Vec<String> = kinds
        .filter(|kind| group.of(*kind) > 0)
        .map(|kind| format!("{} {}", count(group.of(kind) as u64), kind.word()))
        .collect();
    parts.join(", ")
}

/// A mark as a full sentence.
pub(crate) fn group(group: &Group) -> String {
    let (far, away) = reaching(group);
    let than = aside_of_line(far, away);
    match group.points.as_slice() {
        [one] => say!(
            "bob-stretch",
            work = one.seen.title,
            day = long_day(one.seen.day),
            known = one.seen.kind.word(),
            rung = one.seen.challenge,
            line = rungs(one.seen.line30),
            than = than
        ),
        all => say!(
            "bob-stretches",
            period = group.period.name(),
            what = what(group),
            than = than,
            known = known(group),
            work = all.first().map_or("", |latest| latest.seen.title)
        ),
    }
}

/// The whole view, spoken: am I still given harder rides?
pub(crate) fn sentence(series: &BobSeries, points: &[Point], last: NaiveDate) -> String {
    if !points
        .iter()
        .any(|point| point.is_work() && point.seen.day.on <= last)
    {
        return format!(
            "{} {}",
            say!("bob-none-finished"),
            told::empty(series, last)
        );
    }
    let since = year_before(last);
    let mut told = vec![of_a_year(share(points, since, last))];
    let before = since
        .pred_opt()
        .map(|eve| share(points, year_before(eve), eve));
    if let Some(before) = before.filter(|before| before.of > 0) {
        told.push(say!(
            "bob-year-before",
            deeper = before.deeper,
            count = before.of,
            percent = percent(before)
        ));
    }
    let held = roles::held(&series.roles, last);
    told.extend((!held.is_empty()).then(|| format!("{held}.")));
    told.join(" ")
}

/// ", 40 %" at the end of a sentence; nothing where there are too few works for a share.
fn percent(share: Share) -> String {
    share
        .percent()
        .map_or_else(String::new, |percent| format!(", {percent} %"))
}

fn of_a_year(share: Share) -> String {
    match (share.of, share.deeper) {
        (0, _) => say!("bob-year-none"),
        (1, 0) => say!("bob-year-one-not"),
        (1, _) => say!("bob-year-one"),
        (of, 0) => say!("bob-year-none-deeper", count = of),
        (2, 2) => say!("bob-year-both-deeper"),
        (of, deeper) if of == deeper => {
            say!("bob-year-all-deeper", count = of, percent = percent(share))
        }
        (of, deeper) => say!(
            "bob-year-some-deeper",
            count = of,
            deeper = deeper,
            percent = percent(share)
        ),
    }
}

/// How the stretches came about, by the latest work.
pub(crate) fn computed(points: &[Point], last: NaiveDate) -> String {
    let rule = say!("bob-stretch-rule");
    let latest = points
        .iter()
        .find(|point| point.is_work() && point.seen.day.on <= last);
    let Some(latest) = latest else {
        return rule;
    };
    let of = share(points, year_before(last), last);
    let own = say!(
        "bob-stretch-computed",
        work = latest.seen.title,
        day = long_day(latest.seen.day),
        rung = latest.seen.challenge,
        line = rungs(latest.seen.line30),
        stretch = aside(far(latest.stretch), latest.stretch),
        since = words::long_date(year_before(last)),
        deeper = of.deeper,
        count = of.of
    );
    format!("{rule} {own}")
}

/// Everything that stands below the stretches.
pub(crate) fn notes(
    series: &BobSeries,
    points: &[Point],
    groups: &[Group],
    spec: &Spec,
) -> Vec<String> {
    let mut notes = Vec::new();
    let drawn: usize = groups.iter().map(|group| group.points.len()).sum();
    if drawn > groups.len() {
        notes.push(say!("bob-binned", all = drawn, count = groups.len()));
    }
    let year = share(points, year_before(spec.range.to), spec.range.to);
    if (1..3).contains(&year.of) {
        notes.push(say!("bob-no-share"));
    }
    let coarse =
        |point: &Point| !point.seen.day.precision.is_day() && spec.range.holds(point.seen.day.on);
    if points.iter().any(coarse) {
        notes.push(say!("bob-coarse"));
    }
    if spec.medium == Medium::Print {
        notes.push(say!(
            "charts-range-formula",
            from = words::long_date(spec.range.from),
            to = words::long_date(spec.range.to),
            version = FORMULA_VERSION
        ));
    } else if spec.range.to != spec.today {
        let day = words::long_date(spec.range.to);
        notes.push(say!("bob-year-ends", day = day));
    }
    if !spec.claimed {
        notes.push(say!("bob-unclaimed"));
    }
    if series.unrated > 0 {
        notes.push(format!(
            "{}.",
            say!("charts-unrated", count = series.unrated)
        ));
    }
    let shown = series.turns.iter().filter(|turn| spec.range.holds(turn.on));
    notes.extend(shown.map(told::turned));
    notes
}
