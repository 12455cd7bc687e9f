//! What a Bob says as a whole: its sentence, its point, how its numbers came about, and the notes below it.
//!
//! The numbers are the tally's. It draws nothing.

use chrono::NaiveDate;
use plumb_mastery::{
    bob::year_before,
    words::{count, listed},
};

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
pub(crate) const NO_POINT: &str = "One finished piece gives it a point.";

/// Why there is nothing, where there is nothing at all: before the first entry, or because no piece is finished.
pub(crate) fn empty(series: &BobSeries, last: NaiveDate) -> String {
    let before = series.first_day.filter(|first| last < *first);
    before.map_or_else(
        || NO_POINT.to_owned(),
        |first| format!("Nothing logged before {}.", words::long_date(first)),
    )
}

/// The whole chart, spoken.
pub(crate) fn sentence(series: &BobSeries, tally: &Tally, last: NaiveDate) -> String {
    let Some(hardest) = tally.hardest() else {
        let mut told = vec!["No finished piece yet.".to_owned(), empty(series, last)];
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
        format!(
            "Claimed only at {}: {}.",
            row.number,
            words::count(row.works(), "work", "works")
        )
    }));
    told.extend(beside(tally, hardest.number));
    told.extend(
        tally
            .next()
            .map(|next| format!("Nothing yet at {}.", next.number)),
    );
    told.join(" ")
}

/// "Hardest: rung 5, Sets the mark, 2 works, both in the last 12 months."
fn spoken(hardest: &Row) -> String {
    let (works, claimed) = (hardest.works(), hardest.of(Kind::Claimed).len());
    let only = match claimed {
        0 => String::new(),
        _ if claimed == works => ", only claimed".to_owned(),
        _ => format!(", {} of them only claimed", count(claimed as u64)),
    };
    format!(
        "Hardest: rung {}, {}, {}{only}, {}.",
        hardest.number,
        hardest.rung.name,
        words::count(works, "work", "works"),
        said::recently(hardest.recent.len(), works)
    )
}

/// "3 attempts at 5." for each rung from one on.
fn beside<'a>(tally: &'a Tally, from: u8) -> impl Iterator<Item = String> + 'a {
    let rows = tally.rows.iter().filter(move |row| row.number >= from);
    rows.flat_map(|row| {
        let of = |kind| said::beside(row, kind);
        let kinds = Kind::BESIDE.into_iter().filter_map(of);
        kinds.map(move |said| format!("{said} at {}.", row.number))
    })
}

/// The work at the point, in the words that stand below the chart: "Falcon launch fault, 12 Mar 2026, vouched for by the chief engineer".
pub(crate) fn point(series: &BobSeries, point: &Seen) -> String {
    let known = match (point.kind, series.vouched_by.as_slice()) {
        (Kind::Witnessed, []) => "vouched for".to_owned(),
        (Kind::Witnessed, [one, two]) => format!("vouched for by {one} and {two}"),
        (Kind::Witnessed, [one]) => format!("vouched for by {one}"),
        (Kind::Witnessed, [first, others @ ..]) => {
            format!("vouched for by {first} and {} others", others.len())
        }
        (kind, _) => kind.word().to_owned(),
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
    let rule = "Each finished work of your own counts once, at the deepest rung that its evidence reaches, as strong as it is known there; \
                with claims only, at its deepest claim. Attempts and what was overseen stand beside and carry nothing.";
    let last = plan.spec.range.to;
    let standing: Vec<String> = tally
        .rows
        .iter()
        .rev()
        .filter(|row| row.works() > 0)
        .map(|row| format!("{} at {}", count(row.works() as u64), row.rung.name))
        .collect();
    if standing.is_empty() {
        return format!("{rule} {} has no finished work yet.", series.name);
    }
    let recent: usize = tally.rows.iter().map(|row| row.recent.len()).sum();
    let square = if squared {
        " A bar is as long as the square root of its works, because one stands for more than 40."
    } else {
        ""
    };
    format!(
        "{rule} {} up to {}: {}, {} in all; {} of them reached their rung since {}, in the last 365 days.{square}",
        series.name,
        words::long_date(last),
        listed(&standing, "and"),
        count(tally.works() as u64),
        count(recent as u64),
        words::long_date(year_before(last)),
    )
}

/// Everything that stands below the chart.
pub(crate) fn notes(series: &BobSeries, plan: &Plan) -> Vec<String> {
    let (spec, range, tally) = (plan.spec, plan.spec.range, &plan.whole);
    let mut notes = Vec::new();
    if let (2, Some(eve)) = (plan.panels.len(), range.from.pred_opt()) {
        notes.push(format!(
            "At the left what stood on {}, at the right what reached its rung since then.",
            words::long_date(eve)
        ));
    }
    if spec.medium == Medium::Print {
        notes.push(format!(
            "{} to {}.",
            words::long_date(range.from),
            words::long_date(range.to)
        ));
    } else if range.to != spec.today {
        notes.push(format!(
            "As it stood on {}; the last 12 months end there.",
            words::long_date(range.to)
        ));
    }
    notes.extend(uncounted(series, tally));
    if !spec.claimed {
        notes.push("What is only claimed is left out.".to_owned());
    }
    let shown = series.turns.iter().filter(|turn| range.holds(turn.on));
    notes.extend(shown.map(turned));
    notes
}

/// What a change of the area or its ladder means for a chart in which every rung is one of today's.
pub(crate) fn turned(turn: &Turn) -> String {
    let on = words::long_date(turn.on);
    match turn.kind {
        Turning::Retired => format!("Retired on {on}."),
        Turning::Merged => {
            format!("Another area became part of it on {on}; its works are among these.")
        }
        Turning::Remapped => format!("New rungs on {on}; every work stands on today's rungs."),
    }
}

/// "3 claimed works carry nothing yet; 2 unrated."
fn uncounted(series: &BobSeries, tally: &Tally) -> Option<String> {
    let claimed = tally.rows.iter().map(|row| row.of(Kind::Claimed).len());
    let mut told = Vec::new();
    match claimed.sum::<usize>() {
        0 => {}
        1 => told.push("1 claimed work carries nothing yet".to_owned()),
        many => told.push(format!(
            "{} claimed works carry nothing yet",
            count(many as u64)
        )),
    }
    if series.unrated > 0 {
        told.push(format!("{} unrated", count(u64::from(series.unrated))));
    }
    (!told.is_empty()).then(|| format!("{}.", told.join("; ")))
}
