//! What a Bob says as a whole: its sentence, its point, how its numbers came about, and the notes below it.
//!
//! The numbers are the tally's. It draws nothing.

use chrono::NaiveDate;
use plumb_mastery::bob::year_before;

use super::{
    plan::Plan,
    said,
    series::BobSeries,
    tally::{Kind, Row, Seen, Tally},
};
use crate::{
    sounding_line::{Turn, Turning},
    spec::Medium,
    words,
};

/// What stands below the faint outline.
pub(crate) fn no_point() -> String {
    say!("bob-no-point")
}

/// Why there is nothing, where there is nothing at all: before the first entry, or because no piece is finished.
pub(crate) fn empty(series: &BobSeries, last: NaiveDate) -> String {
    let before = series.first_day.filter(|first| last < *first);
    before.map_or_else(no_point, |first| {
        say!("charts-nothing-before", day = words::long_date(first))
    })
}

/// The whole chart, spoken.
pub(crate) fn sentence(series: &BobSeries, tally: &Tally, last: NaiveDate) -> String {
    let Some(hardest) = tally.hardest() else {
        let mut told = vec![say!("bob-none-finished"), empty(series, last)];
        told.extend(beside(tally, 1));
        return told.join(" ");
    };
    let mut told = vec![spoken(hardest)];
    let deeper = tally
        .rows
        .iter()
        .skip(usize::from(hardest.number))
        .filter(|row| row.works() > 0);
    told.extend(deeper.map(|row| {
        say!(
            "bob-claimed-only-at",
            rung = row.number,
            count = row.works()
        )
    }));
    told.extend(beside(tally, hardest.number));
    told.extend(
        tally
            .next()
            .map(|next| say!("bob-nothing-yet-at", rung = next.number)),
    );
    told.join(" ")
}

/// "Hardest: rung 5, Sets the mark, 2 works, both in the last 12 months."
fn spoken(hardest: &Row) -> String {
    let (works, claimed) = (hardest.works(), hardest.of(Kind::Claimed).len());
    let mut told = vec![say!("charts-works", count = works)];
    match claimed {
        0 => {}
        _ if claimed == works => told.push(say!("bob-only-claimed")),
        _ => told.push(say!("bob-some-claimed", count = claimed)),
    }
    told.push(said::recently(hardest.recent.len(), works));
    say!(
        "bob-hardest",
        number = hardest.number,
        rung = hardest.rung.name.as_str(),
        works = told.join(", ")
    )
}

/// "3 attempts at 5." for each rung from one on.
fn beside<'a>(tally: &'a Tally, from: u8) -> impl Iterator<Item = String> + 'a {
    let rows = tally.rows.iter().filter(move |row| row.number >= from);
    rows.flat_map(|row| {
        let of = |kind| said::beside(row, kind);
        let kinds = Kind::BESIDE.into_iter().filter_map(of);
        kinds.map(move |what| say!("bob-beside-at", what = what, rung = row.number))
    })
}

/// The work at the point, in the words that stand below the chart: "Falcon launch fault, 12 Mar 2026, vouched for by the chief engineer".
pub(crate) fn point(series: &BobSeries, point: &Seen) -> String {
    let known = match (point.kind, series.vouched_by.as_slice()) {
        (Kind::Witnessed, []) => say!("bob-vouched"),
        (Kind::Witnessed, few @ ([_] | [_, _])) => {
            say!("bob-vouched-by", who = words::listed(few))
        }
        (Kind::Witnessed, [first, others @ ..]) => {
            say!("bob-vouched-by-many", who = first, count = others.len())
        }
        (kind, _) => kind.word(),
    };
    format!(
        "{}, {}, {known}",
        point.title,
        words::known_short(point.day)
    )
}

/// How its numbers came about.
pub(crate) fn computed(series: &BobSeries, plan: &Plan) -> String {
    let (tally, squared) = (&plan.whole, plan.squared);
    let rule = say!("bob-computed");
    let last = plan.spec.range.to;
    let standing: Vec<String> = tally
        .rows
        .iter()
        .rev()
        .filter(|row| row.works() > 0)
        .map(|row| {
            let rung = row.rung.name.as_str();
            say!("bob-computed-at", count = row.works(), rung = rung)
        })
        .collect();
    if standing.is_empty() {
        let none = say!("bob-computed-none", area = series.name.as_str());
        return format!("{rule} {none}");
    }
    let recent: usize = tally.rows.iter().map(|row| row.recent.len()).sum();
    let counted = say!(
        "bob-computed-counted",
        area = series.name.as_str(),
        day = words::long_date(last),
        standing = words::listed(&standing),
        count = tally.works(),
        recent = recent,
        since = words::long_date(year_before(last))
    );
    let mut told = vec![rule, counted];
    told.extend(squared.then(|| say!("bob-computed-square")));
    told.join(" ")
}

/// Everything that stands below the chart.
pub(crate) fn notes(series: &BobSeries, plan: &Plan) -> Vec<String> {
    let (spec, range, tally) = (plan.spec, plan.spec.range, &plan.whole);
    let mut notes = Vec::new();
    if let (2, Some(eve)) = (plan.panels.len(), range.from.pred_opt()) {
        notes.push(say!("bob-two-panels", day = words::long_date(eve)));
    }
    if spec.medium == Medium::Print {
        let (from, to) = (words::long_date(range.from), words::long_date(range.to));
        notes.push(say!("charts-range", from = from, to = to));
    } else if range.to != spec.today {
        notes.push(say!("bob-as-of", day = words::long_date(range.to)));
    }
    notes.extend(uncounted(series, tally));
    if !spec.claimed {
        notes.push(say!("bob-unclaimed"));
    }
    let shown = series.turns.iter().filter(|turn| range.holds(turn.on));
    notes.extend(shown.map(turned));
    notes
}

/// What a change of the area or its ladder means for a chart in which every rung is one of today's.
pub(crate) fn turned(turn: &Turn) -> String {
    let on = words::long_date(turn.on);
    match turn.kind {
        Turning::Retired => say!("charts-retired-on", day = on),
        Turning::Merged => say!("bob-merged-on", day = on),
        Turning::Remapped => say!("bob-remapped-on", day = on),
    }
}

/// "3 claimed works carry nothing yet; 2 unrated."
fn uncounted(series: &BobSeries, tally: &Tally) -> Option<String> {
    let claimed = tally.rows.iter().map(|row| row.of(Kind::Claimed).len());
    let claimed: usize = claimed.sum();
    let mut told = Vec::new();
    if claimed > 0 {
        told.push(say!("charts-uncounted", count = claimed));
    }
    if series.unrated > 0 {
        told.push(say!("charts-unrated", count = series.unrated));
    }
    (!told.is_empty()).then(|| format!("{}.", told.join("; ")))
}
