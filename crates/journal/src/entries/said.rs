//! What one change did to depth, and the one quiet line that says so.
//!
//! Nothing rises or falls without its reason: each area whose reading moved is named with what moved it, and where a reading falls the day is named from which
//! it does. The line has the forms that `look.md` gives. It does not know how it is shown.

use std::{collections::BTreeSet, sync::Arc};

use chrono::{Datelike, Days, NaiveDate};
use plumb_mastery::{
    AreaId, Body, Day, Entry, Kind, Part, Tree,
    calibration::{Gap, Verdict},
    depth::{self, Because, Piece, Strength, half_rungs, moved, rungs, signed},
    words,
};

use super::lines::{self, possessive};
use crate::{
    outcome::Moved,
    problem::Result,
    reader::{Reader, Select},
    standing::{Standing, milestone_title, title_of},
};

/// Depth before a change and after it.
pub(crate) struct Compared {
    /// Before.
    pub(crate) before: Arc<Standing>,
    /// After.
    pub(crate) after: Standing,
}

/// Why depth moved.
pub(crate) enum Cause<'e> {
    /// These entries were written down.
    Logged(&'e [Entry]),
    /// This was attached to a milestone.
    Attached,
    /// This evidence was taken from a milestone: "photo", "link".
    Detached(&'e Entry, &'static str),
    /// This entry was amended; its form now.
    Amended(&'e Entry),
    /// These entries were deleted.
    Deleted(&'e [Entry]),
    /// Something about the tree, the ladder or the works: a whole sentence.
    Rearranged(&'e str),
}

impl Compared {
    /// Whether entries of these kinds can be said without depth.
    pub(crate) fn needed(entries: &[Entry]) -> bool {
        entries.iter().any(|entry| !matches!(entry.kind(), Kind::Session | Kind::Note))
    }

    /// What stood before the change, as the change itself sees it; asked before the first row is put.
    pub(crate) fn fresh(reader: &Reader<'_>, known: Option<Arc<Standing>>) -> Result<Option<Arc<Standing>>> {
        match known {
            Some(known) if known.place == reader.place()? => Ok(Some(known)),
            Some(_) => Standing::of(reader).map(|standing| Some(Arc::new(standing))),
            None => Ok(None),
        }
    }

    /// Lays the change over what stood before it.
    pub(crate) fn over(before: Arc<Standing>, tree: Option<&Tree>, gone: &[Entry], come: &[Entry]) -> Self {
        let after = before.with(tree, gone, come);
        Self { before, after }
    }

    /// Every area whose depth today differs, in the order of the tree, each with its reason.
    pub(crate) fn moved(&self, reader: &Reader<'_>, cause: &Cause<'_>) -> Result<Vec<Moved>> {
        let moved = moved(&self.before.depths, &self.after.depths);
        let today = moved.iter().filter(|moved| moved.latest);
        today
            .map(|moved| {
                let because = self.because(reader, cause, moved)?;
                Ok(Moved { area: self.after.tree.path(moved.area), id: moved.area, from30: moved.from30, to30: moved.to30, because })
            })
            .collect()
    }

    /// Remarks on areas that read as before today, but less deep on some day behind.
    pub(crate) fn past_falls(&self) -> Vec<String> {
        let fell = moved(&self.before.depths, &self.after.depths).into_iter().filter(|moved| !moved.latest && moved.to30 < moved.from30);
        fell.map(|moved| {
            let (name, day) = (self.name(moved.area), words::long_day(Day::exact(moved.since)));
            let (from, to) = (rungs(moved.from30), rungs(moved.to30));
            format!("From {day} {name} reads {to}, not {from}; today it reads as before.")
        })
        .collect()
    }

    /// "Welting went from 3.20 to 3.33: ...", or where it fell "...: from 12 March 2024 Engraving reads 3.67, not 3.83."
    pub(crate) fn quiet(&self, moves: &[Moved], primary: Option<AreaId>) -> Option<String> {
        let lead = lead(&self.after.tree, moves, primary)?;
        let (name, from, to) = (self.name(lead.id), rungs(lead.from30), rungs(lead.to30));
        if lead.to30 > lead.from30 {
            return Some(format!("{name} went from {from} to {to}: {}", lead.because));
        }
        let since = moved(&self.before.depths, &self.after.depths).into_iter().find(|moved| moved.area == lead.id)?.since;
        let because = lead.because.trim_end_matches('.');
        Some(format!("{because}: from {} {name} reads {to}, not {from}.", words::long_day(Day::exact(since))))
    }

    fn name(&self, area: AreaId) -> &str {
        self.after.tree.get(area).map_or("", |area| area.name.as_str())
    }

    fn because(&self, reader: &Reader<'_>, cause: &Cause<'_>, moved: &depth::Moved) -> Result<String> {
        let rose: Vec<&Because> = moved.because.iter().filter(|because| because.to_half_rungs > because.from_half_rungs).collect();
        let deeper = moved.to30 > moved.from30;
        Ok(match cause {
            Cause::Rearranged(words) => (*words).to_owned(),
            Cause::Logged(entries) | Cause::Deleted(entries) if voices(entries) => {
                let from = entries.iter().find_map(speaker).unwrap_or_default();
                let title = moved.because.first().map(|because| title_of(reader, because.key)).transpose()?.unwrap_or_default();
                let stands = if deeper { "now stands" } else { "no longer stands" };
                format!("{} word {stands} behind {title}.", possessive(&from))
            }
            Cause::Deleted(entries) => {
                let titles: Vec<String> = entries.iter().filter_map(milestone_title).collect();
                match &titles[..] {
                    [title] => format!("Without {title}."),
                    _ => format!("Without {} deleted milestones.", words::small_number(titles.len())),
                }
            }
            Cause::Detached(milestone, what) => {
                let title = milestone_title(milestone).unwrap_or_default();
                let left = match self.after.strength(milestone.id) {
                    Some(Strength::Witnessed) => "witnessed",
                    Some(Strength::Shown) => "only shown",
                    _ => "only claimed",
                };
                format!("Without that {what} {title} is {left}.")
            }
            Cause::Amended(entry) if !deeper || entry.kind() != Kind::Milestone => match speaker(entry).or_else(|| milestone_title(entry)) {
                Some(name) => format!("{name} was amended."),
                None => "An entry was amended.".to_owned(),
            },
            Cause::Attached | Cause::Logged(_) | Cause::Amended(_) => match rose[..] {
                [one] => self.placed(reader, moved.area, one)?,
                _ => format!("{} works now stand otherwise behind it.", capital(&words::small_number(rose.len()))),
            },
        })
    }

    /// Where a work now stands: "Tern cover is now the deepest of the five works behind it."
    fn placed(&self, reader: &Reader<'_>, area: AreaId, rose: &Because) -> Result<String> {
        let title = title_of(reader, rose.key)?;
        let five = self.after.now(area).map(|reading| reading.five).unwrap_or_default();
        let count = words::small_number(five.len());
        let weight = five.iter().find(|stand| stand.key == rose.key).map_or(0, |stand| stand.weight);
        Ok(match (five.len(), weight) {
            (1, _) => format!("{title} is the first work that carries it."),
            (_, 5) => format!("{title} is now the deepest of the {count} works behind it."),
            (_, weight) => format!("{title} now stands {} of the {count} works behind it.", ordinal(usize::from(6 - weight))),
        })
    }
}

/// The moved area that the line names: the entry's primary one, else the narrowest.
fn lead<'m>(tree: &Tree, moved: &'m [Moved], primary: Option<AreaId>) -> Option<&'m Moved> {
    let own = primary.and_then(|id| moved.iter().find(|moved| moved.id == id));
    own.or_else(|| moved.iter().max_by_key(|moved| tree.ancestors(moved.id).len()))
}

fn voices(entries: &[Entry]) -> bool {
    !entries.is_empty() && entries.iter().all(|entry| entry.kind() == Kind::Recognition)
}

fn speaker(entry: &Entry) -> Option<String> {
    match &entry.body {
        Body::Recognition(recognition) => Some(recognition.from.clone()),
        _ => None,
    }
}

/// The quiet line after something was written down.
pub(crate) fn logged(reader: &Reader<'_>, tree: &Tree, entries: &[Entry], compared: Option<&Compared>, moved: &[Moved]) -> Result<String> {
    let Some(first) = entries.first() else { return Ok(String::new()) };
    if let Some(line) = compared.and_then(|compared| compared.quiet(moved, first.areas.first().copied())) {
        return Ok(line);
    }
    Ok(match (&first.body, compared) {
        (Body::Session(session), _) => time(reader, tree, first, session.making_min, session.overseeing_min)?,
        (Body::Milestone(_), Some(compared)) => not_deepened(reader, tree, first, compared)?,
        (Body::Recognition(recognition), Some(compared)) => {
            let vouches = recognition.about.is_some() && recognition.know != Some(plumb_mastery::Knowledge::Told);
            if compared.after.record.owner.is(&recognition.from) {
                "Logged. One's own words are kept, and vouch for nothing.".to_owned()
            } else if vouches {
                format!("Logged: {} word. Depth stays as it is: what it is about stood as deep already, or moves no line yet.", possessive(&recognition.from))
            } else {
                format!("Logged: {} words. Say which milestone or work they are about, and whether it was seen, and the line can move.", possessive(&recognition.from))
            }
        }
        (Body::Sounding(sounding), Some(compared)) => sounded(first, sounding, compared),
        (Body::Goal(goal), Some(compared)) => {
            let target = lines::rung_of(first, tree, goal.half_rungs);
            let name = area_name(first, tree);
            let needs = first.areas.first().and_then(|area| crate::depths::to_go(compared, *area, goal.half_rungs)).unwrap_or_default();
            format!("Goal: {target} in {name}. {needs}").trim_end().to_owned()
        }
        _ => "Logged: a note.".to_owned(),
    })
}

/// "Logged: 1 h 30 in Glaze, 6 h 10 this week."
fn time(reader: &Reader<'_>, tree: &Tree, entry: &Entry, making: u16, overseeing: u16) -> Result<String> {
    let (minutes, kind) = if making > 0 { (making, "") } else { (overseeing, " overseeing") };
    let spent = words::duration(u32::from(minutes));
    let place = entry.areas.first().and_then(|id| tree.get(*id)).map(|area| format!(" in {}", area.name)).unwrap_or_default();
    let (monday, today) = week(reader.today());
    if entry.on < monday {
        return Ok(format!("Logged: {spent}{kind}{place}, {}.", words::day(entry.day())));
    }
    let (made, overseen) = minutes_between(reader, monday, today)?;
    let total = words::duration(if making > 0 { made } else { overseen });
    Ok(format!("Logged: {spent}{kind}{place}, {total} this week."))
}

/// Monday of the week in which a day lies, and the day.
pub(crate) fn week(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let since = u64::from(today.weekday().num_days_from_monday());
    (today.checked_sub_days(Days::new(since)).unwrap_or(today), today)
}

/// Minutes made and overseen between two days, both included.
pub(crate) fn minutes_between(reader: &Reader<'_>, from: NaiveDate, to: NaiveDate) -> Result<(u32, u32)> {
    let sessions = reader.entries(&Select { kinds: vec![Kind::Session], from: Some(from), to: Some(to), ..Select::default() })?;
    Ok(sessions.iter().fold((0, 0), |(made, overseen), entry| match &entry.body {
        Body::Session(session) => (made + u32::from(session.making_min), overseen + u32::from(session.overseeing_min)),
        _ => (made, overseen),
    }))
}

fn not_deepened(reader: &Reader<'_>, tree: &Tree, entry: &Entry, compared: &Compared) -> Result<String> {
    let Body::Milestone(milestone) = &entry.body else { return Ok(String::new()) };
    let Some((area, rung)) = entry.areas.iter().find_map(|id| Some((*id, *milestone.challenge.get(id)?))) else {
        return Ok("Logged, not rated yet: it moves no line until you say how hard it was.".to_owned());
    };
    if milestone.part == Part::Oversaw {
        return Ok("Logged as overseen. It is kept beside what you made, and moves no line.".to_owned());
    }
    if !milestone.result.is_done() {
        return Ok("Logged as attempted: a day of making. It moves no line.".to_owned());
    }
    if compared.after.strength(entry.id) == Some(Strength::Claimed) {
        return Ok("Logged as claimed. Add something to show, or someone who saw it, and the line can move.".to_owned());
    }
    let depth = rungs(compared.after.now(area).map_or(0, |reading| reading.depth30));
    let key = Piece::of(entry).map(|piece| piece.key());
    let same_work = compared.after.record.pieces.iter().filter(|piece| Some(piece.key()) == key).count() > 1;
    if same_work {
        let title = key.map(|key| title_of(reader, key)).transpose()?.unwrap_or_default();
        return Ok(format!("Logged: more of {title}. Depth stays at {depth}: one work has one vote, and its deepest counts."));
    }
    let ladder = tree.ladder_of(area).map(|ladder| ladder.name(rung).to_owned()).unwrap_or_default();
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
    let keys: BTreeSet<uuid::Uuid> = compared.after.record.pieces.iter().filter(rated).map(|piece| piece.key().id()).collect();
    keys.len()
}

fn sounded(entry: &Entry, sounding: &plumb_mastery::Sounding, compared: &Compared) -> String {
    let Some(area) = entry.areas.first() else { return String::new() };
    let depth30 = compared.after.depths.area(*area).map_or(0, |depth| depth.at(entry.on).depth30);
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
        Verdict::Deeper => format!("{who} {said}, the evidence carries {carries}: {} deeper than the evidence. What would show it?", signed(gap.gap30)),
        Verdict::Shallower => format!("{who} {said}, the evidence carries {carries}: the evidence is deeper than that."),
    }
}

fn area_name(entry: &Entry, tree: &Tree) -> String {
    entry.areas.first().and_then(|id| tree.get(*id)).map(|area| area.name.clone()).unwrap_or_default()
}

/// "first" to "twelfth", then figures.
pub(crate) fn ordinal(number: usize) -> String {
    const WORDS: [&str; 12] =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];
    match number.checked_sub(1).and_then(|at| WORDS.get(at)) {
        Some(word) => (*word).to_owned(),
        None => {
            let ending = match (number % 10, number % 100) {
                (_, 11..=13) => "th",
                (1, _) => "st",
                (2, _) => "nd",
                (3, _) => "rd",
                _ => "th",
            };
            format!("{number}{ending}")
        }
    }
}

/// With a capital letter at the beginning.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
