//! What a Core says: the sentence of the whole and of every mark, how it was computed, and the notes below it.
//!
//! Hours are hours and no depth, and a silence that was not logged is no idleness. It draws nothing.

use chrono::NaiveDate;
use plumb_mastery::{
    Day,
    calendar::Unit,
    core::{DEEP, Find, SEAM},
    depth::Strength,
    words::{duration, long_day},
};

use super::{
    Drawn,
    column::What,
    plan::{Plan, spoken},
};
use crate::{
    spells::Spell,
    words::{self, known_short, long_date, near_date, short_date},
};

/// From how many minutes on hours are said without their unit after another count of hours.
const ROUND: u32 = 600;

/// "1 day" or "187 days".
pub(crate) fn days(number: usize) -> String {
    say!("charts-counted-days", count = number)
}

/// What stands at the top of the core, and whether that is today.
pub(crate) fn ends(plan: &Plan) -> (String, bool) {
    let last = plan.series.layers.last().map(|layer| layer.span.to);
    match last {
        Some(last) if last != plan.spec.today => (short_date(last), false),
        _ => (say!("charts-today"), true),
    }
}

/// The first day, as exactly as it is known.
fn first_day(plan: &Plan) -> Option<Day> {
    let first = plan.series.days.first()?;
    Some(Day {
        on: first.on,
        precision: first.precision,
    })
}

/// Whether the range begins after the first day of all.
fn cut(plan: &Plan) -> bool {
    let from = plan.spec.range.from;
    plan.series.first_day.is_some_and(|first| first < from)
}

/// What stands below the oldest layer: "first day 9 Jan 2023", and shorter.
pub(crate) fn first(plan: &Plan) -> [String; 2] {
    let first = first_day(plan).map_or_else(String::new, known_short);
    let long = if cut(plan) {
        say!("core-from", day = &first)
    } else {
        say!("core-first-day", day = &first)
    };
    [long, first]
}

/// The last day of making before a seam that is still open, and shorter.
pub(crate) fn since(plan: &Plan, spell: Spell) -> [String; 2] {
    let last = spell.from.pred_opt().unwrap_or(spell.from);
    let made = plan.series.days.iter().find(|day| day.on == last);
    let precision = made.map(|day| day.precision).unwrap_or_default();
    let last = Day {
        on: last,
        precision,
    };
    [long_day(last), known_short(last)].map(|day| say!("core-since", day = day))
}

/// A layer: "2025: 126 hours made, most in Editorial, 190 overseen; 1 work."
pub(crate) fn layer(plan: &Plan, n: usize) -> String {
    let layer = &plan.series.layers[n];
    let mut told = vec![match layer.time.made {
        0 => say!("core-made-unlogged"),
        made => say!("core-made", time = spoken(made)),
    }];
    told.extend(lead(plan, n).map(|name| say!("core-most-in", area = name)));
    told.extend(beside(layer.time.made, layer.time.overseen));
    let works = match plan.finds[n].len() {
        0 => String::new(),
        some => format!("; {}", say!("charts-works", count = some)),
    };
    format!("{}: {}{works}.", layer.span.spoken(), told.join(", "))
}

/// The name of the part in which most of a layer was made, where it has one of its own.
pub(crate) fn lead<'a>(plan: &'a Plan, n: usize) -> Option<&'a str> {
    let lead = plan.series.layers[n].lead?;
    let named = plan.series.named.iter();
    named
        .filter(|(area, _)| *area == lead)
        .map(|(_, name)| name.as_str())
        .next()
}

/// "310 overseen", after what was made.
fn beside(made: u32, overseen: u32) -> Option<String> {
    let time = match overseen {
        0 => return None,
        some if some >= ROUND && made >= ROUND => {
            plumb_mastery::words::count(u64::from((some + 30) / 60))
        }
        some => spoken(some),
    };
    Some(say!("core-overseen", time = time))
}

/// What was overseen beside a layer.
pub(crate) fn overseen(plan: &Plan, n: usize) -> String {
    let layer = &plan.series.layers[n];
    let (span, time) = (layer.span.spoken(), spoken(layer.time.overseen));
    match layer.time.made {
        0 => say!("core-bar-alone", span = span, time = time),
        made => say!("core-bar", span = span, time = time, other = spoken(made)),
    }
}

/// A seam, or a break.
pub(crate) fn gap(plan: &Plan, n: usize) -> String {
    let spell = plan.column.gaps[n].spell;
    let (from, to) = (long_date(spell.from), long_date(spell.to));
    let days = spell.days();
    if spell.dry {
        say!("core-seam", days = days, from = from, to = to)
    } else {
        say!("core-break", days = days, from = from, to = to)
    }
}

/// A work: "14 September 2024: Salt map (Untangles, witnessed)."
pub(crate) fn work(plan: &Plan, find: &Find, strength: Strength) -> String {
    let rung = words::rung_name(find.rung, &plan.series.rungs);
    let known = words::strength(strength);
    format!("{}: {} ({rung}, {known}).", long_day(find.day), find.title)
}

/// Why the corer is empty, where it is.
pub(crate) fn empty(plan: &Plan) -> Option<String> {
    if !plan.column.pieces.is_empty() {
        return None;
    }
    let range = plan.spec.range;
    Some(match plan.series.first_day {
        None => say!("core-empty"),
        Some(first) if range.to < first => {
            say!("charts-nothing-before", day = long_date(first))
        }
        Some(_) => say!(
            "core-nothing-between",
            from = long_date(range.from),
            to = long_date(range.to)
        ),
    })
}

