//! How long a craft was not touched, said gently, and how that was counted.
//!
//! One sentence at most, and never of what lies fallow. It does not know where it is shown.

use chrono::{Datelike, NaiveDate};
use plumb_mastery::{Area, AreaKind, Day, Entry, Kind, depth::rungs, returning::rests, words};

use super::DaysSince;
use crate::{
    areas::{Liner, last_made},
    entries::{Sort, lines},
    problem::Result,
    reader::{Reader, Select},
};

/// From this many days on a craft is said to lie untouched.
const SAID_FROM: u32 = 30;

/// Whether nothing at all, in any craft, was logged for so long that it is said.
pub(crate) fn is_silent(reader: &Reader<'_>) -> Result<bool> {
    let last = newest(reader)?;
    Ok(last.is_some_and(|last| silence(reader, &last) >= SAID_FROM))
}

fn newest(reader: &Reader<'_>) -> Result<Option<Entry>> {
    let newest = reader.entries(&Select {
        limit: Some(1),
        order: Sort::On,
        ..Select::default()
    })?;
    Ok(newest.into_iter().next())
}

fn silence(reader: &Reader<'_>, last: &Entry) -> u32 {
    u32::try_from((reader.today() - last.on).num_days()).unwrap_or(0)
}

/// One sentence for the craft longest untouched that does not lie fallow; where nothing at all was logged, what stayed.
pub(super) fn days_since(reader: &Reader<'_>, liner: &Liner) -> Result<Option<DaysSince>> {
    let Some(last) = newest(reader)? else {
        return Ok(None);
    };
    let tree = &liner.standing.tree;
    let awake = |area: &&Area| {
        area.kind == AreaKind::Craft && area.fallow_since.is_none() && area.retired_on.is_none()
    };
    let silent = silence(reader, &last);
    if silent >= SAID_FROM {
        let deepest = tree
            .areas()
            .iter()
            .filter(awake)
            .max_by_key(|craft| liner.reading(craft.id).map_or(0, |reading| reading.depth30));
        let stayed = deepest.map(|craft| {
            let depth30 = liner.reading(craft.id).map_or(0, |reading| reading.depth30);
            say!(
                "today-stayed",
                craft = craft.name.as_str(),
                depth = rungs(depth30)
            )
        });
        let silence = say!("today-silent", days = silent);
        let sentence: Vec<String> = std::iter::once(silence).chain(stayed).collect();
        let sentence = sentence.join(" ");
        return Ok(Some(DaysSince {
            area: deepest.map(|craft| craft.id),
            days: silent,
            sentence,
            nothing_logged: true,
            computed: silence_computed(&last, reader.today(), silent, deepest),
        }));
    }
    let idle = tree
        .areas()
        .iter()
        .filter(awake)
        .filter_map(|craft| liner.fresh(craft.id).days_since.map(|days| (days, craft)));
    let Some((days, craft)) = idle
        .max_by_key(|(days, _)| *days)
        .filter(|(days, _)| *days >= SAID_FROM)
    else {
        return Ok(None);
    };
    let sentence = match since_sentence(liner, craft) {
        Some(sentence) => sentence,
        None => last_work(reader, liner, craft)?,
    };
    Ok(Some(DaysSince {
        area: Some(craft.id),
        days,
        sentence,
        nothing_logged: false,
        computed: idle_computed(liner, craft),
    }))
}

/// "187 days since you last made something in Illustration (17 May). Two hours would clear half the dust." Said from 30 days on, and only of ground in
/// which time is logged.
pub(crate) fn since_sentence(liner: &Liner, area: &Area) -> Option<String> {
    let fresh = liner.fresh(area.id);
    let days = fresh.days_since?;
    let timed = liner
        .silt
        .making
        .days(area.id)
        .iter()
        .any(|day| day.making > 0);
    if days < SAID_FROM || !timed || rests(&liner.standing.tree, area.id) {
        return None;
    }
    let last = liner.last_day(area.id)?;
    let day = day_words(last, liner.standing.today);
    let area = area.name.as_str();
    Some(if fresh.at_least {
        say!("today-since-at-least", days = days, area = area, on = day)
    } else {
        say!("today-since", days = days, area = area, on = day)
    })
}

/// "17 May" in this year, "17 May 2024" before it.
fn day_words(day: Day, today: NaiveDate) -> String {
    if day.precision.is_day() && day.on.year() == today.year() {
        words::long_date_in_year(day.on)
    } else {
        words::long_day(day)
    }
}

/// "Last work in Chairmaking: the settle, 34 days ago." Said of a craft that is kept by its works alone.
fn last_work(reader: &Reader<'_>, liner: &Liner, craft: &Area) -> Result<String> {
    let below = liner.standing.tree.below(craft.id);
    let select = Select {
        kinds: vec![Kind::Milestone],
        areas: Some(below),
        limit: Some(1),
        ..Select::default()
    };
    let newest = reader.entries(&select)?;
    let title = newest
        .first()
        .map(|entry| lines::line(entry, &liner.standing.tree))
        .unwrap_or_default();
    Ok(say!(
        "today-last-work",
        craft = craft.name.as_str(),
        title = title,
        ago = last_made(liner.fresh(craft.id))
    ))
}

/// How the days of a silence in all crafts were counted.
fn silence_computed(last: &Entry, today: NaiveDate, days: u32, deepest: Option<&Area>) -> String {
    let stayed = deepest.map_or_else(String::new, |craft| {
        format!(" {}", say!("today-deepest", craft = craft.name.as_str()))
    });
    let counted = say!(
        "today-silence-computed",
        from = words::long_day(Day::exact(last.on)),
        to = words::long_day(Day::exact(today)),
        days = days
    );
    format!("{counted}{stayed}")
}

/// How the days since the last making of a craft were counted.
fn idle_computed(liner: &Liner, craft: &Area) -> String {
    let counted = liner.since_computed(craft.id).unwrap_or_default();
    let longest = say!("today-longest", craft = craft.name.as_str());
    format!("{counted} {longest}")
}
