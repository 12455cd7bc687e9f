//! What a Reach says as a whole: its sentence, how it was computed, and the notes below it.
//!
//! Every number is one of the series'. It draws nothing.

use chrono::Datelike;
use plumb_mastery::words::small_number;

use super::{
    series::{ReachSeries, Subject, Technique},
    shown::{MOST_LANES, Shown},
};
use crate::{
    roles,
    spec::{Medium, Spec, View},
    words::{listed, long_date},
};

/// The most grounds of which a sentence is said.
const SPOKEN: usize = 8;
/// The most names in a note.
const NAMED: usize = 6;

/// The most years that are told one by one.
const YEARS: i32 = 15;

/// What the drawing could not say where it belongs.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Short {
    /// Names without room.
    pub unnamed: usize,
    /// How many years are counted together.
    pub stride: i32,
    /// Whether a year has no room for its numbers.
    pub yearless: bool,
    /// Whether ticks stand for several techniques.
    pub binned: bool,
    /// The shortest break in days that is drawn, where shorter ones are drawn through.
    pub through: Option<usize>,
    /// How many roles are not drawn.
    pub roles: usize,
}

/// What stands where no technique was named.
pub(crate) fn none_yet() -> String {
    say!("reach-none-yet")
}

/// The whole chart, spoken.
pub(crate) fn sentence(series: &ReachSeries, spec: &Spec) -> String {
    let day = spec.reading_day();
    let told = series.subjects.iter().take(SPOKEN);
    let mut told: Vec<String> = told.map(|subject| spoken(series, subject, spec)).collect();
    let more = series.subjects.len().saturating_sub(SPOKEN);
    if more > 0 {
        told.push(say!(
            "reach-more-in-table",
            count = more,
            number = small_number(more)
        ));
    }
    if told.is_empty() {
        told.push(none_yet());
    }
    let held = roles::held(&series.roles, day);
    if !held.is_empty() {
        told.push(format!("{held}."));
    }
    told.join(" ")
}

/// "Printmaking: 14 techniques, 3 new in 2026, 2 of them carried over from Drawing; 5 tried once."
fn spoken(series: &ReachSeries, subject: &Subject, spec: &Spec) -> String {
    let day = spec.reading_day();
    let techniques = subject
        .techniques
        .iter()
        .map(|(lane, place)| &series.lanes[*lane].techniques[*place]);
    let known: Vec<&Technique> = techniques.filter(|one| one.by_then > 0).collect();
    let name = if day == spec.today {
        subject.name.clone()
    } else {
        format!("{}, {}", subject.name, long_date(day))
    };
    if known.is_empty() {
        return format!("{name}. {}", nothing(series, subject, spec));
    }
    let once = known.iter().filter(|one| one.by_then == 1).count();
    let count = known.len();
    if spec.view == View::TriedOnce {
        return say!("reach-told-once", name = name, once = once, count = count);
    }
    let new = new_in(&known, day.year());
    match once {
        0 => say!("reach-told", name = name, count = count, new = new),
        _ => say!(
            "reach-told-tried",
            name = name,
            count = count,
            new = new,
            once = once
        ),
    }
}

/// "3 new in 2026, 2 of them carried over from Drawing".
fn new_in(known: &[&Technique], year: i32) -> String {
    let new: Vec<&&Technique> = known
        .iter()
        .filter(|one| one.first.day.on.year() == year)
        .collect();
    let mut from: Vec<String> = Vec::new();
    let mut carried = 0_usize;
    for craft in new.iter().filter_map(|one| one.carried_from.as_ref()) {
        carried += 1;
        if !from.contains(craft) {
            from.push(craft.clone());
        }
    }
    let (new, year, crafts) = (new.len(), year.to_string(), listed(&from));
    match (carried, new) {
        (0, _) => say!("reach-new", new = new, year = year),
        (1, 1) => say!("reach-new-one-carried", year = year, crafts = crafts),
        _ => say!(
            "reach-new-carried",
            new = new,
            year = year,
            carried = carried,
            crafts = crafts
        ),
    }
}

/// What is said of ground without techniques.
fn nothing(series: &ReachSeries, subject: &Subject, spec: &Spec) -> String {
    let day = spec.reading_day();
    if let Some(begins) = series.begins.filter(|begins| day < *begins) {
        return say!("reach-nothing-before", day = long_date(begins));
    }
    match subject.touched.filter(|touched| touched.on <= day) {
        Some(touched) => {
            let first = say!("reach-first-touched", when = super::said::when(touched));
            format!("{first} {}", none_yet())
        }
        None => none_yet(),
    }
}

/// The words of an empty sea.
pub(crate) fn empty(shown: &Shown) -> String {
    let (series, range) = (shown.series, shown.range());
    let before = series.begins.filter(|begins| range.to < *begins);
    match before {
        Some(begins) => say!("reach-nothing-before", day = long_date(begins)),
        None if shown.once() && series.lanes.iter().any(|lane| !lane.techniques.is_empty()) => {
            say!("reach-none-once")
        }
        None => none_yet(),
    }
}

