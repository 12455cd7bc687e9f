//! The one quiet line after something was written down.
//!
//! It has the forms that `look.md` gives: deepened, not deepened, claimed, time. It says what is, once, and does not know how it is shown.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate};
use plumb_mastery::{
    AreaId, Body, Entry, Kind, Part, Tree,
    calibration::{Gap, Verdict},
    depth::{Piece, Strength, half_rungs, rungs, signed},
    words,
};

use super::{
    lines::{self, ordinal, whose},
    moved::Compared,
};
use crate::{
    outcome::Moved,
    problem::Result,
    reader::{Reader, Select},
    standing::title_of,
};

/// The quiet line after something was written down.
pub(crate) fn logged(
    reader: &Reader<'_>,
    tree: &Tree,
    entries: &[Entry],
    compared: Option<&Compared>,
    moved: &[Moved],
) -> Result<String> {
    let Some(first) = entries.first() else {
        return Ok(String::new());
    };
    if let Some(line) =
        compared.and_then(|compared| compared.quiet(moved, first.areas.first().copied()))
    {
        return Ok(line);
    }
    Ok(match (&first.body, compared) {
        (Body::Session(session), _) => time(
            reader,
            tree,
            first,
            session.making_min,
            session.overseeing_min,
        )?,
        (Body::Milestone(_), Some(compared)) => not_deepened(reader, tree, first, compared)?,
        (Body::Recognition(recognition), Some(compared)) => {
            let vouches = recognition.about.is_some()
                && recognition.know != Some(plumb_mastery::Knowledge::Told);
            if compared.after.record.owner.is(&recognition.from) {
                say!("entries-own-words")
            } else if vouches {
                say!("entries-word", whose = whose(&recognition.from))
            } else {
                say!("entries-words", whose = whose(&recognition.from))
            }
        }
        (Body::Sounding(sounding), Some(compared)) => sounded(first, sounding, compared),
        (Body::Goal(goal), Some(compared)) => {
            let target = lines::rung_of(first, tree, goal.half_rungs);
            let name = area_name(first, tree);
            let needs = first
                .areas
                .first()
                .and_then(|area| crate::depths::to_go(compared, *area, goal.half_rungs))
                .unwrap_or_default();
            let goal = say!("entries-goal", target = target, area = name);
            format!("{goal} {needs}").trim_end().to_owned()
        }
        _ => say!("entries-note"),
    })
}

/// "Logged: 1 h 30 in Glaze, 6 h 10 this week."
fn time(
    reader: &Reader<'_>,
    tree: &Tree,
    entry: &Entry,
    making: u16,
    overseeing: u16,
) -> Result<String> {
    let spent = words::duration(u32::from(if making > 0 { making } else { overseeing }));
    let (monday, today) = week(reader.today());
    let then = if entry.on < monday {
        words::day(entry.day())
    } else {
        let (made, overseen) = minutes_between(reader, monday, today)?;
        let total = words::duration(if making > 0 { made } else { overseen });
        say!("entries-this-week", total = total)
    };
    let area = area_name(entry, tree);
    Ok(match (making > 0, area.is_empty()) {
        (true, false) => say!("entries-time", spent = spent, area = area, then = then),
        (true, true) => say!("entries-time-nowhere", spent = spent, then = then),
        (false, false) => say!(
            "entries-time-overseeing",
            spent = spent,
            area = area,
            then = then
        ),
        (false, true) => say!(
            "entries-time-overseeing-nowhere",
            spent = spent,
            then = then
        ),
    })
}

/// Monday of the week in which a day lies, and the day.
pub(crate) fn week(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let since = u64::from(today.weekday().num_days_from_monday());
    (
        today.checked_sub_days(Days::new(since)).unwrap_or(today),
        today,
    )
}

