//! What a Reach says as a whole: its sentence, how it was computed, and the notes below it.
//!
//! Every number is one of the series'. It draws nothing.

use chrono::Datelike;
use plumb_mastery::words::{listed, small_number};

use super::{
    series::{ReachSeries, Subject, Technique},
    shown::{MOST_LANES, Shown},
};
use crate::{
    roles,
    spec::{Medium, Spec, View},
    words::{count, long_date},
};

/// What stands where no technique was named.
pub(crate) const NONE_YET: &str = "Name a technique on a session or a piece.";
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

/// The whole chart, spoken.
pub(crate) fn sentence(series: &ReachSeries, spec: &Spec) -> String {
    let day = spec.reading_day();
    let told = series.subjects.iter().take(SPOKEN);
    let mut told: Vec<String> = told.map(|subject| spoken(series, subject, spec)).collect();
    let more = series.subjects.len().saturating_sub(SPOKEN);
    if more > 0 {
        told.push(format!("{} more in the table.", small_number(more)));
    }
    if told.is_empty() {
        told.push(NONE_YET.to_owned());
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
    if spec.view == View::TriedOnce {
        let all = count(known.len(), "technique", "techniques");
        return format!("{name}: {once} of {all} tried once.");
    }
    let all = count(known.len(), "technique", "techniques");
    let tried = match once {
        0 => String::new(),
        _ => format!("; {once} tried once"),
    };
    format!("{name}: {all}, {}{tried}.", new_in(&known, day.year()))
}

/// "3 new in 2026, 2 of them carried over from Drawing".
fn new_in(known: &[&Technique], year: i32) -> String {
    let new: Vec<&&Technique> = known
        .iter()
        .filter(|one| one.first.day.on.year() == year)
        .collect();
    let mut from: Vec<String> = Vec::new();
    let mut carried = 0;
    for craft in new.iter().filter_map(|one| one.carried_from.as_ref()) {
        carried += 1;
        if !from.contains(craft) {
            from.push(craft.clone());
        }
    }
    let number = match new.len() {
        0 => "none".to_owned(),
        number => number.to_string(),
    };
    let of_them = match (carried, new.len()) {
        (0, _) => return format!("{number} new in {year}"),
        (1, 1) => String::new(),
        (carried, _) => format!("{carried} of them "),
    };
    let from = listed(&from, "and");
    format!("{number} new in {year}, {of_them}carried over from {from}")
}

/// What is said of ground without techniques.
fn nothing(series: &ReachSeries, subject: &Subject, spec: &Spec) -> String {
    let day = spec.reading_day();
    if let Some(begins) = series.begins.filter(|begins| day < *begins) {
        return format!("Nothing logged before {}.", long_date(begins));
    }
    match subject.touched.filter(|touched| touched.on <= day) {
        Some(touched) => format!("First touched {}. {NONE_YET}", super::said::when(touched)),
        None => NONE_YET.to_owned(),
    }
}

/// The words of an empty sea.
pub(crate) fn empty(shown: &Shown) -> String {
    let (series, range) = (shown.series, shown.range());
    let before = series.begins.filter(|begins| range.to < *begins);
    match before {
        Some(begins) => format!("Nothing logged before {}.", long_date(begins)),
        None if shown.once() && series.lanes.iter().any(|lane| !lane.techniques.is_empty()) => {
            "No technique was used just once.".to_owned()
        }
        None => NONE_YET.to_owned(),
    }
}

/// The formula in words, with the person's own values.
pub(crate) fn computed(shown: &Shown) -> String {
    let rule = "A technique is new on the day of the first session with making minutes, or milestone of your own making, that names it.";
    let Some(first) = shown.counted.first() else {
        return rule.to_owned();
    };
    let uses: u32 = shown.counted.iter().map(|one| one.times).sum();
    let all = count(shown.counted.len(), "technique", "techniques");
    let times = count(uses as usize, "use", "uses");
    let mut told = vec![
        rule.to_owned(),
        format!(
            "By {} that is {all} with {times}, each entry counted once for every technique it names; the first was {}, {}.",
            long_date(shown.range().to),
            first.name,
            super::said::when(first.first.day)
        ),
        "Its line is solid while freshness is .50 or more, and dotted after.".to_owned(),
    ];
    if let Some((one, craft)) = shown
        .counted
        .iter()
        .find_map(|one| Some((one, one.carried_from.as_ref()?)))
    {
        told.push(format!(
            "A ring says that a technique of the same name was used on an earlier day in another craft: {} in {craft}.",
            one.name
        ));
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
        notes.push(format!(
            "Only techniques used once by {}.",
            long_date(range.to)
        ));
    }
    let before = shown.counted.iter().filter(touched).count();
    if before > 0 && !print {
        let lines = count(before, "technique", "techniques");
        notes.push(format!(
            "{lines} first used before {}: a line without a tick.",
            long_date(range.from)
        ));
    }
    let coarse = shown
        .counted
        .iter()
        .any(|one| !one.first.day.precision.is_day() && range.holds(one.first.day.on));
    if coarse && !print {
        notes.push(
            "Where only a month or a year is known, a whisker reaches back to its first day."
                .to_owned(),
        );
    }
    notes.extend(crowded(shown, short));
    if !series.unused.is_empty() && !shown.once() && !series.lanes.is_empty() {
        let unused = count(series.unused.len(), "technique", "techniques");
        let names = named(series.unused.iter());
        let by = if range.to >= shown.spec.today {
            "not used yet".to_owned()
        } else {
            format!("not used by {}", long_date(range.to))
        };
        notes.push(format!("{unused} {by}: {names}."));
    }
    if print {
        notes.push(format!(
            "{} to {}.",
            long_date(range.from),
            long_date(range.to)
        ));
        notes.extend(by_year(shown));
    }
    notes
}

/// What was drawn otherwise than it would be with less of it.
fn crowded(shown: &Shown, short: Short) -> Vec<String> {
    let mut notes = Vec::new();
    let folded: Vec<&String> = shown.folded().map(|shoal| &shoal.lane.name).collect();
    // A list on paper has room for every one of them.
    if !folded.is_empty() && shown.spec.medium == Medium::Screen {
        notes.push(format!(
            "More than {MOST_LANES} areas, so what is retired or lies fallow has one row each: {}.",
            named(folded.into_iter())
        ));
    }
    if short.binned {
        notes
            .push("Ticks that would touch in such a row are one, which names them all.".to_owned());
    }
    if let Some(days) = short.through {
        let days = count(days, "day", "days");
        notes.push(format!(
            "Breaks in use shorter than {days} have no room and are drawn through."
        ));
    }
    if short.unnamed > 0 {
        let names = count(short.unnamed, "name has", "names have");
        notes.push(format!(
            "{names} no room in the chart; the table has them all."
        ));
    }
    if shown.left_out > 0 {
        let left = count(shown.left_out, "technique", "techniques");
        notes.push(format!(
            "{left} used longest ago are counted and not drawn."
        ));
    }
    if !shown.listed.is_empty() {
        let areas = count(shown.listed.len(), "area", "areas");
        notes.push(format!("In the table only: {areas} without techniques."));
    }
    if short.stride > 1 {
        notes.push(format!(
            "Counted per {} years.",
            small_number(short.stride.unsigned_abs() as usize)
        ));
    }
    if short.yearless {
        notes.push("Years without a number have it in the table.".to_owned());
    }
    if short.roles > 0 {
        let more = count(short.roles, "more role", "more roles");
        notes.push(format!("In the table only: {more} of the same time."));
    }
    notes
}

fn named<'a>(names: impl ExactSizeIterator<Item = &'a String>) -> String {
    let more = names.len().saturating_sub(NAMED);
    let mut told: Vec<String> = names.take(NAMED).cloned().collect();
    if more > 0 {
        told.push(format!("{more} more"));
    }
    listed(&told, "and")
}

/// The numbers along the top, which paper has no top for: "New by year: 3 in 2024, 4 in 2026; 7 in all."
fn by_year(shown: &Shown) -> Option<String> {
    let year = |one: &&Technique| one.first.day.on.year();
    let (first, last) = (shown.counted.first()?, shown.counted.last()?);
    let (stride, title, tens) = if year(last) - year(first) > YEARS {
        (10, "New by decade", "s")
    } else {
        (1, "New by year", "")
    };
    let mut told: Vec<String> = Vec::new();
    for period in shown
        .counted
        .chunk_by(|one, other| year(one).div_euclid(stride) == year(other).div_euclid(stride))
    {
        let begin = year(&period[0]).div_euclid(stride) * stride;
        let the = if stride > 1 { "the " } else { "" };
        told.push(format!("{} in {the}{begin}{tens}", period.len()));
    }
    let all = shown.counted.len();
    Some(format!("{title}: {}; {all} in all.", told.join(", ")))
}