/// The whole chart, spoken.
pub(crate) fn sentence(plan: &Plan) -> String {
    let name = &plan.series.name;
    if let Some(words) = empty(plan) {
        return format!("{name}. {words}");
    }
    let first = first_day(plan).map_or_else(String::new, long_day);
    let (last, today) = ends(plan);
    let span = if today {
        say!("core-whole-since", first = first)
    } else {
        say!("core-whole-between", first = first, last = last)
    };
    let whole = match plan.total() {
        0 => {
            let works: usize = plan.finds.iter().map(Vec::len).sum();
            say!("core-whole-works", count = works, span = span)
        }
        minutes => say!("core-whole", time = spoken(minutes), span = span),
    };
    format!("{name}, {whole}. {}", newest(plan))
}

/// The layer of the chosen day, or else the newest, and the seam that is open on the last day.
fn newest(plan: &Plan) -> String {
    let layers = &plan.series.layers;
    let chosen = plan.spec.selected;
    let holds = |day: NaiveDate| layers.iter().position(|layer| layer.span.holds(day));
    let n = chosen
        .and_then(holds)
        .unwrap_or(layers.len().saturating_sub(1));
    let Some(layer) = layers.get(n) else {
        return String::new();
    };
    let mut told = vec![match layer.time.made {
        0 if plan.is_made(n) => say!("core-made-unlogged"),
        0 => say!("core-none-made"),
        made => say!("core-made", time = spoken(made)),
    }];
    told.extend(beside(layer.time.made, layer.time.overseen));
    let open = plan.column.gaps.iter().find(|gap| gap.open);
    let open = open.filter(|_| n + 1 == layers.len()).map(|gap| gap.spell);
    let open = open.map_or_else(String::new, |spell| {
        let last = Day::exact(spell.from.pred_opt().unwrap_or(spell.from));
        let days = spell.days();
        let said = if spell.dry {
            let since = near_date(last, plan.spec.today);
            say!("core-open-seam", days = days, since = since)
        } else {
            say!("core-open-break", days = days)
        };
        format!("; {said}")
    });
    format!("{}: {}{open}.", layer.span.name(), told.join(", "))
}

/// How the numbers came about, with the person's own.
pub(crate) fn computed(plan: &Plan) -> String {
    let seams = plan.column.gaps.iter().filter(|gap| gap.spell.dry).count();
    let works: usize = plan.finds.iter().map(Vec::len).sum();
    say!(
        "core-computed",
        hours = duration(plan.total()),
        days = SEAM,
        seams = seams,
        rung = DEEP,
        works = works
    )
}

/// Everything that stands below the chart.
pub(crate) fn notes(plan: &Plan, drawn: &Drawn) -> Vec<String> {
    let range = plan.spec.range;
    let mut notes = Vec::new();
    if plan.column.pieces.is_empty() {
        return notes;
    }
    let first = plan.series.first_day;
    if let Some(first) = first.filter(|first| (*first - range.from).num_days() > SEAM) {
        notes.push(say!("charts-nothing-before", day = long_date(first)));
    }
    notes.extend(not_to_scale(plan));
    notes.extend(unsaid(plan, drawn));
    if drawn.untitled {
        notes.push(say!("core-untitled"));
    }
    let coarse = |day: &plumb_mastery::freshness::DayTime| !day.precision.is_day();
    if plan.series.days.iter().any(coarse) {
        notes.push(say!("core-coarse"));
    }
    if let Some(on) = plan.series.retired_on.filter(|on| range.holds(*on)) {
        notes.push(say!("charts-retired-on", day = long_date(on)));
    }
    if plan.print() {
        let (from, to) = (long_date(range.from), long_date(range.to));
        notes.push(say!("charts-range", from = from, to = to));
    }
    notes
}

/// Which heights are no hours.
fn not_to_scale(plan: &Plan) -> Option<String> {
    let mut what = Vec::new();
    let dry = |dry: bool| plan.column.gaps.iter().any(|gap| gap.spell.dry == dry);
    if dry(true) {
        what.push(say!("core-seams"));
    }
    if dry(false) {
        what.push(say!("core-breaks"));
    }
    if plan.column.thickened > 0 {
        what.push(say!("core-thin", count = plan.column.thickened));
    }
    let made = |n: usize| plan.is_made(n) && plan.series.layers[n].time.made == 0;
    if (0..plan.series.layers.len()).any(made) {
        what.push(say!("core-hourless"));
    }
    (!what.is_empty()).then(|| say!("core-not-to-scale", what = words::listed(&what)))
}

/// Which words found no room.
fn unsaid(plan: &Plan, drawn: &Drawn) -> Vec<String> {
    let mut notes = Vec::new();
    let unit = plan
        .series
        .layers
        .first()
        .map_or(Unit::Year, |layer| layer.span.unit);
    let drawn_layers = (0..plan.series.layers.len()).filter(|n| plan.middle(*n).is_some());
    let unnamed = drawn_layers.filter(|n| !drawn.told[*n]).count();
    if unnamed > 0 {
        notes.push(say!("core-unnamed", count = unnamed, unit = unit.word()));
    }
    let thin = |piece: &super::column::Piece| {
        matches!(piece.what, What::Gap(_)) && piece.bottom - piece.top < plan.column.line
    };
    if plan.column.pieces.iter().any(thin) {
        notes.push(say!("core-thin-seams"));
    }
    let works: usize = plan.finds.iter().map(Vec::len).sum();
    if drawn.works.len() < works {
        let shown = drawn.works.len();
        notes.push(say!("core-some-named", shown = shown, count = works));
    }
    notes
}