/// Minutes made and overseen between two days, both included.
pub(crate) fn minutes_between(
    reader: &Reader<'_>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<(u32, u32)> {
    let sessions = reader.entries(&Select {
        kinds: vec![Kind::Session],
        from: Some(from),
        to: Some(to),
        ..Select::default()
    })?;
    Ok(sessions
        .iter()
        .fold((0, 0), |(made, overseen), entry| match &entry.body {
            Body::Session(session) => (
                made + u32::from(session.making_min),
                overseen + u32::from(session.overseeing_min),
            ),
            _ => (made, overseen),
        }))
}

fn not_deepened(
    reader: &Reader<'_>,
    tree: &Tree,
    entry: &Entry,
    compared: &Compared,
) -> Result<String> {
    let Body::Milestone(milestone) = &entry.body else {
        return Ok(String::new());
    };
    let Some((area, rung)) = entry
        .areas
        .iter()
        .find_map(|id| Some((*id, *milestone.challenge.get(id)?)))
    else {
        return Ok(say!("entries-unrated"));
    };
    if milestone.part == Part::Oversaw {
        return Ok(say!("entries-overseen"));
    }
    if !milestone.result.is_done() {
        return Ok(say!("entries-attempted"));
    }
    if compared.after.strength(entry.id) == Some(Strength::Claimed) {
        return Ok(say!("entries-claimed"));
    }
    let depth = rungs(
        compared
            .after
            .now(area)
            .map_or(0, |reading| reading.depth30),
    );
    let key = Piece::of(entry).map(|piece| piece.key());
    let same_work = compared
        .after
        .record
        .pieces
        .iter()
        .filter(|piece| Some(piece.key()) == key)
        .count()
        > 1;
    if same_work {
        let title = key
            .map(|key| title_of(reader, key))
            .transpose()?
            .unwrap_or_default();
        return Ok(say!("entries-same-work", title = title, depth = depth));
    }
    let ladder = tree
        .ladder_of(area)
        .map(|ladder| ladder.name(rung).to_owned())
        .unwrap_or_default();
    let nth = works_at(compared, area, rung);
    Ok(say!(
        "entries-not-deepened",
        nth = ordinal(nth),
        rung = ladder,
        area = tree.get(area).map_or("", |area| area.name.as_str()),
        depth = depth
    ))
}

/// How many different works are rated at a rung of an area.
fn works_at(compared: &Compared, area: AreaId, rung: u8) -> usize {
    let rated = |piece: &&Piece| piece.counts && piece.challenge.contains(&(area, rung));
    let keys: BTreeSet<uuid::Uuid> = compared
        .after
        .record
        .pieces
        .iter()
        .filter(rated)
        .map(|piece| piece.key().id())
        .collect();
    keys.len()
}

fn sounded(entry: &Entry, sounding: &plumb_mastery::Sounding, compared: &Compared) -> String {
    let Some(area) = entry.areas.first() else {
        return String::new();
    };
    let depth30 = compared
        .after
        .depths
        .area(*area)
        .map_or(0, |depth| depth.at(entry.on).depth30);
    let by: Option<String> = sounding.by.clone().into();
    let gap = Gap {
        sounding: entry.id,
        on: entry.on,
        half_rungs: sounding.half_rungs,
        by: by.clone(),
        depth30,
        gap30: 15 * i32::from(sounding.half_rungs) - i32::from(depth30),
    };
    let (said, carries) = (half_rungs(sounding.half_rungs), rungs(depth30));
    let verdict = match gap.verdict() {
        Verdict::InTrue => say!("entries-in-true"),
        Verdict::Deeper => say!("entries-deeper", gap = signed(gap.gap30)),
        Verdict::Shallower => say!("entries-shallower"),
    };
    match by {
        None => say!(
            "entries-you-say",
            said = said,
            carries = carries,
            verdict = verdict
        ),
        Some(who) => say!(
            "entries-says",
            who = who,
            said = said,
            carries = carries,
            verdict = verdict
        ),
    }
}

fn area_name(entry: &Entry, tree: &Tree) -> String {
    entry
        .areas
        .first()
        .and_then(|id| tree.get(*id))
        .map(|area| area.name.clone())
        .unwrap_or_default()
}