/// The formula in words, with the person's own values.
pub(crate) fn computed(shown: &Shown) -> String {
    let rule = say!("reach-rule");
    let Some(first) = shown.counted.first() else {
        return rule;
    };
    let uses: u32 = shown.counted.iter().map(|one| one.times).sum();
    let mut told = vec![
        rule,
        say!(
            "reach-computed",
            day = long_date(shown.range().to),
            count = shown.counted.len(),
            uses = uses,
            first = &first.name,
            when = super::said::when(first.first.day)
        ),
        say!("reach-computed-line"),
    ];
    if let Some((one, craft)) = shown
        .counted
        .iter()
        .find_map(|one| Some((one, one.carried_from.as_ref()?)))
    {
        told.push(say!("reach-computed-ring", name = &one.name, craft = craft));
    }
    told.join(" ")
}

/// Everything that stands below the chart.
pub(crate) fn notes(shown: &Shown, short: Short) -> Vec<String> {
    let mut notes = Vec::new();
    let (series, range) = (shown.series, shown.range());
    let touched = |one: &&&Technique| one.first.day.on < range.from;
    let print = shown.spec.medium == Medium::Print;
    if shown.once() && !shown.shoals.is_empty() {
        notes.push(say!("reach-only-once", day = long_date(range.to)));
    }
    let before = shown.counted.iter().filter(touched).count();
    if before > 0 && !print {
        let day = long_date(range.from);
        notes.push(say!("reach-before", count = before, day = day));
    }
    let coarse = shown
        .counted
        .iter()
        .any(|one| !one.first.day.precision.is_day() && range.holds(one.first.day.on));
    if coarse && !print {
        notes.push(say!("reach-coarse"));
    }
    notes.extend(crowded(shown, short));
    if !series.unused.is_empty() && !shown.once() && !series.lanes.is_empty() {
        notes.push(unused(shown));
    }
    if print {
        let (from, to) = (long_date(range.from), long_date(range.to));
        notes.push(say!("charts-range", from = from, to = to));
        notes.extend(by_year(shown));
    }
    notes
}

fn unused(shown: &Shown) -> String {
    let (unused, to) = (&shown.series.unused, shown.range().to);
    let (count, names) = (unused.len(), named(unused.iter()));
    if to >= shown.spec.today {
        say!("reach-unused", count = count, names = names)
    } else {
        let day = long_date(to);
        say!("reach-unused-by", count = count, day = day, names = names)
    }
}

/// What was drawn otherwise than it would be with less of it.
fn crowded(shown: &Shown, short: Short) -> Vec<String> {
    let mut notes = Vec::new();
    let folded: Vec<&String> = shown.folded().map(|shoal| &shoal.lane.name).collect();
    // A list on paper has room for every one of them.
    if !folded.is_empty() && shown.spec.medium == Medium::Screen {
        let names = named(folded.into_iter());
        notes.push(say!("reach-folded", most = MOST_LANES, names = names));
    }
    if short.binned {
        notes.push(say!("reach-binned"));
    }
    if let Some(days) = short.through {
        notes.push(say!("reach-through", count = days));
    }
    if short.unnamed > 0 {
        notes.push(say!("reach-unnamed", count = short.unnamed));
    }
    if shown.left_out > 0 {
        notes.push(say!("reach-left-out", count = shown.left_out));
    }
    if !shown.listed.is_empty() {
        notes.push(say!("reach-listed", count = shown.listed.len()));
    }
    if short.stride > 1 {
        let years = small_number(short.stride.unsigned_abs() as usize);
        notes.push(say!("reach-stride", number = years));
    }
    if short.yearless {
        notes.push(say!("reach-yearless"));
    }
    if short.roles > 0 {
        notes.push(say!("charts-more-roles", count = short.roles));
    }
    notes
}

fn named<'a>(names: impl ExactSizeIterator<Item = &'a String>) -> String {
    let more = names.len().saturating_sub(NAMED);
    let mut told: Vec<String> = names.take(NAMED).cloned().collect();
    if more > 0 {
        told.push(say!("reach-more", count = more));
    }
    listed(&told)
}

/// The numbers along the top, which paper has no top for: "New by year: 3 in 2024, 4 in 2026; 7 in all."
fn by_year(shown: &Shown) -> Option<String> {
    let year = |one: &&Technique| one.first.day.on.year();
    let (first, last) = (shown.counted.first()?, shown.counted.last()?);
    let decades = year(last) - year(first) > YEARS;
    let stride = if decades { 10 } else { 1 };
    let mut told: Vec<String> = Vec::new();
    for period in shown
        .counted
        .chunk_by(|one, other| year(one).div_euclid(stride) == year(other).div_euclid(stride))
    {
        let begin = (year(&period[0]).div_euclid(stride) * stride).to_string();
        told.push(if decades {
            say!("reach-of-decade", count = period.len(), year = begin)
        } else {
            say!("reach-of-year", count = period.len(), year = begin)
        });
    }
    let (told, count) = (told.join(", "), shown.counted.len());
    Some(if decades {
        say!("reach-by-decade", told = told, count = count)
    } else {
        say!("reach-by-year", told = told, count = count)
    })
}
