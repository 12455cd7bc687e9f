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
    words::{self, count, known_short, long_date, near_date, short_date},
};

/// What stands beside a corer that holds nothing.
pub(crate) const EMPTY: &str = "Log a first hour to start the core.";

/// From how many minutes on hours are said without their unit after another count of hours.
const ROUND: u32 = 600;

/// "1 day" or "187 days".
pub(crate) fn days(number: usize) -> String {
    count(number, "day", "days")
}

/// What stands at the top of the core, and whether that is today.
pub(crate) fn ends(plan: &Plan) -> (String, bool) {
    let last = plan.series.layers.last().map(|layer| layer.span.to);
    match last {
        Some(last) if last != plan.spec.today => (short_date(last), false),
        _ => ("today".to_owned(), true),
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
    let word = if cut(plan) { "from" } else { "first day" };
    [format!("{word} {first}"), first]
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
    [long_day(last), known_short(last)].map(|day| format!("since {day}"))
}

/// A layer: "2025: 126 hours made, most in Editorial, 190 overseen; 1 work."
pub(crate) fn layer(plan: &Plan, n: usize) -> String {
    let layer = &plan.series.layers[n];
    let works = plan.finds[n].len();
    let made = match layer.time.made {
        0 => "made without logged hours".to_owned(),
        made => format!("{} made", spoken(made)),
    };
    let lead = lead(plan, n).map_or_else(String::new, |name| format!(", most in {name}"));
    let works = match works {
        0 => String::new(),
        some => format!("; {}", count(some, "work", "works")),
    };
    format!(
        "{}: {made}{lead}{}{works}.",
        layer.span.spoken(),
        beside(layer.time.made, layer.time.overseen)
    )
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

/// ", 310 overseen", after what was made.
fn beside(made: u32, overseen: u32) -> String {
    match overseen {
        0 => String::new(),
        some if some >= ROUND && made >= ROUND => {
            format!(
                ", {} overseen",
                plumb_mastery::words::count(u64::from((some + 30) / 60))
            )
        }
        some => format!(", {} overseen", spoken(some)),
    }
}

/// What was overseen beside a layer.
pub(crate) fn overseen(plan: &Plan, n: usize) -> String {
    let layer = &plan.series.layers[n];
    let made = match layer.time.made {
        0 => "none made".to_owned(),
        made => format!("beside {} made", spoken(made)),
    };
    let (span, overseen) = (layer.span.spoken(), spoken(layer.time.overseen));
    format!("{span}: {overseen} overseen, {made}.")
}

/// A seam, or a break.
pub(crate) fn gap(plan: &Plan, n: usize) -> String {
    let spell = plan.column.gaps[n].spell;
    let (from, to) = (long_date(spell.from), long_date(spell.to));
    let days = days(spell.days());
    if spell.dry {
        format!("{days} without making, from {from} to {to}.")
    } else {
        format!("Not logged: {days}, from {from} to {to}.")
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
        None => EMPTY.to_owned(),
        Some(first) if range.to < first => format!("Nothing logged before {}.", long_date(first)),
        Some(_) => format!(
            "No time logged between {} and {}.",
            long_date(range.from),
            long_date(range.to)
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
        format!("since {first}")
    } else {
        format!("between {first} and {last}")
    };
    let whole = match plan.total() {
        0 => {
            let works: usize = plan.finds.iter().map(Vec::len).sum();
            format!("{}, no hours logged {span}", count(works, "work", "works"))
        }
        minutes => format!("{} made {span}", spoken(minutes)),
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
    let made = match layer.time.made {
        0 if plan.is_made(n) => "made without logged hours".to_owned(),
        0 => "none made".to_owned(),
        made => format!("{} made", spoken(made)),
    };
    let open = plan.column.gaps.iter().find(|gap| gap.open);
    let open = open.filter(|_| n + 1 == layers.len()).map(|gap| gap.spell);
    let open = open.map_or_else(String::new, |spell| {
        let last = Day::exact(spell.from.pred_opt().unwrap_or(spell.from));
        let days = days(spell.days());
        if spell.dry {
            let since = near_date(last, plan.spec.today);
            format!("; {days} without making, since {since}")
        } else {
            format!("; the last {days} are not logged")
        }
    });
    let beside = beside(layer.time.made, layer.time.overseen);
    format!("{}: {made}{beside}{open}.", layer.span.name())
}

/// How the numbers came about, with the person's own.
pub(crate) fn computed(plan: &Plan) -> String {
    let seams = plan.column.gaps.iter().filter(|gap| gap.spell.dry).count();
    let works: usize = plan.finds.iter().map(Vec::len).sum();
    format!(
        "A layer is as thick as the hours made in it that were logged, {} in all; the 120 minutes that freshness gives to a finished piece are not \
         among them. Its pattern is the part with most of these hours. A seam is {SEAM} days or more between two making days, {} here; where either \
         of them is known only by its month or year, or comes from a year without sessions, the gap was not logged. Works are those made and done \
         at rung {DEEP} or deeper, each once in a layer, {} here. None of this enters depth.",
        duration(plan.total()),
        plumb_mastery::words::count(seams as u64),
        plumb_mastery::words::count(works as u64),
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
        notes.push(format!("Nothing logged before {}.", long_date(first)));
    }
    notes.extend(not_to_scale(plan));
    notes.extend(unsaid(plan, drawn));
    if drawn.untitled {
        notes.push("Titles of roles without room stand in the table.".to_owned());
    }
    let coarse = |day: &plumb_mastery::freshness::DayTime| !day.precision.is_day();
    if plan.series.days.iter().any(coarse) {
        notes.push("What is known only by its month or year lies at the end of it.".to_owned());
    }
    if let Some(on) = plan.series.retired_on.filter(|on| range.holds(*on)) {
        notes.push(format!("Retired on {}.", long_date(on)));
    }
    if plan.print() {
        notes.push(format!(
            "{} to {}.",
            long_date(range.from),
            long_date(range.to)
        ));
    }
    notes
}

/// Which heights are no hours.
fn not_to_scale(plan: &Plan) -> Option<String> {
    let mut what = Vec::new();
    let dry = |dry: bool| plan.column.gaps.iter().any(|gap| gap.spell.dry == dry);
    if dry(true) {
        what.push("seams".to_owned());
    }
    if dry(false) {
        what.push("breaks".to_owned());
    }
    if plan.column.thickened > 0 {
        what.push(count(plan.column.thickened, "thin layer", "thin layers"));
    }
    let made = |n: usize| plan.is_made(n) && plan.series.layers[n].time.made == 0;
    if (0..plan.series.layers.len()).any(made) {
        what.push("layers without hours".to_owned());
    }
    (!what.is_empty()).then(|| format!("Not to scale: {}.", words::listed(&what)))
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
        let layers = count(unnamed, unit.word(), &format!("{}s", unit.word()));
        notes.push(format!(
            "Named in the table only, for want of room: {layers}."
        ));
    }
    let thin = |piece: &super::column::Piece| {
        matches!(piece.what, What::Gap(_)) && piece.bottom - piece.top < plan.column.line
    };
    if plan.column.pieces.iter().any(thin) {
        notes.push("The days of each seam stand in the table.".to_owned());
    }
    let works: usize = plan.finds.iter().map(Vec::len).sum();
    if drawn.works.len() < works {
        let (shown, all) = (drawn.works.len(), count(works, "work", "works"));
        notes.push(format!(
            "{shown} of {all} are named; the table counts them all."
        ));
    }
    notes
}
