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
    lines::{self, ordinal, possessive},
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
                "Logged. One's own words are kept, and vouch for nothing.".to_owned()
            } else if vouches {
                format!(
                    "Logged: {} word. Depth stays as it is: what it is about stood as deep already, or moves no line yet.",
                    possessive(&recognition.from)
                )
            } else {
                format!(
                    "Logged: {} words. Say which milestone or work they are about, and whether it was seen, and the line can move.",
                    possessive(&recognition.from)
                )
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
            format!("Goal: {target} in {name}. {needs}")
                .trim_end()
                .to_owned()
        }
        _ => "Logged: a note.".to_owned(),
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
    let (minutes, kind) = if making > 0 {
        (making, "")
    } else {
        (overseeing, " overseeing")
    };
    let spent = words::duration(u32::from(minutes));
    let place = entry
        .areas
        .first()
        .and_then(|id| tree.get(*id))
        .map(|area| format!(" in {}", area.name))
        .unwrap_or_default();
    let (monday, today) = week(reader.today());
    if entry.on < monday {
        return Ok(format!(
            "Logged: {spent}{kind}{place}, {}.",
            words::day(entry.day())
        ));
    }
    let (made, overseen) = minutes_between(reader, monday, today)?;
    let total = words::duration(if making > 0 { made } else { overseen });
    Ok(format!("Logged: {spent}{kind}{place}, {total} this week."))
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
        return Ok(
            "Logged, not rated yet: it moves no line until you say how hard it was.".to_owned(),
        );
    };
    if milestone.part == Part::Oversaw {
        return Ok(
            "Logged as overseen. It is kept beside what you made, and moves no line.".to_owned(),
        );
    }
    if !milestone.result.is_done() {
        return Ok("Logged as attempted: a day of making. It moves no line.".to_owned());
    }
    if compared.after.strength(entry.id) == Some(Strength::Claimed) {
        return Ok("Logged as claimed. Add something to show, or someone who saw it, and the line can move.".to_owned());
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
        return Ok(format!(
            "Logged: more of {title}. Depth stays at {depth}: one work has one vote, and its deepest counts."
        ));
    }
    let ladder = tree
        .ladder_of(area)
        .map(|ladder| ladder.name(rung).to_owned())
        .unwrap_or_default();
    let nth = works_at(compared, area, rung);
    Ok(format!(
        "Logged: the {} work at {ladder} in {}. Depth stays at {depth}: five works at least as deep already carry it.",
        ordinal(nth),
        tree.get(area).map_or("", |area| area.name.as_str())
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
    let who = by.map_or_else(|| "You say".to_owned(), |name| format!("{name} says"));
    match gap.verdict() {
        Verdict::InTrue => format!("{who} {said}, the evidence carries {carries}: in true."),
        Verdict::Deeper => format!(
            "{who} {said}, the evidence carries {carries}: {} deeper than the evidence. What would show it?",
            signed(gap.gap30)
        ),
        Verdict::Shallower => format!(
            "{who} {said}, the evidence carries {carries}: the evidence is deeper than that."
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
