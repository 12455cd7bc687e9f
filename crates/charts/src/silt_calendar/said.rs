//! What a Silt calendar says: days since, the sentence of each day, and the whole.
//!
//! Never red, no broken chain, nothing reset: it says what is, once. It draws nothing.

use chrono::NaiveDate;
use plumb_mastery::{
    Day, Precision, computed,
    freshness::DayTime,
    words::{count, duration, long_day},
};

use super::series::SiltSeries;
use crate::{
    scene::Lead,
    spec::Range,
    spells::{SPELL, Spell, quiet},
    words::{self, long_date, minutes, near_date, spoken_date},
};

/// What stands where nothing was ever made.
pub(crate) fn none_yet() -> String {
    say!("silt-none-yet")
}

/// The last making day up to today, as exactly as it is known.
pub(crate) fn last_made(series: &SiltSeries, today: NaiveDate) -> Option<Day> {
    let last = series
        .days
        .iter()
        .rev()
        .find(|day| day.made() > 0 && day.on <= today)?;
    Some(Day {
        on: last.on,
        precision: last.precision,
    })
}

/// The number that leads: days since, days without a word, or that the area rests. None where nothing was ever made.
pub(crate) fn lead(series: &SiltSeries, today: NaiveDate) -> Option<Lead> {
    let lead = |before: &str, figure: String, after: String| Lead {
        before: before.to_owned(),
        figure,
        after,
    };
    if series.fallow_since.is_some_and(|since| since <= today) {
        return Some(lead(
            &say!("silt-fallow", area = series.name.as_str()),
            String::new(),
            String::new(),
        ));
    }
    let last = last_made(series, today)?;
    let since = (today - last.on).num_days();
    let before = if last.precision == Precision::Day {
        String::new()
    } else {
        say!("silt-at-least")
    };
    let after = if quiet(series.last_logged, last.on, today) {
        say!("silt-lead-quiet", days = since)
    } else {
        say!("silt-lead", days = since, on = near_date(last, today))
    };
    Some(lead(&before, count(since.unsigned_abs()), after))
}

/// The lead as one sentence.
pub(crate) fn in_words(lead: &Lead) -> String {
    let parts = [
        lead.before.as_str(),
        lead.figure.as_str(),
        lead.after.as_str(),
    ];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let said = said.join(" ");
    let mut letters = said.chars();
    let capital = letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>())
        .unwrap_or_default();
    let end = if said.ends_with('.') { "" } else { "." };
    format!("{capital}{}{end}", letters.as_str())
}

/// What would help, said once: two hours of making halve what is lost (`model.md` 5).
pub(crate) fn remedy(series: &SiltSeries, today: NaiveDate) -> Option<String> {
    let rests = series.fallow_since.is_some_and(|since| since <= today);
    let since = (today - last_made(series, today)?.on).num_days();
    (!rests && since >= SPELL).then(|| say!("silt-remedy"))
}

/// Days since and freshness in words, with the area's own values.
pub(crate) fn computed(series: &SiltSeries, today: NaiveDate) -> String {
    let (last, fading) = (last_made(series, today), &series.fading);
    let since = last.and_then(|last| computed::days_since(fading.at(today), last, today));
    let fresh = computed::freshness(fading, last, today);
    let told = since.into_iter().chain([fresh, say!("silt-reminder")]);
    told.collect::<Vec<_>>().join(" ")
}

/// A day as a sentence: "Tuesday 12 May 2026: 1 hour 20 making."
pub(crate) fn day(on: NaiveDate, time: Option<&DayTime>) -> String {
    let Some(time) = time else {
        return say!("silt-day-nothing", day = spoken_date(on));
    };
    let mut parts = Vec::new();
    if time.making > 0 {
        parts.push(say!("silt-part-making", time = minutes(time.making)));
    }
    if time.milestone {
        parts.push(say!("silt-part-milestone"));
    }
    if time.overseeing > 0 {
        parts.push(say!(
            "silt-part-overseeing",
            time = minutes(time.overseeing)
        ));
    }
    let when = match time.precision {
        Precision::Day => spoken_date(on),
        precision => say!("silt-coarse", when = long_day(Day { on, precision })),
    };
    say!("silt-day", when = when, parts = words::listed(&parts))
}

/// A day in a cell: "1 h 20", "made", "overseen".
pub(crate) fn cell(time: Option<&DayTime>) -> String {
    match time {
        None => String::new(),
        Some(time) if time.making > 0 => duration(time.making),
        Some(time) if time.milestone => say!("charts-made"),
        Some(_) => say!("charts-overseen"),
    }
}

/// The whole chart, spoken.
pub(crate) fn sentence(
    series: &SiltSeries,
    today: NaiveDate,
    shown: Range,
    spells: &[Spell],
) -> String {
    let Some(lead) = lead(series, today) else {
        return format!("{}. {}", series.name, none_yet());
    };
    let made = series
        .days
        .iter()
        .filter(|day| day.made() > 0 && shown.holds(day.on))
        .count();
    // Where no number leads, the lead names the area itself.
    let whose = if lead.figure.is_empty() {
        lead.before
    } else {
        format!("{}. {}", series.name, in_words(&lead))
    };
    let mut told = vec![
        whose,
        say!(
            "silt-made-on",
            days = made,
            from = long_date(shown.from),
            to = long_date(shown.to)
        ),
    ];
    let longest = spells
        .iter()
        .filter(|spell| spell.dry && spell.from <= shown.to && spell.to >= shown.from)
        .max_by_key(|spell| spell.days());
    if let Some(spell) = longest {
        let from = long_date(spell.from);
        told.push(say!("silt-longest", days = spell.days(), from = from));
    }
    told.join(" ")
}
