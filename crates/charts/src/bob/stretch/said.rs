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

/// "1.03 deeper", "0.50 shallower", "on the line".
pub(crate) fn away(stretch: i32) -> String {
    let far = rungs(u16::try_from(stretch.abs()).unwrap_or(u16::MAX));
    match stretch {
        0 => "on the line".to_owned(),
        1.. => format!("{far} deeper"),
        _ => format!("{far} shallower"),
    }
}

/// The stretches of a mark: "0.50 to 0.67 deeper".
pub(crate) fn reach(group: &Group) -> String {
    let (least, greatest) = group.reach();
    if least == greatest {
        return away(least);
    }
    let (near, far) = if greatest > 0 {
        (least, greatest)
    } else {
        (greatest, least)
    };
    let near = rungs(u16::try_from(near.abs()).unwrap_or(u16::MAX));
    format!("{near} to {}", away(far))
}

/// "3 works, 1 attempt".
pub(crate) fn what(group: &Group) -> String {
    let attempts = group.of(Kind::Attempted);
    let works = group.points.len() - attempts;
    let mut told = Vec::new();
    told.extend((works > 0).then(|| words::count(works, "work", "works")));
    told.extend((attempts > 0).then(|| words::count(attempts, "attempt", "attempts")));
    told.join(", ")
}

/// "2 witnessed, 1 shown", or the one word of a single work.
pub(crate) fn known(group: &Group) -> String {
    if let [one] = group.points.as_slice() {
        return one.seen.kind.word().to_owned();
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
    let than = |said: String| {
        if said == "on the line" {
            said
        } else {
            format!("{said} than the line")
        }
    };
    match group.points.as_slice() {
        [one] => format!(
            "{}, {}, {}: rung {}, the line of that day {}; {}.",
            one.seen.title,
            long_day(one.seen.day),
            one.seen.kind.word(),
            one.seen.challenge,
            rungs(one.seen.line30),
            than(away(one.stretch))
        ),
        all => format!(
            "{}: {}, {}; {}; the latest {}.",
            group.period.name(),
            what(group),
            than(reach(group)),
            known(group),
            all.first().map_or("", |latest| latest.seen.title)
        ),
    }
}

/// The whole view, spoken: am I still given harder rides?
pub(crate) fn sentence(series: &BobSeries, points: &[Point], last: NaiveDate) -> String {
    if !points
        .iter()
        .any(|point| point.is_work() && point.seen.day.on <= last)
    {
        return format!("No finished piece yet. {}", told::empty(series, last));
    }
    let since = year_before(last);
    let mut told = vec![of_a_year(share(points, since, last))];
    let before = since
        .pred_opt()
        .map(|eve| share(points, year_before(eve), eve));
    if let Some(before) = before.filter(|before| before.of > 0) {
        let percent = before
            .percent()
            .map_or_else(String::new, |percent| format!(", {percent} %"));
        told.push(format!(
            "In the 12 months before, {} of {}{percent}.",
            count(before.deeper as u64),
            count(before.of as u64)
        ));
    }
    let held = roles::held(&series.roles, last);
    told.extend((!held.is_empty()).then(|| format!("{held}.")));
    told.join(" ")
}

fn of_a_year(share: Share) -> String {
    let percent = share
        .percent()
        .map_or_else(String::new, |percent| format!(", {percent} %"));
    match (share.of, share.deeper) {
        (0, _) => "No work in the last 12 months.".to_owned(),
        (1, 0) => "1 work in the last 12 months, no deeper than the line of its day.".to_owned(),
        (1, _) => "1 work in the last 12 months, deeper than the line of its day.".to_owned(),
        (of, 0) => format!(
            "Of {} works in the last 12 months, none was deeper than the line of its day.",
            count(of as u64)
        ),
        (2, 2) => "Of 2 works in the last 12 months, both were deeper than the line of their day."
            .to_owned(),
        (of, deeper) if of == deeper => format!(
            "Of {} works in the last 12 months, all were deeper than the line of their day{percent}.",
            count(of as u64)
        ),
        (of, 1) => format!(
            "Of {} works in the last 12 months, 1 was deeper than the line of its day{percent}.",
            count(of as u64)
        ),
        (of, deeper) => format!(
            "Of {} works in the last 12 months, {} were deeper than the line of their day{percent}.",
            count(of as u64),
            count(deeper as u64)
        ),
    }
}

/// How the stretches came about, by the latest work.
pub(crate) fn computed(points: &[Point], last: NaiveDate) -> String {
    let rule = "A stretch is the rung of a work less the depth of the area on the day before it got there, both in rungs; \
                depth is that of the evidence, as on the Sounding line.";
    let latest = points
        .iter()
        .find(|point| point.is_work() && point.seen.day.on <= last);
    let Some(latest) = latest else {
        return rule.to_owned();
    };
    let of = share(points, year_before(last), last);
    format!(
        "{rule} {}, {}: {} less {} is {}. Since {}, in the last 365 days, {} of {} lie deeper than the line.",
        latest.seen.title,
        long_day(latest.seen.day),
        latest.seen.challenge,
        rungs(latest.seen.line30),
        away(latest.stretch),
        words::long_date(year_before(last)),
        count(of.deeper as u64),
        words::count(of.of, "work", "works")
    )
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
        notes.push(format!(
            "{} works and attempts as {}; a mark may stand for several.",
            count(drawn as u64),
            words::count(groups.len(), "mark", "marks")
        ));
    }
    let year = share(points, year_before(spec.range.to), spec.range.to);
    if (1..3).contains(&year.of) {
        notes.push("Fewer than three works in the last 12 months make no share.".to_owned());
    }
    let coarse =
        |point: &Point| !point.seen.day.precision.is_day() && spec.range.holds(point.seen.day.on);
    if points.iter().any(coarse) {
        notes
            .push("A day known only by its month or year stands on the last day of it.".to_owned());
    }
    if spec.medium == Medium::Print {
        notes.push(format!(
            "{} to {}. Depth by formula version {FORMULA_VERSION}.",
            words::long_date(spec.range.from),
            words::long_date(spec.range.to)
        ));
    } else if spec.range.to != spec.today {
        notes.push(format!(
            "The last 12 months end on {}.",
            words::long_date(spec.range.to)
        ));
    }
    if !spec.claimed {
        notes.push("What is only claimed is left out.".to_owned());
    }
    if series.unrated > 0 {
        notes.push(format!("{} unrated.", count(u64::from(series.unrated))));
    }
    let shown = series.turns.iter().filter(|turn| spec.range.holds(turn.on));
    notes.extend(shown.map(told::turned));
    notes
}
